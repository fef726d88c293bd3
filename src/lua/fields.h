/* fields.h -- the getters of every class, by kind. */
#ifndef VAGLIO_LUA_FIELDS_H
#define VAGLIO_LUA_FIELDS_H

#include "object.h"

extern const field *const view_fields[VIEW_KINDS];
extern const field document_fields[];

/** Pushes an interval as {lo=,hi=,precision=} with date strings, or nil when unknown. */
void push_interval(lua_State *L, vaglio__interval t);
/** core.list_class(metatable): the class of the lists that fields give, as vaglio.list makes them. */
int fields_list_class(lua_State *L);
/** Pushes a missing bound as nil, an integral number as an integer. */
void push_number(lua_State *L, double n);

#endif
