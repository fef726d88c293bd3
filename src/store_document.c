/* store_document.c -- one document out of the corpus, whole but for tokens and quotes. */
#include <string.h>

#include "store.h"
#include "store_sql.h"

/* A document on its way out. */
typedef struct loading {
  vaglio__store *s;
  vaglio__document *doc;
  int64_t key;
  vaglio_error *err;
} loading;

typedef bool (*take_row)(loading *l, sqlite3_stmt *row);

static const char *text(loading *l, sqlite3_stmt *row, int column, bool *ok) {
  const char *z = vaglio__sql_text(&l->doc->arena, row, column);
  if (!z) *ok = false;
  return z;
}

static uint32_t number(sqlite3_stmt *row, int column) {
  return (uint32_t)sqlite3_column_int64(row, column);
}

/* ---- rows, in the order of their columns ------------------------------------------------ */

static bool take_part(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__part p = {.begin = number(row, 0), .end = number(row, 1), .embed = number(row, 3)};
  const char *kind = (const char *)sqlite3_column_text(row, 2);
  for (int k = 0; kind && k < VAGLIO__PART_KINDS; k++)
    if (strcmp(kind, vaglio__part_names[k]) == 0) p.kind = (vaglio__part_kind)k;
  p.lang = text(l, row, 4, &ok);
  if (sqlite3_column_type(row, 5) != SQLITE_NULL) p.outlet = text(l, row, 5, &ok);
  p.published = vaglio__sql_interval(row, 6);
  return ok && vaglio__vec_push(l->doc->mem, &l->doc->parts, p);
}

static bool take_sentence(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__sentence x = {.begin = number(row, 0), .end = number(row, 1),
                        .part = vaglio__sql_index(row, 2), .lang = text(l, row, 3, &ok)};
  return ok && vaglio__vec_push(l->doc->mem, &l->doc->sentences, x);
}

static bool take_entity(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__entity e = {.type = text(l, row, 0, &ok), .name = text(l, row, 1, &ok),
                      .id = text(l, row, 2, &ok), .country = text(l, row, 3, &ok)};
  return ok && vaglio__vec_push(l->doc->mem, &l->doc->entities, e);
}

static bool take_mention(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__mention m = {.begin = number(row, 0), .end = number(row, 1),
                       .type = text(l, row, 2, &ok), .subtype = text(l, row, 3, &ok),
                       .id = text(l, row, 4, &ok), .rule = text(l, row, 5, &ok),
                       .entity = vaglio__sql_index(row, 6)};
  return ok && vaglio__vec_push(l->doc->mem, &l->doc->mentions, m);
}

static bool take_quantity(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__quantity q = {
      .begin = number(row, 0), .end = number(row, 1), .best = vaglio__sql_double(row, 2),
      .mod = text(l, row, 3, &ok),
      .hard = {sqlite3_column_double(row, 4), sqlite3_column_double(row, 5)},
      .core = {sqlite3_column_double(row, 6), sqlite3_column_double(row, 7)},
      .unit = text(l, row, 8, &ok)};
  return ok && vaglio__vec_push(l->doc->mem, &l->doc->quantities, q);
}

static bool take_time(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__time t = {.begin = number(row, 0), .end = number(row, 1),
                    .value = vaglio__sql_interval(row, 2), .kind = text(l, row, 5, &ok)};
  return ok && vaglio__vec_push(l->doc->mem, &l->doc->times, t);
}

static bool take_claim(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__claim c = {
      .begin = number(row, 0), .end = number(row, 1), .sentence = vaglio__sql_index(row, 3),
      .part = vaglio__sql_index(row, 4), .type = text(l, row, 5, &ok),
      .scope = text(l, row, 6, &ok), .place = vaglio__sql_index(row, 7),
      .time = vaglio__sql_index(row, 8), .when = vaglio__sql_interval(row, 9),
      .quantity = vaglio__sql_index(row, 12), .unit = text(l, row, 13, &ok),
      .mode = text(l, row, 14, &ok), .factuality = text(l, row, 15, &ok),
      .evidentiality = text(l, row, 16, &ok), .status = text(l, row, 17, &ok),
      .act = text(l, row, 18, &ok), .target = vaglio__sql_index(row, 19),
      .rule = text(l, row, 20, &ok), .attrs = text(l, row, 21, &ok),
      .event = text(l, row, 22, &ok)};
  const char *id = text(l, row, 2, &ok);
  if (ok) strncpy(c.id, id, sizeof c.id - 1);
  return ok && vaglio__vec_push(l->doc->mem, &l->doc->claims, c);
}

