/* resolve.c -- see resolve.h. Groups are formed over nodes (distinct names); entities follow
   their node, except persons of one name part, who are decided one by one at the end. */
#include "resolve.h"

#include <string.h>

#include "resolve_pairs.h"

enum { CHECKED = 16 /* names of a group looked at for a veto */, CONTEXTS = 64 };

typedef struct group {
  uint32_t parent, next, last;    /* nodes of a group are a list from its root */
  const char *id, *country;
  bool unclear_id, unclear_country; /* several fit equally well: take none */
} group;

typedef struct resolver {
  const vaglio__mem *mem;
  vaglio__facts *facts;
  vaglio__names names;
  group *groups;                  /* per node */
  uint32_t *root;                 /* per entity: node root, NONE for a single name alone */
  uint32_t *seen;                 /* per node: the single name whose context was marked last */
  uint32_t *first_entity;         /* per document, and one past the last */
  vaglio__link_list *links;
} resolver;

static uint32_t root_of(const resolver *r, uint32_t node) {
  while (r->groups[node].parent != node) node = r->groups[node].parent;
  return node;
}

static bool record(resolver *r, uint32_t a, uint32_t b, vaglio__link_why why, double score,
                   uint32_t context) {
  vaglio__link link = {a, b, why, score, context};
  return !r->links || vaglio__vec_push(r->mem, r->links, link);
}

/* ---- merging groups -------------------------------------------------------------------- */

static bool differ(const char *x, const char *y) { return *x && *y && strcmp(x, y) != 0; }

static bool any_contradiction(const resolver *r, uint32_t a, uint32_t b, bool *out) {
  uint32_t i = a;
  *out = false;
  for (size_t n = 0; i != VAGLIO__NONE && n < CHECKED; n++, i = r->groups[i].next) {
    uint32_t j = b;
    for (size_t m = 0; j != VAGLIO__NONE && m < CHECKED; m++, j = r->groups[j].next) {
      if (!vaglio__names_contradict(&r->names, i, j, out)) return false;
      if (*out) return true;
    }
  }
  return true;
}

static void join(resolver *r, uint32_t a, uint32_t b) {
  group *x = &r->groups[a], *y = &r->groups[b];
  y->parent = a;
  r->groups[x->last].next = b;
  x->last = y->last;
  if (!*x->id) x->id = y->id;
  if (!*x->country) x->country = y->country;
}

static bool is_alone(const resolver *r, uint32_t root) {
  return r->groups[root].next == VAGLIO__NONE;
}

static bool merge(resolver *r, uint32_t a, uint32_t b, vaglio__link_why why, double score) {
  uint32_t x = root_of(r, a), y = root_of(r, b);
  if (x == y) return true;
  if (why != VAGLIO__LINK_ID) {
    bool vetoed = false;
    if (differ(r->groups[x].id, r->groups[y].id)) return true;
    if (differ(r->groups[x].country, r->groups[y].country)) return true;
    bool direct = is_alone(r, x) && is_alone(r, y);   /* the pair itself was compared */
    if (!direct && !any_contradiction(r, x, y, &vetoed)) return false;
    if (vetoed) return true;
  }
  if (x < y) join(r, x, y);
  else join(r, y, x);
  const vaglio__node *n = r->names.nodes.at;
  return record(r, n[a].entity, n[b].entity, why, score, VAGLIO__NONE);
}

/* Nodes of one type and id need not be neighbours; ids are few, so they are looked up by hash. */
static uint64_t id_hash(const vaglio__node *n) {
  return vaglio__hash64(n->id, strlen(n->id), vaglio__hash64(n->type, strlen(n->type), 0));
}

static bool merge_node_by_id(resolver *r, uint32_t *table, size_t size, uint32_t i) {
  const vaglio__node *n = r->names.nodes.at;
  for (size_t slot = id_hash(&n[i]) % size;; slot = (slot + 1) % size) {
    if (table[slot] == VAGLIO__NONE) {
      table[slot] = i;
      return true;
    }
    const vaglio__node *o = &n[table[slot]];
    if (strcmp(o->id, n[i].id) == 0 && strcmp(o->type, n[i].type) == 0)
      return merge(r, table[slot], i, VAGLIO__LINK_ID, 1);
  }
}

