/*
 * relate.c -- see relate.h. Every step looks at the pair and either tells a verdict,
 * ends the procedure without one, or passes the pair on to the next step.
 */
#include "relate.h"

#include <math.h>
#include <string.h>

#include "verdict.h"
#include "words.h"

static bool is(const char *s, const char *word) { return s && strcmp(s, word) == 0; }

/* ---- S0: withdrawn or denied ------------------------------------------- */

static bool speaks_of(const vaglio__view *by, const vaglio__view *of) {
  return by->f->target == of->claim &&
         (is(by->f->act, "retract") || is(by->f->act, "deny") || is(by->f->act, "correct"));
}

/* The outlet that told the claim takes it back, or the voice that it was heard from. */
static bool takes_back(const vaglio__view *by, const vaglio__view *of) {
  return vaglio__same_root(by, of) || (by->f->nsources == 0 && vaglio__same_outlet(by, of));
}

static outcome s0_target(vaglio__pair *p, vaglio__verdict *v) {
  if (!speaks_of(p->b, p->a)) {
    if (!speaks_of(p->a, p->b)) return GO_ON;
    const vaglio__view *t = p->a;       /* the claim spoken about comes first */
    p->a = p->b;
    p->b = t;
  }
  if (takes_back(p->b, p->a)) {
    vaglio__tell(p, v, "retracts", "S0", "withdrawn", 0.95);
    vaglio__because(v, "the responsible source withdraws its own claim");
    return TOLD;
  }
  vaglio__tell(p, v, "contradicts", "S0", "denied", 0.85);
  v->flags |= VAGLIO__F_DENIAL;
  vaglio__because(v, "another party denies the claim");
  return TOLD;
}

/* ---- S1: comparable? --------------------------------------------------- */

static bool is_reported_act(const vaglio__view *v) {
  return v->f->target != VAGLIO__NONE && v->f->act && *v->f->act && !is(v->f->act, "confirm");
}

static outcome s1_type(vaglio__pair *p, vaglio__verdict *v) {
  (void)v;
  bool one_family = is(p->a->family, p->b->family);
  if (!one_family && !p->part_type) return NOTHING;
  if (is_reported_act(p->a) || is_reported_act(p->b)) return NOTHING;
  if (one_family && p->a->has_value && p->b->has_value && !p->numbers) return NOTHING;
  return GO_ON;
}

static outcome s1_copy(vaglio__pair *p, vaglio__verdict *v) {
  if (!is(p->a->f->type, p->b->f->type) || !vaglio__is_copy(p->c, p->a, p->b)) return GO_ON;
  vaglio__tell(p, v, "same", "S5", "copied", 0.95);
  v->flags |= VAGLIO__F_COPY;
  if (vaglio__precision_differs(p)) v->flags |= VAGLIO__F_PRECISION_DIFFERS;
  vaglio__because(v, "both stand at the same place of a reused passage");
  return TOLD;
}

static outcome s1_wording(vaglio__pair *p, vaglio__verdict *v) {
  if (!p->a->type->wording && !p->b->type->wording) return GO_ON;
  bool quoted = !is(p->a->f->mode, "none") && !is(p->b->f->mode, "none");
  if (!quoted || !is(p->a->f->type, p->b->f->type) || !vaglio__wording_same(p->a, p->b))
    return NOTHING;
  return vaglio__agree(p, v, "S5", "same_words", 0.6, VAGLIO__F_PARTIAL);
}

/* Stories without a common event only meet in a person or organisation that both name. */
static outcome s1_event(vaglio__pair *p, vaglio__verdict *v) {
  (void)v;
  if (p->same_event || (!p->counted && p->named)) return GO_ON;
  return NOTHING;
}

static bool no_key(const vaglio__view *v) {
  for (size_t k = 0; k < v->nkeys; k++)
    if (v->keys[k].given) return false;
  return true;
}

/* Words of two languages cannot be compared, but the same number of things can. */
static bool same_count_abroad(const vaglio__pair *p) {
  return p->numbers && p->a->best == p->b->best && p->a->best >= 2 &&
         strcmp(vaglio__view_lang(p->c, p->a), vaglio__view_lang(p->c, p->b)) != 0;
}

