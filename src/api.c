/* api.c -- corpora of the C API: opening, changing, counting; see api.h. */
#include "api.h"

#include <lauxlib.h>
#include <string.h>

#include "lua/object.h"

/* ---- requests ----------------------------------------------------------------------- */

vaglio_status vaglio__request_run(vaglio__request *r, lua_CFunction f, vaglio_error *err) {
  if (!r->corpus) return vaglio__fail(err, VAGLIO_MISUSE, 0, "there is no corpus");
  lua_State *L = vaglio__engine_state(r->corpus->engine);
  r->status = VAGLIO_OK;
  lua_pushcfunction(L, f);
  lua_pushlightuserdata(L, r);
  vaglio_status status = vaglio__call(r->corpus->engine, 1, 0, err);
  if (status != VAGLIO_OK) return status;
  if (r->status != VAGLIO_OK && err) *err = r->err;
  return r->status;
}

void vaglio__push_method(lua_State *L, const vaglio__request *r, const char *name) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, r->corpus->ref);
  lua_getfield(L, -1, name);
  lua_insert(L, -2);
}

static vaglio_status status_of_kind(const char *kind) {
  for (int st = VAGLIO_OK; kind && st <= VAGLIO_DONE; st++)
    if (strcmp(kind, status_kind((vaglio_status)st)) == 0) return (vaglio_status)st;
  return VAGLIO_SCRIPT;
}

static void keep_failure(lua_State *L, vaglio__request *r, int at) {
  const char *message = lua_tostring(L, at);
  r->status = vaglio__fail(&r->err, status_of_kind(lua_tostring(L, at + 1)),
                           (size_t)lua_tointeger(L, at + 2), "%s",
                           message ? message : "something failed");
}

bool vaglio__call_method(lua_State *L, vaglio__request *r, int nargs) {
  lua_call(L, nargs + 1, 4);
  if (lua_isnil(L, -4) && !lua_isnil(L, -3)) {
    keep_failure(L, r, lua_gettop(L) - 2);
    lua_pop(L, 4);
    return false;
  }
  lua_pop(L, 3);
  return true;
}

void vaglio__set_text(lua_State *L, const char *key, const char *z) {
  if (!z) return;
  lua_pushstring(L, z);
  lua_setfield(L, -2, key);
}

/* ---- opening and closing -------------------------------------------------------------- */

typedef struct opening {
  vaglio_corpus *corpus;
  const char *path;
  vaglio_mode mode;
  vaglio_status status;
  vaglio_error err;
} opening;

static int do_open(lua_State *L) {
  static const char *const modes[] = {"create", "write", "read"};
  opening *o = lua_touserdata(L, 1);
  lua_getglobal(L, "require");
  lua_pushliteral(L, "vaglio.corpus");
  lua_call(L, 1, 1);
  lua_getfield(L, -1, "open");
  lua_pushstring(L, o->path);
  lua_pushstring(L, modes[o->mode]);
  lua_call(L, 2, 4);
  if (lua_isnil(L, -4)) {
    vaglio__request r;
    keep_failure(L, &r, lua_gettop(L) - 2);
    o->status = r.status;
    o->err = r.err;
    return 0;
  }
  lua_pop(L, 3);
  o->corpus->ref = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

vaglio_status vaglio_corpus_open(vaglio_engine *engine, const char *path, vaglio_mode mode,
                                 vaglio_corpus **out, vaglio_error *err) {
  if (!engine || !out || (unsigned)mode > VAGLIO_READ)
    return vaglio__fail(err, VAGLIO_MISUSE, 0, "corpus_open: no engine, or no such mode");
  vaglio_corpus *c = vaglio__calloc(NULL, 1, sizeof *c);
  if (!c) return vaglio__nomem(err);
  c->engine = engine;
  c->ref = LUA_NOREF;
  opening o = {.corpus = c, .path = path, .mode = mode};
  lua_State *L = vaglio__engine_state(engine);
  lua_pushcfunction(L, do_open);
  lua_pushlightuserdata(L, &o);
  vaglio_status status = vaglio__call(engine, 1, 0, err);
  if (status == VAGLIO_OK && o.status != VAGLIO_OK) {
    if (err) *err = o.err;
    status = o.status;
  }
  if (status == VAGLIO_OK) *out = c;
  else vaglio__free(NULL, c, 1, sizeof *c);
  return status;
}

static int do_close(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, 1);
  vaglio__push_method(L, r, "close");
  lua_call(L, 1, 0);
  return 0;
}

