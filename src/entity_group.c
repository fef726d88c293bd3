/* entity_group.c -- see entity_group.h. Two groups may share type and name (two people called
   Smith whom nothing links); all but the first then take their first document into the hash. */
#include "entity_group.h"

#include <stdlib.h>
#include <string.h>

static bool is_better(const char *x, const char *y) {
  size_t n = strlen(x), m = strlen(y);
  return n != m ? n > m : strcmp(x, y) < 0;
}

/* The first in byte order wins, so that the order of documents does not matter. */
static const char *known(const char *have, const char *more) {
  if (!more || !*more) return have;
  return !*have || strcmp(more, have) < 0 ? more : have;
}

static void take(vaglio__entity_group *g, const vaglio__fact_entity *e) {
  if (is_better(e->name, g->name)) g->name = e->name;
  g->gazetteer_id = known(g->gazetteer_id, e->gazetteer_id);
  g->country = known(g->country, e->country);
  g->subtype = known(g->subtype, e->subtype);
}

static bool collect(vaglio__entity_groups *g, const vaglio__facts *facts) {
  for (size_t i = 0; i < g->n; i++) {
    const vaglio__fact_entity *e = &facts->entities.at[i];
    if (e->global == i) {
      vaglio__entity_group fresh = {.global = (uint32_t)i, .type = e->type, .name = e->name,
                                    .gazetteer_id = "", .country = "", .subtype = ""};
      g->of[i] = (uint32_t)g->at.n;
      if (!vaglio__vec_push(g->mem, &g->at, fresh)) return false;
    }
    g->of[i] = g->of[e->global];
    take(&g->at.at[g->of[i]], e);
  }
  return true;
}

static bool make_id(const vaglio__mem *mem, vaglio__entity_group *g, const char *document) {
  vaglio__buf key;
  vaglio__buf_init(&key, mem);
  const char *name = *g->gazetteer_id ? g->gazetteer_id : g->name;
  vaglio__buf_fmt(&key, "%s|%c|%s", g->type, *g->gazetteer_id ? 'i' : 'n', name);
  if (document) vaglio__buf_fmt(&key, "|%s", document);
  bool ok = !key.failed;
  if (ok) vaglio__id(g->id, "e_", key.at, key.n);
  vaglio__buf_free(&key);
  return ok;
}

static int by_id(const void *x, const void *y) {
  const vaglio__entity_group *p = *(const vaglio__entity_group *const *)x;
  const vaglio__entity_group *q = *(const vaglio__entity_group *const *)y;
  int c = strcmp(p->id, q->id);
  return c ? c : (p->global > q->global) - (p->global < q->global);
}

static bool tell_apart(vaglio__entity_groups *g, const vaglio__facts *facts) {
  size_t n = g->at.n;
  vaglio__entity_group **order = vaglio__calloc(g->mem, n + 1, sizeof *order);
  if (!order) return false;
  for (size_t i = 0; i < n; i++) order[i] = &g->at.at[i];
  qsort(order, n, sizeof *order, by_id);
  bool ok = true;
  char last[VAGLIO__ID_SIZE] = "";
  for (size_t i = 0; ok && i < n; i++) {
    bool taken = strcmp(last, order[i]->id) == 0;
    memcpy(last, order[i]->id, sizeof last);
    const vaglio__fact_entity *e = &facts->entities.at[order[i]->global];
    if (taken) ok = make_id(g->mem, order[i], facts->docs.at[e->doc].id);
  }
  vaglio__free(g->mem, order, n + 1, sizeof *order);
  return ok;
}

vaglio_status vaglio__entity_groups_make(const vaglio__mem *mem, const vaglio__facts *facts,
                                         vaglio__entity_groups *out, vaglio_error *err) {
  vaglio__entity_groups g = {.mem = mem, .n = facts->entities.n};
  g.of = vaglio__calloc(mem, g.n + 1, sizeof *g.of);
  bool ok = g.of && collect(&g, facts);
  for (size_t i = 0; ok && i < g.at.n; i++) ok = make_id(mem, &g.at.at[i], NULL);
  ok = ok && tell_apart(&g, facts);
  if (!ok) {
    vaglio__entity_groups_free(&g);
    return vaglio__nomem(err);
  }
  *out = g;
  return VAGLIO_OK;
}

void vaglio__entity_groups_free(vaglio__entity_groups *g) {
  if (g->of) vaglio__free(g->mem, g->of, g->n + 1, sizeof *g->of);
  g->of = NULL;
  vaglio__vec_free(g->mem, &g->at);
}