/* Rows of claims begin with the index of theirs; a stray one is passed over. */
static vaglio__claim *claim_of(loading *l, sqlite3_stmt *row) {
  uint32_t i = number(row, 0);
  return i < l->doc->claims.n ? &l->doc->claims.at[i] : NULL;
}

static bool take_source(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__claim *c = claim_of(l, row);
  vaglio__source x = {
      .begin = number(row, 1), .end = number(row, 2), .text = text(l, row, 3, &ok),
      .role = text(l, row, 4, &ok), .entity = vaglio__sql_index(row, 5),
      .cue = text(l, row, 6, &ok), .cue_class = text(l, row, 7, &ok),
      .cue_begin = number(row, 8), .cue_end = number(row, 9)};
  return ok && (!c || vaglio__vec_push(l->doc->mem, &c->sources, x));
}

static bool take_arg(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__claim *c = claim_of(l, row);
  vaglio__arg x = {.begin = number(row, 1), .end = number(row, 2), .role = text(l, row, 3, &ok),
                   .text = text(l, row, 4, &ok), .entity = vaglio__sql_index(row, 5)};
  return ok && (!c || vaglio__vec_push(l->doc->mem, &c->args, x));
}

static bool take_evidence(loading *l, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__claim *c = claim_of(l, row);
  vaglio__evidence x = {.begin = number(row, 1), .end = number(row, 2),
                        .supports = text(l, row, 3, &ok)};
  return ok && (!c || vaglio__vec_push(l->doc->mem, &c->evidence, x));
}

/* ---- the queries ---------------------------------------------------------------------------- */

#define OF " WHERE document = ?1 ORDER BY idx"
#define OF_CLAIM " WHERE document = ?1 ORDER BY claim, idx"

static const struct { const char *sql; take_row take; } tables[] = {
    {"SELECT begin_byte, end_byte, kind, embed, lang, outlet, published_lo, published_hi, "
     "published_precision FROM part" OF, take_part},
    {"SELECT begin_byte, end_byte, part, lang FROM sentence" OF, take_sentence},
    {"SELECT type, name, gazetteer_id, country FROM entity" OF, take_entity},
    {"SELECT begin_byte, end_byte, type, subtype, gazetteer_id, rule, entity FROM mention" OF,
     take_mention},
    {"SELECT begin_byte, end_byte, best, mod, hard_lo, hard_hi, core_lo, core_hi, unit "
     "FROM quantity" OF, take_quantity},
    {"SELECT begin_byte, end_byte, value_lo, value_hi, value_precision, kind FROM time" OF,
     take_time},
    {"SELECT begin_byte, end_byte, id, sentence, part, type, scope, place, time, when_lo, "
     "when_hi, when_precision, quantity, unit, mode, factuality, evidentiality, status, act, "
     "target, rule, attrs, event FROM claim" OF, take_claim},
    {"SELECT claim, begin_byte, end_byte, text, role, entity, cue, cue_class, cue_begin, cue_end "
     "FROM source" OF_CLAIM, take_source},
    {"SELECT claim, begin_byte, end_byte, role, text, entity FROM arg" OF_CLAIM, take_arg},
    {"SELECT claim, begin_byte, end_byte, supports FROM evidence" OF_CLAIM, take_evidence}};

static vaglio_status load_table(loading *l, const char *sql, take_row take) {
  sqlite3_stmt *stmt = vaglio__sql_bound(l->s, l->err, sql, "i", l->key);
  if (!stmt) return vaglio__sql_finish(l->s, NULL, l->err);
  vaglio_status status;
  while ((status = vaglio__sql_row(l->s, stmt, l->err)) == VAGLIO_OK) {
    if (take(l, stmt)) continue;
    sqlite3_reset(stmt);
    return vaglio__nomem(l->err);
  }
  return status == VAGLIO_DONE ? VAGLIO_OK : status;
}

