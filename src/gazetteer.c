/* gazetteer.c -- a trie over form ids: `start` takes the first word with one
   load (most tokens end there), further words go through one hash table of
   (node, form) -> node. */
#include "gazetteer.h"

#include <string.h>

void vaglio__gazetteer_init(vaglio__gazetteer *g, const vaglio__mem *mem) {
  memset(g, 0, sizeof *g);
  g->mem = mem;
  vaglio__arena_init(&g->arena, mem);
}

void vaglio__gazetteer_free(vaglio__gazetteer *g) {
  vaglio__vec_free(g->mem, &g->entries);
  vaglio__vec_free(g->mem, &g->accept);
  vaglio__vec_free(g->mem, &g->start);
  vaglio__free(g->mem, g->slots, g->nslots, sizeof *g->slots);
  vaglio__arena_free(&g->arena);
}

static size_t slot_of(const vaglio__gaz_slot *slots, size_t nslots, uint32_t node, uint32_t form) {
  uint64_t h = ((uint64_t)node << 32 | form) * 0x9E3779B97F4A7C15u;
  size_t i = (size_t)(h >> 32) & (nslots - 1);
  while (slots[i].to && (slots[i].node != node || slots[i].form != form)) i = (i + 1) & (nslots - 1);
  return i;
}

static bool grow_slots(vaglio__gazetteer *g) {
  size_t n = g->nslots ? g->nslots * 2 : 1024;
  vaglio__gaz_slot *slots = vaglio__calloc(g->mem, n, sizeof *slots);
  if (!slots) return false;
  for (size_t i = 0; i < g->nslots; i++)
    if (g->slots[i].to) slots[slot_of(slots, n, g->slots[i].node, g->slots[i].form)] = g->slots[i];
  vaglio__free(g->mem, g->slots, g->nslots, sizeof *g->slots);
  g->slots = slots;
  g->nslots = n;
  return true;
}

/* Nodes are numbered from 1; accept.at[node - 1] is the node's first entry. */
static uint32_t new_node(vaglio__gazetteer *g) {
  return vaglio__vec_push(g->mem, &g->accept, VAGLIO__NONE) ? (uint32_t)g->accept.n : 0;
}

static uint32_t first_node(vaglio__gazetteer *g, uint32_t form) {
  while (g->start.n <= form)
    if (!vaglio__vec_push(g->mem, &g->start, 0)) return 0;
  if (!g->start.at[form]) g->start.at[form] = new_node(g);
  return g->start.at[form];
}

static uint32_t next_node(vaglio__gazetteer *g, uint32_t node, uint32_t form) {
  if ((g->nedges + 1) * 2 > g->nslots && !grow_slots(g)) return 0;
  size_t i = slot_of(g->slots, g->nslots, node, form);
  if (g->slots[i].to) return g->slots[i].to;
  uint32_t to = new_node(g);
  if (to) {
    g->slots[i] = (vaglio__gaz_slot){node, form, to};
    g->nedges++;
  }
  return to;
}

static bool copy_entry(vaglio__gazetteer *g, vaglio__gaz_entry *to, const vaglio__gaz_entry *from) {
  const char *const *in[] = {&from->name, &from->lang, &from->type, &from->subtype, &from->id, &from->attrs};
  const char **out[] = {&to->name, &to->lang, &to->type, &to->subtype, &to->id, &to->attrs};
  *to = *from;
  for (size_t i = 0; i < sizeof in / sizeof *in; i++)
    if (!(*out[i] = vaglio__arena_text(&g->arena, *in[i], strlen(*in[i])))) return false;
  return true;
}

vaglio_status vaglio__gazetteer_add(vaglio__gazetteer *g, const uint32_t *forms, size_t n,
                                    const vaglio__gaz_entry *entry, vaglio_error *err) {
  if (n == 0) return VAGLIO_OK;
  uint32_t node = first_node(g, forms[0]);
  for (size_t i = 1; i < n && node; i++) node = next_node(g, node, forms[i]);
  vaglio__gaz_entry copy;
  if (!node || !copy_entry(g, &copy, entry)) return vaglio__nomem(err);
  copy.next = g->accept.at[node - 1];
  if (!vaglio__vec_push(g->mem, &g->entries, copy)) return vaglio__nomem(err);
  g->accept.at[node - 1] = (uint32_t)g->entries.n - 1;
  return VAGLIO_OK;
}

static bool fits(const vaglio__gazetteer *g, uint32_t entry, bool lower_case) {
  if (entry == VAGLIO__NONE) return false;
  if (!lower_case) return true;
  for (; entry != VAGLIO__NONE; entry = g->entries.at[entry].next)
    if (g->entries.at[entry].lower) return true;
  return false;
}

size_t vaglio__gazetteer_match(const vaglio__gazetteer *g, const vaglio__token *tokens, size_t at,
                               size_t stop, uint32_t *entry) {
  uint32_t form = tokens[at].form;
  uint32_t node = form < g->start.n ? g->start.at[form] : 0;
  bool lower_case = tokens[at].shape == VAGLIO__LOWER;
  size_t best = 0;
  for (size_t i = at; node; ) {
    uint32_t e = g->accept.at[node - 1];
    if (fits(g, e, lower_case)) {
      best = i - at + 1;
      *entry = e;
    }
    if (++i >= stop || !g->nslots) break;
    node = g->slots[slot_of(g->slots, g->nslots, node, tokens[i].form)].to;
  }
  return best;
}
