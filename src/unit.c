/* unit.c -- see unit.h. */
#include "unit.h"

#include "dateline.h"
#include "link.h"

enum { WRAP_LEAST = 40, WRAP_MOST = 130, LOOK = 160, NAMES = 6 };

typedef struct line {
  uint32_t begin, end;
} line;

/* ---- lines to paragraphs ------------------------------------------------------- */

uint32_t vaglio__line_end(const vaglio__seg *g, uint32_t at, uint32_t *next) {
  const char *nl = memchr(g->text + at, '\n', g->len - at);
  uint32_t end = nl ? (uint32_t)(nl - g->text) : g->len;
  *next = nl ? end + 1 : end;
  if (end > at && g->text[end - 1] == '\r') end--;
  return end;
}

void vaglio__trim(const vaglio__seg *g, uint32_t *begin, uint32_t *end) {
  uint32_t len;
  while (*begin < *end && vaglio__seg_class(g, *begin, *end, &len) == VAGLIO__C_SPACE)
    *begin += len;
  while (*begin < *end) {
    uint32_t last = (uint32_t)vaglio__char_before(g->text, *begin, *end);
    if (vaglio__seg_class(g, last, *end, &len) != VAGLIO__C_SPACE) break;
    *end = last;
  }
}

static bool lower_start(const vaglio__seg *g, line l) {
  uint32_t len, at = l.begin;
  if (vaglio__seg_class(g, at, l.end, &len) != VAGLIO__C_LETTER) return false;
  char c = g->text[at];
  if (!(c & 0x80)) return c >= 'a' && c <= 'z' && !vaglio__link_url(g->text, at, l.end);
  return len == 2 && memcmp(g->text + at, g->fold + at, len) == 0;
}

/* Was the line break between two lines of a block only a wrap at `width`? */
static bool wrapped(const vaglio__seg *g, line a, line b, uint32_t width) {
  uint32_t x, y;
  vaglio__unit ua = {a.begin, a.end, true}, ub = {b.begin, b.end, true};
  if (vaglio__unit_bullet(g, ub) || vaglio__unit_link(g, ua, &x, &y) ||
      vaglio__unit_link(g, ub, &x, &y))
    return false;
  if (lower_start(g, b)) return true;
  if (width < WRAP_LEAST || width > WRAP_MOST) return false;
  uint32_t word = b.begin;
  while (word < b.end && (unsigned char)g->text[word] > ' ') word++;
  return a.end - a.begin + 1 + word - b.begin > width;
}

static bool add_block(const vaglio__seg *g, const line *lines, size_t n, vaglio__units *units) {
  uint32_t width = 0;
  for (size_t i = 0; i < n; i++)
    if (lines[i].end - lines[i].begin > width) width = lines[i].end - lines[i].begin;
  for (size_t i = 0; i < n; i++) {
    vaglio__unit u = {lines[i].begin, lines[i].end, true};
    for (; i + 1 < n && wrapped(g, lines[i], lines[i + 1], width); i++) {
      u.end = lines[i + 1].end;
      u.one_line = false;
    }
    if (!vaglio__vec_push(g->doc->mem, units, u)) return false;
  }
  return true;
}

bool vaglio__units_read(const vaglio__seg *g, uint32_t at, vaglio__units *units) {
  VAGLIO__VEC(line) block = {NULL, 0, 0};
  bool ok = true;
  while (ok && at < g->len) {
    uint32_t next;
    line l = {at, vaglio__line_end(g, at, &next)};
    vaglio__trim(g, &l.begin, &l.end);
    if (l.begin < l.end) ok = vaglio__vec_push(g->doc->mem, &block, l);
    if (ok && block.n > 0 && (l.begin == l.end || next >= g->len)) {
      ok = add_block(g, block.at, block.n, units);
      block.n = 0;
    }
    at = next;
  }
  vaglio__vec_free(g->doc->mem, &block);
  return ok;
}

/* ---- what can be seen of a paragraph ----------------------------------------------- */

