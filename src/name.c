/*
 * name.c -- cutting names into tokens, canonical spelling, blocking keys.
 *
 * Every letter is decomposed, case folded and romanised one code point at a time, so no
 * memory but the caller's is used. Two strings grow side by side for each token: `text` (marks
 * dropped) and `raw`, in which a mark that changes the sound leaves a capital ("s" with caron
 * -> S). `raw` is then rewritten by the ordered rules below: at each place the first rule that
 * fits is taken, as an ordered choice would do, and a second pass mends endings.
 *
 * Invariant: all strings of a folded name live in its arena and are never empty.
 */
#include "name.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { WORD_MAX = 96 };         /* letters of one token that are kept */

/* ---- letters ----------------------------------------------------------- */

/* U+0430..U+045F; spellings that the rules below understand. */
static const char *const cyrillic[48] = {
  "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
  "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
  "e", "e", "dj", "g", "e", "dz", "i", "i", "j", "l", "n", "ch", "k", "i", "u", "dzh"
};
/* U+03B1..U+03C9 */
static const char *const greek[25] = {
  "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p",
  "r", "s", "s", "t", "u", "f", "ch", "ps", "o"
};
/* Letters without a decomposition, from all over. */
static const struct { int32_t cp; const char *to; } others[] = {
  {0xE6, "ae"}, {0xF0, "d"}, {0xF8, "o"}, {0xFE, "th"}, {0x111, "d"}, {0x127, "h"}, {0x131, "i"},
  {0x142, "l"}, {0x14B, "n"}, {0x153, "oe"}, {0x259, "e"}, {0x491, "g"}, {0x493, "g"},
  {0x49B, "k"}, {0x4A3, "n"}, {0x4AF, "u"}, {0x4B1, "u"}, {0x4B3, "kh"}, {0x4B7, "j"},
  {0x4BB, "h"}, {0x4D9, "a"}, {0x4E9, "o"}
};

/* The Latin spelling of a folded code point, NULL when it is not ours to romanise. */
static const char *romanise(int32_t cp) {
  if (cp >= 0x430 && cp < 0x460) return cyrillic[cp - 0x430];
  if (cp >= 0x3B1 && cp <= 0x3C9) return greek[cp - 0x3B1];
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (others[i].cp == cp) return others[i].to;
  return NULL;
}

typedef struct word {
  char text[WORD_MAX + 8], raw[WORD_MAX + 8];
  size_t n, r;                  /* lengths of text, raw */
  uint32_t begin, end;
  uint32_t letters, capitals;
  bool digit, dots;             /* dots: letters parted by full stops, "A.B.C." */
} word;

static void word_add(word *w, const char *bytes, size_t n) {
  if (w->n + n > WORD_MAX || w->r + n > WORD_MAX) return;
  memcpy(w->text + w->n, bytes, n);
  memcpy(w->raw + w->r, bytes, n);
  w->n += n;
  w->r += n;
}

/* A combining mark: most are dropped, those that turn s, z, c, t into other sounds stay. */
static void word_mark(word *w, int32_t mark) {
  if (w->r == 0) return;
  char *last = w->raw + w->r - 1;
  bool caron = mark == 0x30C, cedilla = mark == 0x327 || mark == 0x326;
  bool sharp = caron || cedilla || mark == 0x301 || mark == 0x307;
  if (sharp && (*last == 's' || *last == 'z')) *last = 'S';
  else if (sharp && *last == 'c') *last = 'C';
  else if (cedilla && *last == 't') *last = 'c';
}

static bool is_mark(int32_t cp) {
  utf8proc_category_t c = utf8proc_category(cp);
  return c == UTF8PROC_CATEGORY_MN || c == UTF8PROC_CATEGORY_ME;
}

static bool is_word(int32_t cp) {
  utf8proc_category_t c = utf8proc_category(cp);
  return (c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO) || c == UTF8PROC_CATEGORY_ND ||
         c == UTF8PROC_CATEGORY_MC || is_mark(cp);
}

