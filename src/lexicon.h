/**
 * lexicon.h -- the readings of word forms in one language: which lemmas a form
 * may belong to, and with which tags. Filled lazily, once per new form.
 *
 * Ownership: the lexicon owns its arrays; forms and lemmas are ids of the
 *   vocabulary it was made with, which must outlive it.
 * Errors: adding returns false when out of memory.
 * Threads: one at a time.
 */
#ifndef VAGLIO_LEXICON_H
#define VAGLIO_LEXICON_H

#include "base.h"
#include "tags.h"

typedef struct vaglio__reading {
  uint32_t lemma;               /* vocabulary id */
  vaglio__tags tags;
} vaglio__reading;

/** Where a form's readings stand; `known` false: the form was never looked up. */
typedef struct vaglio__entry {
  uint32_t first;
  uint16_t count;
  bool known;
  vaglio__tags all;             /* union of the tags of all readings */
} vaglio__entry;

typedef struct vaglio__lexicon {
  const vaglio__mem *mem;
  char lang[8];
  VAGLIO__VEC(vaglio__entry) entries;     /* by form id */
  VAGLIO__VEC(vaglio__reading) readings;
} vaglio__lexicon;

void vaglio__lexicon_init(vaglio__lexicon *x, const vaglio__mem *mem, const char *lang);
void vaglio__lexicon_free(vaglio__lexicon *x);
/** Records the readings of a form; a second call for the same form replaces them. */
bool vaglio__lexicon_set(vaglio__lexicon *x, uint32_t form, const vaglio__reading *r, size_t n);
/** The entry of a form; `known` is false for one never set. */
vaglio__entry vaglio__lexicon_entry(const vaglio__lexicon *x, uint32_t form);
static inline const vaglio__reading *vaglio__lexicon_reading(const vaglio__lexicon *x,
                                                             vaglio__entry e, size_t i) {
  return &x->readings.at[e.first + i];
}

#endif