static vaglio_status make(loading *l, sqlite3_stmt *row) {
  const char *z = (const char *)sqlite3_column_text(row, 5);
  size_t len = (size_t)sqlite3_column_bytes(row, 5);
  vaglio_status status = vaglio__document_new(
      l->s->mem, z ? z : "", len, (const char *)sqlite3_column_text(row, 1),
      (const char *)sqlite3_column_text(row, 2), &l->doc, l->err);
  if (status != VAGLIO_OK) return status;
  bool ok = true;
  vaglio__document *d = l->doc;
  d->title = text(l, row, 3, &ok);
  d->lang = text(l, row, 4, &ok);
  d->published = vaglio__sql_interval(row, 6);
  const char *id = text(l, row, 0, &ok);
  if (!ok) return vaglio__nomem(l->err);
  strncpy(d->id, id, sizeof d->id - 1);
  return VAGLIO_OK;
}

static vaglio_status load_head(loading *l) {
  sqlite3_stmt *stmt = vaglio__sql_bound(
      l->s, l->err, "SELECT id, uri, outlet, title, lang, text, published_lo, published_hi, "
      "published_precision FROM document WHERE key = ?1", "i", l->key);
  if (!stmt) return vaglio__sql_finish(l->s, NULL, l->err);
  vaglio_status status = vaglio__sql_row(l->s, stmt, l->err);
  if (status == VAGLIO_DONE)
    return vaglio__fail(l->err, VAGLIO_CORPUS, 0, "a document disappeared while it was read");
  if (status != VAGLIO_OK) return status;
  status = make(l, stmt);
  sqlite3_reset(stmt);
  return status;
}

/* Offsets and indices of a file somebody else may have changed are checked before anyone
   follows them. */
static vaglio_status check(const loading *l) {
  const vaglio__document *d = l->doc;
  bool fine = true;
  for (size_t i = 0; i < d->claims.n; i++) {
    const vaglio__claim *c = &d->claims.at[i];
    fine = fine && c->begin <= c->end && c->end <= d->len;
    fine = fine && (c->place == VAGLIO__NONE || c->place < d->entities.n);
    fine = fine && (c->quantity == VAGLIO__NONE || c->quantity < d->quantities.n);
    fine = fine && (c->target == VAGLIO__NONE || c->target < d->claims.n);
    fine = fine && (c->part == VAGLIO__NONE || c->part < d->parts.n);
    fine = fine && (c->sentence == VAGLIO__NONE || c->sentence < d->sentences.n);
    for (size_t k = 0; k < c->sources.n; k++)
      fine = fine && (c->sources.at[k].entity == VAGLIO__NONE ||
                      c->sources.at[k].entity < d->entities.n);
    for (size_t k = 0; k < c->args.n; k++)
      fine = fine && (c->args.at[k].entity == VAGLIO__NONE ||
                      c->args.at[k].entity < d->entities.n);
  }
  if (fine) return VAGLIO_OK;
  return vaglio__fail(l->err, VAGLIO_CORPUS, 0, "%s: the corpus is damaged (document %s)",
                      l->s->path, d->id);
}

vaglio_status vaglio__store_read(vaglio__store *s, int64_t key, vaglio__document **out,
                                 vaglio_error *err) {
  vaglio_error local = {0};
  loading l = {s, NULL, key, err ? err : &local};
  vaglio_status status = load_head(&l);
  for (size_t i = 0; status == VAGLIO_OK && i < sizeof tables / sizeof *tables; i++)
    status = load_table(&l, tables[i].sql, tables[i].take);
  if (status == VAGLIO_OK) status = check(&l);
  if (status == VAGLIO_OK) *out = l.doc;
  else vaglio__document_free(l.doc);
  return status;
}

/* ---- one, or all ---------------------------------------------------------------------------- */

vaglio_status vaglio__store_document(vaglio__store *s, const char *id, vaglio__document **out,
                                     vaglio_error *err) {
  vaglio_error local = {0};
  if (!err) err = &local;
  sqlite3_stmt *stmt = vaglio__sql_bound(
      s, err, "SELECT key, count(*) OVER () FROM document WHERE substr(id, 1, length(?1)) = ?1 "
      "ORDER BY id", "z", id);
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status = vaglio__sql_row(s, stmt, err);
  if (status == VAGLIO_DONE)
    return vaglio__fail(err, VAGLIO_INPUT, 0, "no document is called \"%s\"", id);
  if (status != VAGLIO_OK) return status;
  int64_t key = sqlite3_column_int64(stmt, 0), n = sqlite3_column_int64(stmt, 1);
  sqlite3_reset(stmt);
  if (n > 1)
    return vaglio__fail(err, VAGLIO_INPUT, 0, "several documents begin with \"%s\"", id);
  return vaglio__store_read(s, key, out, err);
}
