/* header.c -- see header.h. */
#include "header.h"

#include "dateline.h"
#include "unit.h"

enum { LONGEST_KEY = 30, FRONT_LINES = 100 };

static bool add_meta(vaglio__seg *g, uint32_t begin, uint32_t end) {
  vaglio__part p = {VAGLIO__META, begin, end, 0, "", NULL, {0, 0, VAGLIO__UNKNOWN}};
  return vaglio__vec_push(g->doc->mem, &g->doc->parts, p);
}

/* The metadata lists that hold the key [begin,end), in any language. */
static uint32_t key_lists(const vaglio__seg *g, uint32_t begin, uint32_t end) {
  uint32_t lists = 0;
  for (uint32_t lang = 0; lang < g->rules->nlangs; lang++) {
    const vaglio__seg_entry *e = vaglio__seg_find(g->rules, lang, g->fold + begin, end - begin);
    if (e) lists |= e->lists;
  }
  return lists & ~(VAGLIO__BIT(VAGLIO__SEG_META_TITLE) - 1);
}

/* Moves the ends past quotation marks around the value. */
static void unquote(const vaglio__seg *g, uint32_t *begin, uint32_t *end) {
  if (*end - *begin < 2) return;
  char c = g->text[*begin];
  if ((c == '"' || c == '\'') && g->text[*end - 1] == c) {
    ++*begin;
    --*end;
  }
}

static bool keep(vaglio__seg *g, const char **field, uint32_t begin, uint32_t end) {
  if ((*field && **field) || begin == end) return true;
  *field = vaglio__arena_text(&g->doc->arena, g->text + begin, end - begin);
  return *field != NULL;
}

static void keep_date(vaglio__seg *g, uint32_t begin, uint32_t end) {
  vaglio__interval value;
  uint32_t others;
  if (g->doc->published.precision != VAGLIO__UNKNOWN) return;
  if (vaglio__dateline_iso(g->text + begin, end - begin, &value) ||
      vaglio__dateline_words(g->rules, g->text, g->fold, begin, end, &value, &others))
    g->doc->published = value;
}

static bool keep_value(vaglio__seg *g, uint32_t lists, uint32_t begin, uint32_t end) {
  vaglio__document *doc = g->doc;
  vaglio__trim(g, &begin, &end);
  unquote(g, &begin, &end);
  if (lists & VAGLIO__BIT(VAGLIO__SEG_META_DATE)) keep_date(g, begin, end);
  if (lists & VAGLIO__BIT(VAGLIO__SEG_META_TITLE)) return keep(g, &doc->title, begin, end);
  if (lists & VAGLIO__BIT(VAGLIO__SEG_META_OUTLET)) return keep(g, &doc->outlet, begin, end);
  if (lists & VAGLIO__BIT(VAGLIO__SEG_META_URL)) return keep(g, &doc->uri, begin, end);
  if (lists & VAGLIO__BIT(VAGLIO__SEG_META_LANG) && end - begin >= 2) { /* "it", "it-IT" */
    bool code = end - begin == 2 || g->text[begin + 2] == '-' || g->text[begin + 2] == '_';
    if (code) return keep(g, &doc->lang, begin, begin + 2);
  }
  return true;
}

/* "key: value": the byte of the colon, 0 when the line is something else. */
static uint32_t colon_of(const vaglio__seg *g, uint32_t begin, uint32_t end) {
  uint32_t limit = end - begin > LONGEST_KEY ? begin + LONGEST_KEY : end, len;
  for (uint32_t at = begin; at < limit; at += len) {
    vaglio__char_class c = vaglio__seg_class(g, at, end, &len);
    if (g->text[at] == ':') return at > begin && !(at + 1 < end && g->text[at + 1] == '/') ? at : 0;
    if (c != VAGLIO__C_LETTER && c != VAGLIO__C_HYPHEN && g->text[at] != ' ') return 0;
  }
  return 0;
}