/* Apostrophes, modifier letters that stand for them, and joiners leave no trace. */
static bool is_silent(int32_t cp) {
  return cp == '\'' || cp == '`' || cp == 0x2019 || cp == 0x2018 || cp == 0x2BC || cp == 0x2BB ||
         cp == 0x2BE || cp == 0x2BF || cp == 0x2B9 || cp == 0xB4 || cp == 0xAD ||
         (cp >= 0x200B && cp <= 0x200F);
}

static void word_letter(word *w, int32_t cp) {
  int32_t parts[8];
  int bound = 0;
  utf8proc_ssize_t n = utf8proc_decompose_char(cp, parts, 8,
      UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD, &bound);
  for (utf8proc_ssize_t i = 0; i < n && i < 8; i++) {
    const char *latin = romanise(parts[i]);
    utf8proc_uint8_t bytes[4];
    if (is_mark(parts[i])) word_mark(w, parts[i]);
    else if (latin != NULL) word_add(w, latin, strlen(latin));
    else word_add(w, (char *)bytes, (size_t)utf8proc_encode_char(parts[i], bytes));
  }
  utf8proc_category_t c = utf8proc_category(cp);
  w->letters++;
  w->capitals += c == UTF8PROC_CATEGORY_LU;
  w->digit |= c == UTF8PROC_CATEGORY_ND;
}

/* ---- canonical spelling ------------------------------------------------- */

/* `at`: '^' only at the start of the word, '$' only at its end. Order matters. */
static const struct rule { const char *from, *to, *other; char at; } rules[] = {
  {"schtsch", "S", NULL, 0}, {"shch", "S", NULL, 0}, {"szcz", "S", NULL, 0},
  {"chtch", "S", NULL, 0}, {"SC", "S", NULL, 0},
  {"dsch", "J", NULL, 0}, {"dzh", "J", NULL, 0}, {"dS", "J", NULL, 0}, {"dj", "J", NULL, 0},
  {"tsch", "C", NULL, 0}, {"tch", "C", NULL, 0}, {"tsj", "C", NULL, 0}, {"tC", "C", NULL, 0},
  {"sch", "S", NULL, 0}, {"sh", "S", NULL, 0}, {"sz", "S", NULL, 0},
  {"zh", "S", NULL, 0}, {"zj", "S", NULL, 0},
  {"cz", "C", NULL, 0}, {"ciov", "Cev", NULL, '$'}, {"ics", "iC", NULL, '$'},
  {"kh", "H", NULL, 0}, {"ch", "C", "H", 0},
  {"ph", "f", NULL, 0}, {"gh", "g", NULL, 0}, {"dh", "d", NULL, 0}, {"bh", "b", NULL, 0},
  {"th", "t", NULL, 0}, {"tz", "c", NULL, 0}, {"ts", "c", NULL, 0}, {"ck", "k", NULL, 0},
  {"w", "v", NULL, 0}, {"ou", "u", NULL, 0},
  {"aye", "ae", NULL, 0}, {"aje", "ae", NULL, 0}, {"aie", "ae", NULL, 0},
  {"oye", "oe", NULL, 0}, {"oje", "oe", NULL, 0}, {"eye", "e", NULL, 0}, {"eje", "e", NULL, 0},
  {"iye", "ie", NULL, 0}, {"ije", "ie", NULL, 0}, {"ye", "e", NULL, '^'}, {"je", "e", "Je", '^'},
  {"j", "i", "J", '^'}, {"x", "S", NULL, '^'}, {"x", "ks", NULL, 0},
  {"qu", "ku", NULL, 0}, {"q", "k", "g", 0},
  {"y", "i", NULL, 0}, {"j", "i", NULL, 0}, {"z", "s", NULL, 0}
};

