/*
 * token.c -- characters into tokens.
 *
 * A lexer walks one part from left to right; each character that is not white
 * space goes into exactly one token. Every look-ahead is bounded or remembered,
 * so that time is linear whatever the text. Forms and shapes are filled in at
 * the end of the part, many at once (see vaglio__vocab_intern_many).
 */
#include "link.h"
#include "segmenter.h"

enum {
  SINGLE_REACH = 2000,          /* how far a single quotation may reach, bytes */
  KEY = 40,                     /* longest word with an apostrophe or dot that is looked up */
  BATCH = 64,
  WIDE = 128,                   /* token flag while lexing: holds a ’ */
  WORD = 255                    /* token shape while lexing: to be computed */
};

typedef struct lexer {
  vaglio__seg *g;
  const char *text, *fold;
  uint32_t begin, end, at;      /* the part; the next character */
  uint32_t lang;
  uint32_t close;               /* where the open single quotation closes; or VAGLIO__NONE */
  uint32_t scanned;             /* no closing single mark stands before this byte */
  bool wide;                    /* the word has a ’ (or had one just before it: harmless) */
  bool ok;
} lexer;

typedef enum step { STOP, JOIN, DONE } step;

/* ---- characters ------------------------------------------------------------ */

static vaglio__char_class class_at(const lexer *lx, uint32_t at, uint32_t *len) {
  *len = 0;
  return at < lx->end ? vaglio__class(lx->text + at, lx->end - at, len) : VAGLIO__C_SPACE;
}

static bool wordish(vaglio__char_class c) {
  return c == VAGLIO__C_LETTER || c == VAGLIO__C_DIGIT;
}

/* The end of the letters and digits that begin at `at`. */
static uint32_t run(const lexer *lx, uint32_t at) {
  uint32_t len;
  while (at < lx->end) {
    unsigned char c = (unsigned char)lx->text[at];
    if (c < 0x80) {
      if (!wordish((vaglio__char_class)vaglio__ascii_class[c])) break;
      at++;
    } else {
      if (!wordish(vaglio__wide_class(lx->text + at, lx->end - at, &len))) break;
      at += len;
    }
  }
  return at;
}

static bool digit_at(const lexer *lx, uint32_t at) {
  return at < lx->end && lx->text[at] >= '0' && lx->text[at] <= '9';
}

/* A capital letter: one that folding changes. */
static bool capital_at(const lexer *lx, uint32_t at) {
  uint32_t len;
  return class_at(lx, at, &len) == VAGLIO__C_LETTER && vaglio__seg_changed(lx->g, at, len);
}

static uint32_t skip_spaces(const lexer *lx, uint32_t at) {
  uint32_t len;
  for (int i = 0; i < 8 && at < lx->end; i++, at += len)
    if (class_at(lx, at, &len) != VAGLIO__C_SPACE) break;
  return at;
}

/* ---- emitting ---------------------------------------------------------------- */

static void emit(lexer *lx, uint32_t begin, uint32_t end, unsigned shape, unsigned flags) {
  vaglio__document *doc = lx->g->doc;
  if (begin == end) return;
  uint32_t last = doc->tokens.n ? doc->tokens.at[doc->tokens.n - 1].end : 0;
  if (last != begin) flags |= VAGLIO__T_SPACE_BEFORE;
  vaglio__token t = {begin, end, VAGLIO__NONE, (uint8_t)shape, (uint8_t)flags};
  if (!vaglio__vec_push(doc->mem, &doc->tokens, t)) lx->ok = false;
}

static void emit_word(lexer *lx, uint32_t begin, uint32_t end, unsigned flags) {
  emit(lx, begin, end, WORD, lx->wide ? flags | WIDE : flags);
}

/* ---- look-ups ------------------------------------------------------------------ */

/* The lists that hold `head` + folded [b,e) + `tail`; 0 for none. */
static uint32_t lists_of(const lexer *lx, const char *head, uint32_t b, uint32_t e,
                         const char *tail) {
  char key[KEY];
  size_t h = strlen(head), t = strlen(tail), n = e - b;
  if (n == 0 || h + n + t > sizeof key) return 0;
  memcpy(key, head, h);
  memcpy(key + h, lx->fold + b, n);
  memcpy(key + h + n, tail, t);
  const vaglio__seg_entry *entry = vaglio__seg_find(lx->g->rules, lx->lang, key, h + n + t);
  return entry ? entry->lists : 0;
}

