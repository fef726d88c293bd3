/**
 * date.h -- minutes since 1970-01-01T00:00, as dates and back (proleptic
 * Gregorian calendar, no time zone; days from civil after H. Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms").
 */
#ifndef VAGLIO_DATE_H
#define VAGLIO_DATE_H

#include "document.h"

enum { VAGLIO__DATE_SIZE = 24 };

/** Days since 1970-01-01 of a date; months 1..12. */
int64_t vaglio__days_of(int64_t year, unsigned month, unsigned day);
/** Minutes since 1970-01-01T00:00. */
int64_t vaglio__minutes_of(int64_t year, unsigned month, unsigned day, unsigned hour, unsigned minute);
/** "2022-01-06", or "2022-01-06T18:30" when `with_time`. */
void vaglio__date_format(char out[VAGLIO__DATE_SIZE], int64_t minutes, bool with_time);
/** Reads "2022", "2022-01", "2022-01-06", "2022-01-06T18:30[:15][Z|+hh:mm]" (zone ignored) into the
    closed interval the words allow; false when it is none of these. */
bool vaglio__date_parse(const char *text, size_t len, vaglio__interval *out);
/** "day" and back; VAGLIO__UNKNOWN for any other word. */
const char *vaglio__precision_name(vaglio__precision p);
vaglio__precision vaglio__precision_of(const char *name);

#endif
