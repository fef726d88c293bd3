/**
 * export_record.h -- one object of the export at a time. Private to export*.c.
 *
 * Ownership: everything is borrowed from the export that runs.
 * Errors: none; the writer's buffer remembers that memory ran out.
 * Offsets: bytes in, code points out.
 * Threads: one at a time.
 */
#ifndef VAGLIO_EXPORT_RECORD_H
#define VAGLIO_EXPORT_RECORD_H

#include "entity_group.h"
#include "json.h"
#include "store.h"

/** Bytes to code points: the count at every 64th byte of each document. */
typedef struct vaglio__points {
  uint32_t *at;
  size_t n;
} vaglio__points;

typedef struct vaglio__exporting {
  const vaglio__corpus *corpus;
  const vaglio__findings *findings;
  const vaglio__entity_groups *groups;
  const vaglio__points *points;   /* per document */
  vaglio__json json;
} vaglio__exporting;

bool vaglio__points_make(const vaglio__mem *mem, const char *text, size_t len,
                         vaglio__points *out);
uint32_t vaglio__points_of(const vaglio__points *p, const char *text, size_t len, uint32_t byte);

void vaglio__export_document(vaglio__exporting *x, uint32_t doc);
/** `names` are the sorted spellings of the group. */
void vaglio__export_entity(vaglio__exporting *x, const vaglio__entity_group *g,
                           const char *const *names, size_t n);
void vaglio__export_mention(vaglio__exporting *x, uint32_t doc, uint32_t mention);
void vaglio__export_claim(vaglio__exporting *x, uint32_t claim);
void vaglio__export_passage(vaglio__exporting *x, uint32_t passage);
void vaglio__export_relation(vaglio__exporting *x, uint32_t relation);
void vaglio__export_event(vaglio__exporting *x, uint32_t event, const uint32_t *claims, size_t n);
void vaglio__export_question(vaglio__exporting *x, uint32_t question, const uint32_t *answers,
                             size_t n);

#endif
