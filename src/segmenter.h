/**
 * segmenter.h -- what the files of the segmenter share (private to them).
 *
 * Ownership: a vaglio__segmenter owns its compiled lists; a vaglio__seg lives
 *   on the stack of one run and owns its scratch memory.
 * Errors: functions return false when out of memory.
 * Offsets: bytes into the text of the document.
 * Threads: as in segment.h.
 */
#ifndef VAGLIO_SEGMENTER_H
#define VAGLIO_SEGMENTER_H

#include <string.h>

#include "chars.h"
#include "segment.h"

#define VAGLIO__BIT(list) (UINT32_C(1) << (list))

/** One word of one language and the lists that hold it. */
typedef struct vaglio__seg_entry {
  const char *text;             /* NULL: free */
  uint32_t len, lang, lists;    /* lists: one bit each */
  uint32_t month;               /* 1..12, 0 none */
} vaglio__seg_entry;

/** A stop word of at most eight bytes and the languages that have it. */
typedef struct vaglio__seg_stop {
  uint64_t word;                /* 0: free */
  uint32_t langs;
} vaglio__seg_stop;

struct vaglio__segmenter {
  const vaglio__mem *mem;
  vaglio__arena arena;
  size_t nlangs;
  struct {
    const char *code;
    bool keep_final_apostrophe, elide_any, month_first;
    uint32_t longest_clitic;
  } langs[VAGLIO__MAX_LANGUAGES];
  vaglio__seg_entry *entries;   /* open addressing */
  size_t nentries;
  vaglio__seg_stop *stops;      /* open addressing */
  size_t nstops;
  VAGLIO__VEC(vaglio__seg_entry) phrases; /* clitics and cues, looked at one by one */
  uint32_t phrase_starts[1024]; /* lists (bits) with a phrase that begins with two bytes, hashed */
};

/** One run over one document. */
typedef struct vaglio__seg {
  const vaglio__segmenter *rules;
  vaglio__document *doc;
  vaglio__vocab *vocab;
  const char *text;             /* doc->text */
  char *fold;                   /* the same, lower case, ’ left as it is */
  uint32_t len;
  uint32_t lang;                /* language of the document, index; VAGLIO__NONE unknown */
  const char *codes[VAGLIO__MAX_LANGUAGES]; /* in the document's arena */
} vaglio__seg;

/** Looks a folded word up in the lists of a language; NULL when it is in none. */
const vaglio__seg_entry *vaglio__seg_find(const vaglio__segmenter *s, uint32_t lang,
                                          const char *word, size_t len);
/** The month that a folded word names in any language, 0 for none. */
uint32_t vaglio__seg_month(const vaglio__segmenter *s, const char *word, size_t len);
/** True when folded text begins with a phrase of the list, which ends there as a word;
    its length goes to `*len`. */
bool vaglio__seg_cue(const vaglio__segmenter *s, vaglio__seg_list_kind list, const char *text,
                     size_t n, size_t *len);
/** The languages (bits) that have the folded word as a stop word. */
uint32_t vaglio__seg_stop_langs(const vaglio__segmenter *s, const char *word, size_t len);

/** Counts of stop words by language. */
typedef struct vaglio__votes {
  uint32_t at[VAGLIO__MAX_LANGUAGES];
  uint32_t words;               /* all words that could vote */
  uint32_t most;                /* the greatest count while counting raw text */
} vaglio__votes;

/** Counts the votes of raw text: words without a capital, outside quotation marks;
    stops when a language has enough. */
void vaglio__seg_vote(const vaglio__seg *g, uint32_t begin, uint32_t end, vaglio__votes *votes);
/** The language that clearly wins, else `otherwise`. */
uint32_t vaglio__seg_winner(const vaglio__seg *g, const vaglio__votes *votes, uint32_t otherwise);

/** True when folding changed the character of `len` bytes at `at`: it is a capital. */
static inline bool vaglio__seg_changed(const vaglio__seg *g, uint32_t at, uint32_t len) {
  for (uint32_t i = at; i < at + len; i++)
    if (g->text[i] != g->fold[i]) return true;
  return false;
}

/** Class of the character at `at` (< end); its length goes to `*len`. */
static inline vaglio__char_class vaglio__seg_class(const vaglio__seg *g, uint32_t at, uint32_t end,
                                                   uint32_t *len) {
  return vaglio__class(g->text + at, end - at, len);
}

/* The stages, in this order. */
bool vaglio__seg_parts(vaglio__seg *g);                                     /* part.c */
bool vaglio__seg_tokens(vaglio__seg *g, uint32_t begin, uint32_t end, uint32_t lang); /* token.c */
bool vaglio__seg_quotes(vaglio__seg *g, uint32_t part, size_t first);       /* quote.c */
bool vaglio__seg_sentences(vaglio__seg *g, uint32_t part, size_t first, uint32_t lang);

#endif
