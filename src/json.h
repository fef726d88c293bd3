/**
 * json.h -- writes JSON, value by value, into a byte buffer.
 *
 * Ownership: a writer borrows its buffer; texts given in are copied at once.
 * Errors: none of its own; `buf->failed` is sticky and is checked once at the end.
 * Offsets: none.
 * Threads: one writer, one thread.
 *
 * Members come out in the order given, so the same calls give the same bytes:
 *
 *     vaglio__json_object(&w);
 *     vaglio__json_key(&w, "best"), vaglio__json_number(&w, 40);
 *     vaglio__json_end_object(&w);
 */
#ifndef VAGLIO_JSON_H
#define VAGLIO_JSON_H

#include "base.h"

typedef struct vaglio__json {
  vaglio__buf *buf;
  bool comma;                   /* a value stands before: the next one needs a comma */
} vaglio__json;

void vaglio__json_init(vaglio__json *w, vaglio__buf *buf);

void vaglio__json_object(vaglio__json *w);
void vaglio__json_end_object(vaglio__json *w);
void vaglio__json_array(vaglio__json *w);
void vaglio__json_end_array(vaglio__json *w);
/** Ends a line of JSON Lines; the next value starts afresh. */
void vaglio__json_newline(vaglio__json *w);

/** Names the next value of an object. */
void vaglio__json_key(vaglio__json *w, const char *key);

/** UTF-8 text; control characters, U+2028 and U+2029 are escaped. */
void vaglio__json_text(vaglio__json *w, const char *text, size_t len);
/** The same for a C string; NULL writes null. */
void vaglio__json_string(vaglio__json *w, const char *z);
/** The shortest digits that read back as the same double; no fraction when
    there is none; infinities and NaN write null. */
void vaglio__json_number(vaglio__json *w, double value);
void vaglio__json_integer(vaglio__json *w, int64_t value);
void vaglio__json_null(vaglio__json *w);

/** A value that is JSON already. */
void vaglio__json_raw(vaglio__json *w, const char *json);

/** A key and its value in one call. */
void vaglio__json_member(vaglio__json *w, const char *key, const char *z);
void vaglio__json_member_integer(vaglio__json *w, const char *key, int64_t value);
void vaglio__json_member_number(vaglio__json *w, const char *key, double value);

#endif
