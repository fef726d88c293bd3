/* changing.c -- the commands that change a corpus file: add, remove, refresh. */
#include "command.h"

/* Says what was done, in one line. */
static int summary(const settings *s, const char *text, const char *json) {
  output out = {.s = s};
  const char *line = s->json ? json : text;
  size_t n = 0;
  while (line[n]) n++;
  write_output(&out, line, n);
  return close_output(&out);
}

static bool needs_db(const settings *s) {
  if (s->db) return true;
  tell_usage(s, "which corpus? give --db FILE");
  return false;
}

/* Compares, so that a file is always ready to be looked at, and counts. */
static int settle(session *run, size_t *documents) {
  vaglio_error err = {0};
  vaglio_status status = vaglio_corpus_compare(run->corpus, &err);
  if (status == VAGLIO_OK) status = vaglio_corpus_count(run->corpus, documents, &err);
  if (status == VAGLIO_OK) return EXIT_OK;
  tell_error(run->s, &err);
  return EXIT_FAILED;
}

int run_add(const settings *s) {
  if (!needs_db(s)) return EXIT_USAGE;
  if (s->nargs == 0) {
    tell_usage(s, "which stories?");
    return EXIT_USAGE;
  }
  session run;
  int code = open_session(&run, s, VAGLIO_CREATE);
  if (code != EXIT_OK) return code;
  size_t documents = 0;
  code = add_files(&run, s->args, s->nargs);
  if (code == EXIT_OK) code = settle(&run, &documents);
  if (code == EXIT_OK) {
    char text[160], json[160];
    snprintf(text, sizeof text, "added %zu, now %zu stories in %.80s\n", run.added, documents,
             s->db);
    snprintf(json, sizeof json, "{\"added\":%zu,\"documents\":%zu,\"failed\":%zu}\n", run.added,
             documents, run.failed);
    code = summary(s, text, json);
  }
  if (code == EXIT_OK) code = finish(&run);
  close_session(&run);
  return code;
}

static int remove_all(session *run, size_t *removed) {
  const settings *s = run->s;
  for (int i = 0; i < s->nargs; i++) {
    vaglio_error err = {0};
    size_t n = 0;
    vaglio_status status = vaglio_corpus_remove(run->corpus, s->args[i], &n, &err);
    *removed += n;
    if (status == VAGLIO_OK) continue;
    tell_error(s, &err);
    if (status != VAGLIO_INPUT) return EXIT_FAILED;
    run->failed++;
  }
  return EXIT_OK;
}

int run_remove(const settings *s) {
  if (!needs_db(s)) return EXIT_USAGE;
  if (s->nargs == 0) {
    tell_usage(s, "which documents?");
    return EXIT_USAGE;
  }
  session run;
  int code = open_session(&run, s, VAGLIO_WRITE);
  if (code != EXIT_OK) return code;
  size_t removed = 0, documents = 0;
  code = remove_all(&run, &removed);
  if (code == EXIT_OK) code = settle(&run, &documents);
  if (code == EXIT_OK) {
    char text[96], json[96];
    snprintf(text, sizeof text, "removed %zu, %zu stories left\n", removed, documents);
    snprintf(json, sizeof json, "{\"removed\":%zu,\"documents\":%zu,\"failed\":%zu}\n", removed,
             documents, run.failed);
    code = summary(s, text, json);
  }
  if (code == EXIT_OK && run.failed) code = removed ? EXIT_SOME_INPUT : EXIT_FAILED;
  close_session(&run);
  return code;
}

int run_refresh(const settings *s) {
  if (!needs_db(s)) return EXIT_USAGE;
  session run;
  int code = open_session(&run, s, VAGLIO_WRITE);
  if (code != EXIT_OK) return code;
  vaglio_error err = {0};
  size_t read = 0, documents = 0;
  if (vaglio_corpus_refresh(run.corpus, &read, &err) != VAGLIO_OK) {
    tell_error(s, &err);
    code = EXIT_FAILED;
  }
  if (code == EXIT_OK) code = settle(&run, &documents);
  if (code == EXIT_OK) {
    char text[96], json[96];
    snprintf(text, sizeof text, "analysed %zu stories again\n", read);
    snprintf(json, sizeof json, "{\"documents\":%zu}\n", read);
    code = summary(s, text, json);
  }
  close_session(&run);
  return code;
}
