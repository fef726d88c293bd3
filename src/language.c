/* language.c -- which language a stretch of text is in, by a vote of its stop words. */
#include "segmenter.h"

enum { VOTING_WORD = 8, ENOUGH = 14 };

static void count(const vaglio__seg *g, uint32_t begin, uint32_t end, vaglio__votes *votes) {
  votes->words++;
  if (end - begin > VOTING_WORD || end - begin < 2) return;   /* one letter is a word in too many tongues */
  uint32_t langs = vaglio__seg_stop_langs(g->rules, g->fold + begin, end - begin);
  if (langs & (langs - 1)) return;                  /* a word of several languages tells none apart */
  for (uint32_t i = 0; langs; i++, langs >>= 1)
    if (langs & 1 && ++votes->at[i] > votes->most) votes->most = votes->at[i];
}

/* Steps over a word; counts it when it has no capital letter or comes first. */
static uint32_t vote_word(const vaglio__seg *g, uint32_t at, uint32_t end, vaglio__votes *votes,
                          bool first) {
  uint32_t begin = at, len;
  while (at < end && vaglio__seg_class(g, at, end, &len) == VAGLIO__C_LETTER) at += len;
  if (first || memcmp(g->text + begin, g->fold + begin, at - begin) == 0)
    count(g, begin, at, votes);
  return at;
}

static bool is(const vaglio__seg *g, uint32_t at, uint32_t len, const char *mark) {
  return len == strlen(mark) && memcmp(g->text + at, mark, len) == 0;
}

void vaglio__seg_vote(const vaglio__seg *g, uint32_t begin, uint32_t end, vaglio__votes *votes) {
  bool quoted = false;
  vaglio__votes inside = {{0}, 0, 0};
  for (uint32_t at = begin, len; at < end && votes->most < ENOUGH; at += len) {
    vaglio__char_class c = vaglio__seg_class(g, at, end, &len);
    if (c == VAGLIO__C_LETTER)
      len = vote_word(g, at, end, quoted ? &inside : votes, at == begin) - at;
    else if (c == VAGLIO__C_QUOTE && is(g, at, len, "\"")) quoted = !quoted;
    else if (c == VAGLIO__C_QUOTE && (is(g, at, len, "«") || is(g, at, len, "“"))) quoted = true;
    else if (c == VAGLIO__C_QUOTE && (is(g, at, len, "»") || is(g, at, len, "”"))) quoted = false;
  }
  if (votes->words < 3) { /* nothing but a quotation: then its words are all there is */
    for (size_t i = 0; i < VAGLIO__MAX_LANGUAGES; i++) votes->at[i] += inside.at[i];
    votes->words += inside.words;
  }
}

uint32_t vaglio__seg_winner(const vaglio__seg *g, const vaglio__votes *votes, uint32_t otherwise) {
  uint32_t best = VAGLIO__NONE, most = 0, second = 0;
  for (uint32_t i = 0; i < g->rules->nlangs; i++) {
    if (votes->at[i] > most) {
      second = most;
      most = votes->at[i];
      best = i;
    } else if (votes->at[i] > second) {
      second = votes->at[i];
    }
  }
  bool clear = most >= second + 2 && most * 2 >= second * 3;
  bool only = second == 0 && most > 0 && votes->words <= 12;
  return clear || only ? best : otherwise;
}
