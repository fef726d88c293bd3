/**
 * entity_group.h -- resolved entities as the outside sees them: one group, one id, one name.
 *
 * Ownership: groups own their arrays until `_free` and borrow texts from the facts.
 * Errors: as in base.h; only memory can fail.
 * Offsets: none. Threads: no state.
 */
#ifndef VAGLIO_ENTITY_GROUP_H
#define VAGLIO_ENTITY_GROUP_H

#include "facts.h"

typedef struct vaglio__entity_group {
  char id[VAGLIO__ID_SIZE];       /* "e_" and the hash of type and gazetteer id, or name */
  uint32_t global;                /* its first entity */
  const char *type, *name;        /* the longest name, then the first in byte order */
  const char *gazetteer_id, *country, *subtype; /* "" when no entity of the group has one */
} vaglio__entity_group;

typedef struct vaglio__entity_groups {
  const vaglio__mem *mem;
  VAGLIO__VEC(vaglio__entity_group) at; /* in the order of their first entities */
  uint32_t *of;                   /* per entity: its group */
  size_t n;                       /* entities */
} vaglio__entity_groups;

/** Groups entities by `global`, which vaglio__resolve has filled. */
vaglio_status vaglio__entity_groups_make(const vaglio__mem *mem, const vaglio__facts *facts,
                                         vaglio__entity_groups *out, vaglio_error *err);
void vaglio__entity_groups_free(vaglio__entity_groups *g);

#endif
