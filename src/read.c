/* read.c -- see read.h. uchardet guesses, iconv converts, everything else refuses. */
#define _POSIX_C_SOURCE 200809L
#include "read.h"

#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <uchardet/uchardet.h>

enum { GUESS_BYTES = 64 * 1024, CHUNK = 64 * 1024 };

typedef struct input {
  const vaglio__mem *mem;
  const char *name, *bytes;
  size_t n, bom;                /* bom: bytes of the byte-order mark */
  vaglio_error *err;
} input;

/* ---- UTF-8 ---------------------------------------------------------------------- */

/* The length of the character at `s`, 0 when it is not one (overlong, surrogate, cut off). */
static size_t utf8_length(const unsigned char *s, size_t n) {
  if (s[0] < 0x80) return 1;
  size_t len = s[0] < 0xC2 ? 0 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : s[0] < 0xF5 ? 4 : 0;
  if (len == 0 || len > n) return 0;
  for (size_t i = 1; i < len; i++)
    if ((s[i] & 0xC0) != 0x80) return 0;
  if (s[0] == 0xE0 && s[1] < 0xA0) return 0;
  if (s[0] == 0xED && s[1] > 0x9F) return 0;
  if (s[0] == 0xF0 && s[1] < 0x90) return 0;
  if (s[0] == 0xF4 && s[1] > 0x8F) return 0;
  return len;
}

size_t vaglio__utf8_check(const char *bytes, size_t n) {
  const uint64_t high = UINT64_C(0x8080808080808080);
  size_t i = 0;
  while (i < n) {
    uint64_t w = high;
    if (n - i >= 8) memcpy(&w, bytes + i, 8);
    if (!(w & high)) {
      i += 8;
      continue;
    }
    size_t len = utf8_length((const unsigned char *)bytes + i, n - i);
    if (len == 0) return i;
    i += len;
  }
  return n;
}

/* Counts characters of more than one byte, and bytes that belong to none. */
static void utf8_share(const char *bytes, size_t n, size_t *good, size_t *bad) {
  *good = *bad = 0;
  for (size_t i = 0; i < n;) {
    size_t len = utf8_length((const unsigned char *)bytes + i, n - i);
    *good += len > 1;
    *bad += len == 0;
    i += len ? len : 1;
  }
}

/* ---- what it is ------------------------------------------------------------------- */

/* The encoding that a byte-order mark tells; its length goes to `*len`. */
static const char *bom_encoding(const char *b, size_t n, size_t *len) {
  static const struct { const char *mark; size_t n; const char *name; } marks[] = {
      {"\xEF\xBB\xBF", 3, "UTF-8"},         {"\xFF\xFE\0\0", 4, "UTF-32LE"},
      {"\0\0\xFE\xFF", 4, "UTF-32BE"},      {"\xFF\xFE", 2, "UTF-16LE"},
      {"\xFE\xFF", 2, "UTF-16BE"}};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (n >= marks[i].n && memcmp(b, marks[i].mark, marks[i].n) == 0)
      return *len = marks[i].n, marks[i].name;
  return *len = 0, NULL;
}

/* UTF-16 without a mark: nearly every other byte is NUL, the ones between are not. */
static const char *two_byte_encoding(const char *b, size_t n) {
  size_t nul[2] = {0, 0}, look = n < GUESS_BYTES ? n : GUESS_BYTES;
  for (size_t i = 0; i < look; i++) nul[i & 1] += b[i] == 0;
  if (n % 2 != 0 || n < 8) return NULL;
  if (nul[1] * 2 > look / 2 && nul[0] * 20 < look) return "UTF-16LE";
  if (nul[0] * 2 > look / 2 && nul[1] * 20 < look) return "UTF-16BE";
  return NULL;
}

/* True for control characters that no text has. */
static bool odd_control(unsigned char c) {
  return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1B;
}

static vaglio_status refuse_binary(const input *in) {
  const char *nul = memchr(in->bytes, 0, in->n);
  size_t odd = 0, first = 0, blank = 0;
  if (nul)
    return vaglio__fail(in->err, VAGLIO_INPUT, (size_t)(nul - in->bytes),
                        "%s: byte %zu is NUL, so this is not text", in->name,
                        (size_t)(nul - in->bytes));
  for (size_t i = in->bom; i < in->n; i++) {
    unsigned char c = (unsigned char)in->bytes[i];
    if (odd_control(c) && odd++ == 0) first = i;
    blank += c <= ' ';
  }
  if (odd * 20 > in->n)
    return vaglio__fail(in->err, VAGLIO_INPUT, first,
                        "%s: %zu of %zu bytes are control characters (the first is byte %zu), so "
                        "this is not text", in->name, odd, in->n, first);
  if (blank == in->n - in->bom)
    return vaglio__fail(in->err, VAGLIO_INPUT, 0, "%s: there is nothing but white space in it",
                        in->name);
  return VAGLIO_OK;
}

