/* document.c -- making, checking and freeing documents; see document.h. */
#include "document.h"

#include <string.h>

const char *const vaglio__part_names[VAGLIO__PART_KINDS] = {
  "headline", "body", "heading", "embed", "card", "caption", "byline", "credit", "related",
  "link", "meta"};

vaglio_status vaglio__document_identify(vaglio__document *doc, vaglio_error *err) {
  if (!doc->outlet[0]) {
    const char *base = strrchr(doc->uri, '/');
    base = base ? base + 1 : doc->uri;
    const char *dot = strrchr(base, '.');
    size_t n = dot && dot != base ? (size_t)(dot - base) : strlen(base);
    if (!(doc->outlet = vaglio__arena_text(&doc->arena, base, n))) return vaglio__nomem(err);
  }
  vaglio__buf key;
  vaglio__buf_init(&key, doc->mem);
  vaglio__buf_str(&key, doc->outlet);
  vaglio__buf_char(&key, '\0');
  vaglio__buf_add(&key, doc->text, doc->len);
  if (!key.failed) vaglio__id(doc->id, "d_", key.at, key.n);
  bool failed = key.failed;
  vaglio__buf_free(&key);
  return failed ? vaglio__nomem(err) : VAGLIO_OK;
}

static const char *keep(vaglio__document *doc, const char *z) {
  return vaglio__arena_text(&doc->arena, z ? z : "", z ? strlen(z) : 0);
}

vaglio_status vaglio__document_new(const vaglio__mem *mem, const char *text, size_t len,
                                   const char *uri, const char *outlet, vaglio__document **out,
                                   vaglio_error *err) {
  if (len >= UINT32_MAX)
    return vaglio__fail(err, VAGLIO_LIMIT, len, "a text of %zu bytes is too long", len);
  vaglio__document *doc = vaglio__calloc(mem, 1, sizeof *doc);
  if (!doc) return vaglio__nomem(err);
  doc->mem = mem;
  vaglio__arena_init(&doc->arena, mem);
  doc->published.precision = VAGLIO__UNKNOWN;
  doc->len = len;
  doc->text = vaglio__arena_text(&doc->arena, text, len);
  doc->uri = keep(doc, uri);
  doc->outlet = keep(doc, outlet);
  doc->title = doc->lang = "";
  if (doc->text && doc->uri && doc->outlet) {
    *out = doc;
    return VAGLIO_OK;
  }
  vaglio__document_free(doc);
  return vaglio__nomem(err);
}

static void free_claims(vaglio__document *doc) {
  for (size_t i = 0; i < doc->claims.n; i++) {
    vaglio__vec_free(doc->mem, &doc->claims.at[i].sources);
    vaglio__vec_free(doc->mem, &doc->claims.at[i].args);
    vaglio__vec_free(doc->mem, &doc->claims.at[i].evidence);
  }
  vaglio__vec_free(doc->mem, &doc->claims);
}

void vaglio__document_free(vaglio__document *doc) {
  if (!doc) return;
  free_claims(doc);
  vaglio__vec_free(doc->mem, &doc->parts);
  vaglio__vec_free(doc->mem, &doc->sentences);
  vaglio__vec_free(doc->mem, &doc->tokens);
  vaglio__vec_free(doc->mem, &doc->quotes);
  vaglio__vec_free(doc->mem, &doc->mentions);
  vaglio__vec_free(doc->mem, &doc->entities);
  vaglio__vec_free(doc->mem, &doc->quantities);
  vaglio__vec_free(doc->mem, &doc->times);
  vaglio__arena_free(&doc->arena);
  vaglio__free(doc->mem, doc, 1, sizeof *doc);
}

static bool boundary(const vaglio__document *doc, uint32_t at) {
  return at == doc->len || ((unsigned char)doc->text[at] & 0xC0) != 0x80;
}

vaglio_status vaglio__document_check(const vaglio__document *doc, uint32_t begin, uint32_t end,
                                     vaglio_error *err) {
  if (begin > end || end > doc->len)
    return vaglio__fail(err, VAGLIO_RANGE, begin, "span [%u,%u) leaves a text of %zu bytes", begin,
                        end, doc->len);
  if (!boundary(doc, begin) || !boundary(doc, end))
    return vaglio__fail(err, VAGLIO_RANGE, begin, "span [%u,%u) cuts a character", begin, end);
  return VAGLIO_OK;
}

uint32_t vaglio__document_sentence_at(const vaglio__document *doc, uint32_t at) {
  size_t lo = 0, hi = doc->sentences.n;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (doc->sentences.at[mid].end <= at) lo = mid + 1;
    else hi = mid;
  }
  return lo < doc->sentences.n && doc->sentences.at[lo].begin <= at ? (uint32_t)lo : VAGLIO__NONE;
}

uint32_t vaglio__document_token_at(const vaglio__document *doc, uint32_t at) {
  size_t lo = 0, hi = doc->tokens.n;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    if (doc->tokens.at[mid].end <= at) lo = mid + 1;
    else hi = mid;
  }
  return (uint32_t)lo;
}

vaglio_status vaglio__claim_set_id(vaglio__document *doc, vaglio__claim *c, vaglio_error *err) {
  vaglio__buf key;
  vaglio__buf_init(&key, doc->mem);
  vaglio__buf_fmt(&key, "%s|%u|%u|%s", doc->id, c->begin, c->end, c->type);
  for (size_t i = 0; i < c->args.n; i++)
    vaglio__buf_fmt(&key, "|%s=%u-%u", c->args.at[i].role, c->args.at[i].begin, c->args.at[i].end);
  bool failed = key.failed;
  if (!failed) vaglio__id(c->id, "c_", key.at, key.n);
  vaglio__buf_free(&key);
  return failed ? vaglio__nomem(err) : VAGLIO_OK;
}
