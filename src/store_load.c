/* store_load.c -- the whole corpus as facts; see store.h. Documents by id, entities by (document,
   index), claims by (document, begin, end, type, id): the order in which they came in is lost. */
#include <stdlib.h>
#include <string.h>

#include "store.h"
#include "store_sql.h"

typedef VAGLIO__VEC(int64_t) key_list;

static vaglio_status list_keys(vaglio__store *s, const char *sql, int64_t of,
                               const vaglio__mem *mem, key_list *out, vaglio_error *err) {
  sqlite3_stmt *stmt = vaglio__sql_bound(s, err, sql, "i", of);
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status;
  while ((status = vaglio__sql_row(s, stmt, err)) == VAGLIO_OK) {
    if (vaglio__vec_push(mem, out, sqlite3_column_int64(stmt, 0))) continue;
    sqlite3_reset(stmt);
    return vaglio__nomem(err);
  }
  return status == VAGLIO_DONE ? VAGLIO_OK : status;
}

/* ---- one document's facts --------------------------------------------------------------- */

static const char *entity_subtype(const vaglio__document *d, uint32_t entity) {
  for (size_t i = 0; i < d->mentions.n; i++)
    if (d->mentions.at[i].entity == entity && *d->mentions.at[i].subtype)
      return d->mentions.at[i].subtype;
  return "";
}

static bool add_document(vaglio__corpus *c, const vaglio__document *d) {
  uint32_t doc = (uint32_t)c->facts.docs.n, first = (uint32_t)c->facts.entities.n;
  vaglio__fact_doc fact = {.id = d->id, .uri = d->uri, .outlet = d->outlet, .lang = d->lang,
                           .title = d->title, .text = d->text, .len = d->len,
                           .published = d->published};
  if (!vaglio__vec_push(c->mem, &c->facts.docs, fact)) return false;
  if (!vaglio__vec_push(c->mem, &c->first_entity, first)) return false;
  for (size_t i = 0; i < d->entities.n; i++) {
    const vaglio__entity *e = &d->entities.at[i];
    vaglio__fact_entity f = {doc, e->type, e->name, e->id, entity_subtype(d, (uint32_t)i),
                             e->country, first + (uint32_t)i};
    if (!vaglio__vec_push(c->mem, &c->facts.entities, f)) return false;
  }
  return true;
}

static uint32_t global_entity(uint32_t first, uint32_t entity) {
  return entity == VAGLIO__NONE ? entity : first + entity;
}

static bool copy_sources(vaglio__corpus *c, const vaglio__claim *from, uint32_t first,
                         vaglio__fact *to) {
  vaglio__fact_source *at = vaglio__arena_alloc(&c->arena, (from->sources.n + 1) * sizeof *at);
  if (!at) return false;
  for (size_t i = 0; i < from->sources.n; i++) {
    const vaglio__source *s = &from->sources.at[i];
    at[i] = (vaglio__fact_source){s->text, s->role, s->cue_class, global_entity(first, s->entity)};
  }
  to->sources = at;
  to->nsources = from->sources.n;
  return true;
}

static bool copy_args(vaglio__corpus *c, const vaglio__claim *from, uint32_t first,
                      vaglio__fact *to) {
  vaglio__fact_arg *at = vaglio__arena_alloc(&c->arena, (from->args.n + 1) * sizeof *at);
  if (!at) return false;
  for (size_t i = 0; i < from->args.n; i++) {
    const vaglio__arg *a = &from->args.at[i];
    at[i] = (vaglio__fact_arg){a->role, a->text, global_entity(first, a->entity)};
  }
  to->args = at;
  to->nargs = from->args.n;
  return true;
}

/* The voice and date of a reposted story are its own where it gives them. */
static void set_voice(const vaglio__document *d, const vaglio__claim *c, vaglio__fact *to) {
  const vaglio__part *p = c->part == VAGLIO__NONE ? NULL : &d->parts.at[c->part];
  bool embedded = p && p->embed;
  if (p && p->lang && *p->lang) to->lang = p->lang;
  to->outlet = embedded && p->outlet ? p->outlet : d->outlet;
  to->published = d->published;
  if (embedded && p->published.precision != VAGLIO__UNKNOWN) to->published = p->published;
  to->as_of = to->published;
}

static bool add_claim(vaglio__corpus *corpus, uint32_t doc, uint32_t i, int64_t key) {
  const vaglio__document *d = corpus->docs.at[doc];
  const vaglio__claim *c = &d->claims.at[i];
  uint32_t first = corpus->first_entity.at[doc];
  vaglio__fact f = {
      .id = c->id, .doc = doc, .begin = c->begin, .end = c->end, .sentence_begin = c->begin,
      .sentence_end = c->end, .type = c->type, .scope = c->scope, .unit = c->unit,
      .mode = c->mode, .factuality = c->factuality, .evidentiality = c->evidentiality,
      .status = c->status, .act = c->act, .event = c->event, .target = c->target,
      .place = global_entity(first, c->place), .when = c->when,
      .quantity = c->quantity == VAGLIO__NONE ? NULL : &d->quantities.at[c->quantity]};
  if (c->sentence != VAGLIO__NONE) {
    f.sentence_begin = d->sentences.at[c->sentence].begin;
    f.sentence_end = d->sentences.at[c->sentence].end;
  }
  set_voice(d, c, &f);
  if (!copy_sources(corpus, c, first, &f) || !copy_args(corpus, c, first, &f)) return false;
  return vaglio__vec_push(corpus->mem, &corpus->facts.claims, f) &&
         vaglio__vec_push(corpus->mem, &corpus->places, (vaglio__claim_place){doc, i, key});
}

