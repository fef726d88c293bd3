/*
 * compare_test.c -- the procedure S0 to S11 step by step, the worked fixtures with and
 * without dates, and that results are a function of the set of documents.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "facts.h"

enum { MAX_ROWS = 24, DAY = 24 * 60, NONE = -1 };

/* ---- a small language for scenes --------------------------------------- */

/* One claim; documents are numbered by their letter: 'A', 'B', ... */
typedef struct row {
  const char *id;
  char doc;
  const char *type, *scope, *mod;
  double best, hard[2], core[2];      /* mod NULL: no number */
  const char *root, *relay;           /* names of organisations; NULL: not attributed */
  const char *place, *person, *event, *factuality;
  int day;                            /* as_of, in January 2022; 0 unknown, NONE the whole month */
  const char *act, *target;
} row;

#define IS(n) "=", n, {n, n}, {n, n}
#define OVER(n) ">", n, {n + 1, INFINITY}, {n + 1, 2 * n}
#define AT_LEAST(n) ">=", n, {n, INFINITY}, {n, 2 * n}
#define ABOUT(n) "~", n, {n * 0.8, n * 1.2}, {n * 0.9, n * 1.1}
#define TENS "vague", NAN, {10, 200}, {20, 99}
#define HUNDREDS "vague", NAN, {100, 2000}, {200, 999}
#define NO_NUMBER NULL, NAN, {0, 0}, {0, 0}

static vaglio__type_def types[] = {
    {"life.die", true, false, "victim|person", NULL, NULL, true, false, NULL, false},
    {"life.injure", true, false, "victim|person", NULL, NULL, true, false, NULL, false},
    {"life.hospitalise", false, false, "victim|person", NULL, "life.injure", true, false, NULL, false},
    {"justice.arrest", true, false, "person", NULL, NULL, true, false, NULL, false},
    {"location", false, true, "person", "whereabouts", NULL, false, false, NULL, false},
    {"movement.transport", false, false, "person|agent", "whereabouts", NULL, false, false, NULL, false},
    {"personnel.end", false, false, "person", NULL, NULL, false, false, NULL, false},
    {"age", false, true, "person", NULL, NULL, false, false, NULL, false},
    {"retraction", false, false, "", NULL, NULL, false, false, NULL, false},
};
static vaglio__scope_def scopes[] = {
    {"person", NULL, NULL},        {"security", "person", NULL},   {"protester", "person", NULL},
    {"attacker", "person", NULL},  {"minor", "person", "age"},     {"woman", "person", "sex"},
    {"man", "person", "sex"},      {"police", "security", NULL},   {"rioter", "protester", NULL},
    {"rioter", "attacker", NULL},
};

typedef struct scene {
  vaglio__facts facts;
  vaglio__fact_doc docs[MAX_ROWS];
  vaglio__fact_entity entities[MAX_ROWS * 10];
  vaglio__fact claims[MAX_ROWS];
  vaglio__quantity numbers[MAX_ROWS];
  vaglio__fact_source sources[MAX_ROWS][2];
  vaglio__fact_arg args[MAX_ROWS];
  char text[MAX_ROWS][8];
  char ids[MAX_ROWS][8];
  vaglio__findings found;
} scene;

static vaglio__interval date(int day) {
  const int64_t january = 52 * 365 * DAY + 13 * DAY;
  if (day == 0) return (vaglio__interval){0, 0, VAGLIO__UNKNOWN};
  if (day == NONE) return (vaglio__interval){january, january + 31 * DAY - 1, VAGLIO__MONTH};
  int64_t lo = january + (day - 1) * DAY;
  return (vaglio__interval){lo, lo + DAY - 1, VAGLIO__DAY};
}

static uint32_t entity(scene *s, uint32_t doc, const char *type, const char *subtype,
                       const char *name) {
  vaglio__facts *f = &s->facts;
  uint32_t first = (uint32_t)f->entities.n;
  for (uint32_t i = 0; i < f->entities.n; i++)
    if (strcmp(f->entities.at[i].name, name) == 0) {
      if (f->entities.at[i].doc == doc) return i;
      if (f->entities.at[i].global == i) first = i;
    }
  f->entities.at[f->entities.n] = (vaglio__fact_entity){
      .doc = doc, .type = type, .subtype = subtype, .name = name, .gazetteer_id = "",
      .country = strcmp(type, "place") ? "" : strcmp(name, "Roma") ? "KZ" : "IT",
      .global = first};
  return (uint32_t)f->entities.n++;
}