static bool is_vowel(char c) {
  return c != '\0' && strchr("aeiou", c) != NULL;
}

static const struct rule *rule_at(const char *raw, size_t len, size_t i) {
  for (const struct rule *r = rules; r < rules + sizeof rules / sizeof *rules; r++) {
    size_t n = strlen(r->from);
    if (r->from[0] != raw[i] || n > len - i || memcmp(raw + i, r->from, n) != 0) continue;
    if ((r->at == '^' && i != 0) || (r->at == '$' && i + n != len)) continue;
    return r;
  }
  return NULL;
}

static size_t without_doubles(char *s, size_t n) {
  size_t m = 0;
  for (size_t i = 0; i < n; i++)
    if (m == 0 || s[m - 1] != s[i] || (s[i] >= '0' && s[i] <= '9')) s[m++] = s[i];
  return m;
}

static bool ends(const char *s, size_t n, const char *tail) {
  size_t t = strlen(tail);
  return n > t && memcmp(s + n - t, tail, t) == 0;
}

size_t vaglio__name_canon(const char *raw, size_t len, int reading, char *out) {
  size_t n = 0;
  for (size_t i = 0; i < len;) {
    const struct rule *r = rule_at(raw, len, i);
    if (r == NULL) {
      out[n++] = raw[i++];
      continue;
    }
    const char *to = reading != 0 && r->other != NULL ? r->other : r->to;
    memcpy(out + n, to, strlen(to));
    n += strlen(to);
    i += strlen(r->from);
  }
  n = without_doubles(out, n);
  if (ends(out, n, "ski") || ends(out, n, "cki")) n--;
  if (n > 2 && out[n - 1] == 'f' && is_vowel(out[n - 2])) out[n - 1] = 'v';
  if (n > 3 && out[n - 1] == 'u' && is_vowel(out[n - 2])) out[n - 1] = 'v';
  if (ends(out, n, "enka")) out[n - 1] = 'o';
  out[n] = '\0';
  return n;
}

/* ---- tokens -------------------------------------------------------------- */

static bool is_foreign(const char *text, const char *raw) {
  if (strpbrk(raw, "SCkwxyjq") != NULL || strncmp(text, "gh", 2) == 0) return true;
  for (const char *h = strchr(text, 'h'); h != NULL; h = strchr(h + 1, 'h'))
    if (h == text || (h[-1] != 'c' && h[-1] != 'g')) return true;
  return false;
}

static bool is_roman(const char *text) {
  return text[0] != '\0' && strspn(text, "ivx") == strlen(text);
}

static bool token_add(vaglio__name *name, const word *w) {
  char canon[2][2 * WORD_MAX + 16], raw[WORD_MAX + 8], text[WORD_MAX + 8];
  if (w->n == 0 || name->n == VAGLIO__NAME_TOKENS) return true;
  vaglio__name_token *t = &name->at[name->n];
  memcpy(raw, w->raw, w->r);
  memcpy(text, w->text, w->n);
  raw[w->r] = text[w->n] = '\0';
  *t = (vaglio__name_token){.begin = w->begin, .end = w->end};
  t->text = vaglio__arena_text(&name->arena, text, w->n);
  for (int k = 0; k < 2; k++) {
    size_t n = vaglio__name_canon(raw, w->r, k, canon[k]);
    bool again = k == 1 && strcmp(canon[0], canon[1]) == 0;
    t->canon[k] = again ? t->canon[0] : vaglio__arena_text(&name->arena, canon[k], n);
  }
  if (t->text == NULL || t->canon[0] == NULL || t->canon[1] == NULL) return false;
  if (w->letters == 1 && !w->digit) t->flags |= VAGLIO__NAME_INITIAL;
  if (w->letters > 1 && w->capitals == w->letters) t->flags |= VAGLIO__NAME_UPPER;
  if (w->digit || (name->type == VAGLIO__NAME_ORGANISATION && is_roman(text)))
    t->flags |= VAGLIO__NAME_DIGIT;
  if (is_foreign(text, raw)) t->flags |= VAGLIO__NAME_FOREIGN;
  name->n++;
  return true;
}

