/* pair.c -- see pair.h. */
#include "pair.h"

#include <math.h>
#include <string.h>

#include "event.h"

static bool has(const char *s) { return s && *s; }

static int64_t moment(vaglio__interval t) { return vaglio__time_known(t) ? t.lo : INT64_MAX; }

/* Earlier by (as_of, published, id); what has no time comes last. */
static bool comes_first(const vaglio__view *x, const vaglio__view *y) {
  int64_t p = moment(x->as_of), q = moment(y->as_of);
  if (p != q) return p < q;
  p = moment(x->f->published);
  q = moment(y->f->published);
  if (p != q) return p < q;
  return strcmp(x->f->id, y->f->id) < 0;
}

/* ---- values ------------------------------------------------------------ */

/* Money, percent and the like; other units name what is counted. */
bool vaglio__is_measure(const char *unit) {
  static const char *const measures[] = {"percent", "magnitude", "degree", "km", "metre", "kg",
                                         "tonne", "litre", "barrel", "hectare", NULL};
  if (!has(unit)) return false;
  for (size_t i = 0; measures[i]; i++)
    if (strcmp(unit, measures[i]) == 0) return true;
  return strlen(unit) == 3 && unit[0] >= 'A' && unit[0] <= 'Z';         /* ISO 4217 */
}

static bool same_unit(const vaglio__view *a, const vaglio__view *b) {
  const char *x = a->f->unit, *y = b->f->unit;
  if (has(x) && has(y)) return strcmp(x, y) == 0;
  return !vaglio__is_measure(x) && !vaglio__is_measure(y);
}

static bool is_exact(const vaglio__view *v) {
  return v->hard[0] == v->hard[1] && v->hard[0] == v->best;
}

/* 4400 against 4387 is a round number: it means 4350 to 4450. */
static void widen(const vaglio__view *v, const vaglio__view *other, double hard[2],
                  double core[2]) {
  memcpy(hard, v->hard, sizeof v->hard);
  memcpy(core, v->core, sizeof v->core);
  if (!v->type->counted || !is_exact(v) || !is_exact(other)) return;
  double g = vaglio__grain(v->best);
  if (g <= 1 || vaglio__grain(other->best) >= g) return;
  hard[0] = core[0] = v->best - g / 2;
  hard[1] = core[1] = v->best + g / 2;
}

bool vaglio__pair_close(const vaglio__pair *p) {
  if (!p->numbers) return false;
  if (!isnan(p->a->best) && !isnan(p->b->best))
    return p->a->best == p->b->best && !vaglio__range_disjoint(p->a_hard, p->b_hard);
  return isnan(p->a->best) && isnan(p->b->best) && !vaglio__range_disjoint(p->a_core, p->b_core);
}

/* ---- who is counted ---------------------------------------------------- */

static bool covers_all(const vaglio__case *c, const vaglio__view *v) {
  return !has(v->scope) || vaglio__scope_is_top(c->facts, v->scope);
}

/* One named person against a claim that names nobody. */
static vaglio__part_order named_against(const vaglio__case *c, const vaglio__view *one,
                                        const vaglio__view *many) {
  vaglio__part_order o = vaglio__scope_compare(c->facts, one->scope, many->scope);
  if (many->single) return o == VAGLIO__APART ? VAGLIO__APART : VAGLIO__MAYBE;
  if (!many->f->quantity) return VAGLIO__APART;         /* nobody named, nobody counted */
  if (covers_all(c, many)) return VAGLIO__LT;
  return has(one->scope) && (o == VAGLIO__EQ || o == VAGLIO__LT) ? VAGLIO__LT : VAGLIO__APART;
}

/* A claim told as part of another: part of whatever that other is, apart from other parts. */
static vaglio__part_order part_against(const vaglio__pair *p, const vaglio__view *part,
                                       const vaglio__view *other) {
  if (&p->c->views[part->part_of] == other) return VAGLIO__LT;
  if (other->part_of != VAGLIO__NONE) return vaglio__pair_close(p) ? VAGLIO__EQ : VAGLIO__APART;
  const vaglio__view *whole = &p->c->views[part->part_of];
  vaglio__part_order o = vaglio__scope_compare(p->c->facts, part->scope, other->scope);
  bool same_whole = o == VAGLIO__GT && whole != other && whole->has_value && other->has_value &&
                    !covers_all(p->c, whole) && whole->best == other->best;
  bool of_all = o == VAGLIO__MAYBE && covers_all(p->c, other);
  return o == VAGLIO__EQ || o == VAGLIO__LT || same_whole || of_all ? VAGLIO__LT : VAGLIO__APART;
}

/* In one story a single victim is one of the many that it counts; so is "a 25-year-old man" of the
   two men that another story counts. */
static bool is_one_of(const vaglio__case *c, const vaglio__view *one, const vaglio__view *many) {
  if (!one->single || !many->f->quantity || many->single || many->hard[0] <= 1) return false;
  return one->f->doc == many->f->doc || !covers_all(c, one);
}

static vaglio__part_order compare_groups(const vaglio__pair *p) {
  const vaglio__view *a = p->a, *b = p->b;
  const vaglio__facts *f = p->c->facts;
  if (a->named != VAGLIO__NONE && b->named != VAGLIO__NONE)
    return a->named == b->named ? VAGLIO__EQ : VAGLIO__APART;
  if (a->named != VAGLIO__NONE) return named_against(p->c, a, b);
  if (b->named != VAGLIO__NONE) return vaglio__part_reverse(named_against(p->c, b, a));
  if (a->part_of != VAGLIO__NONE) return part_against(p, a, b);
  if (b->part_of != VAGLIO__NONE) return vaglio__part_reverse(part_against(p, b, a));
  vaglio__part_order o = vaglio__scope_compare(f, a->scope, b->scope);
  bool open = o == VAGLIO__EQ || o == VAGLIO__MAYBE;
  if (open && is_one_of(p->c, a, b)) return VAGLIO__LT;
  if (open && is_one_of(p->c, b, a)) return VAGLIO__GT;
  return o;
}

