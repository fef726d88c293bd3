/*
 * text_test.c -- reading, folding, interning and segmenting: rows of examples, laws over all of
 * them, allocation failures one after the other, and time that grows no faster than the input.
 */
#define _POSIX_C_SOURCE 200809L
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <utf8proc.h>

#include "chars.h"
#include "fold.h"
#include "read.h"
#include "segment.h"

/* ---- a small language pack --------------------------------------------------- */

#define WORDS(...) \
  {(const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *)}

static const vaglio__seg_rules rules[] = {
    {.code = "it",
     .lists = {[VAGLIO__SEG_STOPWORDS] = WORDS("il", "la", "di", "che", "è", "in", "un", "una",
         "del",
                                               "della", "le", "i", "gli", "non", "ha", "ma", "si",
                                               "per", "con", "da", "al", "sono", "poi", "l", "e"),
               [VAGLIO__SEG_ABBR_NEVER] = WORDS("sig.", "dott.", "n.", "sig.ra", "art."),
               [VAGLIO__SEG_ABBR_NAME] = WORDS("gen."),
               [VAGLIO__SEG_ABBR_END] = WORDS("ecc.", "s.p.a."),
               [VAGLIO__SEG_ELISIONS] = WORDS("l'", "dell'", "un'", "d'", "c'", "all'"),
               [VAGLIO__SEG_TRUNCATIONS] = WORDS("po'"),
               [VAGLIO__SEG_APHERESES] = WORDS("'ndrangheta"),
               [VAGLIO__SEG_PREFIXES] = WORDS("ex-"),
               [VAGLIO__SEG_CREDIT_CUES] = WORDS("foto di"),
               [VAGLIO__SEG_BYLINE_CUES] = WORDS("di", "a cura di"),
               [VAGLIO__SEG_RELATED_CUES] = WORDS("leggi anche"),
               [VAGLIO__SEG_META_TITLE] = WORDS("titolo"),
               [VAGLIO__SEG_META_OUTLET] = WORDS("fonte")},
     .months = {WORDS("gennaio"), WORDS("febbraio"), WORDS("marzo")},
     .keep_final_apostrophe = true,
     .elide_any = true},
    {.code = "en",
     .lists = {[VAGLIO__SEG_STOPWORDS] = WORDS("the", "of", "to", "and", "in", "was", "he", "a",
         "is",
                                               "that", "it", "on", "they", "were", "with", "for",
                                                   "at"),
               [VAGLIO__SEG_ABBR_NEVER] = WORDS("mr.", "dr."),
               [VAGLIO__SEG_ABBR_NUMBER] = WORDS("no."),
               [VAGLIO__SEG_ABBR_END] = WORDS("inc.", "u.s.", "p.m."),
               [VAGLIO__SEG_CLITICS] = WORDS("'s", "n't", "'ll"),
               [VAGLIO__SEG_CREDIT_CUES] = WORDS("photo by", "via getty images"),
               [VAGLIO__SEG_BYLINE_CUES] = WORDS("by"),
               [VAGLIO__SEG_RELATED_CUES] = WORDS("read more"),
               [VAGLIO__SEG_META_TITLE] = WORDS("title"),
               [VAGLIO__SEG_META_OUTLET] = WORDS("source"),
               [VAGLIO__SEG_META_URL] = WORDS("url"),
               [VAGLIO__SEG_META_DATE] = WORDS("date"),
               [VAGLIO__SEG_META_LANG] = WORDS("lang")},
     .months = {WORDS("january"), WORDS("february"), WORDS("march")},
     .month_first = true}};

/* ---- documents ------------------------------------------------------------------ */

static vaglio__document blank(const char *text, size_t len, const vaglio__mem *mem) {
  vaglio__document doc = {.mem = mem, .len = len, .published = {0, 0, VAGLIO__UNKNOWN}};
  vaglio__arena_init(&doc.arena, mem);
  doc.text = malloc(len + 1);
  assert_non_null(doc.text);
  memcpy(doc.text, text, len);
  doc.text[len] = 0;
  return doc;
}

static void drop(vaglio__document *doc) {
  vaglio__vec_free(doc->mem, &doc->parts);
  vaglio__vec_free(doc->mem, &doc->sentences);
  vaglio__vec_free(doc->mem, &doc->tokens);
  vaglio__vec_free(doc->mem, &doc->quotes);
  vaglio__arena_free(&doc->arena);
  free(doc->text);
}

static vaglio__document segmented(const char *text, size_t len, vaglio__vocab *v) {
  vaglio_error err;
  vaglio__document doc = blank(text, len, &vaglio__libc_mem);
  assert_int_equal(vaglio__segment(&doc, v, rules, 2, &err), VAGLIO_OK);
  return doc;
}

static bool boundary(const vaglio__document *d, uint32_t at) {
  return at == d->len || ((unsigned char)d->text[at] & 0xC0) != 0x80;
}

