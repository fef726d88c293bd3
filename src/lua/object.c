/* object.c -- see object.h. The user values of a Document: 1 its text as a Lua
   string, 2 the weak table of its views, 3 a table for analysts' attributes. A
   view's user value 1 is its Document. */
#include "object.h"

#include <string.h>

const char *const view_names[VIEW_KINDS] = {
  "vaglio.Span", "vaglio.Part", "vaglio.Sentence", "vaglio.Token", "vaglio.Quote",
  "vaglio.Mention", "vaglio.Entity", "vaglio.Quantity", "vaglio.TimeExpression",
  "vaglio.Claim", "vaglio.Source", "vaglio.Argument", "vaglio.Evidence"};
const char *const document_name = "vaglio.Document";

enum { DOC_TEXT = 1, DOC_VIEWS = 2, DOC_ATTRS = 3, DOC_VALUES = 3, VIEW_DOC = 1 };

static const char core_key = 0;

vaglio__core *get_core(lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &core_key);
  vaglio__core *core = lua_touserdata(L, -1);
  lua_pop(L, 1);
  if (!core) luaL_error(L, "vaglio is not open in this state");
  return core;
}

/* ---- errors ---------------------------------------------------------------- */

const char *status_kind(vaglio_status st) {
  static const char *const kinds[] = {"ok", "nomem", "range", "utf8", "input", "io", "corpus",
                                      "script", "limit", "misuse", "done"};
  return (size_t)st < sizeof kinds / sizeof *kinds ? kinds[st] : "unknown";
}

int push_failure(lua_State *L, const vaglio_error *err) {
  lua_pushnil(L);
  lua_pushstring(L, err->message);
  lua_pushstring(L, status_kind(err->code));
  lua_pushinteger(L, (lua_Integer)err->offset);
  return 4;
}

int raise_failure(lua_State *L, const vaglio_error *err) {
  return luaL_error(L, "%s", err->message);
}

/* ---- fields ------------------------------------------------------------------ */

static int distance_capped(const char *a, const char *b) {
  size_t la = strlen(a), lb = strlen(b);
  unsigned char row[33];
  if (la > 31 || lb > 31) return 99;
  for (size_t j = 0; j <= lb; j++) row[j] = (unsigned char)j;
  for (size_t i = 1; i <= la; i++) {
    unsigned char diagonal = row[0];
    row[0] = (unsigned char)i;
    for (size_t j = 1; j <= lb; j++) {
      unsigned char above = row[j];
      unsigned char best = (unsigned char)(diagonal + (a[i - 1] != b[j - 1]));
      if (above + 1 < best) best = (unsigned char)(above + 1);
      if (row[j - 1] + 1 < best) best = (unsigned char)(row[j - 1] + 1);
      row[j] = best;
      diagonal = above;
    }
  }
  return row[lb];
}

/* The nearest key of the tables at upvalues 1 and 2; ties go to the bytewise first. */
static const char *nearest_name(lua_State *L, const char *key) {
  const char *best = NULL;
  int cost = 4;
  for (int up = 1; up <= 2; up++) {
    lua_pushnil(L);
    while (lua_next(L, lua_upvalueindex(up))) {
      const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
      int d = distance_capped(key, name);
      if (d < cost || (d == cost && best && strcmp(name, best) < 0)) {
        best = name;
        cost = d;
      }
      lua_pop(L, 1);
    }
  }
  return cost < 4 ? best : NULL;
}

static int unknown_field(lua_State *L, const char *key) {
  luaL_getmetafield(L, 1, "__name");
  const char *type = lua_tostring(L, -1);
  if (strncmp(type, "vaglio.", 7) == 0) type += 7;
  const char *near = nearest_name(L, key);
  if (near) return luaL_error(L, "%s has no field '%s' (did you mean '%s'?)", type, key, near);
  return luaL_error(L, "%s has no field '%s'", type, key);
}

/* upvalues: 1 methods, 2 getters (light userdata of `field`) */
static int index_object(lua_State *L) {
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
  lua_pop(L, 1);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(2)) == LUA_TNIL) return unknown_field(L, lua_tostring(L, 2));
  const field *f = lua_touserdata(L, -1);
  lua_pop(L, 1);
  const view *v = test_view(L, 1);
  if (v) {
    f->push(L, v);
    return 1;
  }
  doc_object *d = check_document(L, 1);
  view whole = {d->doc, VIEW_SPAN, 0, 0, 0, (uint32_t)d->doc->len};
  f->push(L, &whole);
  return 1;
}

