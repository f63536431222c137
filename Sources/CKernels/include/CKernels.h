#ifndef KB_CKERNELS_H
#define KB_CKERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The networks' inner loops for machines with wide vectors. Each does, to the last bit, what its namesake in Swift does on
/// any machine; numbers of columns and units are multiples of what is said with them.
struct kb_kernels {
  /// The width of the vectors in bits.
  int bits;

  /// Multiplies rows of 16-bit integers with a matrix; exact, as `Projection.multiply` describes.
  ///
  /// - words: rounded up to an even number, for which there must be room in both memories.
  /// - inputs: even; outputs: a multiple of 16.
  /// - weights: in blocks of 16 outputs; in a block, for every two inputs, the two weights of each of the 16 outputs.
  void (*_Nonnull multiply)(size_t words, size_t inputs, size_t outputs,
                            const void *_Nonnull weights, const int16_t *_Nonnull integers,
                            int32_t *_Nonnull sums);

  /// `Projection.round`; count: a multiple of 16.
  void (*_Nonnull round)(size_t count, float scale, float limit, const float *_Nonnull values,
                         int16_t *_Nonnull integers);

  /// One direction of `Recurrence.run`; units: a multiple of 8.
  ///
  /// - gates, width: from one word's inputs and outputs to the next's; negative when it is read backwards.
  /// - inputs: of the first word to be read: candidates, then what keeps, then what opens.
  void (*_Nonnull recur)(size_t words, size_t units, ptrdiff_t gates, ptrdiff_t width,
                         const float *_Nonnull inputs, const float *_Nonnull factors,
                         const float *_Nonnull biases, float *_Nonnull outputs, bool adds);

  /// The same from a layer's sums, with the scales and offsets of its outputs.
  void (*_Nonnull recur_sums)(size_t words, size_t units, ptrdiff_t gates, ptrdiff_t width,
                              const int32_t *_Nonnull sums, const float *_Nonnull scales,
                              const float *_Nonnull offsets, const float *_Nonnull factors,
                              const float *_Nonnull biases, float *_Nonnull outputs, bool adds);

  /// `RowSum.add`; columns: a multiple of 8.
  void (*_Nonnull add_rows)(size_t words, size_t columns, const float *_Nonnull base,
                            const float *_Nonnull all, const float *_Nonnull table,
                            const int32_t *_Nonnull rows, size_t slots, float *_Nonnull outputs);

  /// `FeatureTable.sum`; columns: a multiple of 16.
  void (*_Nonnull sum_bytes)(size_t columns, const int8_t *_Nonnull table,
                             const int32_t *_Nonnull rows, size_t count, int16_t *_Nonnull sums);

  /// `Projection.scale`; columns, floored: multiples of 8.
  void (*_Nonnull scale)(size_t words, size_t columns, size_t floored, const int32_t *_Nonnull sums,
                         const float *_Nonnull factors, const float *_Nonnull biases,
                         float *_Nonnull outputs);

  /// `Projection.scale(_:_:turnedInto:width:)`; columns: a multiple of 4.
  void (*_Nonnull scale_columns)(size_t words, size_t columns, size_t width,
                                 const int32_t *_Nonnull sums, const float *_Nonnull factors,
                                 const float *_Nonnull biases, float *_Nonnull outputs);

  /// `Projection.best`; there must be room for a multiple of 16.
  size_t (*_Nonnull best)(size_t count, const int32_t *_Nonnull sums,
                          const float *_Nonnull factors, const float *_Nonnull biases);

  /// `TreeDecoder.best`; count: at least 1.
  size_t (*_Nonnull best_except)(size_t count, const float *_Nonnull values, size_t except);

  /// `NeighbourBlend.mix`; columns: a multiple of 8.
  void (*_Nonnull blend)(size_t words, size_t columns, const int16_t *_Nonnull rows,
                         const float *_Nonnull weights, float *_Nonnull outputs);

  /// Adds rows of numbers, each times a factor, to a first row, in their order.
  ///
  /// - count: rounded up to a multiple of 16, for which there must be room in all rows.
  /// - width: from one row to the next.
  void (*_Nonnull add_products)(size_t count, size_t rows, size_t width,
                                const float *_Nonnull factors, const float *_Nonnull first,
                                const float *_Nonnull products, float *_Nonnull sums);
};

/// The kernels that this machine can run, the widest first: 512 bits (AVX-512 with VNNI), 256 bits (AVX2). NULL behind the
/// last.
const struct kb_kernels *_Nullable kb_kernels_at(size_t index);

#endif
