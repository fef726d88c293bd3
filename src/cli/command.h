/**
 * command.h -- what the commands of the program share.
 *
 * Everything goes through include/vaglio.h. Exit codes: 0 done, 1 failure, 2 usage,
 * 3 some input failed and the rest was processed.
 */
#ifndef VAGLIO_CLI_COMMAND_H
#define VAGLIO_CLI_COMMAND_H

#include <stdbool.h>
#include <stdio.h>

#include "vaglio.h"

enum { EXIT_OK = 0, EXIT_FAILED = 1, EXIT_USAGE = 2, EXIT_SOME_INPUT = 3 };

typedef struct settings {
  const char *command;
  const char *db, *outlet, *published, *lang, *output, *title, *type, *reader;
  bool json, all, help;
  int color;                    /* -1: on a terminal */
  size_t limit, memory;
  unsigned long long steps;
  char **args;                  /* what is not an option */
  int nargs;
} settings;

/** One run: the engine, the corpus, and how it went. */
typedef struct session {
  const settings *s;
  vaglio_engine *engine;
  vaglio_corpus *corpus;
  size_t added, failed;
  bool progress_shown;
} session;

typedef struct command {
  const char *name;
  int (*run)(const settings *s);
  const char *summary;
  const char *help;             /* usage and what is particular to it */
} command;

/** All commands, ended by a NULL name. */
extern const command commands[];

/** Reads the options of one command. @return EXIT_OK or EXIT_USAGE (told). */
int read_settings(int argc, char **argv, settings *out);
/** The options that are common, as the help shows them. */
extern const char *const common_help;

/** Tells an error on stderr, as JSON with --json. */
void tell_error(const settings *s, const vaglio_error *err);
void tell_usage(const settings *s, const char *message);

/** Makes engine and corpus: `mode` of --db; in memory without it. @return an exit code. */
int open_session(session *run, const settings *s, vaglio_mode mode);
/** The same for a command that looks at files or at --db: adds the files from `first` on. */
int open_for_reading(session *run, const settings *s, int first);
/** Adds files, telling what fails. @return an exit code. */
int add_files(session *run, char **paths, int n);
void close_session(session *run);
/** EXIT_OK, or EXIT_SOME_INPUT when an input failed. */
int finish(const session *run);

/** Where output goes: -o FILE, else stdout; the file is opened when something is written. */
typedef struct output {
  const settings *s;
  FILE *file;
  int error;                    /* errno of the first failure */
} output;
int write_output(void *ud, const char *bytes, size_t n);
/** Closes, and tells what went wrong. @return EXIT_OK or EXIT_FAILED. */
int close_output(output *out);

/** What a text for people looks like here. */
vaglio_render_options render_options(const settings *s);

/* in changing.c */
int run_add(const settings *s);
int run_remove(const settings *s);
int run_refresh(const settings *s);
/* in showing.c */
int run_find(const settings *s);
int run_claims(const settings *s);
int run_compare(const settings *s);
int run_export(const settings *s);
int run_report(const settings *s);
/* in script.c */
int run_script(const settings *s);

#endif
