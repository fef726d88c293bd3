/* fields.c -- the stored attributes of each class: one small function a field,
   one table a class. In every getter the object is Lua argument 1. */
#include "fields.h"

#include <math.h>
#include <string.h>

#include "../date.h"

static void push_text(lua_State *L, const char *z) { lua_pushstring(L, z ? z : ""); }

/* "" is "not there": nil. */
static void push_optional(lua_State *L, const char *z) {
  if (z && *z) lua_pushstring(L, z);
  else lua_pushnil(L);
}

void push_number(lua_State *L, double n) {
  if (isnan(n) || isinf(n)) lua_pushnil(L);
  else if (n == floor(n) && fabs(n) < 9e15) lua_pushinteger(L, (lua_Integer)n);
  else lua_pushnumber(L, n);
}

static void push_bound(lua_State *L, double n) {
  if (isinf(n)) lua_pushnumber(L, n);
  else push_number(L, n);
}

static void push_pair(lua_State *L, const double pair[2]) {
  lua_createtable(L, 2, 0);
  for (int i = 0; i < 2; i++) {
    push_bound(L, pair[i]);
    lua_rawseti(L, -2, i + 1);
  }
}

void push_interval(lua_State *L, vaglio__interval t) {
  if (t.precision == VAGLIO__UNKNOWN) {
    lua_pushnil(L);
    return;
  }
  char date[VAGLIO__DATE_SIZE];
  bool with_time = t.precision < VAGLIO__DAY;
  lua_createtable(L, 0, 5);
  vaglio__date_format(date, t.lo, with_time);
  lua_pushstring(L, date);
  lua_setfield(L, -2, "lo");
  vaglio__date_format(date, t.hi, with_time);
  lua_pushstring(L, date);
  lua_setfield(L, -2, "hi");
  lua_pushstring(L, vaglio__precision_name(t.precision));
  lua_setfield(L, -2, "precision");
  lua_pushinteger(L, t.lo);
  lua_setfield(L, -2, "lo_minute");
  lua_pushinteger(L, t.hi);
  lua_setfield(L, -2, "hi_minute");
}

/* ---- every view ----------------------------------------------------------------- */

static void get_first(lua_State *L, const view *v) { lua_pushinteger(L, (lua_Integer)v->begin + 1); }
static void get_last(lua_State *L, const view *v) { lua_pushinteger(L, v->end); }
static void get_text(lua_State *L, const view *v) {
  lua_pushlstring(L, v->doc->text + v->begin, v->end - v->begin);
}
static void get_doc(lua_State *L, const view *v) {
  (void)v;
  lua_getiuservalue(L, 1, 1);
}
static void get_index(lua_State *L, const view *v) { lua_pushinteger(L, (lua_Integer)v->index + 1); }

#define PLACE_FIELDS {"first", get_first}, {"last", get_last}, {"text", get_text}, {"doc", get_doc}
#define RECORD_FIELDS PLACE_FIELDS, {"index", get_index}

/* Getters that push one member of the record the view shows. */
#define MEMBER(class, array, name, push, member)                                \
  static void class##_##name(lua_State *L, const view *v) {                     \
    push(L, v->doc->array.at[v->index].member);                                 \
  }

/* ---- part, sentence, token, quote -------------------------------------------------- */

static void push_kind(lua_State *L, vaglio__part_kind k) { lua_pushstring(L, vaglio__part_names[k]); }
static void push_bool(lua_State *L, bool b) { lua_pushboolean(L, b); }
static void push_count(lua_State *L, uint32_t n) { lua_pushinteger(L, n); }
static void push_ordinal(lua_State *L, uint32_t i) { lua_pushinteger(L, (lua_Integer)i + 1); }

MEMBER(part, parts, kind, push_kind, kind)
MEMBER(part, parts, lang, push_optional, lang)
MEMBER(part, parts, outlet, push_optional, outlet)
MEMBER(part, parts, published, push_interval, published)
MEMBER(part, parts, embed, push_count, embed)
MEMBER(sentence, sentences, lang, push_optional, lang)
MEMBER(sentence, sentences, first_token, push_ordinal, first)
MEMBER(sentence, sentences, last_token, push_count, last)
MEMBER(quote, quotes, depth, push_count, depth)
MEMBER(quote, quotes, scare, push_bool, scare)

static void sentence_part(lua_State *L, const view *v) {
  push_sibling(L, v, VIEW_PART, v->doc->sentences.at[v->index].part, 0);
}

static void token_form(lua_State *L, const view *v) {
  lua_getiuservalue(L, 1, 1);
  doc_object *d = check_document(L, -1);
  size_t len;
  const char *form = vaglio__vocab_text(d->core->vocab, v->doc->tokens.at[v->index].form, &len);
  lua_pop(L, 1);
  lua_pushlstring(L, form, len);
}

static const char *const shape_names[] = {"lower", "capital", "upper", "mixed", "number",
                                          "alnum", "punct", "quote", "url", "symbol"};
static void token_shape(lua_State *L, const view *v) {
  lua_pushstring(L, shape_names[v->doc->tokens.at[v->index].shape]);
}

