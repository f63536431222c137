#ifndef KB_KERNELS_H
#define KB_KERNELS_H

#include "CKernels.h"

#if defined(__x86_64__)
extern const struct kb_kernels kb_kernels_256, kb_kernels_512;
#endif

#endif
