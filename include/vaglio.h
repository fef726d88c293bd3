/**
 * vaglio.h -- what several news sources really say: documents, entities, claims.
 *
 * Ownership: `_open`/`_new` give something the caller must `_close`/`_free`;
 *   every free accepts NULL. Text given in is copied. Text given out is borrowed
 *   until the object it came from changes or is freed.
 * Errors: functions that can fail return a vaglio_status, 0 is fine; the last
 *   argument, when not NULL, is filled with code, byte offset and a sentence.
 *   Out-parameters are untouched on failure. Nothing is printed, nothing aborts.
 * Offsets: bytes, half open [begin,end), into the document's UTF-8 text.
 * Threads: an engine and what belongs to it may be used by one thread at a time.
 */
#ifndef VAGLIO_H
#define VAGLIO_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define VAGLIO_API __attribute__((visibility("default")))
#else
#define VAGLIO_API
#endif

#define VAGLIO_VERSION "0.1.0"
#define VAGLIO_API_VERSION 1

typedef enum vaglio_status {
  VAGLIO_OK = 0,
  VAGLIO_NOMEM,       /* out of memory */
  VAGLIO_RANGE,       /* a span leaves its text, or a number its bounds */
  VAGLIO_UTF8,        /* text is not UTF-8; offset says where */
  VAGLIO_INPUT,       /* a file that cannot be read as a story */
  VAGLIO_IO,          /* the file system said no */
  VAGLIO_CORPUS,      /* the corpus file is missing, damaged or too new */
  VAGLIO_SCRIPT,      /* a rule or script failed; the message has file and line */
  VAGLIO_LIMIT,       /* a limit on memory, steps or size was reached */
  VAGLIO_MISUSE,      /* closed object, wrong version, NULL where none may be */
  VAGLIO_DONE         /* an iterator has no more */
} vaglio_status;

enum { VAGLIO_MESSAGE_SIZE = 512 };

typedef struct vaglio_error {
  vaglio_status code;
  size_t offset;                       /* byte in the input, 0 when it does not apply */
  char message[VAGLIO_MESSAGE_SIZE];
} vaglio_error;

/* ---- engine: the rules and packs, loaded once ------------------------------- */

typedef struct vaglio_engine vaglio_engine;

typedef struct vaglio_options {
  size_t size;                /* sizeof(vaglio_options) */
  int api_version;            /* VAGLIO_API_VERSION */
  const char *lua_dir;        /* folder with the Lua part of the library; NULL: the one inside */
} vaglio_options;

/** Limits for a script; 0 is no limit. */
typedef struct vaglio_limits {
  size_t size;                /* sizeof(vaglio_limits) */
  size_t memory;              /* bytes of Lua memory over what the engine holds already */
  unsigned long long steps;   /* Lua VM instructions; does not count inside patterns */
} vaglio_limits;

/** Makes an engine with the shipped language packs. `options` may be NULL.
    @return VAGLIO_OK, VAGLIO_NOMEM, VAGLIO_MISUSE (options of another version),
    VAGLIO_SCRIPT (a rule of the packs failed). */
VAGLIO_API vaglio_status vaglio_engine_new(const vaglio_options *options, vaglio_engine **out,
                                           vaglio_error *err);
/** Frees an engine; its corpora must be closed before. */
VAGLIO_API void vaglio_engine_free(vaglio_engine *engine);

/** Runs a Lua script; `argv[0]` is its name, the rest its arguments (`...` and the table `arg`).
    @return VAGLIO_OK, VAGLIO_NOMEM, VAGLIO_MISUSE, VAGLIO_SCRIPT (message with file and line),
    VAGLIO_LIMIT. */
VAGLIO_API vaglio_status vaglio_run_file(vaglio_engine *engine, const char *path, int argc,
                                         const char *const *argv, const vaglio_limits *limits,
                                         vaglio_error *err);

/* ---- corpus: documents that are compared together ----------------------------------------- */

typedef struct vaglio_corpus vaglio_corpus;

typedef enum vaglio_mode {
  VAGLIO_CREATE = 0,          /* written to, made when missing */
  VAGLIO_WRITE,               /* the file must exist */
  VAGLIO_READ                 /* the file must exist and is not touched */
} vaglio_mode;

/** Opens a corpus file, an SQLite database; `path` NULL is a corpus in memory. Close it before
    its engine is freed.
    @return VAGLIO_OK, VAGLIO_CORPUS (missing, not a corpus, damaged, of a newer version),
    VAGLIO_IO, VAGLIO_NOMEM, VAGLIO_MISUSE. */
