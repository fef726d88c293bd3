/* answers.c -- who says what, from C, with the installed package only.
 *
 *     cc answers.c $(pkg-config --cflags --libs vaglio) -o answers
 *     ./answers STORY...
 *
 * Prints every claim that has a number, and every pair that contradicts. */
#include <stdio.h>
#include <string.h>
#include <vaglio.h>

static void on_diagnostic(void *ud, const vaglio_diagnostic *d) {
  fprintf((FILE *)ud, "%s (byte %zu)\n", d->message, d->offset);
}

static void show_claims(const vaglio_result *result) {
  size_t n;
  const vaglio_claim *c = vaglio_result_claims(result, &n);
  for (const vaglio_claim *end = c + n; c < end; c++) {
    if (!c->quantity) continue;
    const char *voice = c->nsources ? c->sources[c->nsources - 1].name : c->outlet;
    printf("%s: %.*s [%g..%g], says %s\n", c->type, (int)c->text_len, c->text, c->quantity->core[0],
           c->quantity->core[1], voice);
  }
}

static void show_contradictions(const vaglio_result *result) {
  size_t n;
  const vaglio_relation *r = vaglio_result_relations(result, &n);
  for (const vaglio_relation *end = r + n; r < end; r++)
    if (strcmp(r->label, "contradicts") == 0) printf("contradiction: %s\n", r->reason);
}

int main(int argc, char **argv) {
  vaglio_engine *engine = NULL;
  vaglio_corpus *corpus = NULL;
  vaglio_result *result = NULL;
  vaglio_error err;
  vaglio_status st = vaglio_engine_new(NULL, &engine, &err);
  if (st == VAGLIO_OK) st = vaglio_corpus_open(engine, NULL, VAGLIO_CREATE, &corpus, &err);
  if (st == VAGLIO_OK) {
    vaglio_corpus_watch(corpus, on_diagnostic, NULL, stderr);
    st = vaglio_corpus_add_files(corpus, (const char *const *)argv + 1, (size_t)argc - 1, NULL,
                                 NULL, NULL, &err);
  }
  if (st == VAGLIO_OK) st = vaglio_corpus_result(corpus, &result, &err);
  if (st == VAGLIO_OK) {
    show_claims(result);
    show_contradictions(result);
  } else {
    fprintf(stderr, "answers: %s\n", err.message);
  }
  vaglio_result_free(result);      /* every free accepts NULL */
  vaglio_corpus_close(corpus);
  vaglio_engine_free(engine);
  return st == VAGLIO_OK ? 0 : 1;
}