static uint32_t place(scene *s, uint32_t doc, const char *name) {
  if (!name) return VAGLIO__NONE;
  return entity(s, doc, "place", strcmp(name, "Kazakistan") ? "city" : "country", name);
}

/* All stories name two men and the country, so that they tell of one event. */
static void add_doc(scene *s, char letter) {
  uint32_t d = (uint32_t)s->facts.docs.n++;
  snprintf(s->ids[d], sizeof s->ids[d], "d_%c", letter);
  s->docs[d] = (vaglio__fact_doc){.id = s->ids[d], .uri = s->ids[d], .outlet = s->ids[d],
                                  .lang = "it", .title = "", .text = "", .len = 0,
                                  .published = {0, 0, VAGLIO__UNKNOWN}};
  entity(s, d, "place", "country", "Kazakistan");
  entity(s, d, "person", "", "Tokayev");
  entity(s, d, "person", "", "Putin");
}

static uint32_t doc_of(const scene *s, char letter) {
  for (uint32_t i = 0; i < s->facts.docs.n; i++)
    if (s->docs[i].id[2] == letter) return i;
  return VAGLIO__NONE;
}

static void add_sources(scene *s, vaglio__fact *f, const row *r, size_t n) {
  vaglio__fact_source *at = s->sources[n];
  if (r->relay)
    at[f->nsources++] = (vaglio__fact_source){r->relay, "agency", "say",
                                              entity(s, f->doc, "organisation", "", r->relay)};
  if (r->root)
    at[f->nsources++] = (vaglio__fact_source){r->root, "", "say",
                                              entity(s, f->doc, "organisation", "", r->root)};
  f->sources = at;
}

static void add_claim(scene *s, const row *r) {
  size_t n = s->facts.claims.n++;
  uint32_t pos = (uint32_t)(r->id[0] - 'a') * 100;
  vaglio__fact *f = &s->claims[n];
  *f = (vaglio__fact){.id = r->id, .doc = doc_of(s, r->doc), .begin = pos, .end = pos + 40,
                      .sentence_begin = pos, .sentence_end = pos + 60, .type = r->type,
                      .scope = r->scope ? r->scope : "", .unit = "", .mode = "indirect",
                      .factuality = r->factuality ? r->factuality : "CT+", .evidentiality = "",
                      .status = "reported", .act = r->act ? r->act : "",
                      .event = r->event ? r->event : "", .target = VAGLIO__NONE,
                      .when = date(0), .as_of = date(r->day), .published = date(0)};
  f->outlet = s->docs[f->doc].outlet;
  f->place = place(s, f->doc, r->place);
  if (r->mod) {
    s->numbers[n] = (vaglio__quantity){0, 0, r->best, r->mod, {r->hard[0], r->hard[1]},
                                       {r->core[0], r->core[1]}, ""};
    f->quantity = &s->numbers[n];
  }
  add_sources(s, f, r, n);
  if (!r->person) return;
  s->args[n] = (vaglio__fact_arg){"person", r->person, entity(s, f->doc, "person", "", r->person)};
  f->args = &s->args[n];
  f->nargs = 1;
}

static uint32_t claim_of(const scene *s, const char *id) {
  for (uint32_t i = 0; i < s->facts.claims.n; i++)
    if (strcmp(s->claims[i].id, id) == 0) return i;
  return VAGLIO__NONE;
}

/* Fills the facts with the documents in the order of `letters`. */
static scene *build(const row *rows, size_t n, const char *letters) {
  scene *s = calloc(1, sizeof *s);
  assert_non_null(s);
  s->facts.docs.at = s->docs;
  s->facts.entities.at = s->entities;
  s->facts.claims.at = s->claims;
  s->facts.types.at = types;
  s->facts.types.n = sizeof types / sizeof *types;
  s->facts.scopes.at = scopes;
  s->facts.scopes.n = sizeof scopes / sizeof *scopes;
  for (const char *l = letters; *l; l++) add_doc(s, *l);
  for (const char *l = letters; *l; l++)
    for (size_t i = 0; i < n; i++)
      if (rows[i].doc == *l) add_claim(s, &rows[i]);
  for (size_t i = 0; i < n; i++)
    if (rows[i].target && doc_of(s, rows[i].doc) != VAGLIO__NONE)
      s->claims[claim_of(s, rows[i].id)].target = claim_of(s, rows[i].target);
  vaglio__findings_init(&s->found, NULL);
  return s;
}

