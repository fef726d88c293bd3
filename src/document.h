/**
 * document.h -- one text and everything found in it.
 *
 * Ownership: the document owns its text and all arrays; records point to each
 *   other by index (uint32_t, VAGLIO__NONE for "no such"), never by pointer.
 *   Strings in records live in the document's arena until it is freed.
 * Errors: as in base.h.
 * Offsets: bytes, half open, into `text`; token ranges are half open too.
 * Threads: one at a time.
 *
 * Layout: text -> parts -> sentences -> tokens are contiguous and ordered;
 * mentions, quantities, times, quotes and claims are stand-off and sorted by
 * begin (then longer first) once the document is finished.
 */
#ifndef VAGLIO_DOCUMENT_H
#define VAGLIO_DOCUMENT_H

#include "base.h"

#define VAGLIO__NONE UINT32_MAX

/** Kinds of part, in the order of `vaglio__part_names`. */
typedef enum vaglio__part_kind {
  VAGLIO__HEADLINE, VAGLIO__BODY, VAGLIO__HEADING, VAGLIO__EMBED, VAGLIO__CARD,
  VAGLIO__CAPTION, VAGLIO__BYLINE, VAGLIO__CREDIT, VAGLIO__RELATED, VAGLIO__LINK,
  VAGLIO__META, VAGLIO__PART_KINDS
} vaglio__part_kind;
extern const char *const vaglio__part_names[VAGLIO__PART_KINDS];

/** How finely a time is known; coarser is greater. */
typedef enum vaglio__precision {
  VAGLIO__INSTANT, VAGLIO__HOUR, VAGLIO__PART_OF_DAY, VAGLIO__DAY, VAGLIO__WEEK,
  VAGLIO__MONTH, VAGLIO__SEASON, VAGLIO__YEAR, VAGLIO__DECADE, VAGLIO__UNKNOWN
} vaglio__precision;

/** A closed interval of minutes since 1970-01-01T00:00 (no time zone);
    `precision` VAGLIO__UNKNOWN means that nothing is known. */
typedef struct vaglio__interval {
  int64_t lo, hi;
  vaglio__precision precision;
} vaglio__interval;

typedef struct vaglio__part {
  vaglio__part_kind kind;
  uint32_t begin, end;
  uint32_t embed;               /* group of an embedded story: 0 the document's own, 1.. embeds */
  const char *lang;             /* "it", "en", "" when unknown */
  const char *outlet;           /* the embed's outlet (URL host or site name), NULL: the document's */
  vaglio__interval published;   /* the embed's date */
} vaglio__part;

typedef struct vaglio__sentence {
  uint32_t begin, end;
  uint32_t first, last;         /* tokens [first,last) */
  uint32_t part;
  const char *lang;
} vaglio__sentence;

/** Shape of a token's letters. */
typedef enum vaglio__shape {
  VAGLIO__LOWER, VAGLIO__CAPITAL /* Xxxx */, VAGLIO__UPPER /* XXX */, VAGLIO__MIXED /* McX, iPhone */,
  VAGLIO__NUMBER /* 2.500 */, VAGLIO__ALNUM /* G8, Covid-19 */, VAGLIO__PUNCT, VAGLIO__QUOTE,
  VAGLIO__URL, VAGLIO__SYMBOL /* $ % */
} vaglio__shape;

typedef struct vaglio__token {
  uint32_t begin, end;
  uint32_t form;                /* id of the folded form in the vocabulary */
  uint8_t shape;                /* vaglio__shape */
  uint8_t flags;                /* VAGLIO__T_* */
} vaglio__token;
enum {
  VAGLIO__T_SPACE_BEFORE = 1,   /* white space stands before it */
  VAGLIO__T_ELIDED = 2,         /* ends in an apostrophe and belongs to the next word (dell', l') */
  VAGLIO__T_SENTENCE_START = 4,
  VAGLIO__T_QUOTED = 8          /* inside a quotation */
};

/** A stretch between quotation marks; nested ones are inside their parent. */
typedef struct vaglio__quote {
  uint32_t begin, end;          /* with the marks */
  uint32_t inner_begin, inner_end;
  uint32_t depth;               /* 0 outermost */
  bool scare;                   /* at most three words, no sentence: a word held with tongs */
} vaglio__quote;

/** A number as the words bound it. Missing bounds are -INFINITY / INFINITY. */
typedef struct vaglio__quantity {
  uint32_t begin, end;          /* modifier, number and unit words */
  double best;                  /* NAN when only vague */
  const char *mod;              /* "=" ">" ">=" "<" "<=" "~" "range" "vague" */
  double hard[2], core[2];
  const char *unit;             /* "", "percent", "EUR", "year", "km" ... ; counted nouns are the claim's */
} vaglio__quantity;

typedef struct vaglio__time {
  uint32_t begin, end;
  vaglio__interval value;
  const char *kind;             /* "date" "time" "duration" "set" */
} vaglio__time;

typedef struct vaglio__mention {
  uint32_t begin, end;
  uint32_t first, last;         /* tokens */
  const char *type;             /* "person" "organisation" "place" "outlet" "group" ... */
  const char *subtype;          /* "city" "country" "agency" ...; "" */
  const char *id;               /* gazetteer id, "" when only the words are known */
  const char *rule;
  uint32_t entity;              /* index into entities, VAGLIO__NONE */
} vaglio__mention;

