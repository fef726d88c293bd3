/**
 * api.h -- what the files behind include/vaglio.h share.
 *
 * A public corpus is a Corpus object of lua/vaglio/corpus.lua, held by the engine's state. Each
 * call is a request: a C function under lua_pcall that calls one method and keeps what it gave.
 *
 * Ownership: a request lives on the caller's stack.
 * Errors: as in base.h. Offsets, Threads: as in vaglio.h.
 */
#ifndef VAGLIO_API_PRIVATE_H
#define VAGLIO_API_PRIVATE_H

#include <lua.h>

#include "base.h"
#include "engine.h"

struct vaglio_corpus {
  vaglio_engine *engine;
  int ref;                      /* of the Corpus object, in the registry */
  vaglio_on_diagnostic on_diagnostic;
  vaglio_on_progress on_progress;
  void *ud;
};

/** One call; `status` and `err` are what the method answered. */
typedef struct vaglio__request {
  vaglio_corpus *corpus;
  vaglio_status status;
  vaglio_error err;
  void *in, *out;
} vaglio__request;

/** Runs `f` (request as light userdata, argument 1) protected. */
vaglio_status vaglio__request_run(vaglio__request *r, lua_CFunction f, vaglio_error *err);
/** Pushes the method and the Corpus object. */
void vaglio__push_method(lua_State *L, const vaglio__request *r, const char *name);
/** Calls the method under `nargs` arguments (and the object); leaves one result. When it answered
    nil, message, kind, byte, fills the request and gives false. */
bool vaglio__call_method(lua_State *L, vaglio__request *r, int nargs);
/** Sets `key` of the table on top, unless `z` is NULL. */
void vaglio__set_text(lua_State *L, const char *key, const char *z);

#endif
