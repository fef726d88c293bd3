/* api_text.c -- the export and the texts for people, through the C API; see api.h. */
#include "api.h"
#include "lua/object.h"

typedef struct writing {
  vaglio_write write;
  void *ud;
  const char *what;
  const vaglio_render_options *options;
  bool stopped;
} writing;

static bool give(writing *w, const char *bytes, size_t n) {
  if (n && !w->stopped && w->write(w->ud, bytes, n) != 0) w->stopped = true;
  return !w->stopped;
}

/* upvalue: the request */
static int on_piece(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, lua_upvalueindex(1));
  size_t n;
  const char *bytes = luaL_checklstring(L, 1, &n);
  lua_pushboolean(L, give(r->in, bytes, n));
  return 1;
}

static vaglio_status run(vaglio_corpus *c, lua_CFunction f, writing *w, vaglio_error *err) {
  if (!w->write) return vaglio__fail(err, VAGLIO_MISUSE, 0, "nowhere to write");
  vaglio__request r = {.corpus = c, .in = w};
  vaglio_status status = vaglio__request_run(&r, f, err);
  if (w->stopped) return vaglio__fail(err, VAGLIO_IO, 0, "the output could not be written");
  return status;
}

static int do_export(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, 1);
  vaglio__push_method(L, r, "export");
  lua_pushlightuserdata(L, r);
  lua_pushcclosure(L, on_piece, 1);
  vaglio__call_method(L, r, 1);
  return 0;
}

vaglio_status vaglio_corpus_export(vaglio_corpus *c, vaglio_write write, void *ud,
                                   vaglio_error *err) {
  writing w = {.write = write, .ud = ud};
  return run(c, do_export, &w, err);
}

static void push_options(lua_State *L, const vaglio_render_options *o) {
  lua_newtable(L);
  if (!o) return;
  vaglio__set_text(L, "lang", o->lang);
  vaglio__set_text(L, "query", o->query);
  vaglio__set_text(L, "type", o->type);
  vaglio__set_text(L, "title", o->title);
  const struct { const char *key; int on; } flags[] = {
      {"color", o->color}, {"json", o->json}, {"all", o->all}};
  for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
    lua_pushboolean(L, flags[i].on);
    lua_setfield(L, -2, flags[i].key);
  }
  if (o->width > 0) {
    lua_pushinteger(L, o->width);
    lua_setfield(L, -2, "width");
  }
  lua_pushinteger(L, (lua_Integer)o->limit);
  lua_setfield(L, -2, "limit");
}

static int do_render(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, 1);
  writing *w = r->in;
  vaglio__push_method(L, r, "render");
  lua_pushstring(L, w->what);
  push_options(L, w->options);
  if (!vaglio__call_method(L, r, 2)) return 0;
  size_t n;
  const char *text = luaL_checklstring(L, -1, &n);
  give(w, text, n);
  return 0;
}

vaglio_status vaglio_corpus_render(vaglio_corpus *c, const char *what,
                                   const vaglio_render_options *options, vaglio_write write,
                                   void *ud, vaglio_error *err) {
  if (!what || (options && options->size < sizeof *options))
    return vaglio__fail(err, VAGLIO_MISUSE, 0, "render: nothing to render, or other options");
  writing w = {.write = write, .ud = ud, .what = what, .options = options};
  return run(c, do_render, &w, err);
}

static int do_language(lua_State *L) {
  lua_getglobal(L, "require");
  lua_pushliteral(L, "vaglio.session");
  lua_call(L, 1, 1);
  lua_getfield(L, -1, "set_language");
  lua_pushstring(L, lua_touserdata(L, 1));
  lua_call(L, 1, 0);
  return 0;
}

vaglio_status vaglio_engine_set_language(vaglio_engine *engine, const char *lang,
                                         vaglio_error *err) {
  if (!engine || !lang) return vaglio__fail(err, VAGLIO_MISUSE, 0, "set_language: which?");
  lua_State *L = vaglio__engine_state(engine);
  lua_pushcfunction(L, do_language);
  lua_pushlightuserdata(L, (void *)(uintptr_t)lang);
  return vaglio__call(engine, 1, 0, err);
}
