/* snapshot.c -- see snapshot.h. Indices of documents, claims and entities are 1-based in Lua.
   User value 1: Documents that were taken out, because the facts borrow their texts. */
#include "snapshot.h"

#include <string.h>

#include "../entity_group.h"
#include "../resolve.h"
#include "name.h"

static const char *const snapshot_name = "vaglio.Snapshot";
enum { TAKEN = 1 };

snapshot_object *check_snapshot(lua_State *L, int arg) {
  snapshot_object *s = luaL_checkudata(L, arg, snapshot_name);
  if (!s->open) luaL_error(L, "the snapshot is closed");
  return s;
}

static int snapshot_close(lua_State *L) {
  snapshot_object *s = luaL_checkudata(L, 1, snapshot_name);
  if (!s->open) return 0;
  s->open = false;
  for (size_t i = 0; s->taken && i < s->corpus.docs.n; i++)
    if (s->taken[i]) s->corpus.docs.at[i] = NULL;
  vaglio__free(s->corpus.mem, s->taken, s->corpus.docs.n + 1, 1);
  vaglio__findings_free(&s->findings);
  vaglio__corpus_free(&s->corpus);
  return 0;
}

/* ---- types and scopes, from lua/vaglio/types.lua -------------------------------------- */

static const char *kept_field(lua_State *L, vaglio__corpus *c, const char *key) {
  const char *kept = NULL;
  if (lua_getfield(L, -1, key) == LUA_TSTRING) {
    size_t len;
    const char *z = lua_tolstring(L, -1, &len);
    if (!(kept = vaglio__arena_text(&c->arena, z, len))) luaL_error(L, "out of memory");
  }
  lua_pop(L, 1);
  return kept;
}

static bool flag_field(lua_State *L, const char *key) {
  lua_getfield(L, -1, key);
  bool on = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return on;
}

static const char *kept_item(lua_State *L, vaglio__corpus *c, int i) {
  const char *kept = NULL;
  if (lua_rawgeti(L, -1, i) == LUA_TSTRING) {
    size_t len;
    const char *z = lua_tolstring(L, -1, &len);
    if (!(kept = vaglio__arena_text(&c->arena, z, len))) luaL_error(L, "out of memory");
  }
  lua_pop(L, 1);
  return kept;
}

static void read_scopes(lua_State *L, vaglio__corpus *c, int at) {
  size_t n = (size_t)luaL_len(L, at);
  for (size_t i = 1; i <= n; i++) {
    lua_rawgeti(L, at, (lua_Integer)i);
    vaglio__scope_def d = {kept_item(L, c, 1), kept_item(L, c, 2), kept_item(L, c, 3)};
    lua_pop(L, 1);
    if (!vaglio__vec_push(c->mem, &c->facts.scopes, d)) luaL_error(L, "out of memory");
  }
}

static void read_types(lua_State *L, vaglio__corpus *c, int at) {
  size_t n = (size_t)luaL_len(L, at);
  for (size_t i = 1; i <= n; i++) {
    lua_rawgeti(L, at, (lua_Integer)i);
    const char *roles = kept_field(L, c, "key_roles");
    vaglio__type_def d = {
        .name = kept_field(L, c, "name"), .cumulative = flag_field(L, "cumulative"),
        .functional = flag_field(L, "functional"), .key_roles = roles ? roles : "",
        .family = kept_field(L, c, "family"), .whole = kept_field(L, c, "whole"),
        .counted = flag_field(L, "counted"), .wording = flag_field(L, "wording"),
        .implied = kept_field(L, c, "implied"), .local = flag_field(L, "local")};
    lua_pop(L, 1);
    if (!vaglio__vec_push(c->mem, &c->facts.types, d)) luaL_error(L, "out of memory");
  }
}

/* ---- loading ------------------------------------------------------------------------------ */

static vaglio_status find_all(vaglio__corpus *c, vaglio__findings *f, vaglio_error *err) {
  vaglio_status status = vaglio__find_passages(&c->facts, f, err);
  return status == VAGLIO_OK ? vaglio__compare(&c->facts, f, err) : status;
}

