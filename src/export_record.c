/* export_record.c -- see export_record.h. */
#include "export_record.h"

#include <string.h>

#include "date.h"

enum { STEP = 64 };

#define KEY(x, name) vaglio__json_key(&(x)->json, name)
#define MEMBER(x, name, z) vaglio__json_member(&(x)->json, name, z)

/* ---- code points -------------------------------------------------------------------------- */

static uint32_t count(const char *text, size_t from, size_t to) {
  uint32_t n = 0;
  for (size_t i = from; i < to; i++) n += ((unsigned char)text[i] & 0xC0) != 0x80;
  return n;
}

bool vaglio__points_make(const vaglio__mem *mem, const char *text, size_t len,
                         vaglio__points *out) {
  size_t n = len / STEP + 1;
  uint32_t *at = vaglio__calloc(mem, n, sizeof *at);
  if (!at) return false;
  for (size_t i = 1; i < n; i++) at[i] = at[i - 1] + count(text, (i - 1) * STEP, i * STEP);
  *out = (vaglio__points){at, n};
  return true;
}

uint32_t vaglio__points_of(const vaglio__points *p, const char *text, size_t len, uint32_t byte) {
  size_t to = byte < len ? byte : len, from = to / STEP;
  return p->at[from] + count(text, from * STEP, to);
}

/* ---- pieces ---------------------------------------------------------------------------------- */

static void bounds(vaglio__exporting *x, uint32_t doc, uint32_t begin, uint32_t end) {
  const vaglio__document *d = x->corpus->docs.at[doc];
  const vaglio__points *p = &x->points[doc];
  vaglio__json_member_integer(&x->json, "start", vaglio__points_of(p, d->text, d->len, begin));
  vaglio__json_member_integer(&x->json, "end", vaglio__points_of(p, d->text, d->len, end));
}

static void slice(vaglio__exporting *x, uint32_t doc, uint32_t begin, uint32_t end) {
  const vaglio__document *d = x->corpus->docs.at[doc];
  size_t to = end < d->len ? end : d->len, from = begin < to ? begin : to;
  KEY(x, "text");
  vaglio__json_text(&x->json, d->text + from, to - from);
}

static void span(vaglio__exporting *x, uint32_t doc, uint32_t begin, uint32_t end) {
  bounds(x, doc, begin, end);
  slice(x, doc, begin, end);
}

static void interval(vaglio__exporting *x, const char *key, vaglio__interval t) {
  char date[VAGLIO__DATE_SIZE];
  KEY(x, key);
  if (t.precision == VAGLIO__UNKNOWN) {
    vaglio__json_null(&x->json);
    return;
  }
  bool with_time = t.precision < VAGLIO__DAY;
  vaglio__json_object(&x->json);
  vaglio__date_format(date, t.lo, with_time);
  MEMBER(x, "lo", date);
  vaglio__date_format(date, t.hi, with_time);
  MEMBER(x, "hi", date);
  MEMBER(x, "precision", vaglio__precision_name(t.precision));
  vaglio__json_end_object(&x->json);
}

static void pair(vaglio__exporting *x, const char *key, const double v[2]) {
  KEY(x, key);
  vaglio__json_array(&x->json);
  vaglio__json_number(&x->json, v[0]);
  vaglio__json_number(&x->json, v[1]);
  vaglio__json_end_array(&x->json);
}

/* An entity of the corpus by its group's id, or null. */
static void entity(vaglio__exporting *x, const char *key, uint32_t e) {
  const vaglio__entity_groups *g = x->groups;
  MEMBER(x, key, e < g->n ? g->at.at[g->of[e]].id : NULL);
}

static void place(vaglio__exporting *x, uint32_t e) {
  const vaglio__entity_groups *g = x->groups;
  KEY(x, "place");
  if (e >= g->n) {
    vaglio__json_null(&x->json);
    return;
  }
  vaglio__json_object(&x->json);
  entity(x, "entity", e);
  MEMBER(x, "name", g->at.at[g->of[e]].name);
  vaglio__json_end_object(&x->json);
}

static uint32_t global_entity(const vaglio__exporting *x, uint32_t doc, uint32_t e) {
  return e == VAGLIO__NONE ? e : x->corpus->first_entity.at[doc] + e;
}

static const char *claim_id(const vaglio__exporting *x, uint32_t claim) {
  return claim == VAGLIO__NONE ? NULL : x->corpus->facts.claims.at[claim].id;
}