static scene *run(const row *rows, size_t n, const char *letters) {
  scene *s = build(rows, n, letters);
  vaglio_error err;
  assert_int_equal(vaglio__compare(&s->facts, &s->found, &err), VAGLIO_OK);
  return s;
}
#define RUN(rows, letters) run(rows, sizeof(rows) / sizeof *(rows), letters)

static void drop(scene *s) {
  vaglio__findings_free(&s->found);
  free(s);
}

static const vaglio__relation *find(const scene *s, const char *a, const char *b) {
  uint32_t x = claim_of(s, a), y = claim_of(s, b);
  for (size_t i = 0; i < s->found.relations.n; i++) {
    const vaglio__relation *r = &s->found.relations.at[i];
    if ((r->a == x && r->b == y) || (r->a == y && r->b == x)) return r;
  }
  return NULL;
}

/* What is told of two claims: "label{flags} step", "" when they are unrelated. */
static const char *told(const scene *s, const char *a, const char *b, char out[160]) {
  const vaglio__relation *r = find(s, a, b);
  out[0] = '\0';
  if (r) snprintf(out, 160, "%s{%s} %s", r->label, r->flags, r->step);
  return out;
}

/* The verdict over two rows alone, in documents A and B (or both in A). */
static void expect(row a, row b, const char *want) {
  char out[160];
  row rows[2] = {a, b};
  scene *s = RUN(rows, "AB");
  assert_string_equal(told(s, a.id, b.id, out), want);
  drop(s);
}

static row dead(const char *id, char doc, row value, const char *root, int day) {
  value.id = id;
  value.doc = doc;
  value.type = "life.die";
  if (!value.scope) value.scope = "person";
  value.root = root;
  value.day = day;
  return value;
}
/* A row with a value only. */
#define N(...) \
  ((row){NULL, 0, NULL, NULL, __VA_ARGS__, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL})

/* ---- the steps --------------------------------------------------------- */

static void s0_a_source_withdraws_its_own_claim(void **state) {
  (void)state;
  row rows[] = {
      {.id = "a", .doc = 'A', .type = "justice.arrest", .root = "Orda", .person = "Abish"},
      {.id = "b", .doc = 'A', .type = "retraction", .root = "Orda", .act = "retract",
       .target = "a"},
      {.id = "c", .doc = 'B', .type = "retraction", .root = "Knb", .act = "deny", .target = "a"},
      {.id = "d", .doc = 'C', .type = "justice.arrest", .root = "Orda", .person = "Abish"},
  };
  char out[160];
  scene *s = RUN(rows, "ABC");
  assert_string_equal(told(s, "a", "b", out), "retracts{} S0");
  assert_string_equal(told(s, "a", "c", out), "contradicts{denial} S0");
  assert_int_equal(find(s, "a", "b")->a, claim_of(s, "a"));
  assert_string_equal(told(s, "d", "b", out), "retracts{} S0");   /* the same claim elsewhere */
  drop(s);
}

static void s1_other_types_and_units_are_unrelated(void **state) {
  (void)state;
  row rows[] = {dead("a", 'A', N(IS(40)), "X", 0), dead("b", 'B', N(IS(50)), "Y", 0)};
  scene *s = build(rows, 2, "AB");
  s->claims[0].unit = "percent";
  s->claims[1].unit = "EUR";
  assert_int_equal(vaglio__compare(&s->facts, &s->found, NULL), VAGLIO_OK);
  assert_null(find(s, "a", "b"));
  drop(s);
  row a = dead("a", 'A', N(IS(40)), "X", 0), b = dead("b", 'B', N(IS(50)), "Y", 0);
  b.type = "life.injure";
  expect(a, b, "");
}

static void s2_disjoint_and_crossed_scopes_are_unrelated(void **state) {
  (void)state;
  row a = dead("a", 'A', N(IS(18)), NULL, 0), b = dead("b", 'B', N(IS(30)), NULL, 0);
  a.scope = "security";
  b.scope = "protester";
  expect(a, b, "");
  b.scope = "person";           /* a part of all, but all of a town */
  a.place = "Kazakistan";
  b.place = "Almaty";
  expect(a, b, "");
  row c = dead("c", 'A', N(TENS), NULL, 0), d = dead("d", 'B', N(TENS), NULL, 0);
  c.event = "sparatoria";       /* two fights with the same vague number */
  c.place = "Almaty";
  d.scope = "rioter";
  expect(c, d, "");
}