/* Whether a full stop at `i` belongs inside the word: A.B.C., p.l.c. */
static bool dot_inside(const word *w, const char *text, size_t len, size_t i) {
  int32_t next;
  if (w->letters == 0 || (w->letters > 1 && !w->dots) || i + 1 >= len) return false;
  if (utf8proc_iterate((const utf8proc_uint8_t *)text + i + 1, (utf8proc_ssize_t)(len - i - 1),
                       &next) < 1 || !is_word(next))
    return false;
  utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text + i + 1,
                                        (utf8proc_ssize_t)(len - i - 1), &next);
  size_t after = i + 1 + (size_t)n;  /* one letter only, then a stop or the end of the word */
  if (after >= len || text[after] == '.') return true;
  if (utf8proc_iterate((const utf8proc_uint8_t *)text + after, (utf8proc_ssize_t)(len - after),
                       &next) < 1)
    return true;
  return !is_word(next);
}

/* Feeds one code point; `*comma` becomes the count of tokens before the first comma. */
static bool feed(vaglio__name *name, word *w, int32_t cp, size_t at, size_t size, size_t *comma) {
  if (cp >= 0 && is_word(cp)) {
    if (w->letters == 0) w->begin = (uint32_t)at;
    w->end = (uint32_t)(at + size);
    word_letter(w, cp);
    return true;
  }
  if (cp >= 0 && is_silent(cp)) return true;
  if (w->letters > 0) {
    if (!token_add(name, w)) return false;
    *w = (word){0};
  }
  if (cp == ',' && *comma == 0) *comma = name->n;
  return true;
}

static bool cut(vaglio__name *name, const char *text, size_t len, size_t *comma) {
  word w = {0};
  for (size_t i = 0; i < len;) {
    int32_t cp;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text + i,
                                          (utf8proc_ssize_t)(len - i), &cp);
    if (n < 1) n = 1, cp = -1;
    if (cp == '.' && dot_inside(&w, text, len, i)) w.dots = true;
    else if (!feed(name, &w, cp, i, (size_t)n, comma)) return false;
    i += (size_t)n;
  }
  return w.letters == 0 || token_add(name, &w);
}

/* ---- words the caller knows ----------------------------------------------- */

static int by_text(const void *a, const void *b) {
  return strcmp(a, *(const char *const *)b);
}

static bool in_set(const vaglio__name_set *set, const char *text) {
  return set->n > 0 && bsearch(text, set->at, set->n, sizeof *set->at, by_text) != NULL;
}

static int by_short_form(const void *key, const void *entry) {
  const char *text = key, *form = *(const char *const *)entry;
  size_t n = strcspn(form, "=");
  int order = strncmp(text, form, n);
  return order != 0 ? order : text[n] != '\0';
}

static const char *root_of(const vaglio__name_set *set, const char *text) {
  if (set->n == 0) return NULL;
  const char *const *hit = bsearch(text, set->at, set->n, sizeof *set->at, by_short_form);
  return hit == NULL ? NULL : strchr(*hit, '=') + (strchr(*hit, '=') != NULL);
}

/* The longest run of tokens from `i` that is an entry; its token count. */
static size_t run_in_set(const vaglio__name *name, size_t i, const vaglio__name_set *set) {
  char text[256];
  size_t n = 0, best = 0;
  if (set->n == 0) return 0;
  for (size_t k = i; k < name->n && k < i + 8; k++) {
    size_t m = strlen(name->at[k].text);
    if (n + m + 2 > sizeof text) break;
    if (n > 0) text[n++] = ' ';
    memcpy(text + n, name->at[k].text, m + 1);
    n += m;
    if (in_set(set, text)) best = k - i + 1;
  }
  return best;
}

