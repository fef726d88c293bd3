/*
 * part.c -- paragraphs into parts: what each is for, and to which story it belongs.
 *
 * One pass over the units with little state. Group 0 is the document's own
 * story. A link card (link, site, title, text) is a group of its own; a
 * reposted story (title, link, by-line or date) opens a group that reaches to
 * the next one or to the end. Outlet and date of a group are often found after
 * its first parts, so they are written to all parts at the end.
 */
#include "dateline.h"
#include "header.h"
#include "link.h"
#include "unit.h"

enum { HEADLINE_MOST = 250, HEADING_MOST = 140, SITE_MOST = 40, CARD_MOST = 700, CUE_MOST = 200,
       BYLINE_MOST = 120, NAMES_MOST = 10, NAME_MOST = 5, HEAD_UNITS = 3 };

typedef struct group {
  const char *outlet;
  vaglio__interval published;
} group;

typedef struct builder {
  vaglio__seg *g;
  vaglio__units units;
  size_t at;                    /* the unit looked at */
  uint32_t current;             /* the story it belongs to */
  bool body;                    /* a paragraph of the current story has been seen */
  bool related;                 /* within a list of related stories */
  size_t first;                 /* first part after the header lines */
  VAGLIO__VEC(group) groups;
} builder;

static const vaglio__interval unknown = {0, 0, VAGLIO__UNKNOWN};

static bool add(builder *b, vaglio__unit u, vaglio__part_kind kind, uint32_t embed) {
  vaglio__part p = {kind, u.begin, u.end, embed, "", NULL, unknown};
  return vaglio__vec_push(b->g->doc->mem, &b->g->doc->parts, p);
}

static const vaglio__unit *unit(const builder *b, size_t i) {
  return i < b->units.n ? &b->units.at[i] : NULL;
}

static bool title_at(const builder *b, size_t i, uint32_t most) {
  const vaglio__unit *u = unit(b, i);
  return u && vaglio__unit_title(b->g, *u, most);
}

static bool link_at(const builder *b, size_t i, uint32_t *begin, uint32_t *end) {
  const vaglio__unit *u = unit(b, i);
  return u && vaglio__unit_link(b->g, *u, begin, end);
}

static bool date_at(const builder *b, size_t i, vaglio__interval *date) {
  const vaglio__unit *u = unit(b, i);
  return u && vaglio__unit_date(b->g, *u, date);
}

/* ---- links, cards, reposts ------------------------------------------------------- */

/* Opens a group for the story behind a URL; its number, VAGLIO__NONE when out of memory. */
static uint32_t open_group(builder *b, uint32_t begin, uint32_t end) {
  group new_group = {NULL, unknown};
  vaglio__document *doc = b->g->doc;
  const char *url = b->g->text + begin;
  size_t at, len;
  if (vaglio__link_host(url, end - begin, &at, &len)) {
    new_group.outlet = vaglio__arena_text(&doc->arena, url + at, len);
    if (!new_group.outlet) return VAGLIO__NONE;
  }
  vaglio__dateline_url(url, end - begin, &new_group.published);
  if (!vaglio__vec_push(doc->mem, &b->groups, new_group)) return VAGLIO__NONE;
  return (uint32_t)b->groups.n - 1;
}

/* A line with somebody's name or "by" cue. */
static bool by_cue(const builder *b, vaglio__unit u) {
  size_t cue;
  if (!u.one_line || u.end - u.begin > BYLINE_MOST) return false;
  if (!vaglio__seg_cue(b->g->rules, VAGLIO__SEG_BYLINE_CUES, b->g->fold + u.begin,
                       u.end - u.begin, &cue))
    return false;
  uint32_t begin = u.begin + (uint32_t)cue, end = u.end;
  if (begin < end && b->g->text[begin] == ':') begin++;
  vaglio__trim(b->g, &begin, &end);
  return vaglio__unit_names(b->g, begin, end, NAMES_MOST);
}

static bool name_at(const builder *b, size_t i) {
  const vaglio__unit *u = unit(b, i);
  return u && u->one_line && vaglio__unit_names(b->g, u->begin, u->end, NAME_MOST);
}

static bool signature_at(const builder *b, size_t i) {
  vaglio__interval date;
  const vaglio__unit *u = unit(b, i);
  return u && (date_at(b, i, &date) || by_cue(b, *u) || name_at(b, i));
}

/* Half of the longer words of a title stand in the path of the URL. */
static bool in_slug(const builder *b, vaglio__unit u, uint32_t begin, uint32_t end) {
  uint32_t words = 0, hits = 0, at = u.begin;
  while (at < u.end) {
    uint32_t start = at;
    while (at < u.end && b->g->fold[at] >= 'a' && b->g->fold[at] <= 'z') at++;
    uint32_t len = at - start;
    at += len == 0;
    if (len < 4) continue;
    words++;
    bool hit = false;
    for (uint32_t k = begin; !hit && k + len <= end; k++)
      hit = b->g->fold[k] == b->g->fold[start] && !memcmp(b->g->fold + k, b->g->fold + start, len);
    hits += hit;
  }
  return hits >= 2 && hits * 2 >= words;
}

