/**
 * interval.h -- comparing closed intervals of time and of numbers.
 *
 * Ownership, errors: none, everything is a value. Offsets: minutes since 1970.
 * Threads: no state.
 */
#ifndef VAGLIO_INTERVAL_H
#define VAGLIO_INTERVAL_H

#include "document.h"

typedef enum vaglio__order_of {
  VAGLIO__UNORDERED,            /* unknown, or the difference is less than the precision allows */
  VAGLIO__EARLIER,
  VAGLIO__LATER
} vaglio__order_of;

/** Whether anything is known of the time. */
bool vaglio__time_known(vaglio__interval t);
/** Whether both are known and have no minute in common. */
bool vaglio__time_disjoint(vaglio__interval a, vaglio__interval b);
/** How `b` lies to `a`: later only when all of it is, by at least D, the coarser of the two
    precisions (at least 6 hours for counts, 1 day otherwise). Years and coarser are unordered. */
vaglio__order_of vaglio__time_order(vaglio__interval a, vaglio__interval b, bool counts);

/** Whether [a0,a1] and [b0,b1] have no number in common. */
bool vaglio__range_disjoint(const double a[2], const double b[2]);
bool vaglio__range_equal(const double a[2], const double b[2]);
/** Whether `inner` lies inside `outer` and is not equal to it. */
bool vaglio__range_inside(const double inner[2], const double outer[2]);
/** The grain of a round count: 100 for 4400, 1000 for 19000; 1 below 1000; a tenth at most. */
double vaglio__grain(double n);

#endif
