/* answer.c -- see answer.h. */
#include "answer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "independence.h"
#include "words.h"

enum { WEIGHED = 48 };          /* claims of one answer that are weighed against each other */

static bool has(const char *s) { return s && *s; }

static uint64_t mix(uint64_t h, uint64_t x) { return vaglio__hash64(&x, sizeof x, h); }
static uint64_t mix_text(uint64_t h, const char *s) {
  return vaglio__hash64(s ? s : "", s ? strlen(s) : 0, h);
}

/* Views with one key form a group; groups are numbered by their first view. */
typedef struct group_row { uint64_t key; uint32_t view, group; } group_row;

static int by_key(const void *a, const void *b) {
  const group_row *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  return (x->view > y->view) - (x->view < y->view);
}

static int by_group(const void *a, const void *b) {
  const group_row *x = a, *y = b;
  if (x->group != y->group) return x->group < y->group ? -1 : 1;
  return (x->view > y->view) - (x->view < y->view);
}

/* Sorts rows by (group, view), where a group's number is the first view in it. */
static void form_groups(group_row *rows, size_t n) {
  if (n == 0) return;
  qsort(rows, n, sizeof *rows, by_key);
  uint32_t first = 0;
  for (size_t i = 0; i < n; i++) {
    if (i == 0 || rows[i].key != rows[i - 1].key) first = rows[i].view;
    rows[i].group = first;
  }
  qsort(rows, n, sizeof *rows, by_group);
}

/* ---- events ------------------------------------------ */

static uint64_t event_key(const vaglio__view *v, bool parent) {
  uint64_t h = mix(1, v->story);
  if (v->elsewhere) h = mix_text(mix(h, 2), v->place.country);
  if (v->old) h = mix(mix(h, 3), (uint64_t)v->f->when.lo);
  return v->sub && !parent ? mix(mix(h, 4), v->head) : h;
}

/* What labels and ids of events need, gathered once: a hash of each story's documents, and the
   name of each country as the first document has it. */
typedef struct country_name { const char *code, *name; uint32_t rank; } country_name;
typedef struct gazette {
  uint64_t *story;
  VAGLIO__VEC(country_name) countries;
} gazette;

static bool name_country(const vaglio__case *c, gazette *g, const vaglio__fact_entity *e) {
  uint32_t rank = c->docs[e->doc].rank;
  for (size_t i = 0; i < g->countries.n; i++) {
    country_name *n = &g->countries.at[i];
    if (strcmp(n->code, e->country) != 0) continue;
    if (rank < n->rank || (rank == n->rank && strcmp(e->name, n->name) < 0))
      *n = (country_name){e->country, e->name, rank};
    return true;
  }
  return vaglio__vec_push(c->mem, &g->countries, (country_name){e->country, e->name, rank});
}

static bool gather(const vaglio__case *c, gazette *g) {
  const vaglio__facts *f = c->facts;
  g->story = vaglio__calloc(c->mem, f->docs.n, sizeof *g->story);
  if (!g->story) return false;
  for (size_t i = 0; i < f->docs.n; i++) {
    uint32_t d = c->doc_order[i], story = c->docs[d].story;
    g->story[story] = mix_text(g->story[story] + 11, f->docs.at[d].id);
  }
  for (uint32_t i = 0; i < f->entities.n; i++) {
    const vaglio__fact_entity *e = &f->entities.at[i];
    if (!has(e->country) || vaglio__place_of(f, i).level != VAGLIO__COUNTRY) continue;
    if (!name_country(c, g, e)) return false;
  }
  return true;
}

static void gazette_free(const vaglio__case *c, gazette *g) {
  vaglio__free(c->mem, g->story, c->facts->docs.n ? c->facts->docs.n : 1, sizeof *g->story);
  vaglio__vec_free(c->mem, &g->countries);
}

static const char *name_of(const vaglio__case *c, const gazette *g, const vaglio__place *p) {
  if (p->global < c->facts->entities.n) return c->facts->entities.at[p->global].name;
  for (size_t i = 0; has(p->country) && i < g->countries.n; i++)
    if (strcmp(g->countries.at[i].code, p->country) == 0) return g->countries.at[i].name;
  return p->country ? p->country : "";
}

