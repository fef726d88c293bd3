/**
 * relate.h -- the ordered procedure S0 to S11 that tells how two claims relate.
 *
 * Ownership: a verdict is a value; its strings are constants, but `reason` is its own.
 * Errors: none. Offsets: none. Threads: no state.
 *
 *   S0  the later claim withdraws or denies the earlier one
 *   S1  types, units and roles must be comparable; a copied claim is the same
 *   S2  scope vector: group, place, event      S3  part and whole
 *   S4  opposite polarity                      S5  the same value at the same time
 *   S6  a later value that moved               S7  values that exclude each other
 *   S8  values that a reader takes differently S9  equal vague values
 *   S10 one inside the other                   S11 partial overlap
 */
#ifndef VAGLIO_RELATE_H
#define VAGLIO_RELATE_H

#include "pair.h"

/** Flags of a relation, one bit each, in the order of their names. */
enum {
  VAGLIO__F_BEYOND_CORE = 1 << 0, VAGLIO__F_COPY = 1 << 1, VAGLIO__F_CUMULATIVE_FELL = 1 << 2,
  VAGLIO__F_DENIAL = 1 << 3, VAGLIO__F_DOWN = 1 << 4, VAGLIO__F_HAS_PART = 1 << 5,
  VAGLIO__F_INDEPENDENT = 1 << 6, VAGLIO__F_INVERSE = 1 << 7,
  VAGLIO__F_PART_EXCEEDS_WHOLE = 1 << 8, VAGLIO__F_PART_OF = 1 << 9, VAGLIO__F_PARTIAL = 1 << 10,
  VAGLIO__F_PRECISION_DIFFERS = 1 << 11, VAGLIO__F_SAME_ROOT = 1 << 12,
  VAGLIO__F_SCOPE_UNKNOWN = 1 << 13, VAGLIO__F_STRONG = 1 << 14,
  VAGLIO__F_TIME_UNORDERED = 1 << 15, VAGLIO__F_UNKNOWN_DEP = 1 << 16, VAGLIO__F_UP = 1 << 17,
  VAGLIO__F_WEAK = 1 << 18, VAGLIO__FLAGS = 19
};
extern const char *const vaglio__flag_names[VAGLIO__FLAGS];

typedef struct vaglio__verdict {
  const vaglio__view *a, *b;
  const char *label;            /* NULL: unrelated */
  const char *step, *code;
  unsigned flags;
  double strength;
  char reason[200];
} vaglio__verdict;

/** Compares two claims; the same whichever comes first. @return whether they relate. */
bool vaglio__relate(const vaglio__case *c, const vaglio__view *x, const vaglio__view *y,
                    vaglio__verdict *out);

#endif
