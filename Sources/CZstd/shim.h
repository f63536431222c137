#ifndef KB_CZSTD_SHIM_H
#define KB_CZSTD_SHIM_H

#include <zstd.h>

#endif