static bool merge_by_id(resolver *r) {
  size_t size = 2 * r->names.nodes.n + 1;
  uint32_t *table = vaglio__calloc(r->mem, size, sizeof *table);
  bool ok = table != NULL;
  for (size_t i = 0; ok && i < size; i++) table[i] = VAGLIO__NONE;
  for (size_t i = 0; ok && i < r->names.nodes.n; i++)
    if (*r->names.nodes.at[i].id) ok = merge_node_by_id(r, table, size, (uint32_t)i);
  vaglio__free(r->mem, table, size, sizeof *table);
  return ok;
}

/* "Paris" alone, next to Paris in France and Paris in Texas, is neither. Pairs come best first:
   only a rival as good as the best makes a name unclear. */
static void note_rivals(resolver *r, uint32_t self, uint32_t other, double score, double *best,
                        const char **id, const char **country) {
  const vaglio__node *o = &r->names.nodes.at[other];
  if (best[self] < 0) best[self] = score;
  if (score < best[self]) return;
  if (differ(id[self], o->id)) r->groups[self].unclear_id = true;
  if (differ(country[self], o->country)) r->groups[self].unclear_country = true;
  if (!*id[self]) id[self] = o->id;
  if (!*country[self]) country[self] = o->country;
}

static bool find_rivals(resolver *r) {
  size_t n = r->names.nodes.n + 1;
  double *best = vaglio__calloc(r->mem, n, sizeof *best);
  const char **id = vaglio__calloc(r->mem, 2 * n, sizeof *id);
  bool ok = best && id;
  for (size_t i = 0; ok && i < n; i++) best[i] = -1, id[i] = id[n + i] = "";
  for (size_t i = 0; ok && i < r->names.pairs.n; i++) {
    const vaglio__pairing *p = &r->names.pairs.at[i];
    if (p->part) continue;
    note_rivals(r, p->a, p->b, p->score, best, id, id + n);
    note_rivals(r, p->b, p->a, p->score, best, id, id + n);
  }
  vaglio__free(r->mem, best, n, sizeof *best);
  vaglio__free(r->mem, id, 2 * n, sizeof *id);
  return ok;
}

static bool is_unclear(const resolver *r, uint32_t self, uint32_t other) {
  const vaglio__node *n = r->names.nodes.at;
  return (r->groups[self].unclear_id && !*n[self].id && *n[other].id) ||
         (r->groups[self].unclear_country && !*n[self].country && *n[other].country);
}

static bool merge_by_name(resolver *r) {
  if (!find_rivals(r)) return false;
  for (size_t i = 0; i < r->names.pairs.n; i++) {
    const vaglio__pairing *p = &r->names.pairs.at[i];
    if (p->part || is_unclear(r, p->a, p->b) || is_unclear(r, p->b, p->a)) continue;
    if (!merge(r, p->a, p->b, VAGLIO__LINK_NAME, p->score)) return false;
  }
  return true;
}

/* ---- persons of one name part --------------------------------------------------------------- */

static bool is_single(const resolver *r, uint32_t node) {
  return r->names.nodes.at[node].single && !*r->names.nodes.at[node].id;
}

static bool settle_entities(resolver *r) {
  for (size_t i = 0; i < r->facts->entities.n; i++) {
    uint32_t node = r->names.node_of[i], first = r->names.nodes.at[node].entity;
    r->root[i] = is_single(r, node) ? VAGLIO__NONE : root_of(r, node);
    if (r->root[i] != VAGLIO__NONE && first != i &&
        !record(r, first, (uint32_t)i, VAGLIO__LINK_WORDS, 1, VAGLIO__NONE))
      return false;
  }
  return true;
}

static void list_documents(resolver *r) {
  const vaglio__facts *f = r->facts;
  size_t d = 0;
  for (size_t i = 0; i < f->entities.n; i++)
    for (; d <= f->entities.at[i].doc; d++) r->first_entity[d] = (uint32_t)i;
  for (; d <= f->docs.n; d++) r->first_entity[d] = (uint32_t)f->entities.n;
}

