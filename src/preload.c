/* preload.c -- the Lua part of the library, made loadable in a state. */
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "embedded.h"
#include "engine.h"
#include "lua/module.h"

static const char dir_key = 0;

/* "lang/it/morph.lua" -> "vaglio.lang.it.morph"; "report/init.lua" -> "vaglio.report" */
static void push_module_name(lua_State *L, const char *file) {
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  luaL_addstring(&b, "vaglio");
  size_t n = strlen(file) - strlen(".lua");
  if (n >= 4 && strncmp(file + n - 4, "init", 4) == 0 && (n == 4 || file[n - 5] == '/')) n -= n == 4 ? 4 : 5;
  if (n) luaL_addchar(&b, '.');
  for (size_t i = 0; i < n; i++) luaL_addchar(&b, file[i] == '/' ? '.' : file[i]);
  luaL_pushresult(&b);
}

/* Pushes the file's path under the folder of the Lua part; false when it is the embedded one. */
static bool push_outside_path(lua_State *L, const char *name) {
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, &dir_key) != LUA_TSTRING) {
    lua_pop(L, 1);
    return false;
  }
  lua_pushfstring(L, "%s/%s", lua_tostring(L, -1), name);
  lua_remove(L, -2);
  return true;
}

/* upvalue: the embedded file */
static int load_module(lua_State *L) {
  const vaglio__embedded *f = lua_touserdata(L, lua_upvalueindex(1));
  lua_pushfstring(L, "@vaglio/%s", f->name);
  if (luaL_loadbufferx(L, f->bytes, f->len, lua_tostring(L, -1), "t") != LUA_OK) return lua_error(L);
  lua_pushvalue(L, 1);
  lua_call(L, 1, 1);
  return 1;
}

static int push_file(lua_State *L, const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f) return luaL_error(L, "cannot open %s", path);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  size_t n;
  do {
    char *p = luaL_prepbuffer(&b);
    n = fread(p, 1, LUAL_BUFFERSIZE, f);
    luaL_addsize(&b, n);
  } while (n == LUAL_BUFFERSIZE);
  fclose(f);
  luaL_pushresult(&b);
  return 1;
}

int vaglio__resource(lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  if (push_outside_path(L, name)) return push_file(L, lua_tostring(L, -1));
  for (const vaglio__embedded *f = vaglio__embedded_files; f->name; f++)
    if (strcmp(f->name, name) == 0) {
      lua_pushlstring(L, f->bytes, f->len);
      return 1;
    }
  return luaL_error(L, "no file '%s' in the library", name);
}

static bool is_module(const char *name) {
  size_t n = strlen(name);
  return n > 4 && strcmp(name + n - 4, ".lua") == 0;
}

/* Modules come from the folder: `require` finds them there. */
static void use_folder(lua_State *L, const char *lua_dir) {
  lua_pushstring(L, lua_dir);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &dir_key);
  lua_getglobal(L, "package");
  lua_getfield(L, -1, "path");
  lua_pushfstring(L, "%s/../?.lua;%s/../?/init.lua;%s", lua_dir, lua_dir, lua_tostring(L, -1));
  lua_setfield(L, -3, "path");
  lua_pop(L, 2);
}

void vaglio__preload(lua_State *L, const char *lua_dir) {
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  if (lua_dir) use_folder(L, lua_dir);
  else
    for (const vaglio__embedded *f = vaglio__embedded_files; f->name; f++) {
      if (!is_module(f->name)) continue;
      push_module_name(L, f->name);
      lua_pushlightuserdata(L, (void *)(uintptr_t)f);
      lua_pushcclosure(L, load_module, 1);
      lua_rawset(L, -3);
    }
  lua_pushcfunction(L, luaopen_vaglio_core);
  lua_setfield(L, -2, "vaglio.core");
  lua_pop(L, 1);
}
