/* module.c -- `vaglio.core`: the functions under lua/vaglio. Everything here is
   private to the Lua part of the library; analysts see lua/vaglio/init.lua. */
#include <string.h>

#include "../date.h"
#include "../engine.h"
#include "../fold.h"
#include "build.h"
#include "classes.h"
#include "corpus.h"
#include "fields.h"
#include "module.h"
#include "name.h"

static int view_kind_of(lua_State *L, int arg) {
  const char *name = luaL_checkstring(L, arg);
  for (int k = 0; k < VIEW_KINDS; k++)
    if (strcmp(view_names[k] + 7, name) == 0) return k;
  return luaL_error(L, "no kind of object '%s'", name);
}

/* ---- languages ----------------------------------------------------------------------- */

static vaglio__seg_list read_list(lua_State *L, vaglio__arena *arena, int at) {
  vaglio__seg_list list = {NULL, 0};
  if (lua_type(L, at) != LUA_TTABLE) return list;
  size_t n = (size_t)luaL_len(L, at);
  const char **words = vaglio__arena_alloc(arena, (n ? n : 1) * sizeof *words);
  if (!words) luaL_error(L, "out of memory");
  for (size_t i = 0; i < n; i++) {
    size_t len;
    lua_rawgeti(L, at, (lua_Integer)i + 1);
    const char *word = luaL_checklstring(L, -1, &len);
    if (!(words[i] = vaglio__arena_text(arena, word, len))) luaL_error(L, "out of memory");
    lua_pop(L, 1);
  }
  return (vaglio__seg_list){words, n};
}

static bool flag(lua_State *L, int at, const char *key) {
  lua_getfield(L, at, key);
  bool on = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return on;
}

/* core.language(code, rules): rules as in lang/<code>/segment.lua */
static int language(lua_State *L) {
  vaglio__core *core = get_core(L);
  luaL_checktype(L, 2, LUA_TTABLE);
  vaglio_error err;
  size_t index;
  if (vaglio__core_add_language(core, luaL_checkstring(L, 1), &index, &err) != VAGLIO_OK)
    return raise_failure(L, &err);
  vaglio__arena *arena = &core->languages[index].arena;
  vaglio__seg_rules *r = &core->rules[index];
  for (int k = 0; k < VAGLIO__SEG_LISTS; k++) {
    lua_getfield(L, 2, vaglio__seg_list_names[k]);
    r->lists[k] = read_list(L, arena, lua_gettop(L));
    lua_pop(L, 1);
  }
  if (lua_getfield(L, 2, "months") == LUA_TTABLE)
    for (int m = 0; m < 12; m++) {
      lua_rawgeti(L, -1, m + 1);
      r->months[m] = read_list(L, arena, lua_gettop(L));
      lua_pop(L, 1);
    }
  r->keep_final_apostrophe = flag(L, 2, "keep_final_apostrophe");
  r->elide_any = flag(L, 2, "elide_any");
  r->month_first = flag(L, 2, "month_first");
  return 0;
}

/* The tags in "verb part f pl". */
static vaglio__tags parse_tags(lua_State *L, const char *z) {
  vaglio__tags tags = 0;
  while (*z) {
    size_t n = strcspn(z, " ");
    vaglio__tags bit = vaglio__tag_bit(z, n);
    if (!bit && n) luaL_error(L, "no tag '%s'", lua_pushlstring(L, z, n));
    tags |= bit;
    z += n + (z[n] == ' ');
  }
  return tags;
}

/* The readings in the list at the top of the stack (popped), for `form`. */
static void take_readings(lua_State *L, vaglio__core *core, vaglio__lexicon *lex, uint32_t form) {
  enum { MAX_READINGS = 24 };
  vaglio__reading r[MAX_READINGS];
  size_t n = lua_istable(L, -1) ? (size_t)luaL_len(L, -1) : 0, taken = 0;
  for (size_t i = 0; i < n && taken < MAX_READINGS; i++) {
    size_t len;
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    lua_getfield(L, -1, "lemma");
    const char *lemma = luaL_checklstring(L, -1, &len);
    r[taken].lemma = vaglio__vocab_intern(core->vocab, lemma, len);
    lua_getfield(L, -2, "tags");
    r[taken].tags = parse_tags(L, luaL_checkstring(L, -1));
    if (lua_getfield(L, -3, "guess") != LUA_TNIL) r[taken].tags |= VAGLIO__TAG(GUESS);
    lua_pop(L, 4);
    taken++;
  }
  lua_pop(L, 1);
  if (!vaglio__lexicon_set(lex, form, r, taken)) luaL_error(L, "out of memory");
}