bool vaglio__unit_bullet(const vaglio__seg *g, vaglio__unit u) {
  uint32_t len, next;
  vaglio__char_class c = vaglio__seg_class(g, u.begin, u.end, &len);
  if (u.begin + len >= u.end) return false;
  vaglio__char_class after = vaglio__seg_class(g, u.begin + len, u.end, &next);
  bool dot = len == 3 && memcmp(g->text + u.begin, "•", 3) == 0;
  bool mid = len == 2 && memcmp(g->text + u.begin, "·", 2) == 0;
  if (g->text[u.begin] == '*' || dot || mid) return after == VAGLIO__C_SPACE || dot || mid;
  if (c != VAGLIO__C_HYPHEN && c != VAGLIO__C_DASH) return false;
  return after == VAGLIO__C_SPACE || after == VAGLIO__C_LETTER || after == VAGLIO__C_QUOTE ||
         g->text[u.begin + len] == '[';
}

bool vaglio__unit_link(const vaglio__seg *g, vaglio__unit u, uint32_t *begin, uint32_t *end) {
  uint32_t b = u.begin, e = u.end, len;
  if (vaglio__unit_bullet(g, u)) {
    vaglio__seg_class(g, b, e, &len);
    b += len;
    vaglio__trim(g, &b, &e);
  }
  if (e - b < 6) return false;
  if (g->text[b] == '<' && g->text[e - 1] == '>') b++, e--;
  if (g->text[b] == '[' && g->text[e - 1] == ')') {
    for (uint32_t i = b; i + 1 < e && i - b < 1000; i++) {
      if (g->text[i] != ']' || g->text[i + 1] != '(') continue;
      if (vaglio__link_url(g->text, i + 2, e) != e - 1) return false;
      *begin = i + 2;
      *end = e - 1;
      return true;
    }
    return false;
  }
  if (vaglio__link_url(g->text, b, e) != e) return false;
  *begin = b;
  *end = e;
  return true;
}

char vaglio__unit_stop(const vaglio__seg *g, vaglio__unit u) {
  uint32_t e = u.end, len;
  for (int i = 0; i < 4 && e > u.begin; i++) {
    uint32_t last = (uint32_t)vaglio__char_before(g->text, u.begin, e);
    vaglio__char_class c = vaglio__seg_class(g, last, e, &len);
    if (c == VAGLIO__C_ELLIPSIS) return '.';
    if (c == VAGLIO__C_DOT || c == VAGLIO__C_STOP) return g->text[last];
    if (c == VAGLIO__C_PUNCT) return len == 1 ? g->text[last] : 0;
    if (c != VAGLIO__C_QUOTE && c != VAGLIO__C_APOSTROPHE && c != VAGLIO__C_CLOSE &&
        c != VAGLIO__C_SPACE && g->text[last] != '*')
      return 0;
    e = last;
  }
  return 0;
}