/* Letters and marks of western European text in Windows-1252, and hardly any of them: then no
   guess is needed (guesses for short texts often go wrong). */
static bool plainly_western(const char *b, size_t n) {
  static const char usual[] =
      "\x80\x82\x84\x85\x8B\x91\x92\x93\x94\x95\x96\x97\x9B\xA0\xA3\xA7"
      "\xA9\xAA\xAB\xB0\xB4\xB7\xBA\xBB"
      "\xC0\xC7\xC8\xC9\xCC\xD1\xD2\xD9\xDC\xE0\xE1\xE2\xE4\xE7\xE8\xE9\xEA\xEB\xEC\xED\xEE\xEF\xF1"
      "\xF2\xF3\xF4\xF6\xF9\xFA\xFB\xFC";
  size_t high = 0, strange = 0;
  for (size_t i = 0; i < n; i++) {
    if (!((unsigned char)b[i] & 0x80)) continue;
    high++;
    strange += !memchr(usual, b[i], sizeof usual - 1);
  }
  return high * 6 < n && strange * 10 <= high;
}

static void guess_encoding(const input *in, char out[32]) {
  snprintf(out, 32, "WINDOWS-1252");
  if (plainly_western(in->bytes, in->n)) return;
  uchardet_t u = uchardet_new();
  if (!u) return;
  uchardet_handle_data(u, in->bytes, in->n < GUESS_BYTES ? in->n : GUESS_BYTES);
  uchardet_data_end(u);
  const char *name = uchardet_get_charset(u);
  bool latin1 = strcmp(name, "ISO-8859-1") == 0; /* Windows-1252 holds all of it */
  if (*name && !latin1 && strcmp(name, "ASCII") != 0 && strcmp(name, "UTF-8") != 0)
    snprintf(out, 32, "%s", name);
  uchardet_delete(u);
}

/* ---- converting ---------------------------------------------------------------------- */

static vaglio_status copy(const input *in, char **text, size_t *len) {
  size_t n = in->n - in->bom;
  char *t = vaglio__calloc(in->mem, n + 1, 1);
  if (!t) return vaglio__nomem(in->err);
  memcpy(t, in->bytes + in->bom, n);
  *text = t;
  *len = n;
  return VAGLIO_OK;
}

static vaglio_status unconvertible(const input *in, const char *encoding, size_t at) {
  return vaglio__fail(in->err, VAGLIO_UTF8, at,
                      "%s: byte %zu is neither UTF-8 nor %s", in->name, at, encoding);
}

/* Runs iconv over the whole input into `out`. */
static vaglio_status run_iconv(const input *in, const char *encoding, iconv_t cd,
                               vaglio__buf *out) {
  char chunk[4096];
  char *from = (char *)(uintptr_t)(in->bytes + in->bom);
  size_t left = in->n - in->bom;
  while (left > 0) {
    char *to = chunk;
    size_t room = sizeof chunk;
    size_t r = iconv(cd, &from, &left, &to, &room);
    vaglio__buf_add(out, chunk, sizeof chunk - room);
    if (out->failed) return vaglio__nomem(in->err);
    if (out->n > VAGLIO__MAX_TEXT)
      return vaglio__fail(in->err, VAGLIO_LIMIT, 0, "%s: more than %zu MiB of text", in->name,
                          VAGLIO__MAX_TEXT >> 20);
    if (r == (size_t)-1 && errno != E2BIG)
      return unconvertible(in, encoding, (size_t)(from - in->bytes));
  }
  return VAGLIO_OK;
}

static vaglio_status convert(const input *in, const char *encoding, char **text, size_t *len) {
  iconv_t cd = iconv_open("UTF-8", encoding);
  if (cd == (iconv_t)-1) return unconvertible(in, encoding, vaglio__utf8_check(in->bytes, in->n));
  vaglio__buf out;
  vaglio__buf_init(&out, in->mem);
  vaglio_status st = run_iconv(in, encoding, cd, &out);
  iconv_close(cd);
  if (st == VAGLIO_OK) {
    input utf8 = {in->mem, in->name, out.at, out.n, 0, in->err};
    if (out.n == 0)
      st = vaglio__fail(in->err, VAGLIO_INPUT, 0, "%s: there is nothing in it", in->name);
    if (st == VAGLIO_OK) st = refuse_binary(&utf8);
    if (st == VAGLIO_OK) st = copy(&utf8, text, len);
  }
  vaglio__buf_free(&out);
  return st;
}