void vaglio_corpus_close(vaglio_corpus *c) {
  if (!c) return;
  vaglio__request r = {.corpus = c};
  vaglio__request_run(&r, do_close, NULL);
  luaL_unref(vaglio__engine_state(c->engine), LUA_REGISTRYINDEX, c->ref);
  vaglio__free(NULL, c, 1, sizeof *c);
}

void vaglio_corpus_watch(vaglio_corpus *c, vaglio_on_diagnostic on_diagnostic,
                         vaglio_on_progress on_progress, void *ud) {
  if (!c) return;
  c->on_diagnostic = on_diagnostic;
  c->on_progress = on_progress;
  c->ud = ud;
}

/* ---- callbacks for Lua; upvalue 1 is the request ------------------------------------------ */

typedef struct adding {
  const char *text;
  size_t len;
  const char *const *paths;
  size_t npaths;
  const vaglio_metadata *metadata;
  size_t added, failed;
} adding;

static void tell(const vaglio_corpus *c, vaglio_status status, size_t offset, const char *message) {
  vaglio_diagnostic d = {status, offset, message ? message : ""};
  if (c->on_diagnostic) c->on_diagnostic(c->ud, &d);
}

static int on_problem(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, lua_upvalueindex(1));
  adding *a = r->in;
  vaglio__request one = {.corpus = r->corpus};
  lua_settop(L, 3);
  keep_failure(L, &one, 1);
  if (a->failed++ == 0) {
    r->status = one.status;
    r->err = one.err;
  }
  tell(r->corpus, one.status, one.err.offset, lua_tostring(L, 1));
  return 0;
}

static int on_note(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, lua_upvalueindex(1));
  tell(r->corpus, VAGLIO_OK, 0, lua_tostring(L, 1));
  return 0;
}

static int on_progress(lua_State *L) {
  const vaglio__request *r = lua_touserdata(L, lua_upvalueindex(1));
  r->corpus->on_progress(r->corpus->ud, (size_t)lua_tointeger(L, 1), (size_t)lua_tointeger(L, 2),
                         lua_tostring(L, 3));
  return 0;
}

static void set_callback(lua_State *L, vaglio__request *r, const char *key, lua_CFunction f) {
  lua_pushlightuserdata(L, r);
  lua_pushcclosure(L, f, 1);
  lua_setfield(L, -2, key);
}

/* ---- adding ------------------------------------------------------------------------------ */

static void set_metadata(lua_State *L, const vaglio_metadata *m) {
  if (!m) return;
  vaglio__set_text(L, "outlet", m->outlet);
  vaglio__set_text(L, "title", m->title);
  vaglio__set_text(L, "lang", m->lang);
  vaglio__set_text(L, "published", m->published);
}

static int do_add_text(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, 1);
  adding *a = r->in;
  vaglio__push_method(L, r, "add");
  lua_newtable(L);
  lua_pushlstring(L, a->text, a->len);
  lua_setfield(L, -2, "text");
  set_metadata(L, a->metadata);
  if (a->metadata) vaglio__set_text(L, "uri", a->metadata->uri);
  lua_call(L, 2, 4);
  if (lua_isnil(L, -4)) keep_failure(L, r, lua_gettop(L) - 2);
  else a->added = (size_t)lua_toboolean(L, -3);
  return 0;
}

static vaglio_status check_metadata(const vaglio_metadata *m, vaglio_error *err) {
  if (!m || m->size >= sizeof(vaglio_metadata)) return VAGLIO_OK;
  return vaglio__fail(err, VAGLIO_MISUSE, 0, "metadata of another version");
}

vaglio_status vaglio_corpus_add_text(vaglio_corpus *c, const char *text, size_t len,
                                     const vaglio_metadata *metadata, size_t *added,
                                     vaglio_error *err) {
  if (!text) return vaglio__fail(err, VAGLIO_MISUSE, 0, "add_text: there is no text");
  vaglio_status status = check_metadata(metadata, err);
  if (status != VAGLIO_OK) return status;
  adding a = {.text = text, .len = len, .metadata = metadata};
  vaglio__request r = {.corpus = c, .in = &a};
  status = vaglio__request_run(&r, do_add_text, err);
  if (status == VAGLIO_OK && added) *added = a.added;
  return status;
}

