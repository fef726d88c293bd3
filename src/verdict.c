/* verdict.c -- see verdict.h. */
#include "verdict.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

const char *const vaglio__flag_names[VAGLIO__FLAGS] = {
    "beyond_core", "copy", "cumulative_fell", "denial", "down", "has_part", "independent",
    "inverse", "part_exceeds_whole", "part_of", "partial", "precision_differs", "same_root",
    "scope_unknown", "strong", "time_unordered", "unknown_dep", "up", "weak"};

static bool is(const char *s, const char *word) { return s && strcmp(s, word) == 0; }

/* ---- words for values -------------------------------------------------- */

/* The value as a reader takes it: "40", "200..999", "18 or more". */
static const char *tell(const vaglio__view *v, char out[48]) {
  const char *mod = v->f->quantity && v->f->quantity->mod ? v->f->quantity->mod : "=";
  if (v->counts_none) snprintf(out, 48, "none");
  else if (!v->has_value) snprintf(out, 48, "no number");
  else if (!isnan(v->best) && is(mod, ">")) snprintf(out, 48, "more than %.15g", v->best);
  else if (!isnan(v->best) && is(mod, ">=")) snprintf(out, 48, "%.15g or more", v->best);
  else if (!isnan(v->best) && is(mod, "<")) snprintf(out, 48, "less than %.15g", v->best);
  else if (!isnan(v->best) && is(mod, "<=")) snprintf(out, 48, "up to %.15g", v->best);
  else if (!isnan(v->best) && is(mod, "~")) snprintf(out, 48, "about %.15g", v->best);
  else if (!isnan(v->best)) snprintf(out, 48, "%.15g", v->best);
  else if (isinf(v->core[1])) snprintf(out, 48, "%.15g or more", v->core[0]);
  else snprintf(out, 48, "%.15g..%.15g", v->core[0], v->core[1]);
  return out;
}

/* ---- verdicts ---------------------------------------------------------- */

outcome vaglio__tell(const vaglio__pair *p, vaglio__verdict *v, const char *label,
                       const char *step, const char *code, double strength) {
  v->a = p->a;
  v->b = p->b;
  v->label = label;
  v->step = step;
  v->code = code;
  v->strength = strength;
  return TOLD;
}

/* The reason with both values in it; `form` has two %s. */
void vaglio__because(vaglio__verdict *v, const char *form) {
  char a[48], b[48];
  char *at = v->reason;
  size_t room = sizeof v->reason;
  const char *values[2] = {tell(v->a, a), tell(v->b, b)};
  int next = 0;
  for (; *form && room > 1; form++) {
    if (form[0] == '%' && form[1] == 's' && next < 2) {
      int n = snprintf(at, room, "%s", values[next++]);
      size_t used = n < 0 ? 0 : (size_t)n < room ? (size_t)n : room - 1;
      at += used;
      room -= used;
      form++;
    } else {
      *at++ = *form;
      room--;
    }
  }
  *at = '\0';
}

/* A reason when there are numbers to tell, and one when there are none. */
static void because_of(const vaglio__pair *p, vaglio__verdict *v, const char *numbers,
                       const char *plain) {
  vaglio__because(v, p->numbers ? numbers : plain);
}

static unsigned tie_flag(vaglio__tie tie) {
  switch (tie) {
    case VAGLIO__INDEPENDENT: return VAGLIO__F_INDEPENDENT;
    case VAGLIO__TIE_COPY: return VAGLIO__F_COPY;
    case VAGLIO__TIE_ROOT: return VAGLIO__F_SAME_ROOT;
    default: return VAGLIO__F_UNKNOWN_DEP;
  }
}

bool vaglio__precision_differs(const vaglio__pair *p) {
  const vaglio__quantity *x = p->a->f->quantity, *y = p->b->f->quantity;
  return x && y && !is(x->mod, y->mod ? y->mod : "");
}

/* Agreement: corroboration only when the voices are independent, else the same once more. */
outcome vaglio__agree(const vaglio__pair *p, vaglio__verdict *v, const char *step, const char *code,
                     double strength, unsigned flags) {
  vaglio__tie tie = vaglio__tie_of(p->c, p->a, p->b);
  if (tie == VAGLIO__INDEPENDENT) {
    vaglio__tell(p, v, "corroborates", step, code, strength);
    v->flags |= flags;
  } else {
    vaglio__tell(p, v, "same", step, code, strength);
    v->flags |= (flags & ~(unsigned)VAGLIO__F_PARTIAL) | tie_flag(tie);
  }
  if (vaglio__precision_differs(p)) v->flags |= VAGLIO__F_PRECISION_DIFFERS;
  because_of(p, v, "%s and %s tell the same value", "both tell the same");
  return TOLD;
}

outcome vaglio__refine(const vaglio__pair *p, vaglio__verdict *v, const char *step,
                      const char *code, bool b_is_finer, const char *numbers, const char *plain) {
  vaglio__tell(p, v, "refines", step, code, 0.7);
  vaglio__tie tie = vaglio__tie_of(p->c, p->a, p->b);
  v->flags |= tie_flag(tie) | (b_is_finer ? 0u : VAGLIO__F_INVERSE);
  because_of(p, v, numbers, plain);
  return TOLD;
}

/* What only may be, what has an unknown group, cannot exclude anything for sure. */
outcome vaglio__contradict(const vaglio__pair *p, vaglio__verdict *v, const char *step,
                          const char *code, bool strong) {
  if (p->a->possible || p->b->possible || p->scope_unknown) strong = false;
  vaglio__tell(p, v, "contradicts", step, code, strong ? 0.9 : 0.6);
  v->flags |= strong ? VAGLIO__F_STRONG : VAGLIO__F_WEAK;
  if (p->order == VAGLIO__UNORDERED &&
      !(vaglio__time_known(p->a->as_of) && vaglio__time_known(p->b->as_of) &&
        p->a->as_of.precision <= VAGLIO__DAY && p->b->as_of.precision <= VAGLIO__DAY))
    v->flags |= VAGLIO__F_TIME_UNORDERED;
  return TOLD;
}
