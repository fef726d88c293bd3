/* open.c -- luaopen_vaglio: the module in a state, be it the host's or ours. */
#include <lauxlib.h>

#include "../engine.h"
#include "vaglio_lua.h"

int luaopen_vaglio(lua_State *L) {
  vaglio__preload(L, NULL);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_getfield(L, -1, "vaglio");                 /* the facade, lua/vaglio/init.lua */
  lua_pushliteral(L, "vaglio");
  lua_call(L, 1, 1);
  return 1;
}
