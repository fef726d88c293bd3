/* independence.c -- see independence.h. */
#include "independence.h"

#include <string.h>

#include "words.h"

const vaglio__tie_weights vaglio__weights = {
    .same_root = 1.0,           /* the same entity */
    .same_group = 0.95,         /* an office and its country; the same words, unresolved */
    .shared_relay = 0.9,        /* one agency or broadcaster in both chains */
    .sentence_most = 0.97,      /* 60 % of a sentence inside a common passage */
    .sentence_part = 0.7,       /* 30 % */
    .declared = 0.95,           /* one names the other as its source */
    .document = 0.6,            /* times the share of reused text */
    .same_outlet = 0.4,
    .prior = 0.05,
    .unknown_root = 0.5         /* at least */
};

static bool has(const char *s) { return s && *s; }

static bool same_text(const char *a, const char *b) { return has(a) && has(b) && !strcmp(a, b); }

/* ---- reused text ------------------------------------------------------- */

typedef struct stretch { uint32_t begin, end; } stretch;

static stretch side(const vaglio__passage *p, bool b_side) {
  return b_side ? (stretch){p->b_begin, p->b_end} : (stretch){p->a_begin, p->a_end};
}

static double overlap(double b1, double e1, double b2, double e2) {
  double n = (e1 < e2 ? e1 : e2) - (b1 > b2 ? b1 : b2);
  return n > 0 ? n : 0;
}

/* A byte of one side, carried over to the other in proportion. */
static double carry(uint32_t at, stretch from, stretch to) {
  double share = ((double)at - from.begin) / (double)(from.end - from.begin);
  return to.begin + share * (double)(to.end - to.begin);
}

static bool mostly_inside(const vaglio__fact *f, stretch s) {
  return overlap(f->begin, f->end, s.begin, s.end) >= 0.85 * (double)(f->end - f->begin);
}

bool vaglio__is_copy(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  size_t n;
  bool swapped;
  if (a->f->doc == b->f->doc) return false;
  const vaglio__passage *const *p = vaglio__case_passages(c, a->f->doc, b->f->doc, &n, &swapped);
  for (size_t i = 0; i < n; i++) {
    stretch x = side(p[i], swapped), y = side(p[i], !swapped);
    if (x.end <= x.begin || !mostly_inside(a->f, x) || !mostly_inside(b->f, y)) continue;
    double lo = carry(a->f->begin, x, y), hi = carry(a->f->end, x, y);
    double less = hi - lo < b->f->end - b->f->begin ? hi - lo : b->f->end - b->f->begin;
    if (overlap(lo, hi, b->f->begin, b->f->end) >= 0.5 * less) return true;
  }
  return false;
}

/* Which share of the claim's sentence stands in passages shared with `other`. */
static double coverage(const vaglio__case *c, const vaglio__view *v, uint32_t other) {
  size_t n;
  bool swapped;
  const vaglio__passage *const *p = vaglio__case_passages(c, v->f->doc, other, &n, &swapped);
  double covered = 0, len = (double)v->f->sentence_end - v->f->sentence_begin;
  for (size_t i = 0; i < n; i++) {
    stretch s = side(p[i], swapped);
    covered += overlap(v->f->sentence_begin, v->f->sentence_end, s.begin, s.end);
  }
  return len > 0 ? (covered < len ? covered / len : 1) : 0;
}

static double reused_share(const vaglio__case *c, uint32_t a, uint32_t b) {
  size_t n, len = c->facts->docs.at[a].len;
  bool swapped;
  const vaglio__passage *const *p = vaglio__case_passages(c, a, b, &n, &swapped);
  double sum = 0;
  for (size_t i = 0; i < n; i++) {
    stretch s = side(p[i], swapped);
    sum += s.end - s.begin;
  }
  return len ? (sum < (double)len ? sum / (double)len : 1) : 0;
}

static double max_of(double a, double b) { return a > b ? a : b; }

/* ---- voices ------------------------------------------------------------ */

static const char *outlet_of(const vaglio__view *v) { return v->f->outlet; }

bool vaglio__same_outlet(const vaglio__view *a, const vaglio__view *b) {
  return a->f->doc == b->f->doc ? same_text(outlet_of(a), outlet_of(b)) ||
                                      (!has(outlet_of(a)) && !has(outlet_of(b)))
                                : same_text(outlet_of(a), outlet_of(b));
}

static bool root_known(const vaglio__view *v) { return v->root != VAGLIO__NONE; }

bool vaglio__same_root(const vaglio__view *a, const vaglio__view *b) {
  if (a->root_words == 0 || b->root_words == 0)
    return a->root_words == b->root_words && vaglio__same_outlet(a, b);
  if (root_known(a) && root_known(b)) return a->root == b->root;
  return a->root_words == b->root_words;
}

