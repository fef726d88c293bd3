/* name_test.c -- spellings that are one name, names that are not, and why. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "name.h"

#define SET(list) {list, sizeof list / sizeof *list}

static const char *const titles[] = {"dott", "mr", "president", "sig"};
static const char *const particles[] = {"al", "bin", "de", "von"};
static const char *const minor[] = {"and", "degli", "del", "di", "for", "of", "the"};
static const char *const legal[] = {"gmbh", "joint stock company", "spa"};
static const char *const short_forms[] = {"bibi=benjamin", "organisation=organization"};
static const vaglio__name_words person_words = {
  SET(titles), SET(particles), {NULL, 0}, SET(short_forms)};
static const vaglio__name_words org_words = {
  {NULL, 0}, SET(minor), SET(legal), SET(short_forms)};

static void fold(const char *text, vaglio__name_type type, vaglio__name *out) {
  const vaglio__name_words *words = type == VAGLIO__NAME_PERSON ? &person_words : &org_words;
  assert_int_equal(vaglio__name_fold(NULL, text, strlen(text), type, words, out, NULL), VAGLIO_OK);
}

static vaglio__name_verdict verdict(const char *a, const char *b, vaglio__name_type type) {
  vaglio__name x, y;
  vaglio__name_result there, back;
  fold(a, type, &x);
  fold(b, type, &y);
  vaglio__name_compare(&x, &y, &there);
  vaglio__name_compare(&y, &x, &back);
  assert_int_equal(there.verdict, back.verdict);
  assert_true(there.score >= back.score && there.score <= back.score);
  if (there.verdict == VAGLIO__NAME_SAME) assert_true(there.score >= VAGLIO__NAME_BAR);
  vaglio__name_free(&x);
  vaglio__name_free(&y);
  return there.verdict;
}

static bool meet(const char *a, const char *b, vaglio__name_type type) {
  static char k[VAGLIO__NAME_KEYS][VAGLIO__NAME_KEY_SIZE];
  static char l[VAGLIO__NAME_KEYS][VAGLIO__NAME_KEY_SIZE];
  vaglio__name x, y;
  bool met = false;
  fold(a, type, &x);
  fold(b, type, &y);
  size_t n = vaglio__name_keys(&x, k), m = vaglio__name_keys(&y, l);
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < m; j++) met |= strcmp(k[i], l[j]) == 0;
  vaglio__name_free(&x);
  vaglio__name_free(&y);
  return met;
}

static void one_person_in_many_spellings(void **state) {
  static const char *const same[][2] = {
    {"Tokayev", "Tokaev"}, {"Tokayev", "Tokayef"}, {"Tokaev", "Tokayef"},
    {"Kassym-Jomart Tokayev", "Tokaev"}, {"Kassym-Jomart Tokayev", "Kasym-Zhomart Tokaev"},
    {"Masimov", "Massimov"}, {"Karim Masimov", "Karim Massimov"},
    {"Nazarbaev", "Nazarbayev"}, {"Nursultan Nazarbayev", "Nursultan Nazarbaev"},
    {"Zelensky", "Zelenskyy"}, {"Zelensky", "Zelenskij"}, {"Zelenskyy", "Zelenskiy"},
    {"Volodymyr Zelensky", "Володимир Зеленський"},
    {"Gheddafi", "Gaddafi"}, {"Gheddafi", "Qadhafi"}, {"Gaddafi", "Qadhafi"},
    {"Muammar Gheddafi", "Muammar Gaddafi"},
    {"Xi Jinping", "Xi Jinping"}, {"Lukashenko", "Lukašenko"}, {"Lukashenko", "Lukashenka"},
    {"Lukašenko", "Lukashenka"}, {"Aleksandr Lukashenko", "Alexander Lukashenka"},
    {"Putin, Vladimir", "Vladimir Putin"}, {"V. Putin", "Vladimir Putin"},
    {"Dott. Mario Rossi", "Mario Rossi"}, {"Bibi Netanyahu", "Benjamin Netanyahu"},
    {"Erdoğan", "Erdogan"}, {"Orbán", "Orban"}, {"Kim Jong-un", "Kim Jong Un"},
    {"Gorbaciov", "Gorbachev"}, {"Yeltsin", "Eltsin"}, {"Kuznetsov", "Kuznecov"},
    {"Trotsky", "Trotskij"}, {"Khamenei", "Hamenei"}, {"D’Alema", "D'Alema"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
    if (verdict(same[i][0], same[i][1], VAGLIO__NAME_PERSON) != VAGLIO__NAME_SAME)
      fail_msg("%s / %s should be one", same[i][0], same[i][1]);
    if (!meet(same[i][0], same[i][1], VAGLIO__NAME_PERSON))
      fail_msg("%s / %s share no key", same[i][0], same[i][1]);
  }
}

static void two_people_with_like_names(void **state) {
  static const char *const apart[][2] = {
    {"Putin", "Putina"}, {"Rossi", "Russo"}, {"Abe", "Ablyazov"}, {"Mario Rossi", "Maria Rossi"},
    {"Francesco Conti", "Francesca Conti"}, {"Volodymyr Zelensky", "Olena Zelenska"},
    {"Zelensky", "Zelenska"}, {"Sergey Ivanovich Lavrov", "Sergey Viktorovich Lavrov"},
    {"Barack Obama", "Michelle Obama"}, {"Marini", "Morini"}, {"Bianchi", "Bianco"},
    {"Rossi", "Rosso"}, {"Boris Netanyahu", "Benjamin Netanyahu"}, {"Marinelli", "Marinello"},
    {"Saddam Hussein al-Tikriti", "Saddam Hussein al-Duri"}, {"Medvedev", "Mendeleev"},
    {"Ivanov", "Ivanova"}, {"M. Rossi", "Carlo Rossi"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof apart / sizeof *apart; i++)
    if (verdict(apart[i][0], apart[i][1], VAGLIO__NAME_PERSON) == VAGLIO__NAME_SAME)
      fail_msg("%s / %s should be two", apart[i][0], apart[i][1]);
  assert_int_equal(verdict("Mario Rossi", "Maria Rossi", VAGLIO__NAME_PERSON),
                   VAGLIO__NAME_DIFFERENT);
  assert_int_equal(verdict("Putin", "Putina", VAGLIO__NAME_PERSON), VAGLIO__NAME_DIFFERENT);
  assert_int_equal(verdict("Rossi", "Russo", VAGLIO__NAME_PERSON), VAGLIO__NAME_DIFFERENT);
  assert_int_equal(verdict("Abe", "Ablyazov", VAGLIO__NAME_PERSON), VAGLIO__NAME_DIFFERENT);
}

static void a_given_name_alone_is_doubtful(void **state) {
  (void)state;
  assert_int_equal(verdict("Vladimir", "Vladimir Putin", VAGLIO__NAME_PERSON), VAGLIO__NAME_UNSURE);
}

static void organisations(void **state) {
  static const struct { const char *a, *b; vaglio__name_verdict is; } rows[] = {
    {"NATO", "North Atlantic Treaty Organization", VAGLIO__NAME_SAME},
    {"Csto", "Collective Security Treaty Organization", VAGLIO__NAME_SAME},
    {"Organizzazione del Trattato", "Organizzazione Trattato", VAGLIO__NAME_SAME},
    {"World Health Organisation", "World Health Organization", VAGLIO__NAME_SAME},
    {"Eni S.p.A.", "Eni", VAGLIO__NAME_SAME},
    {"TACTICAL MISSILES JOINT STOCK COMPANY", "Tactical Missiles", VAGLIO__NAME_SAME},
    {"PricewaterhouseCoopers", "Pricewaterhouse Coopers", VAGLIO__NAME_SAME},
    {"Ministry of Defence", "Defence Ministry", VAGLIO__NAME_SAME},
    {"Government of Estonia", "Government of Ethiopia", VAGLIO__NAME_DIFFERENT},
    {"Gazprom", "Gazprom Neft", VAGLIO__NAME_UNSURE},
    {"G7", "G20", VAGLIO__NAME_DIFFERENT},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (verdict(rows[i].a, rows[i].b, VAGLIO__NAME_ORGANISATION) != rows[i].is)
      fail_msg("%s / %s", rows[i].a, rows[i].b);
  assert_true(meet("NATO", "North Atlantic Treaty Organization", VAGLIO__NAME_ORGANISATION));
}

static void explains_each_part(void **state) {
  vaglio__name a, b;
  vaglio__name_result r;
  (void)state;
  fold("Sergey V. Lavrov", VAGLIO__NAME_PERSON, &a);
  fold("Serghei Viktorovich Lavrov", VAGLIO__NAME_PERSON, &b);
  vaglio__name_compare(&a, &b, &r);
  assert_int_equal(r.n, 3);
  for (size_t i = 0; i < r.n; i++) {
    if (strcmp(r.at[i].a, "v") == 0) assert_int_equal(r.at[i].how, VAGLIO__NAME_BY_INITIAL);
    if (strcmp(r.at[i].a, "lavrov") == 0) assert_int_equal(r.at[i].how, VAGLIO__NAME_EQUAL);
    if (strcmp(r.at[i].a, "sergey") == 0) assert_int_equal(r.at[i].how, VAGLIO__NAME_VARIANT);
  }
  vaglio__name_free(&b);
  fold("Lavrov", VAGLIO__NAME_PERSON, &b);
  vaglio__name_compare(&a, &b, &r);
  assert_int_equal(r.n, 3);
  for (size_t i = 1; i < 3; i++) {
    assert_string_equal(vaglio__name_hows[r.at[i].how], "missing");
    assert_string_equal(r.at[i].b, "");
  }
  vaglio__name_free(&a);
  vaglio__name_free(&b);
}

static void tokens_keep_their_place(void **state) {
  vaglio__name n;
  const char *text = "L’«Ânnå»  D'Orsi,\xff x";
  (void)state;
  fold(text, VAGLIO__NAME_ORGANISATION, &n);
  assert_int_equal(n.n, 4);
  assert_string_equal(n.at[1].text, "anna");
  assert_memory_equal(text + n.at[1].begin, "Ânnå", n.at[1].end - n.at[1].begin);
  assert_string_equal(n.at[2].text, "dorsi");
  assert_memory_equal(text + n.at[2].begin, "D'Orsi", 6);
  vaglio__name_free(&n);
}

static void empty_and_long_names_do_no_harm(void **state) {
  char text[4096];
  vaglio__name a, b;
  vaglio__name_result r;
  (void)state;
  fold("", VAGLIO__NAME_PERSON, &a);
  fold("...", VAGLIO__NAME_PERSON, &b);
  vaglio__name_compare(&a, &b, &r);
  assert_int_equal(r.verdict, VAGLIO__NAME_DIFFERENT);
  vaglio__name_free(&a);
  vaglio__name_free(&b);
  memset(text, 'q', sizeof text - 1);
  text[sizeof text - 1] = '\0';
  fold(text, VAGLIO__NAME_PERSON, &a);
  for (size_t i = 1; i < sizeof text - 1; i += 2) text[i] = ' ';
  fold(text, VAGLIO__NAME_PERSON, &b);
  assert_int_equal(b.n, VAGLIO__NAME_TOKENS);
  vaglio__name_compare(&a, &b, &r);
  assert_true(r.score <= 1);
  vaglio__name_free(&a);
  vaglio__name_free(&b);
}

static void *stingy(void *ud, void *ptr, size_t osize, size_t nsize) {
  int *left = ud;
  (void)osize;
  if (nsize == 0) {
    free(ptr);
    return NULL;
  }
  return (*left)-- > 0 ? realloc(ptr, nsize) : NULL;
}

static void out_of_memory_leaves_nothing(void **state) {
  vaglio__name n;
  vaglio_error err;
  (void)state;
  for (int allowed = 0; allowed < 100; allowed++) {
    int left = allowed;
    vaglio__mem mem = {stingy, &left};
    vaglio_status s = vaglio__name_fold(&mem, "Kassym-Jomart Tokayev", 21, VAGLIO__NAME_PERSON,
                                        &person_words, &n, &err);
    vaglio__name_free(&n);
    if (s == VAGLIO_OK) return;
    assert_int_equal(s, VAGLIO_NOMEM);
  }
  fail();
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(one_person_in_many_spellings),
    cmocka_unit_test(two_people_with_like_names),
    cmocka_unit_test(a_given_name_alone_is_doubtful),
    cmocka_unit_test(organisations),
    cmocka_unit_test(explains_each_part),
    cmocka_unit_test(tokens_keep_their_place),
    cmocka_unit_test(empty_and_long_names_do_no_harm),
    cmocka_unit_test(out_of_memory_leaves_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
