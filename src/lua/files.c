/* files.c -- see files.h. The outside world's errors are nil, message, kind, byte. */
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "../export.h"
#include "../read.h"
#include "corpus.h"
#include "name.h"

static int io_failure(lua_State *L, const char *path, int number) {
  vaglio_error err;
  vaglio__fail(&err, VAGLIO_IO, 0, "%s: %s", path, strerror(number));
  return push_failure(L, &err);
}

/* ---- folders ---------------------------------------------------------------------------- */

/* core.kind_of(path) -> "file" or "folder" */
static int kind_of(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  struct stat st;
  if (stat(path, &st) != 0) return io_failure(L, path, errno);
  lua_pushstring(L, S_ISDIR(st.st_mode) ? "folder" : "file");
  return 1;
}

/* A text that Lua cannot hold must still be freed. */
static int push_story(lua_State *L) {
  lua_createtable(L, 1, 0);
  lua_createtable(L, 0, 2);
  lua_pushlstring(L, lua_touserdata(L, 1), (size_t)lua_tointeger(L, 2));
  lua_setfield(L, -2, "text");
  const vaglio__diag *diag = lua_touserdata(L, 3);
  if (diag->message[0]) {
    lua_pushstring(L, diag->message);
    lua_setfield(L, -2, "note");
  }
  lua_rawseti(L, -2, 1);
  return 1;
}

/* core.read(path) -> list of stories {text=, note=}; note: what reading had to do */
static int read_path(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  char *text = NULL;
  size_t len = 0;
  vaglio__diag diag = {.message = ""};
  vaglio_error err;
  if (vaglio__read_file(&vaglio__libc_mem, path, &text, &len, &diag, &err) != VAGLIO_OK)
    return push_failure(L, &err);
  lua_pushcfunction(L, push_story);
  lua_pushlightuserdata(L, text);
  lua_pushinteger(L, (lua_Integer)len);
  lua_pushlightuserdata(L, &diag);
  int ok = lua_pcall(L, 3, 1, 0);
  vaglio__free(&vaglio__libc_mem, text, len + 1, 1);
  return ok == LUA_OK ? 1 : lua_error(L);
}

/* core.check_text(text) -> nothing, or message, kind, byte: what a story cannot be */
static int check_text(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  const char *nul = memchr(text, 0, len);
  size_t bad = vaglio__utf8_check(text, len);
  vaglio_error err = {.code = VAGLIO_OK};
  if (len > VAGLIO__MAX_TEXT)
    vaglio__fail(&err, VAGLIO_LIMIT, VAGLIO__MAX_TEXT, "the text is longer than 64 MiB");
  else if (strspn(text, " \t\r\n\f\v") == len)
    vaglio__fail(&err, VAGLIO_INPUT, 0, "the text is empty");
  else if (nul)
    vaglio__fail(&err, VAGLIO_INPUT, (size_t)(nul - text), "the text has a NUL, byte %zu",
                 (size_t)(nul - text));
  else if (bad < len) vaglio__fail(&err, VAGLIO_UTF8, bad, "the text is not UTF-8, byte %zu", bad);
  if (err.code == VAGLIO_OK) return 0;
  push_failure(L, &err);
  return 3;
}

