/* session.c -- engine and corpus of one run, its messages and its output. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "command.h"

/* ---- messages ---------------------------------------------------------------------------- */

/* Foreign text on a terminal: control characters are shown, not obeyed. */
static void put_plain(const char *z) {
  for (; *z; z++) {
    unsigned char c = (unsigned char)*z;
    if ((c < 32 && c != '\n' && c != '\t') || c == 127) fprintf(stderr, "\\x%02X", c);
    else fputc(c, stderr);
  }
}

static void put_json_text(const char *z) {
  fputc('"', stderr);
  for (; *z; z++) {
    unsigned char c = (unsigned char)*z;
    if (c == '"' || c == '\\') fprintf(stderr, "\\%c", c);
    else if (c < 32 || c == 127) fprintf(stderr, "\\u%04x", c);
    else fputc(c, stderr);
  }
  fputc('"', stderr);
}

static void tell(const settings *s, const char *kind, const char *message, size_t offset) {
  if (s->json) {
    fprintf(stderr, "{\"%s\":", kind);
    put_json_text(message);
    fprintf(stderr, ",\"byte\":%zu}\n", offset);
    return;
  }
  fputs("vaglio: ", stderr);
  put_plain(message);
  fputc('\n', stderr);
}

void tell_error(const settings *s, const vaglio_error *err) {
  tell(s, "error", err->message, err->offset);
}

void tell_usage(const settings *s, const char *message) {
  char text[256];
  snprintf(text, sizeof text, "%s: %s (see vaglio %s --help)", s->command, message, s->command);
  tell(s, "error", text, 0);
}

static void clear_progress(session *run) {
  if (!run->progress_shown) return;
  fputs("\r\033[K", stderr);
  run->progress_shown = false;
}

static void on_diagnostic(void *ud, const vaglio_diagnostic *d) {
  session *run = ud;
  clear_progress(run);
  tell(run->s, d->status == VAGLIO_OK ? "note" : "error", d->message, d->offset);
}

static void on_progress(void *ud, size_t done, size_t total, const char *what) {
  session *run = ud;
  clear_progress(run);
  if (!what || total < 2) return;
  fprintf(stderr, "[%zu/%zu] ", done + 1, total);
  size_t n = strlen(what);
  put_plain(n > 60 ? what + n - 60 : what);
  fflush(stderr);
  run->progress_shown = true;
}

/* ---- sessions ------------------------------------------------------------------------- */

static const char *environment_language(void) {
  static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
  for (size_t i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "en";
}

static vaglio_status start(session *run, vaglio_mode mode, vaglio_error *err) {
  vaglio_options o = {sizeof o, VAGLIO_API_VERSION, getenv("VAGLIO_LUA")};
  vaglio_status status = vaglio_engine_new(&o, &run->engine, err);
  const char *reader = run->s->reader ? run->s->reader : environment_language();
  if (status == VAGLIO_OK) status = vaglio_engine_set_language(run->engine, reader, err);
  if (status == VAGLIO_OK)
    status = vaglio_corpus_open(run->engine, run->s->db, mode, &run->corpus, err);
  if (status != VAGLIO_OK) return status;
  bool terminal = isatty(STDERR_FILENO) && !run->s->json;
  vaglio_corpus_watch(run->corpus, on_diagnostic, terminal ? on_progress : NULL, run);
  return VAGLIO_OK;
}

int open_session(session *run, const settings *s, vaglio_mode mode) {
  vaglio_error err = {0};
  *run = (session){.s = s};
  if (start(run, mode, &err) == VAGLIO_OK) return EXIT_OK;
  tell_error(s, &err);
  close_session(run);
  return EXIT_FAILED;
}

void close_session(session *run) {
  vaglio_corpus_close(run->corpus);
  vaglio_engine_free(run->engine);
  run->corpus = NULL;
  run->engine = NULL;
}

int add_files(session *run, char **paths, int n) {
  const settings *s = run->s;
  vaglio_metadata m = {sizeof m, NULL, s->outlet, NULL, s->lang, s->published};
  vaglio_error err = {0};
  size_t failed = 0;
  vaglio_status status = vaglio_corpus_add_files(run->corpus, (const char *const *)paths, (size_t)n,
                                                 &m, &run->added, &failed, &err);
  clear_progress(run);
  run->failed += failed;
  if (status != VAGLIO_OK && failed == 0) {      /* not an input: told here */
    tell_error(s, &err);
    return EXIT_FAILED;
  }
  size_t documents = 0;
  if (failed == 0) return EXIT_OK;
  status = vaglio_corpus_count(run->corpus, &documents, &err);
  return status == VAGLIO_OK && documents ? EXIT_OK : EXIT_FAILED;
}

int open_for_reading(session *run, const settings *s, int first) {
  int n = s->nargs - first;
  if (s->db ? n > 0 : n <= 0) {
    tell_usage(s, s->db ? "files or --db, not both" : "which stories? give files or --db");
    return EXIT_USAGE;
  }
  int code = open_session(run, s, s->db ? VAGLIO_READ : VAGLIO_CREATE);
  if (code != EXIT_OK || s->db) return code;
  code = add_files(run, s->args + first, n);
  if (code != EXIT_OK) close_session(run);
  return code;
}

int finish(const session *run) { return run->failed ? EXIT_SOME_INPUT : EXIT_OK; }

/* ---- output --------------------------------------------------------------------------- */

static bool open_output(output *out) {
  if (out->file || out->error) return !out->error;
  out->file = out->s->output ? fopen(out->s->output, "wb") : stdout;
  if (!out->file) out->error = errno;
  return out->file != NULL;
}

int write_output(void *ud, const char *bytes, size_t n) {
  output *out = ud;
  if (!open_output(out)) return 1;
  if (fwrite(bytes, 1, n, out->file) == n) return 0;
  out->error = errno;
  return 1;
}

int close_output(output *out) {
  open_output(out);
  if (out->file && fflush(out->file) != 0 && !out->error) out->error = errno;
  if (out->file && out->file != stdout && fclose(out->file) != 0 && !out->error) out->error = errno;
  out->file = NULL;
  if (!out->error) return EXIT_OK;
  vaglio_error err = {.code = VAGLIO_IO};
  snprintf(err.message, sizeof err.message, "%s: %s",
           out->s->output ? out->s->output : "standard output", strerror(out->error));
  tell_error(out->s, &err);
  return EXIT_FAILED;
}

static int terminal_width(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 100;
}

vaglio_render_options render_options(const settings *s) {
  bool terminal = !s->output && isatty(STDOUT_FILENO);
  const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");
  bool plain = (no_color && *no_color) || (term && strcmp(term, "dumb") == 0);
  vaglio_render_options o = {.size = sizeof o, .json = s->json, .all = s->all, .limit = s->limit,
                             .type = s->type, .title = s->title};
  o.color = s->color < 0 ? terminal && !plain : s->color;
  o.width = terminal ? terminal_width() : 100;
  return o;
}