/* Counted claims need values or names; others need key roles (or words) that agree. */
static outcome s1_roles(vaglio__pair *p, vaglio__verdict *v) {
  (void)v;
  const vaglio__view *a = p->a, *b = p->b;
  if (p->counted || p->part_type) {
    bool a_says = a->has_value || a->named != VAGLIO__NONE;
    bool b_says = b->has_value || b->named != VAGLIO__NONE;
    return a_says && b_says ? GO_ON : NOTHING;
  }
  if (no_key(a) && no_key(b) && p->numbers && (a->nkeys == 0 || vaglio__is_measure(a->f->unit)))
    return GO_ON;     /* "damage of 170 million" needs no thing that was damaged */
  if (p->roles == VAGLIO__DIFFER) return NOTHING;
  if (p->roles == VAGLIO__OTHER)        /* other words may still mean the same */
    return vaglio__wording_strong(a, b) && !a->type->functional ? GO_ON : NOTHING;
  if (p->roles == VAGLIO__SILENT)
    return (p->wording || same_count_abroad(p)) && !a->type->functional ? GO_ON : NOTHING;
  return GO_ON;
}

/* ---- whereabouts: one person in two places ----------------------------- */

typedef struct whereabouts {
  vaglio__place at, from;
  bool told_at, told_from;      /* in words at least */
} whereabouts;

static whereabouts whereabouts_of(const vaglio__case *c, const vaglio__view *v) {
  whereabouts w = {.told_at = false};
  if (v->place.own) w.at = v->place;
  w.told_at = v->place.own;
  for (size_t i = 0; i < v->f->nargs; i++) {
    const vaglio__fact_arg *arg = &v->f->args[i];
    vaglio__place here = vaglio__place_of(c->facts, arg->entity);
    if (is(arg->role, "destination") || is(arg->role, "place")) {
      w.told_at = true;
      w.at = here;              /* of words alone, "the square", where is not known */
    } else if (is(arg->role, "origin")) {
      w.told_from = true;
      w.from = here;
    }
  }
  if (w.told_from && w.from.level == VAGLIO__NOWHERE) w.from = c->docs[v->f->doc].main;
  return w;
}

static bool is_state(const vaglio__view *v) { return v->type->functional; }

/* Somebody went away, and somebody is there: together only when the times differ. */
static bool left_from_there(const whereabouts *moved, const whereabouts *there) {
  if (!there->told_at) return false;
  if (moved->told_from) {
    vaglio__part_order o = vaglio__place_compare(&there->at, &moved->from);
    return o == VAGLIO__EQ || o == VAGLIO__LT || o == VAGLIO__MAYBE;
  }
  if (moved->told_at) return vaglio__place_compare(&moved->at, &there->at) == VAGLIO__APART;
  return true;
}

static outcome two_places(vaglio__pair *p, vaglio__verdict *v, const char *code, const char *why) {
  if (p->order == VAGLIO__LATER && !is(p->b->f->status, "denied")) {
    vaglio__tell(p, v, "updates", "S6", "moved", 0.7);
    vaglio__because(v, "a later report puts the same person elsewhere");
    return TOLD;
  }
  vaglio__contradict(p, v, "S7", code, !is(p->a->f->type, p->b->f->type) ? p->named : true);
  vaglio__because(v, why);
  return TOLD;
}

/* Families of several types: only "left" against "is there" can be told. */
static outcome s4_whereabouts(vaglio__pair *p, vaglio__verdict *v) {
  if (is(p->a->f->type, p->b->f->type) || p->part_type) return GO_ON;
  if (is_state(p->a) == is_state(p->b) || p->a->polarity <= 0 || p->b->polarity <= 0)
    return NOTHING;
  whereabouts a = whereabouts_of(p->c, p->a), b = whereabouts_of(p->c, p->b);
  bool apart = is_state(p->a) ? left_from_there(&b, &a) : left_from_there(&a, &b);
  if (!apart) return NOTHING;
  return two_places(p, v, "left_but_there", "one says gone, the other says there");
}

