/* store.c -- opening and closing a corpus, and the notes in it; see store.h. */
#include "store.h"

#include <errno.h>
#include <string.h>

#include "schema.h"
#include "store_sql.h"

enum { BUSY_MILLISECONDS = 5000 };

/* ---- opening ----------------------------------------------------------------------------- */

static vaglio_status cannot_open(vaglio__store *s, vaglio_error *err) {
  if (s->db && sqlite3_system_errno(s->db) == ENOENT && s->mode != VAGLIO__STORE_CREATE)
    return vaglio__fail(err, VAGLIO_CORPUS, 0, "%s: there is no such corpus", s->path);
  if (!s->db) return vaglio__nomem(err);
  int number = sqlite3_system_errno(s->db);
  return vaglio__fail(err, VAGLIO_IO, 0, "%s: %s", s->path,
                      number ? strerror(number) : sqlite3_errmsg(s->db));
}

static vaglio_status open_file(vaglio__store *s, vaglio_error *err) {
  static const int flags[] = {SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
  int code = sqlite3_open_v2(s->path, &s->db, flags[s->mode], NULL);
  if (code != SQLITE_OK) return cannot_open(s, err);
  sqlite3_extended_result_codes(s->db, 1);
  sqlite3_busy_timeout(s->db, BUSY_MILLISECONDS);
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  if (s->mode != VAGLIO__STORE_READ && sqlite3_db_readonly(s->db, "main") == 1)
    return vaglio__fail(err, VAGLIO_IO, 0, "%s: the corpus cannot be written to", s->path);
  return vaglio__sql_script(s, "PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536", err);
}

static vaglio_status create(vaglio__store *s, vaglio_error *err) {
  vaglio_status status = vaglio__sql_begin(s, err);
  if (status != VAGLIO_OK) return status;
  char marks[96];
  sqlite3_snprintf((int)sizeof marks, marks, "PRAGMA application_id = %d; PRAGMA user_version = %d",
                   VAGLIO__APPLICATION_ID, VAGLIO__SCHEMA_VERSION);
  for (size_t i = 0; status == VAGLIO_OK && vaglio__schema_sql[i]; i++)
    status = vaglio__sql_script(s, vaglio__schema_sql[i], err);
  if (status == VAGLIO_OK) status = vaglio__sql_script(s, marks, err);
  return vaglio__sql_end(s, status, err);
}

/* Damage is told at once and not in the middle of the work. */
static vaglio_status check_damage(vaglio__store *s, vaglio_error *err) {
  sqlite3_stmt *stmt = vaglio__sql_get(s, "PRAGMA quick_check(1)", err);
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status = vaglio__sql_row(s, stmt, err);
  if (status != VAGLIO_OK) return status == VAGLIO_DONE ? VAGLIO_OK : status;
  const char *found = (const char *)sqlite3_column_text(stmt, 0);
  if (!found || strcmp(found, "ok") != 0)
    status = vaglio__fail(err, VAGLIO_CORPUS, 0, "%s: the corpus is damaged (%.200s)", s->path,
                          found ? found : "no answer");
  sqlite3_reset(stmt);
  return status;
}

static vaglio_status check_marks(vaglio__store *s, int64_t application, vaglio_error *err) {
  int64_t version = 0;
  if (application != VAGLIO__APPLICATION_ID)
    return vaglio__fail(err, VAGLIO_CORPUS, 0, "%s is a database but not a corpus", s->path);
  vaglio_status status = vaglio__sql_integer(s, "PRAGMA user_version", 0, &version, err);
  if (status != VAGLIO_OK) return status;
  if (version > VAGLIO__SCHEMA_VERSION)
    return vaglio__fail(err, VAGLIO_CORPUS, 0,
                        "%s was written by a newer Vaglio (format %lld, this one reads %d)",
                        s->path, (long long)version, VAGLIO__SCHEMA_VERSION);
  return check_damage(s, err);
}

/* Reads the first page, so that a file of another kind is noticed here. */
static vaglio_status check(vaglio__store *s, vaglio_error *err) {
  int64_t application = 0, things = 0;
  vaglio_status status = vaglio__sql_integer(s, "PRAGMA application_id", 0, &application, err);
  if (status == VAGLIO_OK)
    status = vaglio__sql_integer(s, "SELECT count(*) FROM sqlite_schema", 0, &things, err);
  if (status != VAGLIO_OK) return status;
  if (application == 0 && things == 0 && s->mode == VAGLIO__STORE_CREATE) return create(s, err);
  return check_marks(s, application, err);
}

static vaglio_status prepare_writing(vaglio__store *s, vaglio_error *err) {
  if (s->mode == VAGLIO__STORE_READ) return VAGLIO_OK;
  return vaglio__sql_script(s, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL", err);
}

vaglio_status vaglio__store_open(const vaglio__mem *mem, const char *path,
                                 vaglio__store_mode mode, vaglio__store **out,
                                 vaglio_error *err) {
  vaglio__store *s = vaglio__calloc(mem, 1, sizeof *s);
  if (!s) return vaglio__nomem(err);
  if (strcmp(path, ":memory:") == 0) mode = VAGLIO__STORE_CREATE;
  *s = (vaglio__store){.mem = mem, .mode = mode, .path_size = strlen(path) + 1};
  s->path = vaglio__calloc(mem, 1, s->path_size);
  vaglio_status status = s->path ? VAGLIO_OK : vaglio__nomem(err);
  if (s->path) memcpy(s->path, path, s->path_size);
  if (status == VAGLIO_OK) status = open_file(s, err);
  if (status == VAGLIO_OK) status = check(s, err);
  if (status == VAGLIO_OK) status = prepare_writing(s, err);
  if (status != VAGLIO_OK) {
    s->mode = VAGLIO__STORE_READ;   /* a file that is not ours is left alone */
    vaglio__store_close(s);
    return status;
  }
  *out = s;
  return VAGLIO_OK;
}

void vaglio__store_close(vaglio__store *s) {
  if (!s) return;
  for (size_t i = 0; i < s->prepared.n; i++) sqlite3_finalize(s->prepared.at[i].stmt);
  vaglio__vec_free(s->mem, &s->prepared);
  if (s->db && s->mode != VAGLIO__STORE_READ) {
    sqlite3_busy_timeout(s->db, 0);   /* fails when others are in: then they are the last */
    sqlite3_exec(s->db, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
  }
  sqlite3_close_v2(s->db);
  if (s->path) vaglio__free(s->mem, s->path, s->path_size, 1);
  vaglio__free(s->mem, s, 1, sizeof *s);
}

/* ---- notes -------------------------------------------------------------------------------- */

vaglio_status vaglio__store_set_meta(vaglio__store *s, const char *key, const char *value,
                                     vaglio_error *err) {
  if (strcmp(key, "generation") == 0 || strcmp(key, "findings_generation") == 0)
    return vaglio__fail(err, VAGLIO_MISUSE, 0, "\"%s\" is the store's own", key);
  vaglio_status status = vaglio__sql_begin(s, err);
  if (status != VAGLIO_OK) return status;
  status = vaglio__sql_run(s, err, "INSERT OR REPLACE INTO meta VALUES(?1, ?2)", "zz", key, value);
  return vaglio__sql_end(s, status, err);
}

vaglio_status vaglio__store_meta(vaglio__store *s, const char *key, vaglio__buf *out,
                                 vaglio_error *err) {
  sqlite3_stmt *stmt =
      vaglio__sql_bound(s, err, "SELECT value FROM meta WHERE key = ?1", "z", key);
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status = vaglio__sql_row(s, stmt, err);
  if (status == VAGLIO_DONE) return VAGLIO_OK;
  if (status != VAGLIO_OK) return status;
  const char *z = (const char *)sqlite3_column_text(stmt, 0);
  if (z) vaglio__buf_add(out, z, (size_t)sqlite3_column_bytes(stmt, 0));
  sqlite3_reset(stmt);
  return out->failed ? vaglio__nomem(err) : VAGLIO_OK;
}

vaglio_status vaglio__store_set_rule(vaglio__store *s, const char *name, const char *file,
                                     uint32_t line, vaglio_error *err) {
  vaglio_status status = vaglio__sql_begin(s, err);
  if (status != VAGLIO_OK) return status;
  status = vaglio__sql_run(s, err, "INSERT OR REPLACE INTO rule VALUES(?1, ?2, ?3)", "zzi", name,
                           file, (int64_t)line);
  return vaglio__sql_end(s, status, err);
}

vaglio_status vaglio__store_rule(vaglio__store *s, const char *name, vaglio__buf *file,
                                 uint32_t *line, vaglio_error *err) {
  sqlite3_stmt *stmt =
      vaglio__sql_bound(s, err, "SELECT file, line FROM rule WHERE name = ?1", "z", name);
  if (!stmt) return vaglio__sql_finish(s, NULL, err);
  vaglio_status status = vaglio__sql_row(s, stmt, err);
  *line = 0;
  if (status == VAGLIO_DONE) return VAGLIO_OK;
  if (status != VAGLIO_OK) return status;
  const char *z = (const char *)sqlite3_column_text(stmt, 0);
  if (z) vaglio__buf_add(file, z, (size_t)sqlite3_column_bytes(stmt, 0));
  *line = (uint32_t)sqlite3_column_int64(stmt, 1);
  sqlite3_reset(stmt);
  return file->failed ? vaglio__nomem(err) : VAGLIO_OK;
}

vaglio_status vaglio__store_count(vaglio__store *s, size_t *documents, vaglio_error *err) {
  int64_t n = 0;
  vaglio_status status = vaglio__sql_integer(s, "SELECT count(*) FROM document", 0, &n, err);
  if (status == VAGLIO_OK) *documents = (size_t)n;
  return status;
}

vaglio_status vaglio__store_dirty(vaglio__store *s, bool *out, vaglio_error *err) {
  int64_t same = 0;
  vaglio_status status = vaglio__sql_integer(
      s, "SELECT a.value = b.value FROM meta a, meta b "
      "WHERE a.key = 'generation' AND b.key = 'findings_generation'", 1, &same, err);
  if (status == VAGLIO_OK) *out = !same;
  return status;
}

/* A pragma takes no bound parameter; the number is ours. */
vaglio_status vaglio__store_set_page_limit(vaglio__store *s, uint32_t pages, vaglio_error *err) {
  char sql[64];
  sqlite3_snprintf((int)sizeof sql, sql, "PRAGMA max_page_count = %u", pages);
  return vaglio__sql_script(s, sql, err);
}
