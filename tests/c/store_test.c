/* store_test.c -- the corpus file and its export: what goes in comes out, in any order; what is
   not a corpus is refused with a sentence. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>
#include <sqlite3.h>

#include "export.h"
#include "meter.h"
#include "resolve.h"
#include "store.h"

#define OK(call) assert_int_equal((call), VAGLIO_OK)

/* ---- documents by hand --------------------------------------------------------------- */

static uint32_t at(const vaglio__document *d, const char *words) {
  const char *p = strstr(d->text, words);
  assert_non_null(p);
  return (uint32_t)(p - d->text);
}

static uint32_t entity(vaglio__document *d, const char *type, const char *words, const char *id) {
  uint32_t begin = at(d, words), n = (uint32_t)d->entities.n;
  vaglio__entity e = {type, words, id, ""};
  vaglio__mention m = {.begin = begin, .end = begin + (uint32_t)strlen(words), .type = type,
                       .subtype = "", .id = id, .rule = "test", .entity = n};
  assert_true(vaglio__vec_push(d->mem, &d->entities, e));
  assert_true(vaglio__vec_push(d->mem, &d->mentions, m));
  return n;
}

static void claim(vaglio__document *d, const char *words, double best, uint32_t place,
                  uint32_t source) {
  uint32_t begin = at(d, words), end = begin + (uint32_t)strlen(words);
  vaglio__quantity q = {.begin = begin, .end = begin + 2, .best = best, .mod = ">",
                        .hard = {best, (double)INFINITY}, .core = {best, 2 * best}, .unit = ""};
  assert_true(vaglio__vec_push(d->mem, &d->quantities, q));
  vaglio__claim c = {.begin = begin, .end = end, .sentence = 0, .part = 0, .type = "life.die",
                     .scope = "person", .place = place, .time = VAGLIO__NONE,
                     .when = {27359 * 1440, 27359 * 1440 + 1439, VAGLIO__DAY},
                     .quantity = (uint32_t)d->quantities.n - 1, .unit = "person",
                     .mode = "indirect", .factuality = "CT+", .evidentiality = "",
                     .status = "reported", .act = "", .target = VAGLIO__NONE, .rule = "test.die",
                     .attrs = "{}", .event = "alluvione"};
  vaglio__source s = {.begin = d->mentions.at[source].begin, .end = d->mentions.at[source].end,
                      .text = d->entities.at[source].name, .role = "organisation",
                      .entity = source, .cue = "", .cue_class = "say"};
  vaglio__arg a = {.role = "victim", .text = words, .begin = begin, .end = end,
                   .entity = VAGLIO__NONE};
  vaglio__evidence e = {begin, end, "quantity,type"};
  assert_true(vaglio__vec_push(d->mem, &c.sources, s));
  assert_true(vaglio__vec_push(d->mem, &c.args, a));
  assert_true(vaglio__vec_push(d->mem, &c.evidence, e));
  OK(vaglio__claim_set_id(d, &c, NULL));
  assert_true(vaglio__vec_push(d->mem, &d->claims, c));
}

static vaglio__document *story(const char *outlet, const char *text, int day) {
  vaglio__document *d = NULL;
  OK(vaglio__document_new(NULL, text, strlen(text), "stories/one.txt", outlet, &d, NULL));
  OK(vaglio__document_identify(d, NULL));
  d->title = "Alluvione, è emergenza";
  d->lang = "it";
  d->published = (vaglio__interval){day * 1440, day * 1440 + 1439, VAGLIO__DAY};
  vaglio__part p = {.kind = VAGLIO__BODY, .end = (uint32_t)d->len, .lang = "it",
                    .published = {0, 0, VAGLIO__UNKNOWN}};
  vaglio__sentence x = {.end = (uint32_t)d->len, .lang = "it"};
  assert_true(vaglio__vec_push(d->mem, &d->parts, p));
  assert_true(vaglio__vec_push(d->mem, &d->sentences, x));
  return d;
}

