/* json.c -- see json.h. `comma` is the whole state: opening and naming clear it,
   finishing a value sets it. */
#include "json.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void vaglio__json_init(vaglio__json *w, vaglio__buf *buf) {
  *w = (vaglio__json){.buf = buf};
}

static void before(vaglio__json *w) {
  if (w->comma) vaglio__buf_char(w->buf, ',');
  w->comma = true;
}

static void raw(vaglio__json *w, const char *z) {
  before(w);
  vaglio__buf_str(w->buf, z);
}

static void open_with(vaglio__json *w, char c) {
  before(w);
  vaglio__buf_char(w->buf, c);
  w->comma = false;
}

static void close_with(vaglio__json *w, char c) {
  vaglio__buf_char(w->buf, c);
  w->comma = true;
}

void vaglio__json_object(vaglio__json *w) { open_with(w, '{'); }
void vaglio__json_end_object(vaglio__json *w) { close_with(w, '}'); }
void vaglio__json_array(vaglio__json *w) { open_with(w, '['); }
void vaglio__json_end_array(vaglio__json *w) { close_with(w, ']'); }

void vaglio__json_newline(vaglio__json *w) {
  vaglio__buf_char(w->buf, '\n');
  w->comma = false;
}

/* ---- text ------------------------------------------------------------------ */

static void escape(vaglio__buf *b, unsigned char c) {
  static const char letters[] = {'b', 't', 'n', 0, 'f', 'r'};
  if (c == '"' || c == '\\') vaglio__buf_fmt(b, "\\%c", c);
  else if (c >= '\b' && c <= '\r' && letters[c - '\b'])
    vaglio__buf_fmt(b, "\\%c", letters[c - '\b']);
  else vaglio__buf_fmt(b, "\\u%04x", (unsigned)c);
}

/* Line and paragraph separators end a line for some readers of JSON Lines. */
static bool is_separator(const char *p, const char *end) {
  return end - p >= 3 && p[0] == '\xE2' && p[1] == '\x80' && (p[2] == '\xA8' || p[2] == '\xA9');
}

static void quoted(vaglio__buf *b, const char *text, size_t len) {
  const char *p = text, *end = text + len, *from = text;
  vaglio__buf_char(b, '"');
  while (p < end) {
    unsigned char c = (unsigned char)*p;
    bool separator = c == 0xE2 && is_separator(p, end);
    if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F && !separator) {
      p++;
      continue;
    }
    vaglio__buf_add(b, from, (size_t)(p - from));
    if (separator) vaglio__buf_str(b, p[2] == '\xA8' ? "\\u2028" : "\\u2029");
    else escape(b, c);
    p += separator ? 3 : 1;
    from = p;
  }
  vaglio__buf_add(b, from, (size_t)(p - from));
  vaglio__buf_char(b, '"');
}

void vaglio__json_text(vaglio__json *w, const char *text, size_t len) {
  before(w);
  quoted(w->buf, len ? text : "", len);
}

void vaglio__json_string(vaglio__json *w, const char *z) {
  if (z) vaglio__json_text(w, z, strlen(z));
  else vaglio__json_null(w);
}

void vaglio__json_key(vaglio__json *w, const char *key) {
  vaglio__json_string(w, key);
  vaglio__buf_char(w->buf, ':');
  w->comma = false;
}

/* ---- numbers and words -------------------------------------------------------- */

/* printf writes the locale's decimal sign; JSON knows only the point. */
static void point(char *z) {
  for (; *z; z++)
    if (!strchr("+-0123456789eE", *z)) *z = '.';
}

void vaglio__json_number(vaglio__json *w, double value) {
  char digits[40];
  if (!isfinite(value)) {
    vaglio__json_null(w);
    return;
  }
  if (fabs(value) < 1e15 && nearbyint(value) - value >= 0 && nearbyint(value) - value <= 0) {
    vaglio__json_integer(w, (int64_t)value);
    return;
  }
  for (int precision = DBL_DIG; precision <= DBL_DECIMAL_DIG; precision++) {
    snprintf(digits, sizeof digits, "%.*g", precision, value);
    double back = strtod(digits, NULL);
    if (back >= value && back <= value) break;
  }
  point(digits);
  raw(w, digits);
}

void vaglio__json_integer(vaglio__json *w, int64_t value) {
  before(w);
  vaglio__buf_fmt(w->buf, "%lld", (long long)value);
}

void vaglio__json_null(vaglio__json *w) { raw(w, "null"); }
void vaglio__json_raw(vaglio__json *w, const char *json) { raw(w, json); }

void vaglio__json_member(vaglio__json *w, const char *key, const char *z) {
  vaglio__json_key(w, key);
  vaglio__json_string(w, z);
}

void vaglio__json_member_integer(vaglio__json *w, const char *key, int64_t value) {
  vaglio__json_key(w, key);
  vaglio__json_integer(w, value);
}

void vaglio__json_member_number(vaglio__json *w, const char *key, double value) {
  vaglio__json_key(w, key);
  vaglio__json_number(w, value);
}
