/* snapshot.h -- a corpus at one moment, with its findings, for Lua. */
#ifndef VAGLIO_LUA_SNAPSHOT_H
#define VAGLIO_LUA_SNAPSHOT_H

#include "corpus.h"

typedef struct snapshot_object {
  vaglio__corpus corpus;
  vaglio__findings findings;
  uint8_t *taken;               /* per document: it belongs to a Document object now */
  bool open;
} snapshot_object;

/** store:snapshot(scopes, types, fresh): with the saved findings, or with fresh ones (not saved).
    */
int snapshot_new(lua_State *L);
snapshot_object *check_snapshot(lua_State *L, int arg);
void snapshot_register(lua_State *L);

#endif
