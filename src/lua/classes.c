/* classes.c -- class sets (pattern.h) for lua/vaglio/compile.lua. */
#include "classes.h"

#include <string.h>

#include "../pattern.h"

static const char *const class_name = "vaglio.Classes";

typedef struct class_object {
  vaglio__classes set;
  vaglio__core *core;
  bool open;
} class_object;

static class_object *check_classes(lua_State *L) {
  class_object *c = luaL_checkudata(L, 1, class_name);
  luaL_argcheck(L, c->open, 1, "closed");
  return c;
}

static int classes_free(lua_State *L) {
  class_object *c = luaL_checkudata(L, 1, class_name);
  if (c->open) vaglio__classes_free(&c->set);
  c->open = false;
  return 0;
}

int classes_new(lua_State *L) {
  class_object *c = lua_newuserdatauv(L, sizeof *c, 0);
  memset(c, 0, sizeof *c);
  luaL_setmetatable(L, class_name);
  c->core = get_core(L);
  vaglio__classes_init(&c->set, c->core->mem);
  c->open = true;
  return 1;
}

/* The words of the list at `at`, interned, in a scratch userdata left on the stack. */
static uint32_t *intern_list(lua_State *L, class_object *c, int at, size_t *n) {
  *n = (size_t)luaL_len(L, at);
  uint32_t *ids = lua_newuserdatauv(L, (*n ? *n : 1) * sizeof *ids, 0);
  for (size_t i = 0; i < *n; i++) {
    size_t len;
    lua_rawgeti(L, at, (lua_Integer)i + 1);
    const char *word = luaL_checklstring(L, -1, &len);
    ids[i] = vaglio__vocab_intern(c->core->vocab, word, len);
    if (ids[i] == VAGLIO__NONE) luaL_error(L, "out of memory");
    lua_pop(L, 1);
  }
  return ids;
}

static vaglio__tags tags_field(lua_State *L, int at, const char *key) {
  lua_getfield(L, at, key);
  vaglio__tags t = lua_isnil(L, -1) ? 0 : (vaglio__tags)luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  return t;
}

/* set:add{kind=, words={...}, tags=, name=, edge=} -> number of the predicate */
static int classes_add(lua_State *L) {
  static const char *const kinds[] = {"form", "lemma", "tags", "shape", "flags", "annotation", NULL};
  class_object *c = check_classes(L);
  luaL_checktype(L, 2, LUA_TTABLE);
  vaglio__pred p = {0};
  lua_getfield(L, 2, "kind");
  p.kind = (vaglio__pred_kind)luaL_checkoption(L, -1, NULL, kinds);
  p.tags = tags_field(L, 2, "tags");
  if (lua_getfield(L, 2, "name") == LUA_TSTRING) strncpy(p.name, lua_tostring(L, -1), sizeof p.name - 1);
  if (lua_getfield(L, 2, "edge") == LUA_TSTRING) p.edge = lua_tostring(L, -1)[0];
  if (lua_getfield(L, 2, "words") == LUA_TTABLE) p.ids = intern_list(L, c, lua_gettop(L), &p.nids);
  size_t index;
  vaglio_error err;
  if (vaglio__classes_add(&c->set, &p, &index, &err) != VAGLIO_OK) return raise_failure(L, &err);
  lua_pushinteger(L, (lua_Integer)index);
  return 1;
}

/* set:encode(doc, lang) -> bytes, generation | nil, message, kind */
static int classes_encode(lua_State *L) {
  class_object *c = check_classes(L);
  doc_object *d = check_document(L, 2);
  vaglio__language *l = vaglio__core_language(c->core, luaL_checkstring(L, 3));
  luaL_argcheck(L, l != NULL, 3, "no such language");
  luaL_Buffer b;
  size_t n = d->doc->tokens.n + d->doc->sentences.n;
  unsigned char *out = (unsigned char *)luaL_buffinitsize(L, &b, n ? n : 1);
  vaglio_error err;
  if (vaglio__classes_encode(&c->set, d->doc, &l->lexicon, out, &err) != VAGLIO_OK)
    return push_failure(L, &err);
  luaL_pushresultsize(&b, n);
  lua_pushinteger(L, c->set.generation);
  return 2;
}

/* set:members(predicate) -> the class bytes for which it holds */
static int classes_members(lua_State *L) {
  class_object *c = check_classes(L);
  size_t p = (size_t)luaL_checkinteger(L, 2);
  char bytes[VAGLIO__MAX_CLASSES];
  size_t n = 0;
  for (unsigned k = 1; k <= c->set.classes.n; k++)
    if (vaglio__classes_has(&c->set, p, k)) bytes[n++] = (char)k;
  lua_pushlstring(L, bytes, n);
  return 1;
}

/* set:count() -> number of classes so far */
static int classes_count(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)check_classes(L)->set.classes.n);
  return 1;
}

/* ---- prefilter ---------------------------------------------------------------------- */

enum { SET_WORDS = 4 };

static void read_set(lua_State *L, int at, uint64_t set[SET_WORDS]) {
  size_t n;
  const char *bytes = luaL_checklstring(L, at, &n);
  memset(set, 0, SET_WORDS * sizeof *set);
  for (size_t i = 0; i < n; i++) {
    unsigned char k = (unsigned char)bytes[i];
    set[k / 64] |= (uint64_t)1 << (k % 64);
  }
}

static bool meets(const uint64_t present[SET_WORDS], const uint64_t need[SET_WORDS]) {
  for (int w = 0; w < SET_WORDS; w++)
    if (present[w] & need[w]) return true;
  return false;
}

/* core.candidates(bytes, {set, set, ...}) -> positions of the sentences (1-based starts in
   `bytes`) in which every required set has a member */
int classes_candidates(lua_State *L) {
  size_t n;
  const unsigned char *bytes = (const unsigned char *)luaL_checklstring(L, 1, &n);
  luaL_checktype(L, 2, LUA_TTABLE);
  size_t nneeds = (size_t)luaL_len(L, 2);
  uint64_t(*needs)[SET_WORDS] = lua_newuserdatauv(L, (nneeds ? nneeds : 1) * sizeof *needs, 0);
  for (size_t i = 0; i < nneeds; i++) {
    lua_rawgeti(L, 2, (lua_Integer)i + 1);
    read_set(L, -1, needs[i]);
    lua_pop(L, 1);
  }
  lua_newtable(L);
  lua_Integer found = 0;
  for (size_t start = 0; start < n; ) {
    uint64_t present[SET_WORDS] = {0};
    size_t end = start;
    for (; end < n && bytes[end]; end++) present[bytes[end] / 64] |= (uint64_t)1 << (bytes[end] % 64);
    size_t k = 0;
    while (k < nneeds && meets(present, needs[k])) k++;
    if (k == nneeds && end > start) {
      lua_pushinteger(L, (lua_Integer)start + 1);
      lua_rawseti(L, -2, ++found);
    }
    start = end + 1;
  }
  return 1;
}

void classes_register(lua_State *L) {
  static const luaL_Reg methods[] = {{"add", classes_add}, {"encode", classes_encode},
    {"members", classes_members}, {"count", classes_count}, {NULL, NULL}};
  luaL_newmetatable(L, class_name);
  luaL_newlib(L, methods);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, classes_free);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
}