static const char *event_label(const vaglio__case *c, const gazette *g, const vaglio__view *v,
                               bool sub, vaglio__findings *out) {
  vaglio__buf b;
  const vaglio__place *p = sub || v->elsewhere ? &v->place : &c->docs[v->f->doc].main;
  vaglio__buf_init(&b, out->mem);
  if (sub && has(v->f->event)) vaglio__buf_str(&b, v->f->event);
  const char *place = name_of(c, g, p);
  if (b.n && has(place)) vaglio__buf_str(&b, ", ");
  if (has(place)) vaglio__buf_str(&b, place);
  const char *text = b.failed ? NULL : vaglio__arena_text(&out->arena, b.at ? b.at : "", b.n);
  vaglio__buf_free(&b);
  return text;
}

/* An event's id hashes the documents of its story and what sets it apart in there. */
static char *event_id(const gazette *g, const vaglio__view *v, bool parent,
                      vaglio__findings *out) {
  char id[VAGLIO__ID_SIZE];
  uint64_t h = g->story[v->story];
  if (v->elsewhere) h = mix_text(mix(h, 2), v->place.country);
  if (v->old) h = mix(mix(h, 3), (uint64_t)v->f->when.lo);
  if (v->sub && !parent) h = mix(mix(h, 4), v->head);
  vaglio__id(id, "e_", &h, sizeof h);
  return vaglio__arena_text(&out->arena, id, strlen(id));
}

static bool add_event(const vaglio__case *c, const gazette *g, const vaglio__view *v, bool parent,
                      uint32_t up, vaglio__findings *out) {
  const char *id = event_id(g, v, parent, out);
  const char *label = event_label(c, g, v, !parent && v->sub, out);
  vaglio__event e = {.id = id, .parent = up, .label = label};
  return id && label && vaglio__vec_push(out->mem, &out->events, e);
}

/* Adds the events of one pass; sub-events look their parents up in `of_view`. */
static bool add_events(const vaglio__case *c, const gazette *g, const group_row *rows, size_t n,
                       bool parents, uint32_t *of_view, vaglio__findings *out) {
  for (size_t i = 0, k; i < n; i = k) {
    const vaglio__view *v = &c->views[rows[i].view];
    uint32_t up = parents ? VAGLIO__NONE : of_view[rows[i].view];
    bool wanted = parents || v->sub;
    if (wanted && !add_event(c, g, v, parents, up, out)) return false;
    for (k = i; k < n && rows[k].group == rows[i].group; k++)
      if (wanted) of_view[rows[k].view] = (uint32_t)out->events.n - 1;
  }
  return true;
}

vaglio_status vaglio__find_events(const vaglio__case *c, vaglio__findings *out, vaglio_error *err) {
  size_t n = c->nviews;
  group_row *rows = vaglio__calloc(c->mem, n, sizeof *rows);
  uint32_t *of_view = vaglio__calloc(c->mem, n, sizeof *of_view);
  gazette g = {.story = NULL};
  bool ok = rows && of_view && gather(c, &g);
  for (int pass = 0; ok && pass < 2; pass++) {
    for (uint32_t i = 0; i < n; i++)
      rows[i] = (group_row){.key = event_key(&c->views[i], pass == 0), .view = i};
    form_groups(rows, n);
    ok = add_events(c, &g, rows, n, pass == 0, of_view, out);
  }
  for (size_t i = 0; ok && i < n; i++)
    ok = vaglio__vec_push(out->mem, &out->claim_event, of_view[c->view_of[i]]);
  gazette_free(c, &g);
  vaglio__free(c->mem, rows, n ? n : 1, sizeof *rows);
  vaglio__free(c->mem, of_view, n ? n : 1, sizeof *of_view);
  return ok ? VAGLIO_OK : vaglio__nomem(err);
}

/* ---- answers ------------------------------------------ */

static uint32_t root_of(uint32_t *parent, uint32_t i) {
  while (parent[i] != i) i = parent[i] = parent[parent[i]];
  return i;
}