static void flag_runs(vaglio__name *name, const vaglio__name_set *set, uint32_t flags) {
  for (size_t i = 0; i < name->n;) {
    size_t run = run_in_set(name, i, set);
    for (size_t k = i; k < i + run; k++) name->at[k].flags |= flags;
    i += run > 0 ? run : 1;
  }
}

/* Flags must leave something to compare: "Al Bin" alone is a name. */
static void keep_something(vaglio__name *name) {
  const uint32_t gone = VAGLIO__NAME_DROPPED | VAGLIO__NAME_PARTICLE;
  for (size_t i = 0; i < name->n; i++)
    if ((name->at[i].flags & gone) == 0) return;
  for (size_t i = 0; i < name->n; i++) name->at[i].flags &= ~(gone | VAGLIO__NAME_LEGAL);
}

static void apply_words(vaglio__name *name, const vaglio__name_words *words) {
  bool person = name->type == VAGLIO__NAME_PERSON;
  if (person) flag_runs(name, &words->titles, VAGLIO__NAME_DROPPED);
  flag_runs(name, &words->particles, VAGLIO__NAME_PARTICLE);
  flag_runs(name, &words->legal, VAGLIO__NAME_DROPPED | VAGLIO__NAME_LEGAL);
  for (size_t i = 0; i < name->n; i++)
    name->at[i].root = root_of(&words->short_forms, name->at[i].text);
}

static void drop_repeated(vaglio__name *name) {
  for (size_t i = 1; i < name->n; i++)
    for (size_t k = 0; k < i; k++)
      if ((name->at[i].flags & (VAGLIO__NAME_INITIAL | VAGLIO__NAME_DIGIT)) == 0 &&
          strcmp(name->at[i].text, name->at[k].text) == 0)
        name->at[k].flags |= VAGLIO__NAME_DROPPED;
}

/* "Putin, Vladimir" -> "Vladimir Putin". */
static void turn(vaglio__name *name, size_t comma) {
  vaglio__name_token first[VAGLIO__NAME_TOKENS];
  if (name->type != VAGLIO__NAME_PERSON || comma == 0 || comma >= name->n) return;
  memcpy(first, name->at, comma * sizeof *first);
  memmove(name->at, name->at + comma, (name->n - comma) * sizeof *first);
  memcpy(name->at + name->n - comma, first, comma * sizeof *first);
  name->turned = true;
}

static const char *join(vaglio__name *name, uint32_t without) {
  size_t n = 0;
  for (size_t i = 0; i < name->n; i++) n += strlen(name->at[i].canon[0]);
  char *out = vaglio__arena_alloc(&name->arena, n + 1), *p = out;
  for (size_t i = 0; out != NULL && i < name->n; i++) {
    if ((name->at[i].flags & without) != 0) continue;
    size_t m = strlen(name->at[i].canon[0]);
    memcpy(p, name->at[i].canon[0], m);
    p += m;
  }
  return out;
}

vaglio_status vaglio__name_fold(const vaglio__mem *mem, const char *text, size_t len,
                                vaglio__name_type type, const vaglio__name_words *words,
                                vaglio__name *out, vaglio_error *err) {
  static const vaglio__name_words none = {0};
  size_t comma = 0;
  assert(text != NULL || len == 0);
  memset(out, 0, sizeof *out);
  vaglio__arena_init(&out->arena, mem);
  out->type = type;
  if (cut(out, text, len, &comma)) {
    apply_words(out, words != NULL ? words : &none);
    turn(out, comma);
    drop_repeated(out);
    keep_something(out);
    out->joined = join(out, 0);
    out->core = join(out, VAGLIO__NAME_DROPPED | VAGLIO__NAME_PARTICLE);
    if (out->joined != NULL && out->core != NULL) return VAGLIO_OK;
  }
  vaglio__name_free(out);
  return vaglio__nomem(err);
}

