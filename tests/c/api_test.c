/* The public C API, through include/vaglio.h alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <vaglio.h>

static const char story[] =
    "Almeno 18 agenti sono morti negli scontri ad Almaty, ha detto il ministero dell'Interno.\n";
static const char other[] = "Quaranta agenti sono morti negli scontri ad Almaty, scrive la Tass.\n";

static vaglio_engine *engine;
static int start(void **state) {
  (void)state;
  vaglio_error err;
  return vaglio_engine_new(NULL, &engine, &err) != VAGLIO_OK;
}
static int stop(void **state) {
  (void)state;
  vaglio_engine_free(engine);
  return 0;
}

static vaglio_corpus *in_memory(void) {
  vaglio_corpus *c = NULL;
  vaglio_error err;
  assert_int_equal(vaglio_corpus_open(engine, NULL, VAGLIO_CREATE, &c, &err), VAGLIO_OK);
  return c;
}

static size_t add(vaglio_corpus *c, const char *text, const char *outlet) {
  vaglio_metadata m = {sizeof m, "given", outlet, NULL, "it", "2024-05-14"};
  size_t added = 99;
  vaglio_error err = {0};
  vaglio_status st = vaglio_corpus_add_text(c, text, strlen(text), &m, &added, &err);
  if (st != VAGLIO_OK) fail_msg("%s", err.message);
  return added;
}

static void adds_a_story_once(void **state) {
  (void)state;
  vaglio_corpus *c = in_memory();
  size_t n = 0;
  assert_int_equal(add(c, story, "Prova"), 1);
  assert_int_equal(add(c, story, "Prova"), 0);
  assert_int_equal(add(c, story, "Altra"), 1);   /* a verbatim copy is evidence */
  assert_int_equal(vaglio_corpus_count(c, &n, NULL), VAGLIO_OK);
  assert_int_equal(n, 2);
  vaglio_corpus_close(c);
}

static void shows_documents_claims_and_relations(void **state) {
  (void)state;
  vaglio_corpus *c = in_memory();
  add(c, story, "Prova");
  add(c, other, "Altra");
  vaglio_result *r = NULL;
  vaglio_error err;
  assert_int_equal(vaglio_corpus_result(c, &r, &err), VAGLIO_OK);
  vaglio_corpus_close(c);                        /* the result does not need it any more */
  size_t ndocs, nclaims, nrelations, counted = 0;
  const vaglio_document *docs = vaglio_result_documents(r, &ndocs);
  const vaglio_claim *claims = vaglio_result_claims(r, &nclaims);
  const vaglio_relation *relations = vaglio_result_relations(r, &nrelations);
  assert_int_equal(ndocs, 2);
  assert_true(nclaims >= 2);
  for (size_t i = 0; i < ndocs; i++) {
    assert_string_equal(docs[i].published.lo, "2024-05-14");
    assert_string_equal(docs[i].published.precision, "day");
  }
  for (size_t i = 0; i < nclaims; i++) {
    const vaglio_claim *k = &claims[i];
    assert_true(k->span.begin < k->span.end && k->span.end <= k->document->len);
    assert_memory_equal(k->text, k->document->text + k->span.begin, k->text_len);
    if (!k->quantity) continue;
    counted++;
    assert_true(k->quantity->hard[0] <= k->quantity->hard[1]);
  }
  assert_int_equal(counted, 2);
  for (size_t i = 0; i < nrelations; i++) assert_true(relations[i].a != relations[i].b);
  vaglio_result_free(r);
}

static void refuses_what_is_no_story(void **state) {
  (void)state;
  const struct { const char *text; size_t len; vaglio_status status; size_t offset; } rows[] = {
      {"", 0, VAGLIO_INPUT, 0}, {" \n", 2, VAGLIO_INPUT, 0}, {"ab\0c", 4, VAGLIO_INPUT, 2},
      {"abc\xFF", 4, VAGLIO_UTF8, 3}};
  vaglio_corpus *c = in_memory();
  size_t n = 99;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    vaglio_error err = {0};
    assert_int_equal(vaglio_corpus_add_text(c, rows[i].text, rows[i].len, NULL, &n, &err),
        rows[i].status);
    assert_int_equal(err.offset, rows[i].offset);
    assert_true(strlen(err.message) > 5);
    assert_int_equal(n, 99);                     /* untouched */
  }
  vaglio_metadata m = {sizeof m, NULL, NULL, NULL, NULL, "yesterday"};
  assert_int_equal(vaglio_corpus_add_text(c, "x", 1, &m, NULL, NULL), VAGLIO_INPUT);
  m.size = 3;
  assert_int_equal(vaglio_corpus_add_text(c, "x", 1, &m, NULL, NULL), VAGLIO_MISUSE);
  assert_int_equal(vaglio_corpus_count(c, &n, NULL), VAGLIO_OK);
  assert_int_equal(n, 0);
  vaglio_corpus_close(c);
}

