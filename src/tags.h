/**
 * tags.h -- the closed vocabulary of grammatical tags, one bit each. The names
 * are the contract with the language packs (lua/vaglio/lang/README.md); what a
 * word is tagged as is theirs to say.
 */
#ifndef VAGLIO_TAGS_H
#define VAGLIO_TAGS_H

#include <stdint.h>

#define VAGLIO__TAGS(X) \
  X(NOUN, "noun") X(ADJ, "adj") X(PROPN, "propn") X(DET, "det") X(ART, "art") X(PREP, "prep") \
  X(PRON, "pron") X(POSS, "poss") X(DEMO, "demo") X(REL, "rel") X(WH, "wh") X(NEG, "neg") \
  X(CLITIC, "clitic") X(ADV, "adv") X(CCONJ, "cconj") X(SCONJ, "sconj") X(NUM, "num") X(ORD, "ord") \
  X(VERB, "verb") X(AUX, "aux") X(BE, "be") X(HAVE, "have") X(MODAL, "modal") X(FIN, "fin") \
  X(INF, "inf") X(PART, "part") X(GER, "ger") X(PRES, "pres") X(IMPF, "impf") X(PAST, "past") \
  X(FUT, "fut") X(COND, "cond") X(SUBJ, "subj") X(IMPER, "imper") X(P1, "p1") X(P2, "p2") \
  X(P3, "p3") X(SG, "sg") X(PL, "pl") X(M, "m") X(F, "f") X(PERSON, "person") X(ROLE, "role") \
  X(ORG, "org") X(PLACE, "place") X(EVENT, "event") X(DOCNOUN, "docnoun") X(TIME, "time") \
  X(MEASURE, "measure") X(MONTH, "month") X(WEEKDAY, "weekday") X(SAY, "say") X(LIGHTV, "lightv") \
  X(GUESS, "guess")

enum vaglio__tag_index {
#define X(id, name) VAGLIO__TAGI_##id,
  VAGLIO__TAGS(X)
#undef X
  VAGLIO__TAG_COUNT
};

typedef uint64_t vaglio__tags;
#define VAGLIO__TAG(id) ((vaglio__tags)1 << VAGLIO__TAGI_##id)

/** The bit of a tag's name (`len` bytes), 0 for a name that is not in the vocabulary. */
vaglio__tags vaglio__tag_bit(const char *name, size_t len);
/** The name of tag number `i` (0 .. VAGLIO__TAG_COUNT-1). */
const char *vaglio__tag_name(unsigned i);

#endif
