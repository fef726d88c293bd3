/* engine.c -- an engine is a Lua state of our own with the library open in it. */
#include "engine.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "vaglio_lua.h"

int luaopen_lpeg(lua_State *L);                  /* Debian's static archive */

struct vaglio_engine {
  lua_State *L;
  size_t used, peak, limit;                      /* bytes of Lua memory; limit 0: none */
  long long steps_left;                          /* of the running script; < 0: no limit */
  bool exhausted;
};

/* ---- memory and steps --------------------------------------------------------------- */

static void *counted_alloc(void *ud, void *ptr, size_t osize, size_t nsize) {
  vaglio_engine *e = ud;
  size_t old = ptr ? osize : 0;
  if (nsize == 0) {
    free(ptr);
    e->used -= old;
    return NULL;
  }
  if (e->limit && nsize > old && e->used + (nsize - old) > e->limit) return NULL;
  void *grown = realloc(ptr, nsize);
  if (!grown) return NULL;
  e->used += nsize;
  e->used -= old;
  if (e->used > e->peak) e->peak = e->used;
  return grown;
}

enum { HOOK_STEPS = 1000 };
static const char engine_key = 0;

/* Sticky: once the budget is gone every further call fails too, so pcall loops end. */
static void count_steps(lua_State *L, lua_Debug *ar) {
  (void)ar;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &engine_key);
  vaglio_engine *e = lua_touserdata(L, -1);
  lua_pop(L, 1);
  e->steps_left -= HOOK_STEPS;
  if (e->steps_left > 0) return;
  e->exhausted = true;
  lua_sethook(L, count_steps, LUA_MASKLINE | LUA_MASKCALL | LUA_MASKCOUNT, 1);
  luaL_error(L, "the script used up its budget of steps");
}

/* ---- opening ---------------------------------------------------------------------------- */

static int open_libraries(lua_State *L) {
  luaL_openlibs(L);
  lua_gc(L, LUA_GCGEN, 0, 0);                    /* most tables die with their document */
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(L, luaopen_lpeg);
  lua_setfield(L, -2, "lpeg");
  vaglio__preload(L, lua_touserdata(L, 1));
  lua_getglobal(L, "require");
  lua_pushliteral(L, "vaglio");
  lua_call(L, 1, 1);
  return 0;
}

static int traceback(lua_State *L) {
  const char *message = lua_tostring(L, 1);
  if (message) luaL_traceback(L, L, message, 1);
  else if (!luaL_callmeta(L, 1, "__tostring"))
    lua_pushfstring(L, "an error that is a %s", luaL_typename(L, 1));
  return 1;
}

static vaglio_status status_of(int st) {
  return st == LUA_OK ? VAGLIO_OK : st == LUA_ERRMEM ? VAGLIO_NOMEM : VAGLIO_SCRIPT;
}

/* Calls the function under `nargs` arguments; the error message goes into `err`. */
vaglio_status vaglio__call(vaglio_engine *e, int nargs, int nresults, vaglio_error *err) {
  int handler = lua_gettop(e->L) - nargs;
  lua_pushcfunction(e->L, traceback);
  lua_insert(e->L, handler);
  int st = lua_pcall(e->L, nargs, nresults, handler);
  lua_remove(e->L, handler);
  if (st == LUA_OK) return VAGLIO_OK;
  const char *message = lua_tostring(e->L, -1);
  vaglio_status code = e->exhausted ? VAGLIO_LIMIT : status_of(st);
  vaglio__fail(err, code, 0, "%s", message ? message : "out of memory");
  lua_pop(e->L, 1);
  return code;
}

lua_State *vaglio__engine_state(vaglio_engine *e) { return e->L; }

static vaglio_status check_options(const vaglio_options *o, vaglio_error *err) {
  if (!o) return VAGLIO_OK;
  if (o->size < sizeof(vaglio_options) || o->api_version != VAGLIO_API_VERSION)
    return vaglio__fail(err, VAGLIO_MISUSE, 0, "options of another version (api %d, wanted %d)",
                        o->api_version, VAGLIO_API_VERSION);
  return VAGLIO_OK;
}

