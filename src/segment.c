/* segment.c -- see segment.h: compiles the rules and runs the stages part by part. */
#include "segment.h"

#include "fold.h"
#include "segmenter.h"

const char *const vaglio__seg_list_names[VAGLIO__SEG_LISTS] = {
    "stopwords",   "abbr_never",   "abbr_name",  "abbr_number", "abbr_end",
    "elisions",    "clitics",      "truncations", "aphereses",  "prefixes",
    "credit_cues", "byline_cues",  "related_cues", "meta_title", "meta_outlet",
    "meta_url",    "meta_date",    "meta_lang",  "meta_other"};

/* ---- compiled lists ------------------------------------------------------ */

/* A word of one to eight bytes as a number, without reading past it. */
static uint64_t pack_word(const char *word, size_t len) {
  const unsigned char *u = (const unsigned char *)word;
  uint64_t w = 0;
  if (len == 8) {
    memcpy(&w, word, 8);
  } else if (len >= 4) {
    uint32_t head, tail;
    memcpy(&head, word, 4);
    memcpy(&tail, word + len - 4, 4);
    w = head | (uint64_t)tail << (8 * (len - 4));
  } else {
    w = (uint64_t)u[0] | (uint64_t)u[len / 2] << (8 * (len / 2)) |
        (uint64_t)u[len - 1] << (8 * (len - 1));
  }
  return w;
}

static size_t stop_slot(const vaglio__segmenter *s, uint64_t w) {
  size_t mask = s->nstops - 1, i = (size_t)((w * UINT64_C(0x9E3779B97F4A7C15)) >> 40) & mask;
  while (s->stops[i].word != 0 && s->stops[i].word != w) i = (i + 1) & mask;
  return i;
}

uint32_t vaglio__seg_stop_langs(const vaglio__segmenter *s, const char *word, size_t len) {
  if (len == 0 || len > 8) return 0;
  return s->stops[stop_slot(s, pack_word(word, len))].langs;
}

static size_t entry_slot(const vaglio__segmenter *s, uint32_t lang, const char *word, size_t len) {
  size_t mask = s->nentries - 1, i = (size_t)vaglio__hash64(word, len, lang) & mask;
  for (;; i = (i + 1) & mask) {
    const vaglio__seg_entry *e = &s->entries[i];
    if (!e->text || (e->lang == lang && e->len == len && memcmp(e->text, word, len) == 0)) return i;
  }
}

const vaglio__seg_entry *vaglio__seg_find(const vaglio__segmenter *s, uint32_t lang,
                                          const char *word, size_t len) {
  if (len == 0 || lang >= s->nlangs) return NULL;
  const vaglio__seg_entry *e = &s->entries[entry_slot(s, lang, word, len)];
  return e->text ? e : NULL;
}

uint32_t vaglio__seg_month(const vaglio__segmenter *s, const char *word, size_t len) {
  for (uint32_t lang = 0; lang < s->nlangs; lang++) {
    const vaglio__seg_entry *e = vaglio__seg_find(s, lang, word, len);
    if (e && e->month) return e->month;
  }
  return 0;
}

static size_t start_of(const char *text) {
  return ((unsigned)(unsigned char)text[0] * 37 + (unsigned char)text[1]) & 1023;
}

bool vaglio__seg_cue(const vaglio__segmenter *s, vaglio__seg_list_kind list, const char *text,
                     size_t n, size_t *len) {
  size_t best = 0;
  if (n < 2 || !(s->phrase_starts[start_of(text)] & VAGLIO__BIT(list))) return false;
  for (size_t i = 0; i < s->phrases.n; i++) {
    const vaglio__seg_entry *e = &s->phrases.at[i];
    uint32_t clen;
    if (e->lists != VAGLIO__BIT(list) || e->len > n || e->len <= best) continue;
    if (memcmp(text, e->text, e->len) != 0) continue;
    bool word = vaglio__ascii_class[e->text[e->len - 1] & 0x7F] == VAGLIO__C_LETTER;
    if (!word || e->len == n ||
        vaglio__class(text + e->len, n - e->len, &clen) != VAGLIO__C_LETTER)
      best = e->len;
  }
  if (best == 0) return false;
  *len = best;
  return true;
}

static bool add_phrase(vaglio__segmenter *s, const char *word, uint32_t lang, uint32_t list) {
  uint32_t len = (uint32_t)strlen(word);
  const char *copy = vaglio__arena_text(&s->arena, word, len);
  if (list == VAGLIO__SEG_CLITICS && len > s->langs[lang].longest_clitic)
    s->langs[lang].longest_clitic = len;
  if (len < 2) return true; /* phrases are longer */
  s->phrase_starts[start_of(word)] |= VAGLIO__BIT(list);
  return copy && vaglio__vec_push(s->mem, &s->phrases,
                                  (vaglio__seg_entry){copy, len, lang, VAGLIO__BIT(list), 0});
}

