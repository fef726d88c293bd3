/**
 * vocab.h -- the forms met so far, each with a small number.
 *
 * Ownership: the vocabulary copies what it is given and owns it; texts handed
 *   out are borrowed until vaglio__vocab_free (they do not move when it grows).
 * Errors: VAGLIO__NONE when out of memory; the vocabulary stays usable.
 * Offsets: none.
 * Threads: one at a time.
 *
 * Ids are dense, count from 0 in the order of first meeting, and never change.
 */
#ifndef VAGLIO_VOCAB_H
#define VAGLIO_VOCAB_H

#include "base.h"

#ifndef VAGLIO__NONE
#define VAGLIO__NONE UINT32_MAX
#endif

typedef struct vaglio__vocab vaglio__vocab;

/** A form to look up: `len` bytes, already folded. */
typedef struct vaglio__key {
  const char *text;
  uint32_t len;
} vaglio__key;

/** Makes an empty vocabulary; NULL when out of memory. */
vaglio__vocab *vaglio__vocab_new(const vaglio__mem *mem);
void vaglio__vocab_free(vaglio__vocab *v);

/** Returns the id of a form, adding it when new; VAGLIO__NONE when out of memory. */
uint32_t vaglio__vocab_intern(vaglio__vocab *v, const char *text, size_t len);
/** Returns the id of a form, VAGLIO__NONE when it was never added. */
uint32_t vaglio__vocab_find(const vaglio__vocab *v, const char *text, size_t len);
/** Interns `n` forms at once, several times faster than one by one (memory is fetched
    ahead); ids go to `ids[0..n)`. False when out of memory. */
bool vaglio__vocab_intern_many(vaglio__vocab *v, const vaglio__key *keys, size_t n, uint32_t *ids);

/** The text of a form, NUL-terminated; `len` may be NULL; NULL for an unknown id. */
const char *vaglio__vocab_text(const vaglio__vocab *v, uint32_t id, size_t *len);
uint32_t vaglio__vocab_count(const vaglio__vocab *v);

#endif
