/**
 * independence.h -- whether two claims rest on different voices.
 *
 * Ownership: nothing is allocated. Errors: none. Offsets: bytes. Threads: no state.
 *
 * Independence is never given by default: the roots must be named and differ, no relay or
 * outlet may be shared, no passage may hold their sentences and neither may point to the other.
 */
#ifndef VAGLIO_INDEPENDENCE_H
#define VAGLIO_INDEPENDENCE_H

#include "view.h"

typedef enum vaglio__tie {
  VAGLIO__INDEPENDENT, VAGLIO__TIE_COPY, VAGLIO__TIE_ROOT, VAGLIO__TIE_RELAY, VAGLIO__TIE_OUTLET,
  VAGLIO__TIE_TEXT, VAGLIO__TIE_DECLARED, VAGLIO__TIE_UNKNOWN
} vaglio__tie;

/** What each sign of dependence contributes to the noisy-or; start values, to be fitted. */
typedef struct vaglio__tie_weights {
  double same_root, same_group, shared_relay, sentence_most, sentence_part, declared,
      document, same_outlet, prior, unknown_root;
} vaglio__tie_weights;
extern const vaglio__tie_weights vaglio__weights;

/** Whether both claims stand at the same place of one reused passage. */
bool vaglio__is_copy(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b);
/** Whether one and the same original voice (or, unattributed, the same outlet) speaks. */
bool vaglio__same_root(const vaglio__view *a, const vaglio__view *b);
/** Whether the voices belong together: a country and its offices, names that only words tell. */
bool vaglio__same_group(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b);
/** Whether the claims come from the same outlet, as told or as the outermost source named. */
bool vaglio__same_outlet(const vaglio__view *a, const vaglio__view *b);
/** The strongest tie between two claims, or VAGLIO__INDEPENDENT. */
vaglio__tie vaglio__tie_of(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b);
/** Probability that one depends on the other, 0.05 to 1. */
double vaglio__dependence(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b);

#endif