VAGLIO_API vaglio_status vaglio_corpus_open(vaglio_engine *engine, const char *path,
                                            vaglio_mode mode, vaglio_corpus **out,
                                            vaglio_error *err);
/** Closes a corpus; the file can then be copied. NULL is fine. */
VAGLIO_API void vaglio_corpus_close(vaglio_corpus *corpus);

/** What happens on the way: a note (text was converted) or an input that failed. */
typedef struct vaglio_diagnostic {
  vaglio_status status;       /* VAGLIO_OK for a note */
  size_t offset;              /* byte in the input, 0 when it does not apply */
  const char *message;        /* names the input; borrowed until the callback returns */
} vaglio_diagnostic;
/** Callbacks must not call back into the engine. */
typedef void (*vaglio_on_diagnostic)(void *ud, const vaglio_diagnostic *diagnostic);
/** Before each input, and once more when all are done (`what` is then NULL). */
typedef void (*vaglio_on_progress)(void *ud, size_t done, size_t total, const char *what);
/** Sets the callbacks of a corpus; each may be NULL. */
VAGLIO_API void vaglio_corpus_watch(vaglio_corpus *corpus, vaglio_on_diagnostic on_diagnostic,
                                    vaglio_on_progress on_progress, void *ud);

/** What is known of a story besides its text; NULL is unknown. */
typedef struct vaglio_metadata {
  size_t size;                /* sizeof(vaglio_metadata) */
  const char *uri;            /* path or URL, for people; not part of the identity */
  const char *outlet;
  const char *title;
  const char *lang;           /* "it" */
  const char *published;      /* "2022", "2022-01", "2022-01-06", "2022-01-06T18:30" */
} vaglio_metadata;

/** Adds a story given as UTF-8, in one transaction. `metadata` and `added` may be NULL; `*added`
    is 0 when the same bytes of the same outlet are there already, which changes nothing.
    @return VAGLIO_OK, VAGLIO_UTF8 (offset), VAGLIO_INPUT (empty, binary, a bad date), VAGLIO_LIMIT,
    VAGLIO_IO, VAGLIO_CORPUS, VAGLIO_NOMEM, VAGLIO_MISUSE, VAGLIO_SCRIPT (a rule failed). */
VAGLIO_API vaglio_status vaglio_corpus_add_text(vaglio_corpus *corpus, const char *text, size_t len,
                                                const vaglio_metadata *metadata, size_t *added,
                                                vaglio_error *err);
/** Adds files and folders, with what a `sources.csv` beside them says (columns file, outlet,
    published, lang, url); `metadata` goes before it. Each story is a transaction; one that fails
    is told to the diagnostics and the others are processed. `added` and `failed` may be NULL.
    @return as vaglio_corpus_add_text; the first failure. */
VAGLIO_API vaglio_status vaglio_corpus_add_files(vaglio_corpus *corpus, const char *const *paths,
                                                 size_t npaths, const vaglio_metadata *metadata,
                                                 size_t *added, size_t *failed, vaglio_error *err);
/** Removes the documents with this uri, or the one whose id begins so. `removed` may be NULL.
    @return VAGLIO_OK, VAGLIO_INPUT (there is none, or several), VAGLIO_IO, VAGLIO_CORPUS,
    VAGLIO_NOMEM. */
VAGLIO_API vaglio_status vaglio_corpus_remove(vaglio_corpus *corpus, const char *what,
                                              size_t *removed, vaglio_error *err);
/** Analyses every document again: after the engine, the packs or the rules changed. */
VAGLIO_API vaglio_status vaglio_corpus_refresh(vaglio_corpus *corpus, size_t *documents,
                                               vaglio_error *err);
/** Compares all documents, unless nothing changed since. Whatever needs it calls it. */
VAGLIO_API vaglio_status vaglio_corpus_compare(vaglio_corpus *corpus, vaglio_error *err);
/** How many documents there are. */
VAGLIO_API vaglio_status vaglio_corpus_count(vaglio_corpus *corpus, size_t *documents,
                                             vaglio_error *err);

/* ---- results: all of a corpus at one moment ---------------------------------------------- */

typedef struct vaglio_result vaglio_result;

typedef struct vaglio_span { size_t begin, end; } vaglio_span;

typedef struct vaglio_interval {
  const char *precision;      /* "day" "month" ...; "unknown": lo and hi are "" */
  char lo[24], hi[24];        /* "2022-01-06", with "T18:30" when it is finer than a day */
} vaglio_interval;