/* How many units after the link belong to its card: site, title, text. */
static size_t card_units(const builder *b, uint32_t begin, uint32_t end) {
  uint32_t x, y;
  size_t i = b->at + 1, title = i;
  bool site = title_at(b, i, SITE_MOST) && vaglio__unit_words(b->g, b->units.at[i], 5) <= 4 &&
              !signature_at(b, i) && title_at(b, i + 1, HEADLINE_MOST);
  if (site) title++;
  else if (!title_at(b, i, HEADLINE_MOST) || end - begin > 2000 ||
           !in_slug(b, b->units.at[i], begin, end))
    return 0;
  if (link_at(b, title, &x, &y)) return 0;
  const vaglio__unit *text = unit(b, title + 1);
  bool more = text && text->end - text->begin <= CARD_MOST && !link_at(b, title + 1, &x, &y) &&
              !title_at(b, title + 1, HEADLINE_MOST);
  return title + 1 + more - i;
}

static bool card(builder *b, size_t units, uint32_t begin, uint32_t end) {
  uint32_t embed = open_group(b, begin, end);
  if (embed == VAGLIO__NONE || !add(b, b->units.at[b->at], VAGLIO__LINK, embed)) return false;
  for (size_t i = 0; i < units; i++)
    if (!add(b, b->units.at[++b->at], VAGLIO__CARD, embed)) return false;
  return true;
}

/* A title, its link, and then a by-line or date: a story put in whole. */
static bool repost_here(const builder *b) {
  if (b->at == 0 || !title_at(b, b->at - 1, HEADLINE_MOST)) return false;
  for (size_t i = b->at + 1; i <= b->at + HEAD_UNITS; i++)
    if (signature_at(b, i)) return true;
  return false;
}

static bool own_link(builder *b, uint32_t begin, uint32_t end) {
  vaglio__document *doc = b->g->doc;
  const char *url = b->g->text + begin;
  size_t at, len;
  if (b->body || b->current != 0) return true;
  if (!(doc->outlet && *doc->outlet) && vaglio__link_host(url, end - begin, &at, &len)) {
    doc->outlet = vaglio__arena_text(&doc->arena, url + at, len);
    if (!doc->outlet) return false;
  }
  vaglio__interval date;
  if (doc->published.precision == VAGLIO__UNKNOWN && vaglio__dateline_url(url, end - begin, &date))
    doc->published = date;
  return true;
}

static bool link(builder *b, uint32_t begin, uint32_t end) {
  vaglio__document *doc = b->g->doc;
  vaglio__unit u = b->units.at[b->at];
  bool own = b->at <= 1 && b->current == 0 && !b->body; /* the document's own address */
  if (!own && repost_here(b)) {
    b->current = open_group(b, begin, end);
    if (b->current == VAGLIO__NONE) return false;
    b->body = false;
    vaglio__part *title = &doc->parts.at[doc->parts.n - 1];
    title->kind = VAGLIO__HEADLINE;
    title->embed = b->current;
    return add(b, u, VAGLIO__LINK, b->current);
  }
  size_t units = own ? 0 : card_units(b, begin, end);
  if (units) return card(b, units, begin, end);
  return add(b, u, VAGLIO__LINK, b->current) && (!own || own_link(b, begin, end));
}

/* ---- kinds of single paragraphs ------------------------------------------------------ */

static bool related_cue(const builder *b, vaglio__unit u) {
  size_t cue, skip = 0;
  uint32_t len;
  if (u.end - u.begin > CUE_MOST) return false;
  while (u.begin + skip < u.end &&
         vaglio__seg_class(b->g, u.begin + (uint32_t)skip, u.end, &len) != VAGLIO__C_LETTER)
    skip += len;
  uint32_t begin = u.begin + (uint32_t)skip;
  return begin < u.end && vaglio__seg_cue(b->g->rules, VAGLIO__SEG_RELATED_CUES, b->g->fold + begin,
                                          u.end - begin, &cue);
}

/* Items of a list that a cue line opened. */
static bool related_item(const builder *b, vaglio__unit u) {
  uint32_t x, y;
  return b->related && (vaglio__unit_bullet(b->g, u) || vaglio__unit_link(b->g, u, &x, &y));
}

static void note_date(builder *b, vaglio__interval date) {
  vaglio__interval *known = b->current ? &b->groups.at[b->current].published
                                       : &b->g->doc->published;
  if (b->body && b->current == 0) return;
  if (known->precision == VAGLIO__UNKNOWN) *known = date;
}

