/* build.h -- adding annotations from Lua. */
#ifndef VAGLIO_LUA_BUILD_H
#define VAGLIO_LUA_BUILD_H

#include "object.h"
#include "../date.h"

/** core.add(doc, kind, table) -> index (1-based). */
int build_add(lua_State *L);
/** core.forget(doc, kind): drops all mentions, entities, quantities or times, before there are
    claims; views of them must not be used any more. */
int build_forget(lua_State *L);
/** core.segment_again(doc): finds tokens and quotes of a document out of a corpus file, which
    keeps neither. */
int build_segment_again(lua_State *L);
/** core.set_entity(doc, mention, entity) */
int build_set_entity(lua_State *L);
/** core.set_claim(doc, claim, key, value): target, status or act, known only later. */
int build_set_claim(lua_State *L);
/** Field `key` of the table at `at`: {lo=,hi=,precision=} in minutes; unknown when absent. */
void read_interval(lua_State *L, int at, const char *key, vaglio__interval *out);

#endif
