/**
 * passage.h -- reused text: the pieces behind vaglio__find_passages of facts.h.
 *
 * A document becomes a *stream* of folded letters and digits, each knowing its byte. Winnowed
 * fingerprints of 20 units are kept so that every common run of 32 is found; documents that
 * share one are aligned: seeds grow to exact segments, segments are chained over small gaps.
 *
 * Ownership: a stream owns its arrays until vaglio__stream_free.
 * Errors: functions return false when out of memory, and then own nothing new.
 * Offsets: `begin` and `end` are units of a stream; `byte` leads back to the text.
 * Threads: no state.
 */
#ifndef VAGLIO_PASSAGE_H
#define VAGLIO_PASSAGE_H

#include "facts.h"

enum {
  VAGLIO__PASSAGE_K = 20,         /* units hashed together */
  VAGLIO__PASSAGE_WINDOW = 13,    /* every run of K + WINDOW - 1 shares a fingerprint */
  VAGLIO__PASSAGE_GAP = 40,       /* units between two segments of one chain, on either side */
  VAGLIO__PASSAGE_OVERLAP = 4,    /* how far greedy extension may have run into the next one */
  VAGLIO__PASSAGE_INSERT = 8,     /* words that stand on one side only end a passage */
  VAGLIO__PASSAGE_MATCHED = 45,   /* units that must remain when names are taken off */
  VAGLIO__PASSAGE_WORDS = 6,      /* and words of three letters or more */
  VAGLIO__PASSAGE_BUCKET = 64     /* documents of one fingerprint that are all paired */
};

enum { VAGLIO__UNIT_START = 1 /* of a word */, VAGLIO__UNIT_NAME = 2 /* part of a name */ };

/** The folded letters and digits of one text. */
typedef struct vaglio__stream {
  uint16_t *unit;
  uint32_t *byte;                 /* where the unit's character begins */
  uint8_t *flags;                 /* VAGLIO__UNIT_* */
  size_t n, cap;
} vaglio__stream;

bool vaglio__stream_read(const vaglio__mem *mem, const char *text, size_t len, vaglio__stream *out);
/** Marks every occurrence of a name, whole words only. */
bool vaglio__stream_mark(const vaglio__mem *mem, vaglio__stream *s, const char *name);
/** Marks runs of two to seven words in capitals, joined by words of at most three letters. */
void vaglio__stream_mark_capitals(vaglio__stream *s, const char *text, size_t len);
/** The byte after the character of unit `i`, with the marks that follow it. */
uint32_t vaglio__stream_byte_end(const vaglio__stream *s, const char *text, size_t len, size_t i);
void vaglio__stream_free(const vaglio__mem *mem, vaglio__stream *s);

/** A fingerprint shared by two texts. */
typedef struct vaglio__seed {
  uint32_t doc, a, b;             /* document of side a; positions */
} vaglio__seed;

/** Two aligned stretches, and the whole chain they were part of. */
typedef struct vaglio__aligned {
  uint32_t a_begin, a_end, b_begin, b_end;
  uint32_t matched;
  uint32_t a_whole, b_whole, whole; /* units of the chain on either side, and matched */
} vaglio__aligned;
typedef VAGLIO__VEC(vaglio__aligned) vaglio__aligned_list;

/** Aligns two texts that share `n` seeds (reordered here) and appends what passes the filter. */
bool vaglio__align(const vaglio__mem *mem, const vaglio__stream *a, const vaglio__stream *b,
                   vaglio__seed *seeds, size_t n, vaglio__aligned_list *out);

/** Fills direction and reason of passages whose `direction` is NULL: dates, agencies, credits. */
typedef struct vaglio__lineage vaglio__lineage;
vaglio__lineage *vaglio__lineage_new(const vaglio__mem *mem, const vaglio__facts *facts);
void vaglio__lineage_tell(const vaglio__lineage *l, const vaglio__aligned *how,
                          vaglio__passage *p);
void vaglio__lineage_free(vaglio__lineage *l);

#endif
