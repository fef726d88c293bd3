/**
 * answer.h -- events, questions and answers: claims put together after comparing.
 *
 * Ownership: strings and lists live in the findings' arena. Errors: VAGLIO_NOMEM.
 * Offsets: none. Threads: one at a time.
 */
#ifndef VAGLIO_ANSWER_H
#define VAGLIO_ANSWER_H

#include "view.h"

/** Names the events of the stories and gives every claim its own. */
vaglio_status vaglio__find_events(const vaglio__case *c, vaglio__findings *out, vaglio_error *err);
/** Groups claims into questions and answers; expects events and relations. */
vaglio_status vaglio__find_answers(const vaglio__case *c, vaglio__findings *out,
                                   vaglio_error *err);

#endif
