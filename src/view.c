/* view.c -- see view.h. */
#include "view.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "interval.h"
#include "words.h"

enum { MAX_WORDS = 96, MAX_FILL = 24 };

static bool has(const char *s) { return s && *s; }

uint32_t vaglio__global_of(const vaglio__facts *f, uint32_t entity) {
  if (entity >= f->entities.n) return VAGLIO__NONE;
  uint32_t g = f->entities.at[entity].global;
  return g < f->entities.n ? g : entity;
}

/* ---- order ------------------------------------------------------------- */

typedef struct doc_row { const char *id; uint32_t doc; } doc_row;

static int by_id(const void *a, const void *b) {
  const doc_row *x = a, *y = b;
  int d = strcmp(x->id, y->id);
  return d ? d : (x->doc > y->doc) - (x->doc < y->doc);
}

static bool order_docs(vaglio__case *c) {
  size_t n = c->facts->docs.n;
  doc_row *rows = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *rows);
  c->docs = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *c->docs);
  c->doc_order = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *c->doc_order);
  if (!rows || !c->docs || !c->doc_order) return false;
  for (uint32_t i = 0; i < n; i++) rows[i] = (doc_row){c->facts->docs.at[i].id, i};
  if (n) qsort(rows, n, sizeof *rows, by_id);
  for (uint32_t i = 0; i < n; i++) {
    c->doc_order[i] = rows[i].doc;
    c->docs[rows[i].doc].rank = i;
  }
  return true;
}

typedef struct claim_row { const vaglio__fact *f; uint32_t rank, claim; } claim_row;

static int by_place_in_text(const void *a, const void *b) {
  const claim_row *x = a, *y = b;
  if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
  if (x->f->begin != y->f->begin) return x->f->begin < y->f->begin ? -1 : 1;
  if (x->f->end != y->f->end) return x->f->end < y->f->end ? -1 : 1;
  int d = strcmp(x->f->type, y->f->type);
  return d ? d : strcmp(x->f->id, y->f->id);
}

static bool order_claims(vaglio__case *c) {
  size_t n = c->facts->claims.n;
  claim_row *rows = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *rows);
  c->views = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *c->views);
  c->view_of = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *c->view_of);
  if (!rows || !c->views || !c->view_of) return false;
  for (uint32_t i = 0; i < n; i++) {
    const vaglio__fact *f = &c->facts->claims.at[i];
    rows[i] = (claim_row){f, c->docs[f->doc].rank, i};
  }
  if (n) qsort(rows, n, sizeof *rows, by_place_in_text);
  for (uint32_t i = 0; i < n; i++) {
    c->views[i].f = rows[i].f;
    c->views[i].claim = rows[i].claim;
    c->view_of[rows[i].claim] = i;
  }
  c->nviews = n;
  return true;
}

/* ---- passages ---------------------------------------------------------- */

static int by_docs(const void *a, const void *b) {
  const vaglio__passage *x = *(const vaglio__passage *const *)a;
  const vaglio__passage *y = *(const vaglio__passage *const *)b;
  if (x->a_doc != y->a_doc) return x->a_doc < y->a_doc ? -1 : 1;
  if (x->b_doc != y->b_doc) return x->b_doc < y->b_doc ? -1 : 1;
  if (x->a_begin != y->a_begin) return x->a_begin < y->a_begin ? -1 : 1;
  return (x->b_begin > y->b_begin) - (x->b_begin < y->b_begin);
}

static bool order_passages(vaglio__case *c, const vaglio__passage *at, size_t n) {
  c->passages = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *c->passages);
  if (!c->passages) return false;
  for (size_t i = 0; i < n; i++) c->passages[i] = &at[i];
  if (n) qsort(c->passages, n, sizeof *c->passages, by_docs);
  c->npassages = n;
  return true;
}

