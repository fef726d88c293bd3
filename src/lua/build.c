/* build.c -- annotations from Lua tables into a document's arrays. Every span is
   checked before anything is stored; a bad table raises and changes nothing. */
#include "build.h"

#include <math.h>
#include <string.h>

/* ---- reading a table: argument 3 ------------------------------------------------- */

static const char *keep_text(lua_State *L, vaglio__document *doc, int at, const char *key) {
  size_t len = 0;
  const char *z = "";
  if (lua_getfield(L, at, key) != LUA_TNIL) {
    z = lua_tolstring(L, -1, &len);
    if (!z) luaL_error(L, "field '%s' is a %s, not a string", key, luaL_typename(L, -1));
  }
  const char *kept = vaglio__arena_text(&doc->arena, z, len);
  if (!kept) luaL_error(L, "out of memory");
  lua_pop(L, 1);
  return kept;
}

static double number_field(lua_State *L, int at, const char *key, double missing) {
  lua_getfield(L, at, key);
  double n = lua_isnil(L, -1) ? missing : luaL_checknumber(L, -1);
  lua_pop(L, 1);
  return n;
}

/* A 1-based index into an array of `n`, as stored: 0-based or VAGLIO__NONE. */
static uint32_t index_field(lua_State *L, int at, const char *key, size_t n) {
  uint32_t i = VAGLIO__NONE;
  if (lua_getfield(L, at, key) != LUA_TNIL) {
    lua_Integer given = luaL_checkinteger(L, -1);
    if (given < 1 || (size_t)given > n) luaL_error(L, "field '%s': no record %I", key, given);
    i = (uint32_t)(given - 1);
  }
  lua_pop(L, 1);
  return i;
}

/* `first`,`last` (1-based inclusive bytes) as a checked half-open span. */
static void span_fields(lua_State *L, const vaglio__document *doc, int at, uint32_t *begin,
                        uint32_t *end) {
  double first = number_field(L, at, "first", 0), last = number_field(L, at, "last", -1);
  if (!(first >= 1) || !(last >= first - 1) || !(last <= (double)doc->len))
    luaL_error(L, "span %f..%f leaves a text of %d bytes", first, last, (int)doc->len);
  vaglio_error err;
  if (vaglio__document_check(doc, (uint32_t)first - 1, (uint32_t)last, &err) != VAGLIO_OK)
    raise_failure(L, &err);
  *begin = (uint32_t)first - 1;
  *end = (uint32_t)last;
}

static void pair_field(lua_State *L, int at, const char *key, double out[2]) {
  out[0] = -INFINITY;
  out[1] = INFINITY;
  if (lua_getfield(L, at, key) == LUA_TTABLE)
    for (int i = 0; i < 2; i++) {
      if (lua_rawgeti(L, -1, i + 1) != LUA_TNIL) out[i] = luaL_checknumber(L, -1);
      lua_pop(L, 1);
    }
  lua_pop(L, 1);
}

void read_interval(lua_State *L, int at, const char *key, vaglio__interval *out) {
  *out = (vaglio__interval){0, 0, VAGLIO__UNKNOWN};
  if (lua_getfield(L, at, key) == LUA_TTABLE) {
    int t = lua_gettop(L);
    lua_getfield(L, t, "precision");
    out->precision = vaglio__precision_of(luaL_optstring(L, -1, "unknown"));
    out->lo = (int64_t)number_field(L, t, "lo", 0);
    out->hi = (int64_t)number_field(L, t, "hi", 0);
    lua_settop(L, t);
    if (out->hi < out->lo) luaL_error(L, "field '%s': hi before lo", key);
  }
  lua_pop(L, 1);
}

/* Calls `each` for every element of the list in field `key`. */
static void each_field(lua_State *L, int at, const char *key, vaglio__document *doc, void *record,
                       void (*each)(lua_State *, vaglio__document *, int, void *)) {
  if (lua_getfield(L, at, key) == LUA_TTABLE) {
    lua_Integer n = luaL_len(L, -1);
    for (lua_Integer i = 1; i <= n; i++) {
      lua_rawgeti(L, -1, i);
      luaL_checktype(L, -1, LUA_TTABLE);
      each(L, doc, lua_gettop(L), record);
      lua_pop(L, 1);
    }
  }
  lua_pop(L, 1);
}

