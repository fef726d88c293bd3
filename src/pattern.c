/* pattern.c -- see pattern.h. A token's signature is the union of a lexical
   part, computed once per form, and a part of the occurrence (shape, flags,
   annotations). Signatures are few: their classes are found through a small
   hash table, which never fills, because it has four slots for each class. */
#include "pattern.h"

#include <stdlib.h>
#include <string.h>

void vaglio__classes_init(vaglio__classes *c, const vaglio__mem *mem) {
  memset(c, 0, sizeof *c);
  c->mem = mem;
}

void vaglio__classes_free(vaglio__classes *c) {
  for (size_t i = 0; i < c->preds.n; i++)
    vaglio__free(c->mem, c->preds.at[i].ids, c->preds.at[i].nids, sizeof(uint32_t));
  vaglio__vec_free(c->mem, &c->preds);
  vaglio__vec_free(c->mem, &c->lexical);
  vaglio__vec_free(c->mem, &c->lex_sigs);
  vaglio__vec_free(c->mem, &c->classes);
}

static int by_id(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

vaglio_status vaglio__classes_add(vaglio__classes *c, const vaglio__pred *p, size_t *index,
                                  vaglio_error *err) {
  if (c->preds.n >= VAGLIO__MAX_PREDICATES)
    return vaglio__fail(err, VAGLIO_LIMIT, 0, "more than %d predicates in one group",
                        VAGLIO__MAX_PREDICATES);
  vaglio__pred copy = *p;
  copy.ids = NULL;
  if (p->nids) {
    copy.ids = vaglio__calloc(c->mem, p->nids, sizeof *copy.ids);
    if (!copy.ids) return vaglio__nomem(err);
    memcpy(copy.ids, p->ids, p->nids * sizeof *copy.ids);
    qsort(copy.ids, copy.nids, sizeof *copy.ids, by_id);
  }
  if (!vaglio__vec_push(c->mem, &c->preds, copy)) {
    vaglio__free(c->mem, copy.ids, copy.nids, sizeof *copy.ids);
    return vaglio__nomem(err);
  }
  *index = c->preds.n - 1;
  return VAGLIO_OK;
}

static bool has_id(const vaglio__pred *p, uint32_t id) {
  return p->nids && bsearch(&id, p->ids, p->nids, sizeof id, by_id) != NULL;
}

static bool reading_holds(const vaglio__pred *p, const vaglio__reading *r) {
  if ((r->tags & p->tags) != p->tags) return false;
  return p->kind == VAGLIO__PRED_TAGS || has_id(p, r->lemma);
}

static bool lexical_holds(const vaglio__pred *p, const vaglio__lexicon *lex, uint32_t form) {
  if (p->kind == VAGLIO__PRED_FORM) return has_id(p, form);
  vaglio__entry e = vaglio__lexicon_entry(lex, form);
  for (size_t i = 0; i < e.count; i++)
    if (reading_holds(p, vaglio__lexicon_reading(lex, e, i))) return true;
  return false;
}

static void set_bit(vaglio__signature *s, size_t i) { s->bits[i / 64] |= (uint64_t)1 << (i % 64); }

static bool get_bit(const vaglio__signature *s, size_t i) {
  return s->bits[i / 64] >> (i % 64) & 1;
}

static bool is_lexical(const vaglio__pred *p) { return p->kind <= VAGLIO__PRED_TAGS; }

/* 1 + index of the form's lexical signature; 0 when out of memory. */
static uint16_t lexical_of(vaglio__classes *c, const vaglio__lexicon *lex, uint32_t form) {
  while (c->lexical.n <= form)
    if (!vaglio__vec_push(c->mem, &c->lexical, 0)) return 0;
  if (c->lexical.at[form]) return c->lexical.at[form];
  vaglio__signature s = {{0}};
  for (size_t i = 0; i < c->preds.n; i++)
    if (is_lexical(&c->preds.at[i]) && lexical_holds(&c->preds.at[i], lex, form)) set_bit(&s, i);
  size_t k = 0;
  while (k < c->lex_sigs.n && memcmp(&c->lex_sigs.at[k], &s, sizeof s) != 0) k++;
  if (k == UINT16_MAX - 1) return 0;
  if (k == c->lex_sigs.n && !vaglio__vec_push(c->mem, &c->lex_sigs, s)) return 0;
  return c->lexical.at[form] = (uint16_t)(k + 1);
}

/* ---- the part of the occurrence ------------------------------------------ */

static void mark_span(const vaglio__document *doc, vaglio__signature *sigs, size_t pred, char edge,
                      uint32_t begin, uint32_t end) {
  size_t lo = 0, hi = doc->tokens.n;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (doc->tokens.at[mid].begin < begin) lo = mid + 1;
    else hi = mid;
  }
  for (size_t t = lo; t < doc->tokens.n && doc->tokens.at[t].end <= end; t++)
    if (edge == '*' || (edge == 'B') == (t == lo)) set_bit(&sigs[t], pred);
}

static bool mention_named(const vaglio__mention *m, const char *name) {
  size_t n = strlen(m->type);
  if (strncmp(name, m->type, n) != 0) return false;
  return name[n] == '\0' || (name[n] == ':' && strcmp(name + n + 1, m->subtype) == 0);
}

