/* compare.c -- see compare.h and facts.h. */
#include "compare.h"

#include <string.h>

#include "answer.h"
#include "relate.h"

void vaglio__findings_init(vaglio__findings *f, const vaglio__mem *mem) {
  *f = (vaglio__findings){.mem = mem ? mem : &vaglio__libc_mem};
  vaglio__arena_init(&f->arena, f->mem);
}

void vaglio__findings_free(vaglio__findings *f) {
  if (!f) return;
  vaglio__vec_free(f->mem, &f->passages);
  vaglio__vec_free(f->mem, &f->relations);
  vaglio__vec_free(f->mem, &f->events);
  vaglio__vec_free(f->mem, &f->claim_event);
  vaglio__vec_free(f->mem, &f->questions);
  vaglio__vec_free(f->mem, &f->answers);
  vaglio__arena_free(&f->arena);
}

/* ---- relations ------------------------------------------ */

static const char *flag_list(vaglio__findings *out, unsigned flags) {
  char text[256];
  size_t n = 0;
  for (int i = 0; i < VAGLIO__FLAGS; i++) {
    if (!(flags >> i & 1)) continue;
    const char *name = vaglio__flag_names[i];
    size_t len = strlen(name);
    if (n + len + 2 > sizeof text) break;
    if (n) text[n++] = ',';
    memcpy(text + n, name, len);
    n += len;
  }
  return vaglio__arena_text(&out->arena, text, n);
}

static bool keep(vaglio__findings *out, const vaglio__verdict *v) {
  vaglio__relation r = {.a = v->a->claim, .b = v->b->claim, .label = v->label, .step = v->step,
                        .strength = v->strength, .reason_code = v->code};
  r.flags = flag_list(out, v->flags);
  r.reason = vaglio__arena_text(&out->arena, v->reason, strlen(v->reason));
  return r.flags && r.reason && vaglio__vec_push(out->mem, &out->relations, r);
}

static bool relate_pairs(const vaglio__case *c, const vaglio__pairs *pairs,
                         vaglio__findings *out) {
  vaglio__verdict v;
  for (size_t i = 0; i < pairs->n; i++) {
    const vaglio__view *x = &c->views[pairs->at[i] >> 32];
    const vaglio__view *y = &c->views[(uint32_t)pairs->at[i]];
    if (vaglio__relate(c, x, y, &v) && !keep(out, &v)) return false;
  }
  return true;
}

/* ---- retractions reach every utterance of what is withdrawn ------------- */

static bool agrees(const vaglio__relation *r) {
  return !strcmp(r->label, "same") || !strcmp(r->label, "corroborates") ||
         !strcmp(r->label, "refines");
}

/* `by` withdraws `of`, which tells the same as `other`: does it withdraw that one too? */
static bool extend(const vaglio__case *c, uint32_t by, uint32_t other, vaglio__findings *out) {
  vaglio__fact fact = *c->views[by].f;
  vaglio__view reader = c->views[by];
  vaglio__verdict v;
  if (other == by) return true;
  fact.target = c->views[other].claim;
  reader.f = &fact;
  if (!vaglio__relate(c, &c->views[other], &reader, &v)) return true;
  return strcmp(v.label, "retracts") != 0 || keep(out, &v);
}

static bool extend_retractions(const vaglio__case *c, vaglio__findings *out) {
  size_t known = out->relations.n;
  for (size_t i = 0; i < known; i++) {
    vaglio__relation r = out->relations.at[i];
    if (strcmp(r.label, "retracts") != 0) continue;
    for (size_t j = 0; j < known; j++) {
      vaglio__relation s = out->relations.at[j];
      if (!agrees(&s) || (s.a != r.a && s.b != r.a)) continue;
      uint32_t other = s.a == r.a ? s.b : s.a;
      if (!extend(c, c->view_of[r.b], c->view_of[other], out)) return false;
    }
  }
  return true;
}

vaglio_status vaglio__compare(const vaglio__facts *facts, vaglio__findings *out,
                              vaglio_error *err) {
  vaglio__case c;
  vaglio__pairs pairs = {0};
  vaglio_status st = vaglio__case_init(&c, out->mem, facts, out->passages.at, out->passages.n, err);
  if (st != VAGLIO_OK) return st;
  st = vaglio__block(&c, &pairs, err);
  if (st == VAGLIO_OK && !(relate_pairs(&c, &pairs, out) && extend_retractions(&c, out)))
    st = vaglio__nomem(err);
  if (st == VAGLIO_OK) st = vaglio__find_events(&c, out, err);
  if (st == VAGLIO_OK) st = vaglio__find_answers(&c, out, err);
  vaglio__vec_free(out->mem, &pairs);
  vaglio__case_free(&c);
  return st;
}
