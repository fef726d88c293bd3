/* core.c -- see core.h. */
#include "core.h"

#include <string.h>

#include "fold.h"

vaglio_status vaglio__core_init(vaglio__core *core, const vaglio__mem *mem, vaglio_error *err) {
  memset(core, 0, sizeof *core);
  core->mem = mem;
  vaglio__gazetteer_init(&core->gazetteer, mem);
  core->vocab = vaglio__vocab_new(mem);
  return core->vocab ? VAGLIO_OK : vaglio__nomem(err);
}

void vaglio__core_free(vaglio__core *core) {
  vaglio__segmenter_free(core->segmenter);
  for (size_t i = 0; i < core->nlanguages; i++) {
    vaglio__lexicon_free(&core->languages[i].lexicon);
    vaglio__arena_free(&core->languages[i].arena);
  }
  vaglio__gazetteer_free(&core->gazetteer);
  vaglio__vocab_free(core->vocab);
  core->segmenter = NULL;
  core->vocab = NULL;
  core->nlanguages = 0;
}

vaglio__language *vaglio__core_language(vaglio__core *core, const char *code) {
  for (size_t i = 0; i < core->nlanguages; i++)
    if (strcmp(core->languages[i].code, code) == 0) return &core->languages[i];
  return NULL;
}

vaglio_status vaglio__core_add_language(vaglio__core *core, const char *code, size_t *index,
                                        vaglio_error *err) {
  vaglio__language *known = vaglio__core_language(core, code);
  if (known) {
    *index = (size_t)(known - core->languages);
    return VAGLIO_OK;
  }
  if (core->nlanguages == VAGLIO__MAX_LANGUAGES)
    return vaglio__fail(err, VAGLIO_LIMIT, 0, "more than %d languages", VAGLIO__MAX_LANGUAGES);
  if (strlen(code) >= sizeof known->code)
    return vaglio__fail(err, VAGLIO_MISUSE, 0, "language code '%s' is too long", code);
  vaglio__language *l = &core->languages[core->nlanguages];
  memcpy(l->code, code, strlen(code) + 1);
  vaglio__lexicon_init(&l->lexicon, core->mem, code);
  vaglio__arena_init(&l->arena, core->mem);
  memset(&core->rules[core->nlanguages], 0, sizeof *core->rules);
  core->rules[core->nlanguages].code = l->code;
  vaglio__segmenter_free(core->segmenter);
  core->segmenter = NULL;
  *index = core->nlanguages++;
  return VAGLIO_OK;
}

static vaglio_status need_segmenter(vaglio__core *core, vaglio_error *err) {
  if (core->segmenter) return VAGLIO_OK;
  return vaglio__segmenter_new(core->mem, core->rules, core->nlanguages, &core->segmenter, err);
}

vaglio_status vaglio__core_segment(vaglio__core *core, vaglio__document *doc, vaglio_error *err) {
  vaglio_status st = need_segmenter(core, err);
  if (st == VAGLIO_OK) st = vaglio__segmenter_run(core->segmenter, doc, core->vocab, err);
  if (st == VAGLIO_OK) st = vaglio__document_identify(doc, err);
  return st;
}

/* ---- gazetteer rows ------------------------------------------------------------ */

enum { COLUMNS = 6, NAME_TOKENS = 32 };

/* Cuts a line at tabs, in place; missing columns are "". */
static void cut_columns(char *line, char *columns[COLUMNS]) {
  for (int i = 0; i < COLUMNS; i++) {
    columns[i] = line;
    char *tab = strchr(line, '\t');
    if (tab) {
      *tab = '\0';
      line = tab + 1;
    } else line += strlen(line);
  }
}

static bool plain_byte(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == 0xC3;
}

/* Words of letters with single spaces between: cut here, without the segmenter. Of the letters
   beyond ASCII only U+00C0..U+00FF are plain. False when the name has anything else. */
static bool plain_forms(vaglio__core *core, const char *name, uint32_t *forms, size_t *n) {
  char folded[256];
  size_t len = strlen(name);
  if (len == 0 || len >= sizeof folded || name[0] == ' ' || name[len - 1] == ' ') return false;
  for (size_t i = 0; i < len; i++) {
    if (!plain_byte((unsigned char)name[i])) return false;
    if ((unsigned char)name[i] == 0xC3) i++;
    else if (name[i] == ' ' && name[i + 1] == ' ') return false;
  }
  vaglio__fold(folded, name, len);
  *n = 0;
  for (size_t at = 0; at < len && *n < NAME_TOKENS; ) {
    const char *space = memchr(folded + at, ' ', len - at);
    size_t end = space ? (size_t)(space - folded) : len;
    forms[(*n)++] = vaglio__vocab_intern(core->vocab, folded + at, end - at);
    at = end + 1;
  }
  return true;
}

/* A name's forms, cut as running text would be. */
static vaglio_status name_forms(vaglio__core *core, const char *name, uint32_t *forms, size_t *n,
                                vaglio_error *err) {
  if (plain_forms(core, name, forms, n)) return VAGLIO_OK;
  vaglio__document *doc;
  vaglio_status st = vaglio__document_new(core->mem, name, strlen(name), "", "", &doc, err);
  if (st != VAGLIO_OK) return st;
  st = vaglio__segmenter_run(core->segmenter, doc, core->vocab, err);
  *n = 0;
  for (size_t i = 0; st == VAGLIO_OK && i < doc->tokens.n && i < NAME_TOKENS; i++)
    forms[(*n)++] = doc->tokens.at[i].form;
  vaglio__document_free(doc);
  return st;
}

static vaglio_status load_row(vaglio__core *core, char *line, vaglio_error *err) {
  char *c[COLUMNS];
  cut_columns(line, c);
  uint32_t forms[NAME_TOKENS];
  size_t n;
  vaglio_status st = name_forms(core, c[0], forms, &n, err);
  if (st != VAGLIO_OK) return st;
  bool lower = strcmp(c[2], "demonym") == 0 || (c[0][0] >= 'a' && c[0][0] <= 'z') || c[0][0] == '\'';
  vaglio__gaz_entry entry = {c[0], c[1], c[2], c[3], c[4], c[5], VAGLIO__NONE, lower};
  return vaglio__gazetteer_add(&core->gazetteer, forms, n, &entry, err);
}

vaglio_status vaglio__core_load_gazetteer(vaglio__core *core, const char *tsv, size_t len,
                                          vaglio_error *err) {
  char line[4096];
  vaglio_status st = need_segmenter(core, err);
  for (size_t at = 0; at < len && st == VAGLIO_OK; ) {
    const char *end = memchr(tsv + at, '\n', len - at);
    size_t n = end ? (size_t)(end - (tsv + at)) : len - at;
    if (n >= sizeof line)
      return vaglio__fail(err, VAGLIO_INPUT, at, "gazetteer row of %zu bytes is too long", n);
    if (n && tsv[at] != '#') {
      memcpy(line, tsv + at, n);
      line[n] = '\0';
      st = load_row(core, line, err);
    }
    at += n + 1;
  }
  return st;
}
