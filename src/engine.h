/* engine.h -- what the engine shares with the Lua binding. */
#ifndef VAGLIO_ENGINE_H
#define VAGLIO_ENGINE_H

#include <lua.h>

#include "base.h"

/** Makes `require "vaglio"` and all its modules loadable in a state: one preload
    function a module, from the files inside the library, or from `lua_dir`
    (NULL: inside) for people who work on the Lua part. */
void vaglio__preload(lua_State *L, const char *lua_dir);
/** Lua function: resource(name) -> the bytes of a file of the Lua part ("data/cities.tsv"). */
int vaglio__resource(lua_State *L);

/** The engine's own state, with the library open in it. */
lua_State *vaglio__engine_state(vaglio_engine *e);
/** lua_pcall with traceback: calls the function below `nargs` arguments; on failure leaves
    nothing and fills `err`. */
vaglio_status vaglio__call(vaglio_engine *e, int nargs, int nresults, vaglio_error *err);

#endif