/* Two claims where somebody is, told by places instead of numbers. */
static outcome s4_places(vaglio__pair *p, vaglio__verdict *v) {
  if (!is_state(p->a) || p->numbers || p->counted || !is(p->a->family, "whereabouts"))
    return GO_ON;
  whereabouts a = whereabouts_of(p->c, p->a), b = whereabouts_of(p->c, p->b);
  if (!a.told_at || !b.told_at) return NOTHING;
  vaglio__part_order o = vaglio__place_compare(&a.at, &b.at);
  bool opposite = p->a->polarity * p->b->polarity < 0;
  if (opposite) {
    if (o != VAGLIO__EQ) return NOTHING;
    return two_places(p, v, "opposite", "one says there, the other says not there");
  }
  if (o == VAGLIO__APART) return two_places(p, v, "two_places", "one person in two places");
  if (o == VAGLIO__LT || o == VAGLIO__GT)
    return vaglio__refine(p, v, "S10", "place_inside", o == VAGLIO__GT, "",
                          "one place lies in the other");
  return vaglio__agree(p, v, "S5", "same_place", o == VAGLIO__EQ ? 0.9 : 0.5, 0);
}

/* ---- S2, S3: scope ----------------------------------------------------- */

static bool covers_all(const vaglio__pair *p, const vaglio__view *v) {
  return !*v->scope || vaglio__scope_is_top(p->c->facts, v->scope);
}

/* "Eleven children" and "hundreds", of whom is not told: a group may be part of a number. */
static bool may_be_part(const vaglio__pair *p) {
  if (!p->counted || p->scope != VAGLIO__MAYBE || vaglio__pair_close(p)) return false;
  if (p->a->counts_none || p->b->counts_none || p->a->named != VAGLIO__NONE) return false;
  return !covers_all(p, p->a) || !covers_all(p, p->b) || p->a->single || p->b->single;
}

/* A spot told further down, of which the lead knows nothing, may be of another event. */
static bool is_off_main(const vaglio__pair *p, const vaglio__view *v) {
  if (!v->place.own || p->place == VAGLIO__EQ || v->f->place >= p->c->facts->entities.n)
    return false;
  if (v->place.level != VAGLIO__SITE && v->place.level != VAGLIO__REGION) return false;
  const vaglio__doc_view *d = &p->c->docs[v->f->doc];
  uint64_t stem = vaglio__head_stem(p->c->facts->entities.at[v->f->place].name);
  return vaglio__shared(d->lead, d->nlead, &stem, 1) == 0;
}

/* Who writes one story knows both numbers. They exclude each other when two voices are named for
   them, or when one is and they stand side by side; else one is of a part or of another event. */
static bool is_one_hand(const vaglio__pair *p, bool beside) {
  enum { BESIDE = 250 };
  if (p->a->f->doc != p->b->f->doc) return false;
  if (p->a->root_words && p->b->root_words) return false;
  uint32_t x = p->a->f->begin, y = p->b->f->begin;
  return !beside || (x < y ? y - x : x - y) > BESIDE;
}

static outcome s2_scope(vaglio__pair *p, vaglio__verdict *v) {
  (void)v;
  if (may_be_part(p)) return NOTHING;
  if (p->event == VAGLIO__APART || p->place == VAGLIO__APART) return NOTHING;
  if (vaglio__pair_extent(p) == VAGLIO__APART) return NOTHING;
  if (!p->counted && !p->part_type && p->event != VAGLIO__EQ) return NOTHING;
  /* Of two days only a part and a whole can be told. */
  if (p->other_time && p->scope != VAGLIO__LT && p->scope != VAGLIO__GT) return NOTHING;
  return GO_ON;
}

static bool asks_for_place(const vaglio__view *v) {
  for (size_t i = 0; i < v->nkeys; i++)
    if (v->keys[i].is_place) return true;
  return false;
}

/* How many stand in one square says nothing of another square, nor of another hour. */
static bool is_local(const vaglio__pair *p) {
  if (!p->a->type->local && !p->b->type->local) return false;
  return !p->a->place.own || !p->b->place.own || p->a->place.global != p->b->place.global;
}

static double least(const vaglio__view *v) { return v->has_value ? v->hard[0] : 1; }

/* Nothing is excluded where neither place nor a common event is known. Nor does one voice deny
   itself in one story: its other number is of a part, of another hour or of something else. */
