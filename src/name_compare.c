/*
 * name_compare.c -- are two names one? Part by part, with a reason for each.
 *
 * Tokens are paired best first until the shorter name has none left; what the longer one has
 * over is "missing", a pair that is not alike "contradicts". A contradiction vetoes, an
 * omission does not. The score leans on the weakest pair, so that six equal parts do not
 * outvote a different surname.
 *
 * Invariant: the two names are put in strcmp order of `joined` first, so that the verdict is
 * symmetric.
 */
#include "name.h"

#include <string.h>
#include <utf8proc.h>

const char *const vaglio__name_hows[VAGLIO__NAME_HOWS] = {
  "equal", "variant", "initial", "missing", "contradicts", "reordered"
};

enum { LETTERS = 64, NOT_PAIRED = -1 };

#define SAME_BAR 0.85           /* similarity of canonical forms from which parts are one */
#define UNSURE_BAR 0.72         /* and below which they surely are not */
#define CANON_EQUAL 0.98
#define BY_INITIAL 0.92
#define BY_SHORT_FORM 0.94
#define RUN_TOGETHER 0.95

/* ---- likeness of two words ------------------------------------------------- */

static bool is_vowel(int32_t c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static int32_t lower(int32_t c) {
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

static bool near(int32_t a, int32_t b) {
  static const char pairs[] = "HgHkhgckCkCSJSJifvcs";
  for (const char *p = pairs; *p != '\0'; p += 2)
    if ((a == p[0] && b == p[1]) || (a == p[1] && b == p[0])) return true;
  return false;
}

/* A final vowel tells man from woman and one family from another: Maria, Mario; Rossi, Rosso. */
static double swap_cost(int32_t a, int32_t b, bool final, bool loose) {
  if (a == b) return 0;
  if (lower(a) == lower(b)) return 0.25;
  if (is_vowel(a) && is_vowel(b)) return final ? 2 : loose ? 0.5 : 1;
  return near(a, b) ? 0.5 : 1;
}

static double drop_cost(int32_t c, bool final, bool loose) {
  if (final && c == 'a') return 2;
  return c == 'h' || (loose && !final && is_vowel(c)) ? 0.5 : 1;
}

static size_t letters(const char *text, int32_t out[LETTERS]) {
  size_t n = 0, len = strlen(text);
  for (size_t i = 0; i < len && n < LETTERS; n++) {
    utf8proc_ssize_t k = utf8proc_iterate((const utf8proc_uint8_t *)text + i,
                                          (utf8proc_ssize_t)(len - i), &out[n]);
    i += k > 0 ? (size_t)k : 1;
  }
  return n;
}

static double min3(double a, double b, double c) {
  double m = a < b ? a : b;
  return m < c ? m : c;
}

/* Weighted edit distance with transpositions. */
static double distance(const int32_t *a, size_t n, const int32_t *b, size_t m, bool loose) {
  double row[3][LETTERS + 1];
  double *before = row[0], *above = row[1], *here = row[2];
  above[0] = 0;
  for (size_t j = 1; j <= m; j++) above[j] = above[j - 1] + drop_cost(b[j - 1], j == m, loose);
  for (size_t i = 1; i <= n; i++) {
    here[0] = above[0] + drop_cost(a[i - 1], i == n, loose);
    for (size_t j = 1; j <= m; j++) {
      here[j] = min3(above[j] + drop_cost(a[i - 1], i == n, loose),
                     here[j - 1] + drop_cost(b[j - 1], j == m, loose),
                     above[j - 1] + swap_cost(a[i - 1], b[j - 1], i == n && j == m, loose));
      bool crossed = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (crossed && before[j - 2] + 1 < here[j])
        here[j] = before[j - 2] + 1;
    }
    double *old = before;
    before = above, above = here, here = old;
  }
  return above[m];
}

static double likeness(const char *a, const char *b, bool foreign) {
  int32_t x[LETTERS], y[LETTERS];
  size_t n = letters(a, x), m = letters(b, y), longest = n > m ? n : m;
  if (longest == 0) return 0;
  double d = distance(x, n, y, m, foreign && longest >= 5) / (double)longest;
  return d < 1 ? 1 - d : 0;
}

/* Short words have no room for a slip. */
static double bar_for(const char *a, const char *b) {
  size_t n = strlen(a), m = strlen(b), longest = n > m ? n : m;
  return longest >= 5 ? SAME_BAR : longest == 4 ? 0.87 : 0.9;
}

static bool is_initial_of(const vaglio__name_token *a, const vaglio__name_token *b) {
  return (a->flags & VAGLIO__NAME_INITIAL) != 0 && a->text[0] == b->text[0];
}

static const char *root(const vaglio__name_token *t) {
  return t->root != NULL ? t->root : t->text;
}

static double token_likeness(const vaglio__name_token *a, const vaglio__name_token *b) {
  double best = 0;
  uint32_t both = a->flags | b->flags;
  if (strcmp(a->text, b->text) == 0) return 1;
  if ((both & VAGLIO__NAME_DIGIT) != 0) return strcmp(root(a), root(b)) == 0 ? BY_SHORT_FORM : 0;
  if (is_initial_of(a, b) || is_initial_of(b, a)) return BY_INITIAL;
  if ((both & VAGLIO__NAME_INITIAL) != 0) return 0;
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++) {
      double s = likeness(a->canon[i], b->canon[j], (both & VAGLIO__NAME_FOREIGN) != 0);
      if (s > best) best = s;
    }
  if (best < BY_SHORT_FORM && strcmp(root(a), root(b)) == 0) return BY_SHORT_FORM;
  return best < CANON_EQUAL ? best : CANON_EQUAL;
}

/* ---- pairing ------------------------------------------------------------------ */

typedef struct side {
  const vaglio__name_token *at[VAGLIO__NAME_TOKENS];
  int mate[VAGLIO__NAME_TOKENS];     /* index in the other side */
  size_t n;
} side;

typedef struct match {
  side a, b;
  double like[VAGLIO__NAME_TOKENS];  /* by index in a */
  bool bent[VAGLIO__NAME_TOKENS];    /* by index in a: below its bar */
  vaglio__name_result *out;
} match;

static void side_fill(side *s, const vaglio__name *name) {
  s->n = 0;
  for (size_t i = 0; i < name->n; i++) {
    if ((name->at[i].flags & (VAGLIO__NAME_DROPPED | VAGLIO__NAME_PARTICLE)) != 0) continue;
    s->mate[s->n] = NOT_PAIRED;
    s->at[s->n++] = &name->at[i];
  }
}

/* "Patr ushev" for "Patrushev": two tokens of `x` that only together are one of `y`. */
static bool run_together(const side *x, size_t i, const vaglio__name_token *y) {
  char text[LETTERS * 4];
  const char *one = x->at[i]->canon[0], *two = x->at[i + 1]->canon[0];
  size_t n = strlen(one), m = strlen(two);
  if (n + m >= sizeof text || n + m < 4) return false;
  if (token_likeness(x->at[i], y) >= SAME_BAR || token_likeness(x->at[i + 1], y) >= SAME_BAR)
    return false;
  memcpy(text, one, n);
  memcpy(text + n, two, m + 1);
  return likeness(text, y->canon[0], true) >= 0.9;
}

/* Puts the whole word of `y` where `x` has it in two; they then compare as equal. */
static void join_split(side *x, const side *y) {
  for (size_t i = 0; i + 1 < x->n; i++)
    for (size_t j = 0; j < y->n; j++) {
      if (!run_together(x, i, y->at[j])) continue;
      x->at[i] = y->at[j];
      memmove(&x->at[i + 1], &x->at[i + 2], (x->n - i - 2) * sizeof *x->at);
      x->n--;
      break;
    }
}

static size_t apart(size_t i, size_t j) {
  return i > j ? i - j : j - i;
}

/* Best pairs first; among equals the one nearest in place. */
static void pair_up(match *m) {
  size_t rounds = m->a.n < m->b.n ? m->a.n : m->b.n;
  double like[VAGLIO__NAME_TOKENS][VAGLIO__NAME_TOKENS];
  for (size_t i = 0; i < m->a.n; i++)
    for (size_t j = 0; j < m->b.n; j++) like[i][j] = token_likeness(m->a.at[i], m->b.at[j]);
  for (size_t k = 0; k < rounds; k++) {
    size_t bi = 0, bj = 0;
    double best = -1;
    for (size_t i = 0; i < m->a.n; i++)
      for (size_t j = 0; m->a.mate[i] == NOT_PAIRED && j < m->b.n; j++) {
        double s = like[i][j] - 0.001 * (double)apart(i, j);
        if (m->b.mate[j] != NOT_PAIRED || s <= best) continue;
        best = s, bi = i, bj = j;
      }
    m->a.mate[bi] = (int)bj;
    m->b.mate[bj] = (int)bi;
    m->like[bi] = like[bi][bj];
    m->bent[bi] = like[bi][bj] < bar_for(m->a.at[bi]->text, m->b.at[bj]->text);
  }
}

/* ---- the sum --------------------------------------------------------------------- */

typedef struct tally {
  double least, sum, weight, missing;  /* missing: letters of the parts left over */
  size_t paired, left_over, moved;
  bool contradiction, last_left;       /* last_left: the surname itself is left over */
} tally;

static double weight_of(const vaglio__name_token *t) {
  size_t n = strlen(t->text);
  return n < 3 ? 2 : n > 8 ? 8 : (double)n;
}

static void line_add(match *m, const char *a, const char *b, vaglio__name_how how, double score) {
  m->out->at[m->out->n++] = (vaglio__name_line){a, b, how, score};
}

static vaglio__name_how how_of(const match *m, size_t i, bool moved) {
  if (m->bent[i]) return VAGLIO__NAME_CONTRADICTS;
  if (moved) return VAGLIO__NAME_REORDERED;
  if (m->like[i] >= 1) return VAGLIO__NAME_EQUAL;
  const vaglio__name_token *a = m->a.at[i], *b = m->b.at[m->a.mate[i]];
  bool initial = ((a->flags ^ b->flags) & VAGLIO__NAME_INITIAL) != 0;
  return initial ? VAGLIO__NAME_BY_INITIAL : VAGLIO__NAME_VARIANT;
}

static void count_left(match *m, const side *s, bool of_a, tally *t) {
  for (size_t i = 0; i < s->n; i++) {
    if (s->mate[i] != NOT_PAIRED) continue;
    t->left_over++;
    t->missing += weight_of(s->at[i]);
    t->last_left |= i + 1 == s->n;
    const char *text = s->at[i]->text;
    line_add(m, of_a ? text : "", of_a ? "" : text, VAGLIO__NAME_MISSING, 0);
  }
}

static tally count(match *m) {
  tally t = {.least = 1};
  int last = -1;
  for (size_t i = 0; i < m->a.n; i++) {
    if (m->a.mate[i] == NOT_PAIRED) continue;
    const vaglio__name_token *a = m->a.at[i], *b = m->b.at[m->a.mate[i]];
    bool moved = m->a.mate[i] < last;
    double w = weight_of(a) > weight_of(b) ? weight_of(a) : weight_of(b);
    last = m->a.mate[i] > last ? m->a.mate[i] : last;
    t.moved += moved;
    t.paired++;
    t.sum += w * m->like[i];
    t.weight += w;
    if (m->like[i] < t.least) t.least = m->like[i];
    t.contradiction |= m->bent[i];
    line_add(m, a->text, b->text, how_of(m, i, moved), m->like[i]);
  }
  count_left(m, &m->a, true, &t);
  count_left(m, &m->b, false, &t);
  return t;
}

static double clamp(double x) {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}

/* A veto is doubt when only one slip of the pen stands between the parts. */
static vaglio__name_verdict verdict_of(const tally *t, double score) {
  if (t->contradiction)
    return t->least >= UNSURE_BAR ? VAGLIO__NAME_UNSURE : VAGLIO__NAME_DIFFERENT;
  return score >= SAME_BAR ? VAGLIO__NAME_SAME : VAGLIO__NAME_UNSURE;
}

static void judge_person(match *m, bool turned) {
  tally t = count(m);
  double mean = t.weight > 0 ? t.sum / t.weight : 0;
  double score = 0.55 * t.least + 0.45 * mean;
  score -= t.left_over > 3 ? 0.06 : 0.02 * (double)t.left_over;
  if (t.moved > 0 && !turned) score -= 0.06;
  if (t.last_left) score -= t.paired > 1 ? 0.05 : 0.33;  /* a given name alone is no name */
  m->out->score = clamp(score);
  m->out->verdict = verdict_of(&t, m->out->score);
}

/* In organisations every word counts: Gazprom is not Gazprom Neft. */
static void judge_organisation(match *m) {
  tally t = count(m);
  double mean = t.weight > 0 ? t.sum / t.weight : 0;
  double score = 0.55 * t.least + 0.45 * mean;
  if (t.left_over > 0) score -= 0.18 + 0.4 * t.missing / (t.missing + t.weight);
  m->out->score = clamp(score);
  m->out->verdict = verdict_of(&t, m->out->score);
}

/* ---- whole names -------------------------------------------------------------------- */

static bool spells(const char *acronym, const vaglio__name *name, uint32_t without) {
  size_t n = 0, len = strlen(acronym);
  for (size_t i = 0; i < name->n; i++) {
    if ((name->at[i].flags & without) != 0) continue;
    if (n >= len || acronym[n] != name->at[i].text[0]) return false;
    n++;
  }
  return n == len && n > 1;
}

/* One token against the first letters of several, with or without the small words. */
static bool is_acronym(const vaglio__name *a, const side *only, const vaglio__name *b) {
  if (a->type != VAGLIO__NAME_ORGANISATION || only->n != 1) return false;
  const char *text = only->at[0]->text;
  return spells(text, b, VAGLIO__NAME_DROPPED | VAGLIO__NAME_PARTICLE) ||
         spells(text, b, VAGLIO__NAME_DROPPED) || spells(text, b, 0);
}

static bool same_run(const vaglio__name *a, const vaglio__name *b) {
  return strcmp(a->joined, b->joined) == 0 || strcmp(a->core, b->core) == 0 ||
         strcmp(a->joined, b->core) == 0 || strcmp(a->core, b->joined) == 0;
}

static void whole(match *m, const vaglio__name *a, const vaglio__name *b, double score, bool sure) {
  line_add(m, a->core, b->core, VAGLIO__NAME_VARIANT, score);
  m->out->score = score;
  m->out->verdict = sure ? VAGLIO__NAME_SAME : VAGLIO__NAME_UNSURE;
}

static void judge(match *m, const vaglio__name *a, const vaglio__name *b) {
  bool org = a->type == VAGLIO__NAME_ORGANISATION;
  if (a->n != b->n && same_run(a, b) && m->a.n != m->b.n) {
    whole(m, a, b, RUN_TOGETHER, true);
    return;
  }
  if (is_acronym(a, &m->a, b) || is_acronym(b, &m->b, a)) {
    size_t n = strlen(m->a.n == 1 ? m->a.at[0]->text : m->b.at[0]->text);
    whole(m, a, b, n > 2 ? 0.9 : 0.75, n > 2);
    return;
  }
  join_split(&m->a, &m->b);
  join_split(&m->b, &m->a);
  pair_up(m);
  if (org) judge_organisation(m);
  else judge_person(m, a->turned || b->turned);
}

void vaglio__name_compare(const vaglio__name *a, const vaglio__name *b, vaglio__name_result *out) {
  match m = {.out = out};
  bool swap = strcmp(a->joined, b->joined) > 0;
  memset(out, 0, sizeof *out);
  side_fill(&m.a, swap ? b : a);
  side_fill(&m.b, swap ? a : b);
  if (m.a.n == 0 || m.b.n == 0) return;   /* an empty name is like nothing */
  judge(&m, swap ? b : a, swap ? a : b);
  for (size_t i = 0; swap && i < out->n; i++) {
    const char *text = out->at[i].a;
    out->at[i].a = out->at[i].b;
    out->at[i].b = text;
  }
}
