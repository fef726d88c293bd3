/* export.c -- see export.h. Loads the corpus and the last findings, sorts every kind, and hands
   out one line at a time. */
#include "export.h"

#include <stdlib.h>
#include <string.h>

#include "export_record.h"

/* Something with a name to be sorted by; equal names keep the order of the facts. */
typedef struct item {
  const char *id, *id2;
  uint32_t a, b;
} item;
typedef VAGLIO__VEC(item) item_list;

typedef struct run {
  const vaglio__mem *mem;
  vaglio__corpus corpus;
  vaglio__findings findings;
  vaglio__entity_groups groups;
  vaglio__points *points;
  vaglio__exporting x;
  vaglio__buf buf;
  item_list items;
  VAGLIO__VEC(const char *) names;
  VAGLIO__VEC(uint32_t) numbers;
  vaglio__write write;
  void *ud;
  vaglio_error *err;
} run;

static int by_id(const void *x, const void *y) {
  const item *p = x, *q = y;
  int c = strcmp(p->id, q->id);
  if (c == 0) c = strcmp(p->id2, q->id2);
  if (c) return c;
  if (p->a != q->a) return p->a < q->a ? -1 : 1;
  return (p->b > q->b) - (p->b < q->b);
}

static bool add(run *r, const char *id, const char *id2, uint32_t a, uint32_t b) {
  return vaglio__vec_push(r->mem, &r->items, (item){id, id2, a, b});
}

static void sort(run *r) {
  if (r->items.n) qsort(r->items.at, r->items.n, sizeof *r->items.at, by_id);
}

static vaglio_status flush(run *r) {
  if (r->buf.failed) return vaglio__nomem(r->err);
  bool fine = r->buf.n == 0 || r->write(r->ud, r->buf.at, r->buf.n);
  r->buf.n = 0;
  if (fine) return VAGLIO_OK;
  return vaglio__fail(r->err, VAGLIO_IO, 0, "the export could not be written");
}

/* ---- kind by kind: list, sort, write ------------------------------------------------------ */

static bool list_documents(run *r) {
  for (size_t i = 0; i < r->corpus.docs.n; i++)
    if (!add(r, r->corpus.docs.at[i]->id, "", (uint32_t)i, 0)) return false;
  return true;
}

static bool write_document(run *r, const item *i) {
  vaglio__export_document(&r->x, i->a);
  return true;
}

static bool list_entities(run *r) {
  for (size_t i = 0; i < r->groups.at.n; i++)
    if (!add(r, r->groups.at.at[i].id, "", (uint32_t)i, 0)) return false;
  return true;
}

static int by_text(const void *x, const void *y) {
  return strcmp(*(const char *const *)x, *(const char *const *)y);
}

/* `numbers` holds the entities by group, `of` where each group begins. */
static bool write_entity(run *r, const item *it) {
  const vaglio__entity_group *g = &r->groups.at.at[it->a];
  const uint32_t *start = r->numbers.at, *entity = start + r->groups.at.n + 1;
  r->names.n = 0;
  for (uint32_t i = start[it->a]; i < start[it->a + 1]; i++)
    if (!vaglio__vec_push(r->mem, &r->names, r->corpus.facts.entities.at[entity[i]].name))
      return false;
  qsort(r->names.at, r->names.n, sizeof *r->names.at, by_text);
  size_t kept = 0;
  for (size_t i = 0; i < r->names.n; i++)
    if (kept == 0 || strcmp(r->names.at[kept - 1], r->names.at[i]) != 0)
      r->names.at[kept++] = r->names.at[i];
  vaglio__export_entity(&r->x, g, r->names.at, kept);
  return true;
}

/* Mentions are sorted by their place; padding the numbers would do the same, slower. */
static bool list_mentions(run *r) {
  for (size_t d = 0; d < r->corpus.docs.n; d++)
    for (size_t m = 0; m < r->corpus.docs.at[d]->mentions.n; m++)
      if (!add(r, r->corpus.docs.at[d]->id, "", (uint32_t)d, (uint32_t)m)) return false;
  return true;
}

