#ifndef KB_CBROTLI_SHIM_H
#define KB_CBROTLI_SHIM_H

#include <brotli/decode.h>

#endif
