/* passage.c -- vaglio__find_passages: fingerprints, candidates, results.
 *
 * All fingerprints that at least two documents share lie in one array sorted by (hash, doc, pos);
 * equal hashes are a bucket. Documents are taken in order and meet the earlier ones of their
 * buckets, so memory for seeds is bounded by one document. A bucket of more than
 * VAGLIO__PASSAGE_BUCKET documents links each of them to its first only: ten thousand copies
 * make ten thousand passages, not fifty million. */
#include "passage.h"

#include <stdlib.h>
#include <string.h>

enum { SAME_PLACE = 4 };          /* positions of one hash in one document that are looked at */

typedef struct print {
  uint64_t hash;
  uint32_t doc, pos;
} print;
typedef VAGLIO__VEC(print) print_list;
typedef VAGLIO__VEC(vaglio__seed) seed_list;

typedef struct finder {
  const vaglio__mem *mem;
  const vaglio__facts *facts;
  vaglio__findings *out;
  vaglio__stream *streams;
  print_list prints;
  uint32_t *bucket;               /* per fingerprint: where its bucket begins */
  uint32_t *wide;                 /* at a bucket's begin: how many documents, else 0 */
  uint32_t *order;                /* fingerprints by document */
  seed_list seeds;
  vaglio__aligned_list aligned;
  vaglio__lineage *lineage;
} finder;

/* ---- fingerprints ------------------------------------------------------------------- */

static uint64_t mix(uint64_t x) {
  x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
  return x ^ (x >> 31);
}

static const uint64_t base = UINT64_C(0x9e3779b97f4a7c15);

static uint64_t top_power(void) {
  uint64_t p = 1;
  for (int i = 1; i < VAGLIO__PASSAGE_K; i++) p *= base;
  return p;
}

/* The smallest of a window, the rightmost of equals. */
static size_t minimum(const uint64_t *ring, size_t first, size_t last) {
  size_t best = first;
  for (size_t i = first; i <= last; i++)
    if (ring[i % VAGLIO__PASSAGE_WINDOW] <= ring[best % VAGLIO__PASSAGE_WINDOW]) best = i;
  return best;
}

static bool winnow(finder *f, uint32_t doc) {
  const vaglio__stream *s = &f->streams[doc];
  uint64_t ring[VAGLIO__PASSAGE_WINDOW] = {0}, sum = 0, power = top_power();
  size_t best = SIZE_MAX;
  for (size_t i = 0; i < s->n; i++) {
    if (i >= VAGLIO__PASSAGE_K) sum -= power * (s->unit[i - VAGLIO__PASSAGE_K] + UINT64_C(1));
    sum = sum * base + s->unit[i] + 1;
    if (i + 1 < VAGLIO__PASSAGE_K) continue;
    size_t at = i + 1 - VAGLIO__PASSAGE_K;
    ring[at % VAGLIO__PASSAGE_WINDOW] = mix(sum);
    if (at + 1 < VAGLIO__PASSAGE_WINDOW && i + 1 < s->n) continue;
    size_t first = at + 1 < VAGLIO__PASSAGE_WINDOW ? 0 : at + 1 - VAGLIO__PASSAGE_WINDOW;
    size_t low = minimum(ring, first, at);
    if (low == best) continue;
    best = low;
    print p = {ring[low % VAGLIO__PASSAGE_WINDOW], doc, (uint32_t)low};
    if (!vaglio__vec_push(f->mem, &f->prints, p)) return false;
  }
  return true;
}

static int by_hash(const void *x, const void *y) {
  const print *p = x, *q = y;
  if (p->hash != q->hash) return p->hash < q->hash ? -1 : 1;
  if (p->doc != q->doc) return p->doc < q->doc ? -1 : 1;
  return (p->pos > q->pos) - (p->pos < q->pos);
}

static size_t bucket_end(const print_list *l, size_t i) {
  uint64_t hash = l->at[i].hash;
  while (i < l->n && l->at[i].hash == hash) i++;
  return i;
}

/* Most fingerprints occur in one document only and are of no more use. */
static void drop_lonely(print_list *l) {
  size_t kept = 0;
  for (size_t i = 0, end; i < l->n; i = end) {
    end = bucket_end(l, i);
    if (l->at[i].doc == l->at[end - 1].doc) continue;
    memmove(l->at + kept, l->at + i, (end - i) * sizeof *l->at);
    kept += end - i;
  }
  l->n = kept;
}