/* Claims without numbers that were found to tell the same give one answer. */
static void join_same(const vaglio__case *c, const vaglio__findings *out, uint32_t *parent) {
  for (uint32_t i = 0; i < c->nviews; i++) parent[i] = i;
  for (size_t i = 0; i < out->relations.n; i++) {
    const vaglio__relation *r = &out->relations.at[i];
    if (strcmp(r->label, "same") && strcmp(r->label, "corroborates")) continue;
    if (r->strength <= 0.5) continue;   /* what agrees only in part does not make one answer */
    uint32_t x = root_of(parent, c->view_of[r->a]), y = root_of(parent, c->view_of[r->b]);
    if (x != y) parent[x < y ? y : x] = x < y ? x : y;
  }
}

static uint64_t number_bits(double d) {
  uint64_t bits;
  memcpy(&bits, &d, sizeof bits);
  return d == 0 ? 0 : bits;
}

static uint64_t value_key(const vaglio__view *v, uint32_t root) {
  if (v->named != VAGLIO__NONE) return mix(mix(21, v->named), (uint64_t)(v->polarity + 1));
  if (!v->has_value || (!v->type->counted && !v->type->functional && v->nkeys))
    return mix(mix(22, root), (uint64_t)(v->polarity + 1));
  if (!isnan(v->best)) return mix(23, number_bits(v->best));
  return mix(mix(24, number_bits(v->core[0])), number_bits(v->core[1]));
}

/* "31 killed" and "31 people killed" answer one question. */
static const char *asked_scope(const vaglio__case *c, const vaglio__view *v) {
  bool group = v->type->counted && !vaglio__scope_is_top(c->facts, v->scope);
  return group ? v->scope : "";
}

static uint64_t question_key(const vaglio__case *c, const vaglio__findings *out,
                             const vaglio__view *v) {
  uint64_t h = mix_text(mix_text(31, v->family), asked_scope(c, v));
  h = mix(h, out->claim_event.at[v->claim]);
  for (size_t k = 0; v->type->functional && k < v->nkeys; k++)
    for (size_t j = 0; j < v->keys[k].nentities; j++) h = mix(h, v->keys[k].entities[j]);
  return h;
}

static uint64_t outlet_hash(const vaglio__view *v) {
  return has(v->f->outlet) ? mix_text(41, v->f->outlet) : mix(42, v->f->doc);
}

static uint32_t count_distinct(uint64_t *at, size_t n) {
  return (uint32_t)vaglio__sort_unique(at, n);
}

static void count_voices(const vaglio__case *c, const group_row *rows, size_t n,
                         vaglio__answer *a) {
  uint64_t outlets[WEIGHED], roots[WEIGHED];
  size_t m = n < WEIGHED ? n : WEIGHED, known = 0;
  for (size_t i = 0; i < m; i++) {
    const vaglio__view *v = &c->views[rows[i].view];
    outlets[i] = outlet_hash(v);
    if (v->root_words) roots[known++] = v->root != VAGLIO__NONE ? v->root : mix(43, v->root_words);
  }
  a->outlets = count_distinct(outlets, m);
  a->roots = count_distinct(roots, known);
}

/* Independent groups are components of dependence among claims with known roots; the effective
   number is (sum w)^2 / sum w w p, all weights being 1. */
static void weigh(const vaglio__case *c, const group_row *rows, size_t n, vaglio__answer *a) {
  uint32_t parent[WEIGHED];
  uint32_t m = (uint32_t)(n < WEIGHED ? n : WEIGHED);
  double sum = m;
  for (uint32_t i = 0; i < m; i++) parent[i] = i;
  for (uint32_t i = 0; i < m; i++)
    for (uint32_t j = i + 1; j < m; j++) {
      double p = vaglio__dependence(c, &c->views[rows[i].view], &c->views[rows[j].view]);
      sum += 2 * p;
      if (p >= 0.5) parent[root_of(parent, i)] = root_of(parent, j);
    }
  a->effective = (double)m * m / sum;
  a->groups = 0;
  bool counted[WEIGHED] = {false};
  for (uint32_t i = 0; i < m; i++) {
    uint32_t r = root_of(parent, i);
    if (c->views[rows[i].view].root == VAGLIO__NONE || counted[r]) continue;
    counted[r] = true;
    a->groups++;
  }
}

