/* date.c -- see date.h. */
#include "date.h"

#include <stdio.h>
#include <string.h>

int64_t vaglio__days_of(int64_t y, unsigned m, unsigned d) {
  y -= m <= 2;
  int64_t era = (y >= 0 ? y : y - 399) / 400;
  unsigned yoe = (unsigned)(y - era * 400);
  unsigned doy = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
  unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + (int64_t)doe - 719468;
}

int64_t vaglio__minutes_of(int64_t y, unsigned m, unsigned d, unsigned hour, unsigned minute) {
  return vaglio__days_of(y, m, d) * 1440 + hour * 60 + minute;
}

static void civil_of(int64_t z, int64_t *y, unsigned *m, unsigned *d) {
  z += 719468;
  int64_t era = (z >= 0 ? z : z - 146096) / 146097;
  unsigned doe = (unsigned)(z - era * 146097);
  unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  unsigned mp = (5 * doy + 2) / 153;
  *d = doy - (153 * mp + 2) / 5 + 1;
  *m = mp < 10 ? mp + 3 : mp - 9;
  *y = (int64_t)yoe + era * 400 + (*m <= 2);
}

void vaglio__date_format(char out[VAGLIO__DATE_SIZE], int64_t minutes, bool with_time) {
  int64_t days = minutes >= 0 ? minutes / 1440 : -((-minutes + 1439) / 1440);
  int64_t rest = minutes - days * 1440, y;
  unsigned m, d;
  civil_of(days, &y, &m, &d);
  if (y < 0) y = 0;
  if (y > 9999) y = 9999;
  int n = snprintf(out, VAGLIO__DATE_SIZE, "%04u-%02u-%02u", (unsigned)y, m % 100, d % 100);
  if (with_time && n > 0)
    snprintf(out + n, (size_t)(VAGLIO__DATE_SIZE - n), "T%02u:%02u", (unsigned)(rest / 60) % 24,
             (unsigned)(rest % 60));
}

/* Reads `n` digits; -1 when they are not digits. */
static int digits(const char *p, size_t n) {
  int v = 0;
  for (size_t i = 0; i < n; i++) {
    if (p[i] < '0' || p[i] > '9') return -1;
    v = v * 10 + (p[i] - '0');
  }
  return v;
}

static unsigned days_in(int y, int m) {
  static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
  return m == 2 && leap ? 29 : days[m - 1];
}

static bool whole_year(int y, vaglio__interval *out) {
  *out = (vaglio__interval){vaglio__minutes_of(y, 1, 1, 0, 0),
                            vaglio__minutes_of(y, 12, 31, 23, 59), VAGLIO__YEAR};
  return true;
}

bool vaglio__date_parse(const char *p, size_t len, vaglio__interval *out) {
  int y = len >= 4 ? digits(p, 4) : -1;
  if (y < 0) return false;
  if (len == 4) return whole_year(y, out);
  int m = len >= 7 && p[4] == '-' ? digits(p + 5, 2) : -1;
  if (m < 1 || m > 12) return false;
  if (len == 7) {
    *out = (vaglio__interval){vaglio__minutes_of(y, (unsigned)m, 1, 0, 0),
                              vaglio__minutes_of(y, (unsigned)m, days_in(y, m), 23, 59), VAGLIO__MONTH};
    return true;
  }
  int d = len >= 10 && p[7] == '-' ? digits(p + 8, 2) : -1;
  if (d < 1 || d > (int)days_in(y, m)) return false;
  int64_t day = vaglio__minutes_of(y, (unsigned)m, (unsigned)d, 0, 0);
  if (len == 10) {
    *out = (vaglio__interval){day, day + 1439, VAGLIO__DAY};
    return true;
  }
  int h = len >= 16 && (p[10] == 'T' || p[10] == ' ') && p[13] == ':' ? digits(p + 11, 2) : -1;
  int min = h >= 0 ? digits(p + 14, 2) : -1;
  if (h < 0 || h > 23 || min < 0 || min > 59) return false;
  *out = (vaglio__interval){day + h * 60 + min, day + h * 60 + min, VAGLIO__INSTANT};
  return true;
}

static const char *const precision_names[] = {"instant", "hour", "part_of_day", "day", "week",
                                              "month", "season", "year", "decade", "unknown"};

const char *vaglio__precision_name(vaglio__precision p) {
  return (unsigned)p <= VAGLIO__UNKNOWN ? precision_names[p] : "unknown";
}

vaglio__precision vaglio__precision_of(const char *name) {
  for (int i = 0; i <= VAGLIO__UNKNOWN; i++)
    if (strcmp(precision_names[i], name) == 0) return (vaglio__precision)i;
  return VAGLIO__UNKNOWN;
}
