// The inner loops that are the same for vectors of any width. Who includes this has defined BITS, `floats`, `places`, what
// makes them, and `multiply`; it gets KERNELS.

// A product is rounded before it is added, as on any machine.
#pragma STDC FP_CONTRACT OFF

#define INLINE static inline __attribute__((always_inline))

enum { lanes = BITS / 32 };
typedef int32_t ints __attribute__((vector_size(BITS / 8)));

/// `softStep`.
INLINE floats soft_step(floats value) {
  const floats three = repeated(3);
  const floats half = most(least(value * repeated(0.5f), three), -three);
  const floats square = half * half;
  const floats above = repeated(13.5f) + repeated(0.5f) * square;
  const floats below = repeated(27) + repeated(9) * square;
  return repeated(0.5f) + half * above / below;
}

/// One step of some units, whose state it changes; returns what they put out.
INLINE floats step(floats *state, floats candidate, floats keep, floats open, floats factor,
                   floats bias) {
  *state = candidate + soft_step(keep) * (*state - candidate);
  return soft_step(open + factor * *state + bias) * *state;
}

INLINE void put_or_add(float *outputs, floats value, bool adds, places here) {
  put(outputs, adds ? load(outputs, here) + value : value, here);
}

static void recur(size_t words, size_t units, ptrdiff_t gates, ptrdiff_t width,
                  const float *inputs, const float *factors, const float *biases, float *outputs,
                  bool adds) {
  for (size_t unit = 0; unit < units; unit += lanes) {
    const places here = first_places(units - unit);
    const floats factor = load(factors + unit, here);
    const floats bias = load(biases + unit, here);
    const float *input = inputs + unit;
    float *output = outputs + unit;
    floats state = repeated(0);
    for (size_t word = 0; word < words; word++, input += gates, output += width) {
      const floats value = step(&state, load(input, here), load(input + units, here),
                                load(input + 2 * units, here), factor, bias);
      put_or_add(output, value, adds, here);
    }
  }
}

static void recur_sums(size_t words, size_t units, ptrdiff_t gates, ptrdiff_t width,
                       const int32_t *sums, const float *scales, const float *offsets,
                       const float *factors, const float *biases, float *outputs, bool adds) {
  for (size_t unit = 0; unit < units; unit += lanes) {
    const places here = first_places(units - unit);
    const floats factor = load(factors + unit, here);
    floats scale[3], offset[3];
    for (size_t gate = 0; gate < 3; gate++) {
      scale[gate] = load(scales + gate * units + unit, here);
      offset[gate] = load(offsets + gate * units + unit, here);
    }
    const floats bias = load(biases + unit, here) + offset[2];
    const int32_t *input = sums + unit;
    float *output = outputs + unit;
    floats state = repeated(0);
    for (size_t word = 0; word < words; word++, input += gates, output += width) {
      const floats value = step(&state, from_sums(input, here) * scale[0] + offset[0],
                                from_sums(input + units, here) * scale[1] + offset[1],
                                from_sums(input + 2 * units, here) * scale[2], factor, bias);
      put_or_add(output, value, adds, here);
    }
  }
}

INLINE void add_some_rows(places here, size_t columns, const float *base, const float *all,
                          const float *table, const int32_t *rows, size_t slots,
                          float *outputs) {
  floats sum = load(base, here) + load(all, here);
  for (size_t slot = 0; slot < slots; slot++) {
    sum = sum + load(table + (size_t)rows[slot] * columns, here);
  }
  put(outputs, sum, here);
}

static void add_rows(size_t words, size_t columns, const float *base, const float *all,
                     const float *table, const int32_t *rows, size_t slots, float *outputs) {
  for (size_t word = 0; word < words; word++) {
    size_t column = 0;
    for (; column + lanes <= columns; column += lanes) {
      add_some_rows(whole, columns, base + column, all + column, table + column, rows, slots,
                    outputs + column);
    }
    if (column < columns) {
      add_some_rows(first_places(columns - column), columns, base + column, all + column,
                    table + column, rows, slots, outputs + column);
    }
    base += columns;
    outputs += columns;
    rows += slots;
  }
}

static void round_all(size_t count, float scale, float limit, const float *values,
                      int16_t *integers) {
  for (size_t place = 0; place < count; place += 16) {
    floats rounded[16 / lanes];
    for (size_t part = 0; part < 16 / lanes; part++) {
      const floats value = load(values + place + part * lanes, whole) * repeated(scale);
      rounded[part] = most(least(value, repeated(limit)), repeated(-limit));
    }
    put_rounded(integers + place, rounded);
  }
}

/// A few columns of all rows at a time, so that the rows, which lie far apart, are fetched side by side.
static void sum_bytes(size_t columns, const int8_t *table, const int32_t *rows, size_t count,
                      int16_t *sums) {
  for (size_t column = 0; column < columns; column += 16) {
    __m256i sum = _mm256_setzero_si256();
    for (size_t row = 0; row < count; row++) {
      const int8_t *bytes = table + (size_t)rows[row] * columns + column;
      const __m256i added = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)bytes));
      sum = _mm256_add_epi16(sum, added);
    }
    _mm256_storeu_si256((__m256i *)(sums + column), sum);
  }
}

INLINE void scale_some(places here, bool floored, const int32_t *sums, const float *factors,
                       const float *biases, float *outputs) {
  const floats value = from_sums(sums, here) * load(factors, here) + load(biases, here);
  put(outputs, floored ? most(repeated(0), value) : value, here);
}

