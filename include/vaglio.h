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

#ifdef __cplusplus
}
#endif
#endif