static bool write_mention(run *r, const item *i) {
  vaglio__export_mention(&r->x, i->a, i->b);
  return true;
}

static bool list_claims(run *r) {
  for (size_t i = 0; i < r->corpus.facts.claims.n; i++)
    if (!add(r, r->corpus.facts.claims.at[i].id, "", (uint32_t)i, 0)) return false;
  return true;
}

static bool write_claim(run *r, const item *i) {
  vaglio__export_claim(&r->x, i->a);
  return true;
}

static bool list_passages(run *r) {
  for (size_t i = 0; i < r->findings.passages.n; i++) {
    const vaglio__passage *p = &r->findings.passages.at[i];
    const char *a = r->corpus.docs.at[p->a_doc]->id, *b = r->corpus.docs.at[p->b_doc]->id;
    if (!add(r, a, b, (uint32_t)i, 0)) return false;
  }
  return true;
}

static bool write_passage(run *r, const item *i) {
  vaglio__export_passage(&r->x, i->a);
  return true;
}

static bool list_relations(run *r) {
  for (size_t i = 0; i < r->findings.relations.n; i++) {
    const vaglio__relation *p = &r->findings.relations.at[i];
    const char *a = r->corpus.facts.claims.at[p->a].id, *b = r->corpus.facts.claims.at[p->b].id;
    if (!add(r, a, b, (uint32_t)i, 0)) return false;
  }
  return true;
}

static bool write_relation(run *r, const item *i) {
  vaglio__export_relation(&r->x, i->a);
  return true;
}

static bool list_events(run *r) {
  for (size_t i = 0; i < r->findings.events.n; i++)
    if (!add(r, r->findings.events.at[i].id, "", (uint32_t)i, 0)) return false;
  return true;
}

static bool write_event(run *r, const item *i) {
  const uint32_t *start = r->numbers.at, *claim = start + r->findings.events.n + 1;
  vaglio__export_event(&r->x, i->a, claim + start[i->a], start[i->a + 1] - start[i->a]);
  return true;
}

static bool list_questions(run *r) {
  for (size_t i = 0; i < r->findings.questions.n; i++)
    if (!add(r, r->findings.questions.at[i].id, "", (uint32_t)i, 0)) return false;
  return true;
}

static bool write_question(run *r, const item *i) {
  const uint32_t *start = r->numbers.at, *answer = start + r->findings.questions.n + 1;
  vaglio__export_question(&r->x, i->a, answer + start[i->a], start[i->a + 1] - start[i->a]);
  return true;
}

/* ---- members of groups, events and questions ------------------------------------------------ */

/* Fills `numbers` with n + 1 starts and then the members, by counting. */
static bool gather(run *r, size_t n, size_t members, uint32_t (*owner)(const run *, size_t)) {
  r->numbers.n = 0;
  for (size_t i = 0; i < n + 1 + members; i++)
    if (!vaglio__vec_push(r->mem, &r->numbers, 0)) return false;
  uint32_t *start = r->numbers.at, *at = start + n + 1;
  for (size_t i = 0; i < members; i++)
    if (owner(r, i) < n) start[owner(r, i) + 1]++;
  for (size_t i = 0; i < n; i++) start[i + 1] += start[i];
  for (size_t i = members; i-- > 0;)
    if (owner(r, i) < n) at[--start[owner(r, i) + 1]] = (uint32_t)i;
  /* each start now stands one place too far right */
  uint32_t total = 0;
  for (size_t i = 0; i < members; i++) total += owner(r, i) < n;
  memmove(start, start + 1, n * sizeof *start);
  start[n] = total;
  return true;
}

static uint32_t group_of(const run *r, size_t i) { return r->groups.of[i]; }
static uint32_t event_of(const run *r, size_t i) { return r->findings.claim_event.at[i]; }
static uint32_t question_of(const run *r, size_t i) { return r->findings.answers.at[i].question; }