static vaglio_status fill(vaglio__store *store, snapshot_object *s, bool fresh,
                          vaglio_error *err) {
  vaglio_status status = vaglio__resolve(s->corpus.mem, &s->corpus.facts, err);
  if (status != VAGLIO_OK) return status;
  return fresh ? find_all(&s->corpus, &s->findings, err)
               : vaglio__store_load_findings(store, &s->corpus, &s->findings, err);
}

int snapshot_new(lua_State *L) {
  vaglio__store *store = check_store(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  luaL_checktype(L, 3, LUA_TTABLE);
  bool fresh = lua_toboolean(L, 4);
  snapshot_object *s = lua_newuserdatauv(L, sizeof *s, 1);
  memset(s, 0, sizeof *s);
  luaL_setmetatable(L, snapshot_name);
  lua_newtable(L);
  lua_setiuservalue(L, -2, TAKEN);
  vaglio_error err;
  if (vaglio__store_load(store, &s->corpus, &err) != VAGLIO_OK) return push_failure(L, &err);
  vaglio__findings_init(&s->findings, s->corpus.mem);
  s->open = true;
  s->taken = vaglio__calloc(s->corpus.mem, s->corpus.docs.n + 1, 1);
  if (!s->taken) return luaL_error(L, "out of memory");
  read_scopes(L, &s->corpus, 2);
  read_types(L, &s->corpus, 3);
  s->corpus.facts.name_words = name_words_of(L);
  if (fill(store, s, fresh, &err) != VAGLIO_OK) return push_failure(L, &err);
  return 1;
}

/* snapshot:save(store) */
static int snapshot_save(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  vaglio_error err;
  if (vaglio__store_save_findings(check_store(L, 2), &s->corpus, &s->findings, &err) != VAGLIO_OK)
    return push_failure(L, &err);
  lua_pushboolean(L, true);
  return 1;
}

/* ---- documents ------------------------------------------------------------------------------- */

/* snapshot:ids() -> ids of the documents, in order */
static int snapshot_ids(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  lua_createtable(L, (int)s->corpus.docs.n, 0);
  for (size_t i = 0; i < s->corpus.docs.n; i++) {
    lua_pushstring(L, s->corpus.docs.at[i]->id);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* snapshot:document(i) -> Document */
static int snapshot_document(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && (size_t)i <= s->corpus.docs.n, 2, "no such document");
  lua_getiuservalue(L, 1, TAKEN);
  if (lua_rawgeti(L, -1, i) != LUA_TNIL) return 1;
  lua_pop(L, 1);
  lua_pushboolean(L, 0);                         /* makes room: nothing may fail afterwards */
  lua_rawseti(L, -2, i);
  s->taken[i - 1] = 1;
  push_document(L, s->corpus.docs.at[i - 1]);
  lua_pushvalue(L, -1);
  lua_rawseti(L, -3, i);
  return 1;
}

/* ---- records as plain tables -------------------------------------------------------------- */

static void set_text(lua_State *L, const char *key, const char *z) {
  lua_pushstring(L, z ? z : "");
  lua_setfield(L, -2, key);
}

static void set_number(lua_State *L, const char *key, double n) {
  lua_pushnumber(L, n);
  lua_setfield(L, -2, key);
}

static void set_integer(lua_State *L, const char *key, lua_Integer n) {
  lua_pushinteger(L, n);
  lua_setfield(L, -2, key);
}

/* {document, claim} */
static void push_place(lua_State *L, const snapshot_object *s, uint32_t claim) {
  const vaglio__claim_place *p = &s->corpus.places.at[claim];
  lua_createtable(L, 2, 0);
  lua_pushinteger(L, (lua_Integer)p->doc + 1);
  lua_rawseti(L, -2, 1);
  lua_pushinteger(L, (lua_Integer)p->claim + 1);
  lua_rawseti(L, -2, 2);
}

/* snapshot:claims() -> list of {document, claim}, in the order of the facts */
static int snapshot_claims(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  lua_createtable(L, (int)s->corpus.places.n, 0);
  for (size_t i = 0; i < s->corpus.places.n; i++) {
    push_place(L, s, (uint32_t)i);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* snapshot:claim_events() -> per claim (in that order) the number of its event, or false */
static int snapshot_claim_events(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  lua_createtable(L, (int)s->corpus.places.n, 0);
  for (size_t i = 0; i < s->corpus.places.n; i++) {
    uint32_t e = i < s->findings.claim_event.n ? s->findings.claim_event.at[i] : VAGLIO__NONE;
    if (e == VAGLIO__NONE) lua_pushboolean(L, 0);
    else lua_pushinteger(L, (lua_Integer)e + 1);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static void push_flags(lua_State *L, const char *flags) {
  lua_newtable(L);
  for (lua_Integer i = 1; flags && *flags; i++) {
    size_t n = strcspn(flags, ",");
    lua_pushlstring(L, flags, n);
    lua_rawseti(L, -2, i);
    flags += n + (flags[n] == ',');
  }
}

/* snapshot:relations() -> {a=, b= (numbers of claims), label=, flags=, step=, strength=, ...} */
static int snapshot_relations(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  lua_createtable(L, (int)s->findings.relations.n, 0);
  for (size_t i = 0; i < s->findings.relations.n; i++) {
    const vaglio__relation *r = &s->findings.relations.at[i];
    lua_createtable(L, 0, 8);
    set_integer(L, "a", (lua_Integer)r->a + 1);
    set_integer(L, "b", (lua_Integer)r->b + 1);
    set_text(L, "label", r->label);
    push_flags(L, r->flags);
    lua_setfield(L, -2, "flags");
    set_text(L, "step", r->step);
    set_number(L, "strength", r->strength);
    set_text(L, "code", r->reason_code);
    set_text(L, "reason", r->reason);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static const char *keep_argument(lua_State *L, vaglio__arena *arena, int arg) {
  size_t len;
  const char *z = luaL_checklstring(L, arg, &len);
  const char *kept = vaglio__arena_text(arena, z, len);
  if (!kept) luaL_error(L, "out of memory");
  return kept;
}

/* Does fact `a` come after `b` by (published, id)? */
static bool comes_after(const vaglio__fact *a, const vaglio__fact *b) {
  int64_t p = a->published.precision != VAGLIO__UNKNOWN ? a->published.lo : INT64_MAX;
  int64_t q = b->published.precision != VAGLIO__UNKNOWN ? b->published.lo : INT64_MAX;
  return p != q ? p > q : strcmp(a->id, b->id) > 0;
}

/* snapshot:relate(a, b, label, step, reason, at): what an analyst's comparison said; it takes the
   place of relation number `at`, the one of that pair, because a pair has one record; nil: there
   is none */
static int snapshot_relate(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  lua_Integer a = luaL_checkinteger(L, 2), b = luaL_checkinteger(L, 3);
  lua_Integer at = luaL_optinteger(L, 7, 0);
  lua_Integer n = (lua_Integer)s->corpus.places.n;
  luaL_argcheck(L, a >= 1 && a <= n, 2, "no such claim");
  luaL_argcheck(L, b >= 1 && b <= n && b != a, 3, "no such claim");
  luaL_argcheck(L, at >= 0 && (size_t)at <= s->findings.relations.n, 7, "no such relation");
  const vaglio__fact *facts = s->corpus.facts.claims.at;
  if (!at && comes_after(&facts[a - 1], &facts[b - 1])) {  /* a is the earlier, as everywhere */
    lua_Integer later = a;
    a = b;
    b = later;
  }
  vaglio__relation r = {(uint32_t)a - 1, (uint32_t)b - 1,
                        keep_argument(L, &s->findings.arena, 4), "",
                        keep_argument(L, &s->findings.arena, 5), 1.0, "script",
                        keep_argument(L, &s->findings.arena, 6)};
  if (at) {
    vaglio__relation *old = &s->findings.relations.at[at - 1];
    r.a = old->a;
    r.b = old->b;
    *old = r;
  } else if (!vaglio__vec_push(s->findings.mem, &s->findings.relations, r)) {
    return luaL_error(L, "out of memory");
  }
  return 0;
}

static void push_side(lua_State *L, uint32_t doc, uint32_t begin, uint32_t end) {
  lua_createtable(L, 0, 3);
  set_integer(L, "document", (lua_Integer)doc + 1);
  set_integer(L, "first", (lua_Integer)begin + 1);
  set_integer(L, "last", end);
}

/* snapshot:passages() */
static int snapshot_passages(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  lua_createtable(L, (int)s->findings.passages.n, 0);
  for (size_t i = 0; i < s->findings.passages.n; i++) {
    const vaglio__passage *p = &s->findings.passages.at[i];
    lua_createtable(L, 0, 6);
    push_side(L, p->a_doc, p->a_begin, p->a_end);
    lua_setfield(L, -2, "a");
    push_side(L, p->b_doc, p->b_begin, p->b_end);
    lua_setfield(L, -2, "b");
    set_integer(L, "matched", p->matched);
    set_number(L, "identity", p->identity);
    set_text(L, "direction", p->direction);
    set_text(L, "reason", p->direction_reason);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static void push_answer(lua_State *L, const vaglio__answer *a) {
  lua_createtable(L, 0, 6);
  lua_createtable(L, (int)a->nclaims, 0);
  for (size_t i = 0; i < a->nclaims; i++) {
    lua_pushinteger(L, (lua_Integer)a->claims[i] + 1);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_setfield(L, -2, "claims");
  set_integer(L, "outlets", a->outlets);
  set_integer(L, "roots", a->roots);
  set_integer(L, "groups", a->groups);
  set_number(L, "effective", a->effective);
  set_text(L, "shape", a->shape);
}

/* Appends each answer to the `answers` of its question; the questions are on top. */
static void share_answers(lua_State *L, const vaglio__findings *f) {
  for (size_t i = 0; i < f->answers.n; i++) {
    lua_rawgeti(L, -1, (lua_Integer)f->answers.at[i].question + 1);
    lua_getfield(L, -1, "answers");
    push_answer(L, &f->answers.at[i]);
    lua_rawseti(L, -2, luaL_len(L, -2) + 1);
    lua_pop(L, 2);
  }
}

/* snapshot:questions() */
static int snapshot_questions(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  const vaglio__findings *f = &s->findings;
  lua_createtable(L, (int)f->questions.n, 0);
  for (size_t i = 0; i < f->questions.n; i++) {
    const vaglio__question *q = &f->questions.at[i];
    lua_createtable(L, 0, 6);
    set_text(L, "id", q->id);
    set_text(L, "type", q->type);
    set_text(L, "scope", q->scope);
    if (q->event != VAGLIO__NONE) set_text(L, "event", f->events.at[q->event].label);
    if (q->place != VAGLIO__NONE) set_integer(L, "place", (lua_Integer)q->place + 1);
    lua_newtable(L);
    lua_setfield(L, -2, "answers");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  share_answers(L, f);
  return 1;
}

/* ---- entities ------------------------------------------------------------------------- */

static void push_group(lua_State *L, const vaglio__entity_group *g) {
  lua_createtable(L, 0, 8);
  set_text(L, "id", g->id);
  set_text(L, "type", g->type);
  set_text(L, "subtype", g->subtype);
  set_text(L, "name", g->name);
  set_text(L, "gazetteer", g->gazetteer_id);
  set_text(L, "country", g->country);
  lua_newtable(L);
  lua_setfield(L, -2, "members");
}

/* Appends {document, entity, name} to the members of the groups table at the top. */
static void push_members(lua_State *L, const vaglio__facts *f, const vaglio__entity_groups *g) {
  uint32_t doc = 0, at = 0;
  for (size_t i = 0; i < f->entities.n; i++, at++) {
    if (f->entities.at[i].doc != doc) {
      doc = f->entities.at[i].doc;
      at = 0;
    }
    lua_rawgeti(L, -1, (lua_Integer)g->of[i] + 1);
    lua_getfield(L, -1, "members");
    lua_createtable(L, 3, 0);
    lua_pushinteger(L, (lua_Integer)doc + 1);
    lua_rawseti(L, -2, 1);
    lua_pushinteger(L, (lua_Integer)at + 1);
    lua_rawseti(L, -2, 2);
    lua_pushstring(L, f->entities.at[i].name);
    lua_rawseti(L, -2, 3);
    lua_rawseti(L, -2, luaL_len(L, -2) + 1);
    lua_pop(L, 2);
  }
}

static int push_groups(lua_State *L) {
  const vaglio__entity_groups *g = lua_touserdata(L, 1);
  const vaglio__facts *f = lua_touserdata(L, 2);
  lua_createtable(L, (int)g->at.n, 0);
  for (size_t i = 0; i < g->at.n; i++) {
    push_group(L, &g->at.at[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  push_members(L, f, g);
  return 1;
}

/* snapshot:entities() -> one table a group of entities that mean the same */
static int snapshot_entities(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  vaglio__entity_groups g;
  vaglio_error err;
  if (vaglio__entity_groups_make(s->corpus.mem, &s->corpus.facts, &g, &err) != VAGLIO_OK)
    return raise_failure(L, &err);
  lua_pushcfunction(L, push_groups);
  lua_pushlightuserdata(L, &g);
  lua_pushlightuserdata(L, &s->corpus.facts);
  int ok = lua_pcall(L, 2, 1, 0);
  vaglio__entity_groups_free(&g);
  return ok == LUA_OK ? 1 : lua_error(L);
}

/* The place of an entity of a document among all entities. */
static uint32_t entity_at(lua_State *L, const snapshot_object *s, int arg) {
  lua_Integer doc = luaL_checkinteger(L, arg), entity = luaL_checkinteger(L, arg + 1);
  luaL_argcheck(L, doc >= 1 && (size_t)doc <= s->corpus.docs.n, arg, "no such document");
  luaL_argcheck(L, entity >= 1, arg + 1, "no such entity");
  return s->corpus.first_entity.at[doc - 1] + (uint32_t)entity - 1;
}

/* snapshot:why_one(doc a, entity a, doc b, entity b) -> a sentence */
static int snapshot_why_one(lua_State *L) {
  snapshot_object *s = check_snapshot(L, 1);
  uint32_t a = entity_at(L, s, 2), b = entity_at(L, s, 4);
  vaglio__buf out;
  vaglio_error err;
  vaglio__buf_init(&out, &vaglio__libc_mem);
  vaglio_status status =
      vaglio__resolve_explain(s->corpus.mem, &s->corpus.facts, a, b, &out, &err);
  if (status == VAGLIO_OK) lua_pushlstring(L, out.at ? out.at : "", out.n);
  vaglio__buf_free(&out);
  return status == VAGLIO_OK ? 1 : push_failure(L, &err);
}

static const luaL_Reg methods[] = {
  {"close", snapshot_close}, {"save", snapshot_save}, {"ids", snapshot_ids},
  {"document", snapshot_document}, {"claims", snapshot_claims},
  {"claim_events", snapshot_claim_events}, {"relations", snapshot_relations},
  {"relate", snapshot_relate}, {"passages", snapshot_passages},
  {"questions", snapshot_questions}, {"entities", snapshot_entities},
  {"why_one", snapshot_why_one}, {NULL, NULL}};

void snapshot_register(lua_State *L) {
  if (luaL_newmetatable(L, snapshot_name)) {
    luaL_newlib(L, methods);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, snapshot_close);
    lua_setfield(L, -2, "__gc");
  }
  lua_pop(L, 1);
}