static const char *shape_of(const vaglio__case *c, const group_row *rows, size_t n,
                            const vaglio__answer *a) {
  if (n == 1) return "single";
  if (a->roots == 0 || a->groups == 0) return "unknown";
  if (a->groups >= 2) return "several";
  if (a->roots > 1) return "unknown";
  for (size_t i = 0; i < n; i++)
    if (c->views[rows[i].view].f->nsources > 1) return "chain";
  return a->outlets > 1 ? "agency" : "single";
}

static bool add_answer(const vaglio__case *c, const group_row *rows, size_t n,
                       vaglio__findings *out) {
  uint32_t *claims = vaglio__arena_alloc(&out->arena, n * sizeof *claims);
  if (!claims) return false;
  for (size_t i = 0; i < n; i++) claims[i] = c->views[rows[i].view].claim;
  vaglio__answer a = {.question = (uint32_t)out->questions.n - 1, .claims = claims, .nclaims = n};
  count_voices(c, rows, n, &a);
  weigh(c, rows, n, &a);
  a.shape = shape_of(c, rows, n, &a);
  return vaglio__vec_push(out->mem, &out->answers, a);
}

static bool add_question(const vaglio__case *c, const vaglio__view *v, vaglio__findings *out) {
  char id[VAGLIO__ID_SIZE];
  uint32_t event = out->claim_event.at[v->claim];
  vaglio__buf b;
  vaglio__buf_init(&b, out->mem);
  vaglio__buf_fmt(&b, "%s|%s|%s|%s", v->family, asked_scope(c, v),
                  out->events.at[event].id, v->type->functional ? v->f->id : "");
  bool ok = !b.failed;
  if (ok) vaglio__id(id, "q_", b.at, b.n);
  vaglio__buf_free(&b);
  char *copy = ok ? vaglio__arena_text(&out->arena, id, strlen(id)) : NULL;
  vaglio__question q = {.id = copy, .type = v->f->type, .scope = asked_scope(c, v),
                        .event = event, .place = v->place.global};
  return copy && vaglio__vec_push(out->mem, &out->questions, q);
}

/* The answers of one question: `rows` are its views. */
static bool answer_question(const vaglio__case *c, uint32_t *parent, const group_row *rows,
                            size_t n, vaglio__findings *out) {
  group_row *answers = vaglio__calloc(c->mem, n, sizeof *answers);
  bool ok = answers && add_question(c, &c->views[rows[0].view], out);
  for (size_t i = 0; ok && i < n; i++) {
    uint32_t v = rows[i].view;
    answers[i] = (group_row){.key = value_key(&c->views[v], root_of(parent, v)), .view = v};
  }
  if (ok) form_groups(answers, n);
  for (size_t i = 0, k; ok && i < n; i = k) {
    for (k = i; k < n && answers[k].group == answers[i].group;) k++;
    ok = add_answer(c, answers + i, k - i, out);
  }
  vaglio__free(c->mem, answers, n, sizeof *answers);
  return ok;
}

static size_t list_views(const vaglio__case *c, const vaglio__findings *out, group_row *rows) {
  size_t n = 0;
  for (uint32_t i = 0; i < c->nviews; i++) {
    const vaglio__view *v = &c->views[i];
    if (v->type->wording) continue;
    rows[n++] = (group_row){.key = question_key(c, out, v), .view = i};
  }
  form_groups(rows, n);
  return n;
}

vaglio_status vaglio__find_answers(const vaglio__case *c, vaglio__findings *out,
                                   vaglio_error *err) {
  group_row *rows = vaglio__calloc(c->mem, c->nviews, sizeof *rows);
  uint32_t *parent = vaglio__calloc(c->mem, c->nviews, sizeof *parent);
  bool ok = rows && parent;
  if (ok) join_same(c, out, parent);
  size_t n = ok ? list_views(c, out, rows) : 0;
  for (size_t i = 0, k; ok && i < n; i = k) {
    for (k = i; k < n && rows[k].group == rows[i].group;) k++;
    ok = answer_question(c, parent, rows + i, k - i, out);
  }
  vaglio__free(c->mem, rows, c->nviews ? c->nviews : 1, sizeof *rows);
  vaglio__free(c->mem, parent, c->nviews ? c->nviews : 1, sizeof *parent);
  return ok ? VAGLIO_OK : vaglio__nomem(err);
}
