/**
 * meter.h -- an allocator for tests that fails after `left` allocations and counts the bytes alive.
 *
 *     meter m = {i, 0};
 *     vaglio__mem mem = {failing, &m};
 */
#ifndef VAGLIO_METER_H
#define VAGLIO_METER_H

#include <stdlib.h>

typedef struct meter { long left, live; } meter;

static void *failing(void *ud, void *ptr, size_t osize, size_t nsize) {
  meter *m = ud;
  if (nsize == 0) {
    m->live -= (long)osize;
    free(ptr);
    return NULL;
  }
  if (m->left-- <= 0) return NULL;
  void *p = realloc(ptr, nsize);
  if (p) m->live += (long)nsize - (ptr ? (long)osize : 0);
  return p;
}

#endif
