#include "kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), apply_to = function)

#define BITS 512
typedef __m512 floats;

/// Which of a vector's places are meant.
typedef __mmask16 places;
static const places whole = 0xFFFF;

static inline places first_places(size_t count) {
  return count < 16 ? (places)((1u << count) - 1) : whole;
}

static inline floats repeated(float value) { return _mm512_set1_ps(value); }
static inline floats least(floats a, floats b) { return _mm512_min_ps(a, b); }
static inline floats most(floats a, floats b) { return _mm512_max_ps(a, b); }

static inline floats load(const float *values, places here) {
  return _mm512_maskz_loadu_ps(here, values);
}

/// The first numbers of some; what lies behind them is not read.
static inline floats load_first(const float *values, size_t count) {
  return load(values, first_places(count));
}

static inline void put(float *values, floats value, places here) {
  _mm512_mask_storeu_ps(values, here, value);
}

static inline floats from_sums(const int32_t *sums, places here) {
  return _mm512_cvtepi32_ps(_mm512_maskz_loadu_epi32(here, sums));
}

static inline floats from_integers(const int16_t *integers, places here) {
  return _mm512_cvtepi32_ps(_mm512_cvtepi16_epi32(_mm256_maskz_loadu_epi16(here, integers)));
}

static inline float highest_of(floats values) { return _mm512_reduce_max_ps(values); }

/// Sixteen numbers, rounded.
static inline void put_rounded(int16_t *integers, const floats *values) {
  _mm256_storeu_si256((__m256i *)integers, _mm512_cvtsepi32_epi16(_mm512_cvtps_epi32(*values)));
}

/// Some words by some blocks of sixteen outputs, all sums in registers. `words` and `blocks` are constants wherever this is
/// used.
static inline __attribute__((always_inline)) void tile(
    const size_t words, const size_t blocks, size_t inputs, size_t outputs, const void *weights,
    const int16_t *integers, int32_t *sums) {
  __m512i all[8][3];
#pragma unroll
  for (size_t word = 0; word < words; word++) {
#pragma unroll
    for (size_t block = 0; block < blocks; block++) all[word][block] = _mm512_setzero_si512();
  }
  for (size_t pair = 0; pair < inputs / 2; pair++) {
    __m512i weight[3];
#pragma unroll
    for (size_t block = 0; block < blocks; block++) {
      weight[block] =
          _mm512_loadu_si512((const int16_t *)weights + block * inputs * 16 + pair * 32);
    }
#pragma unroll
    for (size_t word = 0; word < words; word++) {
      int both;
      __builtin_memcpy(&both, integers + word * inputs + 2 * pair, sizeof both);
      const __m512i input = _mm512_set1_epi32(both);
#pragma unroll
      for (size_t block = 0; block < blocks; block++) {
        // Not by its intrinsic, which the compiler takes apart again.
        __asm__("vpdpwssd %2, %1, %0" : "+v"(all[word][block]) : "v"(input), "v"(weight[block]));
      }
    }
  }
#pragma unroll
  for (size_t word = 0; word < words; word++) {
#pragma unroll
    for (size_t block = 0; block < blocks; block++) {
      _mm512_storeu_si512(sums + word * outputs + block * 16, all[word][block]);
    }
  }
}

/// All words by some blocks of sixteen outputs.
static inline __attribute__((always_inline)) void multiply_blocks(
    const size_t blocks, size_t words, size_t inputs, size_t outputs, const void *weights,
    const int16_t *integers, int32_t *sums) {
  // An odd number of words is read as the next even one, for which there is room.
  while (words > 0) {
    const size_t some = words > 6 ? 8 : words > 4 ? 6 : words > 2 ? 4 : 2;
    switch (some) {
      case 8: tile(8, blocks, inputs, outputs, weights, integers, sums); break;
      case 6: tile(6, blocks, inputs, outputs, weights, integers, sums); break;
      case 4: tile(4, blocks, inputs, outputs, weights, integers, sums); break;
      default: tile(2, blocks, inputs, outputs, weights, integers, sums);
    }
    words -= some < words ? some : words;
    integers += some * inputs;
    sums += some * outputs;
  }
}

static void multiply(size_t words, size_t inputs, size_t outputs, const void *weights,
                     const int16_t *integers, int32_t *sums) {
  const int16_t *place = weights;
  size_t column = 0;
  for (; column + 48 <= outputs; column += 48, place += 48 * inputs) {
    multiply_blocks(3, words, inputs, outputs, place, integers, sums + column);
  }
  for (; column < outputs; column += 16, place += 16 * inputs) {
    multiply_blocks(1, words, inputs, outputs, place, integers, sums + column);
  }
}

#include "loops.h"

const struct kb_kernels kb_kernels_512 = KERNELS;

#pragma clang attribute pop

#endif
