/* passage_lineage.c -- which of two texts came first; see passage.h.
   The order of belief: dates, then what the stories themselves say (an agency's text, a declared
   credit), then the longer version. Where two signs disagree the first one that speaks counts. */
#include "passage.h"

#include <stdlib.h>
#include <string.h>

/* "outlet `key` is credited by document `doc`"; doc VAGLIO__NONE: "`key` is an agency". */
typedef struct credit {
  uint64_t key;
  uint32_t doc;
} credit;

struct vaglio__lineage {
  const vaglio__mem *mem;
  const vaglio__facts *facts;
  uint64_t *outlet;               /* per document, 0 when unknown */
  VAGLIO__VEC(credit) credits;    /* sorted */
};

/* ---- names of outlets ------------------------------------------------------------------- */

/* "https://www.huffingtonpost.it" -> "huffingtonpost"; other names as they are. */
static void host_label(const char *name, const char **begin, size_t *len) {
  const char *p = strstr(name, "://");
  p = p ? p + 3 : name;
  size_t n = strcspn(p, "/");
  *begin = p, *len = n;
  if (memchr(p, ' ', n) || !memchr(p, '.', n)) return;
  while (n && p[n - 1] != '.') n--;         /* the country or "com" */
  if (n == 0) return;
  n--;
  size_t from = n;
  while (from && p[from - 1] != '.') from--;
  if (from && n - from <= 3) {              /* "co" of "co.uk" */
    n = from - 1;
    for (from = n; from && p[from - 1] != '.';) from--;
  }
  *begin = p + from, *len = n - from;
}

/* A hash of the letters and digits, so that "Huffington Post" is "huffingtonpost". */
static bool name_key(const vaglio__mem *mem, const char *text, size_t len, uint64_t *key) {
  vaglio__stream s;
  *key = 0;
  if (!text || !vaglio__stream_read(mem, text, len, &s)) return !text;
  if (s.n >= 2) *key = vaglio__hash64(s.unit, s.n * sizeof *s.unit, 0) | 1;
  vaglio__stream_free(mem, &s);
  return true;
}

static bool read_outlets(vaglio__lineage *l) {
  for (size_t d = 0; d < l->facts->docs.n; d++) {
    const char *name = l->facts->docs.at[d].outlet;
    size_t len = 0;
    if (name) host_label(name, &name, &len);
    if (!name_key(l->mem, name, len, &l->outlet[d])) return false;
  }
  return true;
}

/* ---- credits -------------------------------------------------------------------------------- */

static bool add_credit(vaglio__lineage *l, const char *name, uint32_t doc) {
  uint64_t key;
  if (!name || !*name) return true;
  if (!name_key(l->mem, name, strlen(name), &key)) return false;
  return key == 0 || vaglio__vec_push(l->mem, &l->credits, (credit){key, doc});
}

static bool add_source(vaglio__lineage *l, const vaglio__fact_source *s, uint32_t doc) {
  const char *named = s->entity == VAGLIO__NONE ? NULL : l->facts->entities.at[s->entity].name;
  if (!add_credit(l, s->text, doc) || !add_credit(l, named, doc)) return false;
  if (!s->role || strcmp(s->role, "agency") != 0) return true;
  return add_credit(l, s->text, VAGLIO__NONE) && add_credit(l, named, VAGLIO__NONE);
}

static bool read_credits(vaglio__lineage *l) {
  const vaglio__facts *facts = l->facts;
  for (size_t i = 0; i < facts->claims.n; i++)
    for (size_t s = 0; s < facts->claims.at[i].nsources; s++)
      if (!add_source(l, &facts->claims.at[i].sources[s], facts->claims.at[i].doc)) return false;
  for (size_t i = 0; i < facts->entities.n; i++) {
    const vaglio__fact_entity *e = &facts->entities.at[i];
    if (e->subtype && strcmp(e->subtype, "agency") == 0 && !add_credit(l, e->name, VAGLIO__NONE))
      return false;
  }
  return true;
}

static int by_key(const void *x, const void *y) {
  const credit *p = x, *q = y;
  if (p->key != q->key) return p->key < q->key ? -1 : 1;
  return (p->doc > q->doc) - (p->doc < q->doc);
}

static bool has_credit(const vaglio__lineage *l, uint64_t key, uint32_t doc) {
  credit want = {key, doc};
  if (key == 0 || l->credits.n == 0) return false;
  return bsearch(&want, l->credits.at, l->credits.n, sizeof want, by_key) != NULL;
}

vaglio__lineage *vaglio__lineage_new(const vaglio__mem *mem, const vaglio__facts *facts) {
  vaglio__lineage *l = vaglio__calloc(mem, 1, sizeof *l);
  if (!l) return NULL;
  l->mem = mem;
  l->facts = facts;
  l->outlet = vaglio__calloc(mem, facts->docs.n, sizeof *l->outlet);
  if (!l->outlet || !read_outlets(l) || !read_credits(l)) {
    vaglio__lineage_free(l);
    return NULL;
  }
  if (l->credits.n) qsort(l->credits.at, l->credits.n, sizeof *l->credits.at, by_key);
  return l;
}

void vaglio__lineage_free(vaglio__lineage *l) {
  if (!l) return;
  vaglio__free(l->mem, l->outlet, l->facts->docs.n, sizeof *l->outlet);
  vaglio__vec_free(l->mem, &l->credits);
  vaglio__free(l->mem, l, 1, sizeof *l);
}

/* ---- the verdict ----------------------------------------------------------------------------- */

/* Each sign: 1 when a came first, -1 when b did, 0 when it is silent. */
static int by_date(const vaglio__fact_doc *a, const vaglio__fact_doc *b) {
  if (a->published.precision == VAGLIO__UNKNOWN || b->published.precision == VAGLIO__UNKNOWN)
    return 0;
  return (a->published.hi < b->published.lo) - (b->published.hi < a->published.lo);
}

static int by_length(const vaglio__aligned *r) {
  uint32_t shorter = r->a_whole < r->b_whole ? r->a_whole : r->b_whole;
  if ((double)r->whole < 0.9 * shorter) return 0;
  return (r->a_whole >= r->b_whole + VAGLIO__PASSAGE_INSERT) -
         (r->b_whole >= r->a_whole + VAGLIO__PASSAGE_INSERT);
}

void vaglio__lineage_tell(const vaglio__lineage *l, const vaglio__aligned *how,
                          vaglio__passage *p) {
  static const char *const reasons[] = {"date", "agency", "credit", "superset"};
  uint32_t a = p->a_doc, b = p->b_doc;
  uint64_t ka = l->outlet[a], kb = l->outlet[b];
  bool other = ka != kb;          /* an outlet is no source of itself */
  const int signs[] = {
      by_date(&l->facts->docs.at[a], &l->facts->docs.at[b]),
      other ? has_credit(l, ka, VAGLIO__NONE) - has_credit(l, kb, VAGLIO__NONE) : 0,
      other ? has_credit(l, ka, b) - has_credit(l, kb, a) : 0,
      by_length(how)};
  p->direction = "unknown";
  p->direction_reason = "";
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
    if (signs[i] == 0) continue;
    p->direction = signs[i] > 0 ? "a_to_b" : "b_to_a";
    p->direction_reason = reasons[i];
    return;
  }
}