static void s3_a_part_belongs_to_its_whole(void **state) {
  (void)state;
  row a = dead("a", 'A', N(IS(18)), NULL, 0), b = dead("b", 'B', N(IS(40)), NULL, 0);
  a.scope = "security";
  expect(a, b, "scoped{part_of} S3");
  expect(b, a, "scoped{part_of} S3");
  a.best = a.hard[0] = a.hard[1] = a.core[0] = a.core[1] = 50;
  expect(a, b, "contradicts{part_exceeds_whole,strong,time_unordered} S3");
  row n = {.id = "c", .doc = 'A', .type = "life.die", .person = "Abish"};
  expect(n, b, "scoped{has_part} S3");
  row m = {.id = "d", .doc = 'B', .type = "life.die", .person = "Masimov"};
  expect(n, m, "");             /* two different people */
}

static void s4_somebody_against_nobody(void **state) {
  (void)state;
  row none = {.id = "a", .doc = 'A', .type = "life.die", .scope = "person", .factuality = "CT-"};
  row some = dead("b", 'B', N(IS(3)), NULL, 0);
  expect(none, some, "contradicts{strong,time_unordered} S4");
  none.day = 5;
  some.day = 6;
  expect(none, some, "updates{up} S4");
  row fired = {.id = "a", .doc = 'A', .type = "personnel.end", .person = "Abish"};
  row kept = {.id = "b", .doc = 'B', .type = "personnel.end", .person = "Abish",
              .factuality = "CT-"};
  expect(fired, kept, "contradicts{strong,time_unordered} S4");
  kept.factuality = "PS-";
  expect(fired, kept, "contradicts{time_unordered,weak} S4");
}

static void none_of_some_excludes_nobody(void **state) {
  (void)state;
  row some = dead("a", 'A', N(IS(3)), NULL, 5);
  row none = {.id = "b", .doc = 'B', .type = "life.die", .scope = "person", .factuality = "CT-",
              .day = 6};
  expect(some, none, "");       /* after deaths were told, "no victims" means no others */
  none.day = 5;
  expect(some, none, "contradicts{strong} S4");
  none.scope = "";              /* "no hidden victims" */
  expect(some, none, "");
  none.scope = "person";
  none.doc = 'A';               /* who writes one story knows both */
  expect(some, none, "");
}

static void groups_of_two_kinds_may_be_the_same_people(void **state) {
  (void)state;
  row a = dead("a", 'A', N(TENS), NULL, 5), b = dead("b", 'B', N(TENS), NULL, 5);
  a.scope = "man";
  b.scope = "attacker";
  expect(a, b, "same{scope_unknown,unknown_dep} S9");
  b = dead("b", 'B', N(AT_LEAST(11)), NULL, 5);
  b.scope = "police";           /* other numbers, other people */
  expect(a, b, "");
  a.scope = "woman";
  b = dead("b", 'B', N(TENS), NULL, 5);
  b.scope = "man";
  expect(a, b, "");
}

static void one_hand_does_not_contradict_itself(void **state) {
  (void)state;
  row a = dead("a", 'A', N(IS(7)), "Sheriff", 5), b = dead("z", 'A', N(IS(32)), NULL, 5);
  expect(a, b, "");             /* far apart, one of them in nobody's name */
  b.id = "c";
  expect(a, b, "contradicts{strong} S7");       /* side by side */
  b.id = "z";
  b.root = "Mayor";
  expect(a, b, "contradicts{strong} S7");
}

static void a_month_may_hold_a_later_count(void **state) {
  (void)state;
  row a = dead("a", 'A', N(IS(31)), NULL, 16), b = dead("b", 'B', N(IS(33)), NULL, NONE);
  expect(a, b, "updates{time_unordered,up} S6");
  b = dead("b", 'B', N(HUNDREDS), "Opposition", NONE);
  expect(a, b, "contradicts{strong,time_unordered} S7");
}

static void a_count_does_not_fall_by_half(void **state) {
  (void)state;
  row a = dead("a", 'A', N(IS(8)), NULL, 5), b = dead("b", 'B', N(IS(2)), NULL, 7);
  expect(a, b, "");
  b = dead("b", 'B', N(IS(7)), NULL, 7);
  expect(a, b, "updates{down} S6");
}

