/* showing.c -- the commands that look: find, claims, compare, export, report. */
#include "command.h"

/* Tells the library's error, unless it is the output's own. */
static int end(session *run, output *out, vaglio_status status, const vaglio_error *err) {
  int code = EXIT_OK;
  if (status != VAGLIO_OK && !out->error) {
    tell_error(run->s, err);
    code = EXIT_FAILED;
  } else {
    code = close_output(out);
  }
  if (code == EXIT_OK) code = finish(run);
  close_session(run);
  return code;
}

static int show(const settings *s, const char *what, const char *query, int first) {
  session run;
  int code = open_for_reading(&run, s, first);
  if (code != EXIT_OK) return code;
  vaglio_error err = {0};
  output out = {.s = s};
  vaglio_render_options o = render_options(s);
  o.query = query;
  vaglio_status status = vaglio_corpus_render(run.corpus, what, &o, write_output, &out, &err);
  return end(&run, &out, status, &err);
}

int run_find(const settings *s) {
  if (s->nargs > 0) return show(s, "find", s->args[0], 1);
  tell_usage(s, "which words?");
  return EXIT_USAGE;
}

int run_claims(const settings *s) { return show(s, "claims", NULL, 0); }
int run_compare(const settings *s) { return show(s, "compare", NULL, 0); }
int run_report(const settings *s) { return show(s, "report", NULL, 0); }

int run_export(const settings *s) {
  session run;
  int code = open_for_reading(&run, s, 0);
  if (code != EXIT_OK) return code;
  vaglio_error err = {0};
  output out = {.s = s};
  vaglio_status status = vaglio_corpus_export(run.corpus, write_output, &out, &err);
  return end(&run, &out, status, &err);
}