uint32_t vaglio__unit_words(const vaglio__seg *g, vaglio__unit u, uint32_t most) {
  uint32_t words = 0, len;
  bool inside = false;
  for (uint32_t at = u.begin; at < u.end && words < most; at += len) {
    vaglio__char_class c = vaglio__seg_class(g, at, u.end, &len);
    bool letter = c == VAGLIO__C_LETTER || c == VAGLIO__C_DIGIT;
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}

bool vaglio__unit_title(const vaglio__seg *g, vaglio__unit u, uint32_t most) {
  uint32_t b, e;
  if (!u.one_line || u.end - u.begin > most || vaglio__unit_words(g, u, 1) == 0) return false;
  char stop = vaglio__unit_stop(g, u);
  if (stop == '?' || stop == '!') return u.end - u.begin <= most / 2;
  return (stop == 0 || stop == '*' || stop == '#') && !vaglio__unit_link(g, u, &b, &e);
}

static bool capital(const vaglio__seg *g, uint32_t at, uint32_t end) {
  uint32_t len;
  return vaglio__seg_class(g, at, end, &len) == VAGLIO__C_LETTER &&
         vaglio__seg_changed(g, at, len);
}

bool vaglio__unit_names(const vaglio__seg *g, uint32_t begin, uint32_t end, uint32_t most) {
  uint32_t words = 0, capitals = 0, len, last = 0;
  if (end - begin > LOOK || begin == end || !capital(g, begin, end)) return false;
  for (uint32_t at = begin; at < end;) {
    vaglio__char_class c = vaglio__seg_class(g, at, end, &len);
    if (c == VAGLIO__C_LETTER) {
      uint32_t b = at;
      while (at < end && vaglio__seg_class(g, at, end, &len) == VAGLIO__C_LETTER) at += len;
      words++;
      last = capital(g, b, end);
      capitals += last;
      if (!last && at - b > 3) return false;
      continue;
    }
    bool fine = c == VAGLIO__C_SPACE || c == VAGLIO__C_HYPHEN || c == VAGLIO__C_APOSTROPHE ||
                c == VAGLIO__C_DOT || g->text[at] == ',' || g->text[at] == '&';
    if (!fine) return false;
    at += len;
  }
  return last && words <= most && capitals >= 2 && g->text[end - 1] != '.';
}

bool vaglio__unit_date(const vaglio__seg *g, vaglio__unit u, vaglio__interval *date) {
  uint32_t others;
  if (!u.one_line || u.end - u.begin > 80) return false;
  if (!memchr(g->text + u.begin, '2', u.end - u.begin) &&
      !memchr(g->text + u.begin, '1', u.end - u.begin))
    return false;
  return vaglio__dateline_words(g->rules, g->text, g->fold, u.begin, u.end, date, &others) &&
         others <= 3;
}

/* What follows a credit cue: nothing, or a few names. */
static bool credited(const vaglio__seg *g, uint32_t begin, uint32_t end) {
  vaglio__trim(g, &begin, &end);
  vaglio__unit rest = {begin, end, true};
  uint32_t len;
  if (begin >= end || !capital(g, begin, end))
    return begin >= end || vaglio__seg_class(g, begin, end, &len) == VAGLIO__C_CLOSE;
  return vaglio__unit_words(g, rest, NAMES + 1) <= NAMES;
}

/* What stands before it: nothing, names ("X via Agency"), or a text that has ended (`*words`). */
static bool introduced(const vaglio__seg *g, uint32_t begin, uint32_t at, bool *words) {
  uint32_t end = at;
  vaglio__trim(g, &begin, &end);
  *words = false;
  if (begin == end || vaglio__unit_names(g, begin, end, NAMES)) return true;
  uint32_t last = (uint32_t)vaglio__char_before(g->text, begin, end), len;
  vaglio__char_class c = vaglio__seg_class(g, last, end, &len);
  *words = end - begin > 1;
  return c == VAGLIO__C_DOT || c == VAGLIO__C_OPEN || c == VAGLIO__C_DASH ||
         c == VAGLIO__C_HYPHEN || g->text[last] == '|' || g->text[last] == '/';
}

bool vaglio__unit_credit(const vaglio__seg *g, vaglio__unit u, bool *words) {
  uint32_t at = u.end - u.begin > LOOK ? u.end - LOOK : u.begin, len;
  size_t cue;
  bool inside = false;
  if (at > u.begin && g->text[u.end - 1] == '.') return false; /* nearly all long paragraphs */
  while (at > u.begin && at < u.end && ((unsigned char)g->text[at] & 0xC0) == 0x80) at++;
  for (; at < u.end; at += len) {
    bool letter = vaglio__seg_class(g, at, u.end, &len) == VAGLIO__C_LETTER;
    if (letter && !inside &&
        vaglio__seg_cue(g->rules, VAGLIO__SEG_CREDIT_CUES, g->fold + at, u.end - at, &cue) &&
        credited(g, at + (uint32_t)cue, u.end) && introduced(g, u.begin, at, words))
      return true;
    inside = letter;
  }
  return false;
}

bool vaglio__unit_caption(const vaglio__seg *g, vaglio__unit u) {
  uint32_t limit = u.end - u.begin > 100 ? u.begin + 100 : u.end, others;
  vaglio__interval date;
  if (!capital(g, u.begin, u.end)) return false;
  const char *colon = memchr(g->text + u.begin, ':', limit - u.begin);
  if (!colon) return false;
  uint32_t end = (uint32_t)(colon - g->text), dash = u.begin, len;
  while (dash < end) { /* the place is in capitals, up to a dash or comma */
    vaglio__char_class c = vaglio__seg_class(g, dash, end, &len);
    if (c == VAGLIO__C_DASH || (c == VAGLIO__C_HYPHEN && g->text[dash - 1] == ' ')) break;
    if (c == VAGLIO__C_DIGIT) return false;
    dash += len;
  }
  if (dash >= end) return false;
  return vaglio__dateline_words(g->rules, g->text, g->fold, dash, end, &date, &others) &&
         others <= 3;
}