static void s5_equal_values_corroborate_only_when_independent(void **state) {
  (void)state;
  row a = dead("a", 'A', N(IS(40)), "Ministero", 0), b = dead("b", 'B', N(IS(40)), "Ospedale", 0);
  expect(a, b, "corroborates{} S5");
  b.root = "Ministero";
  expect(a, b, "same{same_root} S5");
  b.root = NULL;
  expect(a, b, "same{unknown_dep} S5");
  b.root = "Ospedale";
  a.relay = b.relay = "Tass";
  expect(a, b, "same{unknown_dep} S5");
}

static void s6_a_later_value_updates(void **state) {
  (void)state;
  row a = dead("a", 'A', N(IS(40)), "X", 5), b = dead("b", 'B', N(IS(60)), "Y", 7);
  expect(a, b, "updates{up} S6");
  b.best = b.hard[0] = b.hard[1] = b.core[0] = b.core[1] = 30;
  expect(a, b, "contradicts{cumulative_fell,strong} S6");
  b.root = "X";
  expect(a, b, "updates{down,same_root} S6");
  a.day = b.day = NONE;         /* two months are not ordered */
  expect(a, b, "contradicts{strong,time_unordered} S7");
}

static void s7_s8_excluding_values_contradict(void **state) {
  (void)state;
  expect(dead("a", 'A', N(IS(40)), "X", 0), dead("b", 'B', N(HUNDREDS), "Y", 0),
         "contradicts{strong,time_unordered} S7");
  expect(dead("a", 'A', N(TENS), "X", 0), dead("b", 'B', N(HUNDREDS), "Y", 0),
         "contradicts{time_unordered,weak} S8");
  expect(dead("a", 'A', N(OVER(2000)), "X", 0), dead("b", 'B', N(IS(4400)), "Y", 0),
         "refines{beyond_core,independent} S8");
}

static void one_voice_does_not_deny_itself(void **state) {
  (void)state;
  row a = dead("a", 'A', N(IS(5)), "X", 0), b = dead("b", 'A', N(IS(7)), "X", 0);
  expect(a, b, "");
  b.root = "Y";
  expect(a, b, "contradicts{strong,time_unordered} S7");
}

static void s9_s10_s11_vague_values_meet(void **state) {
  (void)state;
  expect(dead("a", 'A', N(TENS), "X", 0), dead("b", 'B', N(TENS), "Y", 0), "corroborates{} S9");
  expect(dead("a", 'A', N(TENS), NULL, 0), dead("b", 'B', N(IS(40)), "Y", 0),
         "refines{unknown_dep} S10");
  expect(dead("a", 'A', N(IS(40)), "X", 0), dead("b", 'B', N(TENS), "X", 0),
         "refines{inverse,same_root} S10");
  expect(dead("a", 'A', N(ABOUT(95)), "X", 0), dead("b", 'B', N(TENS), "Y", 0),
         "corroborates{partial,precision_differs} S11");
}

static void round_numbers_have_a_grain(void **state) {
  (void)state;
  expect(dead("a", 'A', N(IS(2500)), NULL, 0), dead("b", 'B', N(IS(2480)), NULL, 0),
         "refines{unknown_dep} S10");
}

static void somebody_who_left_is_not_there(void **state) {
  (void)state;
  row gone = {.id = "a", .doc = 'A', .type = "movement.transport", .person = "Abish"};
  row here = {.id = "b", .doc = 'B', .type = "location", .person = "Abish", .place = "Almaty"};
  row else_ = {.id = "c", .doc = 'C', .type = "location", .person = "Abish", .place = "Roma"};
  expect(gone, here, "contradicts{strong,time_unordered} S7");
  else_.doc = 'B';
  here.doc = 'A';
  expect(here, else_, "contradicts{strong,time_unordered} S7");
  here.day = 3;
  else_.day = 6;
  expect(here, else_, "updates{} S6");
}

/* ---- worked fixtures --------------------------------------------------- */

