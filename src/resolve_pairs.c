/* resolve_pairs.c -- see resolve_pairs.h. Folded names are large, so they live only while the
   bucket of one blocking key is compared. */
#include "resolve_pairs.h"

#include <stdlib.h>
#include <string.h>

/* In a crowded bucket, whose key says little, a name only meets the few after it in byte order;
   what is the same usually shares a rarer key as well. */
enum { CROWDED = 64, NEIGHBOURS = 8 };

typedef struct entry {
  char key[VAGLIO__NAME_KEY_SIZE];
  uint32_t node;
} entry;

typedef struct buckets {
  VAGLIO__VEC(entry) entries;
  VAGLIO__VEC(vaglio__name) folded;
} buckets;

/* ---- nodes -------------------------------------------------------------------------- */

static int compare_nodes(const void *x, const void *y) {
  const vaglio__node *p = x, *q = y;
  int c = strcmp(p->type, q->type);
  if (c == 0) c = strcmp(p->name, q->name);
  if (c == 0) c = strcmp(p->id, q->id);
  if (c == 0) c = strcmp(p->country, q->country);
  if (c == 0) c = (p->entity > q->entity) - (p->entity < q->entity);
  return c;
}

static bool is_same_node(const vaglio__node *p, const vaglio__node *q) {
  return strcmp(p->type, q->type) == 0 && strcmp(p->name, q->name) == 0 &&
         strcmp(p->id, q->id) == 0 && strcmp(p->country, q->country) == 0;
}

static const char *text_of(const char *z) { return z ? z : ""; }

static bool list_nodes(vaglio__names *n) {
  for (size_t i = 0; i < n->entities; i++) {
    const vaglio__fact_entity *e = &n->facts->entities.at[i];
    vaglio__node node = {text_of(e->type), text_of(e->name), text_of(e->gazetteer_id),
                         text_of(e->country), (uint32_t)i,
                         strcmp(text_of(e->type), "person") == 0, false};
    if (!vaglio__vec_push(n->mem, &n->nodes, node)) return false;
  }
  if (n->nodes.n) qsort(n->nodes.at, n->nodes.n, sizeof *n->nodes.at, compare_nodes);
  size_t kept = 0;
  for (size_t i = 0; i < n->nodes.n; i++) {
    uint32_t entity = n->nodes.at[i].entity;
    if (kept == 0 || !is_same_node(&n->nodes.at[kept - 1], &n->nodes.at[i]))
      n->nodes.at[kept++] = n->nodes.at[i];
    n->node_of[entity] = (uint32_t)(kept - 1);
  }
  n->nodes.n = kept;
  return true;
}

bool vaglio__names_fold(const vaglio__names *n, const vaglio__node *node, vaglio__name *out) {
  vaglio__name_type type = node->person ? VAGLIO__NAME_PERSON : VAGLIO__NAME_ORGANISATION;
  return vaglio__name_fold(n->mem, node->name, strlen(node->name), type, n->facts->name_words, out,
                           NULL) == VAGLIO_OK;
}

/* ---- comparing -------------------------------------------------------------------------- */

static bool has_contradiction(const vaglio__name_result *r) {
  for (size_t i = 0; i < r->n; i++)
    if (r->at[i].how == VAGLIO__NAME_CONTRADICTS) return true;
  return false;
}

static bool is_part(const vaglio__name_result *r) {
  bool shared = false;
  for (size_t i = 0; i < r->n; i++) {
    vaglio__name_how how = r->at[i].how;
    if (how == VAGLIO__NAME_CONTRADICTS || how == VAGLIO__NAME_BY_INITIAL) return false;
    if (how == VAGLIO__NAME_EQUAL || how == VAGLIO__NAME_VARIANT) shared = true;
  }
  return shared;
}

/* Near spellings are trusted for people and organisations, whose parts carry weight; for
   places and the rest (Iran, Iraq) only the same folded words are. */
static bool is_same_text(const vaglio__name *a, const vaglio__name *b) {
  if (a->n != b->n) return false;
  for (size_t i = 0; i < a->n; i++)
    if (strcmp(a->at[i].text, b->at[i].text) != 0) return false;
  return a->n > 0;
}

static bool spelled_freely(const char *type) {
  return strcmp(type, "person") == 0 || strcmp(type, "organisation") == 0 ||
         strcmp(type, "outlet") == 0;
}

static bool add_pair(vaglio__names *n, uint32_t a, uint32_t b, double score, bool part) {
  return vaglio__vec_push(n->mem, &n->pairs, (vaglio__pairing){a, b, score, part});
}

/* `a` and `b` are nodes of one type, a < b. */
static bool compare_two(vaglio__names *n, uint32_t a, uint32_t b, const vaglio__name *fa,
                        const vaglio__name *fb) {
  const vaglio__node *p = &n->nodes.at[a], *q = &n->nodes.at[b];
  if (*p->id && *q->id) return true;        /* ids decide */
  bool equal = is_same_text(fa, fb);
  if (!spelled_freely(p->type)) return !equal || add_pair(n, a, b, 1, false);
  vaglio__name_result r;
  vaglio__name_compare(fa, fb, &r);
  if (p->single || q->single) {
    bool fits = equal || is_part(&r);
    return !fits || add_pair(n, a, b, equal ? 1 : r.score, true);
  }
  if (!equal && r.verdict != VAGLIO__NAME_SAME) return true;
  return add_pair(n, a, b, equal ? 1 : r.score, false);
}

