/*
 * vocab.c -- see vocab.h.
 *
 * Layout: an open-addressing table of 32-byte slots. A slot holds the id, the
 * length and the first 24 bytes of the key, zero-padded, so that a form of up
 * to 24 bytes is compared with three words and one cache line is touched.
 * Longer keys are compared through the record. Load stays at or below 1/2.
 * Invariant: `slots[i].len == 0` is an empty slot (the empty form is kept
 * aside); records are in the order of ids.
 */
#include "vocab.h"

#include <string.h>

enum { INLINE = 24, FIRST_SLOTS = 1024, FLIGHT = 32 };

typedef struct slot {
  uint64_t word[3];
  uint32_t id;
  uint32_t len;
} slot;

typedef struct record {
  const char *text;
  uint32_t len;
} record;

struct vaglio__vocab {
  const vaglio__mem *mem;
  vaglio__arena arena;
  slot *slots;
  size_t nslots;                /* a power of two */
  uint32_t empty;               /* id of the empty form */
  VAGLIO__VEC(record) records;
};

typedef struct probe {
  uint64_t word[3], hash;
} probe;

static uint64_t mix(uint64_t a, uint64_t b) {
  __extension__ typedef unsigned __int128 wide;
  wide r = (wide)a * b;
  return (uint64_t)r ^ (uint64_t)(r >> 64);
}

static uint64_t load32(const char *p) {
  uint32_t w;
  memcpy(&w, p, 4);
  return w;
}

/* The first `n` bytes (at most 8) as a number, without reading past them. */
static uint64_t load(const char *p, size_t n) {
  uint64_t w = 0;
  if (n >= 8) {
    memcpy(&w, p, 8);
    return w;
  }
  if (n >= 4) return load32(p) | load32(p + n - 4) << (8 * (n - 4));
  if (n == 0) return 0;
  const unsigned char *u = (const unsigned char *)p;
  return (uint64_t)u[0] | (uint64_t)u[n / 2] << (8 * (n / 2)) | (uint64_t)u[n - 1] << (8 * (n - 1));
}

static probe probe_of(const char *text, size_t len) {
  probe p = {{load(text, len), 0, 0}, 0};
  if (len > 8) p.word[1] = load(text + 8, len - 8);
  if (len > 16) p.word[2] = load(text + 16, len - 16);
  if (len > INLINE) {
    p.hash = vaglio__hash64(text, len, 0);
    return p;
  }
  p.hash = mix(p.word[0] ^ UINT64_C(0x9E3779B97F4A7C15), len ^ UINT64_C(0xA0761D6478BD642F));
  if (len > 8) p.hash ^= mix(p.word[1] ^ UINT64_C(0xE7037ED1A0B428DB), p.word[2] ^ p.hash);
  return p;
}

vaglio__vocab *vaglio__vocab_new(const vaglio__mem *mem) {
  vaglio__vocab *v = vaglio__calloc(mem, 1, sizeof *v);
  if (!v) return NULL;
  v->mem = mem;
  v->empty = VAGLIO__NONE;
  vaglio__arena_init(&v->arena, mem);
  v->slots = vaglio__calloc(mem, FIRST_SLOTS, sizeof *v->slots);
  if (!v->slots) {
    vaglio__vocab_free(v);
    return NULL;
  }
  v->nslots = FIRST_SLOTS;
  return v;
}

void vaglio__vocab_free(vaglio__vocab *v) {
  if (!v) return;
  const vaglio__mem *mem = v->mem;
  vaglio__free(mem, v->slots, v->nslots, sizeof *v->slots);
  vaglio__vec_free(mem, &v->records);
  vaglio__arena_free(&v->arena);
  vaglio__free(mem, v, 1, sizeof *v);
}

static bool same(const vaglio__vocab *v, const slot *s, const probe *p, const char *text,
                 size_t len) {
  if (s->len != len || s->word[0] != p->word[0] || s->word[1] != p->word[1] ||
      s->word[2] != p->word[2])
    return false;
  return len <= INLINE || memcmp(v->records.at[s->id].text, text, len) == 0;
}