static void tell(vaglio__diag *diag, const input *in, const char *encoding, bool converted) {
  if (!diag) return;
  *diag = (vaglio__diag){.bom = in->bom > 0, .converted = converted};
  snprintf(diag->encoding, sizeof diag->encoding, "%s", encoding);
  if (converted)
    snprintf(diag->message, sizeof diag->message, "%s: converted from %s", in->name, encoding);
  else if (in->bom)
    snprintf(diag->message, sizeof diag->message, "%s: a byte-order mark was dropped", in->name);
}

/* Not UTF-8, no mark: another encoding, or UTF-8 that is broken. */
static vaglio_status read_other(const input *in, size_t bad_at, char **text, size_t *len,
                                char encoding[32]) {
  size_t good, bad;
  utf8_share(in->bytes, in->n, &good, &bad);
  if (good > bad)
    return vaglio__fail(in->err, VAGLIO_UTF8, bad_at,
                        "%s: byte %zu is not UTF-8, though the rest mostly is", in->name, bad_at);
  guess_encoding(in, encoding);
  return convert(in, encoding, text, len);
}

vaglio_status vaglio__read_bytes(const vaglio__mem *mem, const char *name, const char *bytes,
                                 size_t n, char **text, size_t *len, vaglio__diag *diag,
                                 vaglio_error *err) {
  input in = {mem, name ? name : "input", bytes, n, 0, err};
  char encoding[32] = "UTF-8";
  if (n > VAGLIO__MAX_TEXT)
    return vaglio__fail(err, VAGLIO_LIMIT, 0, "%s: %zu bytes, at most %zu MiB are read", in.name, n,
                        VAGLIO__MAX_TEXT >> 20);
  const char *mark = n ? bom_encoding(bytes, n, &in.bom) : NULL;
  if (n == in.bom) return vaglio__fail(err, VAGLIO_INPUT, 0, "%s: there is nothing in it", in.name);
  const char *wide = mark && strcmp(mark, "UTF-8") != 0 ? mark : NULL;
  if (!mark) wide = two_byte_encoding(bytes, n);
  vaglio_status st = VAGLIO_OK;
  if (wide) {
    snprintf(encoding, sizeof encoding, "%s", wide);
    st = convert(&in, encoding, text, len);
  } else {
    st = refuse_binary(&in);
    if (st != VAGLIO_OK) return st;
    size_t bad = vaglio__utf8_check(bytes, n);
    if (bad == n) st = copy(&in, text, len);
    else if (mark)
      st = vaglio__fail(err, VAGLIO_UTF8, bad, "%s: byte %zu is not UTF-8", in.name, bad);
    else
      st = read_other(&in, bad, text, len, encoding);
  }
  if (st == VAGLIO_OK) tell(diag, &in, encoding, strcmp(encoding, "UTF-8") != 0);
  return st;
}

/* ---- files ------------------------------------------------------------------------------ */

static vaglio_status system_error(vaglio_error *err, const char *path) {
  int code = errno;
  return vaglio__fail(err, VAGLIO_IO, 0, "%s: %s", path, strerror(code));
}

/* Everything that can be read, one byte more than allowed at most. */
static vaglio_status slurp(FILE *f, const char *path, vaglio__buf *out, vaglio_error *err) {
  char chunk[CHUNK];
  size_t got;
  while (out->n <= VAGLIO__MAX_TEXT && (got = fread(chunk, 1, sizeof chunk, f)) > 0) {
    vaglio__buf_add(out, chunk, got);
    if (out->failed) return vaglio__nomem(err);
  }
  return ferror(f) ? system_error(err, path) : VAGLIO_OK;
}

vaglio_status vaglio__read_file(const vaglio__mem *mem, const char *path, char **text, size_t *len,
                                vaglio__diag *diag, vaglio_error *err) {
  struct stat s;
  if (stat(path, &s) != 0) return system_error(err, path);
  if (S_ISDIR(s.st_mode))
    return vaglio__fail(err, VAGLIO_INPUT, 0, "%s: this is a directory, not a story", path);
  if (!S_ISREG(s.st_mode) && !S_ISFIFO(s.st_mode) && !S_ISCHR(s.st_mode))
    return vaglio__fail(err, VAGLIO_INPUT, 0, "%s: this is not a file", path);
  FILE *f = fopen(path, "rb");
  if (!f) return system_error(err, path);
  vaglio__buf bytes;
  vaglio__buf_init(&bytes, mem);
  vaglio_status st = slurp(f, path, &bytes, err);
  fclose(f);
  if (st == VAGLIO_OK) st = vaglio__read_bytes(mem, path, bytes.at, bytes.n, text, len, diag, err);
  vaglio__buf_free(&bytes);
  return st;
}
