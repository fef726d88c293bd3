/* store_find.c -- full text search; see store.h. The words are quoted one by one, so that
   nothing of a user's query reaches FTS5 as an operator. Where a hit stands is asked of FTS5
   itself (an auxiliary function), because only it knows its tokens. */
#include <string.h>

#include "store.h"
#include "store_sql.h"

enum { AROUND = 120 };            /* bytes on either side when a hit stands in no sentence */

/* ---- the place of the first hit ---------------------------------------------------------- */

typedef struct walk {
  int at, first, last;            /* token numbers */
  uint32_t begin, end;
} walk;

static int on_token(void *ud, int flags, const char *token, int n, int begin, int end) {
  walk *w = ud;
  (void)token, (void)n;
  if (flags & FTS5_TOKEN_COLOCATED) return SQLITE_OK;
  if (w->at == w->first) w->begin = (uint32_t)begin;
  if (w->at == w->last) w->end = (uint32_t)end;
  return w->at++ == w->last ? SQLITE_DONE : SQLITE_OK;
}

/* The earliest phrase of the query in column 1, the text. */
static int first_phrase(const Fts5ExtensionApi *api, Fts5Context *fts, walk *w) {
  int n = 0, code = api->xInstCount(fts, &n);
  for (int i = 0; code == SQLITE_OK && i < n; i++) {
    int phrase = 0, column = 0, token = 0;
    code = api->xInst(fts, i, &phrase, &column, &token);
    if (code != SQLITE_OK || column != 1 || (w->first >= 0 && token >= w->first)) continue;
    int size = api->xPhraseSize(fts, phrase);
    w->first = token;
    w->last = token + (size > 0 ? size - 1 : 0);
  }
  return code;
}

static void vaglio_first(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *out,
                         int nargs, sqlite3_value **args) {
  walk w = {.first = -1};
  const char *text = NULL;
  int n = 0, code = first_phrase(api, fts, &w);
  (void)nargs, (void)args;
  if (code == SQLITE_OK && w.first >= 0) code = api->xColumnText(fts, 1, &text, &n);
  if (code == SQLITE_OK && text) code = api->xTokenize(fts, text, n, &w, on_token);
  if (code != SQLITE_OK && code != SQLITE_DONE) sqlite3_result_error_code(out, code);
  else sqlite3_result_int64(out, (int64_t)(((uint64_t)w.begin << 32) | w.end));
}