static bool compare_bucket(vaglio__names *n, const buckets *b, size_t from, size_t end) {
  size_t reach = end - from > CROWDED ? NEIGHBOURS : CROWDED;
  for (size_t i = from; i < end; i++)
    for (size_t j = i + 1; j < end && j - i <= reach; j++) {
      uint32_t x = b->entries.at[i].node, y = b->entries.at[j].node;
      if (strcmp(n->nodes.at[x].type, n->nodes.at[y].type) != 0) continue;
      if (!compare_two(n, x, y, &b->folded.at[i - from], &b->folded.at[j - from])) return false;
    }
  return true;
}

static bool fold_bucket(vaglio__names *n, buckets *b, size_t from, size_t end) {
  for (size_t i = from; i < end; i++) {
    if (!vaglio__vec_room(n->mem, &b->folded)) return false;
    vaglio__name *out = &b->folded.at[b->folded.n];
    if (!vaglio__names_fold(n, &n->nodes.at[b->entries.at[i].node], out)) return false;
    b->folded.n++;
  }
  return true;
}

static void unfold_bucket(buckets *b) {
  while (b->folded.n) vaglio__name_free(&b->folded.at[--b->folded.n]);
}

/* ---- blocking ------------------------------------------------------------------------------ */

static size_t count_parts(const vaglio__name *f) {
  size_t parts = 0;
  for (size_t i = 0; i < f->n; i++)
    if (!(f->at[i].flags & (VAGLIO__NAME_DROPPED | VAGLIO__NAME_PARTICLE))) parts++;
  return parts;
}

static bool list_keys(vaglio__names *n, buckets *b) {
  for (size_t i = 0; i < n->nodes.n; i++) {
    char keys[VAGLIO__NAME_KEYS][VAGLIO__NAME_KEY_SIZE];
    vaglio__name folded;
    if (!vaglio__names_fold(n, &n->nodes.at[i], &folded)) return false;
    n->nodes.at[i].single = n->nodes.at[i].person && count_parts(&folded) <= 1;
    size_t found = vaglio__name_keys(&folded, keys);
    vaglio__name_free(&folded);
    for (size_t k = 0; k < found; k++) {
      entry e = {.node = (uint32_t)i};
      memcpy(e.key, keys[k], sizeof e.key);
      if (!vaglio__vec_push(n->mem, &b->entries, e)) return false;
    }
  }
  return true;
}

static int by_key(const void *x, const void *y) {
  const entry *p = x, *q = y;
  int c = strncmp(p->key, q->key, sizeof p->key);
  return c ? c : (p->node > q->node) - (p->node < q->node);
}

static bool compare_buckets(vaglio__names *n, buckets *b) {
  bool ok = true;
  for (size_t i = 0, end; ok && i < b->entries.n; i = end) {
    for (end = i + 1; end < b->entries.n &&
         strncmp(b->entries.at[end].key, b->entries.at[i].key, VAGLIO__NAME_KEY_SIZE) == 0;)
      end++;
    if (end - i < 2) continue;
    ok = fold_bucket(n, b, i, end) && compare_bucket(n, b, i, end);
    unfold_bucket(b);
  }
  return ok;
}

static int by_strength(const void *x, const void *y) {
  const vaglio__pairing *p = x, *q = y;
  if (p->score > q->score || p->score < q->score) return p->score > q->score ? -1 : 1;
  if (p->a != q->a) return p->a < q->a ? -1 : 1;
  return (p->b > q->b) - (p->b < q->b);
}

static void sort_pairs(vaglio__names *n) {
  size_t kept = 0;
  if (n->pairs.n) qsort(n->pairs.at, n->pairs.n, sizeof *n->pairs.at, by_strength);
  for (size_t i = 0; i < n->pairs.n; i++) {
    const vaglio__pairing *last = kept ? &n->pairs.at[kept - 1] : NULL;
    if (last && last->a == n->pairs.at[i].a && last->b == n->pairs.at[i].b) continue;
    n->pairs.at[kept++] = n->pairs.at[i];
  }
  n->pairs.n = kept;
}

bool vaglio__names_read(const vaglio__mem *mem, const vaglio__facts *facts, vaglio__names *out) {
  vaglio__names n = {.mem = mem, .facts = facts, .entities = facts->entities.n};
  buckets b = {0};
  n.node_of = vaglio__calloc(mem, n.entities + 1, sizeof *n.node_of);
  bool ok = n.node_of && list_nodes(&n) && list_keys(&n, &b);
  if (ok && b.entries.n) qsort(b.entries.at, b.entries.n, sizeof *b.entries.at, by_key);
  ok = ok && compare_buckets(&n, &b);
  vaglio__vec_free(mem, &b.entries);
  vaglio__vec_free(mem, &b.folded);
  if (!ok) {
    vaglio__names_free(&n);
    return false;
  }
  sort_pairs(&n);
  *out = n;
  return true;
}

void vaglio__names_free(vaglio__names *n) {
  vaglio__vec_free(n->mem, &n->nodes);
  vaglio__vec_free(n->mem, &n->pairs);
  if (n->node_of) vaglio__free(n->mem, n->node_of, n->entities + 1, sizeof *n->node_of);
  n->node_of = NULL;
}

bool vaglio__names_contradict(const vaglio__names *n, uint32_t a, uint32_t b, bool *out) {
  vaglio__name fa, fb;
  vaglio__name_result r;
  if (!vaglio__names_fold(n, &n->nodes.at[a], &fa)) return false;
  if (!vaglio__names_fold(n, &n->nodes.at[b], &fb)) {
    vaglio__name_free(&fa);
    return false;
  }
  vaglio__name_compare(&fa, &fb, &r);
  *out = r.verdict == VAGLIO__NAME_DIFFERENT && has_contradiction(&r);
  vaglio__name_free(&fa);
  vaglio__name_free(&fb);
  return true;
}