static bool add_word(vaglio__segmenter *s, const char *word, uint32_t lang, uint32_t list,
                     uint32_t month) {
  size_t len = strlen(word);
  if (len == 0 || len > UINT32_MAX / 2) return true;
  vaglio__seg_entry *e = &s->entries[entry_slot(s, lang, word, len)];
  if (!e->text) {
    e->text = vaglio__arena_text(&s->arena, word, len);
    if (!e->text) return false;
    e->len = (uint32_t)len;
    e->lang = lang;
  }
  if (month) e->month = month;
  else e->lists |= VAGLIO__BIT(list);
  if (!month && list == VAGLIO__SEG_STOPWORDS && len <= 8) {
    vaglio__seg_stop *stop = &s->stops[stop_slot(s, pack_word(word, len))];
    stop->word = pack_word(word, len);
    stop->langs |= UINT32_C(1) << lang;
  }
  bool phrase = list == VAGLIO__SEG_CREDIT_CUES || list == VAGLIO__SEG_BYLINE_CUES ||
                list == VAGLIO__SEG_RELATED_CUES;
  return month || !phrase || add_phrase(s, word, lang, list);
}

static bool add_list(vaglio__segmenter *s, const vaglio__seg_list *list, uint32_t lang,
                     uint32_t kind, uint32_t month) {
  for (size_t i = 0; i < list->n; i++) {
    if (!add_word(s, list->at[i], lang, kind, month)) return false;
    if (!month && kind == VAGLIO__SEG_CLITICS && !add_phrase(s, list->at[i], lang, kind))
      return false;
  }
  return true;
}

static bool add_rules(vaglio__segmenter *s, const vaglio__seg_rules *r, uint32_t lang) {
  s->langs[lang].code = vaglio__arena_text(&s->arena, r->code, strlen(r->code));
  s->langs[lang].keep_final_apostrophe = r->keep_final_apostrophe;
  s->langs[lang].elide_any = r->elide_any;
  s->langs[lang].month_first = r->month_first;
  if (!s->langs[lang].code) return false;
  for (uint32_t k = 0; k < VAGLIO__SEG_LISTS; k++)
    if (!add_list(s, &r->lists[k], lang, k, 0)) return false;
  for (uint32_t m = 0; m < 12; m++)
    if (!add_list(s, &r->months[m], lang, 0, m + 1)) return false;
  return true;
}

/* A power of two with room for every word of the rules, at load 1/2 or less. */
static size_t table_size(const vaglio__seg_rules *rules, size_t nrules) {
  size_t words = 0, size = 64;
  for (size_t i = 0; i < nrules; i++) {
    for (size_t k = 0; k < VAGLIO__SEG_LISTS; k++) words += rules[i].lists[k].n;
    for (size_t m = 0; m < 12; m++) words += rules[i].months[m].n;
  }
  while (size < words * 2) size *= 2;
  return size;
}

vaglio_status vaglio__segmenter_new(const vaglio__mem *mem, const vaglio__seg_rules *rules,
                                    size_t nrules, vaglio__segmenter **out, vaglio_error *err) {
  if (nrules > VAGLIO__MAX_LANGUAGES)
    return vaglio__fail(err, VAGLIO_LIMIT, 0, "%zu languages given, at most %d are possible",
                        nrules, (int)VAGLIO__MAX_LANGUAGES);
  vaglio__segmenter *s = vaglio__calloc(mem, 1, sizeof *s);
  if (!s) return vaglio__nomem(err);
  s->mem = mem;
  s->nlangs = nrules;
  s->nentries = s->nstops = table_size(rules, nrules);
  vaglio__arena_init(&s->arena, mem);
  s->entries = vaglio__calloc(mem, s->nentries, sizeof *s->entries);
  s->stops = vaglio__calloc(mem, s->nstops, sizeof *s->stops);
  bool ok = s->entries && s->stops;
  for (uint32_t i = 0; ok && i < nrules; i++) ok = add_rules(s, &rules[i], i);
  if (!ok) {
    vaglio__segmenter_free(s);
    return vaglio__nomem(err);
  }
  *out = s;
  return VAGLIO_OK;
}

void vaglio__segmenter_free(vaglio__segmenter *s) {
  if (!s) return;
  const vaglio__mem *mem = s->mem;
  vaglio__free(mem, s->entries, s->nentries, sizeof *s->entries);
  vaglio__free(mem, s->stops, s->nstops, sizeof *s->stops);
  vaglio__vec_free(mem, &s->phrases);
  vaglio__arena_free(&s->arena);
  vaglio__free(mem, s, 1, sizeof *s);
}

