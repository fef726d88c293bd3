/* store_write.c -- adding and removing documents, each in one transaction; see store.h. */
#include <string.h>

#include "store.h"
#include "store_sql.h"

/* A document on its way in: its key and the first thing that went wrong. */
typedef struct adding {
  vaglio__store *s;
  const vaglio__document *doc;
  int64_t key;
  vaglio_error *err;
} adding;

/* Every row begins with document and index. */
#define PUT(a, i, sql, kinds, ...) \
  vaglio__sql_run((a)->s, (a)->err, sql, "ii" kinds, (a)->key, (int64_t)(i), __VA_ARGS__)

/* ---- rows of a document --------------------------------------------------------------- */

static vaglio_status put_document(adding *a) {
  const vaglio__document *d = a->doc;
  vaglio_status status = vaglio__sql_run(
      a->s, a->err,
      "INSERT INTO document(id, uri, outlet, title, lang, published_lo, published_hi, "
      "published_precision, text) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
      "zzzzztb", d->id, d->uri, d->outlet, d->title, d->lang, d->published, d->text, d->len);
  if (status != VAGLIO_OK) return status;
  a->key = sqlite3_last_insert_rowid(a->s->db);
  return vaglio__sql_run(a->s, a->err,
                         "INSERT INTO document_text(rowid, title, text) VALUES(?1, ?2, ?3)",
                         "izb", a->key, d->title, d->text, d->len);
}

static vaglio_status put_part(adding *a, size_t i) {
  const vaglio__part *p = &a->doc->parts.at[i];
  return PUT(a, i, "INSERT INTO part VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
             "uuzuzot", p->begin, p->end, vaglio__part_names[p->kind], p->embed, p->lang,
             p->outlet, p->published);
}

static vaglio_status put_sentence(adding *a, size_t i) {
  const vaglio__sentence *x = &a->doc->sentences.at[i];
  return PUT(a, i, "INSERT INTO sentence VALUES(?1, ?2, ?3, ?4, ?5, ?6)", "uuuz", x->begin, x->end,
             x->part, x->lang);
}

/* An entity is of the kind its mentions say. */
static const char *subtype_of(const vaglio__document *d, size_t entity) {
  for (size_t i = 0; i < d->mentions.n; i++) {
    const vaglio__mention *m = &d->mentions.at[i];
    if (m->entity == entity && m->subtype && *m->subtype) return m->subtype;
  }
  return "";
}

static vaglio_status put_entity(adding *a, size_t i) {
  const vaglio__entity *e = &a->doc->entities.at[i];
  return PUT(a, i,
             "INSERT INTO entity(document, idx, type, name, gazetteer_id, country, subtype) "
             "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
             "zzzzz", e->type, e->name, e->id, e->country, subtype_of(a->doc, i));
}

static vaglio_status put_mention(adding *a, size_t i) {
  const vaglio__mention *m = &a->doc->mentions.at[i];
  return PUT(a, i, "INSERT INTO mention VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)", "uuzzzzu",
             m->begin, m->end, m->type, m->subtype, m->id, m->rule, m->entity);
}

static vaglio_status put_quantity(adding *a, size_t i) {
  const vaglio__quantity *q = &a->doc->quantities.at[i];
  return PUT(a, i,
             "INSERT INTO quantity VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
             "uudzddddz", q->begin, q->end, q->best, q->mod, q->hard[0], q->hard[1], q->core[0],
             q->core[1], q->unit);
}

static vaglio_status put_time(adding *a, size_t i) {
  const vaglio__time *t = &a->doc->times.at[i];
  return PUT(a, i, "INSERT INTO time VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", "uutz", t->begin,
             t->end, t->value, t->kind);
}

/* ---- claims ------------------------------------------------------------------------------- */

/* Indices that lead nowhere are not stored: a reader may rely on them. */
static uint32_t within(uint32_t index, size_t n) { return index < n ? index : VAGLIO__NONE; }

