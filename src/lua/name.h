/* name.h -- comparison of names, for the Lua part. */
#ifndef VAGLIO_LUA_NAME_H
#define VAGLIO_LUA_NAME_H

#include <lua.h>

/** Adds `name_words`, `name_compare` and `name_keys` to the table on top of the stack. */
void name_register(lua_State *L);

#endif
