/**
 * event.h -- which stories tell of the same event, and what in them is a part of it.
 *
 * Ownership: results live in the case's arena. Errors: VAGLIO_NOMEM.
 * Offsets: none. Threads: one at a time.
 */
#ifndef VAGLIO_EVENT_H
#define VAGLIO_EVENT_H

#include "view.h"

/** Fills main place, recent time and lead of every document. */
vaglio_status vaglio__read_stories(vaglio__case *c, vaglio_error *err);
/** Puts documents that share place, names, time and claim types into one story. */
vaglio_status vaglio__cluster_stories(vaglio__case *c, vaglio_error *err);
/** Tells whether the claim is old, elsewhere or of a sub-event; expects its story and place. */
void vaglio__place_in_event(const vaglio__case *c, vaglio__view *v);
/** How the events of two claims lie to each other, by sub-event and time; APART when unrelated. */
vaglio__part_order vaglio__event_compare(const vaglio__case *c, const vaglio__view *a,
                                         const vaglio__view *b);

#endif
