/* dateline.c -- see dateline.h. */
#include "dateline.h"

#include "date.h"
#include "segmenter.h"

enum { FIRST_YEAR = 1000, LAST_YEAR = 2999 };

static unsigned month_days(int year, unsigned month) {
  static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[month - 1];
}

bool vaglio__dateline_make(int year, unsigned month, unsigned day, vaglio__interval *out) {
  if (year < FIRST_YEAR || year > LAST_YEAR || month > 12 || (month == 0 && day != 0)) return false;
  if (month && day > month_days(year, month)) return false;
  unsigned last = month ? month : 12;
  out->lo = vaglio__minutes_of(year, month ? month : 1, day ? day : 1, 0, 0);
  out->hi = vaglio__minutes_of(year, last, day ? day : month_days(year, last), 23, 59);
  out->precision = day ? VAGLIO__DAY : month ? VAGLIO__MONTH : VAGLIO__YEAR;
  return true;
}

/* Exactly `digits` digits at `text`, none after them; -1 otherwise. */
static int number(const char *text, size_t n, size_t digits) {
  int value = 0;
  if (n < digits) return -1;
  for (size_t i = 0; i < digits; i++) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return n > digits && text[digits] >= '0' && text[digits] <= '9' ? -1 : value;
}

/* T10:30 after a day; 0 when there is no time. */
static size_t iso_time(const char *text, size_t n, vaglio__interval *out) {
  if (n < 6 || (text[0] != 'T' && text[0] != ' ') || text[3] != ':') return 0;
  int hour = number(text + 1, n - 1, 2), minute = number(text + 4, n - 4, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return 0;
  out->lo = out->hi = out->lo + hour * 60 + minute;
  out->precision = VAGLIO__INSTANT;
  size_t len = 6;
  while (len < n && len < 20 && text[len] && strchr("0123456789:.Z+-", text[len])) len++;
  return len;
}

size_t vaglio__dateline_iso(const char *text, size_t n, vaglio__interval *out) {
  int year = number(text, n, 4), month = -1, day = -1;
  char sep = n > 4 ? text[4] : ' ';
  if (year < 0) return 0;
  if (sep == '-' || sep == '/') month = number(text + 5, n - 5, 2);
  if (month > 0 && n > 7 && text[7] == sep) day = number(text + 8, n - 8, 2);
  if (month > 0 && day > 0 && vaglio__dateline_make(year, (unsigned)month, (unsigned)day, out))
    return 10 + iso_time(text + 10, n - 10, out);
  if (month > 0 && vaglio__dateline_make(year, (unsigned)month, 0, out)) return 7;
  return vaglio__dateline_make(year, 0, 0, out) ? 4 : 0;
}

/* ---- dates in words ---------------------------------------------------------- */

typedef struct finding {
  int year;
  unsigned month, day;
  uint32_t others;
  bool settled;                 /* `value` holds a whole date */
  vaglio__interval value;
} finding;

static uint32_t digits_end(const char *text, uint32_t at, uint32_t end) {
  while (at < end && text[at] >= '0' && text[at] <= '9') at++;
  return at;
}

/* 6/1/2022, 06.01.2022: the length, 0 for none. */
static uint32_t slashed(const char *text, uint32_t at, uint32_t end, bool month_first, finding *f) {
  uint32_t a = digits_end(text, at, end);
  if (a == at || a - at > 2 || a >= end || !strchr("/.-", text[a])) return 0;
  uint32_t b = digits_end(text, a + 1, end);
  if (b == a + 1 || b - a > 3 || b >= end || text[b] != text[a]) return 0;
  int first = number(text + at, a - at, a - at);
  int second = number(text + a + 1, b - a - 1, b - a - 1);
  int year = number(text + b + 1, end - b - 1, 4);
  bool swap = first <= 12 && (second > 12 || month_first);
  unsigned day = (unsigned)(swap ? second : first), month = (unsigned)(swap ? first : second);
  if (year < 0 || day == 0 || month == 0 || !vaglio__dateline_make(year, month, day, &f->value))
    return 0;
  f->settled = true;
  return b + 5 - at;
}

static uint32_t take_number(const vaglio__segmenter *s, const char *text, uint32_t at, uint32_t end,
                            finding *f) {
  bool month_first = s->nlangs > 0 && s->langs[0].month_first;
  uint32_t e = digits_end(text, at, end);
  uint32_t len = f->settled ? 0 : slashed(text, at, end, month_first, f);
  if (len) return at + len;
  vaglio__interval value;
  size_t iso = e - at == 4 && !f->settled ? vaglio__dateline_iso(text + at, end - at, &value) : 0;
  if (iso > 4) {
    f->value = value;
    f->settled = true;
    return at + (uint32_t)iso;
  }
  int n = e - at <= 4 ? number(text + at, e - at, e - at) : -1;
  bool clock = e < end && text[e] == ':';
  if (e - at == 4 && f->year == 0 && n >= FIRST_YEAR && n <= LAST_YEAR) f->year = n;
  else if (e - at <= 2 && f->day == 0 && n >= 1 && n <= 31 && !clock) f->day = (unsigned)n;
  while (clock && e < end && (text[e] == ':' || (text[e] >= '0' && text[e] <= '9'))) e++;
  return e;
}

static uint32_t take_word(const vaglio__segmenter *s, const char *fold, uint32_t at, uint32_t end,
                          finding *f) {
  uint32_t e = at, len;
  while (e < end && vaglio__class(fold + e, end - e, &len) == VAGLIO__C_LETTER) e += len;
  uint32_t month = vaglio__seg_month(s, fold + at, e - at);
  if (month && f->month == 0) f->month = month;
  else f->others++;
  return e;
}

bool vaglio__dateline_words(const vaglio__segmenter *s, const char *text, const char *fold,
                            uint32_t begin, uint32_t end, vaglio__interval *out, uint32_t *others) {
  finding f = {0};
  for (uint32_t at = begin, len; at < end;) {
    vaglio__char_class c = vaglio__class(fold + at, end - at, &len);
    if (c == VAGLIO__C_DIGIT && len == 1) at = take_number(s, text, at, end, &f);
    else if (c == VAGLIO__C_LETTER) at = take_word(s, fold, at, end, &f);
    else at += len;
  }
  *others = f.others;
  if (f.settled) return *out = f.value, true;
  return f.year && f.month && vaglio__dateline_make(f.year, f.month, f.day, out);
}

bool vaglio__dateline_url(const char *url, size_t n, vaglio__interval *out) {
  bool month = false;
  for (size_t i = 8; i + 7 <= n; i++) {
    vaglio__interval value = {0, 0, VAGLIO__UNKNOWN};
    if (!strchr("/-_", url[i - 1]) || url[i] < '1' || url[i] > '2') continue;
    size_t len = vaglio__dateline_iso(url + i, n - i, &value);
    if (value.precision == VAGLIO__DAY && len == 10) return *out = value, true;
    if (len == 7 && i + len < n && url[i + 4] == '/' && url[i + len] == '/' && !month) {
      *out = value;
      month = true;
    }
  }
  return month;
}