static void begin_record(vaglio__exporting *x, const char *kind) {
  vaglio__json_object(&x->json);
  MEMBER(x, "kind", kind);
}

static void end_record(vaglio__exporting *x) {
  vaglio__json_end_object(&x->json);
  vaglio__json_newline(&x->json);
}

/* ---- documents, entities, mentions --------------------------------------------------------- */

static void part(vaglio__exporting *x, uint32_t doc, const vaglio__part *p) {
  vaglio__json_object(&x->json);
  MEMBER(x, "kind", vaglio__part_names[p->kind]);
  bounds(x, doc, p->begin, p->end);
  MEMBER(x, "lang", p->lang);
  vaglio__json_member_integer(&x->json, "embed", p->embed);
  MEMBER(x, "outlet", p->outlet);
  interval(x, "published", p->published);
  vaglio__json_end_object(&x->json);
}

void vaglio__export_document(vaglio__exporting *x, uint32_t doc) {
  const vaglio__document *d = x->corpus->docs.at[doc];
  begin_record(x, "document");
  MEMBER(x, "id", d->id);
  MEMBER(x, "uri", d->uri);
  MEMBER(x, "outlet", d->outlet);
  MEMBER(x, "title", d->title);
  MEMBER(x, "lang", d->lang);
  interval(x, "published", d->published);
  KEY(x, "text");
  vaglio__json_text(&x->json, d->text, d->len);
  KEY(x, "parts");
  vaglio__json_array(&x->json);
  for (size_t i = 0; i < d->parts.n; i++) part(x, doc, &d->parts.at[i]);
  vaglio__json_end_array(&x->json);
  end_record(x);
}

void vaglio__export_entity(vaglio__exporting *x, const vaglio__entity_group *g,
                           const char *const *names, size_t n) {
  begin_record(x, "entity");
  MEMBER(x, "id", g->id);
  MEMBER(x, "type", g->type);
  MEMBER(x, "name", g->name);
  KEY(x, "names");
  vaglio__json_array(&x->json);
  for (size_t i = 0; i < n; i++) vaglio__json_string(&x->json, names[i]);
  vaglio__json_end_array(&x->json);
  MEMBER(x, "subtype", g->subtype);
  MEMBER(x, "gazetteer_id", g->gazetteer_id);
  MEMBER(x, "country", g->country);
  end_record(x);
}

void vaglio__export_mention(vaglio__exporting *x, uint32_t doc, uint32_t mention) {
  const vaglio__document *d = x->corpus->docs.at[doc];
  const vaglio__mention *m = &d->mentions.at[mention];
  begin_record(x, "mention");
  MEMBER(x, "document", d->id);
  span(x, doc, m->begin, m->end);
  entity(x, "entity", global_entity(x, doc, m->entity));
  MEMBER(x, "type", m->type);
  MEMBER(x, "subtype", m->subtype);
  MEMBER(x, "rule", m->rule);
  end_record(x);
}

/* ---- claims ---------------------------------------------------------------------------------- */

static void args(vaglio__exporting *x, uint32_t doc, const vaglio__claim *c) {
  KEY(x, "args");
  vaglio__json_array(&x->json);
  for (size_t i = 0; i < c->args.n; i++) {
    const vaglio__arg *a = &c->args.at[i];
    vaglio__json_object(&x->json);
    MEMBER(x, "role", a->role);
    MEMBER(x, "text", a->text);
    bounds(x, doc, a->begin, a->end);
    entity(x, "entity", global_entity(x, doc, a->entity));
    vaglio__json_end_object(&x->json);
  }
  vaglio__json_end_array(&x->json);
}

/* What is counted is the claim's to say; the quantity only knows measures. */
static void quantity(vaglio__exporting *x, uint32_t doc, const vaglio__claim *c) {
  KEY(x, "quantity");
  if (c->quantity == VAGLIO__NONE) {
    vaglio__json_null(&x->json);
    return;
  }
  const vaglio__quantity *q = &x->corpus->docs.at[doc]->quantities.at[c->quantity];
  vaglio__json_object(&x->json);
  vaglio__json_member_number(&x->json, "best", q->best);
  MEMBER(x, "mod", q->mod);
  pair(x, "hard", q->hard);
  pair(x, "core", q->core);
  MEMBER(x, "unit", *c->unit ? c->unit : q->unit);
  span(x, doc, q->begin, q->end);
  vaglio__json_end_object(&x->json);
}