/// The columns from one to another, of which all or none are floored.
INLINE void scale_range(size_t from, size_t to, bool floored, const int32_t *sums,
                        const float *factors, const float *biases, float *outputs) {
  size_t column = from;
  for (; column + lanes <= to; column += lanes) {
    scale_some(whole, floored, sums + column, factors + column, biases + column, outputs + column);
  }
  if (column < to) {
    scale_some(first_places(to - column), floored, sums + column, factors + column,
               biases + column, outputs + column);
  }
}

static void scale(size_t words, size_t columns, size_t floored, const int32_t *sums,
                  const float *factors, const float *biases, float *outputs) {
  for (size_t word = 0; word < words; word++, sums += columns, outputs += columns) {
    scale_range(0, floored, true, sums, factors, biases, outputs);
    scale_range(floored, columns, false, sums, factors, biases, outputs);
  }
}

/// Four words by four columns at a time, turned in registers.
static void scale_columns(size_t words, size_t columns, size_t width, const int32_t *sums,
                          const float *factors, const float *biases, float *outputs) {
  for (size_t word = 0; word < words; word += 4) {
    for (size_t column = 0; column < columns; column += 4) {
      const __m128 factor = _mm_loadu_ps(factors + column);
      const __m128 bias = _mm_loadu_ps(biases + column);
      __m128 rows[4];
      for (size_t row = 0; row < 4; row++) {
        const int32_t *four = sums + (word + row) * columns + column;
        const __m128 value = _mm_cvtepi32_ps(_mm_loadu_si128((const __m128i *)four));
        rows[row] = value * factor + bias;
      }
      _MM_TRANSPOSE4_PS(rows[0], rows[1], rows[2], rows[3]);
      for (size_t row = 0; row < 4; row++) {
        _mm_storeu_ps(outputs + (column + row) * width + word, rows[row]);
      }
    }
  }
}

/// The highest value met so far at each of a vector's places, and where it stood.
struct highest {
  floats value;
  ints place;
};

INLINE struct highest none_yet(void) {
  return (struct highest){repeated(-__builtin_inff()), (ints){0}};
}

static const ints numbers = {
    0, 1, 2, 3, 4, 5, 6, 7,
#if BITS == 512
    8, 9, 10, 11, 12, 13, 14, 15,
#endif
};

/// Takes in the values that `counts`.
INLINE struct highest raised(struct highest found, floats value, ints place, ints counts) {
  const ints higher = (value > found.value) & counts;
  const ints kept = ~higher;
  found.value = (floats)((higher & (ints)value) | (kept & (ints)found.value));
  found.place = (higher & place) | (kept & found.place);
  return found;
}

/// The first of the highest.
INLINE size_t first_place(struct highest found) {
  const ints isHighest = found.value == repeated(highest_of(found.value));
  return (size_t)__builtin_reduce_min((isHighest & found.place) | (~isHighest & INT32_MAX));
}

static size_t best(size_t count, const int32_t *sums, const float *factors, const float *biases) {
  struct highest found = none_yet();
  for (size_t place = 0; place < count; place += lanes) {
    const floats value =
        from_sums(sums + place, whole) * load(factors + place, whole) + load(biases + place, whole);
    const ints here = numbers + (int)place;
    found = raised(found, value, here, here < (int)count);
  }
  return first_place(found);
}

static size_t best_except(size_t count, const float *values, size_t except) {
  struct highest found = none_yet();
  for (size_t place = 0; place < count; place += lanes) {
    const ints here = numbers + (int)place;
    found = raised(found, load_first(values + place, count - place), here,
                   (here < (int)count) & (here != (int)except));
  }
  return first_place(found);
}

INLINE void blend_some(places here, bool has_before, bool has_behind, size_t columns,
                       const int16_t *rows, const float *weights, float *outputs) {
  floats sum = from_integers(rows, here) * load(weights + columns, here);
  sum = sum + load(weights + 3 * columns, here);
  if (has_before) sum = sum + from_integers(rows - columns, here) * load(weights, here);
  if (has_behind) {
    sum = sum + from_integers(rows + columns, here) * load(weights + 2 * columns, here);
  }
  put(outputs, sum, here);
}

static void blend(size_t words, size_t columns, const int16_t *rows, const float *weights,
                  float *outputs) {
  for (size_t word = 0; word < words; word++, rows += columns, outputs += columns) {
    const bool has_before = word > 0;
    const bool has_behind = word + 1 < words;
    size_t column = 0;
    for (; column + lanes <= columns; column += lanes) {
      blend_some(whole, has_before, has_behind, columns, rows + column, weights + column,
                 outputs + column);
    }
    if (column < columns) {
      blend_some(first_places(columns - column), has_before, has_behind, columns, rows + column,
                 weights + column, outputs + column);
    }
  }
}

static void add_products(size_t count, size_t rows, size_t width, const float *factors,
                         const float *first, const float *products, float *sums) {
  for (size_t place = 0; place < count; place += 16) {
    floats sum[16 / lanes];
    for (size_t part = 0; part < 16 / lanes; part++) {
      sum[part] = load(first + place + part * lanes, whole);
    }
    const float *product = products + place;
    for (size_t row = 0; row < rows; row++, product += width) {
      const floats factor = repeated(factors[row]);
      for (size_t part = 0; part < 16 / lanes; part++) {
        sum[part] = sum[part] + factor * load(product + part * lanes, whole);
      }
    }
    for (size_t part = 0; part < 16 / lanes; part++) {
      put(sums + place + part * lanes, sum[part], whole);
    }
  }
}

#define KERNELS                                                                          \
  {                                                                                      \
    .bits = BITS, .multiply = multiply, .round = round_all, .recur = recur,              \
    .recur_sums = recur_sums, .add_rows = add_rows, .sum_bytes = sum_bytes,              \
    .scale = scale, .best = best, .best_except = best_except, .blend = blend,            \
    .add_products = add_products, .scale_columns = scale_columns,                        \
  }