static int refuse_assignment(lua_State *L) {
  luaL_getmetafield(L, 1, "__name");
  return luaL_error(L, "%s is read-only; own attributes go into attrs", lua_tostring(L, -1) + 7);
}

static int view_tostring(lua_State *L) {
  const view *v = test_view(L, 1);
  luaL_argcheck(L, v != NULL, 1, "a view");
  lua_pushfstring(L, "%s[%d,%d]", view_names[v->kind] + 7, (int)v->begin + 1, (int)v->end);
  return 1;
}

static int document_tostring(lua_State *L) {
  const vaglio__document *doc = check_document(L, 1)->doc;
  const char *const names[] = {doc->uri, doc->title, doc->outlet, doc->id};
  size_t i = 0;
  while (i < 3 && !names[i][0]) i++;
  lua_pushfstring(L, "Document(%s)", names[i]);
  return 1;
}

static int document_close(lua_State *L);

/* Leaves the metatable on the stack; methods start empty and are filled from Lua. */
static void register_class(lua_State *L, const char *name, const field *fields) {
  luaL_newmetatable(L, name);                    /* mt */
  lua_newtable(L);                               /* mt methods */
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "methods");
  lua_newtable(L);                               /* mt methods getters */
  for (; fields && fields->name; fields++) {
    lua_pushlightuserdata(L, (void *)(uintptr_t)fields);
    lua_setfield(L, -2, fields->name);
  }
  lua_pushvalue(L, -1);
  lua_setfield(L, -4, "fields");
  lua_pushcclosure(L, index_object, 2);          /* mt __index */
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refuse_assignment);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
}

void register_views(lua_State *L, const field *const fields[VIEW_KINDS], const field *document) {
  for (int k = 0; k < VIEW_KINDS; k++) {
    register_class(L, view_names[k], fields[k]);
    lua_pushcfunction(L, view_tostring);
    lua_setfield(L, -2, "__tostring");
    lua_pop(L, 1);
  }
  register_class(L, document_name, document);
  lua_pushcfunction(L, document_tostring);
  lua_setfield(L, -2, "__tostring");
  lua_pushcfunction(L, document_close);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
}

/* ---- documents ------------------------------------------------------------------ */

static int document_close(lua_State *L) {
  doc_object *d = luaL_checkudata(L, 1, document_name);
  vaglio__document_free(d->doc);
  d->doc = NULL;
  return 0;
}

doc_object *check_document(lua_State *L, int arg) {
  doc_object *d = luaL_checkudata(L, arg, document_name);
  if (!d->doc) luaL_error(L, "stale Document (closed)");
  return d;
}

static void push_weak_table(lua_State *L) {
  lua_newtable(L);
  lua_newtable(L);
  lua_pushliteral(L, "v");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
}

void forget_views(lua_State *L, int doc) {
  doc = lua_absindex(L, doc);
  push_weak_table(L);
  lua_setiuservalue(L, doc, DOC_VIEWS);
}

void push_document(lua_State *L, vaglio__document *doc) {
  doc_object *d = lua_newuserdatauv(L, sizeof *d, DOC_VALUES);
  *d = (doc_object){doc, get_core(L)};           /* from here on __gc owns it */
  luaL_setmetatable(L, document_name);
  push_weak_table(L);
  lua_setiuservalue(L, -2, DOC_VIEWS);
  lua_newtable(L);
  lua_setiuservalue(L, -2, DOC_ATTRS);
  lua_pushlstring(L, doc->text, doc->len);
  lua_setiuservalue(L, -2, DOC_TEXT);
}

/* ---- views ------------------------------------------------------------------------ */

size_t count_views(const vaglio__document *doc, view_kind kind) {
  switch (kind) {
    case VIEW_PART: return doc->parts.n;
    case VIEW_SENTENCE: return doc->sentences.n;
    case VIEW_TOKEN: return doc->tokens.n;
    case VIEW_QUOTE: return doc->quotes.n;
    case VIEW_MENTION: return doc->mentions.n;
    case VIEW_ENTITY: return doc->entities.n;
    case VIEW_QUANTITY: return doc->quantities.n;
    case VIEW_TIME: return doc->times.n;
    case VIEW_CLAIM: return doc->claims.n;
    default: return 0;
  }
}