static bool excludes_nothing(const vaglio__pair *p) {
  if (p->counted && (is_off_main(p, p->a) || is_off_main(p, p->b))) return true;
  if (p->a->f->doc != p->b->f->doc && (p->a->aside || p->b->aside)) return true;
  if (p->a->f->doc == p->b->f->doc) return vaglio__same_root(p->a, p->b) || is_one_hand(p, true);
  return p->a->place.level == VAGLIO__NOWHERE &&
         p->b->place.level == VAGLIO__NOWHERE && p->counted;
}

/* "None" is part of no total; none at all leaves no parts either. */
static outcome s3_nobody(const vaglio__pair *p) {
  const vaglio__view *whole = vaglio__pair_extent(p) == VAGLIO__LT ? p->b : p->a;
  return whole->counts_none ? GO_ON : NOTHING;
}

static outcome s3_part(vaglio__pair *p, vaglio__verdict *v) {
  vaglio__part_order o = vaglio__pair_extent(p);
  if (o != VAGLIO__LT && o != VAGLIO__GT) return GO_ON;
  bool told = p->a->part_of != VAGLIO__NONE || p->b->part_of != VAGLIO__NONE;
  if (p->a->single && p->b->single && !told) return NOTHING;    /* one and one: who knows */
  if (!p->counted && !p->part_type && asks_for_place(p->a)) return GO_ON;
  if (p->a->counts_none || p->b->counts_none) return s3_nobody(p);
  if (p->a->polarity * p->b->polarity < 0) return NOTHING;
  const vaglio__view *part = o == VAGLIO__LT ? p->a : p->b;
  const vaglio__view *whole = o == VAGLIO__LT ? p->b : p->a;
  bool grew = o == VAGLIO__GT && p->order == VAGLIO__LATER;     /* the whole is older */
  if (whole->has_value && least(part) > whole->hard[1] && (p->counted || p->numbers)) {
    if (p->part_type || grew || whole->single || p->place == VAGLIO__MAYBE || is_local(p) ||
        excludes_nothing(p))
      return NOTHING;
    vaglio__contradict(p, v, "S3", "part_exceeds_whole", p->place == VAGLIO__EQ);
    v->flags |= VAGLIO__F_PART_EXCEEDS_WHOLE;
    vaglio__because(v, o == VAGLIO__LT ? "the part, %s, exceeds the whole, %s"
                               : "the whole, %s, is less than its part, %s");
    return TOLD;
  }
  vaglio__tell(p, v, "scoped", "S3", "part_of_whole", 0.8);
  v->flags |= o == VAGLIO__LT ? VAGLIO__F_PART_OF : VAGLIO__F_HAS_PART;
  vaglio__because(v, o == VAGLIO__LT ? "%s is part of %s" : "%s has %s as a part");
  return TOLD;
}

/* ---- S4: polarity ------------------------------------------------------ */

static bool is_denial(const vaglio__view *v) {
  return is(v->f->status, "denied") || is(v->f->act, "deny");
}

static outcome opposite(vaglio__pair *p, vaglio__verdict *v, const char *form) {
  vaglio__contradict(p, v, "S4", "opposite", true);
  if (is_denial(p->a) || is_denial(p->b)) v->flags |= VAGLIO__F_DENIAL;
  vaglio__because(v, form);
  return TOLD;
}

/* One of a day, the other of some time in a month: a count that may have grown since. */
static bool may_have_moved(const vaglio__pair *p) {
  vaglio__interval x = p->a->as_of, y = p->b->as_of;
  if (!p->counted || p->order != VAGLIO__UNORDERED) return false;
  if (is_denial(p->a) || is_denial(p->b)) return false;
  if (!vaglio__time_known(x) || !vaglio__time_known(y)) return false;
  bool x_wide = x.precision >= VAGLIO__MONTH, y_wide = y.precision >= VAGLIO__MONTH;
  if (p->a->possible || p->b->possible || p->a->f->doc == p->b->f->doc) return false;
  /* "Dozens" became 430; that 33 became "hundreds" is another voice. */
  const vaglio__view *more = p->a->core[0] > p->b->core[0] ? p->a : p->b;
  return x_wide != y_wide && !isnan(more->best);
}

