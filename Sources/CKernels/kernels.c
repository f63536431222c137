#include "CKernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

bool kb_has_wide_vectors(void) { return __builtin_cpu_supports("avx2"); }

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

/// `softStep` of eight values.
AVX2 static inline __m256 soft_step(__m256 value) {
  const __m256 three = _mm256_set1_ps(3);
  __m256 half = _mm256_mul_ps(value, _mm256_set1_ps(0.5f));
  half = _mm256_max_ps(_mm256_min_ps(half, three), _mm256_sub_ps(_mm256_setzero_ps(), three));
  const __m256 square = _mm256_mul_ps(half, half);
  const __m256 above =
      _mm256_add_ps(_mm256_set1_ps(13.5f), _mm256_mul_ps(_mm256_set1_ps(0.5f), square));
  const __m256 below = _mm256_add_ps(_mm256_set1_ps(27), _mm256_mul_ps(_mm256_set1_ps(9), square));
  return _mm256_add_ps(_mm256_set1_ps(0.5f), _mm256_div_ps(_mm256_mul_ps(half, above), below));
}

/// One step of eight units, whose state it changes; returns what they put out.
AVX2 static inline __m256 step(__m256 *state, __m256 candidate, __m256 keep, __m256 open,
                               __m256 factor, __m256 bias) {
  *state = _mm256_add_ps(
      candidate, _mm256_mul_ps(soft_step(keep), _mm256_sub_ps(*state, candidate)));
  open = _mm256_add_ps(_mm256_add_ps(open, _mm256_mul_ps(factor, *state)), bias);
  return _mm256_mul_ps(soft_step(open), *state);
}

AVX2 static inline void put(float *outputs, __m256 value, bool adds) {
  _mm256_storeu_ps(outputs, adds ? _mm256_add_ps(_mm256_loadu_ps(outputs), value) : value);
}

AVX2 void kb_recur(size_t words, size_t units, ptrdiff_t gates, ptrdiff_t width,
                   const float *inputs, const float *factors, const float *biases, float *outputs,
                   bool adds) {
  for (size_t unit = 0; unit < units; unit += 8) {
    const __m256 factor = _mm256_loadu_ps(factors + unit);
    const __m256 bias = _mm256_loadu_ps(biases + unit);
    const float *input = inputs + unit;
    float *output = outputs + unit;
    __m256 state = _mm256_setzero_ps();
    for (size_t word = 0; word < words; word++, input += gates, output += width) {
      put(output,
          step(&state, _mm256_loadu_ps(input), _mm256_loadu_ps(input + units),
               _mm256_loadu_ps(input + 2 * units), factor, bias),
          adds);
    }
  }
}

AVX2 static inline __m256 product(const int32_t *sums, __m256 factor) {
  return _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_loadu_si256((const __m256i *)sums)), factor);
}

AVX2 void kb_recur_sums(size_t words, size_t units, ptrdiff_t gates, ptrdiff_t width,
                        const int32_t *sums, const float *scales, const float *offsets,
                        const float *factors, const float *biases, float *outputs, bool adds) {
  for (size_t unit = 0; unit < units; unit += 8) {
    const __m256 factor = _mm256_loadu_ps(factors + unit);
    __m256 scale[3], offset[3];
    for (size_t gate = 0; gate < 3; gate++) {
      scale[gate] = _mm256_loadu_ps(scales + gate * units + unit);
      offset[gate] = _mm256_loadu_ps(offsets + gate * units + unit);
    }
    const __m256 bias = _mm256_add_ps(_mm256_loadu_ps(biases + unit), offset[2]);
    const int32_t *input = sums + unit;
    float *output = outputs + unit;
    __m256 state = _mm256_setzero_ps();
    for (size_t word = 0; word < words; word++, input += gates, output += width) {
      put(output,
          step(&state, _mm256_add_ps(product(input, scale[0]), offset[0]),
               _mm256_add_ps(product(input + units, scale[1]), offset[1]),
               product(input + 2 * units, scale[2]), factor, bias),
          adds);
    }
  }
}

AVX2 void kb_add_rows(size_t words, size_t columns, const float *base, const float *all,
                      const float *table, const int32_t *rows, size_t slots, float *outputs) {
  for (size_t word = 0; word < words; word++, rows += slots) {
    for (size_t column = 0; column < columns; column += 8) {
      const size_t place = word * columns + column;
      __m256 sum = _mm256_add_ps(_mm256_loadu_ps(base + place), _mm256_loadu_ps(all + column));
      for (size_t slot = 0; slot < slots; slot++) {
        sum = _mm256_add_ps(sum, _mm256_loadu_ps(table + (size_t)rows[slot] * columns + column));
      }
      _mm256_storeu_ps(outputs + place, sum);
    }
  }
}

