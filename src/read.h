/**
 * read.h -- bytes of a file into checked UTF-8.
 *
 * Ownership: the text is the caller's: vaglio__free(mem, text, len + 1, 1).
 *   It ends in a NUL that `len` does not count.
 * Errors: VAGLIO_UTF8 (broken UTF-8; offset), VAGLIO_INPUT (empty, binary, NUL
 *   bytes, a directory or device), VAGLIO_LIMIT (more than VAGLIO__MAX_TEXT), VAGLIO_IO
 *   (the file system's own words), VAGLIO_NOMEM. The message names the input and the byte.
 * Offsets: bytes into the input as it was given, its BOM included.
 * Threads: no state of ours.
 *
 * UTF-8 is never changed, except that a BOM is dropped; line ends stay. UTF-16 and
 * UTF-32 (with a BOM, or plainly two bytes a letter), Windows-1252, Latin-1 and what
 * uchardet recognises are converted, and the diagnostic says so.
 */
#ifndef VAGLIO_READ_H
#define VAGLIO_READ_H

#include "base.h"

#define VAGLIO__MAX_TEXT ((size_t)64 * 1024 * 1024)

/** What reading had to do; `message` is "" when nothing. */
typedef struct vaglio__diag {
  char encoding[32];            /* of the input: "UTF-8", "UTF-16LE", "WINDOWS-1252" ... */
  bool bom;                     /* a byte-order mark was dropped */
  bool converted;               /* the text is not the input's bytes */
  char message[VAGLIO_MESSAGE_SIZE];
} vaglio__diag;

/** Checks and converts `n` bytes; `name` stands in messages. `diag` may be NULL. */
vaglio_status vaglio__read_bytes(const vaglio__mem *mem, const char *name, const char *bytes,
                                 size_t n, char **text, size_t *len, vaglio__diag *diag,
                                 vaglio_error *err);
/** Reads a file; `diag` may be NULL. */
vaglio_status vaglio__read_file(const vaglio__mem *mem, const char *path, char **text, size_t *len,
                                vaglio__diag *diag, vaglio_error *err);
/** The first byte that is not UTF-8, `n` when all of it is. */
size_t vaglio__utf8_check(const char *bytes, size_t n);

#endif