static bool elidable(const lexer *lx, uint32_t b, uint32_t e) {
  return lists_of(lx, "", b, e, "'") & VAGLIO__BIT(VAGLIO__SEG_ELISIONS);
}

/* True for a word whose apostrophe cannot be a closing mark: po', dell'. */
static bool keeps_apostrophe(const lexer *lx, uint32_t b, uint32_t e) {
  return lists_of(lx, "", b, e, "'") &
         (VAGLIO__BIT(VAGLIO__SEG_ELISIONS) | VAGLIO__BIT(VAGLIO__SEG_TRUNCATIONS));
}

/* The clitic whose apostrophe is at `p` and which begins at or after `b`; its end, or 0. */
static uint32_t clitic(const lexer *lx, uint32_t b, uint32_t p, uint32_t alen, uint32_t *start) {
  const vaglio__segmenter *s = lx->g->rules;
  if (lx->lang >= s->nlangs || s->langs[lx->lang].longest_clitic == 0) return 0;
  for (size_t i = 0; i < s->phrases.n; i++) {
    const vaglio__seg_entry *e = &s->phrases.at[i];
    const char *apostrophe = strchr(e->text, '\'');
    if (e->lang != lx->lang || e->lists != VAGLIO__BIT(VAGLIO__SEG_CLITICS)) continue;
    if (!apostrophe) continue;
    uint32_t k = (uint32_t)(apostrophe - e->text), rest = e->len - k - 1, len;
    uint32_t end = p + alen + rest;
    if (k > p - b || end > lx->end || memcmp(lx->fold + p - k, e->text, k) != 0) continue;
    if (memcmp(lx->fold + p + alen, apostrophe + 1, rest) != 0) continue;
    if (rest == 0 || wordish(class_at(lx, end, &len))) continue;
    *start = p - k;
    return end;
  }
  return 0;
}

/* ---- single quotation marks -------------------------------------------------------- */

/* True when the apostrophe at `q` may close a single quotation. */
static bool may_close(const lexer *lx, uint32_t q, uint32_t len) {
  uint32_t next;
  if (wordish(class_at(lx, q + len, &next))) return false;
  uint32_t b = q;
  while (b > lx->begin && q - b < KEY) {
    uint32_t before = (uint32_t)vaglio__char_before(lx->text, lx->begin, b);
    vaglio__char_class c = class_at(lx, before, &next);
    if (b == q && c == VAGLIO__C_SPACE) return false;
    if (c != VAGLIO__C_LETTER) break;
    b = before;
  }
  return !keeps_apostrophe(lx, b, q);
}

/* Where the single quotation opened before `from` closes; VAGLIO__NONE if nowhere near. */
static uint32_t find_close(lexer *lx, uint32_t from) {
  uint32_t limit = lx->end - from < SINGLE_REACH ? lx->end : from + SINGLE_REACH, len;
  uint32_t q = from > lx->scanned ? from : lx->scanned;
  for (; q < limit; q += len)
    if (class_at(lx, q, &len) == VAGLIO__C_APOSTROPHE && may_close(lx, q, len)) return q;
  if (q > lx->scanned) lx->scanned = q;
  return VAGLIO__NONE;
}

/* ---- words ---------------------------------------------------------------------------- */

/* An apostrophe at `*p` after the word that began at `*b`. */
static step word_apostrophe(lexer *lx, uint32_t *b, uint32_t *p, uint32_t alen) {
  uint32_t after = *p + alen, len, start;
  if (*p == lx->close) return STOP;
  if (alen > 1) lx->wide = true;
  vaglio__char_class next = class_at(lx, after, &len);
  uint32_t end = next == VAGLIO__C_LETTER ? clitic(lx, *b, *p, alen, &start) : 0;
  if (end) {
    emit_word(lx, *b, start, 0);
    emit_word(lx, start, end, 0);
    *b = *p = end;
    return DONE;
  }
  bool any = next == VAGLIO__C_LETTER && lx->g->rules->nlangs > 0 &&
             lx->g->rules->langs[lx->lang].elide_any && *p - *b >= 2 && !capital_at(lx, *b) &&
             !digit_at(lx, *p - 1);
  if (any || elidable(lx, *b, *p)) {
    emit_word(lx, *b, after, VAGLIO__T_ELIDED);
    *b = *p = after;
    return wordish(next) ? JOIN : DONE;
  }
  if (next == VAGLIO__C_LETTER) {
    *p = after;
    return JOIN;
  }
  bool keep = lx->g->rules->nlangs > 0 && lx->g->rules->langs[lx->lang].keep_final_apostrophe &&
              lx->close == VAGLIO__NONE && !digit_at(lx, *p - 1) && !digit_at(lx, after);
  if (!keep && !keeps_apostrophe(lx, *b, *p)) return STOP;
  emit_word(lx, *b, after, 0);
  *b = *p = after;
  return DONE;
}

