/**
 * facts.h -- what comparison reads and what it finds: the boundary between the
 * model, the store and src/compare.c. Plain records, no SQL, no Lua.
 *
 * Ownership: a vaglio__facts borrows every string; whoever filled it (the store,
 *   a test) keeps them alive. A vaglio__findings owns its arena.
 * Offsets: bytes, half open, into the document's text.
 * Order: fillers sort documents by id, claims by (document, begin, end, type,
 *   id) and entities by (document, index), so that every result is a pure
 *   function of the set of documents.
 */
#ifndef VAGLIO_FACTS_H
#define VAGLIO_FACTS_H

#include "document.h"

typedef struct vaglio__fact_doc {
  const char *id, *uri, *outlet, *lang, *title;
  const char *text;
  size_t len;
  vaglio__interval published;
} vaglio__fact_doc;

/** An entity of one document; `global` is filled by vaglio__resolve: the index
    of the first entity (in order) that means the same. */
typedef struct vaglio__fact_entity {
  uint32_t doc;
  const char *type, *name, *gazetteer_id, *subtype, *country;
  uint32_t global;
} vaglio__fact_entity;

typedef struct vaglio__fact_source {
  const char *text, *role, *cue_class;
  uint32_t entity;              /* index into facts->entities, VAGLIO__NONE */
} vaglio__fact_source;

typedef struct vaglio__fact_arg {
  const char *role, *text;
  uint32_t entity;
} vaglio__fact_arg;

typedef struct vaglio__fact {
  const char *id;
  const char *lang;             /* of its part; NULL: the document's */
  uint32_t doc;
  uint32_t begin, end, sentence_begin, sentence_end;
  const char *type, *scope, *unit, *mode, *factuality, *evidentiality, *status, *act, *event;
  const char *outlet;           /* of the embed the claim stands in, else of the document */
  uint32_t target;              /* index of the claim spoken about, VAGLIO__NONE */
  uint32_t place;               /* entity index, VAGLIO__NONE */
  const vaglio__quantity *quantity;   /* NULL: none */
  vaglio__interval when, as_of, published;
  const vaglio__fact_source *sources; size_t nsources;   /* outermost first */
  const vaglio__fact_arg *args; size_t nargs;
} vaglio__fact;

/** Codes of counted groups and their parents ("police" -> "security"); data from the packs. */
typedef struct vaglio__scope_def {
  const char *code, *parent;
  const char *kind;             /* what divides people so ("sex"): two kinds overlap; NULL */
} vaglio__scope_def;

/** Claim types and how they are compared; data from lua/vaglio/types.lua. */
typedef struct vaglio__type_def {
  const char *name;
  bool cumulative;              /* a running count that does not fall: deaths, arrests */
  bool functional;              /* one value at a time: location, office, price */
  /** Comma-separated roles that must agree, `|` between stand-ins, `+` between what is taken
      together: "person", "agent,recipient", "person+target" (whoever meets whom),
      "target|place" (`place`: else the claim's or its story's place). Of a counted type they only
      name single ones ("victim|person"). Empty: claims relate over their event alone. */
  const char *key_roles;
  const char *family;           /* types of one family are compared; NULL: the type alone */
  const char *whole;            /* in one story its count is part of this type's; NULL */
  bool counted;                 /* its quantity counts people or things of an event */
  bool wording;                 /* related only when the wording is shared: statements */
  const char *implied;          /* the group that all it counts are in: demonstrators; NULL */
  bool local;                   /* its count is of one spot and hour, not of the whole event */
} vaglio__type_def;

typedef struct vaglio__facts {
  VAGLIO__VEC(vaglio__fact_doc) docs;
  VAGLIO__VEC(vaglio__fact_entity) entities;
  VAGLIO__VEC(vaglio__fact) claims;
  VAGLIO__VEC(vaglio__scope_def) scopes;
  VAGLIO__VEC(vaglio__type_def) types;
  const struct vaglio__name_words *name_words;  /* titles, particles (name.h); NULL: none known */
} vaglio__facts;

/** Reused text: the same stretch in two documents; `a` has the lower document index. */
typedef struct vaglio__passage {
  uint32_t a_doc, a_begin, a_end, b_doc, b_begin, b_end;
  uint32_t matched;             /* letters and digits in common */
  double identity;              /* matched / longer side */
  const char *direction;        /* "a_to_b" "b_to_a" "unknown" */
  const char *direction_reason; /* "date" "agency" "credit" "superset" "" */
} vaglio__passage;

typedef struct vaglio__relation {
  uint32_t a, b;                /* claim indices; `a` is the earlier (as_of, published, id), or the claim spoken about */
  const char *label;            /* same corroborates refines updates contradicts retracts scoped */
  const char *flags;            /* comma-separated, sorted: "copy,same_root" */
  const char *step;             /* "S0" .. "S11" */
  double strength;
  const char *reason_code;      /* "hard_disjoint", for message catalogues */
  const char *reason;           /* fixed English with the numbers compared */
} vaglio__relation;

/** An Event: claims of compatible type, place, time and participants. */
typedef struct vaglio__event {
  const char *id;
  uint32_t parent;              /* event index: a sub-event of it; VAGLIO__NONE */
  const char *label;            /* head words, place */
} vaglio__event;

/** Claims with one value, as an answer to a question. */
typedef struct vaglio__answer {
  uint32_t question;
  const uint32_t *claims; size_t nclaims;
  uint32_t outlets, roots, groups;   /* counted; groups = independent voices, 0 when no root is known */
  double effective;             /* N_eff */
  const char *shape;            /* "single" "agency" "chain" "several" "unknown" */
} vaglio__answer;

/** Claim type x scope x event: "how many were killed in Almaty". */
typedef struct vaglio__question {
  const char *id, *type, *scope;
  uint32_t event, place;        /* indices or VAGLIO__NONE */
} vaglio__question;

typedef struct vaglio__findings {
  vaglio__arena arena;
  const vaglio__mem *mem;
  VAGLIO__VEC(vaglio__passage) passages;
  VAGLIO__VEC(vaglio__relation) relations;
  VAGLIO__VEC(vaglio__event) events;
  VAGLIO__VEC(uint32_t) claim_event;     /* per claim: event index */
  VAGLIO__VEC(vaglio__question) questions;
  VAGLIO__VEC(vaglio__answer) answers;
} vaglio__findings;

/** Gives every entity the index of the first one that means the same (name.h); src/resolve.c. */
vaglio_status vaglio__resolve(const vaglio__mem *mem, vaglio__facts *facts, vaglio_error *err);
/** Finds reused passages among all documents; src/passage.c. */
vaglio_status vaglio__find_passages(const vaglio__facts *facts, vaglio__findings *out, vaglio_error *err);
/** Events, relations, questions, answers; expects resolved entities and passages in `out`; src/compare.c. */
vaglio_status vaglio__compare(const vaglio__facts *facts, vaglio__findings *out, vaglio_error *err);
void vaglio__findings_init(vaglio__findings *f, const vaglio__mem *mem);
void vaglio__findings_free(vaglio__findings *f);

#endif