static bool byline(builder *b, vaglio__unit u) {
  vaglio__interval date;
  if (vaglio__unit_date(b->g, u, &date)) {
    note_date(b, date);
    return true;
  }
  if (by_cue(b, u)) return true;
  if (b->body || b->at == 0 || !name_at(b, b->at)) return false;
  const vaglio__document *doc = b->g->doc;
  vaglio__part_kind before = doc->parts.n ? doc->parts.at[doc->parts.n - 1].kind : VAGLIO__BODY;
  return before == VAGLIO__LINK || before == VAGLIO__HEADLINE || before == VAGLIO__BYLINE ||
         date_at(b, b->at + 1, &date);
}

static vaglio__part_kind title_kind(builder *b, vaglio__unit u) {
  bool more = b->at + 1 < b->units.n;
  bool mark = b->g->text[u.begin] == '#';
  uint32_t most = b->body ? HEADING_MOST : HEADLINE_MOST;
  if (!more || vaglio__unit_bullet(b->g, u) || !(mark || vaglio__unit_title(b->g, u, most)))
    return VAGLIO__BODY;
  const vaglio__document *doc = b->g->doc;
  bool first = b->current == 0;
  for (size_t i = b->first; first && i < doc->parts.n; i++)
    first = doc->parts.at[i].kind == VAGLIO__LINK || doc->parts.at[i].kind == VAGLIO__BYLINE;
  if (!b->body && first) return VAGLIO__HEADLINE;
  bool asks = strchr("?!", vaglio__unit_stop(b->g, u)) && vaglio__unit_stop(b->g, u);
  const vaglio__unit *next = unit(b, b->at + 1);
  return asks && next->end - next->begin < 2 * (u.end - u.begin) ? VAGLIO__BODY : VAGLIO__HEADING;
}

static bool plain(builder *b, vaglio__unit u) {
  bool words;
  vaglio__part_kind kind;
  if (vaglio__unit_credit(b->g, u, &words)) kind = words ? VAGLIO__CAPTION : VAGLIO__CREDIT;
  else if (byline(b, u)) kind = VAGLIO__BYLINE;
  else if (vaglio__unit_caption(b->g, u)) kind = VAGLIO__CAPTION;
  else kind = title_kind(b, u);
  if (kind == VAGLIO__BODY) {
    b->body = true;
    if (b->current) kind = VAGLIO__EMBED;
  }
  return add(b, u, kind, b->current);
}

static bool one_unit(builder *b) {
  vaglio__unit u = b->units.at[b->at];
  uint32_t begin, end;
  if (related_cue(b, u)) {
    b->related = true;
    const vaglio__unit *next = unit(b, b->at + 1);
    if (!add(b, u, VAGLIO__RELATED, b->current)) return false;
    /* "Leggi anche" alone: the title is on the next line */
    bool alone = next && vaglio__unit_words(b->g, u, 6) <= 5 && !vaglio__unit_bullet(b->g, *next) &&
                 vaglio__unit_title(b->g, *next, HEADLINE_MOST) && !related_cue(b, *next);
    return !alone || add(b, b->units.at[++b->at], VAGLIO__RELATED, b->current);
  }
  if (related_item(b, u)) return add(b, u, VAGLIO__RELATED, b->current);
  b->related = false;
  return vaglio__unit_link(b->g, u, &begin, &end) ? link(b, begin, end) : plain(b, u);
}

/* ---- the whole ------------------------------------------------------------------------- */

/* The title without the marks of a Markdown heading. */
static bool keep_title(builder *b, const vaglio__part *p) {
  vaglio__document *doc = b->g->doc;
  uint32_t begin = p->begin, end = p->end;
  if (doc->title && *doc->title) return true;
  while (begin < end && (b->g->text[begin] == '#' || b->g->text[begin] == '*')) begin++;
  while (end > begin && (b->g->text[end - 1] == '#' || b->g->text[end - 1] == '*')) end--;
  vaglio__trim(b->g, &begin, &end);
  doc->title = vaglio__arena_text(&doc->arena, b->g->text + begin, end - begin);
  return doc->title != NULL;
}

static bool settle(builder *b) {
  vaglio__document *doc = b->g->doc;
  for (size_t i = b->first; i < doc->parts.n; i++) {
    vaglio__part *p = &doc->parts.at[i];
    if (p->embed) {
      p->outlet = b->groups.at[p->embed].outlet;
      p->published = b->groups.at[p->embed].published;
    } else if (p->kind == VAGLIO__HEADLINE && !keep_title(b, p)) {
      return false;
    }
  }
  return true;
}

bool vaglio__seg_parts(vaglio__seg *g) {
  builder b = {.g = g};
  uint32_t rest = 0;
  bool ok = vaglio__header_read(g, &rest) && vaglio__units_read(g, rest, &b.units) &&
            vaglio__vec_push(g->doc->mem, &b.groups, (group){NULL, unknown});
  b.first = g->doc->parts.n;
  for (; ok && b.at < b.units.n; b.at++) ok = one_unit(&b);
  ok = ok && settle(&b);
  vaglio__vec_free(g->doc->mem, &b.units);
  vaglio__vec_free(g->doc->mem, &b.groups);
  return ok;
}