/* What follows an abbreviation: a capitalised word, a digit? */
static bool before_capital(const lexer *lx, uint32_t at, bool name) {
  at = skip_spaces(lx, at);
  if (!capital_at(lx, at)) return false;
  uint32_t end = run(lx, at);
  uint32_t mine = lx->lang < 32 ? UINT32_C(1) << lx->lang : 0;
  return !name || !(vaglio__seg_stop_langs(lx->g->rules, lx->fold + at, end - at) & mine);
}

static bool one_capital(const lexer *lx, uint32_t b, uint32_t e) {
  uint32_t len;
  return capital_at(lx, b) && (class_at(lx, b, &len), b + len == e);
}

/* True when the dot at `p` belongs to the abbreviation or initial [b,p). */
static bool abbreviation(const lexer *lx, uint32_t b, uint32_t p) {
  uint32_t lists = lists_of(lx, "", b, p, "."), len;
  if (lists & (VAGLIO__BIT(VAGLIO__SEG_ABBR_NEVER) | VAGLIO__BIT(VAGLIO__SEG_ABBR_END)))
    return true;
  bool number = digit_at(lx, skip_spaces(lx, p + 1));
  if (lists & VAGLIO__BIT(VAGLIO__SEG_ABBR_NAME) && (number || before_capital(lx, p + 1, true)))
    return true;
  if (lists & VAGLIO__BIT(VAGLIO__SEG_ABBR_NUMBER) && number) return true;
  if (!one_capital(lx, b, p)) return false;
  return before_capital(lx, p + 1, true) || class_at(lx, p + 1, &len) == VAGLIO__C_HYPHEN;
}

/* An acronym goes on after the dot at `p`: S.|p.A., U.|S., a.|m. */
static bool acronym(const lexer *lx, uint32_t segment, uint32_t p, uint32_t next) {
  uint32_t a = p - segment, b = next - p - 1;
  if (a > 3 || b > 3 || (a > 1 && b > 1)) return false;
  return (a == 1 && b == 1) || (next < lx->end && lx->text[next] == '.');
}

/* A dot at `*p` after the word [b,*p), whose last dotted piece began at `segment`. */
static step word_dot(lexer *lx, uint32_t b, uint32_t *p, uint32_t segment, unsigned *shape) {
  uint32_t dot = *p, len;
  vaglio__char_class next = class_at(lx, dot + 1, &len);
  if (next == VAGLIO__C_DOT) return STOP;
  if (next == VAGLIO__C_DIGIT && digit_at(lx, dot - 1)) return *p = dot + 1, JOIN;
  if (wordish(next)) {
    uint32_t end = run(lx, dot + 1);
    if (lists_of(lx, "", b, end, "") || lists_of(lx, "", b, end, ".")) return *p = dot + 1, JOIN;
    uint32_t link = segment == b ? vaglio__link_end(lx->text, b, lx->end, shape) : 0;
    if (link) return *p = link, DONE;
    if (next == VAGLIO__C_LETTER && acronym(lx, segment, dot, end)) return *p = dot + 1, JOIN;
    bool glued = one_capital(lx, b, dot) && capital_at(lx, dot + 1);
    if (glued || lists_of(lx, "", b, dot, ".") & VAGLIO__BIT(VAGLIO__SEG_ABBR_NEVER)) *p = dot + 1;
    return STOP;
  }
  if ((segment > b && dot - segment <= 3 && !digit_at(lx, dot - 1)) || abbreviation(lx, b, dot))
    *p = dot + 1;
  return STOP;
}

/* Signs inside numbers and between capitals: 1,5 10:30 6/1/2022 AT&T. */
static bool joins(const lexer *lx, uint32_t b, uint32_t p, vaglio__char_class c) {
  if (c == VAGLIO__C_PUNCT || c == VAGLIO__C_STOP)
    return (lx->text[p] == ',' || lx->text[p] == ':' || lx->text[p] == '/') && digit_at(lx, b) &&
           digit_at(lx, p - 1) && digit_at(lx, p + 1);
  return c == VAGLIO__C_SYMBOL && lx->text[p] == '&' && capital_at(lx, p - 1) &&
         capital_at(lx, p + 1);
}