/* The slot of the key, or the empty one where it belongs. */
static slot *slot_of(const vaglio__vocab *v, const probe *p, const char *text, size_t len) {
  size_t mask = v->nslots - 1, i = (size_t)p->hash & mask;
  while (v->slots[i].len != 0 && !same(v, &v->slots[i], p, text, len)) i = (i + 1) & mask;
  return &v->slots[i];
}

static bool grow(vaglio__vocab *v) {
  size_t n = v->nslots * 2;
  slot *slots = vaglio__calloc(v->mem, n, sizeof *slots);
  if (!slots) return false;
  for (size_t i = 0; i < v->nslots; i++) {
    const slot *s = &v->slots[i];
    if (s->len == 0) continue;
    const record *r = &v->records.at[s->id];
    size_t at = (size_t)probe_of(r->text, r->len).hash & (n - 1);
    while (slots[at].len != 0) at = (at + 1) & (n - 1);
    slots[at] = *s;
  }
  vaglio__free(v->mem, v->slots, v->nslots, sizeof *v->slots);
  v->slots = slots;
  v->nslots = n;
  return true;
}

/* Adds a record; VAGLIO__NONE when out of memory or ids. */
static uint32_t add(vaglio__vocab *v, const char *text, size_t len) {
  if (len >= UINT32_MAX || v->records.n >= VAGLIO__NONE - 1) return VAGLIO__NONE;
  const char *copy = vaglio__arena_text(&v->arena, text, len);
  if (!copy || !vaglio__vec_push(v->mem, &v->records, (record){copy, (uint32_t)len}))
    return VAGLIO__NONE;
  return (uint32_t)(v->records.n - 1);
}

static uint32_t intern(vaglio__vocab *v, const probe *p, const char *text, size_t len) {
  slot *s = slot_of(v, p, text, len);
  if (s->len != 0) return s->id;
  if ((v->records.n + 1) * 2 > v->nslots) {
    if (!grow(v)) return VAGLIO__NONE;
    s = slot_of(v, p, text, len);
  }
  uint32_t id = add(v, text, len);
  if (id == VAGLIO__NONE) return id;
  memcpy(s->word, p->word, sizeof s->word);
  s->len = (uint32_t)len;
  s->id = id;
  return id;
}

static uint32_t intern_empty(vaglio__vocab *v) {
  if (v->empty == VAGLIO__NONE) v->empty = add(v, "", 0);
  return v->empty;
}

uint32_t vaglio__vocab_intern(vaglio__vocab *v, const char *text, size_t len) {
  if (len == 0) return intern_empty(v);
  probe p = probe_of(text, len);
  return intern(v, &p, text, len);
}

uint32_t vaglio__vocab_find(const vaglio__vocab *v, const char *text, size_t len) {
  if (len == 0) return v->empty;
  probe p = probe_of(text, len);
  const slot *s = slot_of(v, &p, text, len);
  return s->len != 0 ? s->id : VAGLIO__NONE;
}

bool vaglio__vocab_intern_many(vaglio__vocab *v, const vaglio__key *keys, size_t n, uint32_t *ids) {
  probe flight[FLIGHT];
  for (size_t i = 0; i < n; i += FLIGHT) {
    size_t m = n - i < FLIGHT ? n - i : FLIGHT;
    for (size_t k = 0; k < m; k++) {
      flight[k] = probe_of(keys[i + k].text, keys[i + k].len);
      __builtin_prefetch(&v->slots[(size_t)flight[k].hash & (v->nslots - 1)]);
    }
    for (size_t k = 0; k < m; k++) {
      const vaglio__key *key = &keys[i + k];
      ids[i + k] = key->len ? intern(v, &flight[k], key->text, key->len) : intern_empty(v);
      if (ids[i + k] == VAGLIO__NONE) return false;
    }
  }
  return true;
}

const char *vaglio__vocab_text(const vaglio__vocab *v, uint32_t id, size_t *len) {
  if (id >= v->records.n) return NULL;
  if (len) *len = v->records.at[id].len;
  return v->records.at[id].text;
}

uint32_t vaglio__vocab_count(const vaglio__vocab *v) {
  return (uint32_t)v->records.n;
}
