/* roles.c -- see roles.h. */
#include "roles.h"

#include <string.h>

#include "words.h"

static bool has(const char *s) { return s && *s; }

const char *vaglio__view_lang(const vaglio__case *c, const vaglio__view *v) {
  const char *lang = has(v->f->lang) ? v->f->lang : c->facts->docs.at[v->f->doc].lang;
  return lang ? lang : "";
}

static bool other_language(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  const char *x = vaglio__view_lang(c, a), *y = vaglio__view_lang(c, b);
  return has(x) && has(y) && strcmp(x, y) != 0;
}

/* What one group of key roles says: points for or against. */
enum { HARD_NO = -100, SOFT_NO = -2, NOTHING = 0, WORDS = 1, CLOSE = 1, SURE = 2 };

static size_t shared_entities(const vaglio__filler *a, const vaglio__filler *b) {
  size_t n = 0;
  for (size_t i = 0; i < a->nentities; i++)
    for (size_t j = 0; j < b->nentities; j++)
      if (a->entities[i] == b->entities[j]) {
        n++;
        break;
      }
  return n;
}

/* {Putin, Tokayev} and {Tokayev} agree, {Putin, Tokayev} and {Nazarbayev, Tokayev} do not. */
static int by_entities(const vaglio__filler *a, const vaglio__filler *b) {
  size_t n = shared_entities(a, b);
  if (n == 0) return HARD_NO;
  return n == a->nentities || n == b->nentities ? SURE : HARD_NO;
}

static int by_places(const vaglio__filler *a, const vaglio__filler *b) {
  switch (vaglio__place_compare(&a->place, &b->place)) {
    case VAGLIO__EQ: return a->place.own && b->place.own ? SURE : CLOSE;
    case VAGLIO__LT:
    case VAGLIO__GT: return CLOSE;
    case VAGLIO__APART: return HARD_NO;
    default: return NOTHING;
  }
}

static int by_words(const vaglio__filler *a, const vaglio__filler *b, bool foreign) {
  size_t n = vaglio__shared(a->stems, a->nstems, b->stems, b->nstems);
  size_t least = a->nstems < b->nstems ? a->nstems : b->nstems;
  if (least == 0) return NOTHING;
  /* "The energy minister" and "minister Beishenov" share no more than an office. */
  if (n == 1 && a->human != b->human && (a->human ? a->nstems : b->nstems) > 1) return NOTHING;
  if (2 * n >= least) return WORDS;
  return foreign ? NOTHING : SOFT_NO;
}

static bool is_somewhere(const vaglio__filler *f) { return f->place.level != VAGLIO__NOWHERE; }

/* A country may stand for its government: "the USA" and "the State Department". */
static bool may_stand_for(const vaglio__filler *a, const vaglio__filler *b) {
  return has(a->country) && has(b->country) && strcmp(a->country, b->country) == 0 &&
         a->person != b->person;
}

static int group_points(const vaglio__filler *a, const vaglio__filler *b, bool foreign) {
  if (!a->given || !b->given) return NOTHING;
  if (is_somewhere(a) && is_somewhere(b) && !a->person && !b->person) return by_places(a, b);
  if (may_stand_for(a, b)) return CLOSE;
  if (a->nentities && b->nentities) {
    int points = by_entities(a, b);
    bool mixed = is_somewhere(a) != is_somewhere(b);    /* a place and an office: not known */
    return points == HARD_NO && mixed ? NOTHING : points;
  }
  return by_words(a, b, foreign && a->nentities == 0 && b->nentities == 0);
}

static bool lists_entity(const vaglio__facts *f, const vaglio__view *v, uint32_t global) {
  for (size_t i = 0; i < v->f->nargs; i++)
    if (vaglio__global_of(f, v->f->args[i].entity) == global) return true;
  return false;
}

/* Across languages words cannot be compared: another person of both claims must do. */
static bool share_an_actor(const vaglio__facts *f, const vaglio__view *a, const vaglio__view *b) {
  for (size_t i = 0; i < a->f->nargs; i++) {
    uint32_t g = vaglio__global_of(f, a->f->args[i].entity);
    if (g == VAGLIO__NONE || vaglio__place_of(f, g).level != VAGLIO__NOWHERE) continue;
    if (lists_entity(f, b, g)) return true;
  }
  return false;
}

/* Whether the groups only agree because a story lends its place to claims without one. */
static bool by_story(const vaglio__filler *a, const vaglio__filler *b) {
  return (a->is_place && a->nentities == 0 && !a->place.own) ||
         (b->is_place && b->nentities == 0 && !b->place.own);
}

vaglio__agreement vaglio__roles_agree(const vaglio__case *c, const vaglio__view *a,
                                      const vaglio__view *b, bool *named) {
  int sum = 0;
  bool missing = false, foreign = other_language(c, a, b), blind = false, firm = false;
  size_t n = a->nkeys < b->nkeys ? a->nkeys : b->nkeys;
  *named = false;
  for (size_t i = 0; i < n; i++) {
    const vaglio__filler *x = &a->keys[i], *y = &b->keys[i];
    int points = group_points(x, y, foreign);
    if (points == HARD_NO) return VAGLIO__DIFFER;
    if (points == SURE && x->person && y->person) *named = true;
    /* A story lends its place to claims without one: among its own that says nothing. */
    if (a->f->doc == b->f->doc && points > 0 && by_story(x, y)) points = NOTHING;
    missing = missing || !x->given || !y->given;
    firm = firm || (points > 0 && !by_story(x, y));
    blind = blind || (foreign && points == NOTHING && x->given && y->given);
    sum += points;
  }
  if (sum < 0) return VAGLIO__OTHER;
  if (sum > 0 && missing && !firm) return VAGLIO__SILENT;
  if (sum > 0) return missing ? VAGLIO__PARTLY : VAGLIO__AGREE;
  return blind && share_an_actor(c->facts, a, b) ? VAGLIO__PARTLY : VAGLIO__SILENT;
}

static size_t wording(const vaglio__view *a, const vaglio__view *b, size_t *least) {
  *least = a->nwords < b->nwords ? a->nwords : b->nwords;
  return vaglio__shared(a->words, a->nwords, b->words, b->nwords);
}

bool vaglio__wording_agrees(const vaglio__view *a, const vaglio__view *b) {
  size_t least, n = wording(a, b, &least);
  return (n >= 2 && 2 * n >= least) || (n >= 3 && 3 * n >= least);
}

bool vaglio__wording_strong(const vaglio__view *a, const vaglio__view *b) {
  size_t least, n = wording(a, b, &least);
  return n >= 4 && 2 * n >= least;
}

bool vaglio__wording_same(const vaglio__view *a, const vaglio__view *b) {
  size_t least, n = wording(a, b, &least);
  bool all = n >= 3 && n == a->nwords && n == b->nwords;
  return all || (n >= 4 && 3 * n >= 2 * least);
}