/* 5° is one token, 20°C is not. */
static uint32_t degree(const lexer *lx, uint32_t p) {
  uint32_t len;
  bool sign = digit_at(lx, p - 1) && lx->end - p >= 2 && memcmp(lx->text + p, "°", 2) == 0;
  return sign && class_at(lx, p + 2, &len) != VAGLIO__C_LETTER ? p + 2 : p;
}

/* A hyphen at `*p`: Nur-|Sultan goes on, ex-|premier is split. */
static step word_hyphen(lexer *lx, uint32_t *b, uint32_t *p, uint32_t len) {
  uint32_t after = *p + len, next;
  if (!wordish(class_at(lx, after, &next))) return STOP;
  if (lists_of(lx, "", *b, *p, "-") & VAGLIO__BIT(VAGLIO__SEG_PREFIXES)) {
    emit_word(lx, *b, len == 1 ? after : *p, 0);
    *b = len == 1 ? after : *p;
    if (len > 1) return *p = *b, DONE;
  }
  *p = after;
  return JOIN;
}

static void word(lexer *lx) {
  uint32_t b = lx->at, p = b, segment = b, len;
  unsigned shape = WORD;
  lx->wide = false;
  for (;;) {
    p = run(lx, p);
    vaglio__char_class c = class_at(lx, p, &len);
    step s = STOP;
    if (c == VAGLIO__C_SPACE) break;
    if (c == VAGLIO__C_APOSTROPHE) {
      s = word_apostrophe(lx, &b, &p, len);
      if (s == DONE) break;
      if (s == JOIN && b == p) segment = b;
    } else if (c == VAGLIO__C_DOT && p > b) {
      uint32_t before = p;
      s = word_dot(lx, b, &p, segment, &shape);
      if (s == JOIN && !digit_at(lx, before - 1)) segment = p;
    } else if (c == VAGLIO__C_HYPHEN) {
      s = word_hyphen(lx, &b, &p, len);
      if (s == JOIN && b == p) segment = b;
    } else if (joins(lx, b, p, c)) {
      p += len;
      s = JOIN;
    } else if (lx->text[p] == '@') {
      uint32_t link = vaglio__link_end(lx->text, b, lx->end, &shape);
      if (link) p = link;
    } else if (c == VAGLIO__C_SYMBOL) {
      p = degree(lx, p);
    }
    if (s != JOIN) break;
  }
  if (shape == WORD) emit_word(lx, b, p, 0);
  else emit(lx, b, p, shape, 0);
  lx->at = p;
}

/* ---- everything else ---------------------------------------------------------------------- */

/* True where an opening mark may stand: at the beginning, after space, bracket, dash, mark. */
static bool may_open(const lexer *lx, uint32_t at) {
  uint32_t len;
  if (at == lx->begin) return true;
  uint32_t before = (uint32_t)vaglio__char_before(lx->text, lx->begin, at);
  vaglio__char_class c = class_at(lx, before, &len);
  return !wordish(c) && c != VAGLIO__C_CLOSE && c != VAGLIO__C_DOT && c != VAGLIO__C_STOP;
}

/* '90 or ‘90s: the end of the decade, or 0. */
static uint32_t decade(const lexer *lx, uint32_t at, uint32_t len) {
  uint32_t b = at + len, e = run(lx, b);
  bool two = digit_at(lx, b) && digit_at(lx, b + 1);
  return two && may_open(lx, at) && (e == b + 2 || (e == b + 3 && lx->fold[b + 2] == 's')) ? e : 0;
}

static void quote_mark(lexer *lx, uint32_t len) {
  emit(lx, lx->at, lx->at + len, VAGLIO__QUOTE, 0);
  lx->at += len;
}

static void apostrophe(lexer *lx, uint32_t len) {
  uint32_t at = lx->at, after = at + len, next, start;
  if (at == lx->close) {
    lx->close = VAGLIO__NONE;
    quote_mark(lx, len);
    return;
  }
  if (class_at(lx, after, &next) == VAGLIO__C_APOSTROPHE && lx->text[at] == '\'' && next == 1) {
    quote_mark(lx, 2);
    return;
  }
  lx->wide = len > 1;
  bool open = may_open(lx, at);
  uint32_t end = open ? decade(lx, at, len) : clitic(lx, at, at, len, &start);
  if (!end && lists_of(lx, "'", after, run(lx, after), "") & VAGLIO__BIT(VAGLIO__SEG_APHERESES))
    end = run(lx, after);
  if (end) {
    emit_word(lx, at, end, 0);
    lx->at = end;
    return;
  }
  bool opens = open && class_at(lx, after, &next) != VAGLIO__C_SPACE;
  if (opens && lx->close == VAGLIO__NONE) lx->close = find_close(lx, after);
  emit(lx, at, after, open ? VAGLIO__QUOTE : VAGLIO__PUNCT, 0);
  lx->at = after;
}