typedef struct vaglio_document {
  const char *id, *uri, *outlet, *title, *lang;   /* "" when unknown */
  const char *text;           /* UTF-8, NUL-terminated, may hold NUL before */
  size_t len;
  vaglio_interval published;
} vaglio_document;

typedef struct vaglio_quantity {
  double best;                /* NaN when the words give none */
  const char *mod;            /* "=" ">" ">=" "<" "<=" "~" "range" "vague" */
  double hard[2], core[2];    /* what the words exclude; what a reader takes; may be infinite */
  const char *unit;           /* "" when people or things are counted */
  vaglio_span span;
} vaglio_quantity;

typedef struct vaglio_source {
  const char *name, *role, *cue;
  vaglio_span span;
} vaglio_source;

typedef struct vaglio_claim {
  const char *id;
  const vaglio_document *document;
  vaglio_span span;
  const char *text;           /* the words of the span; `text_len` bytes, not NUL-terminated */
  size_t text_len;
  const char *type, *scope;
  const vaglio_quantity *quantity;                /* NULL: none */
  const char *outlet;         /* of the reposted story it stands in, else of the document */
  const vaglio_source *sources;                   /* outermost first, the original voice last */
  size_t nsources;
  const char *mode, *factuality, *status, *rule;
} vaglio_claim;

typedef struct vaglio_relation {
  const vaglio_claim *a, *b;  /* `a` is the earlier one, or the one spoken about */
  const char *label;          /* "same" "corroborates" "refines" "updates" "contradicts" ... */
  const char *flags;          /* comma-separated */
  const char *step, *code, *reason;
  double strength;
} vaglio_relation;

/** Compares if needed, and gives everything as it is now; later changes of the corpus do not touch
    it. Free it with vaglio_result_free; what it shows is borrowed until then. */
VAGLIO_API vaglio_status vaglio_corpus_result(vaglio_corpus *corpus, vaglio_result **out,
                                              vaglio_error *err);
VAGLIO_API void vaglio_result_free(vaglio_result *result);
/** Arrays of `*n`: documents by id, claims by document and place, relations by their claims. */
VAGLIO_API const vaglio_document *vaglio_result_documents(const vaglio_result *result, size_t *n);
VAGLIO_API const vaglio_claim *vaglio_result_claims(const vaglio_result *result, size_t *n);
VAGLIO_API const vaglio_relation *vaglio_result_relations(const vaglio_result *result, size_t *n);

/* ---- texts: for programs and for people ---------------------------------------------------- */

/** Takes bytes; anything but 0 stops, and the call returns VAGLIO_IO. */
typedef int (*vaglio_write)(void *ud, const char *bytes, size_t n);

/** Writes the corpus as JSON Lines: sorted, no clock, the same bytes on every run. */
VAGLIO_API vaglio_status vaglio_corpus_export(vaglio_corpus *corpus, vaglio_write write, void *ud,
                                              vaglio_error *err);

typedef struct vaglio_render_options {
  size_t size;                /* sizeof(vaglio_render_options) */
  const char *lang;           /* of the messages; NULL: the engine's, "en" */
  int color;                  /* colours of a terminal */
  int width;                  /* columns; 0 is 100 */
  int json;                   /* JSON Lines instead of a text for people */
  int all;                    /* every claim of an answer, not the first few */
  const char *query;          /* of "find" */
  size_t limit;               /* of "find"; 0: all */
  const char *type;           /* of "claims": only this type */
  const char *title;          /* of "report" */
} vaglio_render_options;

/** Writes "compare" (questions and answers), "claims", "relations", "find" or "report" (one HTML
    page). `options` may be NULL.
    @return VAGLIO_OK, VAGLIO_MISUSE (nothing is called `what`), VAGLIO_IO, VAGLIO_CORPUS,
    VAGLIO_NOMEM, VAGLIO_SCRIPT. */
VAGLIO_API vaglio_status vaglio_corpus_render(vaglio_corpus *corpus, const char *what,
                                              const vaglio_render_options *options,
                                              vaglio_write write, void *ud, vaglio_error *err);

/** Sets the language of messages ("it", "en"); any other is English. */
VAGLIO_API vaglio_status vaglio_engine_set_language(vaglio_engine *engine, const char *lang,
                                                    vaglio_error *err);

/** Runs a script as vaglio_run_file; `require "vaglio".current()` is this corpus. */
VAGLIO_API vaglio_status vaglio_corpus_run_file(vaglio_corpus *corpus, const char *path, int argc,
                                                const char *const *argv,
                                                const vaglio_limits *limits, vaglio_error *err);

#ifdef __cplusplus
}
#endif
#endif
