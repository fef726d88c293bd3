/* open.c -- luaopen_vaglio: the module in a state, be it the host's or ours. */
#include <lauxlib.h>

#include "../engine.h"
#include "vaglio_lua.h"

int luaopen_lpeg(lua_State *L);                  /* Debian's static archive, hidden in ours */

/* The host's LPeg is used when there is one: two of them in a state do not agree. */
static void provide_lpeg(lua_State *L) {
  lua_getglobal(L, "require");
  lua_pushliteral(L, "lpeg");
  if (lua_pcall(L, 1, 1, 0) != LUA_OK) {
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
    lua_pushcfunction(L, luaopen_lpeg);
    lua_setfield(L, -2, "lpeg");
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

int luaopen_vaglio(lua_State *L) {
  provide_lpeg(L);
  vaglio__preload(L, NULL);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_getfield(L, -1, "vaglio");                 /* the facade, lua/vaglio/init.lua */
  lua_pushliteral(L, "vaglio");
  lua_call(L, 1, 1);
  return 1;
}
