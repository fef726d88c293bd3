/* store_results.c -- the saved findings as indices into a loaded corpus; see store.h. Rows that
   lead to documents or claims no longer there were deleted with them; a row that still leads
   nowhere (documents came in between two reads) is passed over. */
#include <stdlib.h>
#include <string.h>

#include "store.h"
#include "store_sql.h"

typedef struct place {
  int64_t key;
  uint32_t at;
} place;
typedef VAGLIO__VEC(place) place_list;

typedef struct reading {
  vaglio__store *s;
  const vaglio__corpus *corpus;
  vaglio__findings *out;
  place_list docs, claims, events, questions, answers;
  vaglio_error *err;
} reading;

/* ---- keys ----------------------------------------------------------------------------- */

static int by_key(const void *x, const void *y) {
  const place *p = x, *q = y;
  return (p->key > q->key) - (p->key < q->key);
}

static uint32_t find(const place_list *l, int64_t key) {
  place want = {key, 0};
  const place *p = l->n ? bsearch(&want, l->at, l->n, sizeof want, by_key) : NULL;
  return p ? p->at : VAGLIO__NONE;
}

static uint32_t column_in(const place_list *l, sqlite3_stmt *row, int column) {
  if (sqlite3_column_type(row, column) == SQLITE_NULL) return VAGLIO__NONE;
  return find(l, sqlite3_column_int64(row, column));
}

static bool list_corpus(reading *r) {
  const vaglio__corpus *c = r->corpus;
  for (size_t i = 0; i < c->doc_keys.n; i++)
    if (!vaglio__vec_push(r->s->mem, &r->docs, (place){c->doc_keys.at[i], (uint32_t)i}))
      return false;
  for (size_t i = 0; i < c->places.n; i++)
    if (!vaglio__vec_push(r->s->mem, &r->claims, (place){c->places.at[i].key, (uint32_t)i}))
      return false;
  if (r->docs.n) qsort(r->docs.at, r->docs.n, sizeof(place), by_key);
  if (r->claims.n) qsort(r->claims.at, r->claims.n, sizeof(place), by_key);
  return true;
}

/* Queries are ordered by key, so these lists are sorted as they grow. */
static bool remember(reading *r, place_list *l, sqlite3_stmt *row, size_t at) {
  return vaglio__vec_push(r->s->mem, l, (place){sqlite3_column_int64(row, 0), (uint32_t)at});
}

static const char *text(reading *r, sqlite3_stmt *row, int column, bool *ok) {
  const char *z = vaglio__sql_text(&r->out->arena, row, column);
  if (!z) *ok = false;
  return z;
}

static uint32_t number(sqlite3_stmt *row, int column) {
  return (uint32_t)sqlite3_column_int64(row, column);
}

/* ---- rows ------------------------------------------------------------------------------- */

static bool take_passage(reading *r, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__passage p = {
      .a_doc = column_in(&r->docs, row, 0), .a_begin = number(row, 1), .a_end = number(row, 2),
      .b_doc = column_in(&r->docs, row, 3), .b_begin = number(row, 4), .b_end = number(row, 5),
      .matched = number(row, 6), .identity = sqlite3_column_double(row, 7),
      .direction = text(r, row, 8, &ok), .direction_reason = text(r, row, 9, &ok)};
  if (p.a_doc == VAGLIO__NONE || p.b_doc == VAGLIO__NONE) return ok;
  return ok && vaglio__vec_push(r->out->mem, &r->out->passages, p);
}

static bool take_relation(reading *r, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__relation x = {
      .a = column_in(&r->claims, row, 0), .b = column_in(&r->claims, row, 1),
      .label = text(r, row, 2, &ok), .flags = text(r, row, 3, &ok), .step = text(r, row, 4, &ok),
      .strength = sqlite3_column_double(row, 5), .reason_code = text(r, row, 6, &ok),
      .reason = text(r, row, 7, &ok)};
  if (x.a == VAGLIO__NONE || x.b == VAGLIO__NONE) return ok;
  return ok && vaglio__vec_push(r->out->mem, &r->out->relations, x);
}

static bool take_event(reading *r, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__event e = {.id = text(r, row, 1, &ok), .parent = vaglio__sql_index(row, 2),
                     .label = text(r, row, 3, &ok)};
  return ok && remember(r, &r->events, row, r->out->events.n) &&
         vaglio__vec_push(r->out->mem, &r->out->events, e);
}

static bool take_claim_event(reading *r, sqlite3_stmt *row) {
  uint32_t claim = column_in(&r->claims, row, 0);
  if (claim != VAGLIO__NONE) r->out->claim_event.at[claim] = column_in(&r->events, row, 1);
  return true;
}