#define PUSH(L, doc, array, ...) \
  do { if (!vaglio__vec_push((doc)->mem, array, __VA_ARGS__)) luaL_error((L), "out of memory"); } while (0)

/* ---- one function a kind --------------------------------------------------------------- */

static size_t add_mention(lua_State *L, vaglio__document *doc, int at) {
  vaglio__mention m = {0};
  span_fields(L, doc, at, &m.begin, &m.end);
  m.first = vaglio__document_token_at(doc, m.begin);
  m.last = m.end > m.begin ? vaglio__document_token_at(doc, m.end - 1) + 1 : m.first;
  m.type = keep_text(L, doc, at, "type");
  m.subtype = keep_text(L, doc, at, "subtype");
  m.id = keep_text(L, doc, at, "id");
  m.rule = keep_text(L, doc, at, "rule");
  m.entity = index_field(L, at, "entity", doc->entities.n);
  PUSH(L, doc, &doc->mentions, m);
  return doc->mentions.n;
}

static size_t add_entity(lua_State *L, vaglio__document *doc, int at) {
  vaglio__entity e = {keep_text(L, doc, at, "type"), keep_text(L, doc, at, "name"),
                      keep_text(L, doc, at, "id"), keep_text(L, doc, at, "country")};
  PUSH(L, doc, &doc->entities, e);
  return doc->entities.n;
}

static size_t add_quantity(lua_State *L, vaglio__document *doc, int at) {
  vaglio__quantity q = {0};
  span_fields(L, doc, at, &q.begin, &q.end);
  q.best = number_field(L, at, "best", NAN);
  q.mod = keep_text(L, doc, at, "mod");
  if (!q.mod[0]) q.mod = "=";
  pair_field(L, at, "hard", q.hard);
  pair_field(L, at, "core", q.core);
  q.unit = keep_text(L, doc, at, "unit");
  PUSH(L, doc, &doc->quantities, q);
  return doc->quantities.n;
}

static size_t add_time(lua_State *L, vaglio__document *doc, int at) {
  vaglio__time t = {0};
  span_fields(L, doc, at, &t.begin, &t.end);
  read_interval(L, at, "value", &t.value);
  t.kind = keep_text(L, doc, at, "kind");
  PUSH(L, doc, &doc->times, t);
  return doc->times.n;
}

static void claim_source(lua_State *L, vaglio__document *doc, int at, void *record) {
  vaglio__claim *c = record;
  vaglio__source s = {0};
  span_fields(L, doc, at, &s.begin, &s.end);
  s.text = keep_text(L, doc, at, "text");
  s.role = keep_text(L, doc, at, "role");
  s.entity = index_field(L, at, "entity", doc->entities.n);
  s.cue = keep_text(L, doc, at, "cue");
  s.cue_class = keep_text(L, doc, at, "cue_class");
  s.cue_begin = (uint32_t)number_field(L, at, "cue_first", 1) - 1;
  s.cue_end = (uint32_t)number_field(L, at, "cue_last", 0);
  PUSH(L, doc, &c->sources, s);
}

static void claim_arg(lua_State *L, vaglio__document *doc, int at, void *record) {
  vaglio__claim *c = record;
  vaglio__arg a = {0};
  span_fields(L, doc, at, &a.begin, &a.end);
  a.role = keep_text(L, doc, at, "role");
  a.text = vaglio__arena_text(&doc->arena, doc->text + a.begin, a.end - a.begin);
  if (!a.text) luaL_error(L, "out of memory");
  a.entity = index_field(L, at, "entity", doc->entities.n);
  PUSH(L, doc, &c->args, a);
}

static void claim_evidence(lua_State *L, vaglio__document *doc, int at, void *record) {
  vaglio__claim *c = record;
  vaglio__evidence e = {0};
  span_fields(L, doc, at, &e.begin, &e.end);
  e.supports = keep_text(L, doc, at, "supports");
  PUSH(L, doc, &c->evidence, e);
}

