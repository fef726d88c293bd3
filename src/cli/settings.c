/* settings.c -- the options of the commands. Each command takes them all; one that has no use
   for an option ignores it. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

const char *const common_help =
    "\noptions\n"
    "  --db FILE             a corpus file\n"
    "  --outlet NAME         who published the stories given\n"
    "  --published DATE      when: 2022, 2022-01, 2022-01-06, 2022-01-06T18:30\n"
    "  --lang CODE           their language: it, en\n"
    "  --reader CODE         language of the messages (default: the environment's)\n"
    "  --json                JSON Lines instead of a text for people; errors too\n"
    "  --color WHEN          auto (on a terminal), always, never\n"
    "  -o, --output FILE     write there, not to the standard output\n"
    "  -h, --help            this\n"
    "\nexit codes: 0 done, 1 failure, 2 wrong usage, 3 some input failed (the rest was\n"
    "processed)\n";

enum { DB = 256, OUTLET, PUBLISHED, LANGUAGE, READER, JSON, COLOR, LIMIT, TYPE, ALL, TITLE, MEMORY,
       STEPS };

static const struct option known[] = {
  {"db", required_argument, NULL, DB}, {"outlet", required_argument, NULL, OUTLET},
  {"published", required_argument, NULL, PUBLISHED}, {"lang", required_argument, NULL, LANGUAGE},
  {"reader", required_argument, NULL, READER}, {"json", no_argument, NULL, JSON},
  {"color", required_argument, NULL, COLOR}, {"output", required_argument, NULL, 'o'},
  {"limit", required_argument, NULL, LIMIT}, {"type", required_argument, NULL, TYPE},
  {"all", no_argument, NULL, ALL}, {"title", required_argument, NULL, TITLE},
  {"memory", required_argument, NULL, MEMORY}, {"steps", required_argument, NULL, STEPS},
  {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};

static bool read_number(const char *z, unsigned long long max, unsigned long long *out) {
  char *end;
  errno = 0;
  if (*z < '0' || *z > '9') return false;
  unsigned long long n = strtoull(z, &end, 10);
  if (*end || errno || n > max) return false;
  *out = n;
  return true;
}

static bool read_color(const char *z, int *out) {
  static const char *const words[] = {"auto", "never", "always"};
  for (int i = 0; i < 3; i++)
    if (strcmp(z, words[i]) == 0) {
      *out = i - 1;
      return true;
    }
  return false;
}

static bool take_number(settings *s, int option, const char *z) {
  unsigned long long n = 0;
  if (option == MEMORY) {
    if (!read_number(z, 1u << 20, &n)) return false;
    s->memory = (size_t)n << 20;
  } else if (option == STEPS) {
    return read_number(z, 1ull << 62, &s->steps);
  } else {
    if (!read_number(z, 1u << 30, &n)) return false;
    s->limit = (size_t)n;
  }
  return true;
}

static bool take(settings *s, int option, const char *z) {
  switch (option) {
    case DB: s->db = z; return true;
    case OUTLET: s->outlet = z; return true;
    case PUBLISHED: s->published = z; return true;
    case LANGUAGE: s->lang = z; return true;
    case READER: s->reader = z; return true;
    case JSON: s->json = true; return true;
    case COLOR: return read_color(z, &s->color);
    case 'o': s->output = z; return true;
    case TYPE: s->type = z; return true;
    case ALL: s->all = true; return true;
    case TITLE: s->title = z; return true;
    case 'h': s->help = true; return true;
    default: return take_number(s, option, z);
  }
}

int read_settings(int argc, char **argv, settings *s) {
  /* a script's own options are not ours: reading stops at its name */
  const char *shorts = strcmp(s->command, "run") == 0 ? "+:o:h" : ":o:h";
  char message[160];
  s->color = -1;
  optind = 1;
  opterr = 0;
  for (int option; (option = getopt_long(argc, argv, shorts, known, NULL)) != -1;) {
    const char *given = argv[optind - 1];
    if (option == '?') snprintf(message, sizeof message, "there is no option %.100s", given);
    else if (option == ':') snprintf(message, sizeof message, "%.100s needs a value", given);
    else if (!take(s, option, optarg))
      snprintf(message, sizeof message, "'%.60s' is not a value for %.60s", optarg,
               argv[optind - 2]);
    else continue;
    tell_usage(s, message);
    return EXIT_USAGE;
  }
  s->args = argv + optind;
  s->nargs = argc - optind;
  return EXIT_OK;
}
