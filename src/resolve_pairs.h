/**
 * resolve_pairs.h -- the distinct names of a corpus and which of them compare `same`.
 *
 * Ownership: a vaglio__names owns its arrays until vaglio__names_free, and borrows the facts.
 * Errors: functions return false when out of memory.
 * Offsets: none. Threads: no state.
 */
#ifndef VAGLIO_RESOLVE_PAIRS_H
#define VAGLIO_RESOLVE_PAIRS_H

#include "facts.h"
#include "name.h"

/** A name of one type, gazetteer id and country; nodes are sorted by these. */
typedef struct vaglio__node {
  const char *type, *name, *id, *country;
  uint32_t entity;                /* the first of its entities in order */
  bool person, single;            /* single: a person of one name part */
} vaglio__node;

/** Two nodes that compare `same`, or (part) a single name and a fuller one that has it. */
typedef struct vaglio__pairing {
  uint32_t a, b;
  double score;
  bool part;
} vaglio__pairing;

typedef struct vaglio__names {
  const vaglio__mem *mem;
  const vaglio__facts *facts;
  VAGLIO__VEC(vaglio__node) nodes;
  uint32_t *node_of;              /* per entity */
  size_t entities;
  VAGLIO__VEC(vaglio__pairing) pairs; /* by score, then nodes; without doubles */
} vaglio__names;

bool vaglio__names_read(const vaglio__mem *mem, const vaglio__facts *facts, vaglio__names *out);
void vaglio__names_free(vaglio__names *n);
/** Whether two names cannot be one; `*out` is filled. */
bool vaglio__names_contradict(const vaglio__names *n, uint32_t a, uint32_t b, bool *out);
/** Folds the name of a node. */
bool vaglio__names_fold(const vaglio__names *n, const vaglio__node *node, vaglio__name *out);

#endif