static void mark_annotation(const vaglio__document *doc, vaglio__signature *sigs, size_t i,
                            const vaglio__pred *p) {
  if (strcmp(p->name, "quantity") == 0) {
    for (size_t k = 0; k < doc->quantities.n; k++)
      mark_span(doc, sigs, i, p->edge, doc->quantities.at[k].begin, doc->quantities.at[k].end);
  } else if (strcmp(p->name, "time") == 0) {
    for (size_t k = 0; k < doc->times.n; k++)
      mark_span(doc, sigs, i, p->edge, doc->times.at[k].begin, doc->times.at[k].end);
  } else if (strcmp(p->name, "quote") == 0) {
    for (size_t k = 0; k < doc->quotes.n; k++)
      mark_span(doc, sigs, i, p->edge, doc->quotes.at[k].begin, doc->quotes.at[k].end);
  } else {
    for (size_t k = 0; k < doc->mentions.n; k++)
      if (mention_named(&doc->mentions.at[k], p->name))
        mark_span(doc, sigs, i, p->edge, doc->mentions.at[k].begin, doc->mentions.at[k].end);
  }
}

static void mark_occurrences(const vaglio__classes *c, const vaglio__document *doc,
                             vaglio__signature *sigs) {
  for (size_t i = 0; i < c->preds.n; i++) {
    const vaglio__pred *p = &c->preds.at[i];
    if (p->kind == VAGLIO__PRED_ANNOTATION) mark_annotation(doc, sigs, i, p);
    else if (p->kind == VAGLIO__PRED_SHAPE) {
      for (size_t t = 0; t < doc->tokens.n; t++)
        if (p->tags >> doc->tokens.at[t].shape & 1) set_bit(&sigs[t], i);
    } else if (p->kind == VAGLIO__PRED_FLAGS) {
      for (size_t t = 0; t < doc->tokens.n; t++)
        if ((doc->tokens.at[t].flags & p->tags) == p->tags) set_bit(&sigs[t], i);
    }
  }
}

static uint64_t hash_of(const vaglio__signature *s) {
  uint64_t h = 0;
  for (size_t w = 0; w < VAGLIO__MAX_PREDICATES / 64; w++)
    h = (h ^ s->bits[w]) * UINT64_C(0x9E3779B97F4A7C15) ^ h >> 29;
  return h ^ h >> 32;
}

/* The class byte of a signature, made when new; 0 when there are too many or no memory. */
static unsigned class_of(vaglio__classes *c, const vaglio__signature *s, vaglio_error *err) {
  size_t i = (size_t)hash_of(s) % VAGLIO__CLASS_SLOTS;
  for (; c->index[i]; i = (i + 1) % VAGLIO__CLASS_SLOTS)
    if (memcmp(&c->classes.at[c->index[i] - 1], s, sizeof *s) == 0) return c->index[i];
  if (c->classes.n == VAGLIO__MAX_CLASSES) {
    vaglio__fail(err, VAGLIO_LIMIT, 0, "more than %d token classes", VAGLIO__MAX_CLASSES);
    return 0;
  }
  if (!vaglio__vec_push(c->mem, &c->classes, *s)) {
    vaglio__nomem(err);
    return 0;
  }
  c->index[i] = (unsigned char)c->classes.n;
  c->generation++;
  return (unsigned)c->classes.n;
}

static vaglio_status encode_sentence(vaglio__classes *c, const vaglio__document *doc,
                                     const vaglio__sentence *s, const vaglio__lexicon *lex,
                                     vaglio__signature *sigs, unsigned char *out,
                                     vaglio_error *err) {
  for (uint32_t t = s->first; t < s->last; t++) {
    uint16_t l = lexical_of(c, lex, doc->tokens.at[t].form);
    if (!l) return vaglio__nomem(err);
    for (size_t w = 0; w < VAGLIO__MAX_PREDICATES / 64; w++)
      sigs[t].bits[w] |= c->lex_sigs.at[l - 1].bits[w];
    vaglio_error e = {VAGLIO_OK, 0, ""};
    unsigned k = class_of(c, &sigs[t], &e);
    if (!k) {
      if (err) *err = e;
      return e.code;
    }
    *out++ = (unsigned char)k;
  }
  return VAGLIO_OK;
}

vaglio_status vaglio__classes_encode(vaglio__classes *c, const vaglio__document *doc,
                                     const vaglio__lexicon *lex, unsigned char *out,
                                     vaglio_error *err) {
  vaglio__signature *sigs = vaglio__calloc(c->mem, doc->tokens.n, sizeof *sigs);
  if (!sigs) return vaglio__nomem(err);
  mark_occurrences(c, doc, sigs);
  vaglio_status st = VAGLIO_OK;
  for (size_t i = 0; i < doc->sentences.n && st == VAGLIO_OK; i++) {
    const vaglio__sentence *s = &doc->sentences.at[i];
    size_t n = s->last - s->first;
    if (lex->lang[0] && strcmp(s->lang, lex->lang) != 0) memset(out, 0, n);
    else st = encode_sentence(c, doc, s, lex, sigs, out, err);
    out[n] = 0;
    out += n + 1;
  }
  vaglio__free(c->mem, sigs, doc->tokens.n ? doc->tokens.n : 1, sizeof *sigs);
  return st;
}

bool vaglio__classes_has(const vaglio__classes *c, size_t p, unsigned cls) {
  return cls >= 1 && cls <= c->classes.n && p < c->preds.n &&
         get_bit(&c->classes.at[cls - 1], p);
}