static void check_span(const vaglio__document *d, uint32_t begin, uint32_t end) {
  assert_true(begin < end && end <= d->len);
  assert_true(boundary(d, begin) && boundary(d, end));
}

static void check_tokens(const vaglio__document *d, const vaglio__vocab *v) {
  uint32_t at = 0, len;
  for (size_t i = 0; i <= d->tokens.n; i++) { /* what lies between tokens is white space */
    uint32_t next = i < d->tokens.n ? d->tokens.at[i].begin : (uint32_t)d->len;
    assert_true(next >= at);
    for (; at < next; at += len)
      assert_int_equal(vaglio__class(d->text + at, d->len - at, &len), VAGLIO__C_SPACE);
    if (i == d->tokens.n) break;
    check_span(d, d->tokens.at[i].begin, d->tokens.at[i].end);
    assert_true(d->tokens.at[i].form < vaglio__vocab_count(v));
    assert_true(d->tokens.at[i].shape <= VAGLIO__SYMBOL);
    at = d->tokens.at[i].end;
  }
}

/* What segment.h promises of every text. */
static void check_laws(const vaglio__document *d, const vaglio__vocab *v) {
  uint32_t end = 0, token = 0;
  for (size_t i = 0; i < d->parts.n; i++) {
    check_span(d, d->parts.at[i].begin, d->parts.at[i].end);
    assert_true(d->parts.at[i].begin >= end);
    end = d->parts.at[i].end;
  }
  end = 0;
  for (size_t i = 0; i < d->sentences.n; i++) {
    const vaglio__sentence *s = &d->sentences.at[i];
    check_span(d, s->begin, s->end);
    assert_true(s->begin >= end && s->first == token && s->last > s->first);
    assert_true(s->part < d->parts.n && s->begin >= d->parts.at[s->part].begin);
    assert_true(s->end <= d->parts.at[s->part].end);
    assert_int_equal(s->begin, d->tokens.at[s->first].begin);
    assert_int_equal(s->end, d->tokens.at[s->last - 1].end);
    assert_true(d->tokens.at[s->first].flags & VAGLIO__T_SENTENCE_START);
    end = s->end;
    token = s->last;
  }
  assert_int_equal(token, d->tokens.n);
  check_tokens(d, v);
  for (size_t i = 0; i < d->quotes.n; i++) {
    const vaglio__quote *q = &d->quotes.at[i];
    check_span(d, q->begin, q->end);
    assert_true(q->begin < q->inner_begin && q->inner_begin <= q->inner_end &&
        q->inner_end <= q->end);
    assert_true(i == 0 || d->quotes.at[i - 1].begin < q->begin);
  }
}

/* ---- rows ---------------------------------------------------------------------------- */

typedef struct row {
  const char *text, *expected;
} row;

typedef void (*writer)(vaglio__buf *b, const vaglio__document *d);

static void add_span(vaglio__buf *b, const vaglio__document *d, uint32_t begin, uint32_t end) {
  if (b->n) vaglio__buf_char(b, '|');
  vaglio__buf_add(b, d->text + begin, end - begin);
}

static void write_tokens(vaglio__buf *b, const vaglio__document *d) {
  for (size_t i = 0; i < d->tokens.n; i++)
    add_span(b, d, d->tokens.at[i].begin, d->tokens.at[i].end);
}

static void write_sentences(vaglio__buf *b, const vaglio__document *d) {
  for (size_t i = 0; i < d->sentences.n; i++)
    add_span(b, d, d->sentences.at[i].begin, d->sentences.at[i].end);
}

static void write_quotes(vaglio__buf *b, const vaglio__document *d) {
  for (size_t i = 0; i < d->quotes.n; i++) {
    const vaglio__quote *q = &d->quotes.at[i];
    add_span(b, d, q->inner_begin, q->inner_end);
    vaglio__buf_fmt(b, " %u%s", q->depth, q->scare ? "s" : "");
  }
}

static const char *const kinds[VAGLIO__PART_KINDS] = {
    "headline", "body", "heading", "embed", "card", "caption", "byline", "credit", "related",
    "link", "meta"};

static void write_parts(vaglio__buf *b, const vaglio__document *d) {
  for (size_t i = 0; i < d->parts.n; i++)
    vaglio__buf_fmt(b, "%s%s", i ? " " : "", kinds[d->parts.at[i].kind]);
}

static void write_embeds(vaglio__buf *b, const vaglio__document *d) {
  for (size_t i = 0; i < d->parts.n; i++) {
    const vaglio__part *p = &d->parts.at[i];
    vaglio__buf_fmt(b, "%s%s:%u", i ? " " : "", kinds[p->kind], p->embed);
    if (p->outlet) vaglio__buf_fmt(b, ":%s", p->outlet);
  }
}

