/* block.c -- see compare.h: which claims are worth comparing. */
#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "words.h"

enum { BLOCK_MAX = 60, ALL_PAIRS = 256, WINDOW = 64 };

static bool has(const char *s) { return s && *s; }

typedef struct key_row { uint64_t key; uint32_t view; bool weak; } key_row;
typedef VAGLIO__VEC(key_row) key_rows;

static uint64_t mix(uint64_t h, uint64_t x) { return vaglio__hash64(&x, sizeof x, h); }
static uint64_t mix_text(uint64_t h, const char *s) {
  return vaglio__hash64(s ? s : "", s ? strlen(s) : 0, h);
}

static bool put(const vaglio__case *c, key_rows *rows, uint64_t key, uint32_t view, bool weak) {
  return vaglio__vec_push(c->mem, rows, (key_row){key, view, weak});
}

static uint64_t number_bits(double d) {
  uint64_t bits;
  memcpy(&bits, &d, sizeof bits);
  return d == 0 ? 0 : bits;
}

/* ---- keys ------------------------------------------ */

/* The widest type that this one's count is part of. */
static const char *top_type(const vaglio__case *c, const vaglio__view *v) {
  const char *top = v->f->type, *next = v->type->whole;
  for (int depth = 0; has(next) && depth < 4; depth++) {
    top = next;
    next = NULL;
    for (size_t i = 0; i < c->facts->types.n; i++)
      if (strcmp(c->facts->types.at[i].name, top) == 0) next = c->facts->types.at[i].whole;
  }
  return top;
}

static bool key_entities(const vaglio__case *c, key_rows *rows, uint32_t i, uint64_t family) {
  const vaglio__view *v = &c->views[i];
  for (size_t k = 0; k < v->nkeys; k++) {
    const vaglio__filler *fill = &v->keys[k];
    for (size_t j = 0; j < fill->nentities; j++)
      if (!put(c, rows, mix(mix(family, 'R'), fill->entities[j]), i, false)) return false;
    if (has(fill->country) &&
        !put(c, rows, mix_text(mix(mix(family, 'P'), v->story), fill->country), i, false))
      return false;
  }
  return true;
}

static bool key_words(const vaglio__case *c, key_rows *rows, uint32_t i, uint64_t family) {
  const vaglio__view *v = &c->views[i];
  uint64_t h = mix(mix(family, 'T'), v->story);
  for (size_t j = 0; j < v->nwords; j++)
    if (!put(c, rows, mix(h, v->words[j]), i, true)) return false;
  for (size_t k = 0; k < v->nkeys; k++)
    for (size_t j = 0; j < v->keys[k].nstems; j++)
      if (!put(c, rows, mix(h, v->keys[k].stems[j]), i, true)) return false;
  return true;
}

static bool key_actors(const vaglio__case *c, key_rows *rows, uint32_t i, uint64_t family) {
  const vaglio__view *v = &c->views[i];
  for (size_t k = 0; k < v->f->nargs; k++) {
    uint32_t g = vaglio__global_of(c->facts, v->f->args[k].entity);
    if (g == VAGLIO__NONE || vaglio__place_of(c->facts, g).level != VAGLIO__NOWHERE) continue;
    if (!put(c, rows, mix(mix(mix(family, 'A'), v->story), g), i, false)) return false;
  }
  return true;
}

static bool key_claim(const vaglio__case *c, key_rows *rows, uint32_t i) {
  const vaglio__view *v = &c->views[i];
  uint64_t family = mix_text(0, v->family);
  if (v->type->counted || (v->nkeys == 0 && v->has_value)) {
    uint64_t whole = mix(mix(mix_text(0, top_type(c, v)), 'W'), v->story);
    return put(c, rows, mix(mix(family, 'E'), v->story), i, false) && put(c, rows, whole, i, false);
  }
  if (v->type->wording) return key_words(c, rows, i, family);
  if (v->has_value && v->best >= 2 &&
      !put(c, rows, mix(mix(mix(family, 'N'), v->story), number_bits(v->best)), i, false))
    return false;
  return key_entities(c, rows, i, family) && key_words(c, rows, i, family) &&
         key_actors(c, rows, i, family);
}

/* ---- pairs ------------------------------------------ */

static bool add_pair(const vaglio__case *c, vaglio__pairs *out, uint32_t x, uint32_t y) {
  if (x == y) return true;
  uint64_t lo = x < y ? x : y, hi = x < y ? y : x;
  return vaglio__vec_push(c->mem, out, lo << 32 | hi);
}

/* Claims with one print say one thing in one voice: a representative stands for all of them. */
static uint64_t print_of(const vaglio__view *v) {
  uint64_t h = mix_text(mix_text(7, v->f->type), v->scope);
  h = mix(mix(h, v->sub ? v->head : 0), (uint64_t)(v->polarity + 1));
  h = mix_text(mix_text(mix(h, v->place.level), v->place.country), v->f->unit);
  if (v->place.level > VAGLIO__COUNTRY) h = mix(h, v->place.global);
  if (v->has_value) h = mix(mix(mix(h, number_bits(v->core[0])), number_bits(v->core[1])),
                            number_bits(v->hard[0]));
  h = mix(mix(mix(h, v->named), v->part_of != VAGLIO__NONE), v->root);
  h = mix(h, v->root == VAGLIO__NONE ? v->root_words : 0);
  for (size_t k = 0; k < v->nkeys; k++)
    for (size_t j = 0; j < v->keys[k].nentities; j++) h = mix(h, v->keys[k].entities[j]);
  return h;
}

