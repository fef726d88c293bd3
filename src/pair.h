/**
 * pair.h -- two claims side by side: the earlier first, and how their scopes lie.
 *
 * Ownership: views are borrowed. Errors: none. Offsets: none. Threads: no state.
 */
#ifndef VAGLIO_PAIR_H
#define VAGLIO_PAIR_H

#include "independence.h"
#include "interval.h"
#include "roles.h"

typedef struct vaglio__pair {
  const vaglio__case *c;
  const vaglio__view *a, *b;    /* a the earlier by (as_of, published, id) */
  bool counted;                 /* both count people or things of an event */
  bool numbers;                 /* both have a value, in compatible units */
  bool same_event, named;       /* one story; a person or organisation in both key roles */
  vaglio__agreement roles;
  bool wording;                 /* they share enough of their words */
  vaglio__part_order scope, place, event;
  bool part_type;               /* one type is part of the other: in intensive care, in hospital */
  bool scope_unknown;
  bool other_time;              /* counted of different days */
  vaglio__part_order narrower;  /* places nest but the number is the same: LT, GT, or EQ */
  vaglio__order_of order;       /* of b to a */
  double a_hard[2], a_core[2], b_hard[2], b_core[2];    /* with grains allowed for */
} vaglio__pair;

/** Puts two claims in order and compares what S2 needs. */
void vaglio__pair_init(vaglio__pair *p, const vaglio__case *c, const vaglio__view *x,
                       const vaglio__view *y);
/** The scope vector in one: EQ, LT (a part of b), GT, or APART when disjoint or crossed. */
vaglio__part_order vaglio__pair_extent(const vaglio__pair *p);
/** Whether a unit measures (money, percent) instead of counting. */
bool vaglio__is_measure(const char *unit);
/** Whether both tell one number: equal bests, or vague ones that meet. */
bool vaglio__pair_close(const vaglio__pair *p);

#endif