static vaglio__document *first(void) {
  vaglio__document *d = story("uno.it", "È piovuto. A Forlì l’acqua ha travolto tutto durante la "
      "notte e portato via ponti di legno e automobili; 40 persone sono morte, dice la "
      "Protezione Civile. «😀» \xE2\x80\xA8 fine", 27360);
  uint32_t place = entity(d, "place", "Forlì", "Q13362"), who;
  who = entity(d, "organisation", "Protezione Civile", "");
  claim(d, "40 persone sono morte", 40, place, who);
  return d;
}

static vaglio__document *second(void) {
  vaglio__document *d = story("due.it", "A Forli l'acqua ha travolto tutto durante la notte e "
      "portato via ponti di legno e automobili; 52 persone sono morte, secondo la "
      "Protezione Civile.", 27361);
  uint32_t place = entity(d, "place", "Forli", "Q13362"), who;
  who = entity(d, "organisation", "Protezione Civile", "");
  claim(d, "52 persone sono morte", 52, place, who);
  return d;
}

static vaglio__document *third(void) {
  return story("tre.it", "Nessuna notizia oggi dal mercato della frutta.", 27362);
}

typedef vaglio__document *(*maker)(void);

static void put(vaglio__store *s, maker make, bool expected) {
  vaglio__document *d = make();
  bool added = !expected;
  OK(vaglio__store_add(s, d, &added, NULL));
  assert_int_equal(added, expected);
  vaglio__document_free(d);
}

static vaglio__store *fresh(const char *path) {
  vaglio__store *s = NULL;
  vaglio_error err = {0};
  if (vaglio__store_open(NULL, path, VAGLIO__STORE_CREATE, &s, &err) != VAGLIO_OK)
    fail_msg("%s", err.message);
  return s;
}

static const vaglio__scope_def scopes[] = {{"person", "", NULL}};
static const vaglio__type_def types[] = {
    {.name = "life.die", .cumulative = true, .functional = false, .key_roles = ""}};

static void compare(vaglio__store *s) {
  vaglio_error err = {0};
  if (vaglio__store_compare(s, scopes, 1, types, 1, &err) != VAGLIO_OK)
    fail_msg("%s", err.message);
}

/* ---- the export ------------------------------------------------------------------------ */

static bool collect(void *ud, const char *bytes, size_t n) {
  vaglio__buf_add(ud, bytes, n);
  return true;
}

static bool refuse(void *ud, const char *bytes, size_t n) {
  (void)ud, (void)bytes, (void)n;
  return false;
}

static vaglio__buf export(vaglio__store *s) {
  vaglio__buf b;
  vaglio_error err = {0};
  vaglio__buf_init(&b, NULL);
  if (vaglio__export(s, NULL, collect, &b, &err) != VAGLIO_OK) fail_msg("%s", err.message);
  assert_false(b.failed);
  return b;
}

static vaglio__buf export_of(const maker *makers, size_t n) {
  vaglio__store *s = fresh(":memory:");
  for (size_t i = 0; i < n; i++) put(s, makers[i], true);
  compare(s);
  vaglio__buf b = export(s);
  vaglio__store_close(s);
  return b;
}

static size_t to_byte(const char *text, size_t point) {
  size_t i = 0;
  while (point && text[i]) {
    i++;
    while (((unsigned char)text[i] & 0xC0) == 0x80) i++;
    point--;
  }
  return i;
}

/* Every object with a start, an end and a text: the text is the slice of its document. */
static size_t check_spans(json_t *o, json_t *texts, const char *document) {
  size_t checked = 0, i;
  const char *key;
  json_t *v;
  if (json_is_object(o)) {
    const char *own = json_string_value(json_object_get(o, "document"));
    if (own) document = own;
    const char *text = json_string_value(json_object_get(o, "text"));
    if (text && json_object_get(o, "start") && document) {
      const char *whole = json_string_value(json_object_get(texts, document));
      size_t b = to_byte(whole, (size_t)json_integer_value(json_object_get(o, "start")));
      size_t e = to_byte(whole, (size_t)json_integer_value(json_object_get(o, "end")));
      assert_int_equal(strlen(text), e - b);
      assert_memory_equal(whole + b, text, e - b);
      checked++;
    }
    json_object_foreach(o, key, v) checked += check_spans(v, texts, document);
  } else if (json_is_array(o)) {
    json_array_foreach(o, i, v) checked += check_spans(v, texts, document);
  }
  return checked;
}

