/* store_findings.c -- keeping what comparison found, and reading it back; see store.h. Findings
   speak in indices of a loaded corpus, the file in keys. */
#include <stdlib.h>
#include <string.h>

#include "entity_group.h"
#include "store.h"
#include "store_sql.h"

typedef struct saving {
  vaglio__store *s;
  const vaglio__corpus *corpus;
  const vaglio__findings *f;
  vaglio_error *err;
} saving;

static int64_t claim_key(const saving *v, uint32_t claim) {
  return v->corpus->places.at[claim].key;
}
static int64_t doc_key(const saving *v, uint32_t doc) { return v->corpus->doc_keys.at[doc]; }

/* ---- saving --------------------------------------------------------------------------- */

static vaglio_status clear(saving *v) {
  return vaglio__sql_script(v->s,
      "DELETE FROM answer_claim; DELETE FROM answer; DELETE FROM question; "
      "DELETE FROM claim_event; DELETE FROM event; DELETE FROM relation; DELETE FROM passage; "
      "DELETE FROM entity_group", v->err);
}

static vaglio_status save_group(saving *v, const vaglio__entity_group *g) {
  return vaglio__sql_run(v->s, v->err,
                         "INSERT OR REPLACE INTO entity_group VALUES(?1, ?2, ?3, ?4, ?5)",
                         "zzzzz", g->id, g->type, g->name, g->gazetteer_id, g->country);
}

static vaglio_status save_entity(saving *v, uint32_t entity, const char *id) {
  uint32_t doc = v->corpus->facts.entities.at[entity].doc;
  int64_t idx = (int64_t)entity - v->corpus->first_entity.at[doc];
  return vaglio__sql_run(v->s, v->err,
                         "UPDATE entity SET same_as = ?1 WHERE document = ?2 AND idx = ?3 "
                         "AND same_as IS NOT ?1", "zii", id, doc_key(v, doc), idx);
}

static vaglio_status save_groups(saving *v) {
  vaglio__entity_groups g;
  vaglio_status status = vaglio__entity_groups_make(v->s->mem, &v->corpus->facts, &g, v->err);
  if (status != VAGLIO_OK) return status;
  for (size_t i = 0; status == VAGLIO_OK && i < g.at.n; i++) status = save_group(v, &g.at.at[i]);
  for (size_t i = 0; status == VAGLIO_OK && i < g.n; i++)
    status = save_entity(v, (uint32_t)i, g.at.at[g.of[i]].id);
  vaglio__entity_groups_free(&g);
  return status;
}

static vaglio_status save_passage(saving *v, size_t i) {
  const vaglio__passage *p = &v->f->passages.at[i];
  return vaglio__sql_run(
      v->s, v->err, "INSERT INTO passage VALUES(NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
      "iuuiuuudzz", doc_key(v, p->a_doc), p->a_begin, p->a_end, doc_key(v, p->b_doc), p->b_begin,
      p->b_end, p->matched, p->identity, p->direction, p->direction_reason);
}

static vaglio_status save_relation(saving *v, size_t i) {
  const vaglio__relation *r = &v->f->relations.at[i];
  return vaglio__sql_run(
      v->s, v->err, "INSERT INTO relation VALUES(NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
      "iizzzdzz", claim_key(v, r->a), claim_key(v, r->b), r->label, r->flags, r->step,
      r->strength, r->reason_code, r->reason);
}

/* Events get their parents when all are there: a parent may come later. */
static vaglio_status save_event(saving *v, size_t i) {
  const vaglio__event *e = &v->f->events.at[i];
  return vaglio__sql_run(v->s, v->err, "INSERT INTO event VALUES(?1, ?2, NULL, ?3)", "izz",
                         (int64_t)i, e->id, e->label);
}

static vaglio_status save_parent(saving *v, size_t i) {
  uint32_t parent = v->f->events.at[i].parent;
  if (parent == VAGLIO__NONE) return VAGLIO_OK;
  return vaglio__sql_run(v->s, v->err, "UPDATE event SET parent = ?2 WHERE key = ?1", "iu",
                         (int64_t)i, parent);
}

