/**
 * view.h -- claims prepared for comparing: the case file of one comparison.
 *
 * Ownership: the case owns its arena, everything in it lives until vaglio__case_free;
 *   facts and passages are borrowed until then.
 * Errors: VAGLIO_NOMEM; the case is then free of everything.
 * Offsets: as in facts.h. Threads: one at a time.
 *
 * Order: views are sorted by document id, begin, end, type and claim id, whatever
 * the order of the facts, so that all that follows is a function of the set.
 */
#ifndef VAGLIO_VIEW_H
#define VAGLIO_VIEW_H

#include "scope.h"

enum { VAGLIO__MAX_KEYS = 4 };  /* groups of key roles */

/** What fills one group of key roles: entities (as `global`), stems, and a place if it is one. */
typedef struct vaglio__filler {
  const uint32_t *entities; size_t nentities;
  const uint64_t *stems; size_t nstems;
  vaglio__place place;
  const char *country;          /* of one of its entities, "" */
  bool person;                  /* one of its entities is a person or organisation */
  bool human;                   /* one of its entities is a person */
  bool is_place;                /* the group asks for a place (`place`, `destination`) */
  bool given;                   /* there is a filler at all */
} vaglio__filler;

/** One document of the case. */
typedef struct vaglio__doc_view {
  uint32_t rank, story;         /* place in the order of ids; index of its cluster */
  vaglio__place main;           /* where its main event is */
  bool towns;                   /* it places claims in towns of that country */
  vaglio__interval recent;      /* when its main event can have been, from its date */
  const uint64_t *lead; size_t nlead;   /* stems of title and first lines */
  const uint64_t *rare; size_t nrare;   /* those of them that few leads have */
} vaglio__doc_view;

typedef struct vaglio__view {
  const vaglio__fact *f;
  uint32_t claim;               /* index into facts->claims */
  const vaglio__type_def *type; /* never NULL */
  const char *family;
  uint32_t story;
  vaglio__place place;          /* its own, else its story's */
  vaglio__interval as_of;       /* as_of, else published */
  bool old;                     /* dated to a bare year that is not its story's */
  bool elsewhere;               /* in another country than its story */
  bool sub;                     /* of a sub-event of the story's main event */
  uint64_t head;                /* stem of the event's head word, 0 */
  const char *scope;
  uint32_t named;               /* the single person counted, as `global`, or VAGLIO__NONE */
  bool single;                  /* counts exactly one */
  uint32_t part_of;             /* view that it is told as a part of ("40, two of them"), or NONE */
  bool aside;                   /* another number stands in its story's lead: of something else */
  bool has_value, counts_none;  /* a quantity; "nobody" */
  double best, hard[2], core[2];
  int polarity;                 /* -1, 0 unknown, +1 */
  bool possible;                /* only said to be possible */
  vaglio__filler keys[VAGLIO__MAX_KEYS]; size_t nkeys;
  const uint64_t *words; size_t nwords; /* stems of its own words, frequent ones left out */
  uint32_t root;                /* entity of the original voice (`global`), or NONE */
  uint64_t root_words;          /* hash of the words that name it, 0: no source is told */
} vaglio__view;

typedef struct vaglio__case {
  const vaglio__facts *facts;
  const vaglio__mem *mem;
  vaglio__arena arena;
  vaglio__doc_view *docs;       /* as facts->docs */
  uint32_t *doc_order;          /* documents by id */
  vaglio__view *views; size_t nviews;
  uint32_t *view_of;            /* claim -> view */
  const vaglio__passage **passages; size_t npassages;   /* by (a_doc, b_doc, a_begin) */
  uint64_t *common; size_t ncommon;     /* stems found in too many claims, sorted */
} vaglio__case;

/** Prepares the case; `passages` may be NULL with `npassages` 0.
    @return VAGLIO_OK, VAGLIO_NOMEM. */
vaglio_status vaglio__case_init(vaglio__case *c, const vaglio__mem *mem, const vaglio__facts *facts,
                                const vaglio__passage *passages, size_t npassages,
                                vaglio_error *err);
void vaglio__case_free(vaglio__case *c);

/** The passages that two documents share; `*swapped` when `a` is their b side. */
const vaglio__passage *const *vaglio__case_passages(const vaglio__case *c, uint32_t a, uint32_t b,
                                                    size_t *n, bool *swapped);
/** The entity's `global`, VAGLIO__NONE when it has none. */
uint32_t vaglio__global_of(const vaglio__facts *facts, uint32_t entity);

#endif
