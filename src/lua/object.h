/**
 * object.h -- views: small userdata that show one record of a document to Lua
 * and keep the document alive.
 *
 * A view is (document, kind, index, sub, begin, end). Views are interned in a
 * weak table of their document, so that one entity is one userdata. Fields are
 * getters, computed things are methods (a table filled from Lua); an unknown
 * field raises an error with a suggestion.
 */
#ifndef VAGLIO_LUA_OBJECT_H
#define VAGLIO_LUA_OBJECT_H

#include <lauxlib.h>
#include <lua.h>

#include "../core.h"

typedef enum view_kind {
  VIEW_SPAN, VIEW_PART, VIEW_SENTENCE, VIEW_TOKEN, VIEW_QUOTE, VIEW_MENTION, VIEW_ENTITY,
  VIEW_QUANTITY, VIEW_TIME, VIEW_CLAIM, VIEW_SOURCE, VIEW_ARG, VIEW_EVIDENCE, VIEW_KINDS
} view_kind;

typedef struct view {
  vaglio__document *doc;        /* alive through user value 1 */
  uint32_t kind, index, sub;
  uint32_t begin, end;
} view;

typedef struct doc_object {
  vaglio__document *doc;        /* NULL once closed */
  vaglio__core *core;
} doc_object;

typedef struct field {
  const char *name;
  void (*push)(lua_State *L, const view *v);   /* pushes exactly one value */
} field;

extern const char *const view_names[VIEW_KINDS];   /* "vaglio.Span" ... */
extern const char *const document_name;            /* "vaglio.Document" */

/** Makes the core of this state, unless it has one. */
void open_core(lua_State *L);
/** The core of this state (registry). */
vaglio__core *get_core(lua_State *L);
/** Registers the metatables of all views and of Document; `fields[kind]` ends with {NULL,NULL}. */
void register_views(lua_State *L, const field *const fields[VIEW_KINDS], const field *document);
/** Pushes the (interned) view of a record of the document at stack index `doc`. */
void push_view(lua_State *L, int doc, view_kind kind, uint32_t index, uint32_t sub);
/** Makes all views of the document at `doc` anew when next asked for. */
void forget_views(lua_State *L, int doc);
/** Pushes a view as `push_view`, taking the document from another view at `from`. */
void push_sibling(lua_State *L, const view *from, view_kind kind, uint32_t index, uint32_t sub);
/** Pushes a Span of the document at `doc`. */
void push_span(lua_State *L, int doc, uint32_t begin, uint32_t end);
doc_object *check_document(lua_State *L, int arg);
const view *check_view(lua_State *L, int arg, view_kind kind);
/** How many records of a kind the document has. */
size_t count_views(const vaglio__document *doc, view_kind kind);
/** A view, of whatever kind, or NULL. */
const view *test_view(lua_State *L, int arg);
/** Creates the Lua object of a document, taking it over; frees it when that fails (raises). */
void push_document(lua_State *L, vaglio__document *doc);
/** Raises a Lua error from `err`, or returns nil, message, kind, byte: the outside world's errors. */
int push_failure(lua_State *L, const vaglio_error *err);
int raise_failure(lua_State *L, const vaglio_error *err);
/** "nomem", "utf8" ... */
const char *status_kind(vaglio_status st);

#endif