/** What mentions of one document refer to. */
typedef struct vaglio__entity {
  const char *type, *name, *id; /* the fullest name; gazetteer id or "" */
  const char *country;          /* ISO 3166-1 alpha-2 or "" */
} vaglio__entity;

typedef struct vaglio__source {
  uint32_t begin, end;          /* the words that name it; begin == end when carried over */
  const char *text;
  const char *role;             /* "agency" "broadcaster" "outlet" "spokesperson" "document" "witness" "person" "organisation" "" */
  uint32_t entity;
  const char *cue;              /* words of the cue, "" */
  const char *cue_class;        /* "say" "announce" "deny" "confirm" "cite" "according_to" "learn" "quote" */
  uint32_t cue_begin, cue_end;
} vaglio__source;

typedef struct vaglio__arg {
  const char *role, *text;      /* text as written */
  uint32_t begin, end;
  uint32_t entity;
} vaglio__arg;

/** A stretch of text and the fields it supports ("quantity", "sources" ...). */
typedef struct vaglio__evidence {
  uint32_t begin, end;
  const char *supports;         /* comma-separated field names */
} vaglio__evidence;

typedef struct vaglio__claim {
  char id[VAGLIO__ID_SIZE];
  uint32_t begin, end, sentence, part;
  const char *type;
  const char *scope;            /* code of the counted or concerned group, "person", "security" ... "" */
  uint32_t place, time;         /* entity index; time index; VAGLIO__NONE */
  vaglio__interval when;        /* time of the event */
  uint32_t quantity;            /* index or VAGLIO__NONE */
  const char *unit;             /* what is counted: "person", "country", "USD" ...; "" */
  const char *mode;             /* "none" "indirect" "direct" "mixed" */
  const char *factuality;       /* "CT+" "CT-" "PR+" "PR-" "PS+" "PS-" "U" */
  const char *evidentiality;    /* "" "reportative" "direct" */
  const char *status;           /* "asserted" "reported" "confirmed" "denied" "retracted" */
  const char *act;              /* "" "retract" "deny" "correct" "confirm": what the utterance does to another claim */
  uint32_t target;              /* claim spoken about, index or VAGLIO__NONE */
  const char *rule;             /* name of the rule; file and line are in the rule table */
  const char *attrs;            /* canonical JSON object of the analysts' own attributes, "{}" */
  const char *event;            /* folded head words of the sub-event it belongs to ("sparatoria"), "" */
  VAGLIO__VEC(vaglio__source) sources;     /* outermost first */
  VAGLIO__VEC(vaglio__arg) args;
  VAGLIO__VEC(vaglio__evidence) evidence;
} vaglio__claim;

typedef struct vaglio__document {
  const vaglio__mem *mem;
  vaglio__arena arena;
  char id[VAGLIO__ID_SIZE];
  const char *uri, *outlet, *title, *lang;
  vaglio__interval published;
  char *text;                   /* NUL after the last byte, may contain NUL before */
  size_t len;
  VAGLIO__VEC(vaglio__part) parts;
  VAGLIO__VEC(vaglio__sentence) sentences;
  VAGLIO__VEC(vaglio__token) tokens;
  VAGLIO__VEC(vaglio__quote) quotes;
  VAGLIO__VEC(vaglio__mention) mentions;
  VAGLIO__VEC(vaglio__entity) entities;
  VAGLIO__VEC(vaglio__quantity) quantities;
  VAGLIO__VEC(vaglio__time) times;
  VAGLIO__VEC(vaglio__claim) claims;
} vaglio__document;

/** A document with this text (copied) and no annotations yet; free with vaglio__document_free.
    @return VAGLIO_OK, VAGLIO_NOMEM, VAGLIO_LIMIT (4 GiB and more). */
vaglio_status vaglio__document_new(const vaglio__mem *mem, const char *text, size_t len,
                                   const char *uri, const char *outlet, vaglio__document **out,
                                   vaglio_error *err);
void vaglio__document_free(vaglio__document *doc);
/** Sets the id from the bytes and the outlet, never the path: same outlet and bytes, same
    document. Without an outlet the base name of the uri stands for it. */
vaglio_status vaglio__document_identify(vaglio__document *doc, vaglio_error *err);
/** VAGLIO_RANGE unless [begin,end) lies in the text and cuts no character. */
vaglio_status vaglio__document_check(const vaglio__document *doc, uint32_t begin, uint32_t end,
                                     vaglio_error *err);
/** The sentence that holds byte `at`, VAGLIO__NONE between sentences. */
uint32_t vaglio__document_sentence_at(const vaglio__document *doc, uint32_t at);
/** The first token that ends after byte `at` (tokens.n when none does). */
uint32_t vaglio__document_token_at(const vaglio__document *doc, uint32_t at);
/** Gives a claim its id: document, span, type and roles. */
vaglio_status vaglio__claim_set_id(vaglio__document *doc, vaglio__claim *c, vaglio_error *err);

#endif
