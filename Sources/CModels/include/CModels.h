#ifndef KB_CMODELS_H
#define KB_CMODELS_H

#include <stddef.h>

/// Trained weights as they lie in the program's read-only data, aligned to 64 bytes.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} kb_model;

/// Parts of speech.
kb_model kb_model_tagger(void);

/// Dependency trees.
kb_model kb_model_parser(void);

/// Named entities.
kb_model kb_model_entities(void);

/// Where sentences end.
kb_model kb_model_sentences(void);

#endif
