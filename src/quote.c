/*
 * quote.c -- pairs quotation marks within one part.
 *
 * A stack of open marks; a closing mark takes the nearest open one of its
 * family with it and drops what was opened in between and never closed. Counts
 * by family make a stray closing mark cost nothing, so time is linear.
 * Continuation: a mark left open counts as closed at the end of the paragraph
 * when it began the paragraph, or when the next paragraph begins with it too.
 */
#include "segmenter.h"

typedef enum family {
  STRAIGHT, GUILLEMET, CURLY, ANGLE, SINGLE, TWICE, LESS, OTHER, FAMILIES
} family;
typedef enum role { OPENS, CLOSES, EITHER } role;

typedef struct mark {
  const char *text;
  family family;
  role role;
} mark;

static const mark marks[] = {
    {"\"", STRAIGHT, EITHER}, {"«", GUILLEMET, OPENS}, {"»", GUILLEMET, CLOSES},
    {"“", CURLY, EITHER},     {"”", CURLY, CLOSES},    {"„", CURLY, OPENS},
    {"‟", CURLY, OPENS},      {"‹", ANGLE, OPENS},     {"›", ANGLE, CLOSES},
    {"‘", SINGLE, OPENS},     {"’", SINGLE, CLOSES},   {"'", SINGLE, EITHER},
    {"‚", SINGLE, OPENS},     {"‛", SINGLE, OPENS},    {"``", TWICE, OPENS},
    {"''", TWICE, EITHER},    {"<<", LESS, OPENS},     {">>", LESS, CLOSES}};

typedef struct open {
  uint32_t quote, token;        /* index into quotes; of the opening token */
  family family;
} open;

typedef struct range {
  uint32_t first, last;         /* tokens between the marks */
} range;

typedef struct pairing {
  vaglio__seg *g;
  const vaglio__token *tokens;
  size_t first, n;              /* tokens of the part */
  size_t quotes;                /* first quote of the part */
  uint32_t count[FAMILIES];     /* open marks by family */
  VAGLIO__VEC(open) stack;
  VAGLIO__VEC(range) ranges;    /* of each quote of the part; last 0: never closed */
} pairing;

static mark mark_of(const vaglio__seg *g, const vaglio__token *t) {
  size_t len = t->end - t->begin;
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (strlen(marks[i].text) == len && memcmp(marks[i].text, g->text + t->begin, len) == 0)
      return marks[i];
  return (mark){"", OTHER, EITHER};
}

static bool space_after(const pairing *p, size_t i) {
  return i + 1 >= p->n || (p->tokens[i + 1].flags & VAGLIO__T_SPACE_BEFORE);
}

/* True when the token before glues an opening mark to itself: ( - l' or another mark. */
static bool glue_before(const pairing *p, size_t i) {
  if (i == p->first) return true;
  const vaglio__token *t = &p->tokens[i - 1];
  if (p->tokens[i].flags & VAGLIO__T_SPACE_BEFORE || t->flags & VAGLIO__T_ELIDED) return true;
  uint32_t len;
  vaglio__char_class c = vaglio__seg_class(p->g, t->begin, t->end, &len);
  return c == VAGLIO__C_OPEN || c == VAGLIO__C_HYPHEN || c == VAGLIO__C_DASH;
}

static bool opens(const pairing *p, size_t i, mark m) {
  if (m.role == OPENS) return true;
  bool front = glue_before(p, i) && !space_after(p, i);
  if (m.family == CURLY && m.role == EITHER) { /* “ also closes „ */
    const open *top = p->stack.n ? &p->stack.at[p->stack.n - 1] : NULL;
    return front || !top || top->family != CURLY;
  }
  if (m.role == CLOSES) return p->count[m.family] == 0 && front;
  return p->count[m.family] == 0 || (front && m.family == OTHER);
}

static bool push(pairing *p, size_t i, family f) {
  vaglio__document *doc = p->g->doc;
  const vaglio__token *t = &p->tokens[i];
  vaglio__quote q = {t->begin, 0, t->end, 0, 0, false};
  open o = {(uint32_t)doc->quotes.n, (uint32_t)i, f};
  range r = {(uint32_t)i + 1, 0};
  p->count[f]++;
  return vaglio__vec_push(doc->mem, &doc->quotes, q) && vaglio__vec_push(doc->mem, &p->stack, o) &&
         vaglio__vec_push(doc->mem, &p->ranges, r);
}

