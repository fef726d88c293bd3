/* lexicon.c -- see lexicon.h. */
#include "lexicon.h"

#include <string.h>

static const char *const names[] = {
#define X(id, name) name,
  VAGLIO__TAGS(X)
#undef X
};

vaglio__tags vaglio__tag_bit(const char *name, size_t len) {
  for (unsigned i = 0; i < VAGLIO__TAG_COUNT; i++)
    if (strlen(names[i]) == len && memcmp(names[i], name, len) == 0)
      return (vaglio__tags)1 << i;
  return 0;
}

const char *vaglio__tag_name(unsigned i) { return i < VAGLIO__TAG_COUNT ? names[i] : ""; }

void vaglio__lexicon_init(vaglio__lexicon *x, const vaglio__mem *mem, const char *lang) {
  memset(x, 0, sizeof *x);
  x->mem = mem;
  strncpy(x->lang, lang, sizeof x->lang - 1);
}

void vaglio__lexicon_free(vaglio__lexicon *x) {
  vaglio__vec_free(x->mem, &x->entries);
  vaglio__vec_free(x->mem, &x->readings);
}

bool vaglio__lexicon_set(vaglio__lexicon *x, uint32_t form, const vaglio__reading *r, size_t n) {
  if (n > UINT16_MAX) n = UINT16_MAX;
  while (x->entries.n <= form)
    if (!vaglio__vec_push(x->mem, &x->entries, (vaglio__entry){0})) return false;
  vaglio__entry e = {(uint32_t)x->readings.n, (uint16_t)n, true, 0};
  for (size_t i = 0; i < n; i++) {
    if (!vaglio__vec_push(x->mem, &x->readings, r[i])) return false;
    e.all |= r[i].tags;
  }
  x->entries.at[form] = e;
  return true;
}

vaglio__entry vaglio__lexicon_entry(const vaglio__lexicon *x, uint32_t form) {
  return form < x->entries.n ? x->entries.at[form] : (vaglio__entry){0};
}
