/* link.c -- see link.h. */
#include "link.h"

#include <string.h>

#include "document.h"

enum { LONGEST_HOST = 253, LONGEST_ADDRESS = 128 };

/* Top-level domains: IANA's country codes, then the generic ones that news sites use. */
static const char countries[] =
    "acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbwbybzcacccdcfcgchcickclcm"
    "cncocrcucvcwcxcyczdedjdkdmdodzeceeegeresetfifjfkfmfofrgagdgegfggghgiglgmgngpgqgrgsgtgugwgy"
    "hkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmd"
    "memgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpw"
    "pyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsvsxsysztctdtftgthtjtktltmtntotrtttvtwtzua"
    "ugukusuyuzvavcvevgvivnvuwfwsyeytzazmzwsueu";
static const char *const generic[] = {"com", "org", "net", "info", "gov", "edu", "mil", "int",
                                      "news", "biz", "press", "media", "online", "today", "global"};

static bool lower(char c) { return c >= 'a' && c <= 'z'; }
static bool alnum(char c) {
  return lower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static bool top_level(const char *s, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (!lower(s[i])) return false;
  if (n == 2)
    for (size_t i = 0; countries[i]; i += 2)
      if (countries[i] == s[0] && countries[i + 1] == s[1]) return true;
  for (size_t i = 0; i < sizeof generic / sizeof *generic; i++)
    if (strlen(generic[i]) == n && memcmp(generic[i], s, n) == 0) return true;
  return false;
}

/* Bytes that never stand in a URL of running text. */
static bool ends_url(const char *s, uint32_t n) {
  unsigned char c = (unsigned char)*s;
  if (c <= ' ' || c == 0x7F || strchr("<>\"`|\\", c)) return true;
  if (n >= 2 && c == 0xC2) return (unsigned char)s[1] <= 0xA0 || s[1] == '\xAB' || s[1] == '\xBB';
  return n >= 3 && c == 0xE2 && s[1] == '\x80'; /* typographic marks, dashes, spaces */
}

static uint32_t url_end(const char *text, uint32_t at, uint32_t end) {
  uint32_t p = at;
  int depth = 0;
  for (; p < end && !ends_url(text + p, end - p); p++) {
    if (text[p] == '(') depth++;
    if (text[p] == ']' || (text[p] == ')' && depth-- == 0)) break;
  }
  while (p > at && strchr(".,;:!?'*_", text[p - 1])) p--;
  return p;
}

static bool begins(const char *text, uint32_t at, uint32_t end, const char *with) {
  for (; *with; with++, at++) {
    if (at >= end) return false;
    char c = text[at];
    if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != *with) return false;
  }
  return true;
}

uint32_t vaglio__link_url(const char *text, uint32_t at, uint32_t end) {
  static const char *const schemes[] = {"http://", "https://", "ftp://", "www.", "mailto:"};
  if (!memchr("hHfFwWmM", text[at], 8)) return 0;
  for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
    uint32_t n = (uint32_t)strlen(schemes[i]);
    if (!begins(text, at, end, schemes[i])) continue;
    uint32_t e = url_end(text, at, end);
    if (e > at + n && alnum(text[at + n])) return e;
  }
  return 0;
}

/* The end of a host name of at least two labels with a known last one; 0 for none. */
static uint32_t host_end(const char *text, uint32_t at, uint32_t end) {
  uint32_t limit = end - at > LONGEST_HOST ? at + LONGEST_HOST : end, p = at, label = at, dot = 0;
  for (; p < limit; p++) {
    bool more = text[p] == '.' && p > label && p + 1 < limit && alnum(text[p + 1]);
    if (more) label = (dot = p) + 1;
    else if (!alnum(text[p]) && text[p] != '-') break;
  }
  if (p < end && ((unsigned char)text[p] >= 0x80 || text[p] == '_') &&
      !(p + 1 < end && (text[p] == '\xE2' || text[p] == '\xC2')))
    return 0;
  return dot > at + 1 && p < at + LONGEST_HOST && top_level(text + label, p - label) ? p : 0;
}

/* local@host */
static uint32_t address_end(const char *text, uint32_t at, uint32_t end) {
  uint32_t limit = end - at > LONGEST_ADDRESS ? at + LONGEST_ADDRESS : end, p = at;
  while (p < limit && (alnum(text[p]) || (p > at && strchr("._%+-", text[p]) && text[p]))) p++;
  return p > at && p < limit && text[p] == '@' ? host_end(text, p + 1, end) : 0;
}

uint32_t vaglio__link_end(const char *text, uint32_t at, uint32_t end, unsigned *shape) {
  uint32_t e = address_end(text, at, end);
  if (e) return *shape = VAGLIO__URL, e;
  e = host_end(text, at, end);
  if (!e || e >= end || text[e] != '/' || e + 1 >= end || !alnum(text[e + 1])) return e;
  *shape = VAGLIO__URL;
  return url_end(text, at, end);
}

uint32_t vaglio__link_target(const char *text, uint32_t at, uint32_t end) {
  int depth = 0;
  for (uint32_t p = at; p < end; p++) {
    if ((unsigned char)text[p] <= ' ' || text[p] == '[') return at;
    if (text[p] == '(') depth++;
    if (text[p] == ')' && depth-- == 0) return p;
  }
  return at;
}

bool vaglio__link_host(const char *url, size_t n, size_t *begin, size_t *len) {
  static const char *const doors[] = {"www.", "m.", "amp.", "mobile."};
  size_t b = 0;
  for (size_t i = 0; i + 2 < n && i < 12; i++)
    if (memcmp(url + i, "://", 3) == 0) b = i + 3;
  size_t e = b;
  while (e < n && (alnum(url[e]) || url[e] == '.' || url[e] == '-')) e++;
  for (size_t i = 0; i < sizeof doors / sizeof *doors; i++) {
    size_t k = strlen(doors[i]);
    bool door = e - b > k && memcmp(url + b, doors[i], k) == 0;
    if (door && memchr(url + b + k, '.', e - b - k)) b += k;
  }
  if (e == b || !memchr(url + b, '.', e - b)) return false;
  *begin = b;
  *len = e - b;
  return true;
}