static void write_shapes(vaglio__buf *b, const vaglio__document *d) {
  static const char *const names[] = {"lower", "capital", "upper", "mixed",  "number",
                                      "alnum", "punct",   "quote", "url",    "symbol"};
  for (size_t i = 0; i < d->tokens.n; i++)
    vaglio__buf_fmt(b, "%s%s", i ? " " : "", names[d->tokens.at[i].shape]);
}

static void write_langs(vaglio__buf *b, const vaglio__document *d) {
  for (size_t i = 0; i < d->sentences.n; i++)
    vaglio__buf_fmt(b, "%s%s", i ? " " : "", d->sentences.at[i].lang);
}

static void check_rows(const row *rows, size_t n, writer write) {
  for (size_t i = 0; i < n; i++) {
    vaglio__vocab *v = vaglio__vocab_new(NULL);
    vaglio__document d = segmented(rows[i].text, strlen(rows[i].text), v);
    vaglio__buf b;
    vaglio__buf_init(&b, NULL);
    write(&b, &d);
    vaglio__buf_char(&b, 0);
    assert_string_equal(b.at, rows[i].expected);
    check_laws(&d, v);
    vaglio__buf_free(&b);
    drop(&d);
    vaglio__vocab_free(v);
  }
}
#define CHECK(rows, write) check_rows(rows, sizeof(rows) / sizeof *(rows), write)

static void splits_tokens(void **state) {
  (void)state;
  static const row rows_[] = {
      {"Il capo dell'ufficio e l’Umbria.", "Il|capo|dell'|ufficio|e|l’|Umbria|."},
      {"Un po' di pane con un'amica che non c'è.", "Un|po'|di|pane|con|un'|amica|che|non|c'|è|."},
      {"La citta' di Roma e' in festa.", "La|citta'|di|Roma|e'|in|festa|."},
      {"Nur-Sultan e Jean-Paul, ma Nord–Sud.", "Nur-Sultan|e|Jean-Paul|,|ma|Nord|–|Sud|."},
      {"l'ex-sindaco di Canale-5", "l'|ex-|sindaco|di|Canale-5"},
      {"Sono 2.500, 1.234,5 o 0.27; 1,2% e 10-20.",
       "Sono|2.500|,|1.234,5|o|0.27|;|1,2|%|e|10-20|."},
      {"Gli anni '90 e la moda del ’68 in Italia", "Gli|anni|'90|e|la|moda|del|’68|in|Italia"},
      {"La Rossi S.p.A. ha un sito, rossi.it.", "La|Rossi|S.p.A.|ha|un|sito|,|rossi.it|."},
      {"Scrivi a mario.rossi@posta.it o a @mario #ora",
       "Scrivi|a|mario.rossi@posta.it|o|a|@mario|#ora"},
      {"Vedi https://a.example/b(c)/d-2022-01-05, poi.",
       "Vedi|https://a.example/b(c)/d-2022-01-05|,|poi|."},
      {"[qui](https://a.example/x) e <http://b.example>",
       "[|qui|]|(|https://a.example/x|)|e|<|http://b.example|>"},
      {"La 'ndrangheta e il 'nuovo' corso", "La|'ndrangheta|e|il|'|nuovo|'|corso"},
      {"Il sig. Neri, il gen. Bianchi, l'art. 5", "Il|sig.|Neri|,|il|gen.|Bianchi|,|l'|art.|5"},
      {"È bravo il gen. Non è vero", "È|bravo|il|gen|.|Non|è|vero"},
      {"Costa 5 € o $3... forse… no!?", "Costa|5|€|o|$|3|...|forse|…|no|!?"},
      {"Le 10:30 del 6/1/2022 e il 5° posto, 20°C", "Le|10:30|del|6/1/2022|e|il|5°|posto|,|20|°|C"},
      {"They don't see that it's the mayors' idea, he'll say.",
       "They|do|n't|see|that|it|'s|the|mayors|'|idea|,|he|'ll|say|."},
      {"He met O'Brien of AT&T in the U.S. on Monday.",
       "He|met|O'Brien|of|AT&T|in|the|U.S.|on|Monday|."},
      {"J. K. Jones and G.Smith were in", "J.|K.|Jones|and|G.|Smith|were|in"},
      {"l'\"idea\" dell'“amico”", "l'|\"|idea|\"|dell'|“|amico|”"},
      {"finito.Poi", "finito|.|Poi"},
      {"a\xC2\xA0" "b\tc\r\nd", "a|b|c|d"},
      {"日本 и Москва", "日本|и|Москва"},
      {"¿qué? ** == -- <<a>>", "¿|qué|?|**|==|--|<<|a|>>"}};
  CHECK(rows_, write_tokens);
}

static void knows_shapes(void **state) {
  (void)state;
  static const row rows_[] = {
      {"la Élite NATO McX iPhone 2.500 G8 Covid-19",
       "lower capital upper mixed mixed number alnum alnum"},
      {"Kassym-Jomart O'Brien sud-Est", "capital capital mixed"},
      {", « www.a.example $ '90 oggi.it", "punct quote url symbol number lower"}};
  CHECK(rows_, write_shapes);
}

