/* base.c -- see base.h. Size arithmetic is done here and nowhere else. */
#include "base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

static void *libc_alloc(void *ud, void *ptr, size_t osize, size_t nsize) {
  (void)ud;
  (void)osize;
  if (nsize == 0) {
    free(ptr);
    return NULL;
  }
  return realloc(ptr, nsize);
}

const vaglio__mem vaglio__libc_mem = {libc_alloc, NULL};

static const vaglio__mem *mem_of(const vaglio__mem *mem) {
  return mem ? mem : &vaglio__libc_mem;
}

void *vaglio__realloc(const vaglio__mem *mem, void *ptr, size_t on, size_t n, size_t size) {
  mem = mem_of(mem);
  if (size != 0 && n > SIZE_MAX / size) return NULL;
  return mem->alloc(mem->ud, ptr, ptr ? on * size : 0, n * size);
}

void *vaglio__calloc(const vaglio__mem *mem, size_t n, size_t size) {
  if (n == 0 || size == 0) n = size = 1;
  void *ptr = vaglio__realloc(mem, NULL, 0, n, size);
  if (ptr) memset(ptr, 0, n * size);
  return ptr;
}

void vaglio__free(const vaglio__mem *mem, void *ptr, size_t n, size_t size) {
  mem = mem_of(mem);
  if (ptr) mem->alloc(mem->ud, ptr, n * size, 0);
}

/* ---- arena ------------------------------------------------------------- */

enum { ARENA_BLOCK = 16 * 1024 };

struct vaglio__arena_block {
  vaglio__arena_block *next;
  size_t size;
};

void vaglio__arena_init(vaglio__arena *a, const vaglio__mem *mem) {
  *a = (vaglio__arena){.mem = mem_of(mem)};
}

static bool arena_grow(vaglio__arena *a, size_t size) {
  size_t payload = size > ARENA_BLOCK ? size : ARENA_BLOCK;
  if (payload > SIZE_MAX - sizeof(vaglio__arena_block)) return false;
  size_t total = payload + sizeof(vaglio__arena_block);
  vaglio__arena_block *b = vaglio__calloc(a->mem, 1, total);
  if (!b) return false;
  b->size = total;
  b->next = a->head;
  a->head = b;
  a->next = (char *)(b + 1);
  a->limit = a->next + payload;
  return true;
}

void *vaglio__arena_alloc(vaglio__arena *a, size_t size) {
  if (size > SIZE_MAX - 7) return NULL;
  size = (size + 7) & ~(size_t)7;
  if ((size_t)(a->limit - a->next) < size && !arena_grow(a, size)) return NULL;
  char *p = a->next;
  a->next += size;
  return p;
}

char *vaglio__arena_text(vaglio__arena *a, const char *text, size_t len) {
  if (len == SIZE_MAX) return NULL;
  char *copy = vaglio__arena_alloc(a, len + 1);
  if (!copy) return NULL;
  if (len) memcpy(copy, text, len);
  copy[len] = '\0';
  return copy;
}

void vaglio__arena_free(vaglio__arena *a) {
  for (vaglio__arena_block *b = a->head, *next; b; b = next) {
    next = b->next;
    vaglio__free(a->mem, b, 1, b->size);
  }
  a->head = NULL;
  a->next = a->limit = NULL;
}

/* ---- arrays and buffers -------------------------------------------------- */

bool vaglio__vec_grow(const vaglio__mem *mem, void **at, size_t *cap, size_t need, size_t size) {
  if (need <= *cap) return true;
  size_t want = *cap ? *cap : 8;
  while (want < need) {
    if (want > SIZE_MAX / 2) return false;
    want *= 2;
  }
  void *grown = vaglio__realloc(mem, *at, *cap, want, size);
  if (!grown) return false;
  *at = grown;
  *cap = want;
  return true;
}

void vaglio__buf_init(vaglio__buf *b, const vaglio__mem *mem) {
  *b = (vaglio__buf){.mem = mem_of(mem)};
}

static bool buf_room(vaglio__buf *b, size_t more) {
  if (b->failed || more > SIZE_MAX - b->n - 1) b->failed = true;
  else if (!vaglio__vec_grow(b->mem, (void **)&b->at, &b->cap, b->n + more + 1, 1)) b->failed = true;
  return !b->failed;
}

void vaglio__buf_add(vaglio__buf *b, const char *bytes, size_t n) {
  if (!buf_room(b, n)) return;
  if (n) memcpy(b->at + b->n, bytes, n);
  b->n += n;
  b->at[b->n] = '\0';
}

void vaglio__buf_str(vaglio__buf *b, const char *z) { vaglio__buf_add(b, z, strlen(z)); }

void vaglio__buf_char(vaglio__buf *b, char c) { vaglio__buf_add(b, &c, 1); }

void vaglio__buf_fmt(vaglio__buf *b, const char *fmt, ...) {
  va_list args, again;
  va_start(args, fmt);
  va_copy(again, args);
  int n = vsnprintf(NULL, 0, fmt, args);
  va_end(args);
  if (n < 0) b->failed = true;
  else if (buf_room(b, (size_t)n)) {
    vsnprintf(b->at + b->n, (size_t)n + 1, fmt, again);
    b->n += (size_t)n;
  }
  va_end(again);
}

void vaglio__buf_free(vaglio__buf *b) {
  vaglio__free(b->mem, b->at, b->cap, 1);
  b->at = NULL;
  b->n = b->cap = 0;
}

/* ---- errors --------------------------------------------------------------- */

vaglio_status vaglio__fail(vaglio_error *err, vaglio_status code, size_t offset,
                           const char *fmt, ...) {
  if (!err) return code;
  err->code = code;
  err->offset = offset;
  va_list args;
  va_start(args, fmt);
  vsnprintf(err->message, sizeof err->message, fmt, args);
  va_end(args);
  return code;
}

vaglio_status vaglio__nomem(vaglio_error *err) {
  return vaglio__fail(err, VAGLIO_NOMEM, 0, "out of memory");
}

/* ---- hashes ------------------------------------------------------------------ */

uint64_t vaglio__hash64(const void *bytes, size_t n, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes, n, seed);
}

void vaglio__id(char out[VAGLIO__ID_SIZE], const char *prefix, const void *bytes, size_t n) {
  XXH128_hash_t h = XXH3_128bits(bytes, n);
  snprintf(out, VAGLIO__ID_SIZE, "%.3s%016llx%016llx", prefix,
           (unsigned long long)h.high64, (unsigned long long)h.low64);
}
