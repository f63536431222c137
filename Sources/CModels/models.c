#include "CModels.h"

// The weights are written by kb-train; `make models` trains them anew.

static const _Alignas(64) unsigned char english[] = {
#embed "data/english.bin"
};

static const _Alignas(64) unsigned char sentences[] = {
#embed "data/sentences.bin"
};

static const _Alignas(64) unsigned char attributions[] = {
#embed "data/attributions.bin"
};

kb_model kb_model_english(void) { return (kb_model){english, sizeof english}; }

kb_model kb_model_sentences(void) { return (kb_model){sentences, sizeof sentences}; }

kb_model kb_model_attributions(void) { return (kb_model){attributions, sizeof attributions}; }