/* An entity of `doc`, other than the group `self`, that the marked document has too. */
static uint32_t shared_entity(const resolver *r, uint32_t doc, uint32_t self, uint32_t mark) {
  for (uint32_t i = r->first_entity[doc]; i < r->first_entity[doc + 1]; i++) {
    uint32_t root = r->root[i];
    if (root != VAGLIO__NONE && root != self && r->seen[root] == mark) return i;
  }
  return VAGLIO__NONE;
}

typedef struct candidate {
  uint32_t root, entity, context;
} candidate;
typedef VAGLIO__VEC(candidate) candidate_list;

/* Whether the group's documents share something with the one marked; fills the context. */
static bool has_context(const resolver *r, const uint32_t *members, size_t n, uint32_t doc,
                        uint32_t mark, candidate *c) {
  for (size_t i = 0; i < n; i++) {
    uint32_t other = r->facts->entities.at[members[i]].doc;
    c->entity = members[i];
    if (other == doc) return true;
    c->context = shared_entity(r, other, c->root, mark);
    if (c->context != VAGLIO__NONE) return true;
  }
  return false;
}

typedef struct members {
  uint32_t *first, *next;         /* entities of each root in order */
  uint32_t *pair_start;           /* per node: where its part pairs begin in `pair` */
  uint32_t *pair;
} members;

static bool list_candidates(const resolver *r, const members *m, uint32_t node,
                            candidate_list *out) {
  out->n = 0;
  for (uint32_t i = m->pair_start[node]; i < m->pair_start[node + 1]; i++) {
    const vaglio__pairing *p = &r->names.pairs.at[m->pair[i]];
    uint32_t other = p->a == node ? p->b : p->a;
    if (is_single(r, other)) continue;
    candidate c = {root_of(r, other), VAGLIO__NONE, VAGLIO__NONE};
    bool known = false;
    for (size_t k = 0; k < out->n; k++) known = known || out->at[k].root == c.root;
    if (!known && !vaglio__vec_push(r->mem, out, c)) return false;
  }
  return true;
}

/* Exactly one of the fuller names in a shared context, or none. */
static const candidate *choose(resolver *r, const members *m, uint32_t entity,
                               candidate_list *list) {
  uint32_t doc = r->facts->entities.at[entity].doc, mark = entity + 1;
  const candidate *chosen = NULL;
  for (uint32_t i = r->first_entity[doc]; i < r->first_entity[doc + 1]; i++)
    if (r->root[i] != VAGLIO__NONE) r->seen[r->root[i]] = mark;
  for (size_t k = 0; k < list->n; k++) {
    uint32_t some[CONTEXTS];
    size_t n = 0;
    for (uint32_t e = m->first[list->at[k].root]; e != VAGLIO__NONE && n < CONTEXTS;
         e = m->next[e])
      some[n++] = e;
    if (!has_context(r, some, n, doc, mark, &list->at[k])) continue;
    if (chosen) return NULL;
    chosen = &list->at[k];
  }
  return chosen;
}

static void list_members(const resolver *r, members *m) {
  for (size_t i = 0; i < r->names.nodes.n; i++) m->first[i] = VAGLIO__NONE;
  for (size_t i = r->facts->entities.n; i-- > 0;) {
    if (r->root[i] == VAGLIO__NONE) continue;
    m->next[i] = m->first[r->root[i]];
    m->first[r->root[i]] = (uint32_t)i;
  }
}

static void list_parts(const resolver *r, members *m) {
  size_t n = r->names.nodes.n;
  for (size_t i = 0; i < r->names.pairs.n; i++) {
    const vaglio__pairing *p = &r->names.pairs.at[i];
    if (p->part) m->pair_start[p->a]++, m->pair_start[p->b]++;
  }
  for (size_t i = 1; i <= n; i++) m->pair_start[i] += m->pair_start[i - 1];
  for (size_t i = r->names.pairs.n; i-- > 0;) {
    const vaglio__pairing *p = &r->names.pairs.at[i];
    if (!p->part) continue;
    m->pair[--m->pair_start[p->a]] = (uint32_t)i;
    m->pair[--m->pair_start[p->b]] = (uint32_t)i;
  }
}