/* The smaller running count is taken for the earlier, else what has the exact date. */
static outcome moved_perhaps(vaglio__pair *p, vaglio__verdict *v) {
  bool down = p->a->has_value && p->b->has_value && p->a->core[0] > p->b->core[0];
  bool wide_first = p->a->as_of.precision > p->b->as_of.precision;
  if (p->a->type->cumulative ? down : wide_first) {
    const vaglio__view *first = p->a;
    p->a = p->b;
    p->b = first;
  }
  vaglio__tell(p, v, "updates", "S6", "moved_perhaps", 0.5);
  v->flags |= VAGLIO__F_TIME_UNORDERED;
  v->flags |= p->b->core[0] > p->a->core[0] ? VAGLIO__F_UP : VAGLIO__F_DOWN;
  vaglio__because(v, "%s may have become %s");
  return TOLD;
}

/* After deaths were told, "no victims" means no others; so does "none" of an unknown group ("no
   hidden victims"), if nothing is denied. */
static bool is_some_of_none(const vaglio__pair *p) {
  const vaglio__view *none = p->a->counts_none ? p->a : p->b;
  if (is_denial(none)) return false;
  bool later = none == p->b && p->order == VAGLIO__LATER;
  bool some_only = !*none->scope && (none->type->cumulative || none->f->nargs);
  return (later && none->type->cumulative) || some_only;
}

/* All the missing were found: of a day against some time in a month, as in may_have_moved. */
static bool may_have_ended(const vaglio__pair *p) {
  bool x = p->a->as_of.precision >= VAGLIO__MONTH, y = p->b->as_of.precision >= VAGLIO__MONTH;
  return x != y && p->order == VAGLIO__UNORDERED && !p->a->type->cumulative &&
         vaglio__time_known(p->a->as_of) && vaglio__time_known(p->b->as_of);
}

/* Nobody against somebody: first reports are overtaken, later ones are contradicted. */
static outcome s4_nobody(vaglio__pair *p, vaglio__verdict *v) {
  if (p->a->counts_none == p->b->counts_none) return GO_ON;
  const vaglio__view *some = p->a->counts_none ? p->b : p->a;
  if (some->polarity < 0 || (some->has_value && some->hard[0] <= 0)) return NOTHING;
  if (!is(p->a->f->type, p->b->f->type) || is_one_hand(p, false)) return NOTHING;
  if (p->a->counts_none && p->order == VAGLIO__LATER) {
    vaglio__tell(p, v, "updates", "S4", "first_victims", 0.7);
    v->flags |= VAGLIO__F_UP;
    vaglio__because(v, "%s before, %s later");
    return TOLD;
  }
  if (is_local(p) || is_some_of_none(p)) return NOTHING;
  if (may_have_ended(p)) return moved_perhaps(p, v);
  return opposite(p, v, "%s and %s cannot both hold");
}

static outcome s4_polarity(vaglio__pair *p, vaglio__verdict *v) {
  outcome o = s4_nobody(p, v);
  if (o != GO_ON) return o;
  if (p->a->counts_none && p->b->counts_none) return GO_ON;
  if (p->a->polarity * p->b->polarity >= 0) return GO_ON;
  bool one_person = p->counted && p->scope == VAGLIO__EQ && p->a->named != VAGLIO__NONE;
  if (p->numbers && !one_person && !vaglio__pair_close(p)) return NOTHING;
  if (!p->counted && (p->roles != VAGLIO__AGREE || p->narrower != VAGLIO__EQ)) return NOTHING;
  if (is_state(p->a) && p->order == VAGLIO__LATER && !is_denial(p->b)) {
    vaglio__tell(p, v, "updates", "S4", "state_changed", 0.7);
    vaglio__because(v, "a later report says the opposite");
    return TOLD;
  }
  return opposite(p, v, p->numbers ? "%s, and not %s" : "one says it is so, the other says not");
}

/* ---- S5..S11: values --------------------------------------------------- */

static bool both_best(const vaglio__pair *p) { return !isnan(p->a->best) && !isnan(p->b->best); }

