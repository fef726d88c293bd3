/**
 * scope.h -- who is counted and where: lattices of part and whole.
 *
 * Ownership: everything is borrowed. Errors: none. Offsets: none. Threads: no state.
 */
#ifndef VAGLIO_SCOPE_H
#define VAGLIO_SCOPE_H

#include "facts.h"

/** How one thing lies to another. */
typedef enum vaglio__part_order {
  VAGLIO__EQ,
  VAGLIO__LT,                   /* the first is part of the second */
  VAGLIO__GT,
  VAGLIO__APART,                /* nothing in common */
  VAGLIO__OVERLAP,              /* neither contains the other, but they share a part */
  VAGLIO__MAYBE                 /* one of them is not known */
} vaglio__part_order;

/** The other way round. */
vaglio__part_order vaglio__part_reverse(vaglio__part_order o);

/** Compares two codes by their parents; a code with several has several rows. NULL and "" are
    unknown. */
vaglio__part_order vaglio__scope_compare(const vaglio__facts *facts, const char *a, const char *b);
/** Whether the code has no parent: everybody. Unknown codes are not. */
bool vaglio__scope_is_top(const vaglio__facts *facts, const char *code);

/** How finely a place is known. */
typedef enum vaglio__place_level {
  VAGLIO__NOWHERE, VAGLIO__COUNTRY, VAGLIO__REGION, VAGLIO__SETTLEMENT, VAGLIO__SITE
} vaglio__place_level;

typedef struct vaglio__place {
  uint32_t global;              /* entity (its `global`), or VAGLIO__NONE */
  const char *country;          /* ISO code, "" when not known */
  vaglio__place_level level;
  bool own;                     /* told in the claim itself, not taken from the story */
} vaglio__place;

/** The place an entity stands for; `entity` VAGLIO__NONE or no place gives VAGLIO__NOWHERE. */
vaglio__place vaglio__place_of(const vaglio__facts *facts, uint32_t entity);
vaglio__part_order vaglio__place_compare(const vaglio__place *a, const vaglio__place *b);

#endif
