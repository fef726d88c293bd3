/**
 * store_sql.h -- what the store's files share: statements and their errors. Private to store*.c.
 *
 * Ownership: statements belong to the store and are closed with it; SQL texts are static.
 * Errors: as in store.h.
 * Offsets: none. Threads: as in store.h.
 */
#ifndef VAGLIO_STORE_SQL_H
#define VAGLIO_STORE_SQL_H

#include <sqlite3.h>

#include "store.h"

typedef struct vaglio__prepared {
  const char *sql;
  sqlite3_stmt *stmt;
} vaglio__prepared;

struct vaglio__store {
  const vaglio__mem *mem;
  sqlite3 *db;
  char *path;
  size_t path_size;
  vaglio__store_mode mode;
  VAGLIO__VEC(vaglio__prepared) prepared;
  bool taught;                    /* SQLite knows our auxiliary function */
};

/** Turns SQLite's last error into ours. */
vaglio_status vaglio__sql_fail(vaglio__store *s, vaglio_error *err);
/** A prepared statement, ready to bind; NULL (and `err`) when it cannot be prepared. */
sqlite3_stmt *vaglio__sql_get(vaglio__store *s, const char *sql, vaglio_error *err);
/** Runs a script without results. */
vaglio_status vaglio__sql_script(vaglio__store *s, const char *sql, vaglio_error *err);
/**
 * Prepares and binds from `?1` on, by the letters of `kinds`: `i` int64_t, `u` uint32_t
 * (VAGLIO__NONE: NULL), `d` double (NAN: NULL), `z` text (NULL: ""), `o` text or
 * NULL, `b` text and size_t, `t` vaglio__interval (three).
 */
sqlite3_stmt *vaglio__sql_bound(vaglio__store *s, vaglio_error *err, const char *sql,
                                const char *kinds, ...);
/** Prepares, binds, runs to the end. */
#define vaglio__sql_run(s, err, sql, ...) \
  vaglio__sql_finish((s), vaglio__sql_bound((s), (err), (sql), __VA_ARGS__), (err))
vaglio_status vaglio__sql_finish(vaglio__store *s, sqlite3_stmt *stmt, vaglio_error *err);
/** Steps a query: VAGLIO_OK a row, VAGLIO_DONE no more (and reset), else an error. */
vaglio_status vaglio__sql_row(vaglio__store *s, sqlite3_stmt *stmt, vaglio_error *err);
/** The first column of the first row, `otherwise` when there is none. */
vaglio_status vaglio__sql_integer(vaglio__store *s, const char *sql, int64_t otherwise,
                                  int64_t *out, vaglio_error *err);

/** Begins a change: refuses a store opened for reading. */
vaglio_status vaglio__sql_begin(vaglio__store *s, vaglio_error *err);
/** Commits when `status` is fine, else rolls back; returns what came of it. */
vaglio_status vaglio__sql_end(vaglio__store *s, vaglio_status status, vaglio_error *err);

/** Columns: an index or VAGLIO__NONE; a double or NAN; an interval from three columns. */
uint32_t vaglio__sql_index(sqlite3_stmt *stmt, int column);
double vaglio__sql_double(sqlite3_stmt *stmt, int column);
vaglio__interval vaglio__sql_interval(sqlite3_stmt *stmt, int column);
/** A copy in an arena; NULL when out of memory. A NULL column gives "". */
const char *vaglio__sql_text(vaglio__arena *arena, sqlite3_stmt *stmt, int column);

/** Loads the document with this key (store_document.c). */
vaglio_status vaglio__store_read(vaglio__store *s, int64_t key, vaglio__document **out,
                                 vaglio_error *err);

#endif
