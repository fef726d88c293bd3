/* files.h -- files, folders and JSON for the Lua part. */
#ifndef VAGLIO_LUA_FILES_H
#define VAGLIO_LUA_FILES_H

#include "object.h"

/** Adds `folder`, `kind_of`, `read`, `check_text`, `save`, `decode`, `export` to the table on top
    of the stack. */
void files_register(lua_State *L);

#endif