static vaglio_status put_claim_row(adding *a, size_t i) {
  const vaglio__document *d = a->doc;
  const vaglio__claim *c = &d->claims.at[i];
  return PUT(a, i,
             "INSERT INTO claim(document, idx, begin_byte, end_byte, id, sentence, part, type, "
             "scope, place, time, when_lo, when_hi, when_precision, quantity, unit, mode, "
             "factuality, evidentiality, status, act, target, rule, attrs, event) VALUES(?1, ?2, "
             "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
             "?21, ?22, ?23, ?24, ?25)",
             "uuzuuzzuutuzzzzzzuzzz", c->begin, c->end, c->id,
             within(c->sentence, d->sentences.n), within(c->part, d->parts.n), c->type, c->scope,
             within(c->place, d->entities.n), within(c->time, d->times.n), c->when,
             within(c->quantity, d->quantities.n), c->unit, c->mode, c->factuality,
             c->evidentiality, c->status, c->act, within(c->target, d->claims.n), c->rule,
             c->attrs, c->event);
}

static vaglio_status put_source(adding *a, size_t claim, size_t i) {
  const vaglio__source *x = &a->doc->claims.at[claim].sources.at[i];
  return PUT(a, claim,
             "INSERT INTO source VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
             "iuuzzuzzuu", (int64_t)i, x->begin, x->end, x->text, x->role,
             within(x->entity, a->doc->entities.n), x->cue, x->cue_class, x->cue_begin,
             x->cue_end);
}

static vaglio_status put_arg(adding *a, size_t claim, size_t i) {
  const vaglio__arg *x = &a->doc->claims.at[claim].args.at[i];
  return PUT(a, claim, "INSERT INTO arg VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", "iuuzzu",
             (int64_t)i, x->begin, x->end, x->role, x->text,
             within(x->entity, a->doc->entities.n));
}

static vaglio_status put_evidence(adding *a, size_t claim, size_t i) {
  const vaglio__evidence *x = &a->doc->claims.at[claim].evidence.at[i];
  return PUT(a, claim, "INSERT INTO evidence VALUES(?1, ?2, ?3, ?4, ?5, ?6)", "iuuz", (int64_t)i,
             x->begin, x->end, x->supports);
}

static vaglio_status put_claim(adding *a, size_t i) {
  const vaglio__claim *c = &a->doc->claims.at[i];
  vaglio_status status = put_claim_row(a, i);
  for (size_t k = 0; status == VAGLIO_OK && k < c->sources.n; k++) status = put_source(a, i, k);
  for (size_t k = 0; status == VAGLIO_OK && k < c->args.n; k++) status = put_arg(a, i, k);
  for (size_t k = 0; status == VAGLIO_OK && k < c->evidence.n; k++) status = put_evidence(a, i, k);
  return status;
}

/* ---- adding ---------------------------------------------------------------------------------- */

static vaglio_status put_all(adding *a) {
  typedef vaglio_status (*put)(adding *, size_t);
  const vaglio__document *d = a->doc;
  const struct { put one; size_t n; } kinds[] = {
      {put_part, d->parts.n}, {put_sentence, d->sentences.n}, {put_entity, d->entities.n},
      {put_mention, d->mentions.n}, {put_quantity, d->quantities.n}, {put_time, d->times.n},
      {put_claim, d->claims.n}};
  vaglio_status status = put_document(a);
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
    for (size_t i = 0; status == VAGLIO_OK && i < kinds[k].n; i++) status = kinds[k].one(a, i);
  return status;
}

static vaglio_status count_change(vaglio__store *s, vaglio_error *err) {
  return vaglio__sql_run(s, err, "UPDATE meta SET value = CAST(value AS INTEGER) + 1 "
                         "WHERE key = ?1", "z", "generation");
}

static vaglio_status is_there(vaglio__store *s, const char *id, bool *out, vaglio_error *err) {
  sqlite3_stmt *stmt =
      vaglio__sql_bound(s, err, "SELECT 1 FROM document WHERE id = ?1", "z", id);
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status = vaglio__sql_row(s, stmt, err);
  if (status != VAGLIO_OK && status != VAGLIO_DONE) return status;
  *out = status == VAGLIO_OK;
  return status == VAGLIO_OK ? vaglio__sql_finish(s, stmt, err) : VAGLIO_OK;
}

vaglio_status vaglio__store_add(vaglio__store *s, const vaglio__document *doc, bool *added,
                                vaglio_error *err) {
  vaglio_error local = {0};
  adding a = {s, doc, 0, err ? err : &local};
  bool there = false;
  vaglio_status status = vaglio__sql_begin(s, a.err);
  if (status != VAGLIO_OK) return status;
  status = is_there(s, doc->id, &there, a.err);
  if (status == VAGLIO_OK && !there) status = put_all(&a);
  if (status == VAGLIO_OK && !there) status = count_change(s, a.err);
  status = vaglio__sql_end(s, status, a.err);
  if (status == VAGLIO_OK && added) *added = !there;
  return status;
}

