/**
 * corpus.h -- corpora for Lua: `vaglio.core.store` and what it holds.
 *
 * A Store is an open corpus file. A Snapshot is all of it at one moment, with what comparison
 * found; its documents become Document objects when they are asked for. Both are private to
 * lua/vaglio/corpus.lua, which makes a Corpus of them.
 */
#ifndef VAGLIO_LUA_CORPUS_H
#define VAGLIO_LUA_CORPUS_H

#include "../store.h"
#include "object.h"

typedef struct store_object {
  vaglio__store *store;         /* NULL once closed */
} store_object;

/** The open store at `arg`; raises when it is closed. */
vaglio__store *check_store(lua_State *L, int arg);
/** Adds the corpus functions to the table on top of the stack. */
void corpus_register(lua_State *L);

#endif
