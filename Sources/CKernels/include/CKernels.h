#ifndef KB_CKERNELS_H
#define KB_CKERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this machine has the instructions that `kb_multiply` is made of (AVX2).
bool kb_can_multiply(void);

/// Multiplies rows of 16-bit integers with a matrix; exact, as `Projection.multiply` describes and does in Swift.
///
/// - words: rounded up to an even number, for which there must be room in both memories.
/// - inputs: even; outputs: a multiple of 16.
/// - weights: in blocks of 16 outputs; in a block, for every two inputs, the two weights of each of the 16 outputs.
void kb_multiply(size_t words, size_t inputs, size_t outputs, const void *_Nonnull weights,
                 const int16_t *_Nonnull integers, int32_t *_Nonnull sums);

#endif