/* Claims without numbers, or of one named person: roles agree, so they tell the same. */
static outcome s5_no_number(vaglio__pair *p, vaglio__verdict *v) {
  bool persons = p->counted && p->a->named != VAGLIO__NONE && p->b->named != VAGLIO__NONE;
  bool values = p->numbers && !persons &&
                (p->counted || is_state(p->a) || (no_key(p->a) && no_key(p->b)) ||
                 p->roles == VAGLIO__AGREE);
  if (values) return GO_ON;
  if (!persons && p->counted && p->scope != VAGLIO__EQ && p->scope != VAGLIO__MAYBE) return NOTHING;
  if (p->place == VAGLIO__LT || p->place == VAGLIO__GT)
    return vaglio__refine(p, v, "S10", "place_inside", p->place == VAGLIO__GT,
                  "one place lies in the other", "one place lies in the other");
  bool partly = !persons && p->roles != VAGLIO__AGREE;
  vaglio__agree(p, v, "S5", persons ? "same_person" : partly ? "partly_same" : "same_roles",
        persons ? 0.9 : partly ? 0.5 : 0.8, partly ? VAGLIO__F_PARTIAL : 0u);
  vaglio__because(v, persons ? "both name the same person" : "both tell the same");
  return TOLD;
}

static outcome s5_equal(vaglio__pair *p, vaglio__verdict *v) {
  if (!both_best(p) || p->a->best != p->b->best || p->order != VAGLIO__UNORDERED) return GO_ON;
  if (vaglio__range_disjoint(p->a_hard, p->b_hard)) return GO_ON;
  if (p->narrower != VAGLIO__EQ && vaglio__tie_of(p->c, p->a, p->b) != VAGLIO__INDEPENDENT)
    return vaglio__refine(p, v, "S5", "place_inside", p->narrower == VAGLIO__GT,
                  "%s and %s, told of a place and of one inside it", "");
  return vaglio__agree(p, v, "S5", "equal", 0.9, 0);
}

/* Where the value of one claim lies to the other's: by best numbers, else by cores. */
static bool went_up(const vaglio__pair *p) {
  return both_best(p) ? p->b->best > p->a->best : p->b_core[0] > p->a_core[0];
}

static bool value_moved(const vaglio__pair *p) {
  if (vaglio__range_disjoint(p->a_core, p->b_core)) return true;
  bool exact = vaglio__range_inside(p->a_core, p->b_core) ||
               vaglio__range_inside(p->b_core, p->a_core);
  bool rounded = memcmp(p->a_core, p->a->core, sizeof p->a_core) != 0 ||
                 memcmp(p->b_core, p->b->core, sizeof p->b_core) != 0;
  return both_best(p) && p->a->best != p->b->best && !(exact && rounded);
}

static outcome s6_moved(vaglio__pair *p, vaglio__verdict *v) {
  if (p->order != VAGLIO__LATER || !value_moved(p)) return GO_ON;
  bool up = went_up(p);
  /* Corrections are small: a count that fell by half is of a part, or of something else. */
  if (!up && p->a->type->cumulative && p->b_core[1] < p->a_core[0] / 2) return NOTHING;
  if (!up && p->a->type->cumulative && vaglio__range_disjoint(p->a_hard, p->b_hard) &&
      vaglio__tie_of(p->c, p->a, p->b) == VAGLIO__INDEPENDENT) {
    vaglio__contradict(p, v, "S6", "cumulative_fell", true);
    v->flags |= VAGLIO__F_CUMULATIVE_FELL;
    vaglio__because(v, "a running count cannot fall from %s to %s");
    return TOLD;
  }
  vaglio__tell(p, v, "updates", "S6", "moved", 0.8);
  v->flags |= up ? VAGLIO__F_UP : VAGLIO__F_DOWN;
  if (vaglio__tie_of(p->c, p->a, p->b) == VAGLIO__TIE_ROOT) v->flags |= VAGLIO__F_SAME_ROOT;
  vaglio__because(v, "%s became %s");
  return TOLD;
}

/* "The next two" of seven: a bare number may be of a part. */
static bool is_bare_part(const vaglio__pair *p) {
  const vaglio__view *less = p->a->core[0] < p->b->core[0] ? p->a : p->b;
  return p->counted && !*less->scope && !isnan(less->best);
}

