/* words.c -- see words.h. */
#include "words.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base.h"

enum { STEM_LETTERS = 5 };

static bool is_word_char(utf8proc_int32_t cp) {
  utf8proc_category_t c = utf8proc_category(cp);
  return (c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ME) ||
         c == UTF8PROC_CATEGORY_ND;
}

/* Appends the folded letters of one character to the stem, as long as there is room. */
static uint32_t add_letters(utf8proc_int32_t cp, utf8proc_int32_t stem[STEM_LETTERS], uint32_t n) {
  utf8proc_int32_t parts[8];
  int last = 0;
  utf8proc_ssize_t k = utf8proc_decompose_char(
      cp, parts, 8, UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK, &last);
  for (utf8proc_ssize_t i = 0; i < k && i < 8; i++, n++)
    if (n < STEM_LETTERS) stem[n] = parts[i];
  return n;
}

bool vaglio__next_word(const char *text, size_t len, size_t *pos, vaglio__word *out) {
  utf8proc_int32_t stem[STEM_LETTERS] = {0};
  uint32_t n = 0;
  while (*pos < len) {
    utf8proc_int32_t cp;
    utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)text + *pos,
                                             (utf8proc_ssize_t)(len - *pos), &cp);
    bool in_word = step > 0 && is_word_char(cp);
    if (!in_word && n > 0) break;
    *pos += step > 0 ? (size_t)step : 1;
    if (in_word) n = add_letters(cp, stem, n);
  }
  if (n == 0) return false;
  uint64_t h = vaglio__hash64(stem, sizeof stem, 0);
  *out = (vaglio__word){.stem = h ? h : 1, .letters = n};
  return true;
}

uint64_t vaglio__head_stem(const char *text) {
  vaglio__word w, best = {0, 0};
  size_t pos = 0, len = text ? strlen(text) : 0;
  while (vaglio__next_word(text, len, &pos, &w))
    if (w.letters > best.letters) best = w;
  return best.stem;
}

size_t vaglio__shared(const uint64_t *a, size_t na, const uint64_t *b, size_t nb) {
  size_t n = 0;
  for (size_t i = 0, j = 0; i < na && j < nb;) {
    if (a[i] == b[j]) n++, i++, j++;
    else if (a[i] < b[j]) i++;
    else j++;
  }
  return n;
}

int vaglio__by_number(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return (x > y) - (x < y);
}

size_t vaglio__sort_unique(uint64_t *at, size_t n) {
  if (n == 0) return 0;
  qsort(at, n, sizeof *at, vaglio__by_number);
  size_t k = 1;
  for (size_t i = 1; i < n; i++)
    if (at[i] != at[k - 1]) at[k++] = at[i];
  return k;
}
