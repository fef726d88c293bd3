/**
 * roles.h -- whether two claims speak of the same thing, by what fills their key roles
 * or, where roles are missing, by the words they share.
 *
 * Ownership: nothing is allocated. Errors: none. Offsets: none. Threads: no state.
 */
#ifndef VAGLIO_ROLES_H
#define VAGLIO_ROLES_H

#include "view.h"

typedef enum vaglio__agreement {
  VAGLIO__DIFFER,               /* a key role is filled by two different things */
  VAGLIO__OTHER,                /* other words in a key role */
  VAGLIO__SILENT,               /* nothing speaks for it */
  VAGLIO__PARTLY,               /* one key role agrees, another one is missing */
  VAGLIO__AGREE
} vaglio__agreement;

/** What the key roles say; `*named` when a person or organisation agrees, which
    makes sense of claims from different stories. */
vaglio__agreement vaglio__roles_agree(const vaglio__case *c, const vaglio__view *a,
                                      const vaglio__view *b, bool *named);
/** Whether the claims share enough of their own words. */
bool vaglio__wording_agrees(const vaglio__view *a, const vaglio__view *b);
/** As above, and many of them, which other words in a key role do not outweigh. */
bool vaglio__wording_strong(const vaglio__view *a, const vaglio__view *b);
/** As above for claims that only their wording can relate: statements, quotations. */
bool vaglio__wording_same(const vaglio__view *a, const vaglio__view *b);
/** The language of the claim's part, "" when not known. */
const char *vaglio__view_lang(const vaglio__case *c, const vaglio__view *v);

#endif
