/* name.c -- see name.h. The words that a language pack knows about parts of names
   are kept once a state, in the registry; until they are given, all lists are empty. */
#include "../name.h"

#include <string.h>

#include "name.h"
#include "object.h"

static const char *const words_name = "vaglio.NameWords";

typedef struct name_words {
  vaglio__arena arena;
  vaglio__name_words words;
} name_words;

static int words_free(lua_State *L) {
  name_words *w = luaL_checkudata(L, 1, words_name);
  vaglio__arena_free(&w->arena);
  return 0;
}

static name_words *new_words(lua_State *L) {
  name_words *w = lua_newuserdatauv(L, sizeof *w, 0);
  memset(w, 0, sizeof *w);
  vaglio__arena_init(&w->arena, get_core(L)->mem);
  if (luaL_newmetatable(L, words_name)) {
    lua_pushcfunction(L, words_free);
    lua_setfield(L, -2, "__gc");
  }
  lua_setmetatable(L, -2);
  return w;
}

/* The sorted list under `key` of the table at 1. */
static vaglio__name_set read_set(lua_State *L, vaglio__arena *arena, const char *key) {
  vaglio__name_set set = {NULL, 0};
  if (lua_getfield(L, 1, key) == LUA_TTABLE) {
    size_t n = (size_t)luaL_len(L, -1);
    const char **at = vaglio__arena_alloc(arena, (n + 1) * sizeof *at);
    if (!at) luaL_error(L, "out of memory");
    for (size_t i = 0; i < n; i++) {
      size_t len;
      lua_rawgeti(L, -1, (lua_Integer)i + 1);
      const char *z = luaL_checklstring(L, -1, &len);
      if (!(at[i] = vaglio__arena_text(arena, z, len))) luaL_error(L, "out of memory");
      lua_pop(L, 1);
    }
    set = (vaglio__name_set){at, n};
  }
  lua_pop(L, 1);
  return set;
}

/* core.name_words{titles=, particles=, legal=, short_forms=}: folded lists in byte order */
static int take_words(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  name_words *w = new_words(L);
  w->words.titles = read_set(L, &w->arena, "titles");
  w->words.particles = read_set(L, &w->arena, "particles");
  w->words.legal = read_set(L, &w->arena, "legal");
  w->words.short_forms = read_set(L, &w->arena, "short_forms");
  lua_rawsetp(L, LUA_REGISTRYINDEX, (const void *)&words_name);
  return 0;
}

const vaglio__name_words *name_words_of(lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, (const void *)&words_name);
  const name_words *w = luaL_testudata(L, -1, words_name);
  lua_pop(L, 1);                                 /* the registry keeps it */
  return w ? &w->words : NULL;
}

static vaglio__name_type type_at(lua_State *L, int arg) {
  const char *kind = luaL_optstring(L, arg, "person");
  return strcmp(kind, "person") == 0 ? VAGLIO__NAME_PERSON : VAGLIO__NAME_ORGANISATION;
}

static void fold_at(lua_State *L, int arg, int kind, vaglio__name *out) {
  size_t len;
  vaglio_error err;
  const char *z = luaL_checklstring(L, arg, &len);
  if (vaglio__name_fold(get_core(L)->mem, z, len, type_at(L, kind), name_words_of(L), out, &err) != VAGLIO_OK)
    raise_failure(L, &err);
}

/* core.name_compare(a, b, kind) -> "same" | "unsure" | "different", score; kind is "person" or another */
static int name_compare(lua_State *L) {
  static const char *const verdicts[] = {"different", "unsure", "same"};
  vaglio__name a, b;
  luaL_checkstring(L, 2);                        /* so that folding cannot raise with `a` in hand */
  fold_at(L, 1, 3, &a);
  size_t len;
  vaglio_error err;
  const char *z = lua_tolstring(L, 2, &len);
  if (vaglio__name_fold(get_core(L)->mem, z, len, a.type, name_words_of(L), &b, &err) != VAGLIO_OK) {
    vaglio__name_free(&a);
    return raise_failure(L, &err);
  }
  vaglio__name_result r;
  vaglio__name_compare(&a, &b, &r);
  vaglio__name_free(&a);
  vaglio__name_free(&b);
  lua_pushstring(L, verdicts[r.verdict]);
  lua_pushnumber(L, r.score);
  return 2;
}

/* core.name_keys(name, kind) -> list of keys; two names that share none need not be compared */
static int name_keys(lua_State *L) {
  vaglio__name name;
  char keys[VAGLIO__NAME_KEYS][VAGLIO__NAME_KEY_SIZE];
  fold_at(L, 1, 2, &name);
  size_t n = vaglio__name_keys(&name, keys);
  vaglio__name_free(&name);
  lua_createtable(L, (int)n, 0);
  for (size_t i = 0; i < n; i++) {
    lua_pushstring(L, keys[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static const luaL_Reg functions[] = {
  {"name_words", take_words}, {"name_compare", name_compare}, {"name_keys", name_keys}, {NULL, NULL}};

void name_register(lua_State *L) { luaL_setfuncs(L, functions, 0); }