static int push_names(lua_State *L) {
  DIR *dir = lua_touserdata(L, 1);
  lua_newtable(L);
  lua_Integer n = 0;
  for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    lua_pushstring(L, entry->d_name);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* core.folder(path) -> names in it, hidden ones left out, in no order */
static int folder(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  DIR *dir = opendir(path);
  if (!dir) return io_failure(L, path, errno);
  lua_pushcfunction(L, push_names);
  lua_pushlightuserdata(L, dir);
  int ok = lua_pcall(L, 1, 1, 0);
  closedir(dir);
  return ok == LUA_OK ? 1 : lua_error(L);
}

/* core.save(path, bytes): a device and a pipe are files too; what fails is told */
static int save(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  size_t len;
  const char *bytes = luaL_checklstring(L, 2, &len);
  FILE *f = fopen(path, "wb");
  if (!f) return io_failure(L, path, errno);
  bool fine = fwrite(bytes, 1, len, f) == len;
  int number = errno;
  if (fclose(f) != 0 && fine) {
    fine = false;
    number = errno;
  }
  if (!fine) return io_failure(L, path, number);
  lua_pushboolean(L, true);
  return 1;
}

/* ---- JSON -------------------------------------------------------------------------------- */

static void push_json(lua_State *L, const json_t *v) {
  luaL_checkstack(L, 4, "JSON nested too deep");
  switch (json_typeof(v)) {
    case JSON_OBJECT: {
      const char *key;
      json_t *member;
      lua_createtable(L, 0, (int)json_object_size(v));
      json_object_foreach((json_t *)(uintptr_t)v, key, member) {
        if (json_is_null(member)) continue;
        push_json(L, member);
        lua_setfield(L, -2, key);
      }
      break;
    }
    case JSON_ARRAY:
      lua_createtable(L, (int)json_array_size(v), 0);
      for (size_t i = 0; i < json_array_size(v); i++) {
        const json_t *item = json_array_get(v, i);
        if (json_is_null(item)) lua_pushlightuserdata(L, NULL);   /* keeps its place */
        else push_json(L, item);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
      }
      break;
    case JSON_STRING: lua_pushlstring(L, json_string_value(v), json_string_length(v)); break;
    case JSON_INTEGER: lua_pushinteger(L, (lua_Integer)json_integer_value(v)); break;
    case JSON_REAL: lua_pushnumber(L, json_real_value(v)); break;
    case JSON_TRUE: lua_pushboolean(L, 1); break;
    case JSON_FALSE: lua_pushboolean(L, 0); break;
    default: lua_pushnil(L);
  }
}

static int push_decoded(lua_State *L) {
  push_json(L, lua_touserdata(L, 1));
  return 1;
}

/* core.decode(text) -> value; null is nil in objects and a null userdata in arrays */
static int decode(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  json_error_t problem;
  json_t *v = json_loadb(text, len, JSON_DECODE_ANY | JSON_ALLOW_NUL, &problem);
  if (!v) {
    vaglio_error err;
    vaglio__fail(&err, VAGLIO_INPUT, problem.position > 0 ? (size_t)problem.position : 0,
                 "not JSON: %s", problem.text);
    return push_failure(L, &err);
  }
  lua_pushcfunction(L, push_decoded);
  lua_pushlightuserdata(L, v);
  int ok = lua_pcall(L, 1, 1, 0);
  json_decref(v);
  return ok == LUA_OK ? 1 : lua_error(L);
}

/* ---- export ------------------------------------------------------------------------------- */

typedef struct sink {
  lua_State *L;
  bool raised;                  /* the error is on top of the stack */
} sink;

/* The function is Lua argument 2; false from it stops the export. */
static bool give_line(void *ud, const char *bytes, size_t n) {
  sink *s = ud;
  lua_pushvalue(s->L, 2);
  lua_pushlstring(s->L, bytes, n);
  if (lua_pcall(s->L, 1, 1, 0) != LUA_OK) {
    s->raised = true;
    return false;
  }
  bool go_on = lua_isnil(s->L, -1) || lua_toboolean(s->L, -1);
  lua_pop(s->L, 1);
  return go_on;
}

/* core.export(store, f): calls f(lines) for each piece of the export; f says false to stop */
static int export_lines(lua_State *L) {
  vaglio__store *store = check_store(L, 1);
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  sink s = {L, false};
  vaglio_error err;
  vaglio_status status = vaglio__export(store, name_words_of(L), give_line, &s, &err);
  if (s.raised) return lua_error(L);
  if (status != VAGLIO_OK) return push_failure(L, &err);
  lua_pushboolean(L, true);
  return 1;
}

static const luaL_Reg functions[] = {
  {"kind_of", kind_of}, {"folder", folder}, {"save", save},
  {"read", read_path}, {"check_text", check_text}, {"decode", decode},
  {"export", export_lines}, {NULL, NULL}};

void files_register(lua_State *L) { luaL_setfuncs(L, functions, 0); }