static vaglio_status save_claim_event(saving *v, size_t i) {
  uint32_t event = v->f->claim_event.at[i];
  if (event == VAGLIO__NONE) return VAGLIO_OK;
  return vaglio__sql_run(v->s, v->err, "INSERT INTO claim_event VALUES(?1, ?2)", "iu",
                         claim_key(v, (uint32_t)i), event);
}

static vaglio_status save_question(saving *v, size_t i) {
  const vaglio__question *q = &v->f->questions.at[i];
  static const char sql[] = "INSERT INTO question VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)";
  if (q->place == VAGLIO__NONE)
    return vaglio__sql_run(v->s, v->err, sql, "izzzuuu", (int64_t)i, q->id, q->type, q->scope,
                           q->event, VAGLIO__NONE, VAGLIO__NONE);
  uint32_t doc = v->corpus->facts.entities.at[q->place].doc;
  return vaglio__sql_run(v->s, v->err, sql, "izzzuiu", (int64_t)i, q->id, q->type, q->scope,
                         q->event, doc_key(v, doc), q->place - v->corpus->first_entity.at[doc]);
}

static vaglio_status save_answer(saving *v, size_t i) {
  const vaglio__answer *a = &v->f->answers.at[i];
  vaglio_status status = vaglio__sql_run(
      v->s, v->err, "INSERT INTO answer VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)", "iuuuudz",
      (int64_t)i, a->question, a->outlets, a->roots, a->groups, a->effective, a->shape);
  for (size_t k = 0; status == VAGLIO_OK && k < a->nclaims; k++)
    status = vaglio__sql_run(v->s, v->err, "INSERT INTO answer_claim VALUES(?1, ?2, ?3)", "iii",
                             (int64_t)i, (int64_t)k, claim_key(v, a->claims[k]));
  return status;
}

static vaglio_status save_all(saving *v) {
  typedef vaglio_status (*save)(saving *, size_t);
  const vaglio__findings *f = v->f;
  const struct { save one; size_t n; } kinds[] = {
      {save_passage, f->passages.n}, {save_relation, f->relations.n}, {save_event, f->events.n},
      {save_parent, f->events.n}, {save_claim_event, f->claim_event.n},
      {save_question, f->questions.n}, {save_answer, f->answers.n}};
  vaglio_status status = clear(v);
  if (status == VAGLIO_OK) status = save_groups(v);
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
    for (size_t i = 0; status == VAGLIO_OK && i < kinds[k].n; i++) status = kinds[k].one(v, i);
  if (status != VAGLIO_OK) return status;
  return vaglio__sql_script(v->s, "UPDATE meta SET value = (SELECT value FROM meta WHERE "
      "key = 'generation') WHERE key = 'findings_generation'", v->err);
}

static vaglio_status check_generation(vaglio__store *s, const vaglio__corpus *corpus,
                                      vaglio_error *err) {
  int64_t now = 0;
  vaglio_status status = vaglio__sql_integer(
      s, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'generation'", 0, &now, err);
  if (status != VAGLIO_OK || now == corpus->generation) return status;
  return vaglio__fail(err, VAGLIO_CORPUS, 0, "%s: documents changed while they were compared",
                      s->path);
}

vaglio_status vaglio__store_save_findings(vaglio__store *s, const vaglio__corpus *corpus,
                                          const vaglio__findings *findings, vaglio_error *err) {
  vaglio_error local = {0};
  saving v = {s, corpus, findings, err ? err : &local};
  vaglio_status status = vaglio__sql_begin(s, v.err);
  if (status != VAGLIO_OK) return status;
  status = check_generation(s, corpus, v.err);
  if (status == VAGLIO_OK) status = save_all(&v);
  return vaglio__sql_end(s, status, v.err);
}
