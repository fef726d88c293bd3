/* embedded.h -- the files under lua/vaglio, carried inside the library. */
#ifndef VAGLIO_EMBEDDED_H
#define VAGLIO_EMBEDDED_H

#include <stddef.h>

typedef struct vaglio__embedded {
  const char *name;             /* "init.lua", "lang/it/morph.lua", "data/cities.tsv" */
  const char *bytes;            /* NUL after the last one */
  size_t len;
} vaglio__embedded;

/** Sorted by name, ends with a NULL name. */
extern const vaglio__embedded vaglio__embedded_files[];

#endif
