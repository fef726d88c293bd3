/* module.h -- opens `vaglio.core`. */
#ifndef VAGLIO_LUA_MODULE_H
#define VAGLIO_LUA_MODULE_H

#include <lua.h>

int luaopen_vaglio_core(lua_State *L);

#endif