static bool gather_entities(run *r) {
  return gather(r, r->groups.at.n, r->corpus.facts.entities.n, group_of);
}
static bool gather_events(run *r) {
  return gather(r, r->findings.events.n, r->findings.claim_event.n, event_of);
}
static bool gather_answers(run *r) {
  return gather(r, r->findings.questions.n, r->findings.answers.n, question_of);
}

static const struct {
  bool (*list)(run *r);
  bool (*gather)(run *r);
  bool (*write)(run *r, const item *i);
} kinds[] = {
    {list_documents, NULL, write_document}, {list_entities, gather_entities, write_entity},
    {list_mentions, NULL, write_mention}, {list_claims, NULL, write_claim},
    {list_passages, NULL, write_passage}, {list_relations, NULL, write_relation},
    {list_events, gather_events, write_event}, {list_questions, gather_answers, write_question}};

static vaglio_status write_kind(run *r, size_t k) {
  r->items.n = 0;
  if (!kinds[k].list(r)) return vaglio__nomem(r->err);
  if (kinds[k].gather && !kinds[k].gather(r)) return vaglio__nomem(r->err);
  sort(r);
  for (size_t i = 0; i < r->items.n; i++) {
    if (!kinds[k].write(r, &r->items.at[i])) return vaglio__nomem(r->err);
    vaglio_status status = flush(r);
    if (status != VAGLIO_OK) return status;
  }
  return VAGLIO_OK;
}

/* ---- the whole ------------------------------------------------------------------------------- */

static bool make_points(run *r) {
  r->points = vaglio__calloc(r->mem, r->corpus.docs.n + 1, sizeof *r->points);
  if (!r->points) return false;
  for (size_t i = 0; i < r->corpus.docs.n; i++) {
    const vaglio__document *d = r->corpus.docs.at[i];
    if (!vaglio__points_make(r->mem, d->text, d->len, &r->points[i])) return false;
  }
  return true;
}

static vaglio_status export_loaded(run *r, vaglio__store *store) {
  vaglio_status status = vaglio__store_load_findings(store, &r->corpus, &r->findings, r->err);
  if (status == VAGLIO_OK) status = vaglio__resolve(r->mem, &r->corpus.facts, r->err);
  if (status == VAGLIO_OK)
    status = vaglio__entity_groups_make(r->mem, &r->corpus.facts, &r->groups, r->err);
  if (status == VAGLIO_OK && !make_points(r)) status = vaglio__nomem(r->err);
  r->x = (vaglio__exporting){&r->corpus, &r->findings, &r->groups, r->points, {0}};
  vaglio__json_init(&r->x.json, &r->buf);
  for (size_t k = 0; status == VAGLIO_OK && k < sizeof kinds / sizeof *kinds; k++)
    status = write_kind(r, k);
  return status;
}

static void release(run *r) {
  size_t docs = r->corpus.docs.n;
  for (size_t i = 0; r->points && i < docs; i++)
    vaglio__free(r->mem, r->points[i].at, r->points[i].n, sizeof *r->points[i].at);
  if (r->points) vaglio__free(r->mem, r->points, docs + 1, sizeof *r->points);
  vaglio__entity_groups_free(&r->groups);
  vaglio__findings_free(&r->findings);
  vaglio__corpus_free(&r->corpus);
  vaglio__vec_free(r->mem, &r->items);
  vaglio__vec_free(r->mem, &r->names);
  vaglio__vec_free(r->mem, &r->numbers);
  vaglio__buf_free(&r->buf);
}

vaglio_status vaglio__export(vaglio__store *store, const struct vaglio__name_words *words,
                             vaglio__write write, void *ud, vaglio_error *err) {
  run r = {.write = write, .ud = ud, .err = err};
  vaglio_status status = vaglio__store_load(store, &r.corpus, err);
  if (status != VAGLIO_OK) return status;
  r.mem = r.corpus.mem;
  r.groups.mem = r.mem;
  r.corpus.facts.name_words = words;
  vaglio__findings_init(&r.findings, r.mem);
  vaglio__buf_init(&r.buf, r.mem);
  status = export_loaded(&r, store);
  release(&r);
  return status;
}
