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
typedef struct byte_set { uint64_t bits[SET_WORDS]; } byte_set;

static const char *const filter_name = "vaglio.Prefilter";

/* What each pattern of a group requires: `ends[p]` is where pattern p's sets end. */
typedef struct filter {
  size_t patterns, *ends;
  byte_set *sets;
} filter;

static byte_set read_set(lua_State *L, int at) {
  size_t n;
  const char *bytes = luaL_checklstring(L, at, &n);
  byte_set set = {{0}};
  for (size_t i = 0; i < n; i++) {
    unsigned char k = (unsigned char)bytes[i];
    set.bits[k / 64] |= (uint64_t)1 << (k % 64);
  }
  return set;
}

static size_t count_sets(lua_State *L, size_t patterns) {
  size_t n = 0;
  for (size_t p = 0; p < patterns; p++) {
    lua_rawgeti(L, 1, (lua_Integer)p + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    n += (size_t)luaL_len(L, -1);
    lua_pop(L, 1);
  }
  return n;
}

/* core.prefilter{ {bytes, ...}, ... } -> what the patterns require, one list of byte sets each */
int prefilter_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  size_t patterns = (size_t)luaL_len(L, 1), nsets = count_sets(L, patterns);
  size_t size = sizeof(filter) + nsets * sizeof(byte_set) + patterns * sizeof(size_t);
  filter *f = lua_newuserdatauv(L, size, 0);
  luaL_setmetatable(L, filter_name);
  f->patterns = patterns;
  f->sets = (byte_set *)(f + 1);
  f->ends = (size_t *)(f->sets + nsets);
  for (size_t p = 0, at = 0; p < patterns; p++) {
    lua_rawgeti(L, 1, (lua_Integer)p + 1);
    size_t n = (size_t)luaL_len(L, -1);
    for (size_t i = 0; i < n; i++, lua_pop(L, 1)) {
      lua_rawgeti(L, -1, (lua_Integer)i + 1);
      f->sets[at++] = read_set(L, -1);
    }
    f->ends[p] = at;
    lua_pop(L, 1);
  }
  return 1;
}

static bool meets(const byte_set *present, const byte_set *need) {
  for (int w = 0; w < SET_WORDS; w++)
    if (present->bits[w] & need->bits[w]) return true;
  return false;
}

static byte_set present_in(const unsigned char *bytes, size_t n) {
  byte_set set = {{0}};
  for (size_t i = 0; i < n; i++) set.bits[bytes[i] / 64] |= (uint64_t)1 << (bytes[i] % 64);
  return set;
}

static void push_triple(lua_State *L, lua_Integer *n, size_t a, size_t b, size_t c) {
  const size_t values[] = {a, b, c};
  for (int i = 0; i < 3; i++) {
    lua_pushinteger(L, (lua_Integer)values[i]);
    lua_rawseti(L, -2, ++*n);
  }
}

/* filter:run(doc, bytes) -> {pattern, sentence, place in `bytes`, pattern, ...}: where a pattern
   may match, because the sentence has a member of each set that the pattern requires */
static int prefilter_run(lua_State *L) {
  const filter *f = luaL_checkudata(L, 1, filter_name);
  const vaglio__document *doc = check_document(L, 2)->doc;
  size_t len, start = 0;
  const unsigned char *bytes = (const unsigned char *)luaL_checklstring(L, 3, &len);
  luaL_argcheck(L, len == doc->tokens.n + doc->sentences.n, 3, "bytes of another document");
  lua_newtable(L);
  lua_Integer found = 0;
  for (size_t s = 0; s < doc->sentences.n; s++) {
    size_t n = doc->sentences.at[s].last - doc->sentences.at[s].first;
    byte_set present = present_in(bytes + start, n);
    for (size_t p = 0, at = 0; p < f->patterns && n && bytes[start]; at = f->ends[p++]) {
      while (at < f->ends[p] && meets(&present, &f->sets[at])) at++;
      if (at == f->ends[p]) push_triple(L, &found, p + 1, s + 1, start + 1);
    }
    start += n + 1;
  }
  return 1;
}

static void register_class(lua_State *L, const char *name, const luaL_Reg *methods) {
  luaL_newmetatable(L, name);
  lua_newtable(L);
  luaL_setfuncs(L, methods, 0);
  lua_setfield(L, -2, "__index");
}

void classes_register(lua_State *L) {
  static const luaL_Reg methods[] = {{"add", classes_add}, {"encode", classes_encode},
    {"members", classes_members}, {"count", classes_count}, {NULL, NULL}};
  static const luaL_Reg filter_methods[] = {{"run", prefilter_run}, {NULL, NULL}};
  register_class(L, class_name, methods);
  lua_pushcfunction(L, classes_free);
  lua_setfield(L, -2, "__gc");
  register_class(L, filter_name, filter_methods);
  lua_pop(L, 2);
}
