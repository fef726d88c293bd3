/* fold.c -- see fold.h. ASCII goes through arithmetic, the rest through
   utf8proc's simple lower-case map, used only where it keeps the length. */
#include "fold.h"

#include <string.h>
#include <utf8proc.h>

/* Eight bytes at a time: sets bit 5 of every byte in 'A'..'Z', when all are ASCII. */
static int fold_eight(char *dst, const char *src) {
  const uint64_t high = UINT64_C(0x8080808080808080);
  const uint64_t ones = UINT64_C(0x0101010101010101);
  uint64_t w;
  memcpy(&w, src, 8);
  if (w & high) return 0;
  uint64_t from_a = w + ones * (0x80 - 'A');
  uint64_t past_z = w + ones * (0x80 - 'Z' - 1);
  w |= ((from_a ^ past_z) & high) >> 2;
  memcpy(dst, &w, 8);
  return 1;
}

static void copy(char *dst, const char *src, size_t n) {
  for (size_t i = 0; i < n; i++) dst[i] = src[i];
}

/* One character of two or more bytes; returns its length. */
static size_t fold_char(char *dst, const char *src, size_t n) {
  const unsigned char *s = (const unsigned char *)src;
  if (s[0] == 0xC3 && n > 1 && (s[1] & 0xC0) == 0x80) { /* Latin-1, nearly all there is */
    dst[0] = src[0];
    dst[1] = (char)(s[1] < 0x9F && s[1] != 0x97 ? s[1] | 0x20 : s[1]);
    return 2;
  }
  utf8proc_int32_t code;
  utf8proc_ssize_t len = utf8proc_iterate(s, n < 4 ? (utf8proc_ssize_t)n : 4, &code);
  if (len <= 0) {
    dst[0] = src[0];
    return 1;
  }
  utf8proc_uint8_t out[4];
  if (utf8proc_encode_char(utf8proc_tolower(code), out) == len)
    memcpy(dst, out, (size_t)len);
  else
    copy(dst, src, (size_t)len);
  return (size_t)len;
}

void vaglio__fold(char *dst, const char *src, size_t n) {
  size_t i = 0;
  while (i < n) {
    if (n - i >= 8 && fold_eight(dst + i, src + i)) {
      i += 8;
    } else if (!(src[i] & 0x80)) {
      dst[i] = (char)(src[i] >= 'A' && src[i] <= 'Z' ? src[i] | 0x20 : src[i]);
      i++;
    } else {
      i += fold_char(dst + i, src + i, n - i);
    }
  }
}
