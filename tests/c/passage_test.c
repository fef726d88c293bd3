/* passage_test.c -- reused text: what is found, what is boilerplate, which way it went, and that
   ten thousand copies do not explode. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "facts.h"
#include "meter.h"

enum { MAX_DOCS = 2000 };

typedef struct scene {
  vaglio__facts facts;
  vaglio__findings found;
} scene;

static vaglio__interval day(int d) {
  return (vaglio__interval){d * 1440, d * 1440 + 1439, VAGLIO__DAY};
}

static vaglio__fact_doc *add(scene *s, const char *outlet, const char *text) {
  vaglio__fact_doc d = {.id = "", .uri = "", .outlet = outlet, .lang = "", .title = "",
                        .text = text, .len = strlen(text),
                        .published = {0, 0, VAGLIO__UNKNOWN}};
  assert_true(vaglio__vec_push(NULL, &s->facts.docs, d));
  return &s->facts.docs.at[s->facts.docs.n - 1];
}

static void add_entity(scene *s, uint32_t doc, const char *name) {
  vaglio__fact_entity e = {doc, "organisation", name, "", "", "", (uint32_t)s->facts.entities.n};
  assert_true(vaglio__vec_push(NULL, &s->facts.entities, e));
}

static size_t find(scene *s) {
  vaglio__findings_init(&s->found, NULL);
  assert_int_equal(vaglio__find_passages(&s->facts, &s->found, NULL), VAGLIO_OK);
  return s->found.passages.n;
}

static void clear(scene *s) {
  vaglio__findings_free(&s->found);
  vaglio__vec_free(NULL, &s->facts.docs);
  vaglio__vec_free(NULL, &s->facts.entities);
  vaglio__vec_free(NULL, &s->facts.claims);
}

static void assert_side(const char *text, uint32_t begin, uint32_t end, const char *expected) {
  assert_int_equal(end - begin, strlen(expected));
  assert_memory_equal(text + begin, expected, end - begin);
}

#define STORM "the river rose by two metres during the night and water reached the first floor"

static void finds_a_sentence_with_its_exact_words(void **state) {
  (void)state;
  scene s = {0};
  add(&s, "a", "Officials met on Monday. “" STORM "”, a farmer said. Nobody was hurt.");
  add(&s, "b", "Rain again: " STORM "! Schools stay closed.");
  assert_int_equal(find(&s), 1);
  const vaglio__passage *p = &s.found.passages.at[0];
  assert_side(s.facts.docs.at[0].text, p->a_begin, p->a_end, STORM);
  assert_side(s.facts.docs.at[1].text, p->b_begin, p->b_end, STORM);
  assert_true(p->identity >= 1.0);
  assert_int_equal(p->matched, 65);
  assert_string_equal(p->direction, "unknown");
  clear(&s);
}

static void sees_through_case_marks_and_punctuation(void **state) {
  (void)state;
  scene s = {0};
  add(&s, "a", "La città è rimasta isolata per ore, perché il fiume è uscito dagli "
      "argini: così dice chi c’era.");
  add(&s, "b", "LA CITTA E RIMASTA ISOLATA PER ORE perche il fiume e uscito dagli argini "
      "cosi dice chi c'era");
  assert_int_equal(find(&s), 1);
  assert_true(s.found.passages.at[0].identity >= 1.0);
  clear(&s);
}

static void joins_over_a_letter_that_differs(void **state) {
  (void)state;
  scene s = {0};
  add(&s, "a", "effettivi di tutti i paesi che oltre al Kazakhstan sono appena arrivati "
      "dentro la zona");
  add(&s, "b", "effettivi di tutti i paesi che oltre al Kazakistan sono appena arrivati "
      "dentro la zona");
  assert_int_equal(find(&s), 1);
  const vaglio__passage *p = &s.found.passages.at[0];
  assert_true(p->identity > 0.97 && p->identity < 1.0);
  assert_int_equal(p->a_begin, 0);
  assert_int_equal(p->a_end, s.facts.docs.at[0].len);
  clear(&s);
}

/* The inserted words are nobody's copy, but they tell who has the longer version. */
static void cuts_at_inserted_words(void **state) {
  (void)state;
  scene s = {0};
  add(&s, "a", "the alliance says that its main task is to guard buildings of the state; in the "
      "operation, the long note explains, soldiers from every single country of the pact take "
      "part together");
  add(&s, "b", "the alliance says that its main task is to guard buildings of the state; in the "
      "operation soldiers from every single country of the pact take part together");
  assert_int_equal(find(&s), 2);
  for (size_t i = 0; i < 2; i++) {
    assert_string_equal(s.found.passages.at[i].direction, "a_to_b");
    assert_string_equal(s.found.passages.at[i].direction_reason, "superset");
  }
  clear(&s);
}