typedef struct print_row { uint64_t print; uint32_t view; double at; } print_row;

static int by_print(const void *a, const void *b) {
  const print_row *x = a, *y = b;
  if (x->print != y->print) return x->print < y->print ? -1 : 1;
  return (x->view > y->view) - (x->view < y->view);
}

static int by_value(const void *a, const void *b) {
  const print_row *x = a, *y = b;
  if (x->at < y->at || x->at > y->at) return x->at < y->at ? -1 : 1;
  return (x->view > y->view) - (x->view < y->view);
}

/* Every claim meets the representative of its print; the representatives meet each other, all of
   them or, when they are very many, those with the nearest values. */
static bool pair_through(const vaglio__case *c, const key_row *at, size_t n, vaglio__pairs *out) {
  print_row *rows = vaglio__calloc(c->mem, n, sizeof *rows);
  if (!rows) return false;
  for (size_t i = 0; i < n; i++) {
    const vaglio__view *v = &c->views[at[i].view];
    rows[i] = (print_row){print_of(v), at[i].view, v->has_value ? v->core[0] : 0};
  }
  qsort(rows, n, sizeof *rows, by_print);
  bool ok = true;
  size_t reps = 0;
  for (size_t i = 0; ok && i < n; i++) {
    if (reps && rows[i].print == rows[reps - 1].print)
      ok = add_pair(c, out, rows[reps - 1].view, rows[i].view);
    else rows[reps++] = rows[i];
  }
  qsort(rows, reps, sizeof *rows, by_value);
  size_t reach = reps <= ALL_PAIRS ? reps : WINDOW;
  for (size_t i = 0; ok && i < reps; i++)
    for (size_t j = i + 1; ok && j < reps && j <= i + reach; j++)
      ok = add_pair(c, out, rows[i].view, rows[j].view);
  vaglio__free(c->mem, rows, n, sizeof *rows);
  return ok;
}

static bool pair_block(const vaglio__case *c, const key_row *at, size_t n, vaglio__pairs *out) {
  if (n > BLOCK_MAX) return at->weak || pair_through(c, at, n, out);
  for (size_t i = 0; i < n; i++)
    for (size_t j = i + 1; j < n; j++)
      if (!add_pair(c, out, at[i].view, at[j].view)) return false;
  return true;
}

static int by_key(const void *a, const void *b) {
  const key_row *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  return (x->view > y->view) - (x->view < y->view);
}

/* Drops a view named twice under one key; words and roles share stems. */
static size_t once(key_row *at, size_t n) {
  size_t k = 0;
  for (size_t i = 0; i < n; i++)
    if (k == 0 || at[i].key != at[k - 1].key || at[i].view != at[k - 1].view) at[k++] = at[i];
  return k;
}

static bool pair_blocks(const vaglio__case *c, key_rows *rows, vaglio__pairs *out) {
  if (rows->n == 0) return true;
  qsort(rows->at, rows->n, sizeof *rows->at, by_key);
  rows->n = once(rows->at, rows->n);
  for (size_t i = 0, k; i < rows->n; i = k) {
    for (k = i; k < rows->n && rows->at[k].key == rows->at[i].key;) k++;
    if (!pair_block(c, rows->at + i, k - i, out)) return false;
  }
  return true;
}

/* ---- copies and targets ------------------------------------------ */

/* First view of a document that begins at `begin` or later. */
static size_t first_view(const vaglio__case *c, uint32_t doc, uint32_t begin) {
  uint32_t rank = c->docs[doc].rank;
  size_t lo = 0, hi = c->nviews;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    const vaglio__fact *f = c->views[mid].f;
    uint32_t r = c->docs[f->doc].rank;
    if (r < rank || (r == rank && f->begin < begin)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static bool pair_passage(const vaglio__case *c, const vaglio__passage *p, vaglio__pairs *out) {
  uint32_t slack = (p->a_end - p->a_begin) / 5;
  for (size_t i = first_view(c, p->a_doc, p->a_begin > slack ? p->a_begin - slack : 0);
       i < c->nviews && c->views[i].f->doc == p->a_doc && c->views[i].f->begin < p->a_end; i++)
    for (size_t j = first_view(c, p->b_doc, p->b_begin > slack ? p->b_begin - slack : 0);
         j < c->nviews && c->views[j].f->doc == p->b_doc && c->views[j].f->begin < p->b_end; j++)
      if (strcmp(c->views[i].f->type, c->views[j].f->type) == 0 &&
          !add_pair(c, out, (uint32_t)i, (uint32_t)j))
        return false;
  return true;
}

static bool pair_targets(const vaglio__case *c, vaglio__pairs *out) {
  for (uint32_t i = 0; i < c->nviews; i++) {
    uint32_t t = c->views[i].f->target;
    if (t < c->facts->claims.n && !add_pair(c, out, i, c->view_of[t])) return false;
  }
  return true;
}

vaglio_status vaglio__block(const vaglio__case *c, vaglio__pairs *out, vaglio_error *err) {
  key_rows rows = {0};
  bool ok = true;
  for (uint32_t i = 0; ok && i < c->nviews; i++) ok = key_claim(c, &rows, i);
  ok = ok && pair_blocks(c, &rows, out);
  for (size_t i = 0; ok && i < c->npassages; i++) ok = pair_passage(c, c->passages[i], out);
  ok = ok && pair_targets(c, out);
  vaglio__vec_free(c->mem, &rows);
  if (!ok) return vaglio__nomem(err);
  out->n = vaglio__sort_unique(out->at, out->n);
  return VAGLIO_OK;
}
