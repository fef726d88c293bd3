/* passage_align.c -- from shared fingerprints to aligned stretches; see passage.h.
   Segments are exact and never overlap on one diagonal; a chain takes them in order. */
#include "passage.h"

#include <stdlib.h>
#include <string.h>

enum { LOOK_BACK = 64, TRIM = 20, NO_SEGMENT = -1 };

typedef struct segment {
  uint32_t a, b, n;
  int64_t score;
  int64_t before;                 /* the segment chained in front, or NO_SEGMENT */
  bool used;
} segment;
typedef VAGLIO__VEC(segment) segment_list;

typedef struct pair {
  const vaglio__mem *mem;
  const vaglio__stream *a, *b;
  segment_list segments, chain;
  vaglio__aligned_list *out;
  size_t first;                   /* where this pair's results begin in `out` */
} pair;

/* ---- exact segments ----------------------------------------------------------------- */

static int by_diagonal(const void *x, const void *y) {
  const vaglio__seed *p = x, *q = y;
  int64_t dp = (int64_t)p->a - p->b, dq = (int64_t)q->a - q->b;
  if (dp != dq) return dp < dq ? -1 : 1;
  return (p->a > q->a) - (p->a < q->a);
}

static int by_place(const void *x, const void *y) {
  const segment *p = x, *q = y;
  if (p->a != q->a) return p->a < q->a ? -1 : 1;
  return (p->b > q->b) - (p->b < q->b);
}

static segment extend(const pair *p, const vaglio__seed *seed) {
  uint32_t a = seed->a, b = seed->b;
  size_t a_end = a, b_end = b;
  while (a && b && p->a->unit[a - 1] == p->b->unit[b - 1]) a--, b--;
  while (a_end < p->a->n && b_end < p->b->n && p->a->unit[a_end] == p->b->unit[b_end])
    a_end++, b_end++;
  return (segment){.a = a, .b = b, .n = (uint32_t)(a_end - a), .before = NO_SEGMENT};
}

static bool grow_segments(pair *p, vaglio__seed *seeds, size_t n) {
  qsort(seeds, n, sizeof *seeds, by_diagonal);
  for (size_t i = 0; i < n; i++) {
    const segment *last = p->segments.n ? &p->segments.at[p->segments.n - 1] : NULL;
    bool same = last && (int64_t)last->a - last->b == (int64_t)seeds[i].a - seeds[i].b;
    if (same && seeds[i].a < last->a + last->n) continue;
    segment s = extend(p, &seeds[i]);
    if (s.n < VAGLIO__PASSAGE_K) continue;   /* two texts, one hash */
    if (!vaglio__vec_push(p->mem, &p->segments, s)) return false;
  }
  if (p->segments.n) qsort(p->segments.at, p->segments.n, sizeof *p->segments.at, by_place);
  return true;
}

/* ---- chains -------------------------------------------------------------------------- */

static bool gap_fits(int64_t gap) {
  return gap >= -VAGLIO__PASSAGE_OVERLAP && gap <= VAGLIO__PASSAGE_GAP;
}

/* What chaining `s` behind `p` is worth, negative when it cannot be. */
static int64_t link_score(const segment *p, const segment *s) {
  int64_t ga = (int64_t)s->a - p->a - p->n, gb = (int64_t)s->b - p->b - p->n;
  if (s->a <= p->a || s->b <= p->b || !gap_fits(ga) || !gap_fits(gb)) return -1;
  int64_t overlap = ga < gb ? ga : gb, wide = ga > gb ? ga : gb;
  return p->score + (int64_t)s->n + (overlap < 0 ? overlap : 0) - (wide > 0 ? wide / 8 : 0);
}

static void chain_segments(segment_list *list) {
  for (size_t i = 0; i < list->n; i++) {
    segment *s = &list->at[i];
    s->score = s->n;
    for (size_t j = i > LOOK_BACK ? i - LOOK_BACK : 0; j < i; j++) {
      int64_t score = link_score(&list->at[j], s);
      if (score > s->score) s->score = score, s->before = (int64_t)j;
    }
  }
}

typedef struct rank {
  int64_t score;
  size_t at;
} rank;