static size_t count_kind(const vaglio__buf *b, const char *kind) {
  char start[64];
  size_t n = 0, len = (size_t)snprintf(start, sizeof start, "{\"kind\":\"%s\",", kind);
  for (const char *p = b->at; p && *p; p = strchr(p, '\n') + 1) n += !strncmp(p, start, len);
  return n;
}

static void export_parses_and_spans_are_slices(void **state) {
  (void)state;
  vaglio__buf b = export_of((const maker[]){first, second, third}, 3);
  json_t *texts = json_object();
  size_t checked = 0;
  for (char *p = b.at, *end; *p; p = end + 1) {
    end = strchr(p, '\n');
    json_error_t why;
    json_t *o = json_loadb(p, (size_t)(end - p), JSON_REJECT_DUPLICATES, &why);
    if (!o) fail_msg("%s: %.*s", why.text, (int)(end - p), p);
    if (strcmp(json_string_value(json_object_get(o, "kind")), "document") == 0)
      json_object_set(texts, json_string_value(json_object_get(o, "id")),
                      json_object_get(o, "text"));
    checked += check_spans(o, texts, NULL);
    json_decref(o);
  }
  assert_true(checked >= 12);
  assert_int_equal(count_kind(&b, "document"), 3);
  assert_int_equal(count_kind(&b, "entity"), 2);
  assert_int_equal(count_kind(&b, "mention"), 4);
  assert_int_equal(count_kind(&b, "claim"), 2);
  assert_int_equal(count_kind(&b, "passage"), 1);
  assert_true(count_kind(&b, "relation") <= 1);
  assert_non_null(strstr(b.at, "\"hard\":[40,null]"));
  assert_non_null(strstr(b.at, "{\"lo\":\"2044-11-27\",\"hi\":\"2044-11-27\",\"precision\":\"day\"}"));
  assert_non_null(strstr(b.at, "\\u2028"));
  assert_non_null(strstr(b.at, "\"names\":[\"Forli\",\"Forlì\"]"));
  json_decref(texts);
  vaglio__buf_free(&b);
}

static void export_does_not_depend_on_the_order(void **state) {
  (void)state;
  const maker orders[][3] = {
      {first, second, third}, {third, second, first}, {second, first, third}};
  vaglio__buf want = export_of(orders[0], 3);
  for (size_t i = 1; i < 3; i++) {
    vaglio__buf got = export_of(orders[i], 3);
    assert_string_equal(got.at, want.at);
    vaglio__buf_free(&got);
  }
  vaglio__store *s = fresh(":memory:");   /* nor on what was there in between */
  put(s, third, true);
  compare(s);
  put(s, second, true);
  put(s, first, true);
  compare(s);
  vaglio__buf got = export(s);
  assert_string_equal(got.at, want.at);
  vaglio__buf_free(&got);
  vaglio__buf_free(&want);
  assert_int_equal(vaglio__export(s, NULL, refuse, NULL, NULL), VAGLIO_IO);
  vaglio__store_close(s);
}

/* ---- documents in and out -------------------------------------------------------------------- */

static void adding_twice_changes_nothing(void **state) {
  (void)state;
  vaglio__store *s = fresh(":memory:");
  put(s, first, true);
  compare(s);
  vaglio__buf a = export(s);
  put(s, first, false);
  bool dirty = true;
  size_t n = 0;
  OK(vaglio__store_dirty(s, &dirty, NULL));
  OK(vaglio__store_count(s, &n, NULL));
  assert_false(dirty);
  assert_int_equal(n, 1);
  vaglio__buf b = export(s);
  assert_string_equal(a.at, b.at);
  vaglio__buf_free(&a);
  vaglio__buf_free(&b);
  vaglio__store_close(s);
}

