/*
 * event.c -- see event.h.
 *
 * Stories are joined over pairs that share a name, the strongest first (single linkage, kept from
 * chaining over towns); a name that very many stories share offers only its first BUCKET ones, by
 * id, as partners.
 */
#include "event.h"

#include <stdlib.h>
#include <string.h>

#include "interval.h"
#include "words.h"

enum { LEAD_BYTES = 300, COMMON = 8, BUCKET = 60, MAX_COUNTRIES = 48, DAY = 24 * 60 };

static bool has(const char *s) { return s && *s; }

/* ---- the main place of a story ----------------------------------------- */

typedef struct votes {
  struct { const char *country; int n; } at[MAX_COUNTRIES];
  size_t n;
} votes;

static void vote(votes *v, const char *country, int n) {
  if (!has(country)) return;
  for (size_t i = 0; i < v->n; i++)
    if (strcmp(v->at[i].country, country) == 0) {
      v->at[i].n += n;
      return;
    }
  if (v->n == MAX_COUNTRIES) return;
  v->at[v->n].country = country;
  v->at[v->n++].n = n;
}

static const char *winner(const votes *v) {
  const char *best = "";
  int most = 0;
  for (size_t i = 0; i < v->n; i++)
    if (v->at[i].n > most || (v->at[i].n == most && strcmp(v->at[i].country, best) < 0)) {
      best = v->at[i].country;
      most = v->at[i].n;
    }
  return best;
}

/* What the places of one story say: votes by country, and its only town if it has just one. */
typedef struct survey {
  votes countries;
  const char *main;
  uint32_t town;
  bool towns, whole;            /* several towns; the whole country is spoken of */
} survey;

static void vote_entity(const vaglio__facts *f, survey *s, uint32_t entity, int n) {
  vaglio__place p = vaglio__place_of(f, entity);
  if (p.level != VAGLIO__NOWHERE) vote(&s->countries, p.country, n);
}

static void note_town(const vaglio__facts *f, survey *s, uint32_t entity) {
  vaglio__place p = vaglio__place_of(f, entity);
  if (p.level == VAGLIO__NOWHERE || !has(p.country) || strcmp(p.country, s->main) != 0) return;
  if (p.level == VAGLIO__COUNTRY) s->whole = true;
  if (p.level != VAGLIO__SETTLEMENT) return;
  if (s->town != VAGLIO__NONE && s->town != p.global) s->towns = true;
  s->town = p.global;
}

/* Entities and claims by document, as lists linked through `next`. */
typedef struct chains {
  uint32_t *first_claim, *next_claim, *first_entity, *next_entity;
} chains;

static bool chains_init(vaglio__case *c, chains *ch) {
  const vaglio__facts *f = c->facts;
  ch->first_claim = vaglio__arena_alloc(&c->arena, (f->docs.n + 1) * sizeof(uint32_t));
  ch->first_entity = vaglio__arena_alloc(&c->arena, (f->docs.n + 1) * sizeof(uint32_t));
  ch->next_claim = vaglio__arena_alloc(&c->arena, (f->claims.n + 1) * sizeof(uint32_t));
  ch->next_entity = vaglio__arena_alloc(&c->arena, (f->entities.n + 1) * sizeof(uint32_t));
  if (!ch->first_claim || !ch->first_entity || !ch->next_claim || !ch->next_entity) return false;
  for (size_t d = 0; d < f->docs.n; d++) ch->first_claim[d] = ch->first_entity[d] = VAGLIO__NONE;
  for (size_t i = f->claims.n; i-- > 0;) {
    ch->next_claim[i] = ch->first_claim[f->claims.at[i].doc];
    ch->first_claim[f->claims.at[i].doc] = (uint32_t)i;
  }
  for (size_t i = f->entities.n; i-- > 0;) {
    ch->next_entity[i] = ch->first_entity[f->entities.at[i].doc];
    ch->first_entity[f->entities.at[i].doc] = (uint32_t)i;
  }
  return true;
}

static bool in_lead(const vaglio__doc_view *d, uint64_t stem) {
  return stem != 0 && vaglio__shared(d->lead, d->nlead, &stem, 1) == 1;
}

/* A capital that acts, as an agent, often is a government far away. */
static bool is_where(const char *role) {
  return role && (strcmp(role, "place") == 0 || strcmp(role, "destination") == 0 ||
                  strcmp(role, "target") == 0);
}