static int do_add_files(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, 1);
  adding *a = r->in;
  vaglio__push_method(L, r, "load");
  lua_createtable(L, (int)a->npaths, 0);
  for (size_t i = 0; i < a->npaths; i++) {
    lua_pushstring(L, a->paths[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_newtable(L);
  set_metadata(L, a->metadata);
  set_callback(L, r, "on_problem", on_problem);
  set_callback(L, r, "on_note", on_note);
  if (r->corpus->on_progress) set_callback(L, r, "on_progress", on_progress);
  lua_call(L, 3, 2);
  a->added = (size_t)lua_tointeger(L, -1);
  return 0;
}

vaglio_status vaglio_corpus_add_files(vaglio_corpus *c, const char *const *paths, size_t npaths,
                                      const vaglio_metadata *metadata, size_t *added,
                                      size_t *failed, vaglio_error *err) {
  if (!paths && npaths) return vaglio__fail(err, VAGLIO_MISUSE, 0, "add_files: no paths");
  vaglio_status status = check_metadata(metadata, err);
  if (status != VAGLIO_OK) return status;
  adding a = {.paths = paths, .npaths = npaths, .metadata = metadata};
  vaglio__request r = {.corpus = c, .in = &a};
  status = vaglio__request_run(&r, do_add_files, err);
  if (added) *added = a.added;
  if (failed) *failed = a.failed;
  return status;
}

/* ---- the rest ------------------------------------------------------------------------------ */

typedef struct simple {
  const char *method, *what;
  size_t n;
} simple;

static int do_simple(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, 1);
  simple *s = r->in;
  vaglio__push_method(L, r, s->method);
  if (s->what) lua_pushstring(L, s->what);
  if (vaglio__call_method(L, r, s->what ? 1 : 0)) s->n = (size_t)lua_tointeger(L, -1);
  return 0;
}

static vaglio_status run_simple(vaglio_corpus *c, const char *method, const char *what, size_t *n,
                                vaglio_error *err) {
  simple s = {method, what, 0};
  vaglio__request r = {.corpus = c, .in = &s};
  vaglio_status status = vaglio__request_run(&r, do_simple, err);
  if (status == VAGLIO_OK && n) *n = s.n;
  return status;
}

vaglio_status vaglio_corpus_remove(vaglio_corpus *c, const char *what, size_t *removed,
                                   vaglio_error *err) {
  if (!what) return vaglio__fail(err, VAGLIO_MISUSE, 0, "remove: what?");
  return run_simple(c, "remove", what, removed, err);
}

static int do_refresh(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, 1);
  simple *s = r->in;
  vaglio__push_method(L, r, "refresh");
  lua_newtable(L);
  if (r->corpus->on_progress) set_callback(L, r, "on_progress", on_progress);
  if (vaglio__call_method(L, r, 1)) s->n = (size_t)lua_tointeger(L, -1);
  return 0;
}

vaglio_status vaglio_corpus_refresh(vaglio_corpus *c, size_t *documents, vaglio_error *err) {
  simple s = {"refresh", NULL, 0};
  vaglio__request r = {.corpus = c, .in = &s};
  vaglio_status status = vaglio__request_run(&r, do_refresh, err);
  if (status == VAGLIO_OK && documents) *documents = s.n;
  return status;
}

vaglio_status vaglio_corpus_compare(vaglio_corpus *c, vaglio_error *err) {
  return run_simple(c, "compare", NULL, NULL, err);
}

vaglio_status vaglio_corpus_count(vaglio_corpus *c, size_t *documents, vaglio_error *err) {
  return run_simple(c, "count", NULL, documents, err);
}

static int do_scope(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, 1);
  lua_getglobal(L, "require");
  lua_pushliteral(L, "vaglio.session");
  lua_call(L, 1, 1);
  lua_getfield(L, -1, "set_current");
  if (r->in) lua_rawgeti(L, LUA_REGISTRYINDEX, r->corpus->ref);
  else lua_pushnil(L);
  lua_call(L, 1, 0);
  return 0;
}

vaglio_status vaglio_corpus_run_file(vaglio_corpus *c, const char *path, int argc,
                                     const char *const *argv, const vaglio_limits *limits,
                                     vaglio_error *err) {
  vaglio__request r = {.corpus = c, .in = c};
  vaglio_status status = vaglio__request_run(&r, do_scope, err);
  if (status != VAGLIO_OK) return status;
  status = vaglio_run_file(c->engine, path, argc, argv, limits, err);
  r.in = NULL;
  vaglio__request_run(&r, do_scope, NULL);
  return status;
}
