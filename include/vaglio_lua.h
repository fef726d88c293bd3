/**
 * vaglio_lua.h -- for hosts with a lua_State of their own.
 *
 * Promised: no luaL_openlibs, no globals, no lua_atpanic, no hook, no use of
 * lua_getextraspace; the stack is balanced; errors are Lua errors. The host's
 * `require "lpeg"` is used when there is one. Memory and time are the host's.
 */
#ifndef VAGLIO_LUA_H
#define VAGLIO_LUA_H

#include <lua.h>

#include "vaglio.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Pushes the module `vaglio`, as `require "vaglio"` gives it. Needs `package` to be open. */
VAGLIO_API int luaopen_vaglio(lua_State *L);

#ifdef __cplusplus
}
#endif
#endif