/* ---- one run --------------------------------------------------------------- */

static void clear(vaglio__document *doc) {
  doc->parts.n = doc->sentences.n = doc->tokens.n = doc->quotes.n = 0;
}

static const char *code_of(const vaglio__seg *g, uint32_t lang) {
  return lang == VAGLIO__NONE ? "" : g->codes[lang];
}

static uint32_t lang_of(const vaglio__seg *g, const char *code) {
  for (uint32_t i = 0; code && i < g->rules->nlangs; i++)
    if (strcmp(g->codes[i], code) == 0) return i;
  return VAGLIO__NONE;
}

/* The document's language: its header's word, else a vote over the first pages. */
enum { FIRST_PAGES = 4 * 1024, FIRST_WORDS = 400 };

static uint32_t document_lang(const vaglio__seg *g) {
  uint32_t said = lang_of(g, g->doc->lang);
  if (said != VAGLIO__NONE) return said;
  vaglio__votes votes = {{0}, 0, 0};
  vaglio__seg_vote(g, 0, g->len < FIRST_PAGES ? g->len : FIRST_PAGES, &votes);
  return vaglio__seg_winner(g, &votes, VAGLIO__NONE);
}

static bool run_part(vaglio__seg *g, uint32_t i, uint32_t inherited) {
  vaglio__part *p = &g->doc->parts.at[i];
  vaglio__votes votes = {{0}, 0, 0};
  vaglio__seg_vote(g, p->begin, p->end - p->begin < FIRST_WORDS ? p->end : p->begin + FIRST_WORDS,
                   &votes);
  uint32_t lang = vaglio__seg_winner(g, &votes, inherited);
  p->lang = code_of(g, lang);
  size_t first = g->doc->tokens.n;
  return vaglio__seg_tokens(g, p->begin, p->end, lang == VAGLIO__NONE ? 0 : lang) &&
         vaglio__seg_quotes(g, i, first) && vaglio__seg_sentences(g, i, first, lang);
}

static bool run_stages(vaglio__seg *g) {
  vaglio__document *doc = g->doc;
  for (uint32_t i = 0; i < g->rules->nlangs; i++) {
    const char *code = g->rules->langs[i].code;
    g->codes[i] = vaglio__arena_text(&doc->arena, code, strlen(code));
    if (!g->codes[i]) return false;
  }
  if (!vaglio__seg_parts(g)) return false;
  g->lang = document_lang(g);
  if (g->lang != VAGLIO__NONE) doc->lang = g->codes[g->lang];
  for (uint32_t i = 0; i < doc->parts.n; i++) {
    bool same = i > 0 && doc->parts.at[i].embed == doc->parts.at[i - 1].embed;
    uint32_t inherited = same ? lang_of(g, doc->parts.at[i - 1].lang) : g->lang;
    if (!run_part(g, i, inherited == VAGLIO__NONE ? g->lang : inherited)) return false;
  }
  return true;
}

vaglio_status vaglio__segmenter_run(const vaglio__segmenter *s, vaglio__document *doc,
                                    vaglio__vocab *v, vaglio_error *err) {
  clear(doc);
  if (doc->len >= UINT32_MAX)
    return vaglio__fail(err, VAGLIO_LIMIT, 0, "the text has %zu bytes, at most 4 GiB are possible",
                        doc->len);
  vaglio__seg g = {.rules = s, .doc = doc, .vocab = v, .text = doc->text,
                   .len = (uint32_t)doc->len, .lang = VAGLIO__NONE};
  if (doc->len == 0) return VAGLIO_OK;
  g.fold = vaglio__calloc(doc->mem, doc->len, 1);
  if (!g.fold) return vaglio__nomem(err);
  vaglio__fold(g.fold, doc->text, doc->len);
  bool ok = run_stages(&g);
  vaglio__free(doc->mem, g.fold, doc->len, 1);
  if (ok) return VAGLIO_OK;
  clear(doc);
  return vaglio__nomem(err);
}

vaglio_status vaglio__segment(vaglio__document *doc, vaglio__vocab *v,
                              const vaglio__seg_rules *rules, size_t nrules, vaglio_error *err) {
  vaglio__segmenter *s = NULL;
  vaglio_status status = vaglio__segmenter_new(doc->mem, rules, nrules, &s, err);
  if (status == VAGLIO_OK) status = vaglio__segmenter_run(s, doc, v, err);
  vaglio__segmenter_free(s);
  return status;
}
