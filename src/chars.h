/**
 * chars.h -- what a character is to the segmenter.
 *
 * Ownership, errors: none. Offsets: bytes. Threads: no state.
 */
#ifndef VAGLIO_CHARS_H
#define VAGLIO_CHARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum vaglio__char_class {
  VAGLIO__C_SPACE,              /* white space and control characters */
  VAGLIO__C_LETTER,             /* letters, combining marks, joiners, '_' */
  VAGLIO__C_DIGIT,
  VAGLIO__C_APOSTROPHE,         /* ' and ’ */
  VAGLIO__C_QUOTE,              /* every other quotation mark, and ‘ */
  VAGLIO__C_HYPHEN,
  VAGLIO__C_DASH,
  VAGLIO__C_DOT,
  VAGLIO__C_STOP,               /* ! ? */
  VAGLIO__C_ELLIPSIS,
  VAGLIO__C_OPEN, VAGLIO__C_CLOSE,   /* brackets */
  VAGLIO__C_PUNCT,
  VAGLIO__C_SYMBOL
} vaglio__char_class;

/** Classes of the ASCII characters. */
extern const uint8_t vaglio__ascii_class[128];

/** Class of a character that is not ASCII, `n > 0` bytes being left; its length goes to `*len`. */
vaglio__char_class vaglio__wide_class(const char *s, size_t n, uint32_t *len);

/** Class of the character at `s`, `n > 0` bytes being left; its length goes to `*len`. */
static inline vaglio__char_class vaglio__class(const char *s, size_t n, uint32_t *len) {
  unsigned char c = (unsigned char)*s;
  if (c < 0x80) {
    *len = 1;
    return (vaglio__char_class)vaglio__ascii_class[c];
  }
  return vaglio__wide_class(s, n, len);
}

/** Where the character before byte `at` begins (0 when there is none), not before `floor`. */
static inline size_t vaglio__char_before(const char *text, size_t floor, size_t at) {
  if (at <= floor) return floor;
  size_t i = at - 1;
  while (i > floor && at - i < 4 && ((unsigned char)text[i] & 0xC0) == 0x80) i--;
  return i;
}

#endif