static bool in_title(const vaglio__fact_doc *doc, const char *name) {
  vaglio__word w;
  uint64_t stem = vaglio__head_stem(name);
  size_t pos = 0, len = has(doc->title) ? strlen(doc->title) : 0;
  while (stem && vaglio__next_word(doc->title, len, &pos, &w))
    if (w.stem == stem) return true;
  return false;
}

/* What a story is about stands in its title, or in its first lines. */
static void take_votes(const vaglio__case *c, const chains *ch, uint32_t d, survey *s) {
  const vaglio__facts *f = c->facts;
  for (uint32_t i = ch->first_claim[d]; i != VAGLIO__NONE; i = ch->next_claim[i]) {
    const vaglio__fact *k = &f->claims.at[i];
    vote_entity(f, s, k->place, 2);
    for (size_t j = 0; j < k->nargs; j++)
      if (is_where(k->args[j].role)) vote_entity(f, s, k->args[j].entity, 1);
  }
  for (uint32_t i = ch->first_entity[d]; i != VAGLIO__NONE; i = ch->next_entity[i]) {
    const char *name = f->entities.at[i].name;
    int lead = in_title(&f->docs.at[d], name) ? 8
               : in_lead(&c->docs[d], vaglio__head_stem(name)) ? 2 : 0;
    vote_entity(f, s, i, 1 + lead);
  }
}

/* A story about one town is placed there. When it speaks of the country too, the town must stand
   in its first lines and be the only one. */
static vaglio__place main_place(const vaglio__case *c, const chains *ch, uint32_t d) {
  const vaglio__facts *f = c->facts;
  survey s = {.main = "", .town = VAGLIO__NONE};
  take_votes(c, ch, d, &s);
  s.main = winner(&s.countries);
  vaglio__place p = {.global = VAGLIO__NONE, .country = s.main};
  if (!has(s.main)) return p;
  p.level = VAGLIO__COUNTRY;
  for (uint32_t i = ch->first_claim[d]; i != VAGLIO__NONE; i = ch->next_claim[i])
    note_town(f, &s, f->claims.at[i].place);
  c->docs[d].towns = s.town != VAGLIO__NONE;
  if (s.towns || s.whole) return p;
  uint32_t town = s.town;
  for (uint32_t i = ch->first_entity[d]; i != VAGLIO__NONE; i = ch->next_entity[i])
    note_town(f, &s, i);
  if (town == VAGLIO__NONE && !s.towns) town = s.town;
  if (town == VAGLIO__NONE || (s.towns && s.whole)) return p;
  if (s.whole && !in_lead(&c->docs[d], vaglio__head_stem(f->entities.at[town].name))) return p;
  p.global = town;
  p.level = VAGLIO__SETTLEMENT;
  return p;
}

/* ---- lead and time ----------------------------------------------------- */

static size_t add_stems(const char *text, size_t len, uint64_t *at, size_t n, size_t cap) {
  vaglio__word w;
  for (size_t pos = 0; n < cap && vaglio__next_word(text, len, &pos, &w);)
    if (w.letters >= 4) at[n++] = w.stem;
  return n;
}

static bool read_lead(vaglio__case *c, uint32_t d) {
  enum { CAP = 128 };
  uint64_t at[CAP];
  const vaglio__fact_doc *doc = &c->facts->docs.at[d];
  size_t n = has(doc->title) ? add_stems(doc->title, strlen(doc->title), at, 0, CAP) : 0;
  size_t lead = doc->len < LEAD_BYTES ? doc->len : LEAD_BYTES;
  if (doc->text) n = add_stems(doc->text, lead, at, n, CAP);
  n = vaglio__sort_unique(at, n);
  uint64_t *copy = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *copy);
  if (!copy) return false;
  memcpy(copy, at, n * sizeof *copy);
  c->docs[d].lead = copy;
  c->docs[d].nlead = n;
  return true;
}

static uint64_t *lower_bound(uint64_t *at, size_t n, uint64_t key) {
  size_t lo = 0, hi = n;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (at[mid] < key) lo = mid + 1;
    else hi = mid;
  }
  return at + lo;
}

/* What more documents have than these, one in eight but no fewer than COMMON, tells none apart. */
static size_t many_docs(const vaglio__case *c) {
  return c->facts->docs.n / 8 > COMMON ? c->facts->docs.n / 8 : COMMON;
}