/* ---- order -------------------------------------------------------------------------------- */

typedef struct sortable {
  const vaglio__claim *claim;
  uint32_t at;
  int64_t key;
} sortable;

static int by_place(const void *x, const void *y) {
  const sortable *p = x, *q = y;
  const vaglio__claim *a = p->claim, *b = q->claim;
  if (a->begin != b->begin) return a->begin < b->begin ? -1 : 1;
  if (a->end != b->end) return a->end < b->end ? -1 : 1;
  int c = strcmp(a->type, b->type);
  if (c == 0) c = strcmp(a->id, b->id);
  return c ? c : (p->at > q->at) - (p->at < q->at);
}

/* Targets are indices into the document until all its claims have their place. */
static bool move_targets(vaglio__corpus *c, const sortable *order, size_t n, size_t first) {
  uint32_t *place = vaglio__calloc(c->mem, n + 1, sizeof *place);
  if (!place) return false;
  for (size_t i = 0; i < n; i++) place[order[i].at] = (uint32_t)(first + i);
  for (size_t i = 0; i < n; i++) {
    vaglio__fact *f = &c->facts.claims.at[first + i];
    if (f->target != VAGLIO__NONE) f->target = place[f->target];
  }
  vaglio__free(c->mem, place, n + 1, sizeof *place);
  return true;
}

static bool add_claims(vaglio__corpus *c, uint32_t doc, const key_list *keys) {
  const vaglio__document *d = c->docs.at[doc];
  size_t n = d->claims.n, first = c->facts.claims.n;
  sortable *order = vaglio__calloc(c->mem, n + 1, sizeof *order);
  if (!order) return false;
  for (size_t i = 0; i < n; i++)
    order[i] = (sortable){&d->claims.at[i], (uint32_t)i, i < keys->n ? keys->at[i] : 0};
  qsort(order, n, sizeof *order, by_place);
  bool ok = true;
  for (size_t i = 0; ok && i < n; i++) ok = add_claim(c, doc, order[i].at, order[i].key);
  ok = ok && move_targets(c, order, n, first);
  vaglio__free(c->mem, order, n + 1, sizeof *order);
  return ok;
}

/* ---- all documents -------------------------------------------------------------------------- */

static vaglio_status load_one(vaglio__store *s, vaglio__corpus *c, int64_t key,
                              vaglio_error *err) {
  vaglio__document *doc = NULL;
  if (!vaglio__vec_room(c->mem, &c->docs)) return vaglio__nomem(err);
  vaglio_status status = vaglio__store_read(s, key, &doc, err);
  if (status != VAGLIO_OK) return status;
  c->docs.at[c->docs.n++] = doc;
  key_list keys = {0};
  status = list_keys(s, "SELECT key FROM claim WHERE document = ?1 ORDER BY idx", key, c->mem,
                     &keys, err);
  if (status == VAGLIO_OK &&
      (!add_document(c, doc) || !add_claims(c, (uint32_t)(c->docs.n - 1), &keys)))
    status = vaglio__nomem(err);
  vaglio__vec_free(c->mem, &keys);
  return status;
}

static vaglio_status load_all(vaglio__store *s, vaglio__corpus *c, vaglio_error *err) {
  key_list keys = {0};
  vaglio_status status = vaglio__sql_integer(
      s, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'generation'", 0, &c->generation,
      err);
  if (status == VAGLIO_OK)
    status = list_keys(s, "SELECT key FROM document WHERE ?1 = 0 ORDER BY id", 0, c->mem, &keys,
                       err);
  for (size_t i = 0; status == VAGLIO_OK && i < keys.n; i++) {
    if (!vaglio__vec_push(c->mem, &c->doc_keys, keys.at[i])) status = vaglio__nomem(err);
    else status = load_one(s, c, keys.at[i], err);
  }
  vaglio__vec_free(c->mem, &keys);
  return status;
}

vaglio_status vaglio__store_load(vaglio__store *s, vaglio__corpus *out, vaglio_error *err) {
  vaglio_error local = {0};
  if (!err) err = &local;
  vaglio__corpus c = {.mem = s->mem};
  vaglio__arena_init(&c.arena, s->mem);
  vaglio_status status = vaglio__sql_script(s, "BEGIN", err);   /* one state of the file */
  if (status == VAGLIO_OK) {
    status = load_all(s, &c, err);
    sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  }
  if (status == VAGLIO_OK) *out = c;
  else vaglio__corpus_free(&c);
  return status;
}

void vaglio__corpus_free(vaglio__corpus *c) {
  for (size_t i = 0; i < c->docs.n; i++) vaglio__document_free(c->docs.at[i]);
  vaglio__vec_free(c->mem, &c->docs);
  vaglio__vec_free(c->mem, &c->doc_keys);
  vaglio__vec_free(c->mem, &c->first_entity);
  vaglio__vec_free(c->mem, &c->places);
  vaglio__vec_free(c->mem, &c->facts.docs);
  vaglio__vec_free(c->mem, &c->facts.entities);
  vaglio__vec_free(c->mem, &c->facts.claims);
  vaglio__vec_free(c->mem, &c->facts.scopes);
  vaglio__vec_free(c->mem, &c->facts.types);
  vaglio__arena_free(&c->arena);
}