/* One "key: value" line; `known` stays false for keys that no language lists. */
static bool key_line(vaglio__seg *g, uint32_t begin, uint32_t end, bool *is_line, bool *known) {
  uint32_t colon = colon_of(g, begin, end), key = colon;
  *is_line = colon != 0;
  if (!colon) return true;
  while (key > begin && g->text[key - 1] == ' ') key--;
  uint32_t lists = key_lists(g, begin, key);
  *known = lists != 0;
  return keep_value(g, lists, colon + 1, end);
}

static bool rule_line(const vaglio__seg *g, uint32_t begin, uint32_t end) {
  return end - begin == 3 && memcmp(g->text + begin, "---", 3) == 0;
}

/* --- lines around key: value lines; leaves `*at` alone when that is not what is there. */
static bool front_matter(vaglio__seg *g, uint32_t *at) {
  uint32_t next, b = *at, e = vaglio__line_end(g, *at, &next), first = next, last = 0;
  vaglio__trim(g, &b, &e);
  if (!rule_line(g, b, e)) return true;
  uint32_t start = b;
  for (int i = 0; i < FRONT_LINES && next < g->len && !last; i++) {
    b = next;
    e = vaglio__line_end(g, b, &next);
    vaglio__trim(g, &b, &e);
    if (rule_line(g, b, e)) last = e;
  }
  if (!last) return true;
  *at = next;
  for (uint32_t line = first; line < last;) {
    bool is_line, known;
    b = line;
    e = vaglio__line_end(g, b, &line);
    vaglio__trim(g, &b, &e);
    if (!key_line(g, b, e, &is_line, &known)) return false;
  }
  return add_meta(g, start, last);
}

/* "date 2022-01 The story goes on": its end, 0 when there is none. */
static uint32_t bare_date(vaglio__seg *g, uint32_t begin, uint32_t end) {
  uint32_t word = begin, len;
  vaglio__interval value;
  while (word < end && vaglio__seg_class(g, word, end, &len) == VAGLIO__C_LETTER) word += len;
  if (!(key_lists(g, begin, word) & VAGLIO__BIT(VAGLIO__SEG_META_DATE))) return 0;
  if (word < end && g->text[word] == ':') word++;
  uint32_t at = word;
  while (at < end && g->text[at] == ' ') at++;
  uint32_t iso = at > word ? (uint32_t)vaglio__dateline_iso(g->text + at, end - at, &value) : 0;
  bool glued = at + iso < end && vaglio__seg_class(g, at + iso, end, &len) != VAGLIO__C_SPACE;
  if (!iso || glued) return 0;
  if (g->doc->published.precision == VAGLIO__UNKNOWN) g->doc->published = value;
  return at + iso;
}

/* Advances past blank lines to the next line; false at the end of the text. */
static bool next_line(const vaglio__seg *g, uint32_t *at, uint32_t *b, uint32_t *e,
                      uint32_t *next) {
  while (*at < g->len) {
    *b = *at;
    *e = vaglio__line_end(g, *at, next);
    vaglio__trim(g, b, e);
    if (*b < *e) return true;
    *at = *next;
  }
  return false;
}

bool vaglio__header_read(vaglio__seg *g, uint32_t *rest) {
  uint32_t at = 0, b, e, next;
  bool any = false;
  if (next_line(g, &at, &b, &e, &next) && !front_matter(g, &at)) return false;
  while (next_line(g, &at, &b, &e, &next)) {
    bool is_line = false, known = false;
    uint32_t date = bare_date(g, b, e);
    if (date) {
      if (!add_meta(g, b, date)) return false;
      at = date;
      any = true;
      continue;
    }
    if (!key_line(g, b, e, &is_line, &known)) return false;
    bool word = is_line && any && !memchr(g->text + b, ' ', colon_of(g, b, e) - b) &&
                g->text[b] >= 'a' && g->text[b] <= 'z';
    if (!known && !word) break;
    if (!add_meta(g, b, e)) return false;
    at = next;
    any = true;
  }
  *rest = at;
  return true;
}
