/* resolve_explain.c -- why two entities are one: the path of merges between them. */
#include <string.h>

#include "name.h"
#include "resolve.h"

static bool is_better(const char *x, const char *y) {
  size_t n = strlen(x), m = strlen(y);
  return n != m ? n > m : strcmp(x, y) < 0;
}

const char *vaglio__resolve_name(const vaglio__facts *facts, uint32_t global) {
  const char *best = facts->entities.at[global].name;
  for (size_t i = global; i < facts->entities.n; i++) {
    const vaglio__fact_entity *e = &facts->entities.at[i];
    if (e->global == global && is_better(e->name, best)) best = e->name;
  }
  return best;
}

/* ---- the path --------------------------------------------------------------------------- */

/* Merges form a forest, so at most one path leads from `to` back to `from`: breadth first,
   `via` is the link (plus one) by which an entity was reached. */
static bool search(const vaglio__link_list *links, uint32_t *via, uint32_t *queue, uint32_t from,
                   uint32_t to) {
  size_t head = 0, tail = 0;
  queue[tail++] = from;
  via[from] = UINT32_MAX;
  while (head < tail && via[to] == 0) {
    uint32_t at = queue[head++];
    for (size_t i = 0; i < links->n; i++) {
      const vaglio__link *l = &links->at[i];
      if (l->a != at && l->b != at) continue;
      uint32_t other = l->a == at ? l->b : l->a;
      if (via[other]) continue;
      via[other] = (uint32_t)i + 1;
      queue[tail++] = other;
    }
  }
  return via[to] != 0;
}

static void write_how(const vaglio__mem *mem, const vaglio__facts *f, const char *a, const char *b,
                      bool person, vaglio__buf *out) {
  vaglio__name fa, fb;
  vaglio__name_result r;
  vaglio__name_type type = person ? VAGLIO__NAME_PERSON : VAGLIO__NAME_ORGANISATION;
  if (vaglio__name_fold(mem, a, strlen(a), type, f->name_words, &fa, NULL) != VAGLIO_OK) return;
  if (vaglio__name_fold(mem, b, strlen(b), type, f->name_words, &fb, NULL) == VAGLIO_OK) {
    vaglio__name_compare(&fa, &fb, &r);
    for (size_t i = 0; i < r.n; i++)
      vaglio__buf_fmt(out, "%s%s / %s %s", i ? "; " : "", *r.at[i].a ? r.at[i].a : "-",
                      *r.at[i].b ? r.at[i].b : "-", vaglio__name_hows[r.at[i].how]);
    vaglio__name_free(&fb);
  }
  vaglio__name_free(&fa);
}

static void write_link(const vaglio__mem *mem, const vaglio__facts *f, const vaglio__link *l,
                       vaglio__buf *out) {
  const vaglio__fact_entity *a = &f->entities.at[l->a], *b = &f->entities.at[l->b];
  vaglio__buf_fmt(out, "\"%s\" and \"%s\": ", a->name, b->name);
  if (l->why == VAGLIO__LINK_ID) {
    vaglio__buf_fmt(out, "the same gazetteer id %s", a->gazetteer_id);
  } else if (l->why == VAGLIO__LINK_WORDS) {
    vaglio__buf_str(out, "the same words");
  } else if (l->why == VAGLIO__LINK_NAME) {
    vaglio__buf_fmt(out, "names compare same, %.2f (", l->score);
    write_how(mem, f, a->name, b->name, strcmp(a->type, "person") == 0, out);
    vaglio__buf_char(out, ')');
  } else if (l->context == VAGLIO__NONE) {
    vaglio__buf_str(out, "the only fuller name that fits, in the same document");
  } else {
    vaglio__buf_fmt(out, "the only fuller name that fits and also stands with \"%s\"",
                    f->entities.at[l->context].name);
  }
  vaglio__buf_char(out, '\n');
}

static void write_path(const vaglio__mem *mem, const vaglio__facts *f,
                       const vaglio__link_list *links, const uint32_t *via, uint32_t at,
                       vaglio__buf *out) {
  while (via[at] != UINT32_MAX) {
    const vaglio__link *l = &links->at[via[at] - 1];
    write_link(mem, f, l, out);
    at = l->a == at ? l->b : l->a;
  }
}

static void write_refusal(const vaglio__mem *mem, const vaglio__facts *f, uint32_t a, uint32_t b,
                          vaglio__buf *out) {
  const vaglio__fact_entity *x = &f->entities.at[a], *y = &f->entities.at[b];
  vaglio__buf_fmt(out, "\"%s\" and \"%s\" are not one: ", x->name, y->name);
  if (strcmp(x->type, y->type) != 0)
    vaglio__buf_fmt(out, "one is of type %s, the other %s", x->type, y->type);
  else if (*x->gazetteer_id && *y->gazetteer_id && strcmp(x->gazetteer_id, y->gazetteer_id) != 0)
    vaglio__buf_fmt(out, "their gazetteer ids differ (%s, %s)", x->gazetteer_id, y->gazetteer_id);
  else if (*x->country && *y->country && strcmp(x->country, y->country) != 0)
    vaglio__buf_fmt(out, "their countries differ (%s, %s)", x->country, y->country);
  else {
    vaglio__buf_str(out, "nothing links them, or several would fit (");
    write_how(mem, f, x->name, y->name, strcmp(x->type, "person") == 0, out);
    vaglio__buf_char(out, ')');
  }
  vaglio__buf_char(out, '\n');
}

vaglio_status vaglio__resolve_explain(const vaglio__mem *mem, vaglio__facts *facts, uint32_t a,
                                      uint32_t b, vaglio__buf *out, vaglio_error *err) {
  size_t n = facts->entities.n;
  if (a >= n || b >= n) return vaglio__fail(err, VAGLIO_RANGE, 0, "no entity with this number");
  vaglio__link_list links = {0};
  vaglio_status status = vaglio__resolve_links(mem, facts, &links, err);
  uint32_t *via = vaglio__calloc(mem, 2 * n, sizeof *via);
  if (status == VAGLIO_OK && !via) status = vaglio__nomem(err);
  if (status == VAGLIO_OK) {
    if (a == b) vaglio__buf_str(out, "the same entity\n");
    else if (search(&links, via, via + n, a, b)) write_path(mem, facts, &links, via, b, out);
    else write_refusal(mem, facts, a, b, out);
    if (out->failed) status = vaglio__nomem(err);
  }
  vaglio__free(mem, via, 2 * n, sizeof *via);
  vaglio__vec_free(mem, &links);
  return status;
}
