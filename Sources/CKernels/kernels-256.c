#include "kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

#define BITS 256
typedef __m256 floats;

/// Which of a vector's places are meant: here always all.
typedef struct { char none; } places;
static const places whole = {0};

static inline places first_places(size_t count) {
  (void)count;
  return whole;
}

static inline floats repeated(float value) { return _mm256_set1_ps(value); }
static inline floats least(floats a, floats b) { return _mm256_min_ps(a, b); }
static inline floats most(floats a, floats b) { return _mm256_max_ps(a, b); }

static inline floats load(const float *values, places here) {
  (void)here;
  return _mm256_loadu_ps(values);
}

/// The first numbers of some; what lies behind them is not read.
static inline floats load_first(const float *values, size_t count) {
  if (count >= 8) return _mm256_loadu_ps(values);
  float some[8] = {0};
  __builtin_memcpy(some, values, count * sizeof *some);
  return _mm256_loadu_ps(some);
}

static inline void put(float *values, floats value, places here) {
  (void)here;
  _mm256_storeu_ps(values, value);
}

static inline floats from_sums(const int32_t *sums, places here) {
  (void)here;
  return _mm256_cvtepi32_ps(_mm256_loadu_si256((const __m256i *)sums));
}

static inline floats from_integers(const int16_t *integers, places here) {
  (void)here;
  return _mm256_cvtepi32_ps(_mm256_cvtepi16_epi32(_mm_loadu_si128((const __m128i *)integers)));
}

static inline float highest_of(floats values) {
  __m128 four = _mm_max_ps(_mm256_castps256_ps128(values), _mm256_extractf128_ps(values, 1));
  four = _mm_max_ps(four, _mm_movehl_ps(four, four));
  return _mm_cvtss_f32(_mm_max_ss(four, _mm_movehdup_ps(four)));
}

/// Sixteen numbers, rounded.
static inline void put_rounded(int16_t *integers, const floats *values) {
  // Packing works on halves, whose order is then put right.
  const __m256i both =
      _mm256_packs_epi32(_mm256_cvtps_epi32(values[0]), _mm256_cvtps_epi32(values[1]));
  _mm256_storeu_si256((__m256i *)integers, _mm256_permute4x64_epi64(both, 0xD8));
}

/// Some words by sixteen outputs, all sums in registers. `words` is a constant wherever this is used.
static inline __attribute__((always_inline)) void tile(
    const size_t words, size_t inputs, size_t outputs, const void *weights,
    const int16_t *integers, int32_t *sums) {
  const __m256i *weight = weights;
  __m256i low[4], high[4];
  for (size_t word = 0; word < words; word++) low[word] = high[word] = _mm256_setzero_si256();
  for (size_t pair = 0; pair < inputs / 2; pair++, weight += 2) {
    const __m256i first = _mm256_loadu_si256(weight);
    const __m256i second = _mm256_loadu_si256(weight + 1);
    for (size_t word = 0; word < words; word++) {
      int both;
      __builtin_memcpy(&both, integers + word * inputs + 2 * pair, sizeof both);
      const __m256i input = _mm256_set1_epi32(both);
      low[word] = _mm256_add_epi32(low[word], _mm256_madd_epi16(input, first));
      high[word] = _mm256_add_epi32(high[word], _mm256_madd_epi16(input, second));
    }
  }
  for (size_t word = 0; word < words; word++) {
    _mm256_storeu_si256((__m256i *)(sums + word * outputs), low[word]);
    _mm256_storeu_si256((__m256i *)(sums + word * outputs + 8), high[word]);
  }
}

static void multiply(size_t words, size_t inputs, size_t outputs, const void *weights,
                     const int16_t *integers, int32_t *sums) {
  for (size_t column = 0; column < outputs; column += 16) {
    const int16_t *block = (const int16_t *)weights + column * inputs;
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

#include "loops.h"

const struct kb_kernels kb_kernels_256 = KERNELS;

#pragma clang attribute pop

#endif