static void refuses_misuse(void **state) {
  (void)state;
  vaglio_corpus *c = NULL;
  vaglio_result *r = NULL;
  vaglio_options old = {sizeof old, 99, NULL};
  vaglio_engine *e = NULL;
  vaglio_error err;
  assert_int_equal(vaglio_engine_new(&old, &e, &err), VAGLIO_MISUSE);
  assert_null(e);
  assert_int_equal(vaglio_corpus_open(NULL, NULL, VAGLIO_CREATE, &c, &err), VAGLIO_MISUSE);
  assert_int_equal(vaglio_corpus_open(engine, NULL, (vaglio_mode)7, &c, &err), VAGLIO_MISUSE);
  assert_int_equal(vaglio_corpus_compare(NULL, &err), VAGLIO_MISUSE);
  assert_int_equal(vaglio_corpus_result(NULL, &r, NULL), VAGLIO_MISUSE);
  assert_int_equal(vaglio_run_file(engine, NULL, 0, NULL, NULL, &err), VAGLIO_MISUSE);
  c = in_memory();
  assert_int_equal(vaglio_corpus_render(c, NULL, NULL, NULL, NULL, NULL), VAGLIO_MISUSE);
  assert_int_equal(vaglio_corpus_remove(c, "nothing", NULL, &err), VAGLIO_INPUT);
  vaglio_corpus_close(c);
  vaglio_corpus_close(NULL);
  vaglio_engine_free(NULL);
  vaglio_result_free(NULL);
}

static void tells_a_missing_corpus(void **state) {
  (void)state;
  vaglio_corpus *c = NULL;
  vaglio_error err = {0};
  assert_int_equal(vaglio_corpus_open(engine, "no/such.vaglio", VAGLIO_READ, &c, &err),
      VAGLIO_CORPUS);
  assert_non_null(strstr(err.message, "no/such.vaglio"));
  assert_null(c);
}

/* ---- callbacks ------------------------------------------------------------------------- */

typedef struct seen {
  size_t diagnostics, progress, bytes;
  int stop_after;
  char text[65536];
} seen;

static void on_diagnostic(void *ud, const vaglio_diagnostic *d) {
  seen *s = ud;
  assert_true(d->message[0] != 0);
  s->diagnostics++;
}
static void on_progress(void *ud, size_t done, size_t total, const char *what) {
  seen *s = ud;
  assert_true(done <= total);
  assert_true((what == NULL) == (done == total));
  s->progress++;
}
static int take(void *ud, const char *bytes, size_t n) {
  seen *s = ud;
  if (s->stop_after-- == 0) return 1;
  for (size_t i = 0; i < n && s->bytes < sizeof s->text - 1; i++) s->text[s->bytes++] = bytes[i];
  return 0;
}

static void tells_failed_files_and_goes_on(void **state) {
  (void)state;
  const char *stories = getenv("VAGLIO_STORIES");
  if (!stories) skip();
  char folder[1024];
  snprintf(folder, sizeof folder, "%s/bishkek-it", stories);
  const char *paths[] = {"no-such-file.txt", folder, "nor-this.txt"};
  static seen s;
  vaglio_corpus *c = in_memory();
  vaglio_corpus_watch(c, on_diagnostic, on_progress, &s);
  size_t added = 0, failed = 0;
  vaglio_error err = {0};
  assert_int_equal(vaglio_corpus_add_files(c, paths, 3, NULL, &added, &failed, &err), VAGLIO_IO);
  assert_non_null(strstr(err.message, "no-such-file.txt"));
  assert_int_equal(added, 5);
  assert_int_equal(failed, 2);
  assert_int_equal(s.diagnostics, 2);
  assert_int_equal(s.progress, 6);
  vaglio_corpus_close(c);
}

static void exports_and_renders(void **state) {
  (void)state;
  static seen a, b, stopped;
  a = b = stopped = (seen){.stop_after = -1};
  vaglio_corpus *c = in_memory();
  vaglio_error err = {0};
  add(c, story, "Prova");
  add(c, other, "Altra");
  assert_int_equal(vaglio_corpus_export(c, take, &a, &err), VAGLIO_OK);
  assert_int_equal(vaglio_corpus_export(c, take, &b, &err), VAGLIO_OK);
  assert_string_equal(a.text, b.text);
  assert_non_null(strstr(a.text, "{\"kind\":\"claim\""));
  stopped.stop_after = 1;
  assert_int_equal(vaglio_corpus_export(c, take, &stopped, &err), VAGLIO_IO);
  const char *whats[] = {"compare", "claims", "relations", "find", "report"};
  for (int json = 0; json < 2; json++)
    for (size_t i = 0; i < 5; i++) {
      vaglio_render_options o = {.size = sizeof o, .lang = "it", .json = json, .query = "morti"};
      b = (seen){.stop_after = -1};
      vaglio_status st = vaglio_corpus_render(c, whats[i], &o, take, &b, &err);
      if (st != VAGLIO_OK) fail_msg("%s: %s", whats[i], err.message);
    }
  assert_int_equal(vaglio_corpus_render(c, "nonsense", NULL, take, &b, &err), VAGLIO_MISUSE);
  vaglio_corpus_close(c);
}

