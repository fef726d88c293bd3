/**
 * store.h -- the corpus file: documents with everything found in them, and what comparison
 * found between them. An ordinary SQLite database; all SQL of the project is in store*.c.
 *
 * Ownership: `_open` gives a store the caller closes. A document or corpus that is loaded is a
 *   copy, owned by the caller, and outlives changes to the store.
 * Errors: as in base.h. VAGLIO_CORPUS: missing, not a corpus, damaged, too new. VAGLIO_IO: not
 *   readable or writable, opened for reading only, in use, disk full. A change that fails leaves
 *   the corpus as it was.
 * Offsets: bytes, half open, into the document's text.
 * Threads: one at a time per store; several stores may be open on one file.
 */
#ifndef VAGLIO_STORE_H
#define VAGLIO_STORE_H

#include "facts.h"

typedef struct vaglio__store vaglio__store;

typedef enum vaglio__store_mode {
  VAGLIO__STORE_READ,             /* the file must exist and is not touched */
  VAGLIO__STORE_WRITE,            /* the file must exist */
  VAGLIO__STORE_CREATE            /* written to, made when missing */
} vaglio__store_mode;

/** Opens a corpus; ":memory:" makes one that dies with the store. */
vaglio_status vaglio__store_open(const vaglio__mem *mem, const char *path,
                                 vaglio__store_mode mode, vaglio__store **out, vaglio_error *err);
/** NULL is fine. The last writer leaves a file that can be copied alone. */
void vaglio__store_close(vaglio__store *store);

/* ---- documents ------------------------------------------------------------------------ */

/** Adds a finished document; one with the same id is already there: `*added` (may be NULL)
    is false and nothing changes. */
vaglio_status vaglio__store_add(vaglio__store *store, const vaglio__document *doc, bool *added,
                                vaglio_error *err);
/** Puts a document in the place of the one with this id, in one transaction; when that one is not
    there, it is only added. */
vaglio_status vaglio__store_replace(vaglio__store *store, const char *id,
                                    const vaglio__document *doc, vaglio_error *err);
/** Removes the one document whose id begins with `what`, or all with this uri; `*removed` (may
    be NULL) counts. @return VAGLIO_INPUT when there is none, or the prefix fits several. */
vaglio_status vaglio__store_remove(vaglio__store *store, const char *what, size_t *removed,
                                   vaglio_error *err);
/** Loads a document by id or unique prefix of it; tokens and quotes are not kept. */
vaglio_status vaglio__store_document(vaglio__store *store, const char *id, vaglio__document **out,
                                     vaglio_error *err);
vaglio_status vaglio__store_count(vaglio__store *store, size_t *documents, vaglio_error *err);

/** A document in which all words of a query stand. */
typedef struct vaglio__store_hit {
  const char *id, *uri, *title;
  uint32_t begin, end;            /* the first word found; 0,0 when only the title has it */
  uint32_t snippet_begin, snippet_end; /* its sentence */
  const char *snippet;            /* text of the sentence, NUL-terminated */
} vaglio__store_hit;
typedef vaglio_status (*vaglio__store_found)(void *ud, const vaglio__store_hit *hit,
                                             vaglio_error *err);
/** Full text: all words, accents and case do not matter; "two words" side by side; dim* begins
    with. Best first, at most `limit` (0: all). The hit is borrowed during the call;
    `found` may read the store but not search it. */
vaglio_status vaglio__store_find(vaglio__store *store, const char *query, size_t limit,
                                 vaglio__store_found found, void *ud, vaglio_error *err);

/* ---- notes about the corpus -------------------------------------------------------------- */

/** Engine and pack versions and the like: any key but those of the store itself. */
vaglio_status vaglio__store_set_meta(vaglio__store *store, const char *key, const char *value,
                                     vaglio_error *err);
/** Appends the value; nothing when the key is unknown. */
vaglio_status vaglio__store_meta(vaglio__store *store, const char *key, vaglio__buf *out,
                                 vaglio_error *err);
/** Remembers where a rule is written. */
vaglio_status vaglio__store_set_rule(vaglio__store *store, const char *name, const char *file,
                                     uint32_t line, vaglio_error *err);
/** Appends the file and gives the line; `*line` 0 when the rule is unknown. */
vaglio_status vaglio__store_rule(vaglio__store *store, const char *name, vaglio__buf *file,
                                 uint32_t *line, vaglio_error *err);

/** Limits the file to this many pages (4096 bytes each): a quota; beyond it the disk is "full".
    For this store only, not kept in the file. */
vaglio_status vaglio__store_set_page_limit(vaglio__store *store, uint32_t pages,
                                           vaglio_error *err);

/* ---- all of it ------------------------------------------------------------------------------ */

/** Where a claim of the facts stands in its document. */
typedef struct vaglio__claim_place {
  uint32_t doc, claim;            /* docs.at[doc]->claims.at[claim] */
  int64_t key;                    /* of the store */
} vaglio__claim_place;

/** All documents in memory, and the facts that borrow from them. */
typedef struct vaglio__corpus {
  const vaglio__mem *mem;
  vaglio__arena arena;
  vaglio__facts facts;            /* sorted as facts.h demands; entities not yet resolved */
  VAGLIO__VEC(vaglio__document *) docs;         /* as facts.docs */
  VAGLIO__VEC(int64_t) doc_keys;
  VAGLIO__VEC(uint32_t) first_entity;           /* of each document in facts.entities */
  VAGLIO__VEC(vaglio__claim_place) places;      /* as facts.claims */
  int64_t generation;             /* of the store when it was loaded */
} vaglio__corpus;

/** Loads everything from one state of the file. */
vaglio_status vaglio__store_load(vaglio__store *store, vaglio__corpus *out, vaglio_error *err);
void vaglio__corpus_free(vaglio__corpus *corpus);

/** Whether documents changed since findings were saved. */
vaglio_status vaglio__store_dirty(vaglio__store *store, bool *out, vaglio_error *err);
/** Replaces all findings in one transaction. @return VAGLIO_CORPUS when documents changed
    since `corpus` was loaded; the old findings stay. */
vaglio_status vaglio__store_save_findings(vaglio__store *store, const vaglio__corpus *corpus,
                                          const vaglio__findings *findings, vaglio_error *err);
/** Loads the last findings, as indices into `corpus`; what concerns removed documents is left
    out. `out` is initialised by the caller. */
vaglio_status vaglio__store_load_findings(vaglio__store *store, const vaglio__corpus *corpus,
                                          vaglio__findings *out, vaglio_error *err);
/** Resolves, finds passages, compares and saves, when the findings are out of date. */
vaglio_status vaglio__store_compare(vaglio__store *store, const vaglio__scope_def *scopes,
                                    size_t nscopes, const vaglio__type_def *types, size_t ntypes,
                                    vaglio_error *err);

#endif