static void view_span(view *v) {
  const vaglio__document *d = v->doc;
  uint32_t i = v->index;
#define TAKE(record) (v->begin = (record).begin, v->end = (record).end)
  switch ((view_kind)v->kind) {
    case VIEW_PART: TAKE(d->parts.at[i]); break;
    case VIEW_SENTENCE: TAKE(d->sentences.at[i]); break;
    case VIEW_TOKEN: TAKE(d->tokens.at[i]); break;
    case VIEW_QUOTE: TAKE(d->quotes.at[i]); break;
    case VIEW_MENTION: TAKE(d->mentions.at[i]); break;
    case VIEW_QUANTITY: TAKE(d->quantities.at[i]); break;
    case VIEW_TIME: TAKE(d->times.at[i]); break;
    case VIEW_CLAIM: TAKE(d->claims.at[i]); break;
    case VIEW_SOURCE: TAKE(d->claims.at[i].sources.at[v->sub]); break;
    case VIEW_ARG: TAKE(d->claims.at[i].args.at[v->sub]); break;
    case VIEW_EVIDENCE: TAKE(d->claims.at[i].evidence.at[v->sub]); break;
    default: break;                              /* an Entity has no place of its own */
  }
#undef TAKE
}

static view *new_view(lua_State *L, int doc, view_kind kind) {
  doc_object *d = check_document(L, doc);
  view *v = lua_newuserdatauv(L, sizeof *v, 1);
  *v = (view){d->doc, kind, 0, 0, 0, 0};
  luaL_setmetatable(L, view_names[kind]);
  lua_pushvalue(L, doc);
  lua_setiuservalue(L, -2, VIEW_DOC);
  return v;
}

void push_span(lua_State *L, int doc, uint32_t begin, uint32_t end) {
  doc = lua_absindex(L, doc);
  view *v = new_view(L, doc, VIEW_SPAN);
  v->begin = begin;
  v->end = end;
}

void push_view(lua_State *L, int doc, view_kind kind, uint32_t index, uint32_t sub) {
  doc = lua_absindex(L, doc);
  lua_Integer key = (lua_Integer)(((uint64_t)kind << 56) | ((uint64_t)sub << 32) | index);
  lua_getiuservalue(L, doc, DOC_VIEWS);          /* views */
  if (lua_rawgeti(L, -1, key) == LUA_TNIL) {
    lua_pop(L, 1);
    view *v = new_view(L, doc, kind);            /* views view */
    v->index = index;
    v->sub = sub;
    view_span(v);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, key);
  }
  lua_remove(L, -2);
}

void push_sibling(lua_State *L, const view *from, view_kind kind, uint32_t index, uint32_t sub) {
  (void)from;
  lua_getiuservalue(L, 1, VIEW_DOC);             /* `from` is argument 1 of the running getter */
  push_view(L, -1, kind, index, sub);
  lua_remove(L, -2);
}

const view *test_view(lua_State *L, int arg) {
  if (lua_type(L, arg) != LUA_TUSERDATA) return NULL;
  for (int k = 0; k < VIEW_KINDS; k++) {
    view *v = luaL_testudata(L, arg, view_names[k]);
    if (v) return v;
  }
  return NULL;
}

const view *check_view(lua_State *L, int arg, view_kind kind) {
  return luaL_checkudata(L, arg, view_names[kind]);
}

/* ---- the core -------------------------------------------------------------------- */

static int core_gc(lua_State *L) {
  vaglio__core *core = lua_touserdata(L, 1);
  vaglio__core_free(core);
  return 0;
}

void open_core(lua_State *L) {
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, &core_key) == LUA_TUSERDATA) {
    lua_pop(L, 1);
    return;
  }
  vaglio__core *core = lua_newuserdatauv(L, sizeof *core, 0);
  memset(core, 0, sizeof *core);
  vaglio_error err;
  if (vaglio__core_init(core, &vaglio__libc_mem, &err) != VAGLIO_OK) raise_failure(L, &err);
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, core_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &core_key);
  lua_pop(L, 1);
}