static void what_goes_in_comes_out(void **state) {
  (void)state;
  vaglio__store *s = fresh(":memory:");
  vaglio__document *in = first(), *out = NULL;
  OK(vaglio__store_add(s, in, NULL, NULL));
  OK(vaglio__store_document(s, in->id, &out, NULL));
  assert_string_equal(out->id, in->id);
  assert_int_equal(out->len, in->len);
  assert_memory_equal(out->text, in->text, in->len);
  assert_int_equal(out->published.lo, in->published.lo);
  assert_int_equal(out->published.precision, VAGLIO__DAY);
  assert_int_equal(out->mentions.n, in->mentions.n);
  assert_int_equal(out->claims.n, 1);
  const vaglio__claim *c = &out->claims.at[0];
  assert_string_equal(c->id, in->claims.at[0].id);
  assert_int_equal(c->place, 0);
  assert_int_equal(c->target, VAGLIO__NONE);
  assert_int_equal(c->sources.n, 1);
  assert_string_equal(c->sources.at[0].text, "Protezione Civile");
  assert_string_equal(c->evidence.at[0].supports, "quantity,type");
  assert_true(isinf(out->quantities.at[0].hard[1]));
  vaglio_error err;
  assert_int_equal(vaglio__store_document(s, "d_nowhere", &out, &err), VAGLIO_INPUT);
  assert_non_null(strstr(err.message, "no document is called"));
  vaglio__document_free(in);
  vaglio__document_free(out);
  vaglio__store_close(s);
}

static void removing_is_as_if_it_never_came(void **state) {
  (void)state;
  vaglio__store *s = fresh(":memory:");
  put(s, first, true);
  put(s, second, true);
  put(s, third, true);
  compare(s);
  vaglio__document *d = second();
  size_t removed = 0;
  bool dirty = false;
  vaglio_error err;
  assert_int_equal(vaglio__store_remove(s, "d_", &removed, &err), VAGLIO_INPUT);
  assert_non_null(strstr(err.message, "several documents"));
  d->id[12] = '\0';
  OK(vaglio__store_remove(s, d->id, &removed, NULL));
  assert_int_equal(removed, 1);
  assert_int_equal(vaglio__store_remove(s, d->id, &removed, &err), VAGLIO_INPUT);
  vaglio__document_free(d);
  OK(vaglio__store_dirty(s, &dirty, NULL));
  assert_true(dirty);
  compare(s);
  vaglio__buf got = export(s), want = export_of((const maker[]){first, third}, 2);
  assert_string_equal(got.at, want.at);
  vaglio__buf_free(&got);
  vaglio__buf_free(&want);
  OK(vaglio__store_remove(s, "stories/one.txt", &removed, NULL));
  assert_int_equal(removed, 2);
  vaglio__store_close(s);
}

/* ---- searching ------------------------------------------------------------------------------- */

typedef struct hits { size_t n; char words[64], snippet[256]; } hits;
static vaglio__store *searched;

static vaglio_status note(void *ud, const vaglio__store_hit *hit, vaglio_error *err) {
  hits *h = ud;
  vaglio__document *d = NULL;
  vaglio_status status = vaglio__store_document(searched, hit->id, &d, err);
  if (status != VAGLIO_OK) return status;
  snprintf(h->words, sizeof h->words, "%.*s", (int)(hit->end - hit->begin), d->text + hit->begin);
  snprintf(h->snippet, sizeof h->snippet, "%s", hit->snippet);
  vaglio__document_free(d);
  h->n++;
  return VAGLIO_OK;
}

static void finds_all_the_words(void **state) {
  (void)state;
  static const struct { const char *query; size_t n; const char *words; } rows[] = {
      {"forli", 2, NULL}, {"FORLÌ acqua", 2, NULL}, {"piovuto forli", 1, "piovuto"},
      {"\"40 persone\"", 1, "40 persone"}, {"merc*", 1, "mercato"}, {"frutta forli", 0, NULL},
      {"NOT", 0, NULL}, {"a\"b OR ( *", 0, NULL}, {"", 0, NULL}, {"emergenza", 3, NULL}};
  vaglio__store *s = searched = fresh(":memory:");
  put(s, first, true);
  put(s, second, true);
  put(s, third, true);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    hits h = {0};
    vaglio_error err = {0};
    if (vaglio__store_find(s, rows[i].query, 0, note, &h, &err) != VAGLIO_OK)
      fail_msg("%s: %s", rows[i].query, err.message);
    if (h.n != rows[i].n) fail_msg("%s: %zu", rows[i].query, h.n);
    if (rows[i].words) assert_string_equal(h.words, rows[i].words);
  }
  vaglio__store_close(s);
}

