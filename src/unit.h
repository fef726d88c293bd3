/**
 * unit.h -- paragraphs before they are parts, and what can be seen of them.
 *
 * Ownership: the caller frees the list with vaglio__vec_free.
 * Errors: false when out of memory.
 * Offsets: bytes, trimmed of white space; predicates look at bounded stretches.
 * Threads: one at a time.
 */
#ifndef VAGLIO_UNIT_H
#define VAGLIO_UNIT_H

#include "segmenter.h"

/** A paragraph: one line, or lines that were wrapped. Never empty. */
typedef struct vaglio__unit {
  uint32_t begin, end;
  bool one_line;
} vaglio__unit;

typedef struct vaglio__units {
  vaglio__unit *at;
  size_t n, cap;
} vaglio__units;

/** The end of the line at `at`, without its line break; `*next` is where the next begins. */
uint32_t vaglio__line_end(const vaglio__seg *g, uint32_t at, uint32_t *next);
/** Moves both ends inward past white space. */
void vaglio__trim(const vaglio__seg *g, uint32_t *begin, uint32_t *end);
/** Appends the paragraphs of [begin, end of text). */
bool vaglio__units_read(const vaglio__seg *g, uint32_t begin, vaglio__units *units);

/** True when it is nothing but a link; its URL goes to [*begin,*end). */
bool vaglio__unit_link(const vaglio__seg *g, vaglio__unit u, uint32_t *begin, uint32_t *end);
/** True when it begins with a bullet. */
bool vaglio__unit_bullet(const vaglio__seg *g, vaglio__unit u);
/** The byte that ends it when closing marks are left aside; '.' for an ellipsis, 0 for letters
    and the like. */
char vaglio__unit_stop(const vaglio__seg *g, vaglio__unit u);
/** The number of words, counted up to `most`. */
uint32_t vaglio__unit_words(const vaglio__seg *g, vaglio__unit u, uint32_t most);
/** True when it reads like a title: one line of at most `most` bytes that does not end as a
    sentence does. */
bool vaglio__unit_title(const vaglio__seg *g, vaglio__unit u, uint32_t most);
/** True when [begin,end) holds names of people (capitalised words, short ones between) only. */
bool vaglio__unit_names(const vaglio__seg *g, uint32_t begin, uint32_t end, uint32_t most);
/** True when it is a date and hardly anything else. */
bool vaglio__unit_date(const vaglio__seg *g, vaglio__unit u, vaglio__interval *date);
/** True when it ends in a picture credit ("X via Agency", "... (Photo by X)"); `*words` when
    other text stands before, so that it is a caption. */
bool vaglio__unit_credit(const vaglio__seg *g, vaglio__unit u, bool *words);
/** True when it begins like an agency caption: PLACE - DATE: words. */
bool vaglio__unit_caption(const vaglio__seg *g, vaglio__unit u);

#endif