/* "Police" and "shot" in two leads say little. `all` holds the stems of all leads, sorted. */
static bool is_rare(const vaglio__case *c, uint64_t *all, size_t n, uint64_t stem) {
  size_t limit = many_docs(c);
  uint64_t *first = lower_bound(all, n, stem);
  return first + limit >= all + n || first[limit] != stem;
}

static bool find_rare(vaglio__case *c) {
  size_t total = 0, k = 0, ndocs = c->facts->docs.n;
  for (size_t d = 0; d < ndocs; d++) total += c->docs[d].nlead;
  uint64_t *all = vaglio__arena_alloc(&c->arena, (2 * total + 1) * sizeof *all);
  if (!all) return false;
  for (size_t d = 0; d < ndocs; d++)
    for (size_t i = 0; i < c->docs[d].nlead; i++) all[k++] = c->docs[d].lead[i];
  if (total) qsort(all, total, sizeof *all, vaglio__by_number);
  for (size_t d = 0; d < ndocs; d++) {
    c->docs[d].rare = all + k;
    for (size_t i = 0; i < c->docs[d].nlead; i++)
      if (is_rare(c, all, total, c->docs[d].lead[i])) all[k++] = c->docs[d].lead[i];
    c->docs[d].nrare = (size_t)(all + k - c->docs[d].rare);
  }
  return true;
}

/* News is of the month before it, unless it says otherwise. */
static vaglio__interval recent_of(vaglio__interval published) {
  vaglio__interval r = {0, 0, VAGLIO__UNKNOWN};
  if (!vaglio__time_known(published) || published.precision > VAGLIO__MONTH) return r;
  return (vaglio__interval){published.lo - 30 * DAY, published.hi, VAGLIO__MONTH};
}

vaglio_status vaglio__read_stories(vaglio__case *c, vaglio_error *err) {
  chains ch;
  if (!chains_init(c, &ch)) return vaglio__nomem(err);
  for (uint32_t d = 0; d < c->facts->docs.n; d++) {
    if (!read_lead(c, d)) return vaglio__nomem(err);
    c->docs[d].main = main_place(c, &ch, d);
    c->docs[d].recent = recent_of(c->facts->docs.at[d].published);
  }
  return find_rare(c) ? VAGLIO_OK : vaglio__nomem(err);
}

/* ---- clusters ---------------------------------------------------------- */

/* How much a shared name says that two stories are about one event. */
static uint32_t weight_of(const vaglio__fact_entity *e) {
  if (!e->type || (e->subtype && strcmp(e->subtype, "agency") == 0)) return 0;
  if (strcmp(e->type, "person") == 0 || strcmp(e->type, "organisation") == 0) return 1;
  if (strcmp(e->type, "event") == 0) return 2;
  if (strcmp(e->type, "place") != 0 || !has(e->subtype)) return 0;
  if (strcmp(e->subtype, "city") == 0 || strcmp(e->subtype, "town") == 0) return 2;
  return strcmp(e->subtype, "country") == 0 || strcmp(e->subtype, "continent") == 0 ? 0 : 1;
}

/* A shared town is counted beside the weights, in the upper half. */
enum { TOWN = 1 << 16 };

typedef struct name_row { uint32_t global, rank, doc, weight; bool person; } name_row;

static int by_name(const void *a, const void *b) {
  const name_row *x = a, *y = b;
  if (x->global != y->global) return x->global < y->global ? -1 : 1;
  if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
  return (y->weight > x->weight) - (y->weight < x->weight);
}

/* `pair` is of ranks, the lower in the upper half. */
typedef struct link { uint64_t pair; uint32_t weight; } link_row;

static int by_pair(const void *a, const void *b) {
  const link_row *x = a, *y = b;
  return (x->pair > y->pair) - (x->pair < y->pair);
}

typedef VAGLIO__VEC(link_row) links;
typedef VAGLIO__VEC(name_row) names;

static bool add_link(const vaglio__case *c, links *l, uint32_t a, uint32_t b, uint32_t weight) {
  if (a == b) return true;
  uint64_t x = c->docs[a].rank, y = c->docs[b].rank;
  return vaglio__vec_push(c->mem, l, (link_row){x < y ? x << 32 | y : y << 32 | x, weight});
}

