/**
 * base.h -- status codes, errors, memory, growing arrays and byte buffers.
 *
 * Ownership: every object remembers the `vaglio__mem` it was made with; what a
 *   function allocates it frees through the same one.
 * Errors: functions that can fail return a vaglio_status (0 is fine) and fill
 *   a vaglio_error when one is given. On failure out-parameters are untouched.
 * Offsets: bytes, half open, into the UTF-8 text. `size_t` or `uint32_t`.
 * Threads: no global state; an object belongs to one thread at a time.
 */
#ifndef VAGLIO_BASE_H
#define VAGLIO_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "vaglio.h"

/* ---- memory ---------------------------------------------------------- */

/** The allocator of one engine, in the manner of lua_Alloc: `nsize` 0 frees,
    otherwise `ptr` (or NULL) is grown or shrunk to `nsize`. */
typedef struct vaglio__mem {
  void *(*alloc)(void *ud, void *ptr, size_t osize, size_t nsize);
  void *ud;
} vaglio__mem;

/** The C library's allocator; `mem` NULL everywhere below means this one. */
extern const vaglio__mem vaglio__libc_mem;

/** Allocates `n * size` bytes, zeroed; NULL on overflow or when out of memory. */
void *vaglio__calloc(const vaglio__mem *mem, size_t n, size_t size);
/** Resizes an array from `on` to `n` elements of `size` bytes; NULL leaves it as it was. */
void *vaglio__realloc(const vaglio__mem *mem, void *ptr, size_t on, size_t n, size_t size);
/** Frees `n * size` bytes; NULL is fine. */
void vaglio__free(const vaglio__mem *mem, void *ptr, size_t n, size_t size);

/* ---- arena: many small things that die together ---------------------- */

typedef struct vaglio__arena_block vaglio__arena_block;
typedef struct vaglio__arena {
  const vaglio__mem *mem;
  vaglio__arena_block *head;
  char *next, *limit;
} vaglio__arena;

void vaglio__arena_init(vaglio__arena *a, const vaglio__mem *mem);
/** Eight-byte aligned, zeroed; lives until vaglio__arena_free; NULL when out of memory. */
void *vaglio__arena_alloc(vaglio__arena *a, size_t size);
/** A NUL-terminated copy of `len` bytes. */
char *vaglio__arena_text(vaglio__arena *a, const char *text, size_t len);
void vaglio__arena_free(vaglio__arena *a);

/* ---- growing arrays --------------------------------------------------- */

/** Declares `struct { T *at; size_t n, cap; }`; zero-initialised is empty. */
#define VAGLIO__VEC(T) struct { T *at; size_t n, cap; }
/** Makes room for one more element; false when out of memory. */
#define vaglio__vec_room(mem, v) \
  ((v)->n < (v)->cap || vaglio__vec_grow((mem), (void **)&(v)->at, &(v)->cap, (v)->n + 1, sizeof *(v)->at))
/** Appends a value; false when out of memory. */
#define vaglio__vec_push(mem, v, ...) \
  (vaglio__vec_room((mem), (v)) ? ((v)->at[(v)->n++] = (__VA_ARGS__), true) : false)
#define vaglio__vec_free(mem, v) \
  (vaglio__free((mem), (v)->at, (v)->cap, sizeof *(v)->at), (v)->at = NULL, (v)->n = (v)->cap = 0)
bool vaglio__vec_grow(const vaglio__mem *mem, void **at, size_t *cap, size_t need, size_t size);

/* ---- byte buffers ------------------------------------------------------ */

/** Bytes that grow; `failed` is sticky, so writers check once at the end. */
typedef struct vaglio__buf {
  const vaglio__mem *mem;
  char *at;
  size_t n, cap;
  bool failed;
} vaglio__buf;

void vaglio__buf_init(vaglio__buf *b, const vaglio__mem *mem);
void vaglio__buf_add(vaglio__buf *b, const char *bytes, size_t n);
void vaglio__buf_str(vaglio__buf *b, const char *z);
void vaglio__buf_char(vaglio__buf *b, char c);
void vaglio__buf_fmt(vaglio__buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void vaglio__buf_free(vaglio__buf *b);

/* ---- errors ------------------------------------------------------------ */

/** Fills `err` (may be NULL) and returns `code`: `return vaglio__fail(...)`. */
vaglio_status vaglio__fail(vaglio_error *err, vaglio_status code, size_t offset,
                           const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/** The out-of-memory error. */
vaglio_status vaglio__nomem(vaglio_error *err);

/* ---- hashes and ids ------------------------------------------------------ */

/** 128-bit content id: `prefix` + 32 hexadecimal digits (XXH3-128, not for security). */
#define VAGLIO__ID_SIZE 36
typedef struct vaglio__hasher { void *state; } vaglio__hasher;
uint64_t vaglio__hash64(const void *bytes, size_t n, uint64_t seed);
/** Writes `prefix` (at most 3 bytes, "c_") and the hash of `bytes`; NUL-terminated. */
void vaglio__id(char out[VAGLIO__ID_SIZE], const char *prefix, const void *bytes, size_t n);

#endif