vaglio_status vaglio_engine_new(const vaglio_options *options, vaglio_engine **out,
                                vaglio_error *err) {
  if (!out) return vaglio__fail(err, VAGLIO_MISUSE, 0, "engine_new: nowhere to put the engine");
  vaglio_status st = check_options(options, err);
  if (st != VAGLIO_OK) return st;
  vaglio_engine *e = vaglio__calloc(NULL, 1, sizeof *e);
  if (!e) return vaglio__nomem(err);
  e->L = lua_newstate(counted_alloc, e);
  if (!e->L) {
    vaglio_engine_free(e);
    return vaglio__nomem(err);
  }
  lua_pushlightuserdata(e->L, e);
  lua_rawsetp(e->L, LUA_REGISTRYINDEX, &engine_key);
  lua_pushcfunction(e->L, open_libraries);
  lua_pushlightuserdata(e->L, (void *)(uintptr_t)(options ? options->lua_dir : NULL));
  st = vaglio__call(e, 1, 0, err);
  if (st == VAGLIO_OK) *out = e;
  else vaglio_engine_free(e);
  return st;
}

void vaglio_engine_free(vaglio_engine *e) {
  if (!e) return;
  if (e->L) lua_close(e->L);
  vaglio__free(NULL, e, 1, sizeof *e);
}

/* ---- scripts --------------------------------------------------------------------------------- */

static void set_limits(vaglio_engine *e, const vaglio_limits *limits) {
  e->exhausted = false;
  e->limit = limits && limits->memory ? e->used + limits->memory : 0;
  e->steps_left = limits && limits->steps ? (long long)limits->steps : -1;
  if (e->steps_left > 0) lua_sethook(e->L, count_steps, LUA_MASKCOUNT, HOOK_STEPS);
  else lua_sethook(e->L, NULL, 0, 0);
}

static int load_script(lua_State *L) {
  const char *path = lua_touserdata(L, 1);
  if (luaL_loadfilex(L, path, "t") != LUA_OK) return lua_error(L);
  return 1;
}

/* The global table `arg`, as the stand-alone interpreter makes it. */
static int set_arguments(lua_State *L) {
  int argc = (int)lua_tointeger(L, 1);
  const char *const *argv = lua_touserdata(L, 2);
  lua_createtable(L, argc, 1);
  for (int i = 0; i < argc; i++) {
    lua_pushstring(L, argv[i]);
    lua_rawseti(L, -2, i);
  }
  lua_setglobal(L, "arg");
  return 0;
}

vaglio_status vaglio_run_file(vaglio_engine *e, const char *path, int argc, const char *const *argv,
                              const vaglio_limits *limits, vaglio_error *err) {
  if (!e || !path) return vaglio__fail(err, VAGLIO_MISUSE, 0, "run_file: no engine or no path");
  lua_State *L = e->L;
  lua_pushcfunction(L, set_arguments);
  lua_pushinteger(L, argc);
  lua_pushlightuserdata(L, (void *)(uintptr_t)argv);
  vaglio_status st = vaglio__call(e, 2, 0, err);
  if (st != VAGLIO_OK) return st;
  lua_pushcfunction(L, load_script);
  lua_pushlightuserdata(L, (void *)(uintptr_t)path);
  st = vaglio__call(e, 1, 1, err);
  if (st != VAGLIO_OK) return st;
  if (!lua_checkstack(L, argc + 8)) {
    lua_pop(L, 1);
    return vaglio__fail(err, VAGLIO_LIMIT, 0, "%d arguments are too many", argc);
  }
  for (int i = 1; i < argc; i++) lua_pushstring(L, argv[i]);
  set_limits(e, limits);
  st = vaglio__call(e, argc > 1 ? argc - 1 : 0, 0, err);
  set_limits(e, NULL);
  return st;
}