static bool collect_names(const vaglio__case *c, names *rows) {
  const vaglio__facts *f = c->facts;
  for (size_t i = 0; i < f->entities.n; i++) {
    const vaglio__fact_entity *e = &f->entities.at[i];
    uint32_t w = weight_of(e);
    if (w && vaglio__place_of(f, (uint32_t)i).level == VAGLIO__SETTLEMENT) w += TOWN;
    name_row row = {vaglio__global_of(f, (uint32_t)i), c->docs[e->doc].rank, e->doc, w,
                    w && strcmp(e->type, "person") == 0};
    if (w && !vaglio__vec_push(c->mem, rows, row)) return false;
  }
  if (rows->n) qsort(rows->at, rows->n, sizeof *rows->at, by_name);
  size_t k = 0;                 /* one row a document and name */
  for (size_t i = 0; i < rows->n; i++)
    if (k == 0 || rows->at[i].global != rows->at[k - 1].global ||
        rows->at[i].doc != rows->at[k - 1].doc)
      rows->at[k++] = rows->at[i];
  rows->n = k;
  return true;
}

/* A person whom few stories name is worth two names. */
static bool link_names(const vaglio__case *c, const names *rows, links *out) {
  for (size_t start = 0, end; start < rows->n; start = end) {
    for (end = start; end < rows->n && rows->at[end].global == rows->at[start].global;) end++;
    uint32_t more = rows->at[start].person && end - start <= many_docs(c);
    for (size_t i = start; i < end; i++)
      for (size_t j = start; j < i && j < start + BUCKET; j++)
        if (!add_link(c, out, rows->at[j].doc, rows->at[i].doc, rows->at[i].weight + more))
          return false;
  }
  return true;
}

/* Reused text is as good as two names in common. */
static bool link_passages(const vaglio__case *c, links *out) {
  for (size_t i = 0; i < c->npassages; i++) {
    const vaglio__passage *p = c->passages[i];
    if (!add_link(c, out, p->a_doc, p->b_doc, p->matched >= 200 ? 3 : 1)) return false;
  }
  return true;
}

static uint32_t root_of(uint32_t *parent, uint32_t i) {
  while (parent[i] != i) i = parent[i] = parent[parent[i]];
  return i;
}

/* Hashes of the claim types of each document, to see what stories have in common. */
typedef struct type_row { uint32_t doc; uint64_t type; } type_row;
typedef VAGLIO__VEC(type_row) type_rows;

static int by_doc_type(const void *a, const void *b) {
  const type_row *x = a, *y = b;
  if (x->doc != y->doc) return x->doc < y->doc ? -1 : 1;
  return (x->type > y->type) - (x->type < y->type);
}

