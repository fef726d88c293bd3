/* store_compare.c -- from documents to findings in one call; see store.h. */
#include "store.h"

static bool add_definitions(vaglio__corpus *c, const vaglio__scope_def *scopes, size_t nscopes,
                            const vaglio__type_def *types, size_t ntypes) {
  for (size_t i = 0; i < nscopes; i++)
    if (!vaglio__vec_push(c->mem, &c->facts.scopes, scopes[i])) return false;
  for (size_t i = 0; i < ntypes; i++)
    if (!vaglio__vec_push(c->mem, &c->facts.types, types[i])) return false;
  return true;
}

static vaglio_status compare_and_save(vaglio__store *s, vaglio__corpus *c, vaglio_error *err) {
  vaglio__findings found;
  vaglio__findings_init(&found, c->mem);
  vaglio_status status = vaglio__resolve(c->mem, &c->facts, err);
  if (status == VAGLIO_OK) status = vaglio__find_passages(&c->facts, &found, err);
  if (status == VAGLIO_OK) status = vaglio__compare(&c->facts, &found, err);
  if (status == VAGLIO_OK) status = vaglio__store_save_findings(s, c, &found, err);
  vaglio__findings_free(&found);
  return status;
}

vaglio_status vaglio__store_compare(vaglio__store *s, const vaglio__scope_def *scopes,
                                    size_t nscopes, const vaglio__type_def *types, size_t ntypes,
                                    vaglio_error *err) {
  bool dirty = false;
  vaglio__corpus corpus;
  vaglio_status status = vaglio__store_dirty(s, &dirty, err);
  if (status != VAGLIO_OK || !dirty) return status;
  status = vaglio__store_load(s, &corpus, err);
  if (status != VAGLIO_OK) return status;
  if (!add_definitions(&corpus, scopes, nscopes, types, ntypes)) status = vaglio__nomem(err);
  if (status == VAGLIO_OK) status = compare_and_save(s, &corpus, err);
  vaglio__corpus_free(&corpus);
  return status;
}