/* ---- files ----------------------------------------------------------------------------------- */

static char path[64];

static int make_path(void **state) {
  (void)state;
  snprintf(path, sizeof path, "store_test_%p.vaglio", (void *)path);
  remove(path);
  return 0;
}

static int remove_path(void **state) {
  (void)state;
  remove(path);
  return 0;
}

static void assert_refused(vaglio__store_mode mode, vaglio_status status, const char *words) {
  vaglio__store *s = NULL;
  vaglio_error err = {0};
  assert_int_equal(vaglio__store_open(NULL, path, mode, &s, &err), status);
  if (!strstr(err.message, words)) fail_msg("%s", err.message);
  assert_null(s);
}

static void write_file(const char *bytes, size_t n, long where) {
  FILE *f = fopen(path, where ? "r+b" : "wb");
  assert_non_null(f);
  fseek(f, where, SEEK_SET);
  fwrite(bytes, 1, n, f);
  fclose(f);
}

static void sql(const char *script) {
  sqlite3 *db = NULL;
  assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
  assert_int_equal(sqlite3_exec(db, script, NULL, NULL, NULL), SQLITE_OK);
  sqlite3_close(db);
}

static void refuses_what_is_not_a_corpus(void **state) {
  (void)state;
  char junk[9000];
  memset(junk, 'x', sizeof junk);
  assert_refused(VAGLIO__STORE_READ, VAGLIO_CORPUS, "there is no such corpus");
  assert_refused(VAGLIO__STORE_WRITE, VAGLIO_CORPUS, "there is no such corpus");
  write_file(junk, sizeof junk, 0);
  assert_refused(VAGLIO__STORE_CREATE, VAGLIO_CORPUS, "is not a corpus file");
  remove(path);
  sql("CREATE TABLE t(x)");
  assert_refused(VAGLIO__STORE_CREATE, VAGLIO_CORPUS, "is a database but not a corpus");
  remove(path);
  vaglio__store_close(fresh(path));
  sql("PRAGMA user_version = 99");
  assert_refused(VAGLIO__STORE_READ, VAGLIO_CORPUS, "was written by a newer Vaglio");
  sql("PRAGMA user_version = 1");
  write_file(junk, 4096, 3 * 4096);
  assert_refused(VAGLIO__STORE_READ, VAGLIO_CORPUS, "the corpus is damaged");
}

static void reading_only_changes_nothing(void **state) {
  (void)state;
  vaglio__store *s = fresh(path);
  put(s, first, true);
  vaglio__store_close(s);
  s = NULL;
  OK(vaglio__store_open(NULL, path, VAGLIO__STORE_READ, &s, NULL));
  vaglio__document *d = second();
  vaglio_error err;
  assert_int_equal(vaglio__store_add(s, d, NULL, &err), VAGLIO_IO);
  assert_non_null(strstr(err.message, "for reading only"));
  assert_int_equal(vaglio__store_remove(s, d->id, NULL, &err), VAGLIO_IO);
  size_t n = 0;
  OK(vaglio__store_count(s, &n, NULL));
  assert_int_equal(n, 1);
  vaglio__document_free(d);
  vaglio__store_close(s);
}

/* A corpus can be copied alone: no -wal beside it, and the header does not ask for one. */
static void the_last_writer_leaves_one_file(void **state) {
  (void)state;
  char other[80], header[20] = {0};
  vaglio__store *s = fresh(path);
  put(s, first, true);
  vaglio__store_close(s);
  snprintf(other, sizeof other, "%s-wal", path);
  assert_null(fopen(other, "rb"));
  FILE *f = fopen(path, "rb");
  assert_int_equal(fread(header, 1, sizeof header, f), sizeof header);
  fclose(f);
  assert_int_equal(header[18], 1);
}