static void analyse_form(lua_State *L, vaglio__core *core, vaglio__lexicon *lex, int fn, uint32_t form) {
  size_t len;
  const char *text = vaglio__vocab_text(core->vocab, form, &len);
  lua_pushvalue(L, fn);
  lua_pushlstring(L, text, len);
  lua_call(L, 1, 1);
  take_readings(L, core, lex, form);
}

/* core.analyse(doc, lang, f): gives every new form of the document's sentences in `lang` its readings */
static int analyse(lua_State *L) {
  doc_object *d = check_document(L, 1);
  const char *code = luaL_checkstring(L, 2);
  vaglio__language *l = vaglio__core_language(d->core, code);
  luaL_argcheck(L, l != NULL, 2, "no such language");
  luaL_checktype(L, 3, LUA_TFUNCTION);
  for (size_t i = 0; i < d->doc->sentences.n; i++) {
    vaglio__sentence *s = &d->doc->sentences.at[i];
    if (strcmp(s->lang, code) != 0) continue;
    for (uint32_t t = s->first; t < s->last; t++) {
      uint32_t form = d->doc->tokens.at[t].form;
      if (!vaglio__lexicon_entry(&l->lexicon, form).known) analyse_form(L, d->core, &l->lexicon, 3, form);
    }
  }
  return 0;
}

/* core.tags() -> {noun = bit, ...} */
static int tags(lua_State *L) {
  lua_createtable(L, 0, VAGLIO__TAG_COUNT);
  for (unsigned i = 0; i < VAGLIO__TAG_COUNT; i++) {
    lua_pushinteger(L, (lua_Integer)((uint64_t)1 << i));
    lua_setfield(L, -2, vaglio__tag_name(i));
  }
  return 1;
}

/* core.readings(lang, form id) -> {{lemma=, tags=bits}, ...} */
static int readings(lua_State *L) {
  vaglio__core *core = get_core(L);
  vaglio__language *l = vaglio__core_language(core, luaL_checkstring(L, 1));
  luaL_argcheck(L, l != NULL, 1, "no such language");
  vaglio__entry e = vaglio__lexicon_entry(&l->lexicon, (uint32_t)luaL_checkinteger(L, 2));
  lua_createtable(L, e.count, 0);
  for (size_t i = 0; i < e.count; i++) {
    const vaglio__reading *r = vaglio__lexicon_reading(&l->lexicon, e, i);
    lua_createtable(L, 0, 2);
    lua_pushstring(L, vaglio__vocab_text(core->vocab, r->lemma, NULL));
    lua_setfield(L, -2, "lemma");
    lua_pushinteger(L, (lua_Integer)r->tags);
    lua_setfield(L, -2, "tags");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* ---- documents --------------------------------------------------------------------------- */

static const char *optional_field(lua_State *L, int at, const char *key) {
  lua_getfield(L, at, key);                      /* stays on the stack: borrowed until the return */
  return luaL_optstring(L, -1, NULL);
}

/* core.document(text, {uri=, outlet=, title=, lang=, published=}) -> Document, segmented */
static int document(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  luaL_checktype(L, 2, LUA_TTABLE);
  vaglio__core *core = get_core(L);
  vaglio_error err;
  vaglio__document *doc;
  if (vaglio__document_new(core->mem, text, len, optional_field(L, 2, "uri"),
                           optional_field(L, 2, "outlet"), &doc, &err) != VAGLIO_OK)
    return push_failure(L, &err);
  push_document(L, doc);
  int self = lua_gettop(L);
  const char *title = optional_field(L, 2, "title"), *lang = optional_field(L, 2, "lang");
  const char *published = optional_field(L, 2, "published");
  doc->title = vaglio__arena_text(&doc->arena, title ? title : "", title ? strlen(title) : 0);
  doc->lang = vaglio__arena_text(&doc->arena, lang ? lang : "", lang ? strlen(lang) : 0);
  if (!doc->title || !doc->lang) return luaL_error(L, "out of memory");
  if (published && *published && !vaglio__date_parse(published, strlen(published), &doc->published))
    return luaL_error(L, "published: '%s' is not a date (2022, 2022-01, 2022-01-06, 2022-01-06T18:30)", published);
  if (vaglio__core_segment(core, doc, &err) != VAGLIO_OK) return push_failure(L, &err);
  lua_settop(L, self);
  return 1;
}

static int count(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)count_views(check_document(L, 1)->doc, (view_kind)view_kind_of(L, 2)));
  return 1;
}

