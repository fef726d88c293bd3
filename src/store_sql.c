/* store_sql.c -- see store_sql.h. A statement is prepared once and found again by the address of
   its text; `sql_get` always hands it out reset. */
#include "store_sql.h"

#include <math.h>
#include <stdarg.h>
#include <string.h>

#include "date.h"

/* ---- errors -------------------------------------------------------------------------- */

static vaglio_status fail_as(vaglio__store *s, int code, vaglio_error *err) {
  const char *path = s->path;
  switch (code & 0xFF) {
    case SQLITE_NOMEM:
      return vaglio__nomem(err);
    case SQLITE_FULL:
      return vaglio__fail(err, VAGLIO_IO, 0, "%s: the disk is full", path);
    case SQLITE_READONLY:
      return vaglio__fail(err, VAGLIO_IO, 0, "%s: the corpus cannot be written to", path);
    case SQLITE_BUSY: case SQLITE_LOCKED:
      return vaglio__fail(err, VAGLIO_IO, 0, "%s: another program is using the corpus", path);
    case SQLITE_PERM: case SQLITE_AUTH: case SQLITE_CANTOPEN: case SQLITE_IOERR:
      return vaglio__fail(err, VAGLIO_IO, 0, "%s: %s", path, sqlite3_errmsg(s->db));
    case SQLITE_NOTADB:
      return vaglio__fail(err, VAGLIO_CORPUS, 0, "%s is not a corpus file", path);
    case SQLITE_TOOBIG:
      return vaglio__fail(err, VAGLIO_LIMIT, 0, "%s: a document is too long", path);
    default:
      return vaglio__fail(err, VAGLIO_CORPUS, 0, "%s: the corpus is damaged (%s)", path,
                          sqlite3_errmsg(s->db));
  }
}

vaglio_status vaglio__sql_fail(vaglio__store *s, vaglio_error *err) {
  return fail_as(s, sqlite3_errcode(s->db), err);
}

/* ---- statements --------------------------------------------------------------------------- */

sqlite3_stmt *vaglio__sql_get(vaglio__store *s, const char *sql, vaglio_error *err) {
  for (size_t i = 0; i < s->prepared.n; i++) {
    if (s->prepared.at[i].sql != sql) continue;
    sqlite3_reset(s->prepared.at[i].stmt);
    return s->prepared.at[i].stmt;
  }
  vaglio__prepared p = {.sql = sql};
  if (sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &p.stmt, NULL) != SQLITE_OK) {
    vaglio__sql_fail(s, err);
    return NULL;
  }
  if (vaglio__vec_push(s->mem, &s->prepared, p)) return p.stmt;
  sqlite3_finalize(p.stmt);
  vaglio__nomem(err);
  return NULL;
}

vaglio_status vaglio__sql_script(vaglio__store *s, const char *sql, vaglio_error *err) {
  int code = sqlite3_exec(s->db, sql, NULL, NULL, NULL);
  return code == SQLITE_OK ? VAGLIO_OK : fail_as(s, code, err);
}

static void bind_text(sqlite3_stmt *stmt, int i, const char *z, size_t n) {
  sqlite3_bind_text64(stmt, i, z, n, SQLITE_STATIC, SQLITE_UTF8);
}

/* A time that nobody filled in is all zero; nothing is known of it. */
static void bind_interval(sqlite3_stmt *stmt, int i, vaglio__interval t) {
  bool empty = t.lo == 0 && t.hi == 0 && t.precision == VAGLIO__INSTANT;
  if (empty || t.precision == VAGLIO__UNKNOWN)
    t = (vaglio__interval){0, 0, VAGLIO__UNKNOWN};
  const char *precision = vaglio__precision_name(t.precision);
  sqlite3_bind_int64(stmt, i, t.lo);
  sqlite3_bind_int64(stmt, i + 1, t.hi);
  bind_text(stmt, i + 2, precision, strlen(precision));
}

static void bind_index(sqlite3_stmt *stmt, int i, uint32_t index) {
  if (index == VAGLIO__NONE) sqlite3_bind_null(stmt, i);
  else sqlite3_bind_int64(stmt, i, index);
}

static int bind_one(sqlite3_stmt *stmt, int i, char kind, va_list *args) {
  const char *z;
  switch (kind) {
    case 'i': sqlite3_bind_int64(stmt, i, va_arg(*args, int64_t)); return 1;
    case 'u': bind_index(stmt, i, va_arg(*args, uint32_t)); return 1;
    case 'd': sqlite3_bind_double(stmt, i, va_arg(*args, double)); return 1;
    case 'o':
      z = va_arg(*args, const char *);
      if (z) bind_text(stmt, i, z, strlen(z));
      else sqlite3_bind_null(stmt, i);
      return 1;
    case 'b':
      z = va_arg(*args, const char *);
      bind_text(stmt, i, z, va_arg(*args, size_t));
      return 1;
    case 't': bind_interval(stmt, i, va_arg(*args, vaglio__interval)); return 3;
    default:
      z = va_arg(*args, const char *);
      bind_text(stmt, i, z ? z : "", z ? strlen(z) : 0);
      return 1;
  }
}

