/**
 * header.h -- the metadata lines at the top of a text.
 *
 * Ownership: values go into the document's arena. Errors: false when out of memory.
 * Offsets: bytes. Threads: one at a time.
 */
#ifndef VAGLIO_HEADER_H
#define VAGLIO_HEADER_H

#include "segmenter.h"

/** Reads front matter (--- lines), leading "key: value" lines and a leading "date 2022-01",
    adds them as VAGLIO__META parts, sets what the document does not know yet;
    `*rest` is where the story begins. */
bool vaglio__header_read(vaglio__seg *g, uint32_t *rest);

#endif