/* ---- removing -------------------------------------------------------------------------------- */

static vaglio_status remove_key(vaglio__store *s, int64_t key, vaglio_error *err) {
  vaglio_status status = vaglio__sql_run(
      s, err, "INSERT INTO document_text(document_text, rowid, title, text) "
      "SELECT 'delete', key, title, text FROM document WHERE key = ?1", "i", key);
  if (status != VAGLIO_OK) return status;
  return vaglio__sql_run(s, err, "DELETE FROM document WHERE key = ?1", "i", key);
}

static vaglio_status list_keys(vaglio__store *s, const char *sql, const char *what, int64_t *keys,
                               size_t room, size_t *n, vaglio_error *err) {
  sqlite3_stmt *stmt = vaglio__sql_bound(s, err, sql, "z", what);
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status;
  for (*n = 0; (status = vaglio__sql_row(s, stmt, err)) == VAGLIO_OK && *n < room;)
    keys[(*n)++] = sqlite3_column_int64(stmt, 0);
  if (status == VAGLIO_OK) sqlite3_reset(stmt);
  return status == VAGLIO_DONE ? VAGLIO_OK : status;
}

static vaglio_status remove_by_uri(vaglio__store *s, const char *uri, size_t *removed,
                                   vaglio_error *err) {
  int64_t key;
  size_t n = 0;
  *removed = 0;
  for (;;) {
    vaglio_status status =
        list_keys(s, "SELECT key FROM document WHERE uri = ?1", uri, &key, 1, &n, err);
    if (status == VAGLIO_OK && n) status = remove_key(s, key, err);
    if (status != VAGLIO_OK || n == 0) return status;
    ++*removed;
  }
}

static vaglio_status remove_by_id(vaglio__store *s, const char *id, size_t *removed,
                                  vaglio_error *err) {
  int64_t keys[2];
  size_t n = 0;
  vaglio_status status = list_keys(
      s, "SELECT key FROM document WHERE substr(id, 1, length(?1)) = ?1 AND ?1 <> '' LIMIT 2", id,
      keys, 2, &n, err);
  if (status != VAGLIO_OK) return status;
  if (n == 0) return vaglio__fail(err, VAGLIO_INPUT, 0, "no document is called \"%s\"", id);
  if (n > 1)
    return vaglio__fail(err, VAGLIO_INPUT, 0, "several documents begin with \"%s\"", id);
  *removed = 1;
  return remove_key(s, keys[0], err);
}

vaglio_status vaglio__store_remove(vaglio__store *s, const char *what, size_t *removed,
                                   vaglio_error *err) {
  vaglio_error local = {0};
  if (!err) err = &local;
  size_t n = 0;
  vaglio_status status = vaglio__sql_begin(s, err);
  if (status != VAGLIO_OK) return status;
  status = remove_by_uri(s, what, &n, err);
  if (status == VAGLIO_OK && n == 0) status = remove_by_id(s, what, &n, err);
  if (status == VAGLIO_OK) status = count_change(s, err);
  status = vaglio__sql_end(s, status, err);
  if (status == VAGLIO_OK && removed) *removed = n;
  return status;
}

static vaglio_status remove_exactly(vaglio__store *s, const char *id, vaglio_error *err) {
  int64_t key;
  size_t n = 0;
  vaglio_status status =
      list_keys(s, "SELECT key FROM document WHERE id = ?1", id, &key, 1, &n, err);
  return status == VAGLIO_OK && n ? remove_key(s, key, err) : status;
}

vaglio_status vaglio__store_replace(vaglio__store *s, const char *id, const vaglio__document *doc,
                                    vaglio_error *err) {
  vaglio_error local = {0};
  adding a = {s, doc, 0, err ? err : &local};
  vaglio_status status = vaglio__sql_begin(s, a.err);
  if (status != VAGLIO_OK) return status;
  status = remove_exactly(s, id, a.err);
  if (status == VAGLIO_OK) status = put_all(&a);
  if (status == VAGLIO_OK) status = count_change(s, a.err);
  return vaglio__sql_end(s, status, a.err);
}