static void a_full_disk_leaves_the_corpus_as_it_was(void **state) {
  (void)state;
  vaglio__store *s = fresh(path);
  put(s, first, true);
  vaglio__store_close(s);
  s = fresh(path);
  vaglio__document *d = NULL;
  size_t len = 4u << 20;
  char *big = malloc(len + 1);
  memset(big, 'x', len);
  OK(vaglio__document_new(NULL, big, len, "big", "big", &d, NULL));
  OK(vaglio__document_identify(d, NULL));
  vaglio_error err;
  OK(vaglio__store_set_page_limit(s, 120, NULL));
  assert_int_equal(vaglio__store_add(s, d, NULL, &err), VAGLIO_IO);
  assert_non_null(strstr(err.message, "disk is full"));
  size_t n = 0;
  OK(vaglio__store_count(s, &n, NULL));
  assert_int_equal(n, 1);
  vaglio__document_free(d);
  vaglio__store_close(s);
  free(big);
}

static void keeps_notes_and_rules(void **state) {
  (void)state;
  vaglio__store *s = fresh(":memory:");
  vaglio__buf b;
  uint32_t line = 7;
  vaglio__buf_init(&b, NULL);
  OK(vaglio__store_set_meta(s, "engine", "0.1.0", NULL));
  OK(vaglio__store_meta(s, "engine", &b, NULL));
  assert_string_equal(b.at, "0.1.0");
  assert_int_equal(vaglio__store_set_meta(s, "generation", "5", NULL), VAGLIO_MISUSE);
  OK(vaglio__store_set_rule(s, "it.die", "die.lua", 12, NULL));
  OK(vaglio__store_rule(s, "it.die", &b, &line, NULL));
  assert_int_equal(line, 12);
  OK(vaglio__store_rule(s, "none", &b, &line, NULL));
  assert_int_equal(line, 0);
  vaglio__buf_free(&b);
  vaglio__store_close(s);
}

/* ---- resolving ------------------------------------------------------------------------------- */

static vaglio__document *people(const char *outlet, const char *text, const char *const *names) {
  vaglio__document *d = story(outlet, text, 27360);
  for (; *names; names += 3) entity(d, names[0], names[1], names[2]);
  return d;
}

static uint32_t find_entity(const vaglio__facts *f, const char *name) {
  for (size_t i = 0; i < f->entities.n; i++)
    if (strcmp(f->entities.at[i].name, name) == 0) return f->entities.at[i].global;
  fail_msg("%s", name);
  return 0;
}

static void resolves_people_and_says_why(void **state) {
  (void)state;
  vaglio__store *s = fresh(":memory:");
  vaglio__document *docs[] = {
      people("a", "Kassym-Jomart Tokayev in Almaty", (const char *const[]){
          "person", "Kassym-Jomart Tokayev", "", "place", "Almaty", "Q35493", NULL}),
      people("b", "Kassym-Jomart Tokaev ad Alma-Ata", (const char *const[]){
          "person", "Kassym-Jomart Tokaev", "", "place", "Alma-Ata", "Q35493", NULL}),
      people("c", "Tokayef ad Almaty", (const char *const[]){
          "person", "Tokayef", "", "place", "Almaty", "Q35493", NULL}),
      people("d", "Parigi, Paris Hilton", (const char *const[]){
          "place", "Parigi", "Q90", "place", "Paris", "Q830149", NULL})};
  for (size_t i = 0; i < 4; i++) {
    OK(vaglio__store_add(s, docs[i], NULL, NULL));
    vaglio__document_free(docs[i]);
  }
  vaglio__corpus c;
  vaglio__buf why;
  vaglio__buf_init(&why, NULL);
  OK(vaglio__store_load(s, &c, NULL));
  OK(vaglio__resolve(NULL, &c.facts, NULL));
  uint32_t full = find_entity(&c.facts, "Kassym-Jomart Tokayev");
  assert_int_equal(find_entity(&c.facts, "Kassym-Jomart Tokaev"), full);
  assert_int_equal(find_entity(&c.facts, "Tokayef"), full);
  assert_int_equal(find_entity(&c.facts, "Alma-Ata"), find_entity(&c.facts, "Almaty"));
  assert_int_not_equal(find_entity(&c.facts, "Parigi"), find_entity(&c.facts, "Paris"));
  uint32_t a = 0, b = 0;
  for (uint32_t i = 0; i < c.facts.entities.n; i++) {
    if (!strcmp(c.facts.entities.at[i].name, "Tokayef")) a = i;
    if (!strcmp(c.facts.entities.at[i].name, "Kassym-Jomart Tokayev")) b = i;
  }
  OK(vaglio__resolve_explain(NULL, &c.facts, a, b, &why, NULL));
  assert_non_null(strstr(why.at, "the only fuller name that fits"));
  assert_string_equal(vaglio__resolve_name(&c.facts, full), "Kassym-Jomart Tokayev");
  why.n = 0;
  OK(vaglio__resolve_explain(NULL, &c.facts, find_entity(&c.facts, "Parigi"),
                             find_entity(&c.facts, "Paris"), &why, NULL));
  assert_non_null(strstr(why.at, "gazetteer ids differ"));
  vaglio__buf_free(&why);
  vaglio__corpus_free(&c);
  vaglio__store_close(s);
}

