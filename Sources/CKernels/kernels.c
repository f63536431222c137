#include "CKernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

bool kb_can_multiply(void) { return __builtin_cpu_supports("avx2"); }

#define AVX2 __attribute__((target("avx2")))

AVX2 static inline __m256i repeated(const int16_t *row, size_t pair) {
  int both;
  __builtin_memcpy(&both, row + 2 * pair, sizeof both);
  return _mm256_set1_epi32(both);
}

/// Some words by sixteen outputs, all sums in registers. `words` is a constant wherever this is used.
AVX2 static inline __attribute__((always_inline)) void tile(
    const size_t words, size_t inputs, size_t outputs, const __m256i *weights,
    const int16_t *integers, int32_t *sums) {
  __m256i low[4], high[4];
  for (size_t word = 0; word < words; word++) low[word] = high[word] = _mm256_setzero_si256();
  for (size_t pair = 0; pair < inputs / 2; pair++) {
    const __m256i first = _mm256_loadu_si256(weights + 2 * pair);
    const __m256i second = _mm256_loadu_si256(weights + 2 * pair + 1);
    for (size_t word = 0; word < words; word++) {
      const __m256i input = repeated(integers + word * inputs, pair);
      low[word] = _mm256_add_epi32(low[word], _mm256_madd_epi16(input, first));
      high[word] = _mm256_add_epi32(high[word], _mm256_madd_epi16(input, second));
    }
  }
  for (size_t word = 0; word < words; word++) {
    _mm256_storeu_si256((__m256i *)(sums + word * outputs), low[word]);
    _mm256_storeu_si256((__m256i *)(sums + word * outputs + 8), high[word]);
  }
}

AVX2 void kb_multiply(size_t words, size_t inputs, size_t outputs, const void *weights,
                      const int16_t *integers, int32_t *sums) {
  for (size_t column = 0; column < outputs; column += 16) {
    const __m256i *block = (const __m256i *)((const int16_t *)weights + column * inputs);
    // Three words are read as four: there is room for an even number.
    size_t word = 0;
    for (; word + 2 < words; word += 4) {
      tile(4, inputs, outputs, block, integers + word * inputs, sums + word * outputs + column);
    }
    if (word < words) {
      tile(2, inputs, outputs, block, integers + word * inputs, sums + word * outputs + column);
    }
  }
}

#else

bool kb_can_multiply(void) { return false; }

void kb_multiply(size_t words, size_t inputs, size_t outputs, const void *weights,
                 const int16_t *integers, int32_t *sums) {
  (void)words, (void)inputs, (void)outputs, (void)weights, (void)integers, (void)sums;
}

#endif