static void fixtures(int earlier, int later, const char *arrests, const char *agents) {
  row rows[] = {
      dead("a", 'A', N(TENS), NULL, earlier),
      dead("b", 'B', N(IS(40)), "Dati", later),
      dead("c", 'B', N(HUNDREDS), "Ablyazov", later),
      dead("d", 'C', N(AT_LEAST(18)), "Autorita", earlier),
      dead("e", 'B', N(IS(18)), "Autorita", later),
      dead("f", 'C', N(OVER(2000)), NULL, earlier),
      dead("g", 'B', N(IS(4400)), "Dati", later),
      dead("h", 'B', N(IS(1)), NULL, later),
  };
  char out[160];
  rows[3].scope = rows[4].scope = "security";
  rows[5].type = rows[6].type = "justice.arrest";
  rows[7].scope = "minor";
  rows[7].place = "Almaty";
  rows[7].factuality = "PR+";
  scene *s = RUN(rows, "ABC");
  assert_string_equal(told(s, "a", "b", out), "refines{unknown_dep} S10");
  assert_string_equal(told(s, "d", "e", out), agents);
  assert_string_equal(told(s, "f", "g", out), arrests);
  assert_string_equal(told(s, "e", "b", out), "scoped{has_part} S3");
  assert_string_equal(told(s, "h", "b", out), "scoped{has_part} S3");
  assert_non_null(find(s, "b", "c"));
  assert_string_equal(find(s, "b", "c")->label, "contradicts");
  assert_string_equal(find(s, "b", "c")->reason, "40 and 200..999 cannot both hold");
  assert_non_null(strstr(find(s, "b", "c")->flags, "strong"));
  drop(s);
}

static void fixtures_with_days(void **state) {
  (void)state;
  fixtures(6, 8, "updates{up} S6", "refines{same_root} S10");
}

static void fixtures_with_months(void **state) {
  (void)state;
  fixtures(NONE, NONE, "refines{beyond_core,unknown_dep} S8",
           "same{precision_differs,same_root} S5");
}

static void fixtures_without_dates(void **state) {
  (void)state;
  fixtures(0, 0, "refines{beyond_core,unknown_dep} S8", "same{precision_differs,same_root} S5");
}

/* ---- laws -------------------------------------------------------------- */

static const row crowd[] = {
    {"a", 'A', "life.die", "person", TENS, "X", NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL},
    {"b", 'B', "life.die", "person", IS(40), "Y", NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL},
    {"c", 'C', "life.die", "person", HUNDREDS, "Z", "T", NULL, NULL, NULL, NULL, 5, NULL, NULL},
    {"d", 'D', "life.die", "person", IS(40), "Z", NULL, NULL, NULL, NULL, NULL, 6, NULL, NULL},
    {"e", 'E', "life.die", "security", IS(18), "Y", "T", NULL, NULL, NULL, NULL, 0, NULL, NULL},
    {"f", 'E', "life.die", "", TENS, NULL, NULL, "Almaty", NULL, NULL, NULL, 0, NULL, NULL},
    {"g", 'A', "location", "", NO_NUMBER, NULL, NULL, "Almaty", "Abish", NULL, NULL, 0, NULL, NULL},
    {"h", 'D', "location", "", NO_NUMBER, NULL, NULL, "Roma", "Abish", NULL, NULL, 0, NULL, NULL},
};

