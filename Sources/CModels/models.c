#include "CModels.h"

// The weights are written by kb-train; `make models` trains them anew.

static const _Alignas(64) unsigned char english[] = {
#embed "data/english.bin"
};

kb_model kb_model_english(void) { return (kb_model){english, sizeof english}; }
