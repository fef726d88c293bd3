/**
 * pattern.h -- token classes: one byte a token for LPeg to match over.
 *
 * A class set holds the predicates of a group of patterns. Each token gets the
 * byte of its equivalence class under those predicates (a minterm, as in
 * symbolic automata); classes are numbered as they occur, 1..255, and 0 is the
 * end of a sentence. When encoding meets a new class, `generation` grows and
 * the patterns must be lowered again (lua/vaglio/compile.lua).
 *
 * Ownership: owns its arrays. Predicates name forms and lemmas by vocabulary id.
 * Errors: VAGLIO_NOMEM; VAGLIO_LIMIT when more than 255 classes occur, and then
 *   the caller must split the group.
 * Threads: one at a time.
 */
#ifndef VAGLIO_PATTERN_H
#define VAGLIO_PATTERN_H

#include "document.h"
#include "lexicon.h"

enum { VAGLIO__MAX_PREDICATES = 256, VAGLIO__MAX_CLASSES = 255, VAGLIO__CLASS_SLOTS = 1024 };

typedef enum vaglio__pred_kind {
  VAGLIO__PRED_FORM,            /* the folded form is one of `ids` */
  VAGLIO__PRED_LEMMA,           /* a reading's lemma is one of `ids`, its tags include `tags` */
  VAGLIO__PRED_TAGS,            /* one reading has all of `tags` */
  VAGLIO__PRED_SHAPE,           /* bit mask of shapes in `tags` */
  VAGLIO__PRED_FLAGS,           /* token flags in `tags` all set */
  VAGLIO__PRED_ANNOTATION       /* `name` annotates the token; `edge` 'B' begins, 'I' goes on, '*' either */
} vaglio__pred_kind;

typedef struct vaglio__pred {
  vaglio__pred_kind kind;
  uint32_t *ids; size_t nids;   /* sorted */
  vaglio__tags tags;
  char name[32];
  char edge;
} vaglio__pred;

typedef struct vaglio__signature { uint64_t bits[VAGLIO__MAX_PREDICATES / 64]; } vaglio__signature;

typedef struct vaglio__classes {
  const vaglio__mem *mem;
  VAGLIO__VEC(vaglio__pred) preds;
  VAGLIO__VEC(uint16_t) lexical;            /* by form id: 1 + index into lex_sigs, 0 not computed */
  VAGLIO__VEC(vaglio__signature) lex_sigs;
  VAGLIO__VEC(vaglio__signature) classes;   /* classes.at[i] is class i + 1 */
  unsigned char index[VAGLIO__CLASS_SLOTS]; /* open addressing: signature -> class, 0 is free */
  uint32_t generation;
} vaglio__classes;

void vaglio__classes_init(vaglio__classes *c, const vaglio__mem *mem);
void vaglio__classes_free(vaglio__classes *c);
/** Adds a predicate, taking over nothing (ids are copied); its number through `index`. */
vaglio_status vaglio__classes_add(vaglio__classes *c, const vaglio__pred *p, size_t *index, vaglio_error *err);
/** Writes one byte a token and a 0 after each sentence: `out` has tokens + sentences bytes.
    Sentences in other languages than `lex` speaks ("" speaks all) become class 0 throughout. */
vaglio_status vaglio__classes_encode(vaglio__classes *c, const vaglio__document *doc,
                                     const vaglio__lexicon *lex, unsigned char *out, vaglio_error *err);
/** Does predicate `p` hold for class `cls` (1..)? */
bool vaglio__classes_has(const vaglio__classes *c, size_t p, unsigned cls);

#endif