static void fill_buckets(finder *f) {
  const print_list *l = &f->prints;
  for (size_t i = 0, end; i < l->n; i = end) {
    end = bucket_end(l, i);
    uint32_t docs = 1;
    for (size_t j = i; j < end; j++) {
      f->bucket[j] = (uint32_t)i;
      f->wide[j] = 0;
      if (j > i && l->at[j].doc != l->at[j - 1].doc) docs++;
    }
    f->wide[i] = docs;
  }
}

/* Counting sort by document keeps the order of hashes; `start` has docs + 1 entries. */
static void order_by_document(finder *f, uint32_t *start) {
  const print_list *l = &f->prints;
  size_t docs = f->facts->docs.n;
  for (size_t i = 0; i < l->n; i++) start[l->at[i].doc + 1]++;
  for (size_t d = 0; d < docs; d++) start[d + 1] += start[d];
  for (size_t i = l->n; i-- > 0;) f->order[--start[l->at[i].doc + 1]] = (uint32_t)i;
  for (size_t d = 0; d < docs; d++) start[d] = start[d + 1];
  start[docs] = (uint32_t)l->n;
}

/* ---- candidates ------------------------------------------------------------------------ */

static bool add_seeds(finder *f, uint32_t at) {
  const print *p = f->prints.at, *self = &p[at];
  uint32_t first = f->bucket[at], here = 0;
  bool only_first = f->wide[first] > VAGLIO__PASSAGE_BUCKET;
  for (uint32_t i = at; i > first && p[i - 1].doc == self->doc; i--)
    if (++here >= SAME_PLACE) return true;
  for (uint32_t i = first; p[i].doc < self->doc; i++) {
    if (only_first && p[i].doc != p[first].doc) break;
    here = i > first && p[i - 1].doc == p[i].doc ? here + 1 : 0;
    if (here >= SAME_PLACE) continue;
    vaglio__seed seed = {p[i].doc, p[i].pos, self->pos};
    if (!vaglio__vec_push(f->mem, &f->seeds, seed)) return false;
  }
  return true;
}

static int by_document(const void *x, const void *y) {
  const vaglio__seed *p = x, *q = y;
  if (p->doc != q->doc) return p->doc < q->doc ? -1 : 1;
  if (p->a != q->a) return p->a < q->a ? -1 : 1;
  return (p->b > q->b) - (p->b < q->b);
}

static uint32_t byte_end(const finder *f, uint32_t doc, uint32_t unit) {
  const vaglio__fact_doc *d = &f->facts->docs.at[doc];
  return vaglio__stream_byte_end(&f->streams[doc], d->text, d->len, unit);
}

static bool keep(finder *f, uint32_t a, uint32_t b, const vaglio__aligned *r) {
  uint32_t na = r->a_end - r->a_begin, nb = r->b_end - r->b_begin;
  vaglio__passage p = {
      .a_doc = a, .a_begin = f->streams[a].byte[r->a_begin], .a_end = byte_end(f, a, r->a_end - 1),
      .b_doc = b, .b_begin = f->streams[b].byte[r->b_begin], .b_end = byte_end(f, b, r->b_end - 1),
      .matched = r->matched, .identity = (double)r->matched / (na > nb ? na : nb)};
  vaglio__lineage_tell(f->lineage, r, &p);
  return vaglio__vec_push(f->mem, &f->out->passages, p);
}

static bool compare_pair(finder *f, uint32_t b, vaglio__seed *seeds, size_t n) {
  uint32_t a = seeds->doc;
  f->aligned.n = 0;
  if (!vaglio__align(f->mem, &f->streams[a], &f->streams[b], seeds, n, &f->aligned)) return false;
  for (size_t i = 0; i < f->aligned.n; i++)
    if (!keep(f, a, b, &f->aligned.at[i])) return false;
  return true;
}

