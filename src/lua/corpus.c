/* corpus.c -- see corpus.h. The outside world's errors are nil, message, kind, byte. */
#include "corpus.h"

#include <string.h>

#include "files.h"
#include "snapshot.h"

static const char *const store_name = "vaglio.Store";

vaglio__store *check_store(lua_State *L, int arg) {
  store_object *s = luaL_checkudata(L, arg, store_name);
  if (!s->store) luaL_error(L, "the corpus is closed");
  return s->store;
}

/* core.store(path, mode) -> Store; mode "read", "write" or "create" */
static int store_open(lua_State *L) {
  static const char *const modes[] = {"read", "write", "create", NULL};
  const char *path = luaL_checkstring(L, 1);
  int mode = luaL_checkoption(L, 2, "create", modes);
  store_object *s = lua_newuserdatauv(L, sizeof *s, 0);
  s->store = NULL;                               /* from here on __gc may run, and is harmless */
  luaL_setmetatable(L, store_name);
  vaglio_error err;
  if (vaglio__store_open(&vaglio__libc_mem, path, (vaglio__store_mode)mode, &s->store, &err) !=
      VAGLIO_OK)
    return push_failure(L, &err);
  return 1;
}

static int store_close(lua_State *L) {
  store_object *s = luaL_checkudata(L, 1, store_name);
  vaglio__store *store = s->store;
  s->store = NULL;
  vaglio__store_close(store);
  return 0;
}

/* store:add(doc) -> whether it is new */
static int store_add(lua_State *L) {
  vaglio__store *s = check_store(L, 1);
  bool added = false;
  vaglio_error err;
  if (vaglio__store_add(s, check_document(L, 2)->doc, &added, &err) != VAGLIO_OK)
    return push_failure(L, &err);
  lua_pushboolean(L, added);
  return 1;
}

/* store:replace(doc, id): the document with this id gives way */
static int store_replace(lua_State *L) {
  vaglio__store *s = check_store(L, 1);
  const vaglio__document *doc = check_document(L, 2)->doc;
  vaglio_error err;
  if (vaglio__store_replace(s, luaL_checkstring(L, 3), doc, &err) != VAGLIO_OK)
    return push_failure(L, &err);
  lua_pushboolean(L, true);
  return 1;
}

/* store:remove(uri or id) -> how many */
static int store_remove(lua_State *L) {
  vaglio__store *s = check_store(L, 1);
  size_t n = 0;
  vaglio_error err;
  if (vaglio__store_remove(s, luaL_checkstring(L, 2), &n, &err) != VAGLIO_OK)
    return push_failure(L, &err);
  lua_pushinteger(L, (lua_Integer)n);
  return 1;
}

static int store_document(lua_State *L) {
  vaglio__store *s = check_store(L, 1);
  vaglio__document *doc = NULL;
  vaglio_error err;
  if (vaglio__store_document(s, luaL_checkstring(L, 2), &doc, &err) != VAGLIO_OK)
    return push_failure(L, &err);
  push_document(L, doc);
  return 1;
}

static int store_count(lua_State *L) {
  size_t n = 0;
  vaglio_error err;
  if (vaglio__store_count(check_store(L, 1), &n, &err) != VAGLIO_OK) return push_failure(L, &err);
  lua_pushinteger(L, (lua_Integer)n);
  return 1;
}

static int store_dirty(lua_State *L) {
  bool dirty = false;
  vaglio_error err;
  if (vaglio__store_dirty(check_store(L, 1), &dirty, &err) != VAGLIO_OK)
    return push_failure(L, &err);
  lua_pushboolean(L, dirty);
  return 1;
}

/* ---- notes ---------------------------------------------------------------------------- */

static int store_meta(lua_State *L) {
  vaglio__store *s = check_store(L, 1);
  const char *key = luaL_checkstring(L, 2);
  vaglio__buf b;
  vaglio_error err;
  vaglio__buf_init(&b, &vaglio__libc_mem);
  vaglio_status status = vaglio__store_meta(s, key, &b, &err);
  if (status == VAGLIO_OK) lua_pushlstring(L, b.at ? b.at : "", b.n);
  vaglio__buf_free(&b);
  return status == VAGLIO_OK ? 1 : push_failure(L, &err);
}

static int store_set_meta(lua_State *L) {
  vaglio_error err;
  if (vaglio__store_set_meta(check_store(L, 1), luaL_checkstring(L, 2), luaL_checkstring(L, 3),
                             &err) != VAGLIO_OK)
    return push_failure(L, &err);
  lua_pushboolean(L, true);
  return 1;
}

/* ---- full text ---------------------------------------------------------------------------- */

/* Collected outside Lua, because nothing may raise while SQLite calls. */
typedef struct hit {
  const char *id, *uri, *title, *snippet;
  uint32_t begin, end, snippet_begin, snippet_end;
} hit;

typedef struct hits {
  vaglio__arena arena;
  VAGLIO__VEC(hit) list;
} hits;

static const char *keep(hits *h, const char *z) {
  return vaglio__arena_text(&h->arena, z ? z : "", z ? strlen(z) : 0);
}