static void sources(vaglio__exporting *x, uint32_t doc, const vaglio__claim *c) {
  KEY(x, "sources");
  vaglio__json_array(&x->json);
  for (size_t i = 0; i < c->sources.n; i++) {
    const vaglio__source *s = &c->sources.at[i];
    vaglio__json_object(&x->json);
    MEMBER(x, "text", s->text);
    entity(x, "entity", global_entity(x, doc, s->entity));
    MEMBER(x, "cue", s->cue);
    MEMBER(x, "cue_class", s->cue_class);
    MEMBER(x, "role", s->role);
    bounds(x, doc, s->begin, s->end);
    vaglio__json_end_object(&x->json);
  }
  vaglio__json_end_array(&x->json);
}

static void supports(vaglio__exporting *x, const char *list) {
  KEY(x, "supports");
  vaglio__json_array(&x->json);
  while (*list) {
    size_t n = strcspn(list, ",");
    if (n) vaglio__json_text(&x->json, list, n);
    list += n + (list[n] == ',');
  }
  vaglio__json_end_array(&x->json);
}

static void evidence(vaglio__exporting *x, uint32_t doc, const vaglio__claim *c) {
  KEY(x, "evidence");
  vaglio__json_array(&x->json);
  for (size_t i = 0; i < c->evidence.n; i++) {
    const vaglio__evidence *e = &c->evidence.at[i];
    vaglio__json_object(&x->json);
    span(x, doc, e->begin, e->end);
    supports(x, e->supports);
    vaglio__json_end_object(&x->json);
  }
  vaglio__json_end_array(&x->json);
}

static const char *claim_lang(const vaglio__document *d, const vaglio__claim *c) {
  if (c->sentence != VAGLIO__NONE && *d->sentences.at[c->sentence].lang)
    return d->sentences.at[c->sentence].lang;
  if (c->part != VAGLIO__NONE && *d->parts.at[c->part].lang) return d->parts.at[c->part].lang;
  return d->lang;
}

static void claim_words(vaglio__exporting *x, const vaglio__claim *c, uint32_t claim) {
  const vaglio__findings *f = x->findings;
  uint32_t event = claim < f->claim_event.n ? f->claim_event.at[claim] : VAGLIO__NONE;
  const vaglio__fact *fact = &x->corpus->facts.claims.at[claim];
  MEMBER(x, "outlet", fact->outlet);
  MEMBER(x, "mode", c->mode);
  MEMBER(x, "factuality", c->factuality);
  MEMBER(x, "evidentiality", c->evidentiality);
  MEMBER(x, "status", c->status);
  MEMBER(x, "act", c->act);
  MEMBER(x, "target", claim_id(x, fact->target));
  MEMBER(x, "scope", c->scope);
  MEMBER(x, "event", event < f->events.n ? f->events.at[event].id : NULL);
  MEMBER(x, "event_words", c->event);
  MEMBER(x, "rule", c->rule);
  KEY(x, "attrs");
  vaglio__json_raw(&x->json, c->attrs[0] == '{' ? c->attrs : "{}");
}

void vaglio__export_claim(vaglio__exporting *x, uint32_t claim) {
  const vaglio__fact *fact = &x->corpus->facts.claims.at[claim];
  uint32_t doc = fact->doc;
  const vaglio__document *d = x->corpus->docs.at[doc];
  const vaglio__claim *c = &d->claims.at[x->corpus->places.at[claim].claim];
  begin_record(x, "claim");
  MEMBER(x, "id", c->id);
  MEMBER(x, "document", d->id);
  MEMBER(x, "part",
         c->part == VAGLIO__NONE ? NULL : vaglio__part_names[d->parts.at[c->part].kind]);
  MEMBER(x, "lang", claim_lang(d, c));
  span(x, doc, c->begin, c->end);
  MEMBER(x, "type", c->type);
  args(x, doc, c);
  quantity(x, doc, c);
  interval(x, "time", c->when);
  place(x, fact->place);
  interval(x, "as_of", fact->as_of);
  interval(x, "published", fact->published);
  sources(x, doc, c);
  claim_words(x, c, claim);
  evidence(x, doc, c);
  end_record(x);
}

/* ---- findings -------------------------------------------------------------------------------- */