AVX2 void kb_round(size_t count, float scale, float limit, const float *values,
                   int16_t *integers) {
  const __m256 scales = _mm256_set1_ps(scale);
  const __m256 most = _mm256_set1_ps(limit);
  const __m256 least = _mm256_set1_ps(-limit);
  for (size_t place = 0; place < count; place += 16) {
    __m256 low = _mm256_mul_ps(_mm256_loadu_ps(values + place), scales);
    __m256 high = _mm256_mul_ps(_mm256_loadu_ps(values + place + 8), scales);
    low = _mm256_max_ps(_mm256_min_ps(low, most), least);
    high = _mm256_max_ps(_mm256_min_ps(high, most), least);
    // Packing works on halves, whose order is then put right.
    const __m256i both = _mm256_packs_epi32(_mm256_cvtps_epi32(low), _mm256_cvtps_epi32(high));
    _mm256_storeu_si256((__m256i *)(integers + place), _mm256_permute4x64_epi64(both, 0xD8));
  }
}

AVX2 void kb_add_bytes(size_t count, const int8_t *bytes, int16_t *sums) {
  for (size_t place = 0; place < count; place += 16) {
    const __m256i added =
        _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(bytes + place)));
    __m256i *target = (__m256i *)(sums + place);
    _mm256_storeu_si256(target, _mm256_add_epi16(_mm256_loadu_si256(target), added));
  }
}

AVX2 static inline __m256 floats(const int16_t *integers) {
  return _mm256_cvtepi32_ps(_mm256_cvtepi16_epi32(_mm_loadu_si128((const __m128i *)integers)));
}

AVX2 void kb_blend(size_t words, size_t columns, const int16_t *rows, const float *weights,
                   float *outputs) {
  for (size_t word = 0; word < words; word++, rows += columns, outputs += columns) {
    for (size_t column = 0; column < columns; column += 8) {
      const float *weight = weights + column;
      __m256 sum = _mm256_mul_ps(floats(rows + column), _mm256_loadu_ps(weight + columns));
      sum = _mm256_add_ps(sum, _mm256_loadu_ps(weight + 3 * columns));
      if (word > 0) {
        sum = _mm256_add_ps(
            sum, _mm256_mul_ps(floats(rows + column - columns), _mm256_loadu_ps(weight)));
      }
      if (word + 1 < words) {
        sum = _mm256_add_ps(sum, _mm256_mul_ps(floats(rows + column + columns),
                                               _mm256_loadu_ps(weight + 2 * columns)));
      }
      _mm256_storeu_ps(outputs + column, sum);
    }
  }
}

AVX2 void kb_add_products(size_t count, size_t rows, size_t width, const float *factors,
                          const float *first, const float *products, float *sums) {
  for (size_t place = 0; place < count; place += 16) {
    __m256 low = _mm256_loadu_ps(first + place);
    __m256 high = _mm256_loadu_ps(first + place + 8);
    const float *product = products + place;
    for (size_t row = 0; row < rows; row++, product += width) {
      const __m256 factor = _mm256_broadcast_ss(factors + row);
      low = _mm256_add_ps(low, _mm256_mul_ps(factor, _mm256_loadu_ps(product)));
      high = _mm256_add_ps(high, _mm256_mul_ps(factor, _mm256_loadu_ps(product + 8)));
    }
    _mm256_storeu_ps(sums + place, low);
    _mm256_storeu_ps(sums + place + 8, high);
  }
}

#else

bool kb_has_wide_vectors(void) { return false; }

void kb_multiply(size_t words, size_t inputs, size_t outputs, const void *weights,
                 const int16_t *integers, int32_t *sums) {
  (void)words, (void)inputs, (void)outputs, (void)weights, (void)integers, (void)sums;
}

void kb_recur(size_t words, size_t units, ptrdiff_t gates, ptrdiff_t width, const float *inputs,
              const float *factors, const float *biases, float *outputs, bool adds) {
  (void)words, (void)units, (void)gates, (void)width, (void)inputs, (void)factors, (void)biases;
  (void)outputs, (void)adds;
}

void kb_recur_sums(size_t words, size_t units, ptrdiff_t gates, ptrdiff_t width,
                   const int32_t *sums, const float *scales, const float *offsets,
                   const float *factors, const float *biases, float *outputs, bool adds) {
  (void)words, (void)units, (void)gates, (void)width, (void)sums, (void)scales, (void)offsets;
  (void)factors, (void)biases, (void)outputs, (void)adds;
}

void kb_add_rows(size_t words, size_t columns, const float *base, const float *all,
                 const float *table, const int32_t *rows, size_t slots, float *outputs) {
  (void)words, (void)columns, (void)base, (void)all, (void)table, (void)rows, (void)slots;
  (void)outputs;
}

void kb_round(size_t count, float scale, float limit, const float *values, int16_t *integers) {
  (void)count, (void)scale, (void)limit, (void)values, (void)integers;
}

void kb_add_bytes(size_t count, const int8_t *bytes, int16_t *sums) {
  (void)count, (void)bytes, (void)sums;
}

void kb_blend(size_t words, size_t columns, const int16_t *rows, const float *weights,
              float *outputs) {
  (void)words, (void)columns, (void)rows, (void)weights, (void)outputs;
}

void kb_add_products(size_t count, size_t rows, size_t width, const float *factors,
                     const float *first, const float *products, float *sums) {
  (void)count, (void)rows, (void)width, (void)factors, (void)first, (void)products, (void)sums;
}

#endif