static void other_quote(lexer *lx, uint32_t len) {
  bool single = len == 3 && memcmp(lx->text + lx->at, "‘", 3) == 0;
  uint32_t end = single ? decade(lx, lx->at, len) : 0;
  if (end) {
    emit(lx, lx->at, end, VAGLIO__NUMBER, 0);
    lx->at = end;
    return;
  }
  if (single && lx->close == VAGLIO__NONE) lx->close = find_close(lx, lx->at + len);
  bool twice = lx->text[lx->at] == '`' && lx->at + 1 < lx->end && lx->text[lx->at + 1] == '`';
  quote_mark(lx, twice ? 2 : len);
}

/* A run of the same character (dots, dashes) or class (! and ?) is one token. */
static void same_run(lexer *lx, uint32_t len) {
  uint32_t at = lx->at, end = at + len, next;
  const char *first = lx->text + at;
  bool stops = class_at(lx, at, &next) == VAGLIO__C_STOP;
  while (end < lx->end) {
    vaglio__char_class c = class_at(lx, end, &next);
    bool same = next == len && memcmp(lx->text + end, first, len) == 0;
    if (!same && !(stops && c == VAGLIO__C_STOP)) break;
    end += next;
  }
  emit(lx, at, end, VAGLIO__PUNCT, 0);
  lx->at = end;
}

static void symbol(lexer *lx, uint32_t len) {
  uint32_t at = lx->at, next;
  char c = lx->text[at];
  if ((c == '@' || c == '#') && class_at(lx, at + 1, &next) == VAGLIO__C_LETTER) {
    lx->at = run(lx, at + 1);
    emit(lx, at, lx->at, VAGLIO__MIXED, 0);
  } else if ((c == '<' || c == '>') && at + 1 < lx->end && lx->text[at + 1] == c) {
    quote_mark(lx, 2);
  } else {
    uint32_t end = at + len;
    while (c == '=' && end < lx->end && lx->text[end] == c) end++;
    lx->at = end;
    emit(lx, at, end, VAGLIO__SYMBOL, 0);
  }
}

/* "](target)" of a Markdown link: the target is one URL token. */
static void bracket(lexer *lx, uint32_t len) {
  uint32_t at = lx->at;
  lx->at = at + len;
  emit(lx, at, lx->at, VAGLIO__PUNCT, 0);
  if (lx->text[at] != '(' || at == lx->begin || lx->text[at - 1] != ']') return;
  uint32_t end = vaglio__link_target(lx->text, at + 1, lx->end);
  emit(lx, at + 1, end, VAGLIO__URL, 0);
  lx->at = end;
}

static void letter(lexer *lx) {
  uint32_t end = vaglio__link_url(lx->text, lx->at, lx->end);
  if (!end) {
    word(lx);
    return;
  }
  emit(lx, lx->at, end, VAGLIO__URL, 0);
  lx->at = end;
}

static void next_token(lexer *lx) {
  uint32_t len;
  switch (class_at(lx, lx->at, &len)) {
    case VAGLIO__C_SPACE: lx->at += len; break;
    case VAGLIO__C_LETTER: letter(lx); break;
    case VAGLIO__C_DIGIT: word(lx); break;
    case VAGLIO__C_APOSTROPHE: apostrophe(lx, len); break;
    case VAGLIO__C_QUOTE: other_quote(lx, len); break;
    case VAGLIO__C_HYPHEN: case VAGLIO__C_DASH: case VAGLIO__C_DOT: case VAGLIO__C_STOP:
    case VAGLIO__C_ELLIPSIS: same_run(lx, len); break;
    case VAGLIO__C_SYMBOL: symbol(lx, len); break;
    case VAGLIO__C_OPEN: case VAGLIO__C_CLOSE: bracket(lx, len); break;
    case VAGLIO__C_PUNCT: default:
      if (lx->text[lx->at] == '*') {
        same_run(lx, len);
        break;
      }
      emit(lx, lx->at, lx->at + len, VAGLIO__PUNCT, 0);
      lx->at += len;
  }
}

