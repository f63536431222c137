#ifndef KB_CZLIB_SHIM_H
#define KB_CZLIB_SHIM_H

#include <zlib.h>

// Swift imports no macros that take arguments.

/// inflateInit2; `bits` says which wrapper is expected: 15 that of zlib, -15 none, 31 that of gzip.
static inline int kb_inflate_init(z_streamp stream, int bits) { return inflateInit2(stream, bits); }

/// deflateInit2 with the usual memory, for tests.
static inline int kb_deflate_init(z_streamp stream, int bits) {
  return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY);
}

#endif
