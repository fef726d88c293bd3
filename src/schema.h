/**
 * schema.h -- the corpus file: its tables, as SQL, and its marks.
 *
 * Ownership, errors, offsets, threads: constants only. Byte offsets in the tables are half open
 *   into document.text; `idx` counts from 0 inside the document.
 */
#ifndef VAGLIO_SCHEMA_H
#define VAGLIO_SCHEMA_H

enum {
  VAGLIO__APPLICATION_ID = 0x5661676C, /* "Vagl" */
  VAGLIO__SCHEMA_VERSION = 1
};

/** Everything a new corpus file is made of: scripts, NULL after the last. */
extern const char *const vaglio__schema_sql[];

#endif
