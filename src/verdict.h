/**
 * verdict.h -- telling: the record of a relation, its flags and its reason in words.
 *
 * Ownership: a verdict is a value; its strings are constants, but `reason` is its own.
 * Errors: none. Offsets: none. Threads: no state.
 */
#ifndef VAGLIO_VERDICT_H
#define VAGLIO_VERDICT_H

#include "relate.h"

/** What a step found: nothing to say yet, a verdict, or that nothing can be said. */
typedef enum outcome { GO_ON, TOLD, NOTHING } outcome;

/** Fills label, step, code and strength. @return TOLD, as all that follow. */
outcome vaglio__tell(const vaglio__pair *p, vaglio__verdict *v, const char *label,
                     const char *step, const char *code, double strength);
/** The reason with both values in it; `form` has up to two %s. */
void vaglio__because(vaglio__verdict *v, const char *form);
/** Whether their numbers are told with other modifiers: "400", "about 400". */
bool vaglio__precision_differs(const vaglio__pair *p);
/** Corroboration only when the voices are independent, else the same once more. */
outcome vaglio__agree(const vaglio__pair *p, vaglio__verdict *v, const char *step,
                      const char *code, double strength, unsigned flags);
outcome vaglio__refine(const vaglio__pair *p, vaglio__verdict *v, const char *step,
                       const char *code, bool b_is_finer, const char *numbers, const char *plain);
/** Weak when one only may be, or when its group is unknown. */
outcome vaglio__contradict(const vaglio__pair *p, vaglio__verdict *v, const char *step,
                           const char *code, bool strong);

#endif
