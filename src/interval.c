/* interval.c -- see interval.h. */
#include "interval.h"

#include <math.h>

enum { HOUR = 60, DAY = 24 * HOUR };

bool vaglio__time_known(vaglio__interval t) {
  return t.precision != VAGLIO__UNKNOWN && t.hi >= t.lo && !(t.lo == 0 && t.hi == 0);
}

bool vaglio__time_disjoint(vaglio__interval a, vaglio__interval b) {
  return vaglio__time_known(a) && vaglio__time_known(b) && (a.hi < b.lo || b.hi < a.lo);
}

/* Months have 28 days at least: two months one after the other are ordered. */
static int64_t minutes_of(vaglio__precision p) {
  switch (p) {
    case VAGLIO__INSTANT: return 1;
    case VAGLIO__HOUR: return HOUR;
    case VAGLIO__PART_OF_DAY: return 6 * HOUR;
    case VAGLIO__DAY: return DAY;
    case VAGLIO__WEEK: return 7 * DAY;
    case VAGLIO__MONTH: return 28 * DAY;
    default: return INT64_MAX;
  }
}

vaglio__order_of vaglio__time_order(vaglio__interval a, vaglio__interval b, bool counts) {
  if (!vaglio__time_disjoint(a, b)) return VAGLIO__UNORDERED;
  int64_t d = minutes_of(a.precision > b.precision ? a.precision : b.precision);
  int64_t least = counts ? 6 * HOUR : DAY;
  if (d < least) d = least;
  if (b.lo > a.lo) return b.lo - a.lo >= d ? VAGLIO__LATER : VAGLIO__UNORDERED;
  return a.lo - b.lo >= d ? VAGLIO__EARLIER : VAGLIO__UNORDERED;
}

bool vaglio__range_disjoint(const double a[2], const double b[2]) {
  return a[1] < b[0] || b[1] < a[0];
}

/* Bounds are small whole numbers or products with a few decimals; infinities equal themselves. */
static bool same_number(double x, double y) {
  return x == y || fabs(x - y) <= 1e-9 * fmax(fabs(x), fabs(y));
}

bool vaglio__range_equal(const double a[2], const double b[2]) {
  return same_number(a[0], b[0]) && same_number(a[1], b[1]);
}

bool vaglio__range_inside(const double inner[2], const double outer[2]) {
  return inner[0] >= outer[0] && inner[1] <= outer[1] && !vaglio__range_equal(inner, outer);
}

double vaglio__grain(double n) {
  if (!(n >= 1000) || n != floor(n) || n > 1e15) return 1;
  double g = 1;
  while (g * 100 <= n && fmod(n, g * 10) == 0) g *= 10;
  return g < 100 ? 1 : g;
}