static vaglio_status on_hit(void *ud, const vaglio__store_hit *x, vaglio_error *err) {
  hits *h = ud;
  hit kept = {keep(h, x->id), keep(h, x->uri), keep(h, x->title), keep(h, x->snippet),
              x->begin, x->end, x->snippet_begin, x->snippet_end};
  if (!kept.id || !kept.uri || !kept.title || !kept.snippet) return vaglio__nomem(err);
  return vaglio__vec_push(h->arena.mem, &h->list, kept) ? VAGLIO_OK : vaglio__nomem(err);
}

static void set_text(lua_State *L, const char *key, const char *z) {
  lua_pushstring(L, z);
  lua_setfield(L, -2, key);
}

static void set_integer(lua_State *L, const char *key, lua_Integer n) {
  lua_pushinteger(L, n);
  lua_setfield(L, -2, key);
}

static int push_hits(lua_State *L) {
  hits *h = lua_touserdata(L, 1);
  lua_createtable(L, (int)h->list.n, 0);
  for (size_t i = 0; i < h->list.n; i++) {
    const hit *x = &h->list.at[i];
    lua_createtable(L, 0, 8);
    set_text(L, "document", x->id);
    set_text(L, "uri", x->uri);
    set_text(L, "title", x->title);
    set_text(L, "snippet", x->snippet);
    set_integer(L, "first", (lua_Integer)x->begin + 1);
    set_integer(L, "last", x->end);
    set_integer(L, "snippet_first", (lua_Integer)x->snippet_begin + 1);
    set_integer(L, "snippet_last", x->snippet_end);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* store:find(query, limit) -> list of hits */
static int store_find(lua_State *L) {
  vaglio__store *s = check_store(L, 1);
  const char *query = luaL_checkstring(L, 2);
  lua_Integer limit = luaL_optinteger(L, 3, 0);
  luaL_argcheck(L, limit >= 0, 3, "a limit is not negative");
  hits h = {.list = {0}};
  vaglio_error err;
  vaglio__arena_init(&h.arena, &vaglio__libc_mem);
  vaglio_status status = vaglio__store_find(s, query, (size_t)limit, on_hit, &h, &err);
  int ok = LUA_OK;
  if (status == VAGLIO_OK) {
    lua_pushcfunction(L, push_hits);
    lua_pushlightuserdata(L, &h);
    ok = lua_pcall(L, 1, 1, 0);
  }
  vaglio__vec_free(h.arena.mem, &h.list);
  vaglio__arena_free(&h.arena);
  if (ok != LUA_OK) return lua_error(L);
  return status == VAGLIO_OK ? 1 : push_failure(L, &err);
}

/* ---- attributes of analysts ------------------------------------------------------------------ */

/* core.set_attrs(doc, claim, json) */
static int set_attrs(lua_State *L) {
  vaglio__document *doc = check_document(L, 1)->doc;
  lua_Integer i = luaL_checkinteger(L, 2);
  size_t len;
  const char *json = luaL_checklstring(L, 3, &len);
  luaL_argcheck(L, i >= 1 && (size_t)i <= doc->claims.n, 2, "no such claim");
  const char *kept = vaglio__arena_text(&doc->arena, json, len);
  if (!kept) return luaL_error(L, "out of memory");
  doc->claims.at[i - 1].attrs = kept;
  return 0;
}

/* core.attrs(doc, claim) -> json */
static int attrs(lua_State *L) {
  vaglio__document *doc = check_document(L, 1)->doc;
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && (size_t)i <= doc->claims.n, 2, "no such claim");
  const char *z = doc->claims.at[i - 1].attrs;
  lua_pushstring(L, z ? z : "{}");
  return 1;
}

/* core.mention_entities(doc) -> per mention the index of its entity, or false */
static int mention_entities(lua_State *L) {
  const vaglio__document *doc = check_document(L, 1)->doc;
  lua_createtable(L, (int)doc->mentions.n, 0);
  for (size_t i = 0; i < doc->mentions.n; i++) {
    uint32_t e = doc->mentions.at[i].entity;
    if (e == VAGLIO__NONE) lua_pushboolean(L, 0);
    else lua_pushinteger(L, (lua_Integer)e + 1);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static const luaL_Reg store_methods[] = {
  {"close", store_close}, {"add", store_add},
  {"replace", store_replace}, {"remove", store_remove},
  {"document", store_document}, {"count", store_count}, {"dirty", store_dirty},
  {"meta", store_meta}, {"set_meta", store_set_meta}, {"find", store_find},
  {"snapshot", snapshot_new}, {NULL, NULL}};
static const luaL_Reg core_functions[] = {
  {"store", store_open}, {"set_attrs", set_attrs}, {"attrs", attrs},
  {"mention_entities", mention_entities}, {NULL, NULL}};

void corpus_register(lua_State *L) {
  luaL_setfuncs(L, core_functions, 0);
  files_register(L);
  if (luaL_newmetatable(L, store_name)) {
    luaL_newlib(L, store_methods);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, store_close);
    lua_setfield(L, -2, "__gc");
  }
  lua_pop(L, 1);
  snapshot_register(L);
}