/* ---- out of memory ----------------------------------------------------------------------- */

static vaglio_status work(const vaglio__mem *mem, vaglio__document *const *docs) {
  vaglio__store *s = NULL;
  vaglio__buf b;
  hits h = {0};
  vaglio__buf_init(&b, NULL);
  vaglio_status status = vaglio__store_open(mem, ":memory:", VAGLIO__STORE_CREATE, &s, NULL);
  if (status == VAGLIO_OK) status = vaglio__store_add(s, docs[0], NULL, NULL);
  if (status == VAGLIO_OK) status = vaglio__store_add(s, docs[1], NULL, NULL);
  if (status == VAGLIO_OK) status = vaglio__store_compare(s, scopes, 1, types, 1, NULL);
  searched = s;
  if (status == VAGLIO_OK) status = vaglio__store_find(s, "forli", 0, note, &h, NULL);
  if (status == VAGLIO_OK) status = vaglio__export(s, NULL, collect, &b, NULL);
  vaglio__store_close(s);
  vaglio__buf_free(&b);
  return status;
}

static void survives_every_failing_allocation(void **state) {
  (void)state;
  vaglio__document *docs[] = {first(), second()};
  vaglio_status status = VAGLIO_NOMEM;
  for (long i = 0; status != VAGLIO_OK; i++) {
    meter m = {i, 0};
    vaglio__mem mem = {failing, &m};
    status = work(&mem, docs);
    if (status != VAGLIO_OK && status != VAGLIO_NOMEM) fail_msg("%ld: %d", i, status);
    if (m.live) fail_msg("%ld: %ld bytes", i, m.live);
    assert_true(i < 20000);
  }
  vaglio__document_free(docs[0]);
  vaglio__document_free(docs[1]);
}

int main(void) {
#define FILE_TEST(f) cmocka_unit_test_setup_teardown(f, make_path, remove_path)
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(export_parses_and_spans_are_slices),
      cmocka_unit_test(export_does_not_depend_on_the_order),
      cmocka_unit_test(adding_twice_changes_nothing),
      cmocka_unit_test(what_goes_in_comes_out),
      cmocka_unit_test(removing_is_as_if_it_never_came),
      cmocka_unit_test(finds_all_the_words),
      cmocka_unit_test(keeps_notes_and_rules),
      cmocka_unit_test(resolves_people_and_says_why),
      cmocka_unit_test(survives_every_failing_allocation),
      FILE_TEST(refuses_what_is_not_a_corpus),
      FILE_TEST(reading_only_changes_nothing),
      FILE_TEST(the_last_writer_leaves_one_file),
      FILE_TEST(a_full_disk_leaves_the_corpus_as_it_was)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