static bool attach_singles(resolver *r, const members *m, uint32_t *attached) {
  candidate_list list = {0};
  bool ok = true;
  for (size_t i = 0; ok && i < r->facts->entities.n; i++) {
    attached[i] = r->root[i];
    if (r->root[i] != VAGLIO__NONE) continue;
    ok = list_candidates(r, m, r->names.node_of[i], &list);
    const candidate *c = ok ? choose(r, m, (uint32_t)i, &list) : NULL;
    if (!c) continue;
    attached[i] = c->root;
    ok = record(r, c->entity, (uint32_t)i, VAGLIO__LINK_PART, 1, c->context);
  }
  vaglio__vec_free(r->mem, &list);
  return ok;
}

/* Decides all single names against the same state, so that none helps another. */
static bool merge_singles(resolver *r) {
  size_t nodes = r->names.nodes.n + 1, entities = r->facts->entities.n + 1;
  size_t pairs = 2 * r->names.pairs.n + 1, all = 2 * nodes + 2 * entities + pairs;
  uint32_t *block = vaglio__calloc(r->mem, all, sizeof *block);
  if (!block) return false;
  members m = {block, block + nodes, block + nodes + entities, block + 2 * nodes + entities};
  uint32_t *attached = m.pair + pairs;
  list_members(r, &m);
  list_parts(r, &m);
  bool ok = attach_singles(r, &m, attached);
  if (ok) memcpy(r->root, attached, (entities - 1) * sizeof *attached);
  vaglio__free(r->mem, block, all, sizeof *block);
  return ok;
}

/* ---- the whole ------------------------------------------------------------------------------- */

static void set_globals(resolver *r) {
  uint32_t *first = r->seen;      /* no longer needed as marks */
  for (size_t i = 0; i < r->names.nodes.n; i++) first[i] = VAGLIO__NONE;
  for (size_t i = 0; i < r->facts->entities.n; i++) {
    uint32_t root = r->root[i];
    if (root != VAGLIO__NONE && first[root] == VAGLIO__NONE) first[root] = (uint32_t)i;
    r->facts->entities.at[i].global = root == VAGLIO__NONE ? (uint32_t)i : first[root];
  }
}

static void init_groups(resolver *r) {
  for (size_t i = 0; i < r->names.nodes.n; i++) {
    const vaglio__node *n = &r->names.nodes.at[i];
    uint32_t self = (uint32_t)i;
    r->groups[i] = (group){self, VAGLIO__NONE, self, n->id, n->country, false, false};
  }
}

static bool resolve(resolver *r) {
  init_groups(r);
  list_documents(r);
  if (!merge_by_id(r) || !merge_by_name(r) || !settle_entities(r) || !merge_singles(r))
    return false;
  set_globals(r);
  return true;
}

vaglio_status vaglio__resolve_links(const vaglio__mem *mem, vaglio__facts *facts,
                                    vaglio__link_list *links, vaglio_error *err) {
  resolver r = {.mem = mem, .facts = facts, .links = links};
  if (!vaglio__names_read(mem, facts, &r.names)) return vaglio__nomem(err);
  size_t nodes = r.names.nodes.n + 1, entities = facts->entities.n + 1, docs = facts->docs.n + 2;
  r.groups = vaglio__calloc(mem, nodes, sizeof *r.groups);
  r.root = vaglio__calloc(mem, entities, sizeof *r.root);
  r.seen = vaglio__calloc(mem, nodes, sizeof *r.seen);
  r.first_entity = vaglio__calloc(mem, docs, sizeof *r.first_entity);
  bool ok = r.groups && r.root && r.seen && r.first_entity && resolve(&r);
  vaglio__free(mem, r.groups, nodes, sizeof *r.groups);
  vaglio__free(mem, r.root, entities, sizeof *r.root);
  vaglio__free(mem, r.seen, nodes, sizeof *r.seen);
  vaglio__free(mem, r.first_entity, docs, sizeof *r.first_entity);
  vaglio__names_free(&r.names);
  return ok ? VAGLIO_OK : vaglio__nomem(err);
}

vaglio_status vaglio__resolve(const vaglio__mem *mem, vaglio__facts *facts, vaglio_error *err) {
  return vaglio__resolve_links(mem, facts, NULL, err);
}
