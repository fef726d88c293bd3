/* script.c -- the command that runs a script. */
#include "command.h"

int run_script(const settings *s) {
  if (s->nargs == 0) {
    tell_usage(s, "which script?");
    return EXIT_USAGE;
  }
  session run;
  int code = open_session(&run, s, s->db ? VAGLIO_WRITE : VAGLIO_CREATE);
  if (code != EXIT_OK) return code;
  vaglio_error err = {0};
  vaglio_limits limits = {sizeof limits, s->memory, s->steps};
  const char *const *argv = (const char *const *)s->args;
  vaglio_status status =
      s->db ? vaglio_corpus_run_file(run.corpus, s->args[0], s->nargs, argv, &limits, &err)
            : vaglio_run_file(run.engine, s->args[0], s->nargs, argv, &limits, &err);
  if (status != VAGLIO_OK) tell_error(s, &err);
  bool flushed = fflush(stdout) == 0 && !ferror(stdout);
  if (status == VAGLIO_OK && !flushed) {
    output out = {.s = s, .error = 28};          /* the script wrote, and it did not arrive */
    close_output(&out);
  }
  close_session(&run);
  return status == VAGLIO_OK && flushed ? EXIT_OK : EXIT_FAILED;
}