static const char *text_or(lua_State *L, vaglio__document *doc, int at, const char *key,
                           const char *missing) {
  const char *z = keep_text(L, doc, at, key);
  return z[0] ? z : missing;
}

static void claim_plain(lua_State *L, vaglio__document *doc, int at, vaglio__claim *c) {
  c->type = keep_text(L, doc, at, "type");
  if (!c->type[0]) luaL_error(L, "a claim needs a type");
  c->scope = keep_text(L, doc, at, "scope");
  c->place = index_field(L, at, "place", doc->entities.n);
  c->time = index_field(L, at, "time", doc->times.n);
  c->quantity = index_field(L, at, "quantity", doc->quantities.n);
  c->target = index_field(L, at, "target", doc->claims.n);
  read_interval(L, at, "when", &c->when);
  c->unit = keep_text(L, doc, at, "unit");
  c->mode = text_or(L, doc, at, "mode", "none");
  c->factuality = text_or(L, doc, at, "factuality", "CT+");
  c->evidentiality = keep_text(L, doc, at, "evidentiality");
  c->status = text_or(L, doc, at, "status", "asserted");
  c->act = keep_text(L, doc, at, "act");
  c->rule = keep_text(L, doc, at, "rule");
  c->event = keep_text(L, doc, at, "event");
  c->attrs = text_or(L, doc, at, "attrs", "{}");
}

/* claim_children(table, document): fills the last claim; it may raise */
static int claim_children(lua_State *L) {
  vaglio__document *doc = lua_touserdata(L, 2);
  vaglio__claim *kept = &doc->claims.at[doc->claims.n - 1];
  each_field(L, 1, "sources", doc, kept, claim_source);
  each_field(L, 1, "args", doc, kept, claim_arg);
  each_field(L, 1, "evidence", doc, kept, claim_evidence);
  vaglio_error err;
  return vaglio__claim_set_id(doc, kept, &err) == VAGLIO_OK ? 0 : raise_failure(L, &err);
}

static void drop_last_claim(vaglio__document *doc) {
  vaglio__claim *c = &doc->claims.at[--doc->claims.n];
  vaglio__vec_free(doc->mem, &c->sources);
  vaglio__vec_free(doc->mem, &c->args);
  vaglio__vec_free(doc->mem, &c->evidence);
}

static size_t add_claim(lua_State *L, vaglio__document *doc, int at) {
  vaglio__claim c;
  memset(&c, 0, sizeof c);
  span_fields(L, doc, at, &c.begin, &c.end);
  uint32_t s = vaglio__document_sentence_at(doc, c.begin);
  if (s == VAGLIO__NONE) luaL_error(L, "a claim at byte %d stands in no sentence", (int)c.begin + 1);
  c.sentence = s;
  c.part = doc->sentences.at[s].part;
  claim_plain(L, doc, at, &c);
  lua_pushcfunction(L, claim_children);
  lua_pushvalue(L, at);
  lua_pushlightuserdata(L, doc);
  PUSH(L, doc, &doc->claims, c);                 /* first: the document owns what is added below */
  if (lua_pcall(L, 2, 0, 0) != LUA_OK) {
    drop_last_claim(doc);                        /* half a claim is none */
    lua_error(L);
  }
  return doc->claims.n;
}

static const struct adder {
  const char *kind;
  size_t (*add)(lua_State *L, vaglio__document *doc, int at);
} adders[] = {{"mention", add_mention}, {"entity", add_entity}, {"quantity", add_quantity},
              {"time", add_time}, {"claim", add_claim}};

int build_add(lua_State *L) {
  doc_object *d = check_document(L, 1);
  const char *kind = luaL_checkstring(L, 2);
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  for (size_t i = 0; i < sizeof adders / sizeof *adders; i++)
    if (strcmp(adders[i].kind, kind) == 0) {
      lua_pushinteger(L, (lua_Integer)adders[i].add(L, d->doc, 3));
      return 1;
    }
  return luaL_error(L, "no annotation kind '%s'", kind);
}