static void bind_all(sqlite3_stmt *stmt, const char *kinds, va_list *args) {
  for (int i = 1; *kinds; kinds++) i += bind_one(stmt, i, *kinds, args);
}

sqlite3_stmt *vaglio__sql_bound(vaglio__store *s, vaglio_error *err, const char *sql,
                                const char *kinds, ...) {
  sqlite3_stmt *stmt = vaglio__sql_get(s, sql, err);
  if (!stmt) return NULL;
  va_list args;
  va_start(args, kinds);
  bind_all(stmt, kinds, &args);
  va_end(args);
  return stmt;
}

/* Keeps nothing that was bound: the texts are the caller's. */
static void done_with(sqlite3_stmt *stmt) {
  sqlite3_reset(stmt);
  sqlite3_clear_bindings(stmt);
}

vaglio_status vaglio__sql_row(vaglio__store *s, sqlite3_stmt *stmt, vaglio_error *err) {
  int code = sqlite3_step(stmt);
  if (code == SQLITE_ROW) return VAGLIO_OK;
  vaglio_status status = code == SQLITE_DONE ? VAGLIO_DONE : fail_as(s, code, err);
  done_with(stmt);
  return status;
}

vaglio_status vaglio__sql_finish(vaglio__store *s, sqlite3_stmt *stmt, vaglio_error *err) {
  if (!stmt && err) return err->code;   /* told by sql_get */
  if (!stmt) return sqlite3_errcode(s->db) == SQLITE_OK ? VAGLIO_NOMEM : vaglio__sql_fail(s, err);
  vaglio_status status;
  while ((status = vaglio__sql_row(s, stmt, err)) == VAGLIO_OK) continue;
  return status == VAGLIO_DONE ? VAGLIO_OK : status;
}

vaglio_status vaglio__sql_integer(vaglio__store *s, const char *sql, int64_t otherwise,
                                  int64_t *out, vaglio_error *err) {
  sqlite3_stmt *stmt = vaglio__sql_get(s, sql, err);
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status = vaglio__sql_row(s, stmt, err);
  if (status != VAGLIO_OK && status != VAGLIO_DONE) return status;
  *out = status == VAGLIO_OK ? sqlite3_column_int64(stmt, 0) : otherwise;
  done_with(stmt);
  return VAGLIO_OK;
}

/* ---- transactions ---------------------------------------------------------------------------- */

vaglio_status vaglio__sql_begin(vaglio__store *s, vaglio_error *err) {
  if (s->mode == VAGLIO__STORE_READ)
    return vaglio__fail(err, VAGLIO_IO, 0, "%s: the corpus is open for reading only", s->path);
  return vaglio__sql_script(s, "BEGIN IMMEDIATE", err);
}

vaglio_status vaglio__sql_end(vaglio__store *s, vaglio_status status, vaglio_error *err) {
  if (status == VAGLIO_OK) status = vaglio__sql_script(s, "COMMIT", err);
  if (status != VAGLIO_OK && !sqlite3_get_autocommit(s->db))
    sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  return status;
}

/* ---- columns --------------------------------------------------------------------------------- */

uint32_t vaglio__sql_index(sqlite3_stmt *stmt, int column) {
  if (sqlite3_column_type(stmt, column) == SQLITE_NULL) return VAGLIO__NONE;
  return (uint32_t)sqlite3_column_int64(stmt, column);
}

double vaglio__sql_double(sqlite3_stmt *stmt, int column) {
  if (sqlite3_column_type(stmt, column) == SQLITE_NULL) return (double)NAN;
  return sqlite3_column_double(stmt, column);
}

vaglio__interval vaglio__sql_interval(sqlite3_stmt *stmt, int column) {
  const char *precision = (const char *)sqlite3_column_text(stmt, column + 2);
  return (vaglio__interval){sqlite3_column_int64(stmt, column),
                            sqlite3_column_int64(stmt, column + 1),
                            precision ? vaglio__precision_of(precision) : VAGLIO__UNKNOWN};
}

const char *vaglio__sql_text(vaglio__arena *arena, sqlite3_stmt *stmt, int column) {
  const unsigned char *z = sqlite3_column_text(stmt, column);
  return vaglio__arena_text(arena, z ? (const char *)z : "",
                            z ? (size_t)sqlite3_column_bytes(stmt, column) : 0);
}
