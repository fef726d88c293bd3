/* name.h -- comparison of names, for the Lua part. */
#ifndef VAGLIO_LUA_NAME_H
#define VAGLIO_LUA_NAME_H

#include <lua.h>

#include "../name.h"

/** The words given with `name_words`, kept by the registry until others are given; NULL: none. */
const vaglio__name_words *name_words_of(lua_State *L);
/** Adds `name_words`, `name_compare` and `name_keys` to the table on top of the stack. */
void name_register(lua_State *L);

#endif
