/**
 * fold.h -- lower-casing that keeps every byte offset.
 *
 * Ownership: the caller owns both buffers.
 * Errors: none; bytes that are not UTF-8 are copied.
 * Offsets: byte i of the folded text stands for byte i of the text, so spans
 *   carry over unchanged. A letter whose lower-case form has another length
 *   in UTF-8 (a dotted capital I, the Kelvin sign) stays as it is.
 * Threads: no state.
 */
#ifndef VAGLIO_FOLD_H
#define VAGLIO_FOLD_H

#include <stddef.h>

/** Writes the lower-case form of `n` bytes of UTF-8; `dst` may be `src`. Folding twice
    changes nothing more. Apostrophes and quotation marks are left alone. */
void vaglio__fold(char *dst, const char *src, size_t n);

#endif
