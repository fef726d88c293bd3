/**
 * resolve.h -- which entities of different documents are one; vaglio__resolve is in facts.h.
 *
 * Entities of one type are one when their gazetteer ids are equal or their names compare `same`
 * (name.h). A merge that would bring two ids, or two contradicting names, into one group is
 * refused. A person known by one name part only joins the one fuller name that stands in a
 * context it shares (another entity in common). Links are taken in the order of their
 * strength and of their words, so the result does not depend on the order of documents.
 *
 * Ownership: facts are borrowed; the list of links is owned by the caller.
 * Errors: as in base.h; only memory can fail.
 * Offsets: none. Threads: no state.
 */
#ifndef VAGLIO_RESOLVE_H
#define VAGLIO_RESOLVE_H

#include "facts.h"

typedef enum vaglio__link_why {
  VAGLIO__LINK_ID, VAGLIO__LINK_WORDS, VAGLIO__LINK_NAME, VAGLIO__LINK_PART
} vaglio__link_why;

/** One merge that was made; a group of n entities has n - 1 of them. */
typedef struct vaglio__link {
  uint32_t a, b;                  /* entities, index into facts->entities */
  vaglio__link_why why;
  double score;
  uint32_t context;               /* LINK_PART: the entity both have in common, else NONE */
} vaglio__link;
typedef VAGLIO__VEC(vaglio__link) vaglio__link_list;

/** As vaglio__resolve; also appends the merges to `links` when it is not NULL. */
vaglio_status vaglio__resolve_links(const vaglio__mem *mem, vaglio__facts *facts,
                                    vaglio__link_list *links, vaglio_error *err);

/**
 * Writes to `out`, in English, why entities `a` and `b` are one, link by link, or why not.
 * @return VAGLIO_OK, VAGLIO_RANGE (no such entity), VAGLIO_NOMEM.
 */
vaglio_status vaglio__resolve_explain(const vaglio__mem *mem, vaglio__facts *facts, uint32_t a,
                                      uint32_t b, vaglio__buf *out, vaglio_error *err);

/** The name that stands for a group: the longest, then the first in byte order. */
const char *vaglio__resolve_name(const vaglio__facts *facts, uint32_t global);

#endif