static void splits_sentences(void **state) {
  (void)state;
  static const row rows_[] = {
      {"Piove. Poi no! Davvero? Sì… Bene.", "Piove.|Poi no!|Davvero?|Sì…|Bene."},
      {"Il sig. Neri e il n. 5 sono qui. 3 no.", "Il sig. Neri e il n. 5 sono qui.|3 no."},
      {"«Chi è?», ha chiesto. «Io. Non lui.» La fine.",
       "«Chi è?», ha chiesto.|«Io.|Non lui.»|La fine."},
      {"\"Aspetta... di nuovo\", ha detto. \"Va bene.\" Poi tace.",
       "\"Aspetta... di nuovo\", ha detto.|\"Va bene.\"|Poi tace."},
      {"Era (si dice. Ma da chi?) la prima. La seconda no.",
       "Era (si dice. Ma da chi?) la prima.|La seconda no."},
      {"Ha pane, vino ecc. e poi la pizza ecc. Il resto no.",
       "Ha pane, vino ecc. e poi la pizza ecc.|Il resto no."},
      {"He works at Fox Inc. in the U.S. The firm is big. No. 5 was it.",
       "He works at Fox Inc. in the U.S.|The firm is big.|No. 5 was it."},
      {"He was in the U.S. Senate at 5 p.m. The end.",
       "He was in the U.S. Senate at 5 p.m.|The end."},
      {"È finito.Poi la pioggia.", "È finito.|Poi la pioggia."},
      {"Uno\n\nDue. Tre\n\nQuattro.", "Uno|Due.|Tre|Quattro."},
      {"1. La prima cosa. 2. La seconda.", "1. La prima cosa.|2. La seconda."},
      {"Vai su www.a.example. Poi torna.", "Vai su www.a.example.|Poi torna."},
      {"Sono le 3.15. – Non è vero", "Sono le 3.15.|– Non è vero"}};
  CHECK(rows_, write_sentences);
}

static void pairs_quotes(void **state) {
  (void)state;
  static const row rows_[] = {
      {"Il «pugno duro» e il “no secco e ‘finale’ di tutti”.",
       "pugno duro 0s|no secco e ‘finale’ di tutti 0|finale 1s"},
      {"Ha detto \"basta\" e l'\"ordine nuovo di ieri\".", "basta 0s|ordine nuovo di ieri 0"},
      {"Il ‘padrone’ e il 'servo' con un po' d'arte.", "padrone 0s|servo 0s"},
      {"«Si apre e non si chiude. Mai.", "Si apre e non si chiude. Mai. 0"},
      {"Dice: «si apre\n\n«e qui si chiude».", "si apre 0s|e qui si chiude 0"},
      {"Il «primo e poi basta. Fine", ""},
      {"» chiuso “ «dentro qui» resta", "dentro qui 0s"},
      {"“Disse «ciao” e poi» nulla.", "Disse «ciao 0s"},
      {"Wie „man sagt“ so.", "man sagt 0s"}};
  CHECK(rows_, write_quotes);
}

static void tells_parts(void **state) {
  (void)state;
  static const row rows_[] = {
      {"Un titolo di prova\n\nLa storia. E poi la fine di tutto.\n\n"
       "Un capitolo\n\nAltro testo qui.",
       "headline body heading body"},
      {"date: 2022-01-06\nsource: Il Faro\nUn titolo\n\nIl testo è qui.",
       "meta meta headline body"},
      {"---\ntitle: \"Uno\"\nlang: it\n---\nIl testo è qui. Poi basta.", "meta body"},
      {"Il testo.\n\n\"TUTTI A CASA\"\n\nAltro testo che non finisce qui.", "body heading body"},
      {"Un titolo\n\ndi Anna Neri\n\n6 gennaio 2022\n\nIl testo è qui.",
       "headline byline byline body"},
      {"Il testo.\n\nLeggi anche:\n\n- Uno di questi\n\n- Due\n\nAltro testo è qui.",
       "body related related related body"},
      {"Il testo.\n\nAnna Neri via Getty Images\n\n"
       "ROMA, ITALIA - 6 GENNAIO 2022: La piazza è piena.\n\nFine.",
       "body credit caption body"},
      {"Il testo è qui.\n\nLa piazza è piena. (Foto di Anna Neri)\n\nFine.", "body caption body"},
      {"# Un titolo\n\nIl testo.\n\n## Un capitolo\n\nAltro.", "headline body heading body"},
      {"Una sola riga senza punto", "body"},
      {"Riga di un testo che va a capo dopo circa sessanta lettere\ne continua qui, poi si ferma e "
       "va avanti ancora per poco\nma finisce.", "body"}};
  CHECK(rows_, write_parts);
}