static void ignores_names_and_titles(void **state) {
  (void)state;
  scene s = {0};
  add(&s, "a", "Ieri l’Organizzazione del Trattato di Sicurezza Collettiva ha taciuto.");
  add(&s, "b", "Secondo l'Organizzazione del Trattato di Sicurezza Collettiva tutto va bene.");
  assert_int_equal(find(&s), 0);
  clear(&s);
  scene t = {0};
  add(&t, "a", "Lo riferisce ufficio nazionale per la gestione delle grandi emergenze civili oggi");
  add(&t, "b", "Secondo ufficio nazionale per la gestione delle grandi emergenze civili invece no");
  assert_int_equal(find(&t), 1);
  vaglio__findings_free(&t.found);
  add_entity(&t, 0, "Ufficio nazionale per la gestione delle grandi emergenze civili");
  assert_int_equal(find(&t), 0);
  clear(&t);
}

static void tells_direction_by_date_then_agency_then_credit(void **state) {
  (void)state;
  scene s = {0};
  add(&s, "www.ansa.it", STORM)->published = day(3);
  add(&s, "example.com", STORM)->published = day(2);
  find(&s);
  assert_string_equal(s.found.passages.at[0].direction, "b_to_a");
  assert_string_equal(s.found.passages.at[0].direction_reason, "date");
  vaglio__findings_free(&s.found);

  s.facts.docs.at[1].published = day(3);
  vaglio__fact_source ansa = {"Ansa", "agency", "say", VAGLIO__NONE};
  vaglio__fact c = {.id = "c_1", .doc = 1, .sources = &ansa, .nsources = 1};
  assert_true(vaglio__vec_push(NULL, &s.facts.claims, c));
  find(&s);
  assert_string_equal(s.found.passages.at[0].direction, "a_to_b");
  assert_string_equal(s.found.passages.at[0].direction_reason, "agency");
  vaglio__findings_free(&s.found);

  ansa.role = "outlet";
  find(&s);
  assert_string_equal(s.found.passages.at[0].direction_reason, "credit");
  clear(&s);
}

static void links_many_copies_to_the_first(void **state) {
  (void)state;
  scene s = {0};
  for (int i = 0; i < MAX_DOCS; i++) add(&s, "x", STORM ". " STORM ", they said, and then the "
      "wind turned and the whole valley waited for boats that came only in the morning.");
  size_t n = find(&s);
  assert_true(n >= MAX_DOCS - 1 && n <= 4 * MAX_DOCS);
  bool linked[MAX_DOCS] = {false};
  for (size_t i = 0; i < n; i++)
    if (s.found.passages.at[i].a_doc == 0) linked[s.found.passages.at[i].b_doc] = true;
  for (int i = 1; i < MAX_DOCS; i++) assert_true(linked[i]);
  clear(&s);
}

static void is_calm_about_odd_texts(void **state) {
  (void)state;
  scene s = {0};
  char *same = malloc(20001);
  memset(same, 'a', 20000);
  same[20000] = '\0';
  add(&s, "a", "");
  add(&s, "b", "\xff\xfe broken \xc3");
  add(&s, "c", same);
  add(&s, "d", same);
  add(&s, "e", "…!? — «»");
  find(&s);
  clear(&s);
  free(same);
}

/* ---- out of memory ------------------------------------------------------------------------- */

static void survives_every_failing_allocation(void **state) {
  (void)state;
  scene s = {0};
  add(&s, "a", "One. " STORM);
  add(&s, "b", "Two. " STORM);
  add_entity(&s, 0, "One");
  vaglio_status status = VAGLIO_NOMEM;
  for (long i = 0; status != VAGLIO_OK; i++) {
    meter m = {i, 0};
    vaglio__mem mem = {failing, &m};
    vaglio__findings f;
    vaglio__findings_init(&f, &mem);
    status = vaglio__find_passages(&s.facts, &f, NULL);
    vaglio__findings_free(&f);
    assert_int_equal(m.live, 0);
    assert_true(i < 1000);
  }
  vaglio__findings_init(&s.found, NULL);
  clear(&s);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(finds_a_sentence_with_its_exact_words),
      cmocka_unit_test(sees_through_case_marks_and_punctuation),
      cmocka_unit_test(joins_over_a_letter_that_differs),
      cmocka_unit_test(cuts_at_inserted_words),
      cmocka_unit_test(ignores_names_and_titles),
      cmocka_unit_test(tells_direction_by_date_then_agency_then_credit),
      cmocka_unit_test(links_many_copies_to_the_first),
      cmocka_unit_test(is_calm_about_odd_texts),
      cmocka_unit_test(survives_every_failing_allocation)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