/* core.view(doc, kind, index) */
static int one_view(lua_State *L) {
  doc_object *d = check_document(L, 1);
  view_kind kind = (view_kind)view_kind_of(L, 2);
  lua_Integer i = luaL_checkinteger(L, 3);
  luaL_argcheck(L, i >= 1 && (size_t)i <= count_views(d->doc, kind), 3, "no such record");
  push_view(L, 1, kind, (uint32_t)(i - 1), 0);
  return 1;
}

/* core.span(doc, first, last): raises when it leaves the text or cuts a character */
static int span(lua_State *L) {
  doc_object *d = check_document(L, 1);
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  vaglio_error err;
  luaL_argcheck(L, first >= 1 && (size_t)first <= d->doc->len + 1, 2, "outside the text");
  luaL_argcheck(L, last >= first - 1 && (size_t)last <= d->doc->len, 3, "outside the text");
  if (vaglio__document_check(d->doc, (uint32_t)(first - 1), (uint32_t)last, &err) != VAGLIO_OK)
    return raise_failure(L, &err);
  push_span(L, 1, (uint32_t)(first - 1), (uint32_t)last);
  return 1;
}

static void set_array(lua_State *L, int table, const char *key, size_t n) {
  lua_createtable(L, (int)n, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, table, key);
}

/* core.grid(doc, sentence) -> {n=, base=, lang=, part=, first={},last={},form={},id={},shape={},flags={},all={}}:
   a sentence's tokens as arrays, for the phases under lua/vaglio */
static int grid(lua_State *L) {
  doc_object *d = check_document(L, 1);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && (size_t)i <= d->doc->sentences.n, 2, "no such sentence");
  const vaglio__sentence *s = &d->doc->sentences.at[i - 1];
  vaglio__language *l = vaglio__core_language(d->core, s->lang);
  lua_settop(L, 2);
  lua_createtable(L, 0, 12);                     /* 3 */
  size_t n = s->last - s->first;
  static const char *const keys[] = {"first", "last", "form", "id", "shape", "flags", "all"};
  for (size_t k = 0; k < 7; k++) set_array(L, 3, keys[k], n);  /* 4..10 */
  for (size_t k = 0; k < n; k++) {
    const vaglio__token *t = &d->doc->tokens.at[s->first + k];
    size_t len;
    const char *form = vaglio__vocab_text(d->core->vocab, t->form, &len);
    lua_Integer at = (lua_Integer)k + 1;
    lua_pushinteger(L, (lua_Integer)t->begin + 1); lua_rawseti(L, 4, at);
    lua_pushinteger(L, t->end); lua_rawseti(L, 5, at);
    lua_pushlstring(L, form, len); lua_rawseti(L, 6, at);
    lua_pushinteger(L, t->form); lua_rawseti(L, 7, at);
    lua_pushinteger(L, t->shape); lua_rawseti(L, 8, at);
    lua_pushinteger(L, t->flags); lua_rawseti(L, 9, at);
    lua_pushinteger(L, l ? (lua_Integer)vaglio__lexicon_entry(&l->lexicon, t->form).all : 0);
    lua_rawseti(L, 10, at);
  }
  lua_settop(L, 3);
  lua_pushinteger(L, (lua_Integer)n); lua_setfield(L, 3, "n");
  lua_pushinteger(L, s->first); lua_setfield(L, 3, "base");
  lua_pushstring(L, s->lang); lua_setfield(L, 3, "lang");
  lua_pushinteger(L, (lua_Integer)s->part + 1); lua_setfield(L, 3, "part");
  lua_pushinteger(L, (lua_Integer)s->begin + 1); lua_setfield(L, 3, "begin");
  lua_pushinteger(L, s->end); lua_setfield(L, 3, "stop");
  return 1;
}

/* ---- gazetteer ------------------------------------------------------------------------------- */

static int gazetteer(lua_State *L) {
  size_t len;
  const char *tsv = luaL_checklstring(L, 1, &len);
  vaglio_error err;
  if (vaglio__core_load_gazetteer(get_core(L), tsv, len, &err) != VAGLIO_OK)
    return luaL_error(L, "gazetteer, byte %d: %s", (int)err.offset, err.message);
  return 0;
}

static void push_entry(lua_State *L, const vaglio__gaz_entry *e) {
  const char *const keys[] = {"name", "lang", "type", "subtype", "id", "attrs"};
  const char *const values[] = {e->name, e->lang, e->type, e->subtype, e->id, e->attrs};
  lua_createtable(L, 0, 6);
  for (int i = 0; i < 6; i++) {
    lua_pushstring(L, values[i]);
    lua_setfield(L, -2, keys[i]);
  }
}