static void finds_embedded_stories(void **state) {
  (void)state;
  static const row rows_[] = {
      {"Un commento lungo. Con due frasi.\n\n<https://www.faro.example/a/2022/01/05/b>\n\nFaro\n\n"
       "Il titolo della scheda\n\nIl testo della scheda è qui.\n\nIl commento va avanti.",
       "body:0 link:1:faro.example card:1:faro.example card:1:faro.example "
       "card:1:faro.example body:0"},
      {"Un commento. Con due frasi.\n\nUna storia presa altrove\n\n"
       "[eco.example](https://eco.example/x)\n\n"
       "Anna Neri\n\n6 gennaio 2022\n\nIl testo è qui.\n\nE qui.",
       "body:0 headline:1:eco.example link:1:eco.example byline:1:eco.example byline:1:eco.example "
       "embed:1:eco.example embed:1:eco.example"},
      {"Il testo.\n\nhttps://a.example/x\n\nAltro testo che va avanti a lungo.",
       "body:0 link:0 body:0"}};
  CHECK(rows_, write_embeds);
}

static void votes_for_languages(void **state) {
  (void)state;
  static const row rows_[] = {
      {"Il capo della banda è in un bar.\n\nThe head of the gang was in a bar.", "it en"},
      {"Il capo della banda è in un bar.\n\nOk.", "it it"},
      {"Il capo ha detto: «the head of the gang was in the bar» e non altro.", "it"},
      {"lang: en\nBoh.", "en en"},
      {"Xyz.", ""}};
  CHECK(rows_, write_langs);
}

static void keeps_metadata_honest(void **state) {
  (void)state;
  vaglio__vocab *v = vaglio__vocab_new(NULL);
  const char *text = " date 2022-01 Il testo è qui. E poi no.";
  vaglio__document d = segmented(text, strlen(text), v);
  assert_int_equal(d.published.precision, VAGLIO__MONTH);
  assert_int_equal(d.published.lo, INT64_C(18993) * 1440);
  assert_int_equal(d.published.hi, INT64_C(19024) * 1440 - 1);
  assert_int_equal(d.parts.at[0].kind, VAGLIO__META);
  assert_int_equal(d.sentences.n, 3);
  drop(&d);
  text = "title: Uno\nsource: Il Faro\ndate: 2022-01-06\nlang: it-IT\n\nIl testo.";
  d = segmented(text, strlen(text), v);
  assert_string_equal(d.title, "Uno");
  assert_string_equal(d.outlet, "Il Faro");
  assert_string_equal(d.lang, "it");
  assert_int_equal(d.published.precision, VAGLIO__DAY);
  drop(&d);
  text = "Titolo di prova\n\nhttps://www.eco.example/2022/01/06/a\n\n"
         "5 gennaio 2022\n\nIl testo è qui.";
  d = segmented(text, strlen(text), v);
  assert_string_equal(d.title, "Titolo di prova");
  assert_string_equal(d.outlet, "eco.example");
  assert_int_equal(d.published.lo, INT64_C(18998) * 1440);
  drop(&d);
  vaglio__vocab_free(v);
}

static void normalises_forms(void **state) {
  (void)state;
  vaglio__vocab *v = vaglio__vocab_new(NULL);
  const char *text = "L’Umbria l'UMBRIA ex-re";
  vaglio__document d = segmented(text, strlen(text), v);
  assert_int_equal(d.tokens.n, 6);
  assert_int_equal(d.tokens.at[0].form, d.tokens.at[2].form);
  assert_int_equal(d.tokens.at[1].form, d.tokens.at[3].form);
  assert_string_equal(vaglio__vocab_text(v, d.tokens.at[0].form, NULL), "l'");
  assert_string_equal(vaglio__vocab_text(v, d.tokens.at[4].form, NULL), "ex");
  assert_true(d.tokens.at[0].flags & VAGLIO__T_ELIDED);
  assert_false(d.tokens.at[1].flags & VAGLIO__T_SPACE_BEFORE);
  assert_true(d.tokens.at[2].flags & VAGLIO__T_SPACE_BEFORE);
  drop(&d);
  vaglio__vocab_free(v);
}

