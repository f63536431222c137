#include "CModels.h"

// The weights are written by kb-train; `make models` trains them anew.

static const _Alignas(64) unsigned char tagger[] = {
#embed "data/tagger.bin"
};

static const _Alignas(64) unsigned char parser[] = {
#embed "data/parser.bin"
};

static const _Alignas(64) unsigned char entities[] = {
#embed "data/entities.bin"
};

static const _Alignas(64) unsigned char sentences[] = {
#embed "data/sentences.bin"
};

kb_model kb_model_tagger(void) { return (kb_model){tagger, sizeof tagger}; }

kb_model kb_model_parser(void) { return (kb_model){parser, sizeof parser}; }

kb_model kb_model_entities(void) { return (kb_model){entities, sizeof entities}; }

kb_model kb_model_sentences(void) { return (kb_model){sentences, sizeof sentences}; }
