/**
 * compare.h -- the comparison as a whole: vaglio__compare of facts.h, and the blocking.
 *
 * Ownership: pairs belong to the caller, who frees them with the case's allocator.
 * Errors: VAGLIO_NOMEM. Offsets: none. Threads: one at a time.
 *
 * Claims are only compared inside a block: one family of types in one story, one key
 * entity, shared words, one reused passage, one told target. A block of more than
 * BLOCK_MAX claims is compared through representatives, one for each distinct value,
 * scope, place and voice, so that cost stays near linear.
 */
#ifndef VAGLIO_COMPARE_H
#define VAGLIO_COMPARE_H

#include "view.h"

typedef VAGLIO__VEC(uint64_t) vaglio__pairs;  /* view << 32 | later view, sorted, each once */

/** Forms all pairs that are worth comparing. @return VAGLIO_OK, VAGLIO_NOMEM. */
vaglio_status vaglio__block(const vaglio__case *c, vaglio__pairs *out, vaglio_error *err);

#endif