static void side(vaglio__exporting *x, const char *key, uint32_t doc, uint32_t begin,
                 uint32_t end) {
  KEY(x, key);
  vaglio__json_object(&x->json);
  MEMBER(x, "document", x->corpus->docs.at[doc]->id);
  span(x, doc, begin, end);
  vaglio__json_end_object(&x->json);
}

void vaglio__export_passage(vaglio__exporting *x, uint32_t passage) {
  const vaglio__passage *p = &x->findings->passages.at[passage];
  begin_record(x, "passage");
  side(x, "a", p->a_doc, p->a_begin, p->a_end);
  side(x, "b", p->b_doc, p->b_begin, p->b_end);
  vaglio__json_member_integer(&x->json, "matched", p->matched);
  vaglio__json_member_number(&x->json, "identity", p->identity);
  MEMBER(x, "direction", p->direction);
  MEMBER(x, "reason", p->direction_reason);
  end_record(x);
}

static void quote(vaglio__exporting *x, uint32_t claim) {
  const vaglio__fact *f = &x->corpus->facts.claims.at[claim];
  vaglio__json_object(&x->json);
  MEMBER(x, "claim", f->id);
  MEMBER(x, "document", x->corpus->docs.at[f->doc]->id);
  span(x, f->doc, f->begin, f->end);
  vaglio__json_end_object(&x->json);
}

void vaglio__export_relation(vaglio__exporting *x, uint32_t relation) {
  const vaglio__relation *r = &x->findings->relations.at[relation];
  begin_record(x, "relation");
  MEMBER(x, "a", claim_id(x, r->a));
  MEMBER(x, "b", claim_id(x, r->b));
  MEMBER(x, "relation", r->label);
  KEY(x, "flags");
  vaglio__json_array(&x->json);
  for (const char *p = r->flags; *p; p += *p == ',') {
    size_t n = strcspn(p, ",");
    if (n) vaglio__json_text(&x->json, p, n);
    p += n;
  }
  vaglio__json_end_array(&x->json);
  vaglio__json_member_number(&x->json, "strength", r->strength);
  MEMBER(x, "step", r->step);
  MEMBER(x, "code", r->reason_code);
  MEMBER(x, "reason", r->reason);
  KEY(x, "evidence");
  vaglio__json_array(&x->json);
  quote(x, r->a);
  quote(x, r->b);
  vaglio__json_end_array(&x->json);
  end_record(x);
}

static const char *event_id(const vaglio__exporting *x, uint32_t event) {
  return event < x->findings->events.n ? x->findings->events.at[event].id : NULL;
}

static void claim_list(vaglio__exporting *x, const uint32_t *claims, size_t n) {
  KEY(x, "claims");
  vaglio__json_array(&x->json);
  for (size_t i = 0; i < n; i++) vaglio__json_string(&x->json, claim_id(x, claims[i]));
  vaglio__json_end_array(&x->json);
}

void vaglio__export_event(vaglio__exporting *x, uint32_t event, const uint32_t *claims,
                          size_t n) {
  const vaglio__event *e = &x->findings->events.at[event];
  begin_record(x, "event");
  MEMBER(x, "id", e->id);
  MEMBER(x, "label", e->label);
  MEMBER(x, "parent", event_id(x, e->parent));
  claim_list(x, claims, n);
  end_record(x);
}

static void answer(vaglio__exporting *x, const vaglio__answer *a) {
  vaglio__json_object(&x->json);
  claim_list(x, a->claims, a->nclaims);
  vaglio__json_member_integer(&x->json, "outlets", a->outlets);
  vaglio__json_member_integer(&x->json, "roots", a->roots);
  vaglio__json_member_integer(&x->json, "groups", a->groups);
  vaglio__json_member_number(&x->json, "effective", a->effective);
  MEMBER(x, "shape", a->shape);
  vaglio__json_end_object(&x->json);
}

void vaglio__export_question(vaglio__exporting *x, uint32_t question, const uint32_t *answers,
                             size_t n) {
  const vaglio__question *q = &x->findings->questions.at[question];
  begin_record(x, "question");
  MEMBER(x, "id", q->id);
  MEMBER(x, "type", q->type);
  MEMBER(x, "scope", q->scope);
  MEMBER(x, "event", event_id(x, q->event));
  place(x, q->place);
  KEY(x, "answers");
  vaglio__json_array(&x->json);
  for (size_t i = 0; i < n; i++) answer(x, &x->findings->answers.at[answers[i]]);
  vaglio__json_end_array(&x->json);
  end_record(x);
}
