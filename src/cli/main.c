/* main.c -- the program: finds the command and runs it. */
#include <string.h>

#include "command.h"

const command commands[] = {
  {"add", run_add, "keep stories in a corpus file",
   "usage: vaglio add --db FILE STORY...\n\n"
   "Reads stories (files and folders), analyses and keeps them. The same bytes of the same\n"
   "outlet are kept once. What is known of a story is read from `sources.csv` beside it (columns\n"
   "file, outlet, published, lang, url); options go before it.\n"},
  {"find", run_find, "full-text search",
   "usage: vaglio find QUERY (--db FILE | STORY...)\n\n"
   "All words must stand in a story; \"two words\" side by side; dim* begins with.\n"
   "  --limit N             at most N hits\n"},
  {"claims", run_claims, "who claims what, story by story",
   "usage: vaglio claims (--db FILE | STORY...)\n\n"
   "  --type TYPE           only claims of this type (life.die, justice.arrest, ...)\n"},
  {"compare", run_compare, "questions, their answers, and how these relate",
   "usage: vaglio compare (--db FILE | STORY...)\n\n"
   "  --all                 every claim of an answer\n"},
  {"export", run_export, "everything as JSON Lines",
   "usage: vaglio export (--db FILE | STORY...) [-o FILE]\n\n"
   "One object a line, sorted, the same bytes on every run.\n"},
  {"report", run_report, "one HTML page",
   "usage: vaglio report (--db FILE | STORY...) [-o FILE]\n\n"
   "A page that needs nothing else: questions and answers, time line, stories with claims marked.\n"
   "  --title TEXT          its title\n"},
  {"remove", run_remove, "take documents out of a corpus file",
   "usage: vaglio remove --db FILE DOCUMENT...\n\n"
   "A document is named by its path or URL, or by the beginning of its id. What rested on it is\n"
   "computed anew.\n"},
  {"refresh", run_refresh, "analyse a corpus file again",
   "usage: vaglio refresh --db FILE\n\n"
   "After the program or the language packs changed.\n"},
  {"run", run_script, "run a Lua script",
   "usage: vaglio run [--db FILE] SCRIPT [ARGUMENT...]\n\n"
   "`require \"vaglio\"` gives the library; with --db, `vaglio.current()` is that corpus. Options\n"
   "stand before SCRIPT.\n"
   "  --memory MIB          limit on the script's memory\n"
   "  --steps N             limit on its steps\n"},
  {NULL, NULL, NULL, NULL}};

static void general_help(FILE *f) {
  fputs("vaglio: what several news sources really say\n\n"
        "usage: vaglio COMMAND [OPTIONS] ...\n\n", f);
  for (const command *c = commands; c->name; c++)
    fprintf(f, "  %-9s %s\n", c->name, c->summary);
  fputs("\n`vaglio COMMAND --help` tells more; `vaglio --version` which one this is.\n"
        "exit codes: 0 done, 1 failure, 2 wrong usage, 3 some input failed (the rest was\n"
        "processed)\n", f);
}

static const command *find_command(const char *name) {
  for (const command *c = commands; c->name; c++)
    if (strcmp(c->name, name) == 0) return c;
  return NULL;
}

static bool asks_for_help(const char *word) {
  return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 || strcmp(word, "help") == 0;
}

static int run_command(const command *c, int argc, char **argv) {
  settings s = {.command = c->name};
  int code = read_settings(argc, argv, &s);
  if (code != EXIT_OK) return code;
  if (!s.help) return c->run(&s);
  fputs(c->help, stdout);
  fputs(common_help, stdout);
  return fflush(stdout) == 0 ? EXIT_OK : EXIT_FAILED;
}

int main(int argc, char **argv) {
  if (argc < 2) {
    general_help(stderr);
    return EXIT_USAGE;
  }
  if (strcmp(argv[1], "--version") == 0) {
    puts("vaglio " VAGLIO_VERSION);
    return fflush(stdout) == 0 ? EXIT_OK : EXIT_FAILED;
  }
  if (asks_for_help(argv[1])) {
    general_help(stdout);
    return fflush(stdout) == 0 ? EXIT_OK : EXIT_FAILED;
  }
  const command *c = find_command(argv[1]);
  if (c) return run_command(c, argc - 1, argv + 1);
  fprintf(stderr, "vaglio: there is no command '%s' (see vaglio --help)\n", argv[1]);
  return EXIT_USAGE;
}
