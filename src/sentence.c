/*
 * sentence.c -- where sentences end within one part.
 *
 * A sentence ends after . ! ? … and the marks and brackets that close there,
 * when something that can begin a sentence follows. Abbreviations carry their
 * dot inside the token (token.c), so a dot of its own is a full stop.
 */
#include "segmenter.h"

enum { LONG_BRACKET = 60 /* tokens; longer ones may hold sentences */ };

typedef struct walk {
  vaglio__seg *g;
  const vaglio__token *tokens;
  size_t n;                     /* end of the part's tokens */
  uint32_t lang;
} walk;

static vaglio__char_class first_class(const walk *w, size_t i) {
  uint32_t len;
  return vaglio__seg_class(w->g, w->tokens[i].begin, w->tokens[i].end, &len);
}

static bool spaced(const walk *w, size_t i) {
  return w->tokens[i].flags & VAGLIO__T_SPACE_BEFORE;
}

/* . ... … ! ? as a token of its own */
static bool full_stop(const walk *w, size_t i) {
  if (w->tokens[i].shape != VAGLIO__PUNCT) return false;
  vaglio__char_class c = first_class(w, i);
  return c == VAGLIO__C_DOT || c == VAGLIO__C_STOP || c == VAGLIO__C_ELLIPSIS;
}

static bool stop_word(const walk *w, size_t i) {
  const vaglio__token *t = &w->tokens[i];
  uint32_t langs = vaglio__seg_stop_langs(w->g->rules, w->g->fold + t->begin, t->end - t->begin);
  return w->lang < 32 ? langs >> w->lang & 1 : langs != 0;
}

static bool capital(const walk *w, size_t i) {
  uint32_t len;
  const vaglio__token *t = &w->tokens[i];
  return vaglio__seg_class(w->g, t->begin, t->end, &len) == VAGLIO__C_LETTER &&
         memcmp(w->g->text + t->begin, w->g->fold + t->begin, len) != 0;
}

/* The first token from `i` on that is not an opening mark, bracket or dash. */
static size_t past_marks(const walk *w, size_t i) {
  for (size_t k = i; k < w->n && k < i + 4; k++) {
    vaglio__char_class c = first_class(w, k);
    bool skip = w->tokens[k].shape == VAGLIO__QUOTE || c == VAGLIO__C_OPEN ||
                c == VAGLIO__C_HYPHEN || c == VAGLIO__C_DASH;
    if (!skip) return k;
  }
  return w->n;
}

/* An abbreviation's dot is a full stop too when a capitalised function word follows. */
static bool abbreviation_ends(const walk *w, size_t i, size_t next) {
  const vaglio__token *t = &w->tokens[i];
  uint32_t len = t->end - t->begin;
  const vaglio__seg_entry *e = vaglio__seg_find(w->g->rules, w->lang == VAGLIO__NONE ? 0 : w->lang,
                                                w->g->fold + t->begin, len);
  if (e && !(e->lists & VAGLIO__BIT(VAGLIO__SEG_ABBR_END))) return false;
  if (!e && !memchr(w->g->text + t->begin, '.', len - 1)) return false; /* an initial */
  return capital(w, next) && stop_word(w, next);
}

/* True when a sentence that may end after token `i` is followed, at `k`, by a new one. */
static bool starts(const walk *w, size_t i, size_t k) {
  if (!spaced(w, k)) { /* "fine.Poi": a space forgotten */
    const vaglio__token *t = &w->tokens[k];
    return i + 1 == k && i > 0 && w->tokens[i].shape == VAGLIO__PUNCT &&
           w->tokens[i - 1].shape == VAGLIO__LOWER && t->shape == VAGLIO__CAPITAL &&
           t->end - t->begin > 1;
  }
  size_t word = past_marks(w, k);
  if (word >= w->n) return true;
  if (w->tokens[i].shape != VAGLIO__PUNCT) return abbreviation_ends(w, i, word);
  vaglio__char_class c = first_class(w, word);
  if (c == VAGLIO__C_DIGIT || w->tokens[word].shape == VAGLIO__URL) return true;
  if (c == VAGLIO__C_APOSTROPHE) return w->tokens[word].shape == VAGLIO__NUMBER || spaced(w, word);
  if (c == VAGLIO__C_LETTER) return w->tokens[word].shape != VAGLIO__LOWER;
  return c == VAGLIO__C_SYMBOL;
}