static size_t first_row(const type_rows *t, uint32_t doc) {
  size_t lo = 0, hi = t->n;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (t->at[mid].doc < doc) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static bool share_a_type(const type_rows *t, uint32_t a, uint32_t b) {
  size_t i = first_row(t, a), j = first_row(t, b);
  while (i < t->n && j < t->n && t->at[i].doc == a && t->at[j].doc == b) {
    if (t->at[i].type == t->at[j].type) return true;
    if (t->at[i].type < t->at[j].type) i++;
    else j++;
  }
  return false;
}

static bool far_in_time(const vaglio__case *c, uint32_t a, uint32_t b) {
  vaglio__interval x = c->docs[a].recent, y = c->docs[b].recent;
  return vaglio__time_disjoint(x, y);
}

/* Every town has its next shooting, fire or trial: the more days lie between two stories, the more
   they must share; nor is a story without a date taken for one of today. */
static uint32_t apart_by_days(const vaglio__case *c, uint32_t a, uint32_t b) {
  vaglio__interval x = c->facts->docs.at[a].published, y = c->facts->docs.at[b].published;
  if (!vaglio__time_known(x) || !vaglio__time_known(y)) return 2;
  int64_t gap = x.lo > y.hi ? x.lo - y.hi : y.lo > x.hi ? y.lo - x.hi : 0;
  return gap > 21 * DAY ? 4 : gap > 10 * DAY ? 2 : gap > 4 * DAY ? 1 : 0;
}

/* What two stories of different towns must share to be one. */
enum { FAR_APART = 6 };

/* What speaks for one story when `weight` of names is shared; 0 when it is not enough. */
static uint32_t same_story(const vaglio__case *c, const type_rows *types, uint32_t a, uint32_t b,
                           uint32_t weight) {
  const vaglio__doc_view *x = &c->docs[a], *y = &c->docs[b];
  bool no_town = x->towns && y->towns && weight < TOWN;  /* each has towns, they share none */
  weight &= TOWN - 1;
  if (far_in_time(c, a, b) || !share_a_type(types, a, b)) return 0;
  uint32_t shared = (uint32_t)vaglio__shared(x->rare, x->nrare, y->rare, y->nrare);
  weight += shared / 3 > 2 ? 2 : shared / 3;
  uint32_t less = apart_by_days(c, a, b) + (no_town ? 3 : 0);
  if (weight < less) return 0;
  weight -= less;
  uint32_t need = 2;
  switch (vaglio__place_compare(&x->main, &y->main)) {
    case VAGLIO__EQ: need = x->main.level == VAGLIO__SETTLEMENT ? 4 : 2; break;
    case VAGLIO__APART:
      need = strcmp(x->main.country, y->main.country) == 0 ? 4 : FAR_APART;
      break;
    case VAGLIO__MAYBE: need = 3; break;
    default: break;
  }
  return weight >= need ? weight : 0;
}

static bool collect_types(const vaglio__case *c, type_rows *rows) {
  for (size_t i = 0; i < c->facts->claims.n; i++) {
    const vaglio__fact *k = &c->facts->claims.at[i];
    if (strcmp(k->type, "statement") == 0) continue;
    type_row row = {k->doc, vaglio__hash64(k->type, strlen(k->type), 1)};
    if (!vaglio__vec_push(c->mem, rows, row)) return false;
  }
  if (rows->n) qsort(rows->at, rows->n, sizeof *rows->at, by_doc_type);
  return true;
}

static int by_strength(const void *a, const void *b) {
  const link_row *x = a, *y = b;
  if (x->weight != y->weight) return x->weight > y->weight ? -1 : 1;
  return by_pair(a, b);
}

/* Keeps of the links one a pair: those that are enough, with what speaks for them. */
static void keep_strong(const vaglio__case *c, const type_rows *types, links *l) {
  size_t k = 0;
  if (l->n) qsort(l->at, l->n, sizeof *l->at, by_pair);
  for (size_t i = 0; i < l->n;) {
    uint64_t pair = l->at[i].pair;
    uint32_t weight = 0;
    for (; i < l->n && l->at[i].pair == pair; i++) weight += l->at[i].weight;
    uint32_t a = c->doc_order[pair >> 32], b = c->doc_order[(uint32_t)pair];
    weight = same_story(c, types, a, b, weight);
    if (weight) l->at[k++] = (link_row){pair, weight};
  }
  l->n = k;
  if (k) qsort(l->at, k, sizeof *l->at, by_strength);
}

/* Joins the strongest pairs first. Stories of two towns are not made one by a third between them;
   `town` holds the main town of each cluster at its root. */
static void join(const vaglio__case *c, const links *l, uint32_t *parent, uint32_t *town) {
  for (size_t i = 0; i < l->n; i++) {
    uint32_t a = root_of(parent, c->doc_order[l->at[i].pair >> 32]);
    uint32_t b = root_of(parent, c->doc_order[(uint32_t)l->at[i].pair]);
    bool apart = town[a] != VAGLIO__NONE && town[b] != VAGLIO__NONE && town[a] != town[b];
    if (a == b || (apart && l->at[i].weight < FAR_APART)) continue;
    parent[a] = b;
    if (town[b] == VAGLIO__NONE) town[b] = town[a];
  }
}

/* Numbers stories by the rank of their first document. */
static void number_stories(vaglio__case *c, uint32_t *parent, uint32_t *number) {
  uint32_t n = 0;
  for (size_t i = 0; i < c->facts->docs.n; i++) number[i] = VAGLIO__NONE;
  for (size_t i = 0; i < c->facts->docs.n; i++) {
    uint32_t d = c->doc_order[i], r = root_of(parent, d);
    if (number[r] == VAGLIO__NONE) number[r] = n++;
    c->docs[d].story = number[r];
  }
}

vaglio_status vaglio__cluster_stories(vaglio__case *c, vaglio_error *err) {
  size_t n = c->facts->docs.n;
  names rows = {0};
  links l = {0};
  type_rows types = {0};
  uint32_t *parent = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *parent);
  uint32_t *number = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *number);
  uint32_t *town = vaglio__arena_alloc(&c->arena, (n + 1) * sizeof *town);
  bool ok = parent && number && town && collect_names(c, &rows) && link_names(c, &rows, &l) &&
            link_passages(c, &l) && collect_types(c, &types);
  if (ok) {
    for (uint32_t i = 0; i < n; i++) {
      parent[i] = i;
      town[i] = c->docs[i].main.level == VAGLIO__SETTLEMENT ? c->docs[i].main.global : VAGLIO__NONE;
    }
    keep_strong(c, &types, &l);
    join(c, &l, parent, town);
    number_stories(c, parent, number);
  }
  vaglio__vec_free(c->mem, &rows);
  vaglio__vec_free(c->mem, &l);
  vaglio__vec_free(c->mem, &types);
  return ok ? VAGLIO_OK : vaglio__nomem(err);
}