bool vaglio__same_group(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  if (vaglio__same_root(a, b)) return true;
  if (!root_known(a) || !root_known(b)) return false;
  const vaglio__fact_entity *x = &c->facts->entities.at[a->root];
  const vaglio__fact_entity *y = &c->facts->entities.at[b->root];
  bool place = vaglio__place_of(c->facts, a->root).level != VAGLIO__NOWHERE ||
               vaglio__place_of(c->facts, b->root).level != VAGLIO__NOWHERE;
  return place && same_text(x->country, y->country);     /* Moscow and the Kremlin are one voice */
}

static uint32_t source_at(const vaglio__case *c, const vaglio__view *v, size_t i) {
  return vaglio__global_of(c->facts, v->f->sources[i].entity);
}

/* A spokesperson speaks for an office: whether for the other claim's is not known. */
static bool may_speak_for(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  const char *role = a->f->nsources ? a->f->sources[a->f->nsources - 1].role : NULL;
  if (!role || strcmp(role, "spokesperson") != 0 || !root_known(b)) return false;
  const char *type = c->facts->entities.at[b->root].type;
  return type && strcmp(type, "person") != 0;
}

static bool voices_known(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  return root_known(a) && root_known(b) && !may_speak_for(c, a, b) && !may_speak_for(c, b, a);
}

/* Whether any voice stands in both chains, at whatever depth. */
static bool share_a_voice(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  for (size_t i = 0; i < a->f->nsources; i++) {
    uint32_t x = source_at(c, a, i);
    for (size_t j = 0; x != VAGLIO__NONE && j < b->f->nsources; j++)
      if (source_at(c, b, j) == x) return true;
  }
  return false;
}

/* The name of an outlet as words go: "www.ansa.it" -> stem of "ansa", by its longest word. */
static bool names_outlet(const vaglio__view *v, const char *outlet) {
  uint64_t name = vaglio__head_stem(outlet);
  for (size_t i = 0; name && i < v->f->nsources; i++)
    if (vaglio__head_stem(v->f->sources[i].text) == name) return true;
  return false;
}

static bool mentions(const vaglio__fact_doc *d, const char *outlet) {
  size_t n = outlet ? strlen(outlet) : 0;
  if (n < 5 || !d->text || d->len < n) return false;
  const char *at = d->text, *end = d->text + d->len;
  while (at + n <= end && (at = memchr(at, outlet[0], (size_t)(end - at) - n + 1)) != NULL) {
    if (memcmp(at, outlet, n) == 0) return true;
    at++;
  }
  return false;
}

static bool declared(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  if (a->f->doc == b->f->doc) return false;
  return names_outlet(a, outlet_of(b)) || names_outlet(b, outlet_of(a)) ||
         mentions(&c->facts->docs.at[a->f->doc], outlet_of(b)) ||
         mentions(&c->facts->docs.at[b->f->doc], outlet_of(a));
}

static double sentence_coverage(const vaglio__case *c, const vaglio__view *a,
                                const vaglio__view *b) {
  if (a->f->doc == b->f->doc) return a->f->sentence_begin == b->f->sentence_begin ? 1 : 0;
  return max_of(coverage(c, a, b->f->doc), coverage(c, b, a->f->doc));
}

vaglio__tie vaglio__tie_of(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  if (vaglio__is_copy(c, a, b)) return VAGLIO__TIE_COPY;
  if (vaglio__same_group(c, a, b)) return VAGLIO__TIE_ROOT;
  if (!voices_known(c, a, b)) return VAGLIO__TIE_UNKNOWN;
  if (share_a_voice(c, a, b)) return VAGLIO__TIE_RELAY;
  if (vaglio__same_outlet(a, b)) return VAGLIO__TIE_OUTLET;
  if (sentence_coverage(c, a, b) >= 0.3) return VAGLIO__TIE_TEXT;
  return declared(c, a, b) ? VAGLIO__TIE_DECLARED : VAGLIO__INDEPENDENT;
}

static void add_sign(double *free_of, bool sign, double p) {
  if (sign) *free_of *= 1 - p;
}

double vaglio__dependence(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  const vaglio__tie_weights *w = &vaglio__weights;
  bool known = voices_known(c, a, b), same = vaglio__same_root(a, b);
  double covered = sentence_coverage(c, a, b), rest = 1 - w->prior;
  bool copy = vaglio__is_copy(c, a, b);
  add_sign(&rest, same && known, w->same_root);
  add_sign(&rest, !(same && known) && vaglio__same_group(c, a, b), w->same_group);
  add_sign(&rest, share_a_voice(c, a, b), w->shared_relay);
  add_sign(&rest, copy || covered >= 0.6, w->sentence_most);
  add_sign(&rest, !copy && covered >= 0.3 && covered < 0.6, w->sentence_part);
  add_sign(&rest, declared(c, a, b), w->declared);
  add_sign(&rest, vaglio__same_outlet(a, b), w->same_outlet);
  if (a->f->doc != b->f->doc)
    rest *= 1 - w->document * max_of(reused_share(c, a->f->doc, b->f->doc),
                                     reused_share(c, b->f->doc, a->f->doc));
  double p = 1 - rest;
  return !known && p < w->unknown_root ? w->unknown_root : p;
}
