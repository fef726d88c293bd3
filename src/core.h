/**
 * core.h -- what all documents of one engine share: the vocabulary, the
 * languages with their lexicons and segmentation rules, the gazetteer.
 *
 * Ownership: owns everything below it; documents must not outlive their core,
 *   because their tokens are ids of its vocabulary.
 * Errors: as in base.h.
 * Threads: one at a time.
 */
#ifndef VAGLIO_CORE_H
#define VAGLIO_CORE_H

#include "document.h"
#include "gazetteer.h"
#include "lexicon.h"
#include "segment.h"
#include "vocab.h"


typedef struct vaglio__language {
  char code[8];
  vaglio__lexicon lexicon;
  vaglio__arena arena;          /* of the segmentation rules' strings */
} vaglio__language;

typedef struct vaglio__core {
  const vaglio__mem *mem;
  vaglio__vocab *vocab;
  vaglio__gazetteer gazetteer;
  vaglio__language languages[VAGLIO__MAX_LANGUAGES];
  vaglio__seg_rules rules[VAGLIO__MAX_LANGUAGES];   /* rules[i] belongs to languages[i] */
  size_t nlanguages;
  vaglio__segmenter *segmenter; /* made when first needed, of all rules */
} vaglio__core;

vaglio_status vaglio__core_init(vaglio__core *core, const vaglio__mem *mem, vaglio_error *err);
void vaglio__core_free(vaglio__core *core);
/** The language with this code, NULL when no pack brought it. */
vaglio__language *vaglio__core_language(vaglio__core *core, const char *code);
/** Adds a language (or finds it); its segmentation rules are the caller's to fill. */
vaglio_status vaglio__core_add_language(vaglio__core *core, const char *code, size_t *index,
                                        vaglio_error *err);
/** Segments a document with the rules of all languages and gives it its id. */
vaglio_status vaglio__core_segment(vaglio__core *core, vaglio__document *doc, vaglio_error *err);
/** Reads gazetteer rows (name, lang, type, subtype, id, attrs; tab-separated; '#' comments).
    `offset` of an error is the byte in `tsv`. */
vaglio_status vaglio__core_load_gazetteer(vaglio__core *core, const char *tsv, size_t len,
                                          vaglio_error *err);

#endif
