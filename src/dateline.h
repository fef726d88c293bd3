/**
 * dateline.h -- dates of header lines, by-lines and URLs, as closed intervals.
 *
 * Ownership, errors: none. Offsets: bytes. Threads: no state.
 * A date is never made finer than its words: "2022-01" is the whole month.
 */
#ifndef VAGLIO_DATELINE_H
#define VAGLIO_DATELINE_H

#include "document.h"
#include "segment.h"

/** The minutes of a day, a month (`day` 0) or a year (`month` 0 too); false if there is none. */
bool vaglio__dateline_make(int year, unsigned month, unsigned day, vaglio__interval *out);
/** An ISO 8601 date or time at the beginning of `text` (2022, 2022-01, 2022-01-06, 2022/01/06,
    2022-01-06T10:30); its length, 0 for none. */
size_t vaglio__dateline_iso(const char *text, size_t n, vaglio__interval *out);
/** A date in words within [begin,end) of a text and its folded copy: "6 gennaio 2022", "January
    6, 2022", "6/1/2022", ISO. `*others` counts the words that are no part of it. */
bool vaglio__dateline_words(const vaglio__segmenter *s, const char *text, const char *fold,
                            uint32_t begin, uint32_t end, vaglio__interval *out, uint32_t *others);
/** A date in the path of a URL: /2022/01/06/ or -2022-01-06. */
bool vaglio__dateline_url(const char *url, size_t n, vaglio__interval *out);

#endif
