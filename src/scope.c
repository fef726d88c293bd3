/* scope.c -- see scope.h. */
#include "scope.h"

#include <string.h>

enum { DEEPEST = 8 };           /* of the lattice: guards against a cycle in the data */

vaglio__part_order vaglio__part_reverse(vaglio__part_order o) {
  return o == VAGLIO__LT ? VAGLIO__GT : o == VAGLIO__GT ? VAGLIO__LT : o;
}

static bool has(const char *s) { return s && *s; }

/* Whether `code` is `ancestor` or below it. */
static bool is_under(const vaglio__facts *f, const char *code, const char *ancestor, int depth) {
  if (strcmp(code, ancestor) == 0) return true;
  if (depth == DEEPEST) return false;
  for (size_t i = 0; i < f->scopes.n; i++) {
    const vaglio__scope_def *d = &f->scopes.at[i];
    if (strcmp(d->code, code) == 0 && has(d->parent) &&
        is_under(f, d->parent, ancestor, depth + 1))
      return true;
  }
  return false;
}

/* Whether some code lies under both. */
static bool share_a_part(const vaglio__facts *f, const char *a, const char *b) {
  for (size_t i = 0; i < f->scopes.n; i++) {
    const char *code = f->scopes.at[i].code;
    if (is_under(f, code, a, 0) && is_under(f, code, b, 0)) return true;
  }
  return false;
}

static const char *kind_of(const vaglio__facts *f, const char *code) {
  for (size_t i = 0; i < f->scopes.n; i++)
    if (strcmp(f->scopes.at[i].code, code) == 0)
      return f->scopes.at[i].kind ? f->scopes.at[i].kind : "";
  return "";
}

vaglio__part_order vaglio__scope_compare(const vaglio__facts *f, const char *a, const char *b) {
  if (!has(a) || !has(b)) return VAGLIO__MAYBE;
  if (strcmp(a, b) == 0) return VAGLIO__EQ;
  if (is_under(f, a, b, 0)) return VAGLIO__LT;
  if (is_under(f, b, a, 0)) return VAGLIO__GT;
  bool crosses = strcmp(kind_of(f, a), kind_of(f, b)) != 0;
  return crosses || share_a_part(f, a, b) ? VAGLIO__OVERLAP : VAGLIO__APART;
}

bool vaglio__scope_is_top(const vaglio__facts *f, const char *code) {
  bool known = false;
  if (!has(code)) return false;
  for (size_t i = 0; i < f->scopes.n; i++) {
    const vaglio__scope_def *d = &f->scopes.at[i];
    if (strcmp(d->code, code) == 0 && has(d->parent)) return false;
    if (strcmp(d->code, code) == 0 || (has(d->parent) && strcmp(d->parent, code) == 0))
      known = true;
  }
  return known;
}

/* ---- places ------------------------------------------------------------- */

static bool one_of(const char *word, const char *const *list) {
  for (; *list; list++)
    if (strcmp(word, *list) == 0) return true;
  return false;
}

static vaglio__place_level level_of(const char *subtype) {
  static const char *const countries[] = {"country", "state_country", "nation", NULL};
  static const char *const regions[] = {"region", "state", "province", "district", "county",
                                        "continent", "island", "admin", NULL};
  static const char *const settlements[] = {"city", "capital", "town", "village", "municipality",
                                            "settlement", NULL};
  if (!has(subtype)) return VAGLIO__SITE;
  if (one_of(subtype, countries)) return VAGLIO__COUNTRY;
  if (one_of(subtype, settlements)) return VAGLIO__SETTLEMENT;
  return one_of(subtype, regions) ? VAGLIO__REGION : VAGLIO__SITE;
}

vaglio__place vaglio__place_of(const vaglio__facts *f, uint32_t entity) {
  vaglio__place p = {.global = VAGLIO__NONE, .country = "", .level = VAGLIO__NOWHERE};
  if (entity >= f->entities.n) return p;
  const vaglio__fact_entity *e = &f->entities.at[entity];
  if (!e->type || strcmp(e->type, "place") != 0) return p;
  p.global = e->global;
  p.country = e->country ? e->country : "";
  p.level = level_of(e->subtype);
  p.own = true;
  return p;
}

vaglio__part_order vaglio__place_compare(const vaglio__place *a, const vaglio__place *b) {
  if (a->level == VAGLIO__NOWHERE || b->level == VAGLIO__NOWHERE) return VAGLIO__MAYBE;
  if (a->global != VAGLIO__NONE && a->global == b->global) return VAGLIO__EQ;
  if (has(a->country) && has(b->country) && strcmp(a->country, b->country) != 0)
    return VAGLIO__APART;
  bool same_country = has(a->country) && has(b->country);
  if (a->level == VAGLIO__COUNTRY && b->level == VAGLIO__COUNTRY)
    return same_country ? VAGLIO__EQ : VAGLIO__APART;
  if (a->level == VAGLIO__COUNTRY || b->level == VAGLIO__COUNTRY) {
    if (!same_country) return VAGLIO__MAYBE;
    return a->level == VAGLIO__COUNTRY ? VAGLIO__GT : VAGLIO__LT;
  }
  /* Which region a town lies in, and in which town a square, is not known here. */
  if (a->level == VAGLIO__SETTLEMENT && b->level == VAGLIO__SETTLEMENT) return VAGLIO__APART;
  return VAGLIO__MAYBE;
}