/* Any bytes at all: nothing fails, the laws hold (on valid UTF-8). */
static void survives_noise(void **state) {
  (void)state;
  static const char *const bits[] = {
      "a", "B", "é", "’", "'", "\"", "«", "»", "“", "”", ".", "...", " ", "\n", "\n\n", "-", "–",
          "(",
      ")", "[", "](", "http://a.it/", "www.", "@", "#", "1", ",", "l'", "'90", "&", ":", "<",
          ">", "日",
      "---\n", "date ", "2022-01", "by ", "Mr.", "U.S.", "\r\n", "°", "‘", "ex-", "\xC2\xA0",
          "title: "};
  vaglio__vocab *v = vaglio__vocab_new(NULL);
  uint32_t seed = 12345;
  for (int round = 0; round < 3000; round++) {
    vaglio__buf b;
    vaglio__buf_init(&b, NULL);
    for (int i = 0; i < 30; i++) {
      seed = seed * 1664525U + 1013904223U;
      vaglio__buf_str(&b, bits[(seed >> 16) % (sizeof bits / sizeof *bits)]);
    }
    vaglio__document d = segmented(b.at, b.n, v);
    check_laws(&d, v);
    drop(&d);
    vaglio__buf_free(&b);
  }
  for (int round = 0; round < 500; round++) { /* not UTF-8: only must not break */
    char bytes[64];
    for (size_t i = 0; i < sizeof bytes; i++) {
      seed = seed * 1664525U + 1013904223U;
      bytes[i] = (char)(seed >> 20);
    }
    vaglio__document d = segmented(bytes, sizeof bytes, v);
    drop(&d);
  }
  vaglio__document empty = segmented("", 0, v);
  assert_int_equal(empty.parts.n + empty.tokens.n, 0);
  drop(&empty);
  vaglio__vocab_free(v);
}

/* ---- time ------------------------------------------------------------------------------ */

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static double time_of(const char *piece, size_t times) {
  size_t len = strlen(piece);
  vaglio__buf b;
  vaglio__buf_init(&b, NULL);
  for (size_t i = 0; i < times; i++) vaglio__buf_add(&b, piece, len);
  vaglio__vocab *v = vaglio__vocab_new(NULL);
  double start = seconds();
  vaglio__document d = segmented(b.at, b.n, v);
  double took = seconds() - start;
  drop(&d);
  vaglio__vocab_free(v);
  vaglio__buf_free(&b);
  return took;
}

static void takes_linear_time(void **state) {
  (void)state;
  static const char *const pieces[] = {
      "«", "“ « ", "'a ", "a'", "(", "[a](", "a.b.", "a\n", "- a\n\n", "1.2,",
          "http://a.it/(\n\n", "a.",
      ". ", "\"A. ", "Sig. ", "a@", "\n", "Il capo è qui. ", "Read more\n\n", "date 2022\n",
          "‘a", "<<"};
  for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
    double once = time_of(pieces[i], 20000), more = time_of(pieces[i], 80000);
    assert_true(more < 12 * once + 0.05); /* four times the input; quadratic would be sixteen */
  }
}

/* ---- memory ------------------------------------------------------------------------------- */

typedef struct budget {
  size_t left, live;
} budget;

static void *limited(void *ud, void *ptr, size_t osize, size_t nsize) {
  budget *b = ud;
  if (nsize == 0) {
    b->live -= ptr ? osize : 0;
    free(ptr);
    return NULL;
  }
  if (b->left == 0) return NULL;
  b->left--;
  void *p = realloc(ptr, nsize);
  if (p) b->live += nsize - (ptr ? osize : 0);
  return p;
}

static void survives_lack_of_memory(void **state) {
  (void)state;
  const char *text = "title: Uno\n\nUn «titolo»\n\nL’ex-re “è qui”. https://a.example/x\n\n"
                     "https://b.example/2022/01/02/c\n\nFaro\n\nUna scheda\n\nIl testo.";
  vaglio_status st = VAGLIO_NOMEM;
  for (size_t n = 0; st != VAGLIO_OK && n < 500; n++) {
    budget b = {n, 0};
    vaglio__mem mem = {limited, &b};
    vaglio_error err;
    vaglio__document d = blank(text, strlen(text), &mem);
    vaglio__vocab *v = vaglio__vocab_new(&mem);
    if (v) st = vaglio__segment(&d, v, rules, 2, &err);
    if (v && st != VAGLIO_OK) {
      assert_int_equal(st, VAGLIO_NOMEM);
      assert_int_equal(d.parts.n + d.tokens.n + d.sentences.n + d.quotes.n, 0);
    }
    vaglio__vocab_free(v);
    drop(&d);
    assert_int_equal(b.live, 0);
  }
  assert_int_equal(st, VAGLIO_OK);
}

static void refuses_too_many_languages(void **state) {
  (void)state;
  vaglio_error err;
  vaglio__segmenter *s = NULL;
  vaglio__seg_rules many[VAGLIO__MAX_LANGUAGES + 1] = {{.code = "xx"}};
  for (size_t i = 0; i <= VAGLIO__MAX_LANGUAGES; i++) many[i].code = "xx";
  assert_int_equal(vaglio__segmenter_new(NULL, many, VAGLIO__MAX_LANGUAGES + 1, &s,
      &err), VAGLIO_LIMIT);
  assert_string_equal(err.message, "17 languages given, at most 16 are possible");
  assert_int_equal(vaglio__segmenter_new(NULL, many, VAGLIO__MAX_LANGUAGES, &s, &err), VAGLIO_OK);
  vaglio__segmenter_free(s);
  assert_int_equal(vaglio__segmenter_new(NULL, NULL, 0, &s, &err), VAGLIO_OK); /* no rules at all */
  vaglio__vocab *v = vaglio__vocab_new(NULL);
  vaglio__document d = blank("L'uno. It's «two».", 20, &vaglio__libc_mem);
  assert_int_equal(vaglio__segmenter_run(s, &d, v, &err), VAGLIO_OK);
  check_laws(&d, v);
  drop(&d);
  vaglio__vocab_free(v);
  vaglio__segmenter_free(s);
}

