/**
 * words.h -- stems of the words of a text, as numbers, for comparing wordings.
 *
 * A stem is the first five letters of a word, case-folded, without accents: crude,
 * but the same for every language, so that no word list is needed here.
 *
 * Ownership: nothing is allocated. Errors: none; bad bytes end a word.
 * Offsets: bytes into the text given. Threads: no state.
 */
#ifndef VAGLIO_WORDS_H
#define VAGLIO_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct vaglio__word {
  uint64_t stem;                /* never 0 */
  uint32_t letters;
} vaglio__word;

/** Reads the next word from `*pos` on; false when there is none. */
bool vaglio__next_word(const char *text, size_t len, size_t *pos, vaglio__word *out);
/** The stem of the longest word of `text` (the first of equals), 0 when it has none. */
uint64_t vaglio__head_stem(const char *text);
/** How many numbers two sorted arrays without repetition share. */
size_t vaglio__shared(const uint64_t *a, size_t na, const uint64_t *b, size_t nb);
/** Order of uint64_t for qsort. */
int vaglio__by_number(const void *a, const void *b);
/** Sorts and removes repetitions; returns how many stay. */
size_t vaglio__sort_unique(uint64_t *at, size_t n);

#endif