static size_t first_passage(const vaglio__case *c, uint32_t a, uint32_t b) {
  size_t lo = 0, hi = c->npassages;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    const vaglio__passage *p = c->passages[mid];
    if (p->a_doc < a || (p->a_doc == a && p->b_doc < b)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

const vaglio__passage *const *vaglio__case_passages(const vaglio__case *c, uint32_t a, uint32_t b,
                                                    size_t *n, bool *swapped) {
  size_t i = first_passage(c, a, b), k = i;
  while (k < c->npassages && c->passages[k]->a_doc == a && c->passages[k]->b_doc == b) k++;
  *swapped = false;
  if (k == i && a != b) {
    i = k = first_passage(c, b, a);
    while (k < c->npassages && c->passages[k]->a_doc == b && c->passages[k]->b_doc == a) k++;
    *swapped = true;
  }
  *n = k - i;
  return c->passages + i;
}

/* ---- words ------------------------------------------------------------- */

static bool is_common(const vaglio__case *c, uint64_t stem) {
  return c->ncommon && vaglio__shared(c->common, c->ncommon, &stem, 1) == 1;
}

/* Stems of words of at least `least` letters that are not in everyone's mouth. */
static size_t read_stems(const vaglio__case *c, const char *text, size_t len, uint32_t least,
                         uint64_t *at, size_t n, size_t cap) {
  vaglio__word w;
  for (size_t pos = 0; n < cap && vaglio__next_word(text, len, &pos, &w);)
    if (w.letters >= least && !is_common(c, w.stem)) at[n++] = w.stem;
  return n;
}

static const char *span_text(const vaglio__case *c, const vaglio__fact *f, size_t *len) {
  const vaglio__fact_doc *d = &c->facts->docs.at[f->doc];
  size_t end = f->end < d->len ? f->end : d->len;
  *len = d->text && f->begin < end ? end - f->begin : 0;
  return *len ? d->text + f->begin : "";
}

typedef VAGLIO__VEC(uint64_t) stem_list;

static bool collect_stems(const vaglio__case *c, stem_list *all) {
  uint64_t at[MAX_WORDS];
  for (size_t i = 0; i < c->nviews; i++) {
    size_t len;
    const char *text = span_text(c, c->views[i].f, &len);
    size_t n = vaglio__sort_unique(at, read_stems(c, text, len, 1, at, 0, MAX_WORDS));
    for (size_t j = 0; j < n; j++)
      if (!vaglio__vec_push(c->mem, all, at[j])) return false;
  }
  if (all->n) qsort(all->at, all->n, sizeof *all->at, vaglio__by_number);
  return true;
}

/* Words of very many claims say nothing: this takes the place of a list of stop words. */
static bool find_common(vaglio__case *c) {
  size_t limit = c->nviews * 8 / 100 > 8 ? c->nviews * 8 / 100 : 8;
  stem_list all = {0};
  bool ok = collect_stems(c, &all);
  uint64_t *common = vaglio__arena_alloc(&c->arena, (all.n / limit + 1) * sizeof *common);
  ok = ok && common;
  size_t kept = 0;
  for (size_t i = 0, k; ok && i < all.n; i = k) {
    for (k = i; k < all.n && all.at[k] == all.at[i];) k++;
    if (k - i > limit) common[kept++] = all.at[i];
  }
  vaglio__vec_free(c->mem, &all);
  c->common = common;
  c->ncommon = kept;
  return ok;
}

static bool read_words(vaglio__case *c, vaglio__view *v) {
  uint64_t at[MAX_WORDS];
  size_t len;
  const char *text = span_text(c, v->f, &len);
  size_t n = vaglio__sort_unique(at, read_stems(c, text, len, 5, at, 0, MAX_WORDS));
  uint64_t *copy = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *copy);
  if (!copy) return false;
  memcpy(copy, at, n * sizeof *copy);
  v->words = copy;
  v->nwords = n;
  return true;
}

/* ---- key roles --------------------------------------------------------- */

/* The filler of one group while it is collected. */
typedef struct filling {
  uint32_t entities[MAX_FILL]; size_t nentities;
  uint64_t stems[MAX_FILL]; size_t nstems;
} filling;

static bool role_is(const char *role, const char *name, size_t len) {
  return role && strlen(role) == len && memcmp(role, name, len) == 0;
}

static void add_arg(const vaglio__case *c, const vaglio__fact_arg *arg, vaglio__filler *fill,
                    filling *in) {
  uint32_t g = vaglio__global_of(c->facts, arg->entity);
  fill->given = true;
  if (g != VAGLIO__NONE) {
    const vaglio__fact_entity *e = &c->facts->entities.at[arg->entity];
    vaglio__place p = vaglio__place_of(c->facts, arg->entity);
    if (in->nentities < MAX_FILL) in->entities[in->nentities++] = g;
    if (p.level != VAGLIO__NOWHERE) fill->place = p;
    else fill->person = true;
    fill->human = fill->human || (e->type && strcmp(e->type, "person") == 0);
    if (has(e->country) && !has(fill->country)) fill->country = e->country;
  }
  if (arg->text)
    in->nstems = read_stems(c, arg->text, strlen(arg->text), 3, in->stems, in->nstems, MAX_FILL);
}

static bool keep_filling(vaglio__case *c, vaglio__filler *fill, filling *in) {
  in->nstems = vaglio__sort_unique(in->stems, in->nstems);
  uint64_t *stems = vaglio__arena_alloc(&c->arena, (in->nstems + 1) * sizeof *stems);
  uint32_t *entities = vaglio__arena_alloc(&c->arena, (in->nentities + 1) * sizeof *entities);
  if (!stems || !entities) return false;
  memcpy(stems, in->stems, in->nstems * sizeof *stems);
  memcpy(entities, in->entities, in->nentities * sizeof *entities);
  fill->stems = stems;
  fill->nstems = in->nstems;
  fill->entities = entities;
  fill->nentities = in->nentities;
  return true;
}

/* Where no name tells the place ("the revolt", "the square"), it is the claim's or its story's. */
static void stand_in(const vaglio__view *v, vaglio__filler *fill, size_t nentities) {
  fill->is_place = true;
  if (nentities || v->place.level == VAGLIO__NOWHERE) return;
  fill->given = true;
  fill->place = v->place;
  fill->country = v->place.country;
}

/* One group, "target|place": the first stand-in that is there fills it; `place` always is. */
static bool read_group(vaglio__case *c, vaglio__view *v, const char *group, size_t len) {
  vaglio__filler *fill = &v->keys[v->nkeys++];
  filling in = {.nentities = 0, .nstems = 0};
  bool filled = false;
  fill->country = "";
  for (size_t at = 0, n; at < len; at += n + 1) {
    for (n = 0; at + n < len && group[at + n] != '|' && group[at + n] != '+';) n++;
    for (size_t i = 0; !filled && i < v->f->nargs; i++)
      if (role_is(v->f->args[i].role, group + at, n)) add_arg(c, &v->f->args[i], fill, &in);
    filled = fill->given && !(at + n < len && group[at + n] == '+');
    if (role_is("place", group + at, n)) stand_in(v, fill, in.nentities);
  }
  return keep_filling(c, fill, &in);
}

static bool read_keys(vaglio__case *c, vaglio__view *v) {
  const char *keys = v->type->key_roles;
  v->nkeys = 0;
  while (has(keys) && v->nkeys < VAGLIO__MAX_KEYS) {
    size_t n = strcspn(keys, ",");
    if (!read_group(c, v, keys, n)) return false;
    keys += n + (keys[n] == ',');
  }
  return true;
}

/* ---- one claim --------------------------------------------------------- */

static const vaglio__type_def *type_of(const vaglio__facts *f, const char *name) {
  static const vaglio__type_def unknown = {.name = "", .key_roles = ""};
  for (size_t i = 0; i < f->types.n; i++)
    if (strcmp(f->types.at[i].name, name) == 0) return &f->types.at[i];
  return &unknown;
}

static void read_value(vaglio__view *v) {
  const vaglio__quantity *q = v->f->quantity;
  const char *fact = v->f->factuality ? v->f->factuality : "";
  v->polarity = strlen(fact) == 3 ? (fact[2] == '-' ? -1 : 1) : 0;
  v->possible = strncmp(fact, "PS", 2) == 0;
  v->best = NAN;
  if (q) {
    v->has_value = true;
    v->best = q->best;
    memcpy(v->hard, q->hard, sizeof v->hard);
    memcpy(v->core, q->core, sizeof v->core);
  } else if (v->type->counted && v->polarity < 0) {
    v->has_value = v->counts_none = true;     /* "there were no victims" */
    v->best = v->hard[0] = v->hard[1] = v->core[0] = v->core[1] = 0;
  }
  v->single = q && q->best == 1 && q->hard[0] == 1 && q->hard[1] == 1;
}

/* The one person a counting claim names: "Karim Masimov was arrested". */
static void read_named(vaglio__view *v, const vaglio__facts *f) {
  v->named = VAGLIO__NONE;
  if (!v->type->counted || (v->f->quantity && !v->single)) return;
  for (size_t i = 0; i < v->nkeys; i++)
    for (size_t j = 0; j < v->keys[i].nentities; j++) {
      uint32_t g = v->keys[i].entities[j];
      if (f->entities.at[g].type && strcmp(f->entities.at[g].type, "person") == 0) {
        v->named = g;
        return;
      }
    }
}

static void read_root(vaglio__view *v, const vaglio__facts *f) {
  v->root = VAGLIO__NONE;
  v->root_words = 0;
  if (v->f->nsources == 0) return;
  const vaglio__fact_source *s = &v->f->sources[v->f->nsources - 1];
  v->root = vaglio__global_of(f, s->entity);
  v->root_words = vaglio__head_stem(s->text);
  if (v->root_words == 0) v->root_words = 1;
}

/* Everybody arrested is a prisoner, everybody in hospital a patient: that group is no part. */
static const char *scope_of(const vaglio__facts *f, const vaglio__view *v) {
  const char *scope = v->f->scope ? v->f->scope : "";
  if (!has(v->type->implied) || strcmp(scope, v->type->implied) != 0) return scope;
  for (size_t i = 0; i < f->scopes.n; i++)
    if (strcmp(f->scopes.at[i].code, scope) == 0 && has(f->scopes.at[i].parent))
      return f->scopes.at[i].parent;
  return scope;
}

/* What acts on a place is told of that place: meddling in a country, an attack on a town. */
static void move_to_key(vaglio__view *v) {
  for (size_t k = 0; !v->type->counted && k < v->nkeys; k++)
    if (v->keys[k].is_place && v->keys[k].nentities && v->keys[k].place.own)
      v->place = v->keys[k].place;
}

static bool read_claim(vaglio__case *c, vaglio__view *v) {
  const vaglio__doc_view *d = &c->docs[v->f->doc];
  v->type = type_of(c->facts, v->f->type);
  v->family = has(v->type->family) ? v->type->family : v->f->type;
  v->part_of = VAGLIO__NONE;
  v->place = vaglio__place_of(c->facts, v->f->place);
  if (v->place.level == VAGLIO__NOWHERE) v->place = d->main;
  v->as_of = vaglio__time_known(v->f->as_of) ? v->f->as_of : v->f->published;
  v->scope = scope_of(c->facts, v);
  read_value(v);
  read_root(v, c->facts);
  if (!read_keys(c, v) || !read_words(c, v)) return false;
  move_to_key(v);
  read_named(v, c->facts);
  vaglio__place_in_event(c, v);
  return true;
}

/* ---- claims of one document among themselves --------------------------- */

static bool same_sources(const vaglio__view *a, const vaglio__view *b) {
  return a->root == b->root && a->root_words == b->root_words;
}

/* "18 died, among them two found beheaded": in one sentence, of one voice, about one group,
   the smaller count is a part of the greater. */
static bool is_told_part(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  /* "85 in hospital, 12 of them badly hurt": fewer hurt than in hospital are not all the hurt. */
  bool of_type = has(b->type->whole) && strcmp(b->type->whole, a->f->type) == 0;
  if (!a->type->counted || (!of_type && strcmp(a->f->type, b->f->type) != 0)) return false;
  if (!a->f->quantity || !b->f->quantity) return false;
  if (a->f->sentence_begin != b->f->sentence_begin) return false;
  vaglio__part_order scope = vaglio__scope_compare(c->facts, a->scope, b->scope);
  /* "two found beheaded" */
  bool general = scope == VAGLIO__GT && vaglio__scope_is_top(c->facts, a->scope);
  if (scope != VAGLIO__EQ && scope != VAGLIO__MAYBE && !general) return false;
  return same_sources(a, b) && a->hard[1] < b->hard[0] && (a->head == b->head || general) &&
         vaglio__place_compare(&a->place, &b->place) == VAGLIO__EQ;
}

static bool same_core(const vaglio__view *a, const vaglio__view *b) {
  return a->f->quantity && b->f->quantity && strcmp(a->f->type, b->f->type) == 0 &&
         vaglio__range_equal(a->core, b->core);
}

/* Whether it says a number and no noun: "Dozens killed". */
static bool is_bare_number(const vaglio__view *v) {
  const vaglio__quantity *q = v->f->quantity;
  for (size_t i = 0; q && i < v->nkeys && i < 1; i++)
    for (size_t j = 0; j < v->f->nargs; j++) {
      const char *text = v->f->args[j].text;
      if (text && v->keys[i].given && strlen(text) <= q->end - q->begin)
        return true;
    }
  return false;
}

/* A headline that counts nobody in particular ("Dozens killed") means the group that its own
   story gives with the same number. */
static void borrow_scope(const vaglio__case *c, vaglio__view *v, const vaglio__view *from) {
  if (!has(from->f->scope) || from->sub || v->sub || !same_core(v, from)) return;
  bool bare = vaglio__scope_is_top(c->facts, v->scope) && is_bare_number(v) &&
              strcmp(v->f->outlet ? v->f->outlet : "", from->f->outlet ? from->f->outlet : "") == 0;
  if (!has(v->scope) || bare) v->scope = from->f->scope;
}

/* "A student killed 32 at Virginia Tech in 2007", in a story whose lead tells of seven dead: told
   further down, in nobody's name, it is of another event or of a part. */
static bool is_aside(const vaglio__view *v, const vaglio__view *lead) {
  enum { LEAD = 600 };
  if (v->f->nsources || v->f->begin < LEAD || lead->f->begin >= LEAD) return false;
  return v->f->quantity && lead->f->quantity && strcmp(v->f->type, lead->f->type) == 0 &&
         vaglio__range_disjoint(v->hard, lead->hard);
}

static void read_neighbours(vaglio__case *c) {
  enum { REACH = 40 };
  for (size_t i = 0; i < c->nviews; i++) {
    vaglio__view *v = &c->views[i];
    if (!v->type->counted) continue;
    size_t lo = i > REACH ? i - REACH : 0, hi = i + REACH < c->nviews ? i + REACH : c->nviews;
    for (size_t j = lo; j < hi; j++) {
      const vaglio__view *w = &c->views[j];
      if (j == i || w->f->doc != v->f->doc) continue;
      borrow_scope(c, v, w);
      v->aside = v->aside || is_aside(v, w);
      if (v->part_of == VAGLIO__NONE && is_told_part(c, v, w)) {
        v->part_of = (uint32_t)j;
        if (!has(v->scope) || vaglio__scope_is_top(c->facts, v->scope)) v->scope = w->scope;
      }
    }
  }
}

/* ---- the case ---------------------------------------------------------- */

static vaglio_status fill(vaglio__case *c, const vaglio__passage *passages, size_t npassages,
                          vaglio_error *err) {
  if (!order_docs(c) || !order_claims(c) || !order_passages(c, passages, npassages) ||
      !find_common(c))
    return vaglio__nomem(err);
  vaglio_status st = vaglio__read_stories(c, err);
  if (st == VAGLIO_OK) st = vaglio__cluster_stories(c, err);
  for (size_t i = 0; st == VAGLIO_OK && i < c->nviews; i++)
    if (!read_claim(c, &c->views[i])) st = vaglio__nomem(err);
  if (st == VAGLIO_OK) read_neighbours(c);
  return st;
}

vaglio_status vaglio__case_init(vaglio__case *c, const vaglio__mem *mem, const vaglio__facts *facts,
                                const vaglio__passage *passages, size_t npassages,
                                vaglio_error *err) {
  *c = (vaglio__case){.facts = facts, .mem = mem};
  vaglio__arena_init(&c->arena, mem);
  vaglio_status st = fill(c, passages, npassages, err);
  if (st != VAGLIO_OK) vaglio__case_free(c);
  return st;
}

void vaglio__case_free(vaglio__case *c) {
  vaglio__arena_free(&c->arena);
}