/* ---- shapes and forms ------------------------------------------------------------------------ */

/* Most words are a few of a-z: LOWER or CAPITAL at once. */
static bool plain_shape(const vaglio__seg *g, const vaglio__token *t, vaglio__shape *shape) {
  uint32_t at = t->begin;
  bool first = g->text[at] >= 'A' && g->text[at] <= 'Z';
  if (first) at++;
  while (at < t->end && g->text[at] >= 'a' && g->text[at] <= 'z') at++;
  *shape = first ? VAGLIO__CAPITAL : VAGLIO__LOWER;
  return at == t->end;
}

static vaglio__shape shape_of(const vaglio__seg *g, const vaglio__token *t) {
  vaglio__shape shape;
  if (plain_shape(g, t, &shape)) return shape;
  uint32_t letters = 0, digits = 0, capitals = 0, inner = 0, len;
  bool starts = true, first = false;
  for (uint32_t at = t->begin; at < t->end; at += len) {
    vaglio__char_class c = vaglio__seg_class(g, at, t->end, &len);
    if (c == VAGLIO__C_DIGIT) digits++;
    if (c != VAGLIO__C_LETTER) {
      starts = c == VAGLIO__C_HYPHEN || c == VAGLIO__C_APOSTROPHE;
      continue;
    }
    if (vaglio__seg_changed(g, at, len)) {
      capitals++;
      if (letters == 0) first = true;
      if (!starts) inner++;
    }
    letters++;
    starts = false;
  }
  if (digits) return letters ? VAGLIO__ALNUM : VAGLIO__NUMBER;
  if (capitals == 0) return VAGLIO__LOWER;
  if (capitals == letters && letters > 1) return VAGLIO__UPPER;
  return first && inner == 0 ? VAGLIO__CAPITAL : VAGLIO__MIXED;
}

/* The form of a word with ’ in it: the same with '. */
static uint32_t straight_form(vaglio__seg *g, const vaglio__token *t) {
  vaglio__buf b;
  vaglio__buf_init(&b, g->doc->mem);
  for (uint32_t i = t->begin; i < t->end; i++) {
    const char *at = g->fold + i;
    bool mark = t->end - i >= 3 && (memcmp(at, "’", 3) == 0 || memcmp(at, "‘", 3) == 0);
    vaglio__buf_char(&b, mark ? '\'' : g->fold[i]);
    if (mark) i += 2;
  }
  uint32_t id = b.failed ? VAGLIO__NONE : vaglio__vocab_intern(g->vocab, b.at, b.n);
  vaglio__buf_free(&b);
  return id;
}

static bool fill_batch(vaglio__seg *g, vaglio__token *t, size_t n) {
  vaglio__key keys[BATCH];
  uint32_t ids[BATCH];
  for (size_t i = 0; i < n; i++) {
    if (t[i].shape == WORD) t[i].shape = (uint8_t)shape_of(g, &t[i]);
    uint32_t len = t[i].end - t[i].begin;
    bool prefix = len > 1 && t[i].shape <= VAGLIO__MIXED && g->text[t[i].end - 1] == '-';
    keys[i] = (vaglio__key){g->fold + t[i].begin, prefix ? len - 1 : len};
  }
  if (!vaglio__vocab_intern_many(g->vocab, keys, n, ids)) return false;
  for (size_t i = 0; i < n; i++) {
    t[i].form = t[i].flags & WIDE ? straight_form(g, &t[i]) : ids[i];
    t[i].flags &= (uint8_t)~WIDE;
    if (t[i].form == VAGLIO__NONE) return false;
  }
  return true;
}

bool vaglio__seg_tokens(vaglio__seg *g, uint32_t begin, uint32_t end, uint32_t lang) {
  lexer lx = {.g = g, .text = g->text, .fold = g->fold, .begin = begin, .end = end, .at = begin,
              .lang = lang, .close = VAGLIO__NONE, .ok = true};
  size_t first = g->doc->tokens.n;
  while (lx.at < end && lx.ok) next_token(&lx);
  for (size_t i = first; lx.ok && i < g->doc->tokens.n; i += BATCH) {
    size_t n = g->doc->tokens.n - i;
    lx.ok = fill_batch(g, g->doc->tokens.at + i, n < BATCH ? n : BATCH);
  }
  return lx.ok;
}