/* ---- folding,
    interning ----------------------------------------------------------------------- */

static void folds_without_moving_bytes(void **state) {
  (void)state;
  static const row rows_[] = {{"ÀÈÌÒÙ Ça ÑÖ ß ×÷", "àèìòù ça ñö ß ×÷"}, {"ŁÓDŹ Šč Ő", "łódź šč ő"},
                              {"ΑΘΗΝΑ Μόσχα МОСКВА Ї", "αθηνα μόσχα москва ї"}, {"L’ANNO '90",
                               "l’anno '90"},
                              {"İ \xE2\x84\xAA ẞ", "İ \xE2\x84\xAA ẞ"}, {"\xC3",
                               "\xC3"}, {"ABCDEFGHIJ[Z{", "abcdefghij[z{"}};
  for (size_t i = 0; i < sizeof rows_ / sizeof *rows_; i++) {
    char out[64] = {0};
    vaglio__fold(out, rows_[i].text, strlen(rows_[i].text));
    assert_string_equal(out, rows_[i].expected);
  }
  for (utf8proc_int32_t c = 1; c < 0x110000; c++) { /* every character: same length, idempotent */
    utf8proc_uint8_t in[4];
    if (c >= 0xD800 && c < 0xE000) continue;
    utf8proc_ssize_t n = utf8proc_encode_char(c, in), k;
    char once[4], twice[4];
    vaglio__fold(once, (char *)in, (size_t)n);
    vaglio__fold(twice, once, (size_t)n);
    assert_memory_equal(once, twice, (size_t)n);
    utf8proc_int32_t back;
    k = utf8proc_iterate((utf8proc_uint8_t *)once, n, &back);
    assert_int_equal(k, n);
  }
}

static void interns_forms(void **state) {
  (void)state;
  vaglio__vocab *v = vaglio__vocab_new(NULL);
  const char *longer = "una parola che certo non sta in una riga della tavola";
  assert_int_equal(vaglio__vocab_find(v, "a", 1), VAGLIO__NONE);
  assert_int_equal(vaglio__vocab_intern(v, "a", 1), 0);
  assert_int_equal(vaglio__vocab_intern(v, "", 0), 1);
  assert_int_equal(vaglio__vocab_intern(v, longer, strlen(longer)), 2);
  assert_int_equal(vaglio__vocab_intern(v, longer, strlen(longer) - 1), 3);
  assert_int_equal(vaglio__vocab_intern(v, "a\0b", 3), 4);
  const char *kept = vaglio__vocab_text(v, 2, NULL);
  char key[32];
  for (uint32_t i = 0; i < 50000; i++) {
    int n = snprintf(key, sizeof key, "w%u", i);
    assert_int_equal(vaglio__vocab_intern(v, key, (size_t)n), i + 5);
  }
  for (uint32_t i = 0; i < 50000; i++) {
    int n = snprintf(key, sizeof key, "w%u", i);
    assert_int_equal(vaglio__vocab_find(v, key, (size_t)n), i + 5);
  }
  size_t len;
  assert_string_equal(vaglio__vocab_text(v, 2, &len), longer);
  assert_ptr_equal(vaglio__vocab_text(v, 2, NULL), kept);
  assert_int_equal(len, strlen(longer));
  assert_null(vaglio__vocab_text(v, 99999, NULL));
  assert_int_equal(vaglio__vocab_count(v), 50005);
  vaglio__key keys[3] = {{"new", 3}, {"a", 1}, {"new", 3}};
  uint32_t ids[3];
  assert_true(vaglio__vocab_intern_many(v, keys, 3, ids));
  assert_true(ids[0] == 50005 && ids[1] == 0 && ids[2] == 50005);
  vaglio__vocab_free(v);
  vaglio__vocab_free(NULL);
}

/* ---- reading --------------------------------------------------------------------------------- */

typedef struct input {
  const char *bytes;
  size_t n;
  vaglio_status status;
  const char *expected;         /* the text, or the message */
  const char *encoding;
  size_t offset;
} input;
#define BYTES(s) s, sizeof(s) - 1