static outcome s7_hard(vaglio__pair *p, vaglio__verdict *v) {
  if (!vaglio__range_disjoint(p->a_hard, p->b_hard)) return GO_ON;
  if (excludes_nothing(p) || is_local(p)) return NOTHING;
  if (may_have_moved(p)) return moved_perhaps(p, v);
  if (is_bare_part(p)) return NOTHING;
  vaglio__contradict(p, v, "S7", "hard_disjoint", true);
  vaglio__because(v, "%s and %s cannot both hold");
  return TOLD;
}

static bool is_open(const vaglio__view *v) {
  return v->f->quantity && (is(v->f->quantity->mod, ">") || is(v->f->quantity->mod, ">="));
}

static outcome s8_core(vaglio__pair *p, vaglio__verdict *v) {
  if (!vaglio__range_disjoint(p->a_core, p->b_core)) return GO_ON;
  bool b_higher = p->b_core[0] > p->a_core[0];
  if (is_open(b_higher ? p->a : p->b)) {
    vaglio__refine(p, v, "S8", "beyond_core", b_higher, "%s leaves room for %s", "");
    if (!b_higher) vaglio__because(v, "%s lies within what %s leaves open");
    v->flags |= VAGLIO__F_BEYOND_CORE;
    return TOLD;
  }
  if (excludes_nothing(p) || is_local(p)) return NOTHING;
  if (may_have_moved(p)) return moved_perhaps(p, v);
  if (is_bare_part(p)) return NOTHING;
  vaglio__contradict(p, v, "S8", "core_disjoint", false);
  vaglio__because(v, "%s and %s are hardly the same number");
  return TOLD;
}

static outcome s9_equal_core(vaglio__pair *p, vaglio__verdict *v) {
  if (!vaglio__range_equal(p->a_core, p->b_core)) return GO_ON;
  if (p->narrower != VAGLIO__EQ && vaglio__tie_of(p->c, p->a, p->b) != VAGLIO__INDEPENDENT)
    return vaglio__refine(p, v, "S9", "place_inside", p->narrower == VAGLIO__GT,
                  "%s and %s, told of a place and of one inside it", "");
  return vaglio__agree(p, v, "S9", "equal_core", 0.7, 0);
}

static outcome s10_inside(vaglio__pair *p, vaglio__verdict *v) {
  if (vaglio__range_inside(p->b_core, p->a_core))
    return vaglio__refine(p, v, "S10", "core_inside", true, "%s is told more precisely as %s", "");
  if (vaglio__range_inside(p->a_core, p->b_core))
    return vaglio__refine(p, v, "S10", "core_inside", false, "%s is more precise than %s", "");
  return GO_ON;
}

static outcome s11_overlap(vaglio__pair *p, vaglio__verdict *v) {
  vaglio__agree(p, v, "S11", "cores_meet", 0.5, VAGLIO__F_PARTIAL);
  vaglio__because(v, "%s and %s have values in common");
  return TOLD;
}

/* ---- the procedure ----------------------------------------------------- */

static outcome (*const steps[])(vaglio__pair *, vaglio__verdict *) = {
    s0_target, s1_type, s1_copy, s1_wording, s1_event, s1_roles, s4_whereabouts, s4_places,
    s2_scope, s3_part, s4_polarity, s5_no_number, s5_equal, s6_moved, s7_hard, s8_core,
    s9_equal_core, s10_inside, s11_overlap};

static void cap(vaglio__verdict *v, double most) {
  if (v->strength > most) v->strength = most;
}

bool vaglio__relate(const vaglio__case *c, const vaglio__view *x, const vaglio__view *y,
                    vaglio__verdict *out) {
  vaglio__pair p;
  vaglio__pair_init(&p, c, x, y);
  *out = (vaglio__verdict){.label = NULL};
  outcome o = GO_ON;
  for (size_t i = 0; o == GO_ON && i < sizeof steps / sizeof *steps; i++) o = steps[i](&p, out);
  if (o != TOLD) return false;
  if (p.scope_unknown) {
    out->flags |= VAGLIO__F_SCOPE_UNKNOWN;
    cap(out, 0.5);
  }
  if (p.a->possible || p.b->possible) cap(out, 0.5);
  return true;
}