static void speaks_the_readers_language(void **state) {
  (void)state;
  static seen it, en;
  it = en = (seen){.stop_after = -1};
  vaglio_corpus *c = in_memory();
  add(c, story, "Prova");
  assert_int_equal(vaglio_engine_set_language(engine, "it_IT.UTF-8", NULL), VAGLIO_OK);
  assert_int_equal(vaglio_corpus_render(c, "compare", NULL, take, &it, NULL), VAGLIO_OK);
  assert_int_equal(vaglio_engine_set_language(engine, "en", NULL), VAGLIO_OK);
  assert_int_equal(vaglio_corpus_render(c, "compare", NULL, take, &en, NULL), VAGLIO_OK);
  assert_string_not_equal(it.text, en.text);
  vaglio_corpus_close(c);
}

/* ---- files and scripts ------------------------------------------------------------------- */

static void keeps_a_corpus_file(void **state) {
  (void)state;
  static seen a, b;
  a = b = (seen){.stop_after = -1};
  const char *path = "api_test.vaglio";
  unlink(path);
  vaglio_corpus *c = NULL;
  vaglio_error err = {0};
  assert_int_equal(vaglio_corpus_open(engine, path, VAGLIO_CREATE, &c, &err), VAGLIO_OK);
  add(c, story, "Prova");
  add(c, other, "Altra");
  assert_int_equal(vaglio_corpus_export(c, take, &a, &err), VAGLIO_OK);
  size_t n = 0;
  assert_int_equal(vaglio_corpus_refresh(c, &n, &err), VAGLIO_OK);
  assert_int_equal(n, 2);
  assert_int_equal(vaglio_corpus_compare(c, &err), VAGLIO_OK);
  vaglio_corpus_close(c);
  assert_int_equal(vaglio_corpus_open(engine, path, VAGLIO_READ, &c, &err), VAGLIO_OK);
  assert_int_equal(vaglio_corpus_export(c, take, &b, &err), VAGLIO_OK);
  assert_string_equal(a.text, b.text);
  assert_int_equal(vaglio_corpus_remove(c, "given", NULL, &err), VAGLIO_IO);
  vaglio_corpus_close(c);
  assert_int_equal(vaglio_corpus_open(engine, path, VAGLIO_WRITE, &c, &err), VAGLIO_OK);
  assert_int_equal(vaglio_corpus_remove(c, "given", &n, &err), VAGLIO_OK);
  assert_int_equal(n, 2);
  vaglio_corpus_close(c);
  unlink(path);
}

static void script(const char *path, const char *text) {
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  fputs(text, f);
  fclose(f);
}

static void runs_a_script_with_limits(void **state) {
  (void)state;
  const char *path = "api_test.lua";
  const char *argv[] = {path, "one"};
  vaglio_limits steps = {sizeof steps, 0, 100000}, memory = {sizeof memory, 4 << 20, 0};
  vaglio_error err = {0};
  vaglio_corpus *c = in_memory();
  add(c, story, "Prova");
  script(path, "assert(#require 'vaglio'.current() == 1) assert(... == 'one')");
  if (vaglio_corpus_run_file(c, path, 2, argv, NULL, &err) != VAGLIO_OK) fail_msg("%s",
      err.message);
  script(path, "assert(require 'vaglio'.current() == nil)");
  assert_int_equal(vaglio_run_file(engine, path, 1, argv, NULL, &err), VAGLIO_OK);
  script(path, "\nlocal x = nil\nx.y = 1");
  assert_int_equal(vaglio_corpus_run_file(c, path, 1, argv, NULL, &err), VAGLIO_SCRIPT);
  assert_non_null(strstr(err.message, "api_test.lua:3:"));
  script(path, "while true do pcall(function() while true do end end) end");
  assert_int_equal(vaglio_corpus_run_file(c, path, 1, argv, &steps, &err), VAGLIO_LIMIT);
  script(path, "local t = {} for i = 1, 1e9 do t[i] = {} end");
  assert_int_equal(vaglio_corpus_run_file(c, path, 1, argv, &memory, &err), VAGLIO_NOMEM);
  assert_int_equal(add(c, other, "Altra"), 1);   /* all still works */
  vaglio_corpus_close(c);
  unlink(path);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(adds_a_story_once),
      cmocka_unit_test(shows_documents_claims_and_relations),
      cmocka_unit_test(refuses_what_is_no_story),
      cmocka_unit_test(refuses_misuse),
      cmocka_unit_test(tells_a_missing_corpus),
      cmocka_unit_test(tells_failed_files_and_goes_on),
      cmocka_unit_test(exports_and_renders),
      cmocka_unit_test(speaks_the_readers_language),
      cmocka_unit_test(keeps_a_corpus_file),
      cmocka_unit_test(runs_a_script_with_limits),
  };
  return cmocka_run_group_tests(tests, start, stop);
}
