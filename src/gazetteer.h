/**
 * gazetteer.h -- names of things, matched over tokens, longest first.
 *
 * Ownership: owns its entries and tables; forms are ids of the vocabulary.
 * Errors: VAGLIO_NOMEM only.
 * Threads: read-only once filled; filling is for one thread.
 */
#ifndef VAGLIO_GAZETTEER_H
#define VAGLIO_GAZETTEER_H

#include "document.h"

typedef struct vaglio__gaz_entry {
  const char *name, *lang, *type, *subtype, *id, *attrs;   /* attrs "country=KZ;role=agency" */
  uint32_t next;                /* another entry with the same words, VAGLIO__NONE */
  bool lower;                   /* also matches uncapitalised words (demonyms) */
} vaglio__gaz_entry;

typedef struct vaglio__gaz_slot { uint32_t node, form, to; } vaglio__gaz_slot;

typedef struct vaglio__gazetteer {
  const vaglio__mem *mem;
  vaglio__arena arena;
  VAGLIO__VEC(vaglio__gaz_entry) entries;
  VAGLIO__VEC(uint32_t) accept;           /* by node: first entry, VAGLIO__NONE */
  VAGLIO__VEC(uint32_t) start;            /* by form: node + 1 after that first form, 0 none */
  vaglio__gaz_slot *slots;                /* open addressing; to == 0 is empty */
  size_t nslots, nedges;
} vaglio__gazetteer;

void vaglio__gazetteer_init(vaglio__gazetteer *g, const vaglio__mem *mem);
void vaglio__gazetteer_free(vaglio__gazetteer *g);
/** Adds a name given as form ids; the entry's strings are copied. */
vaglio_status vaglio__gazetteer_add(vaglio__gazetteer *g, const uint32_t *forms, size_t n,
                                    const vaglio__gaz_entry *entry, vaglio_error *err);
/** The longest name starting at token `at` and ending by `stop`; its length in
    tokens (0: none) and its first entry through `entry`. Names begin with a
    capital or digit unless an entry says `lower`. */
size_t vaglio__gazetteer_match(const vaglio__gazetteer *g, const vaglio__token *tokens, size_t at,
                               size_t stop, uint32_t *entry);

#endif
