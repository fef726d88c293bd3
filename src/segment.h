/**
 * segment.h -- text into parts, sentences, tokens and quotations.
 *
 * Ownership: rules are borrowed while vaglio__segmenter_new runs and copied; a
 *   segmenter may be used for any number of documents. Strings put into a
 *   document live in its arena.
 * Errors: VAGLIO_NOMEM; VAGLIO_LIMIT (text of 4 GiB, more than
 *   VAGLIO__MAX_LANGUAGES rules). Bad or odd text is never an error.
 * Offsets: bytes into doc->text.
 * Threads: a segmenter is read-only once made and may be shared; the document
 *   and the vocabulary belong to one thread.
 *
 * No language is known here: abbreviations, elisions, months and cue words
 * come with the rules of each language, folded (lower case, straight
 * apostrophe). What is promised afterwards:
 *  - parts, sentences and tokens are ordered, do not overlap, begin and end on
 *    characters; every character that is not white space is in exactly one token;
 *  - sentences never cross parts; part 0 may be VAGLIO__META (header lines);
 *  - a token's `form` is its folded text with a straight apostrophe; a prefix
 *    split from its word (ex-|premier) has the form without the hyphen;
 *  - quotes are sorted by begin, a nested one after its parent.
 */
#ifndef VAGLIO_SEGMENT_H
#define VAGLIO_SEGMENT_H

#include "document.h"
#include "vocab.h"

enum { VAGLIO__MAX_LANGUAGES = 16 };

/** Word lists of a language; the names, in this order, are vaglio__seg_list_names. */
typedef enum vaglio__seg_list_kind {
  VAGLIO__SEG_STOPWORDS,       /* frequent words that tell the language */
  VAGLIO__SEG_ABBR_NEVER,      /* "dott." "mr.": their dot never ends a sentence */
  VAGLIO__SEG_ABBR_NAME,       /* "gen.": an abbreviation before a capital or digit only */
  VAGLIO__SEG_ABBR_NUMBER,     /* "no.": before a digit only */
  VAGLIO__SEG_ABBR_END,        /* "ecc." "inc.": may end a sentence too */
  VAGLIO__SEG_ELISIONS,        /* "dell'" "l'": the apostrophe ends the token */
  VAGLIO__SEG_CLITICS,         /* "'s" "n't": the token begins here */
  VAGLIO__SEG_TRUNCATIONS,     /* "po'": the apostrophe belongs to the word, always */
  VAGLIO__SEG_APHERESES,       /* "'ndrangheta" "'em": so does one in front */
  VAGLIO__SEG_PREFIXES,        /* "ex-": split off */
  VAGLIO__SEG_CREDIT_CUES,     /* "photo by" "via getty images" */
  VAGLIO__SEG_BYLINE_CUES,     /* "di" "by" "a cura di" */
  VAGLIO__SEG_RELATED_CUES,    /* "leggi anche" "read more" */
  VAGLIO__SEG_META_TITLE,      /* keys of header lines: "title" "titolo" */
  VAGLIO__SEG_META_OUTLET,
  VAGLIO__SEG_META_URL,
  VAGLIO__SEG_META_DATE,
  VAGLIO__SEG_META_LANG,
  VAGLIO__SEG_META_OTHER,      /* "author": known, not kept */
  VAGLIO__SEG_LISTS
} vaglio__seg_list_kind;
extern const char *const vaglio__seg_list_names[VAGLIO__SEG_LISTS];

typedef struct vaglio__seg_list {
  const char *const *at;
  size_t n;
} vaglio__seg_list;

typedef struct vaglio__seg_rules {
  const char *code;                              /* "it" */
  vaglio__seg_list lists[VAGLIO__SEG_LISTS];
  vaglio__seg_list months[12];                   /* names and abbreviations (no dot) */
  bool keep_final_apostrophe;   /* citta' is one token where no quotation is open */
  bool elide_any;               /* any lower-case word before an apostrophe is elided */
  bool month_first;             /* 1/6/2022 is January */
} vaglio__seg_rules;

typedef struct vaglio__segmenter vaglio__segmenter;

/** Compiles the rules of all languages; the first is the one to assume when nothing is known. */
vaglio_status vaglio__segmenter_new(const vaglio__mem *mem, const vaglio__seg_rules *rules,
                                    size_t nrules, vaglio__segmenter **out, vaglio_error *err);
void vaglio__segmenter_free(vaglio__segmenter *s);

/**
 * Fills doc->parts, sentences, tokens and quotes (emptied first) from doc->text, and, where
 * they are unset, doc->title, outlet, lang (NULL or "" is unset) and published (VAGLIO__UNKNOWN).
 * On failure the four arrays are empty.
 */
vaglio_status vaglio__segmenter_run(const vaglio__segmenter *s, vaglio__document *doc,
                                    vaglio__vocab *v, vaglio_error *err);

/** Both in one, for callers with a single document. */
vaglio_status vaglio__segment(vaglio__document *doc, vaglio__vocab *v,
                              const vaglio__seg_rules *rules, size_t nrules, vaglio_error *err);

#endif
