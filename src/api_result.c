/* api_result.c -- a corpus at one moment as plain C records; see vaglio.h. */
#include <lauxlib.h>
#include <string.h>

#include "api.h"
#include "date.h"
#include "lua/corpus.h"

struct vaglio_result {
  vaglio__corpus corpus;
  vaglio__findings findings;
  bool loaded;
  vaglio__arena arena;
  vaglio_document *documents;
  vaglio_claim *claims;
  vaglio_relation *relations;
  size_t ndocuments, nclaims, nrelations;
};

static const char *text(const char *z) { return z ? z : ""; }

static vaglio_interval interval(vaglio__interval t) {
  vaglio_interval out = {.precision = vaglio__precision_name(t.precision)};
  if (t.precision == VAGLIO__UNKNOWN) return out;
  vaglio__date_format(out.lo, t.lo, t.precision < VAGLIO__DAY);
  vaglio__date_format(out.hi, t.hi, t.precision < VAGLIO__DAY);
  return out;
}

/* ---- records ---------------------------------------------------------------------------- */

static bool fill_documents(vaglio_result *r) {
  size_t n = r->corpus.docs.n;
  r->documents = vaglio__arena_alloc(&r->arena, (n + 1) * sizeof *r->documents);
  if (!r->documents) return false;
  for (size_t i = 0; i < n; i++) {
    const vaglio__document *d = r->corpus.docs.at[i];
    r->documents[i] = (vaglio_document){text(d->id), text(d->uri), text(d->outlet),
                                        text(d->title), text(d->lang), d->text, d->len,
                                        interval(d->published)};
  }
  r->ndocuments = n;
  return true;
}

static const vaglio_quantity *quantity(vaglio_result *r, const vaglio__quantity *q) {
  vaglio_quantity *out = vaglio__arena_alloc(&r->arena, sizeof *out);
  if (out)
    *out = (vaglio_quantity){q->best, text(q->mod), {q->hard[0], q->hard[1]},
                             {q->core[0], q->core[1]}, text(q->unit), {q->begin, q->end}};
  return out;
}

static const vaglio_source *sources(vaglio_result *r, const vaglio__claim *c) {
  vaglio_source *out = vaglio__arena_alloc(&r->arena, (c->sources.n + 1) * sizeof *out);
  for (size_t i = 0; out && i < c->sources.n; i++) {
    const vaglio__source *s = &c->sources.at[i];
    out[i] = (vaglio_source){text(s->text), text(s->role), text(s->cue), {s->begin, s->end}};
  }
  return out;
}

static bool fill_claim(vaglio_result *r, size_t i) {
  const vaglio__fact *f = &r->corpus.facts.claims.at[i];
  const vaglio__claim_place *place = &r->corpus.places.at[i];
  const vaglio__document *d = r->corpus.docs.at[place->doc];
  const vaglio__claim *c = &d->claims.at[place->claim];
  vaglio_claim *out = &r->claims[i];
  *out = (vaglio_claim){.id = c->id, .document = &r->documents[place->doc],
                        .span = {c->begin, c->end}, .text = d->text + c->begin,
                        .text_len = c->end - c->begin, .type = text(c->type),
                        .scope = text(c->scope), .outlet = text(f->outlet),
                        .nsources = c->sources.n, .mode = text(c->mode),
                        .factuality = text(c->factuality), .status = text(c->status),
                        .rule = text(c->rule)};
  out->sources = sources(r, c);
  if (c->quantity == VAGLIO__NONE) return out->sources != NULL;
  out->quantity = quantity(r, &d->quantities.at[c->quantity]);
  return out->sources && out->quantity;
}

static bool fill_claims(vaglio_result *r) {
  size_t n = r->corpus.facts.claims.n;
  r->claims = vaglio__arena_alloc(&r->arena, (n + 1) * sizeof *r->claims);
  if (!r->claims) return false;
  for (size_t i = 0; i < n; i++)
    if (!fill_claim(r, i)) return false;
  r->nclaims = n;
  return true;
}

static bool fill_relations(vaglio_result *r) {
  size_t n = r->findings.relations.n;
  r->relations = vaglio__arena_alloc(&r->arena, (n + 1) * sizeof *r->relations);
  if (!r->relations) return false;
  for (size_t i = 0; i < n; i++) {
    const vaglio__relation *x = &r->findings.relations.at[i];
    r->relations[i] = (vaglio_relation){&r->claims[x->a], &r->claims[x->b], text(x->label),
                                        text(x->flags), text(x->step), text(x->reason_code),
                                        text(x->reason), x->strength};
  }
  r->nrelations = n;
  return true;
}

/* ---- making ---------------------------------------------------------------------------------- */

static vaglio_status load(vaglio__store *store, vaglio_result *r, vaglio_error *err) {
  vaglio_status status = vaglio__store_load(store, &r->corpus, err);
  if (status != VAGLIO_OK) return status;
  vaglio__findings_init(&r->findings, r->corpus.mem);
  r->loaded = true;
  status = vaglio__store_load_findings(store, &r->corpus, &r->findings, err);
  if (status != VAGLIO_OK) return status;
  return fill_documents(r) && fill_claims(r) && fill_relations(r) ? VAGLIO_OK : vaglio__nomem(err);
}

static int do_result(lua_State *L) {
  vaglio__request *r = lua_touserdata(L, 1);
  vaglio__push_method(L, r, "compare");
  if (!vaglio__call_method(L, r, 0)) return 0;
  lua_rawgeti(L, LUA_REGISTRYINDEX, r->corpus->ref);
  lua_getfield(L, -1, "store");
  r->status = load(check_store(L, lua_gettop(L)), r->out, &r->err);
  return 0;
}

vaglio_status vaglio_corpus_result(vaglio_corpus *c, vaglio_result **out, vaglio_error *err) {
  if (!out) return vaglio__fail(err, VAGLIO_MISUSE, 0, "result: nowhere to put it");
  vaglio_result *result = vaglio__calloc(NULL, 1, sizeof *result);
  if (!result) return vaglio__nomem(err);
  vaglio__arena_init(&result->arena, &vaglio__libc_mem);
  vaglio__request r = {.corpus = c, .out = result};
  vaglio_status status = vaglio__request_run(&r, do_result, err);
  if (status == VAGLIO_OK) *out = result;
  else vaglio_result_free(result);
  return status;
}

void vaglio_result_free(vaglio_result *r) {
  if (!r) return;
  if (r->loaded) {
    vaglio__findings_free(&r->findings);
    vaglio__corpus_free(&r->corpus);
  }
  vaglio__arena_free(&r->arena);
  vaglio__free(NULL, r, 1, sizeof *r);
}

const vaglio_document *vaglio_result_documents(const vaglio_result *r, size_t *n) {
  *n = r ? r->ndocuments : 0;
  return r ? r->documents : NULL;
}

const vaglio_claim *vaglio_result_claims(const vaglio_result *r, size_t *n) {
  *n = r ? r->nclaims : 0;
  return r ? r->claims : NULL;
}

const vaglio_relation *vaglio_result_relations(const vaglio_result *r, size_t *n) {
  *n = r ? r->nrelations : 0;
  return r ? r->relations : NULL;
}
