#ifndef KB_CMODELS_H
#define KB_CMODELS_H

#include <stddef.h>

/// Trained weights as they lie in the program's read-only data, aligned to 64 bytes.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} kb_model;

/// The network that reads English.
kb_model kb_model_english(void);

/// Where sentences end.
kb_model kb_model_sentences(void);

/// The network that finds who says what.
kb_model kb_model_attributions(void);

#endif