static void finish(pairing *p, const open *o, uint32_t end, uint32_t inner_end, size_t last) {
  vaglio__quote *q = &p->g->doc->quotes.at[o->quote];
  q->end = end;
  q->inner_end = inner_end;
  p->ranges.at[o->quote - p->quotes].last = (uint32_t)last;
}

static void close_mark(pairing *p, size_t i, family f) {
  const vaglio__token *t = &p->tokens[i];
  if (p->count[f] == 0) return;
  for (;;) {
    open o = p->stack.at[--p->stack.n];
    p->count[o.family]--;
    if (o.family != f) continue;
    finish(p, &o, t->end, t->begin, i);
    return;
  }
}

/* The outermost mark left open: does the quotation go on in the next paragraph? */
static void carry_on(pairing *p, uint32_t part) {
  const vaglio__document *doc = p->g->doc;
  if (p->stack.n == 0) return;
  const open *o = &p->stack.at[0];
  const vaglio__token *t = &p->tokens[o->token];
  uint32_t len = t->end - t->begin;
  bool goes_on = o->token == p->first;
  if (!goes_on && part + 1 < doc->parts.n) {
    const vaglio__part *next = &doc->parts.at[part + 1];
    goes_on = next->end - next->begin > len &&
              memcmp(p->g->text + next->begin, p->g->text + t->begin, len) == 0;
  }
  uint32_t end = p->tokens[p->n - 1].end;
  if (goes_on && o->token + 1 < p->n) finish(p, o, end, end, p->n);
}

/* At most three words and no full stop; looks at a few tokens only. */
static bool is_scare(const pairing *p, range r) {
  uint32_t words = 0;
  if (r.last - r.first > 8) return false;
  for (uint32_t i = r.first; i < r.last; i++) {
    const vaglio__token *t = &p->tokens[i];
    if (t->shape <= VAGLIO__ALNUM) words++;
    if (t->shape == VAGLIO__PUNCT && strchr(".!?", p->g->text[t->begin])) return false;
  }
  return words > 0 && words <= 3;
}

/* Drops what was never closed, numbers the depth, marks the tokens inside. */
static void settle(pairing *p) {
  vaglio__document *doc = p->g->doc;
  size_t kept = p->quotes;
  p->stack.n = 0;
  for (size_t i = 0; i < p->ranges.n; i++) {
    vaglio__quote q = doc->quotes.at[p->quotes + i];
    if (q.end == 0) continue;
    while (p->stack.n > 0 && doc->quotes.at[p->stack.at[p->stack.n - 1].quote].end <= q.begin)
      p->stack.n--;
    q.depth = (uint32_t)p->stack.n;
    q.scare = is_scare(p, p->ranges.at[i]);
    p->stack.at[p->stack.n++].quote = (uint32_t)kept; /* fits: it held as many before */
    doc->quotes.at[kept++] = q;
    if (q.depth > 0) continue;
    for (uint32_t k = p->ranges.at[i].first; k < p->ranges.at[i].last; k++)
      doc->tokens.at[k].flags |= VAGLIO__T_QUOTED;
  }
  doc->quotes.n = kept;
}

bool vaglio__seg_quotes(vaglio__seg *g, uint32_t part, size_t first) {
  vaglio__document *doc = g->doc;
  pairing p = {.g = g, .tokens = doc->tokens.at, .first = first, .n = doc->tokens.n,
               .quotes = doc->quotes.n};
  bool ok = true;
  for (size_t i = first; ok && i < p.n; i++) {
    if (p.tokens[i].shape != VAGLIO__QUOTE) continue;
    mark m = mark_of(g, &p.tokens[i]);
    if (opens(&p, i, m)) ok = push(&p, i, m.family);
    else close_mark(&p, i, m.family);
  }
  if (ok && p.ranges.n > 0) {
    carry_on(&p, part);
    settle(&p);
  }
  vaglio__vec_free(doc->mem, &p.stack);
  vaglio__vec_free(doc->mem, &p.ranges);
  return ok;
}
