#include "CModels.h"

// The weights are written by kb-train; `make models` trains them anew.

static const _Alignas(64) unsigned char english[] = {
#embed "data/english.bin"
};

kb_model kb_model_english(void) { return (kb_model){english, sizeof english}; }

static const _Alignas(64) unsigned char tagger[] = {
#embed "data/tagger.bin"
};

static const _Alignas(64) unsigned char parser[] = {
#embed "data/parser.bin"
};

static const _Alignas(64) unsigned char entities[] = {
#embed "data/entities.bin"
};

kb_model kb_model_tagger(void) { return (kb_model){tagger, sizeof tagger}; }

kb_model kb_model_parser(void) { return (kb_model){parser, sizeof parser}; }

kb_model kb_model_entities(void) { return (kb_model){entities, sizeof entities}; }