static void reads_or_refuses_bytes(void **state) {
  (void)state;
  static const input rows_[] = {
      {BYTES("Perché no.\r\n"), VAGLIO_OK, "Perché no.\r\n", "UTF-8", 0},
      {BYTES("\xEF\xBB\xBF" "Ciao."), VAGLIO_OK, "Ciao.", "UTF-8", 0},
      {BYTES("Perch\xE9 \x93no\x94 l\x92" "anno, disse il capo."), VAGLIO_OK,
       "Perché “no” l’anno, disse il capo.", "WINDOWS-1252", 0},
      {BYTES("\xFF\xFE" "C\0\xE9\0"), VAGLIO_OK, "Cé", "UTF-16LE", 0},
      {BYTES("\xFE\xFF" "\0C\0\xE9"), VAGLIO_OK, "Cé", "UTF-16BE", 0},
      {BYTES("C\0i\0a\0o\0.\0"), VAGLIO_OK, "Ciao.", "UTF-16LE", 0},
      {BYTES(""), VAGLIO_INPUT, "x: there is nothing in it", "", 0},
      {BYTES("\xEF\xBB\xBF"), VAGLIO_INPUT, "x: there is nothing in it", "", 0},
      {BYTES(" \n\t"), VAGLIO_INPUT, "x: there is nothing but white space in it", "", 0},
      {BYTES("Ciao\0 mondo"), VAGLIO_INPUT, "x: byte 4 is NUL, so this is not text", "", 4},
      {BYTES("\x01\x02\x03 a"), VAGLIO_INPUT,
       "x: 3 of 5 bytes are control characters (the first is byte 0), so this is not text", "", 0},
      {BYTES("Perché più città \xC3( è"), VAGLIO_UTF8,
       "x: byte 20 is not UTF-8, though the rest mostly is", "", 20},
      {BYTES("\xEF\xBB\xBF" "a\xFF"), VAGLIO_UTF8, "x: byte 4 is not UTF-8", "", 4},
      {BYTES("\xFF\xFE" "a\0\x00\xD8"), VAGLIO_UTF8, "x: byte 4 is neither UTF-8 nor UTF-16LE",
       "", 4}};
  for (size_t i = 0; i < sizeof rows_ / sizeof *rows_; i++) {
    const input *r = &rows_[i];
    char *text = NULL;
    size_t len = 0;
    vaglio__diag diag;
    vaglio_error err = {VAGLIO_OK, 0, ""};
    assert_int_equal(vaglio__read_bytes(NULL, "x", r->bytes, r->n, &text, &len, &diag, &err),
        r->status);
    if (r->status != VAGLIO_OK) {
      assert_null(text);
      assert_string_equal(err.message, r->expected);
      assert_int_equal(err.offset, r->offset);
      continue;
    }
    assert_string_equal(text, r->expected);
    assert_int_equal(len, strlen(r->expected));
    assert_string_equal(diag.encoding, r->encoding);
    assert_int_equal(diag.converted, strcmp(r->encoding, "UTF-8") != 0);
    vaglio__free(NULL, text, len + 1, 1);
  }
}

static void reads_or_refuses_files(void **state) {
  (void)state;
  char path[] = "text_testXXXXXX", *text = NULL;
  size_t len;
  vaglio_error err;
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  assert_int_equal(write(fd, "Ciao.\n", 6), 6);
  assert_int_equal(vaglio__read_file(NULL, path, &text, &len, NULL, &err), VAGLIO_OK);
  assert_string_equal(text, "Ciao.\n");
  vaglio__free(NULL, text, len + 1, 1);
  text = NULL;
  assert_int_equal(ftruncate(fd, (off_t)VAGLIO__MAX_TEXT + 1), 0);
  assert_int_equal(vaglio__read_file(NULL, path, &text, &len, NULL, &err), VAGLIO_LIMIT);
  close(fd);
  unlink(path);
  assert_int_equal(vaglio__read_file(NULL, path, &text, &len, NULL, &err), VAGLIO_IO);
  assert_non_null(strstr(err.message, "No such file"));
  assert_int_equal(vaglio__read_file(NULL, ".", &text, &len, NULL, &err), VAGLIO_INPUT);
  assert_string_equal(err.message, ".: this is a directory, not a story");
  assert_null(text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(splits_tokens),
      cmocka_unit_test(knows_shapes),
      cmocka_unit_test(splits_sentences),
      cmocka_unit_test(pairs_quotes),
      cmocka_unit_test(tells_parts),
      cmocka_unit_test(finds_embedded_stories),
      cmocka_unit_test(votes_for_languages),
      cmocka_unit_test(keeps_metadata_honest),
      cmocka_unit_test(normalises_forms),
      cmocka_unit_test(survives_noise),
      cmocka_unit_test(takes_linear_time),
      cmocka_unit_test(survives_lack_of_memory),
      cmocka_unit_test(refuses_too_many_languages),
      cmocka_unit_test(folds_without_moving_bytes),
      cmocka_unit_test(interns_forms),
      cmocka_unit_test(reads_or_refuses_bytes),
      cmocka_unit_test(reads_or_refuses_files),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