static void push_hit(lua_State *L, const vaglio__gazetteer *g, size_t at, size_t n, uint32_t entry) {
  lua_createtable(L, 2, 2);
  lua_pushinteger(L, (lua_Integer)at + 1);
  lua_setfield(L, -2, "first");
  lua_pushinteger(L, (lua_Integer)(at + n));
  lua_setfield(L, -2, "last");
  for (lua_Integer i = 1; entry != VAGLIO__NONE; i++, entry = g->entries.at[entry].next) {
    push_entry(L, &g->entries.at[entry]);
    lua_rawseti(L, -2, i);
  }
}

/* core.names(doc, sentence) -> list of {first=, last= (tokens of the sentence), entries...} */
static int names(lua_State *L) {
  doc_object *d = check_document(L, 1);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && (size_t)i <= d->doc->sentences.n, 2, "no such sentence");
  const vaglio__sentence *s = &d->doc->sentences.at[i - 1];
  const vaglio__gazetteer *g = &d->core->gazetteer;
  lua_newtable(L);
  lua_Integer found = 0;
  for (size_t t = s->first; t < s->last; ) {
    uint32_t entry;
    size_t n = vaglio__gazetteer_match(g, d->doc->tokens.at, t, s->last, &entry);
    if (n) {
      push_hit(L, g, t - s->first, n, entry);
      lua_rawseti(L, -2, ++found);
    }
    t += n ? n : 1;
  }
  return 1;
}

/* core.lookup(name) -> entries with just these words */
static int lookup(lua_State *L) {
  vaglio__core *core = get_core(L);
  lua_settop(L, 1);
  lua_newtable(L);
  if (document(L) != 1) return 0;
  doc_object *d = check_document(L, -1);
  uint32_t entry;
  lua_newtable(L);
  size_t n = d->doc->tokens.n;
  if (n && vaglio__gazetteer_match(&core->gazetteer, d->doc->tokens.at, 0, n, &entry) == n)
    push_hit(L, &core->gazetteer, 0, n, entry);
  return 1;
}

/* ---- small things --------------------------------------------------------------------------- */

static int fold(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, len ? len : 1);
  vaglio__fold(out, text, len);
  luaL_pushresultsize(&b, len);
  return 1;
}

static int class_part(lua_State *L, const char *part) {
  const char *name = luaL_checkstring(L, 1);
  lua_pushfstring(L, "vaglio.%s", name);
  if (luaL_getmetatable(L, lua_tostring(L, -1)) != LUA_TTABLE)
    return luaL_error(L, "no class '%s'", name);
  lua_getfield(L, -1, part);
  return 1;
}
static int methods(lua_State *L) { return class_part(L, "methods"); }
static int fields(lua_State *L) { return class_part(L, "fields"); }

/* core.type(x) -> "Claim", "Document" ...; nil for anything else */
static int type_of(lua_State *L) {
  const view *v = test_view(L, 1);
  if (v) lua_pushstring(L, view_names[v->kind] + 7);
  else if (luaL_testudata(L, 1, document_name)) lua_pushliteral(L, "Document");
  else lua_pushnil(L);
  return 1;
}

/* core.minutes(date) -> {lo=,hi=,precision=} in minutes | nil */
static int minutes(lua_State *L) {
  size_t len;
  const char *z = luaL_checklstring(L, 1, &len);
  vaglio__interval t;
  if (!vaglio__date_parse(z, len, &t)) return 0;
  lua_createtable(L, 0, 3);
  lua_pushinteger(L, t.lo); lua_setfield(L, -2, "lo");
  lua_pushinteger(L, t.hi); lua_setfield(L, -2, "hi");
  lua_pushstring(L, vaglio__precision_name(t.precision)); lua_setfield(L, -2, "precision");
  return 1;
}

static const luaL_Reg functions[] = {
  {"language", language}, {"analyse", analyse}, {"tags", tags}, {"readings", readings},
  {"document", document}, {"count", count}, {"view", one_view}, {"span", span}, {"grid", grid},
  {"gazetteer", gazetteer}, {"names", names}, {"lookup", lookup}, {"fold", fold},
  {"methods", methods}, {"fields", fields}, {"type", type_of}, {"minutes", minutes},
  {"add", build_add}, {"forget", build_forget}, {"segment_again", build_segment_again},
  {"set_entity", build_set_entity},
  {"set_claim", build_set_claim}, {"list_class", fields_list_class},
  {"resource", vaglio__resource}, {"classes", classes_new}, {"prefilter", prefilter_new}, {NULL, NULL}};

int luaopen_vaglio_core(lua_State *L) {
  open_core(L);
  register_views(L, view_fields, document_fields);
  classes_register(L);
  luaL_newlib(L, functions);
  corpus_register(L);
  name_register(L);
  return 1;
}