/* The bracket that closes the one at `i`, when it is near; 0 otherwise. */
static size_t bracket_end(const walk *w, size_t i) {
  size_t depth = 0;
  for (size_t k = i; k < w->n && k < i + LONG_BRACKET; k++) {
    vaglio__char_class c = first_class(w, k);
    if (c == VAGLIO__C_OPEN) depth++;
    if (c == VAGLIO__C_CLOSE && --depth == 0) return k;
  }
  return 0;
}

/* Past the marks and brackets that close right after token `i`. */
static size_t past_closing(const walk *w, size_t i) {
  size_t k = i + 1;
  while (k < w->n && !spaced(w, k) &&
         (w->tokens[k].shape == VAGLIO__QUOTE || first_class(w, k) == VAGLIO__C_CLOSE))
    k++;
  return k;
}

/* May a sentence begun at `first` end at token `i`? */
static bool may_end(const walk *w, size_t first, size_t i) {
  const vaglio__token *t = &w->tokens[i];
  if (full_stop(w, i)) /* not "1." alone */
    return !(i == first + 1 && w->tokens[first].shape == VAGLIO__NUMBER);
  return t->shape <= VAGLIO__MIXED && t->end - t->begin > 1 && w->g->text[t->end - 1] == '.';
}

/* The end of the sentence that begins at token `first`. */
static size_t sentence_end(const walk *w, size_t first, size_t *bracket) {
  for (size_t i = first; i < w->n; i++) {
    if (i >= *bracket && first_class(w, i) == VAGLIO__C_OPEN) *bracket = bracket_end(w, i);
    if (!may_end(w, first, i)) continue;
    size_t k = past_closing(w, i);
    if (k >= w->n) return w->n;
    if (k > *bracket && starts(w, i, k)) return k;
  }
  return w->n;
}

static uint32_t sentence_lang(const walk *w, size_t first, size_t last) {
  vaglio__votes votes = {{0}, 0, 0};
  for (size_t i = first; i < last; i++) {
    const vaglio__token *t = &w->tokens[i];
    uint32_t len = t->end - t->begin;
    if (t->shape != VAGLIO__LOWER || t->flags & VAGLIO__T_QUOTED) continue;
    if (t->flags & VAGLIO__T_ELIDED && len > 1) len--; /* l' votes as l; ’ does not vote */
    uint32_t langs = vaglio__seg_stop_langs(w->g->rules, w->g->fold + t->begin, len);
    votes.words++;
    for (uint32_t k = 0; langs; k++, langs >>= 1) votes.at[k] += langs & 1;
  }
  uint32_t best = vaglio__seg_winner(w->g, &votes, w->lang);
  if (best == VAGLIO__NONE || best == w->lang) return w->lang;
  return votes.at[best] >= 3 && (w->lang == VAGLIO__NONE || votes.at[best] >= 2 * votes.at[w->lang])
             ? best : w->lang;
}

bool vaglio__seg_sentences(vaglio__seg *g, uint32_t part, size_t first, uint32_t lang) {
  vaglio__document *doc = g->doc;
  walk w = {g, doc->tokens.at, doc->tokens.n, lang};
  size_t bracket = 0;
  while (first < w.n) {
    size_t last = sentence_end(&w, first, &bracket);
    uint32_t best = sentence_lang(&w, first, last);
    vaglio__sentence s = {w.tokens[first].begin, w.tokens[last - 1].end, (uint32_t)first,
                          (uint32_t)last, part, best == VAGLIO__NONE ? "" : g->codes[best]};
    if (!vaglio__vec_push(doc->mem, &doc->sentences, s)) return false;
    doc->tokens.at[first].flags |= VAGLIO__T_SENTENCE_START;
    first = last;
  }
  return true;
}
