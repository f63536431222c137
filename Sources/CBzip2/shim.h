#ifndef KB_CBZIP2_SHIM_H
#define KB_CBZIP2_SHIM_H

#include <bzlib.h>

#endif