/* core.forget(doc, kind): all records of a kind that other records do not name yet */
int build_forget(lua_State *L) {
  static const char *const kinds[] = {"mention", "entity", "quantity", "time", NULL};
  doc_object *d = check_document(L, 1);
  int kind = luaL_checkoption(L, 2, NULL, kinds);
  luaL_argcheck(L, d->doc->claims.n == 0, 1, "there are claims already");
  switch (kind) {
    case 0: d->doc->mentions.n = 0; break;
    case 1: d->doc->entities.n = 0; break;
    case 2: d->doc->quantities.n = 0; break;
    default: d->doc->times.n = 0; break;
  }
  forget_views(L, 1);
  return 0;
}

/* Where the records that span tokens stand among them. */
static void place_in_tokens(vaglio__document *doc) {
#define PLACE(r)                                                                          \
  ((r)->first = vaglio__document_token_at(doc, (r)->begin),                               \
   (r)->last = (r)->end > (r)->begin ? vaglio__document_token_at(doc, (r)->end - 1) + 1   \
                                     : (r)->first)
  for (size_t i = 0; i < doc->sentences.n; i++) PLACE(&doc->sentences.at[i]);
  for (size_t i = 0; i < doc->mentions.n; i++) PLACE(&doc->mentions.at[i]);
#undef PLACE
}

/* core.segment_again(doc): the tokens and quotes of a document that came out of a corpus file */
int build_segment_again(lua_State *L) {
  doc_object *d = check_document(L, 1);
  vaglio__document *doc = d->doc, *again;
  if (doc->tokens.n > 0 || doc->len == 0) return 0;
  vaglio_error err;
  if (vaglio__document_new(doc->mem, doc->text, doc->len, doc->uri, doc->outlet, &again, &err)
      != VAGLIO_OK)
    return raise_failure(L, &err);
  again->lang = doc->lang;                       /* borrowed: `doc` outlives it */
  vaglio_status st = vaglio__core_segment(d->core, again, &err);
  if (st == VAGLIO_OK) {
    vaglio__vec_free(doc->mem, &doc->quotes);
    memcpy(&doc->tokens, &again->tokens, sizeof doc->tokens);
    memcpy(&doc->quotes, &again->quotes, sizeof doc->quotes);
    memset(&again->tokens, 0, sizeof again->tokens);
    memset(&again->quotes, 0, sizeof again->quotes);
    place_in_tokens(doc);
  }
  vaglio__document_free(again);
  return st == VAGLIO_OK ? 0 : raise_failure(L, &err);
}

/* ---- what may change after adding --------------------------------------------------------- */

int build_set_entity(lua_State *L) {
  doc_object *d = check_document(L, 1);
  lua_Integer m = luaL_checkinteger(L, 2), e = luaL_checkinteger(L, 3);
  luaL_argcheck(L, m >= 1 && (size_t)m <= d->doc->mentions.n, 2, "no such mention");
  luaL_argcheck(L, e >= 1 && (size_t)e <= d->doc->entities.n, 3, "no such entity");
  d->doc->mentions.at[m - 1].entity = (uint32_t)(e - 1);
  return 0;
}

int build_set_claim(lua_State *L) {
  doc_object *d = check_document(L, 1);
  lua_Integer i = luaL_checkinteger(L, 2);
  const char *key = luaL_checkstring(L, 3);
  luaL_argcheck(L, i >= 1 && (size_t)i <= d->doc->claims.n, 2, "no such claim");
  vaglio__claim *c = &d->doc->claims.at[i - 1];
  if (strcmp(key, "target") == 0) {
    lua_Integer t = luaL_checkinteger(L, 4);
    luaL_argcheck(L, t >= 1 && (size_t)t <= d->doc->claims.n, 4, "no such claim");
    c->target = (uint32_t)(t - 1);
    return 0;
  }
  size_t len;
  const char *z = luaL_checklstring(L, 4, &len);
  const char *kept = vaglio__arena_text(&d->doc->arena, z, len);
  if (!kept) return luaL_error(L, "out of memory");
  if (strcmp(key, "status") == 0) c->status = kept;
  else if (strcmp(key, "act") == 0) c->act = kept;
  else return luaL_error(L, "a claim's '%s' cannot be changed", key);
  return 0;
}
