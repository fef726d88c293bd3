/**
 * export.h -- the corpus as JSON Lines: documents, entities, mentions, claims, passages,
 * relations, events, questions with their answers.
 *
 * One object a line, sorted by kind and id, no wall-clock: a pure function of the documents and
 * the saved findings, whatever the order in which documents came in.
 *
 * Ownership: the store is borrowed; lines are borrowed during a call of `write`.
 * Errors: as in store.h; VAGLIO_IO when `write` says false.
 * Offsets: `start` and `end` are Unicode code points, half open, into the document's text.
 * Threads: as in store.h.
 */
#ifndef VAGLIO_EXPORT_H
#define VAGLIO_EXPORT_H

#include "store.h"

/** Takes a line with its end; false stops the export. */
typedef bool (*vaglio__write)(void *ud, const char *bytes, size_t n);

/** `words` are those that the findings were made with: parts of names that say nothing, or NULL. */
vaglio_status vaglio__export(vaglio__store *store, const struct vaglio__name_words *words,
                             vaglio__write write, void *ud, vaglio_error *err);

#endif
