/* passage_stream.c -- text as folded letters and digits; see passage.h. */
#include "passage.h"

#include <string.h>
#include <utf8proc.h>

enum { MOST_UNITS = 18 };         /* the longest compatibility decomposition */

static bool is_alnum(int32_t c) {
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return false;
  }
}

static bool is_mark(int32_t c) {
  utf8proc_category_t k = utf8proc_category(c);
  return k == UTF8PROC_CATEGORY_MN || k == UTF8PROC_CATEGORY_MC || k == UTF8PROC_CATEGORY_ME;
}

/* One character; a byte that is not UTF-8 counts as one that is no letter. */
static size_t char_at(const char *text, size_t len, size_t at, int32_t *c) {
  utf8proc_ssize_t n =
      utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(len - at), c);
  if (n > 0) return (size_t)n;
  *c = 0xFFFD;
  return 1;
}

/* Folds one character to letters and digits without marks; returns how many. */
static size_t fold(int32_t c, int32_t out[MOST_UNITS]) {
  if (c < 0x80) {
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    out[0] = c;
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
  if (!is_alnum(c)) return 0;
  int boundary = 0;
  utf8proc_option_t options = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
  utf8proc_ssize_t n = utf8proc_decompose_char(c, out, MOST_UNITS, options, &boundary);
  if (n < 0 || n > MOST_UNITS) return 0;
  size_t kept = 0;
  for (utf8proc_ssize_t i = 0; i < n; i++)
    if (is_alnum(out[i])) out[kept++] = out[i];
  return kept;
}

static bool room(const vaglio__mem *mem, vaglio__stream *s, size_t cap) {
  s->unit = vaglio__calloc(mem, cap, sizeof *s->unit);
  s->byte = vaglio__calloc(mem, cap, sizeof *s->byte);
  s->flags = vaglio__calloc(mem, cap, sizeof *s->flags);
  s->cap = cap;
  if (s->unit && s->byte && s->flags) return true;
  vaglio__stream_free(mem, s);
  return false;
}

/* How many units a text has; with `s`, stores them too. */
static size_t scan(const char *text, size_t len, vaglio__stream *s) {
  size_t count = 0;
  bool inside = false;
  for (size_t at = 0, step; at < len; at += step) {
    int32_t c, units[MOST_UNITS];
    step = char_at(text, len, at, &c);
    size_t n = fold(c, units);
    for (size_t i = 0; s && i < n; i++) {
      s->unit[count + i] = (uint16_t)((uint32_t)units[i] ^ ((uint32_t)units[i] >> 16));
      s->byte[count + i] = (uint32_t)at;
      s->flags[count + i] = inside || i ? 0 : VAGLIO__UNIT_START;
    }
    count += n;
    if (n == 0 && is_mark(c)) continue;   /* a mark does not end a word */
    inside = n > 0;
  }
  return count;
}

bool vaglio__stream_read(const vaglio__mem *mem, const char *text, size_t len,
                         vaglio__stream *out) {
  vaglio__stream s = {0};
  size_t n = scan(text, len, NULL);
  if (!room(mem, &s, n ? n : 1)) return false;
  s.n = scan(text, len, &s);
  *out = s;
  return true;
}

void vaglio__stream_free(const vaglio__mem *mem, vaglio__stream *s) {
  vaglio__free(mem, s->unit, s->cap, sizeof *s->unit);
  vaglio__free(mem, s->byte, s->cap, sizeof *s->byte);
  vaglio__free(mem, s->flags, s->cap, sizeof *s->flags);
  *s = (vaglio__stream){0};
}

uint32_t vaglio__stream_byte_end(const vaglio__stream *s, const char *text, size_t len, size_t i) {
  int32_t c;
  size_t at = s->byte[i];
  at += char_at(text, len, at, &c);
  while (at < len) {
    size_t step = char_at(text, len, at, &c);
    if (!is_mark(c)) break;
    at += step;
  }
  return (uint32_t)at;
}

/* ---- names ---------------------------------------------------------------------- */

static bool word_ends(const vaglio__stream *s, size_t i) {
  return i >= s->n || s->flags[i] & VAGLIO__UNIT_START;
}

static void mark(vaglio__stream *s, size_t begin, size_t end) {
  for (size_t i = begin; i < end; i++) s->flags[i] |= VAGLIO__UNIT_NAME;
}

bool vaglio__stream_mark(const vaglio__mem *mem, vaglio__stream *s, const char *name) {
  vaglio__stream key;
  if (!vaglio__stream_read(mem, name, strlen(name), &key)) return false;
  size_t size = key.n * sizeof *key.unit;
  for (size_t i = 0; key.n && i + key.n <= s->n; i++) {
    if (!(s->flags[i] & VAGLIO__UNIT_START) || !word_ends(s, i + key.n)) continue;
    if (memcmp(s->unit + i, key.unit, size) == 0) mark(s, i, i + key.n);
  }
  vaglio__stream_free(mem, &key);
  return true;
}

static bool is_capital(const vaglio__stream *s, const char *text, size_t len, size_t i) {
  int32_t c;
  char_at(text, len, s->byte[i], &c);
  utf8proc_category_t k = utf8proc_category(c);
  return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

static size_t word_end(const vaglio__stream *s, size_t i) {
  do i++;
  while (!word_ends(s, i));
  return i;
}

/* Reads a run of capitalised words from the word at `i`; returns its end and counts them. */
static size_t capital_run(const vaglio__stream *s, const char *text, size_t len, size_t i,
                          size_t *words) {
  size_t end = i;
  *words = 0;
  while (i < s->n) {
    size_t next = word_end(s, i);
    bool capital = is_capital(s, text, len, i);
    if (!capital && next - i > 3) break;
    i = next;
    if (!capital) continue;
    end = next;
    ++*words;
  }
  return end;
}

void vaglio__stream_mark_capitals(vaglio__stream *s, const char *text, size_t len) {
  for (size_t i = 0, end; i < s->n; i = end) {
    size_t words = 0;
    end = word_end(s, i);
    if (!is_capital(s, text, len, i)) continue;
    end = capital_run(s, text, len, i, &words);
    if (words >= 2 && words <= 7) mark(s, i, end);
  }
}