/* ---- mention, entity ------------------------------------------------------------------ */

MEMBER(mention, mentions, type, push_text, type)
MEMBER(mention, mentions, subtype, push_optional, subtype)
MEMBER(mention, mentions, id, push_optional, id)
MEMBER(mention, mentions, rule, push_optional, rule)
MEMBER(entity, entities, type, push_text, type)
MEMBER(entity, entities, name, push_text, name)
MEMBER(entity, entities, id, push_optional, id)
MEMBER(entity, entities, country, push_optional, country)

static void push_entity(lua_State *L, const view *v, uint32_t entity) {
  if (entity == VAGLIO__NONE) lua_pushnil(L);
  else push_sibling(L, v, VIEW_ENTITY, entity, 0);
}
static void mention_entity(lua_State *L, const view *v) {
  push_entity(L, v, v->doc->mentions.at[v->index].entity);
}

/* ---- quantity, time --------------------------------------------------------------------- */

MEMBER(quantity, quantities, best, push_number, best)
MEMBER(quantity, quantities, mod, push_text, mod)
MEMBER(quantity, quantities, hard, push_pair, hard)
MEMBER(quantity, quantities, core, push_pair, core)
MEMBER(quantity, quantities, unit, push_optional, unit)
MEMBER(time, times, value, push_interval, value)
MEMBER(time, times, kind, push_text, kind)

/* ---- claim ---------------------------------------------------------------------------------- */

MEMBER(claim, claims, id, push_text, id)
MEMBER(claim, claims, type, push_text, type)
MEMBER(claim, claims, scope, push_optional, scope)
MEMBER(claim, claims, unit, push_optional, unit)
MEMBER(claim, claims, mode, push_text, mode)
MEMBER(claim, claims, factuality, push_text, factuality)
MEMBER(claim, claims, evidentiality, push_optional, evidentiality)
MEMBER(claim, claims, status, push_text, status)
MEMBER(claim, claims, act, push_optional, act)
MEMBER(claim, claims, rule, push_text, rule)
MEMBER(claim, claims, event, push_optional, event)
MEMBER(claim, claims, when, push_interval, when)

static void claim_part(lua_State *L, const view *v) {
  push_sibling(L, v, VIEW_PART, v->doc->claims.at[v->index].part, 0);
}
static void claim_sentence(lua_State *L, const view *v) {
  push_sibling(L, v, VIEW_SENTENCE, v->doc->claims.at[v->index].sentence, 0);
}
static void claim_place(lua_State *L, const view *v) {
  push_entity(L, v, v->doc->claims.at[v->index].place);
}
static void claim_quantity(lua_State *L, const view *v) {
  uint32_t q = v->doc->claims.at[v->index].quantity;
  if (q == VAGLIO__NONE) lua_pushnil(L);
  else push_sibling(L, v, VIEW_QUANTITY, q, 0);
}
static void claim_time(lua_State *L, const view *v) {
  uint32_t t = v->doc->claims.at[v->index].time;
  if (t == VAGLIO__NONE) lua_pushnil(L);
  else push_sibling(L, v, VIEW_TIME, t, 0);
}
static void claim_target(lua_State *L, const view *v) {
  uint32_t t = v->doc->claims.at[v->index].target;
  if (t == VAGLIO__NONE) lua_pushnil(L);
  else push_sibling(L, v, VIEW_CLAIM, t, 0);
}

static const char list_key = 0;

int fields_list_class(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &list_key);
  return 0;
}

/* Pushes a list as vaglio.list makes it: {items = {...}} with the class of lists. */
static void push_children(lua_State *L, const view *v, view_kind kind, size_t n) {
  lua_createtable(L, 0, 1);
  lua_createtable(L, (int)n, 0);
  for (size_t i = 0; i < n; i++) {
    push_sibling(L, v, kind, v->index, (uint32_t)i);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_setfield(L, -2, "items");
  lua_rawgetp(L, LUA_REGISTRYINDEX, &list_key);
  lua_setmetatable(L, -2);
}
static void claim_sources(lua_State *L, const view *v) {
  push_children(L, v, VIEW_SOURCE, v->doc->claims.at[v->index].sources.n);
}
static void claim_args(lua_State *L, const view *v) {
  push_children(L, v, VIEW_ARG, v->doc->claims.at[v->index].args.n);
}
static void claim_evidence(lua_State *L, const view *v) {
  push_children(L, v, VIEW_EVIDENCE, v->doc->claims.at[v->index].evidence.n);
}
static void claim_attrs(lua_State *L, const view *v) {
  lua_getiuservalue(L, 1, 1);
  lua_getiuservalue(L, -1, 3);                   /* attrs of the document, by claim id */
  lua_remove(L, -2);
  const char *id = v->doc->claims.at[v->index].id;
  if (lua_getfield(L, -1, id) == LUA_TNIL) {
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, id);
  }
  lua_remove(L, -2);
}

/* ---- children of a claim: source, argument, evidence ----------------------------------------- */