static vaglio_status teach(vaglio__store *s, vaglio_error *err) {
  if (s->taught) return VAGLIO_OK;
  fts5_api *api = NULL;
  sqlite3_stmt *stmt = NULL;
  if (sqlite3_prepare_v2(s->db, "SELECT fts5(?1)", -1, &stmt, NULL) == SQLITE_OK) {
    sqlite3_bind_pointer(stmt, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(stmt);
  }
  sqlite3_finalize(stmt);
  if (!api) return vaglio__fail(err, VAGLIO_IO, 0, "this SQLite has no full text search");
  if (api->xCreateFunction(api, "vaglio_first", NULL, vaglio_first, NULL) != SQLITE_OK)
    return vaglio__nomem(err);
  s->taught = true;
  return VAGLIO_OK;
}

/* ---- the query ------------------------------------------------------------------------------ */

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Copies one word or "some words" as an FTS5 string; returns what is left. */
static const char *add_term(vaglio__buf *b, const char *p) {
  bool phrase = *p == '"';
  if (phrase) p++;
  vaglio__buf_str(b, b->n ? " \"" : "\"");
  while (*p && (phrase ? *p != '"' : !is_space(*p) && *p != '*')) {
    if (*p == '"') vaglio__buf_char(b, '"');
    vaglio__buf_char(b, *p++);
  }
  vaglio__buf_char(b, '"');
  if (phrase && *p == '"') p++;
  if (*p == '*') vaglio__buf_str(b, "*");
  while (*p == '*') p++;
  return p;
}

static void read_query(vaglio__buf *b, const char *query) {
  while (*query) {
    if (is_space(*query)) query++;
    else query = add_term(b, query);
  }
}

/* ---- results --------------------------------------------------------------------------------- */

static uint32_t to_boundary(const char *text, uint32_t at, uint32_t len) {
  while (at < len && ((unsigned char)text[at] & 0xC0) == 0x80) at++;
  return at;
}

static vaglio_status find_sentence(vaglio__store *s, int64_t key, vaglio__store_hit *hit,
                                   const char *text, uint32_t len, vaglio_error *err) {
  uint32_t from = hit->begin > AROUND ? hit->begin - AROUND : 0;
  uint32_t to = len - hit->end > AROUND ? hit->end + AROUND : len;
  hit->snippet_begin = to_boundary(text, from, len);
  hit->snippet_end = to_boundary(text, to, len);
  sqlite3_stmt *stmt = vaglio__sql_bound(
      s, err, "SELECT begin_byte, end_byte FROM sentence WHERE document = ?1 AND "
      "begin_byte <= ?2 AND end_byte > ?2 AND end_byte <= ?3 ORDER BY idx LIMIT 1", "iuu", key,
      hit->begin, len);
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status = vaglio__sql_row(s, stmt, err);
  if (status == VAGLIO_DONE) return VAGLIO_OK;
  if (status != VAGLIO_OK) return status;
  hit->snippet_begin = (uint32_t)sqlite3_column_int64(stmt, 0);
  hit->snippet_end = (uint32_t)sqlite3_column_int64(stmt, 1);
  sqlite3_reset(stmt);
  return VAGLIO_OK;
}

static vaglio_status show(vaglio__store *s, sqlite3_stmt *row, vaglio__store_found found, void *ud,
                          vaglio_error *err) {
  uint64_t place = (uint64_t)sqlite3_column_int64(row, 4);
  const char *text = (const char *)sqlite3_column_text(row, 5);
  uint32_t len = (uint32_t)sqlite3_column_bytes(row, 5);
  vaglio__store_hit hit = {.id = (const char *)sqlite3_column_text(row, 1),
                           .uri = (const char *)sqlite3_column_text(row, 2),
                           .title = (const char *)sqlite3_column_text(row, 3),
                           .begin = (uint32_t)(place >> 32), .end = (uint32_t)place};
  vaglio_status status = find_sentence(s, sqlite3_column_int64(row, 0), &hit, text, len, err);
  if (status != VAGLIO_OK) return status;
  size_t n = hit.snippet_end - hit.snippet_begin;
  char *copy = vaglio__calloc(s->mem, n + 1, 1);
  if (!copy) return vaglio__nomem(err);
  if (n) memcpy(copy, text + hit.snippet_begin, n);
  hit.snippet = copy;
  status = found(ud, &hit, err);
  vaglio__free(s->mem, copy, n + 1, 1);
  return status;
}

static vaglio_status run(vaglio__store *s, const char *match, size_t limit,
                         vaglio__store_found found, void *ud, vaglio_error *err) {
  sqlite3_stmt *stmt = vaglio__sql_bound(
      s, err, "SELECT d.key, d.id, d.uri, d.title, f.place, d.text FROM (SELECT rowid AS key, "
      "rank AS score, vaglio_first(document_text) AS place FROM document_text "
      "WHERE document_text MATCH ?1) AS f JOIN document AS d USING (key) "
      "ORDER BY f.score, d.id LIMIT ?2", "zi", match, limit ? (int64_t)limit : INT64_C(-1));
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status;
  while ((status = vaglio__sql_row(s, stmt, err)) == VAGLIO_OK) {
    status = show(s, stmt, found, ud, err);
    if (status == VAGLIO_OK) continue;
    sqlite3_reset(stmt);
    return status == VAGLIO_DONE ? VAGLIO_OK : status;
  }
  return status == VAGLIO_DONE ? VAGLIO_OK : status;
}

vaglio_status vaglio__store_find(vaglio__store *s, const char *query, size_t limit,
                                 vaglio__store_found found, void *ud, vaglio_error *err) {
  vaglio_error local = {0};
  if (!err) err = &local;
  vaglio__buf match;
  vaglio__buf_init(&match, s->mem);
  read_query(&match, query);
  vaglio_status status = teach(s, err);
  if (status == VAGLIO_OK && match.failed) status = vaglio__nomem(err);
  if (status == VAGLIO_OK && match.n) status = run(s, match.at, limit, found, ud, err);
  vaglio__buf_free(&match);
  return status;
}