static int by_score(const void *x, const void *y) {
  const rank *p = x, *q = y;
  if (p->score != q->score) return p->score > q->score ? -1 : 1;
  return (p->at > q->at) - (p->at < q->at);
}

/* Copies the chain that ends in `at`, in text order, and marks its segments used. */
static bool take_chain(pair *p, size_t at) {
  p->chain.n = 0;
  for (int64_t i = (int64_t)at; i != NO_SEGMENT && !p->segments.at[i].used;
       i = p->segments.at[i].before) {
    p->segments.at[i].used = true;
    if (!vaglio__vec_push(p->mem, &p->chain, p->segments.at[i])) return false;
  }
  for (size_t i = 0, j = p->chain.n; i + 1 < j; i++) {
    segment swap = p->chain.at[i];
    p->chain.at[i] = p->chain.at[--j];
    p->chain.at[j] = swap;
  }
  return true;
}

/* An overlap belongs to the later segment: greedy extension ran over the seam. */
static void settle_overlaps(segment_list *chain) {
  for (size_t i = 0; i + 1 < chain->n; i++) {
    segment *s = &chain->at[i], *t = &chain->at[i + 1];
    uint32_t room_a = t->a - s->a, room_b = t->b - s->b;
    if (s->n > room_a) s->n = room_a;
    if (s->n > room_b) s->n = room_b;
  }
}

/* ---- gaps ------------------------------------------------------------------------------- */

enum { GAP_ROW = VAGLIO__PASSAGE_GAP + VAGLIO__PASSAGE_OVERLAP + 1 };

static uint32_t least(uint32_t x, uint32_t y, uint32_t z) {
  uint32_t m = x < y ? x : y;
  return m < z ? m : z;
}

/* Units in common between two gaps: the longer one less the edit distance. */
static uint32_t gap_matched(const uint16_t *a, uint32_t na, const uint16_t *b, uint32_t nb) {
  uint32_t row[GAP_ROW + 1];
  if (na > GAP_ROW || nb > GAP_ROW) return 0;
  for (uint32_t j = 0; j <= nb; j++) row[j] = j;
  for (uint32_t i = 1; i <= na; i++) {
    uint32_t corner = row[0];
    row[0] = i;
    for (uint32_t j = 1; j <= nb; j++) {
      uint32_t up = row[j];
      row[j] = least(up + 1, row[j - 1] + 1, corner + (a[i - 1] != b[j - 1]));
      corner = up;
    }
  }
  return (na > nb ? na : nb) - row[nb];
}

/* ---- from a piece of chain to a result ----------------------------------------------------- */

static bool edge(const vaglio__stream *s, size_t i) {
  return i >= s->n || s->flags[i] & VAGLIO__UNIT_START;
}

/* A match that stops inside a word says nothing about that word. Where no word ends
   nearby (scripts without spaces) the letters stay. */
static void trim(const pair *p, segment *first, segment *last) {
  uint32_t cut = 0;
  while (cut < last->n && cut < TRIM &&
         !(edge(p->a, last->a + last->n - cut) && edge(p->b, last->b + last->n - cut)))
    cut++;
  if (cut < last->n && cut < TRIM) last->n -= cut;
  cut = 0;
  while (cut < first->n && cut < TRIM &&
         !(edge(p->a, first->a + cut) && edge(p->b, first->b + cut)))
    cut++;
  if (cut < first->n && cut < TRIM) first->a += cut, first->b += cut, first->n -= cut;
}

static uint32_t count_matched(const pair *p, const segment *s, size_t n) {
  uint32_t sum = 0;
  for (size_t i = 0; i < n; i++) {
    sum += s[i].n;
    if (i + 1 == n) break;
    uint32_t a = s[i].a + s[i].n, b = s[i].b + s[i].n;
    sum += gap_matched(p->a->unit + a, s[i + 1].a - a, p->b->unit + b, s[i + 1].b - b);
  }
  return sum;
}

static vaglio__aligned measure(const pair *p, const segment *s, size_t n) {
  const segment *last = &s[n - 1];
  return (vaglio__aligned){
      .a_begin = s[0].a, .a_end = last->a + last->n,
      .b_begin = s[0].b, .b_end = last->b + last->n, .matched = count_matched(p, s, n)};
}