/* Groups that nest below "everybody" or cross are told apart by their numbers: 18 attackers and
   18 rioters are the same people, 18 security men are only some of 18 dead. */
static vaglio__part_order settle_groups(const vaglio__pair *p, vaglio__part_order o) {
  const vaglio__view *whole = o == VAGLIO__LT ? p->b : p->a;
  bool told_part = p->a->part_of != VAGLIO__NONE || p->b->part_of != VAGLIO__NONE;
  bool person = p->a->single || p->b->single;   /* a woman and a soldier: one each */
  if (o == VAGLIO__OVERLAP)
    return vaglio__pair_close(p) && !person ? VAGLIO__MAYBE : VAGLIO__APART;
  if (o != VAGLIO__LT && o != VAGLIO__GT) return o;
  bool one = p->a->named != VAGLIO__NONE || p->b->named != VAGLIO__NONE;
  return !one && !told_part && !covers_all(p->c, whole) && vaglio__pair_close(p) ? VAGLIO__EQ : o;
}

/* ---- the pair ---------------------------------------------------------- */

/* "In intensive care" is counted among "in hospital", of one event. */
static bool is_part_type(const vaglio__case *c, const vaglio__view *part, const vaglio__view *all) {
  const char *whole = part->type->whole;
  for (int depth = 0; has(whole) && depth < 4; depth++) {
    if (strcmp(whole, all->f->type) == 0) return part->story == all->story;
    const char *next = NULL;
    for (size_t i = 0; i < c->facts->types.n; i++)
      if (strcmp(c->facts->types.at[i].name, whole) == 0) next = c->facts->types.at[i].whole;
    whole = next;
  }
  return false;
}

/* A place taken over from the story cannot make its claim a part of another; it can make it the
   whole where the claim counts, since a count without a place is of the main event. */
static void compare_places(vaglio__pair *p) {
  p->place = vaglio__place_compare(&p->a->place, &p->b->place);
  p->narrower = VAGLIO__EQ;
  bool a_must = p->place == VAGLIO__LT || !p->counted;
  bool b_must = p->place == VAGLIO__GT || !p->counted;
  bool nests = p->place == VAGLIO__LT || p->place == VAGLIO__GT;
  if (nests && ((a_must && !p->a->place.own) || (b_must && !p->b->place.own)))
    p->place = VAGLIO__MAYBE;
  bool nested = p->place == VAGLIO__LT || p->place == VAGLIO__GT;
  if (nested && vaglio__pair_close(p)) {
    if (p->a->place.own && p->b->place.own) p->narrower = p->place;
    p->place = VAGLIO__EQ;
  }
}

static bool is_told_of(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  return (a->part_of != VAGLIO__NONE && &c->views[a->part_of] == b) ||
         (b->part_of != VAGLIO__NONE && &c->views[b->part_of] == a);
}

void vaglio__pair_init(vaglio__pair *p, const vaglio__case *c, const vaglio__view *x,
                       const vaglio__view *y) {
  bool first = comes_first(x, y);
  *p = (vaglio__pair){.c = c, .a = first ? x : y, .b = first ? y : x};
  const vaglio__view *a = p->a, *b = p->b;
  p->counted = a->type->counted && b->type->counted;
  p->numbers = a->has_value && b->has_value && same_unit(a, b);
  p->same_event = a->story == b->story;
  p->part_type = is_part_type(c, a, b) || is_part_type(c, b, a);
  widen(a, b, p->a_hard, p->a_core);
  widen(b, a, p->b_hard, p->b_core);
  p->order = vaglio__time_order(a->as_of, b->as_of, p->counted);
  bool dated = vaglio__time_known(a->f->when) && vaglio__time_known(b->f->when);
  if (a->type->functional && dated) p->order = vaglio__time_order(a->f->when, b->f->when, false);
  p->roles = vaglio__roles_agree(c, a, b, &p->named);
  p->wording = vaglio__wording_agrees(a, b);
  p->event = vaglio__event_compare(c, a, b);
  p->other_time = p->counted && vaglio__time_disjoint(a->f->when, b->f->when);
  p->scope = p->counted ? settle_groups(p, compare_groups(p)) : VAGLIO__EQ;
  p->scope_unknown = p->scope == VAGLIO__MAYBE;
  bool told = a->part_of != VAGLIO__NONE || b->part_of != VAGLIO__NONE;
  if (p->part_type && (p->scope == VAGLIO__EQ || p->scope == VAGLIO__MAYBE))
    p->scope = is_part_type(c, a, b) ? VAGLIO__LT : VAGLIO__GT;
  else if (p->part_type && told && !is_told_of(c, a, b)) p->scope = VAGLIO__APART;
  compare_places(p);
}

vaglio__part_order vaglio__pair_extent(const vaglio__pair *p) {
  const vaglio__part_order at[3] = {p->scope, p->place, p->event};
  bool less = false, more = false;
  for (int i = 0; i < 3; i++) {
    if (at[i] == VAGLIO__APART || at[i] == VAGLIO__OVERLAP) return VAGLIO__APART;
    less = less || at[i] == VAGLIO__LT;
    more = more || at[i] == VAGLIO__GT;
  }
  if (less && more) return VAGLIO__APART;
  return less ? VAGLIO__LT : more ? VAGLIO__GT : VAGLIO__EQ;
}