#define CHILD(class, array, name, push, member)                                       \
  static void class##_##name(lua_State *L, const view *v) {                           \
    push(L, v->doc->claims.at[v->index].array.at[v->sub].member);                     \
  }
CHILD(source, sources, name, push_text, text)
CHILD(source, sources, role, push_optional, role)
CHILD(source, sources, cue, push_optional, cue)
CHILD(source, sources, cue_class, push_optional, cue_class)
CHILD(arg, args, role, push_text, role)
CHILD(arg, args, name, push_text, text)
CHILD(evidence, evidence, supports, push_text, supports)

static void source_entity(lua_State *L, const view *v) {
  push_entity(L, v, v->doc->claims.at[v->index].sources.at[v->sub].entity);
}
static void arg_entity(lua_State *L, const view *v) {
  push_entity(L, v, v->doc->claims.at[v->index].args.at[v->sub].entity);
}

/* ---- document ------------------------------------------------------------------------------------ */

static void document_id(lua_State *L, const view *v) { lua_pushstring(L, v->doc->id); }
static void document_uri(lua_State *L, const view *v) { lua_pushstring(L, v->doc->uri); }
static void document_outlet(lua_State *L, const view *v) { push_optional(L, v->doc->outlet); }
static void document_title(lua_State *L, const view *v) { push_optional(L, v->doc->title); }
static void document_lang(lua_State *L, const view *v) { push_optional(L, v->doc->lang); }
static void document_published(lua_State *L, const view *v) { push_interval(L, v->doc->published); }
static void document_text(lua_State *L, const view *v) {
  (void)v;
  lua_getiuservalue(L, 1, 1);
}

const field document_fields[] = {
  {"id", document_id}, {"uri", document_uri}, {"outlet", document_outlet}, {"title", document_title},
  {"lang", document_lang}, {"published", document_published}, {"text", document_text}, {NULL, NULL}};

static const field span_fields[] = {PLACE_FIELDS, {NULL, NULL}};
static const field part_fields[] = {RECORD_FIELDS, {"kind", part_kind}, {"lang", part_lang},
  {"outlet", part_outlet}, {"published", part_published}, {"embed", part_embed}, {NULL, NULL}};
static const field sentence_fields[] = {RECORD_FIELDS, {"lang", sentence_lang}, {"part", sentence_part},
  {"first_token", sentence_first_token}, {"last_token", sentence_last_token}, {NULL, NULL}};
static const field token_fields[] = {RECORD_FIELDS, {"form", token_form}, {"shape", token_shape},
  {NULL, NULL}};
static const field quote_fields[] = {RECORD_FIELDS, {"depth", quote_depth}, {"scare", quote_scare},
  {NULL, NULL}};
static const field mention_fields[] = {RECORD_FIELDS, {"type", mention_type},
  {"subtype", mention_subtype}, {"id", mention_id}, {"rule", mention_rule},
  {"entity", mention_entity}, {NULL, NULL}};
static const field entity_fields[] = {{"doc", get_doc}, {"index", get_index}, {"type", entity_type},
  {"name", entity_name}, {"id", entity_id}, {"country", entity_country}, {NULL, NULL}};
static const field quantity_fields[] = {RECORD_FIELDS, {"best", quantity_best}, {"mod", quantity_mod},
  {"hard", quantity_hard}, {"core", quantity_core}, {"unit", quantity_unit}, {NULL, NULL}};
static const field time_fields[] = {RECORD_FIELDS, {"value", time_value}, {"kind", time_kind},
  {NULL, NULL}};
static const field claim_fields[] = {RECORD_FIELDS, {"id", claim_id}, {"type", claim_type},
  {"scope", claim_scope}, {"unit", claim_unit}, {"mode", claim_mode},
  {"factuality", claim_factuality}, {"evidentiality", claim_evidentiality},
  {"status", claim_status}, {"act", claim_act}, {"rule", claim_rule}, {"event", claim_event},
  {"when", claim_when}, {"part", claim_part}, {"sentence", claim_sentence}, {"place", claim_place},
  {"quantity", claim_quantity}, {"time", claim_time}, {"target", claim_target},
  {"sources", claim_sources}, {"args", claim_args}, {"evidence", claim_evidence},
  {"attrs", claim_attrs}, {NULL, NULL}};
static const field source_fields[] = {RECORD_FIELDS, {"name", source_name}, {"role", source_role},
  {"cue", source_cue}, {"cue_class", source_cue_class}, {"entity", source_entity}, {NULL, NULL}};
static const field arg_fields[] = {RECORD_FIELDS, {"role", arg_role}, {"name", arg_name},
  {"entity", arg_entity}, {NULL, NULL}};
static const field evidence_fields[] = {RECORD_FIELDS, {"supports", evidence_supports}, {NULL, NULL}};

const field *const view_fields[VIEW_KINDS] = {
  span_fields, part_fields, sentence_fields, token_fields, quote_fields, mention_fields,
  entity_fields, quantity_fields, time_fields, claim_fields, source_fields, arg_fields,
  evidence_fields};
