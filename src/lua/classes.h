/* classes.h -- class sets for Lua. */
#ifndef VAGLIO_LUA_CLASSES_H
#define VAGLIO_LUA_CLASSES_H

#include "object.h"

void classes_register(lua_State *L);
/** core.classes() -> an empty class set. */
int classes_new(lua_State *L);
/** core.prefilter(needs) -> which sentences can hold which patterns. */
int prefilter_new(lua_State *L);

#endif