/* Names and titles recur in every story; what is left must be text somebody wrote. */
static bool says_enough(const vaglio__stream *s, uint32_t begin, uint32_t end, uint32_t matched) {
  uint32_t named = 0, words = 0;
  for (uint32_t i = begin, next; i < end; i = next) {
    next = i + 1;
    while (next < end && !(s->flags[next] & VAGLIO__UNIT_START)) next++;
    if (s->flags[i] & VAGLIO__UNIT_NAME) named += next - i;
    else if (next - i >= 3) words += next - i > 24 ? (next - i) / 6 : 1;
  }
  return matched >= named + VAGLIO__PASSAGE_MATCHED && words >= VAGLIO__PASSAGE_WORDS;
}

static bool passes(const pair *p, const vaglio__aligned *r) {
  return says_enough(p->a, r->a_begin, r->a_end, r->matched) &&
         says_enough(p->b, r->b_begin, r->b_end, r->matched);
}

static bool inside_another(const pair *p, const vaglio__aligned *r) {
  for (size_t i = p->first; i < p->out->n; i++) {
    const vaglio__aligned *o = &p->out->at[i];
    if (r->a_begin >= o->a_begin && r->a_end <= o->a_end && r->b_begin >= o->b_begin &&
        r->b_end <= o->b_end)
      return true;
  }
  return false;
}

static bool emit(pair *p, segment *s, size_t n, const vaglio__aligned *whole) {
  trim(p, &s[0], &s[n - 1]);
  vaglio__aligned r = measure(p, s, n);
  if (!passes(p, &r) || inside_another(p, &r)) return true;
  r.a_whole = whole->a_end - whole->a_begin;
  r.b_whole = whole->b_end - whole->b_begin;
  r.whole = whole->matched;
  return vaglio__vec_push(p->mem, p->out, r);
}

/* Words that stand on one side only (", the note says,") are nobody's copy. */
static bool is_insertion(const segment *s, const segment *t) {
  int64_t ga = (int64_t)t->a - s->a - s->n, gb = (int64_t)t->b - s->b - s->n;
  return (ga >= VAGLIO__PASSAGE_INSERT && gb <= 1) || (gb >= VAGLIO__PASSAGE_INSERT && ga <= 1);
}

/* Cuts a chain at insertions where both sides of the cut stand alone. */
static bool emit_chain(pair *p) {
  segment *s = p->chain.at;
  size_t from = 0, n = p->chain.n;
  vaglio__aligned whole = measure(p, s, n);
  for (size_t i = 0; i + 1 < n; i++) {
    if (!is_insertion(&s[i], &s[i + 1])) continue;
    vaglio__aligned left = measure(p, s + from, i + 1 - from);
    vaglio__aligned right = measure(p, s + i + 1, n - i - 1);
    if (!passes(p, &left) || !passes(p, &right)) continue;
    if (!emit(p, s + from, i + 1 - from, &whole)) return false;
    from = i + 1;
  }
  return emit(p, s + from, n - from, &whole);
}

static bool emit_chains(pair *p) {
  size_t n = p->segments.n;
  rank *ranks = vaglio__calloc(p->mem, n, sizeof *ranks);
  if (!ranks) return false;
  for (size_t i = 0; i < n; i++) ranks[i] = (rank){p->segments.at[i].score, i};
  qsort(ranks, n, sizeof *ranks, by_score);
  bool ok = true;
  for (size_t i = 0; ok && i < n; i++) {
    if (p->segments.at[ranks[i].at].used) continue;
    ok = take_chain(p, ranks[i].at);
    if (!ok) break;
    settle_overlaps(&p->chain);
    ok = emit_chain(p);
  }
  vaglio__free(p->mem, ranks, n, sizeof *ranks);
  return ok;
}

bool vaglio__align(const vaglio__mem *mem, const vaglio__stream *a, const vaglio__stream *b,
                   vaglio__seed *seeds, size_t n, vaglio__aligned_list *out) {
  pair p = {.mem = mem, .a = a, .b = b, .out = out, .first = out->n};
  bool ok = grow_segments(&p, seeds, n);
  if (ok && p.segments.n) {
    chain_segments(&p.segments);
    ok = emit_chains(&p);
  }
  vaglio__vec_free(mem, &p.segments);
  vaglio__vec_free(mem, &p.chain);
  return ok;
}