void vaglio__name_free(vaglio__name *name) {
  if (name == NULL) return;
  vaglio__arena_free(&name->arena);
  name->n = 0;
  name->joined = name->core = NULL;
}

/* ---- blocking keys ---------------------------------------------------------- */

typedef struct keyring {
  char (*at)[VAGLIO__NAME_KEY_SIZE];
  size_t n;
} keyring;

/* Adds a key in its place; sorted and unique by construction. */
static void key_add(keyring *ring, const char *key) {
  size_t i = 0;
  if (key[1] == '\0' || ring->n == VAGLIO__NAME_KEYS) return;
  while (i < ring->n && strcmp(ring->at[i], key) < 0) i++;
  if (i < ring->n && strcmp(ring->at[i], key) == 0) return;
  memmove(ring->at + i + 1, ring->at + i, (ring->n - i) * sizeof *ring->at);
  memcpy(ring->at[i], key, VAGLIO__NAME_KEY_SIZE);
  ring->n++;
}

/* Consonants after the first letter, near sounds made one. Cut to four: longer ones over-fit. */
static void skeleton(const char *canon, char key[VAGLIO__NAME_KEY_SIZE]) {
  size_t n = 1;
  memset(key, 0, VAGLIO__NAME_KEY_SIZE);
  key[0] = 's';
  for (const char *p = canon; *p != '\0' && n < 5; p++) {
    char c = *p;
    if (is_vowel(c)) c = p == canon ? 'A' : '\0';
    else if (c == 'J') c = 'S';
    else if (c == 'c') c = 's';
    else if (c == 'g' || c == 'H') c = 'h';
    if (c != '\0' && key[n - 1] != c) key[n++] = c;
  }
}

static void key_set(char key[VAGLIO__NAME_KEY_SIZE], char kind, const char *text, size_t most) {
  memset(key, 0, VAGLIO__NAME_KEY_SIZE);
  key[0] = kind;
  for (size_t i = 0; i < most && text[i] != '\0'; i++) key[i + 1] = text[i];
}

static void token_keys(keyring *ring, const vaglio__name_token *t) {
  char key[VAGLIO__NAME_KEY_SIZE];
  for (int k = 0; k < 2; k++) {
    skeleton(t->canon[k], key);
    key_add(ring, key);
  }
  key_set(key, 'f', t->text, 3);
  key_add(ring, key);
}

/* An acronym is its own key and that of the name whose first letters it is. */
static void acronym_keys(keyring *ring, const vaglio__name *name, uint32_t without) {
  char key[VAGLIO__NAME_KEY_SIZE] = "a";
  size_t n = 1, words = 0;
  for (size_t i = 0; i < name->n; i++) {
    if ((name->at[i].flags & without) != 0) continue;
    if (n < sizeof key - 1) key[n++] = name->at[i].text[0];
    words++;
  }
  if (words == 1)
    for (size_t i = 0; i < name->n; i++)
      if ((name->at[i].flags & without) == 0)
        key_set(key, 'a', name->at[i].text, sizeof key - 2);
  key_add(ring, key);
}

size_t vaglio__name_keys(const vaglio__name *name,
                         char keys[VAGLIO__NAME_KEYS][VAGLIO__NAME_KEY_SIZE]) {
  keyring ring = {keys, 0};
  const uint32_t gone = VAGLIO__NAME_DROPPED | VAGLIO__NAME_PARTICLE;
  bool org = name->type == VAGLIO__NAME_ORGANISATION;
  if (org) {
    acronym_keys(&ring, name, gone);
    acronym_keys(&ring, name, VAGLIO__NAME_DROPPED);
  }
  for (size_t i = name->n; i-- > 0;)  /* surnames first: the ring is finite */
    if ((name->at[i].flags & (gone | VAGLIO__NAME_INITIAL)) == 0) token_keys(&ring, &name->at[i]);
  return ring.n;
}
