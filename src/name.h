/**
 * name.h -- names of people and organisations across spellings and transliterations.
 *
 * Three steps: `fold` cuts a name into tokens, each with its folded text ("lukašenka" ->
 * "lukasenka") and one or two canonical forms in which spelling conventions have been
 * rewritten (Lukashenko, Lukašenka -> "lukaSenko"); `keys` gives the blocking keys under
 * which two spellings of one name meet; `compare` aligns tokens and says, part by part, why.
 *
 * The code knows scripts and spelling conventions but no words: titles, particles, legal
 * forms and short forms of given names come from the caller (data of the language packs).
 *
 * Ownership: a folded name owns its tokens until vaglio__name_free; results borrow their
 *   texts from the two names compared. Word sets are borrowed during `fold` only.
 * Errors: as in base.h; only memory can fail. Bytes that are not UTF-8 separate tokens.
 * Offsets: bytes, half open, into the text given to `fold`.
 * Threads: no state; a folded name may be read by many threads.
 */
#ifndef VAGLIO_NAME_H
#define VAGLIO_NAME_H

#include "base.h"

/** Tokens beyond this one are not looked at. */
enum { VAGLIO__NAME_TOKENS = 24, VAGLIO__NAME_KEYS = 32, VAGLIO__NAME_KEY_SIZE = 10 };

typedef enum vaglio__name_type { VAGLIO__NAME_PERSON, VAGLIO__NAME_ORGANISATION } vaglio__name_type;

/** Folded strings in strcmp order; an entry may hold several words ("joint stock company"). */
typedef struct vaglio__name_set {
  const char *const *at;
  size_t n;
} vaglio__name_set;

/** What a language pack knows about the parts of names; all may be empty. */
typedef struct vaglio__name_words {
  vaglio__name_set titles;      /* mr, dott, presidente: never part of a person's name */
  vaglio__name_set particles;   /* de, von, al, bin; for organisations of, di, the, and */
  vaglio__name_set legal;       /* spa, gmbh, limited liability company */
  vaglio__name_set short_forms; /* "bibi=benjamin": one form of a name stands for another */
} vaglio__name_words;

enum {                          /* flags of a token */
  VAGLIO__NAME_INITIAL = 1,     /* one letter: J, V. */
  VAGLIO__NAME_PARTICLE = 2,
  VAGLIO__NAME_DROPPED = 4,     /* title, legal form, or said twice */
  VAGLIO__NAME_LEGAL = 8,
  VAGLIO__NAME_DIGIT = 16,      /* holds a digit, or is a Roman number in an organisation */
  VAGLIO__NAME_UPPER = 32,      /* written in capitals only: may be an acronym */
  VAGLIO__NAME_FOREIGN = 64     /* letters or clusters that betray a transliteration */
};

typedef struct vaglio__name_token {
  uint32_t begin, end;          /* in the text as given */
  const char *text;             /* folded */
  const char *canon[2];         /* canonical; [1] is [0] when there is one reading only */
  const char *root;             /* what a short form stands for, else NULL */
  uint32_t flags;
} vaglio__name_token;

typedef struct vaglio__name {
  vaglio__arena arena;
  vaglio__name_type type;
  size_t n;
  vaglio__name_token at[VAGLIO__NAME_TOKENS]; /* "Putin, Vladimir" is turned round */
  const char *joined;           /* canonical forms of all tokens without spaces */
  const char *core;             /* the same without dropped tokens and particles */
  bool turned;                  /* a comma was seen: the last token is surely the surname */
} vaglio__name;

/** Cuts and folds a name. On failure `out` holds nothing. @return VAGLIO_OK, VAGLIO_NOMEM. */
vaglio_status vaglio__name_fold(const vaglio__mem *mem, const char *text, size_t len,
                                vaglio__name_type type, const vaglio__name_words *words,
                                vaglio__name *out, vaglio_error *err);
void vaglio__name_free(vaglio__name *name);

/**
 * Writes a canonical form of one word. `raw` is a word as `fold` sees it inside: lower case
 * ASCII letters, with S and C for letters whose mark made them "sh" and "ch"; other bytes pass.
 * `reading` 0 or 1 chooses where a convention is ambiguous (ch -> C or H, initial j, q).
 * Capitals in the result are sounds: S sh/zh, C ch, J dzh, H kh.
 *
 * @return the length; `out` needs room for 2 * len + 1 bytes.
 */
size_t vaglio__name_canon(const char *raw, size_t len, int reading, char *out);

/** Fills blocking keys, sorted and unique, and returns how many (at most VAGLIO__NAME_KEYS).
    Two names that share no key need not be compared. "sTKV" skeleton, "ftok" first letters,
    "anato" acronym. */
size_t vaglio__name_keys(const vaglio__name *name,
                         char keys[VAGLIO__NAME_KEYS][VAGLIO__NAME_KEY_SIZE]);

typedef enum vaglio__name_verdict {
  VAGLIO__NAME_DIFFERENT, VAGLIO__NAME_UNSURE, VAGLIO__NAME_SAME
} vaglio__name_verdict;

/** How two parts stand to each other, in the order of `vaglio__name_hows`. */
typedef enum vaglio__name_how {
  VAGLIO__NAME_EQUAL, VAGLIO__NAME_VARIANT, VAGLIO__NAME_BY_INITIAL, VAGLIO__NAME_MISSING,
  VAGLIO__NAME_CONTRADICTS, VAGLIO__NAME_REORDERED, VAGLIO__NAME_HOWS
} vaglio__name_how;
extern const char *const vaglio__name_hows[VAGLIO__NAME_HOWS];

typedef struct vaglio__name_line {
  const char *a, *b;            /* folded text, "" when missing */
  vaglio__name_how how;
  double score;
} vaglio__name_line;

typedef struct vaglio__name_result {
  vaglio__name_verdict verdict;
  double score;                 /* 0..1; a yes/no answer takes `score >= VAGLIO__NAME_BAR` */
  size_t n;
  vaglio__name_line at[2 * VAGLIO__NAME_TOKENS];
} vaglio__name_result;

/** Score from which two names more probably than not are one. */
#define VAGLIO__NAME_BAR 0.75

/** Compares two names of the same type. Cannot fail; symmetric but for the sides of each line. */
void vaglio__name_compare(const vaglio__name *a, const vaglio__name *b, vaglio__name_result *out);

#endif
