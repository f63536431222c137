#include "kernels.h"

const struct kb_kernels *kb_kernels_at(size_t index) {
#if defined(__x86_64__)
  const bool has512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                      __builtin_cpu_supports("avx512vnni");
  if (has512 && index == 0) return &kb_kernels_512;
  if (__builtin_cpu_supports("avx2") && index == (has512 ? 1 : 0)) return &kb_kernels_256;
#endif
  (void)index;
  return 0;
}