/* ---- claims in their event --------------------------------------------- */

/* A bare year that is not the year of the news marks the background of a story. */
static bool is_old(const vaglio__case *c, const vaglio__view *v) {
  vaglio__interval when = v->f->when, now = c->docs[v->f->doc].recent;
  if (!vaglio__time_known(when) || when.precision < VAGLIO__SEASON) return false;
  return !vaglio__time_known(now) || vaglio__time_disjoint(when, now);
}

/* A sub-event has a place of its own, inside the country and other than the story's town; what
   counts nobody, or stands far down, may do without. */
static bool has_spot(const vaglio__doc_view *d, const vaglio__view *v) {
  if (!v->place.own) return !v->f->quantity || v->f->begin > 2 * LEAD_BYTES;
  if (v->place.level == VAGLIO__COUNTRY) return false;
  return d->main.level != VAGLIO__SETTLEMENT || d->main.global != v->place.global;
}

void vaglio__place_in_event(const vaglio__case *c, vaglio__view *v) {
  const vaglio__doc_view *d = &c->docs[v->f->doc];
  v->story = d->story;
  v->old = is_old(c, v);
  v->elsewhere = has(v->place.country) && has(d->main.country) &&
                 strcmp(v->place.country, d->main.country) != 0;
  v->head = vaglio__head_stem(v->f->event);
  /* The word for the main event stands in the lead; a fight told further down is a part of it. */
  v->sub = v->head && !in_lead(d, v->head) && has_spot(d, v);
}

/* In one story some days between two counts leave one a possible part of the other. */
static bool days_apart(const vaglio__view *a, const vaglio__view *b) {
  vaglio__interval x = a->f->when, y = b->f->when;
  if (!a->type->counted || !b->type->counted || a->story != b->story) return false;
  if (x.precision > VAGLIO__WEEK || y.precision > VAGLIO__WEEK) return false;
  return x.lo <= y.hi + 14 * DAY && y.lo <= x.hi + 14 * DAY;
}

static bool times_apart(const vaglio__case *c, const vaglio__view *a, const vaglio__view *b) {
  bool ka = vaglio__time_known(a->f->when), kb = vaglio__time_known(b->f->when);
  if (ka && kb) return vaglio__time_disjoint(a->f->when, b->f->when) && !days_apart(a, b);
  if (kb) return times_apart(c, b, a);
  if (!ka) return false;
  if (a->old && !b->elsewhere) return true;
  return vaglio__time_disjoint(a->f->when, c->docs[b->f->doc].recent);
}

vaglio__part_order vaglio__event_compare(const vaglio__case *c, const vaglio__view *a,
                                         const vaglio__view *b) {
  if (!a->type->functional && times_apart(c, a, b)) return VAGLIO__APART;
  /* A quake and its aftershock have one value each. */
  if (a->type->functional && a->head && b->head && a->head != b->head) return VAGLIO__APART;
  /* What counts nobody is told of the fight itself, named in one story and not in another. */
  if (!a->type->counted && !b->type->counted)
    return a->sub && b->sub && a->head != b->head ? VAGLIO__APART : VAGLIO__EQ;
  if (a->sub && b->sub) return a->head == b->head ? VAGLIO__EQ : VAGLIO__APART;
  if (a->sub) return VAGLIO__LT;
  return b->sub ? VAGLIO__GT : VAGLIO__EQ;
}