static bool take_question(reading *r, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__question q = {.id = text(r, row, 1, &ok), .type = text(r, row, 2, &ok),
                        .scope = text(r, row, 3, &ok), .event = column_in(&r->events, row, 4),
                        .place = VAGLIO__NONE};
  uint32_t doc = column_in(&r->docs, row, 5), idx = vaglio__sql_index(row, 6);
  if (doc != VAGLIO__NONE && idx < r->corpus->docs.at[doc]->entities.n)
    q.place = r->corpus->first_entity.at[doc] + idx;
  return ok && remember(r, &r->questions, row, r->out->questions.n) &&
         vaglio__vec_push(r->out->mem, &r->out->questions, q);
}

static bool take_answer(reading *r, sqlite3_stmt *row) {
  bool ok = true;
  vaglio__answer a = {.question = column_in(&r->questions, row, 1), .outlets = number(row, 2),
                      .roots = number(row, 3), .groups = number(row, 4),
                      .effective = sqlite3_column_double(row, 5), .shape = text(r, row, 6, &ok)};
  size_t n = (size_t)sqlite3_column_int64(row, 7);
  if (a.question == VAGLIO__NONE || n == 0) return ok;
  a.claims = vaglio__arena_alloc(&r->out->arena, n * sizeof *a.claims);
  return ok && a.claims && remember(r, &r->answers, row, r->out->answers.n) &&
         vaglio__vec_push(r->out->mem, &r->out->answers, a);
}

static bool take_answer_claim(reading *r, sqlite3_stmt *row) {
  uint32_t answer = column_in(&r->answers, row, 0), claim = column_in(&r->claims, row, 1);
  if (answer == VAGLIO__NONE || claim == VAGLIO__NONE) return true;
  vaglio__answer *a = &r->out->answers.at[answer];
  uint32_t *claims = (uint32_t *)(uintptr_t)a->claims;   /* ours: take_answer made it */
  claims[a->nclaims++] = claim;
  return true;
}

static const struct {
  const char *sql;
  bool (*take)(reading *r, sqlite3_stmt *row);
} queries[] = {
    {"SELECT a, a_begin, a_end, b, b_begin, b_end, matched, identity, direction, "
     "direction_reason FROM passage ORDER BY key", take_passage},
    {"SELECT a, b, relation, flags, step, strength, reason_code, reason FROM relation "
     "ORDER BY key", take_relation},
    {"SELECT key, id, parent, label FROM event ORDER BY key", take_event},
    {"SELECT claim, event FROM claim_event ORDER BY claim", take_claim_event},
    {"SELECT key, id, type, scope, event, place_document, place FROM question ORDER BY key",
     take_question},
    {"SELECT key, question, outlets, roots, groups, effective, shape, (SELECT count(*) FROM "
     "answer_claim WHERE answer = key) FROM answer ORDER BY key", take_answer},
    {"SELECT answer, claim FROM answer_claim ORDER BY answer, idx", take_answer_claim}};

static vaglio_status read_query(reading *r, size_t i) {
  sqlite3_stmt *stmt = vaglio__sql_get(r->s, queries[i].sql, r->err);
  if (!stmt) return vaglio__sql_finish(r->s, NULL, r->err);
  vaglio_status status;
  while ((status = vaglio__sql_row(r->s, stmt, r->err)) == VAGLIO_OK) {
    if (queries[i].take(r, stmt)) continue;
    sqlite3_reset(stmt);
    return vaglio__nomem(r->err);
  }
  return status == VAGLIO_DONE ? VAGLIO_OK : status;
}

static bool prepare(reading *r) {
  for (size_t i = 0; i < r->corpus->facts.claims.n; i++)
    if (!vaglio__vec_push(r->out->mem, &r->out->claim_event, VAGLIO__NONE)) return false;
  return list_corpus(r);
}

/* Parents are keys until all events are known. */
static void settle_parents(reading *r) {
  for (size_t i = 0; i < r->out->events.n; i++) {
    vaglio__event *e = &r->out->events.at[i];
    if (e->parent != VAGLIO__NONE) e->parent = find(&r->events, e->parent);
  }
}

vaglio_status vaglio__store_load_findings(vaglio__store *s, const vaglio__corpus *corpus,
                                          vaglio__findings *out, vaglio_error *err) {
  vaglio_error local = {0};
  reading r = {.s = s, .corpus = corpus, .out = out, .err = err ? err : &local};
  vaglio_status status = prepare(&r) ? VAGLIO_OK : vaglio__nomem(r.err);
  for (size_t i = 0; status == VAGLIO_OK && i < sizeof queries / sizeof *queries; i++)
    status = read_query(&r, i);
  settle_parents(&r);
  place_list *lists[] = {&r.docs, &r.claims, &r.events, &r.questions, &r.answers};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) vaglio__vec_free(s->mem, lists[i]);
  return status;
}