static int by_line(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Everything found, as sorted text. */
static char *print_found(const scene *s) {
  char *lines[300], *all = calloc(300, 512);
  size_t n = 0;
  assert_non_null(all);
  for (size_t i = 0; i < s->found.relations.n; i++, n++) {
    const vaglio__relation *r = &s->found.relations.at[i];
    lines[n] = calloc(1, 512);
    snprintf(lines[n], 512, "%s %s %s %s %s %.6f %s\n", s->claims[r->a].id, s->claims[r->b].id,
             r->label, r->flags, r->step, r->strength, r->reason);
  }
  for (size_t i = 0; i < s->found.answers.n; i++, n++) {
    const vaglio__answer *w = &s->found.answers.at[i];
    lines[n] = calloc(1, 512);
    snprintf(lines[n], 512, "%s %s %zu %u %u %u %.6f %s\n",
             s->found.questions.at[w->question].id, s->claims[w->claims[0]].id, w->nclaims,
             w->outlets, w->roots, w->groups, w->effective, w->shape);
  }
  for (size_t i = 0; i < s->found.events.n; i++, n++) {
    lines[n] = calloc(1, 512);
    snprintf(lines[n], 512, "%s %s\n", s->found.events.at[i].id, s->found.events.at[i].label);
  }
  qsort(lines, n, sizeof *lines, by_line);
  for (size_t i = 0; i < n; i++) {
    strcat(all, lines[i]);
    free(lines[i]);
  }
  return all;
}

static void shuffle(char *letters, unsigned *seed) {
  for (size_t i = strlen(letters); i > 1; i--) {
    *seed = *seed * 1103515245u + 12345u;
    size_t j = (*seed >> 16) % i;
    char t = letters[i - 1];
    letters[i - 1] = letters[j];
    letters[j] = t;
  }
}

static void the_order_of_documents_does_not_matter(void **state) {
  (void)state;
  char letters[] = "ABCDE";
  unsigned seed = 1;
  scene *s = RUN(crowd, letters);
  char *want = print_found(s);
  assert_true(s->found.relations.n > 5);
  drop(s);
  for (int i = 0; i < 20; i++) {
    shuffle(letters, &seed);
    s = RUN(crowd, letters);
    char *got = print_found(s);
    assert_string_equal(got, want);
    free(got);
    drop(s);
  }
  free(want);
}

static size_t count_label(const scene *s, const char *label) {
  size_t n = 0;
  for (size_t i = 0; i < s->found.relations.n; i++)
    n += strcmp(s->found.relations.at[i].label, label) == 0;
  return n;
}

static void without_its_source_nothing_corroborates(void **state) {
  (void)state;
  row rows[] = {dead("a", 'A', N(IS(40)), "X", 0), dead("b", 'B', N(IS(40)), "Y", 0)};
  scene *s = RUN(rows, "AB");
  assert_int_equal(count_label(s, "corroborates"), 1);
  assert_int_equal(s->found.answers.at[0].groups, 2);
  drop(s);
  rows[1].root = NULL;
  s = RUN(rows, "AB");
  assert_int_equal(count_label(s, "corroborates"), 0);
  drop(s);
  s = RUN(rows, "A");
  assert_int_equal(s->found.relations.n, 0);
  assert_string_equal(s->found.answers.at[0].shape, "single");
  drop(s);
}

static void reused_text_is_a_copy_and_never_corroborates(void **state) {
  (void)state;
  row rows[] = {dead("a", 'A', N(TENS), "X", 0), dead("b", 'B', N(TENS), "Y", 0)};
  char out[160];
  scene *s = build(rows, 2, "AB");
  s->claims[1].begin = s->claims[1].sentence_begin = 0;
  s->claims[1].end = 40;
  s->claims[1].sentence_end = 60;
  vaglio__passage p = {0, 0, 60, 1, 0, 60, 50, 1.0, "unknown", ""};
  assert_true(vaglio__vec_push(s->found.mem, &s->found.passages, p));
  assert_int_equal(vaglio__compare(&s->facts, &s->found, NULL), VAGLIO_OK);
  assert_string_equal(told(s, "a", "b", out), "same{copy} S5");
  assert_int_equal(s->found.answers.at[0].groups, 1);
  drop(s);
}

static void a_spokesperson_does_not_corroborate_an_office(void **state) {
  (void)state;
  row rows[] = {dead("a", 'A', N(IS(40)), "Azirbek", 0), dead("b", 'B', N(IS(40)), "Polizia", 0)};
  char out[160];
  scene *s = build(rows, 2, "AB");
  s->sources[0][0].role = "spokesperson";
  assert_int_equal(vaglio__compare(&s->facts, &s->found, NULL), VAGLIO_OK);
  assert_string_equal(told(s, "a", "b", out), "same{unknown_dep} S5");
  assert_int_equal(s->found.answers.at[0].groups, 1);
  drop(s);
}

static void stories_of_other_events_are_not_compared(void **state) {
  (void)state;
  row rows[] = {dead("a", 'A', N(IS(3)), "X", 0), dead("b", 'B', N(IS(70)), "Y", 0)};
  scene *s = build(rows, 2, "AB");
  for (size_t i = 0; i < s->facts.entities.n; i++)
    if (s->entities[i].doc == 1) {
      s->entities[i].global = (uint32_t)i;
      if (s->entities[i].country[0]) s->entities[i].country = "IT";
    }
  assert_int_equal(vaglio__compare(&s->facts, &s->found, NULL), VAGLIO_OK);
  assert_int_equal(s->found.relations.n, 0);
  assert_int_equal(s->found.events.n, 2);
  drop(s);
}

typedef struct budget { long left, live; } budget;

static void *spend(void *ud, void *ptr, size_t osize, size_t nsize) {
  budget *b = ud;
  if (nsize && --b->left < 0) return NULL;
  void *p = NULL;
  if (nsize == 0) free(ptr);
  else p = realloc(ptr, nsize);
  b->live += (long)nsize - (long)osize;
  return p;
}

static void every_allocation_may_fail(void **state) {
  (void)state;
  for (long k = 0; k < 2000; k++) {
    budget b = {k, 0};
    vaglio__mem mem = {spend, &b};
    scene *s = build(crowd, sizeof crowd / sizeof *crowd, "ABCDE");
    vaglio__findings_init(&s->found, &mem);
    vaglio_status st = vaglio__compare(&s->facts, &s->found, NULL);
    vaglio__findings_free(&s->found);
    free(s);
    assert_int_equal(b.live, 0);
    if (st == VAGLIO_OK) return;
    assert_int_equal(st, VAGLIO_NOMEM);
  }
  fail_msg("never enough memory");
}

/* 50,000 claims of one question with few values: pairs stay a small multiple of claims. */
static void a_large_question_stays_linear(void **state) {
  (void)state;
  enum { MANY = 50000 };
  row rows[] = {dead("a", 'A', N(IS(40)), "X", 0), dead("b", 'A', N(TENS), "Y", 0)};
  scene *s = build(rows, 2, "A");
  vaglio__fact *claims = calloc(MANY, sizeof *claims);
  char (*ids)[12] = calloc(MANY, sizeof *ids);
  for (uint32_t i = 0; i < MANY; i++) {
    claims[i] = s->claims[i % 2];
    snprintf(ids[i], sizeof ids[i], "%u", i);
    claims[i].id = ids[i];
    claims[i].begin = claims[i].sentence_begin = i * 100;
    claims[i].end = claims[i].sentence_end = i * 100 + 40;
  }
  s->facts.claims.at = claims;
  s->facts.claims.n = MANY;
  assert_int_equal(vaglio__compare(&s->facts, &s->found, NULL), VAGLIO_OK);
  assert_true(s->found.relations.n <= 3 * MANY);
  assert_true(s->found.relations.n >= MANY - 2);
  drop(s);
  free(claims);
  free(ids);
}

static void nothing_to_compare_is_fine(void **state) {
  (void)state;
  vaglio__facts none;
  memset(&none, 0, sizeof none);
  vaglio__findings found;
  vaglio__findings_init(&found, NULL);
  assert_int_equal(vaglio__compare(&none, &found, NULL), VAGLIO_OK);
  assert_int_equal(found.relations.n, 0);
  vaglio__findings_free(&found);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(s0_a_source_withdraws_its_own_claim),
      cmocka_unit_test(s1_other_types_and_units_are_unrelated),
      cmocka_unit_test(s2_disjoint_and_crossed_scopes_are_unrelated),
      cmocka_unit_test(s3_a_part_belongs_to_its_whole),
      cmocka_unit_test(s4_somebody_against_nobody),
      cmocka_unit_test(none_of_some_excludes_nobody),
      cmocka_unit_test(groups_of_two_kinds_may_be_the_same_people),
      cmocka_unit_test(one_hand_does_not_contradict_itself),
      cmocka_unit_test(a_month_may_hold_a_later_count),
      cmocka_unit_test(a_count_does_not_fall_by_half),
      cmocka_unit_test(s5_equal_values_corroborate_only_when_independent),
      cmocka_unit_test(s6_a_later_value_updates),
      cmocka_unit_test(s7_s8_excluding_values_contradict),
      cmocka_unit_test(one_voice_does_not_deny_itself),
      cmocka_unit_test(s9_s10_s11_vague_values_meet),
      cmocka_unit_test(round_numbers_have_a_grain),
      cmocka_unit_test(somebody_who_left_is_not_there),
      cmocka_unit_test(fixtures_with_days),
      cmocka_unit_test(fixtures_with_months),
      cmocka_unit_test(fixtures_without_dates),
      cmocka_unit_test(the_order_of_documents_does_not_matter),
      cmocka_unit_test(without_its_source_nothing_corroborates),
      cmocka_unit_test(reused_text_is_a_copy_and_never_corroborates),
      cmocka_unit_test(a_spokesperson_does_not_corroborate_an_office),
      cmocka_unit_test(stories_of_other_events_are_not_compared),
      cmocka_unit_test(every_allocation_may_fail),
      cmocka_unit_test(a_large_question_stays_linear),
      cmocka_unit_test(nothing_to_compare_is_fine),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