static bool compare_document(finder *f, uint32_t doc, const uint32_t *start) {
  f->seeds.n = 0;
  for (uint32_t i = start[doc]; i < start[doc + 1]; i++)
    if (!add_seeds(f, f->order[i])) return false;
  if (f->seeds.n == 0) return true;
  qsort(f->seeds.at, f->seeds.n, sizeof *f->seeds.at, by_document);
  for (size_t i = 0, end; i < f->seeds.n; i = end) {
    for (end = i; end < f->seeds.n && f->seeds.at[end].doc == f->seeds.at[i].doc;) end++;
    if (!compare_pair(f, doc, f->seeds.at + i, end - i)) return false;
  }
  return true;
}

/* ---- the whole --------------------------------------------------------------------------- */

static bool read_streams(finder *f) {
  const vaglio__facts *facts = f->facts;
  for (size_t d = 0; d < facts->docs.n; d++) {
    const vaglio__fact_doc *doc = &facts->docs.at[d];
    if (!vaglio__stream_read(f->mem, doc->text, doc->len, &f->streams[d])) return false;
    vaglio__stream_mark_capitals(&f->streams[d], doc->text, doc->len);
    if (!winnow(f, (uint32_t)d)) return false;
  }
  for (size_t i = 0; i < facts->entities.n; i++) {
    const vaglio__fact_entity *e = &facts->entities.at[i];
    if (!vaglio__stream_mark(f->mem, &f->streams[e->doc], e->name)) return false;
  }
  return true;
}

static bool index_prints(finder *f, uint32_t *start) {
  if (f->prints.n) qsort(f->prints.at, f->prints.n, sizeof *f->prints.at, by_hash);
  drop_lonely(&f->prints);
  f->bucket = vaglio__calloc(f->mem, f->prints.n + 1, sizeof *f->bucket);
  f->wide = vaglio__calloc(f->mem, f->prints.n + 1, sizeof *f->wide);
  f->order = vaglio__calloc(f->mem, f->prints.n + 1, sizeof *f->order);
  if (!f->bucket || !f->wide || !f->order) return false;
  fill_buckets(f);
  order_by_document(f, start);
  return true;
}

static bool find(finder *f, uint32_t *start) {
  f->lineage = vaglio__lineage_new(f->mem, f->facts);
  if (!f->lineage || !read_streams(f) || !index_prints(f, start)) return false;
  for (size_t d = 0; d < f->facts->docs.n; d++)
    if (!compare_document(f, (uint32_t)d, start)) return false;
  return true;
}

static void release(finder *f, size_t prints) {
  for (size_t d = 0; d < f->facts->docs.n; d++) vaglio__stream_free(f->mem, &f->streams[d]);
  vaglio__free(f->mem, f->streams, f->facts->docs.n, sizeof *f->streams);
  vaglio__free(f->mem, f->bucket, prints, sizeof *f->bucket);
  vaglio__free(f->mem, f->wide, prints, sizeof *f->wide);
  vaglio__free(f->mem, f->order, prints, sizeof *f->order);
  vaglio__vec_free(f->mem, &f->prints);
  vaglio__vec_free(f->mem, &f->seeds);
  vaglio__vec_free(f->mem, &f->aligned);
  vaglio__lineage_free(f->lineage);
}

static int passage_order(const void *x, const void *y) {
  const vaglio__passage *p = x, *q = y;
  const uint32_t a[] = {p->a_doc, p->b_doc, p->a_begin, p->b_begin, p->a_end, p->b_end};
  const uint32_t b[] = {q->a_doc, q->b_doc, q->a_begin, q->b_begin, q->a_end, q->b_end};
  for (size_t i = 0; i < sizeof a / sizeof *a; i++)
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

vaglio_status vaglio__find_passages(const vaglio__facts *facts, vaglio__findings *out,
                                    vaglio_error *err) {
  size_t docs = facts->docs.n;
  if (docs < 2) return VAGLIO_OK;
  finder f = {.mem = out->mem, .facts = facts, .out = out};
  uint32_t *start = vaglio__calloc(f.mem, docs + 2, sizeof *start);
  f.streams = vaglio__calloc(f.mem, docs, sizeof *f.streams);
  bool ok = start && f.streams && find(&f, start);
  if (f.streams) release(&f, f.prints.n + 1);
  vaglio__free(out->mem, start, docs + 2, sizeof *start);
  if (!ok) {
    out->passages.n = 0;
    return vaglio__nomem(err);
  }
  if (out->passages.n)
    qsort(out->passages.at, out->passages.n, sizeof *out->passages.at, passage_order);
  return VAGLIO_OK;
}
