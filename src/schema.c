/* schema.c -- see schema.h. Words of the data model are kept as text so that the file can be
   queried by people; a missing reference is NULL; unknown times have precision 'unknown'. */
#include "schema.h"

#include <stddef.h>

#define INTERVAL(name) \
  name "_lo INTEGER NOT NULL, " name "_hi INTEGER NOT NULL, " name "_precision TEXT NOT NULL, "
#define SPAN "begin_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, "
#define OF_DOCUMENT \
  "document INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE, idx INTEGER NOT NULL, "
#define OF_CLAIM \
  "document INTEGER NOT NULL, claim INTEGER NOT NULL, idx INTEGER NOT NULL, "
#define END_OF_DOCUMENT "PRIMARY KEY(document, idx)) STRICT, WITHOUT ROWID;\n"
#define END_OF_CLAIM \
  "PRIMARY KEY(document, claim, idx), FOREIGN KEY(document, claim) " \
  "REFERENCES claim(document, idx) ON DELETE CASCADE) STRICT, WITHOUT ROWID;\n"

const char *const vaglio__schema_sql[] = {
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;\n"
    "INSERT INTO meta VALUES('generation', '0'), ('findings_generation', '0');\n"

    /* ---- what was read ---- */
    "CREATE TABLE document(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, uri TEXT NOT NULL, "
    "outlet TEXT NOT NULL, title TEXT NOT NULL, lang TEXT NOT NULL, " INTERVAL("published")
    "text TEXT NOT NULL) STRICT;\n"
    "CREATE INDEX document_uri ON document(uri);\n"
    "CREATE VIRTUAL TABLE document_text USING fts5(title, text, content='document', "
    "content_rowid='key', tokenize='unicode61 remove_diacritics 2');\n"
    "CREATE TABLE part(" OF_DOCUMENT SPAN "kind TEXT NOT NULL, embed INTEGER NOT NULL, "
    "lang TEXT NOT NULL, outlet TEXT, " INTERVAL("published") END_OF_DOCUMENT
    "CREATE TABLE sentence(" OF_DOCUMENT SPAN "part INTEGER, lang TEXT NOT NULL, " END_OF_DOCUMENT,

    /* ---- what was found in it ---- */
    "CREATE TABLE entity(" OF_DOCUMENT "type TEXT NOT NULL, name TEXT NOT NULL, "
    "gazetteer_id TEXT NOT NULL, subtype TEXT NOT NULL, country TEXT NOT NULL, "
    "same_as TEXT, " END_OF_DOCUMENT
    "CREATE INDEX entity_same_as ON entity(same_as);\n"
    "CREATE TABLE mention(" OF_DOCUMENT SPAN "type TEXT NOT NULL, subtype TEXT NOT NULL, "
    "gazetteer_id TEXT NOT NULL, rule TEXT NOT NULL, entity INTEGER, " END_OF_DOCUMENT
    "CREATE TABLE quantity(" OF_DOCUMENT SPAN "best REAL, mod TEXT NOT NULL, "
    "hard_lo REAL NOT NULL, hard_hi REAL NOT NULL, core_lo REAL NOT NULL, core_hi REAL NOT NULL, "
    "unit TEXT NOT NULL, " END_OF_DOCUMENT
    "CREATE TABLE time(" OF_DOCUMENT SPAN INTERVAL("value") "kind TEXT NOT NULL, " END_OF_DOCUMENT
    "CREATE TABLE claim(key INTEGER PRIMARY KEY, " OF_DOCUMENT SPAN "id TEXT NOT NULL, "
    "sentence INTEGER, part INTEGER, type TEXT NOT NULL, scope TEXT NOT NULL, place INTEGER, "
    "time INTEGER, " INTERVAL("when") "quantity INTEGER, unit TEXT NOT NULL, mode TEXT NOT NULL, "
    "factuality TEXT NOT NULL, evidentiality TEXT NOT NULL, status TEXT NOT NULL, "
    "act TEXT NOT NULL, target INTEGER, rule TEXT NOT NULL, attrs TEXT NOT NULL, "
    "event TEXT NOT NULL, UNIQUE(document, idx)) STRICT;\n"
    "CREATE INDEX claim_id ON claim(id);\n"
    "CREATE INDEX claim_type ON claim(type);\n"
    "CREATE TABLE source(" OF_CLAIM SPAN "text TEXT NOT NULL, role TEXT NOT NULL, "
    "entity INTEGER, cue TEXT NOT NULL, cue_class TEXT NOT NULL, cue_begin INTEGER NOT NULL, "
    "cue_end INTEGER NOT NULL, " END_OF_CLAIM
    "CREATE TABLE arg(" OF_CLAIM SPAN "role TEXT NOT NULL, text TEXT NOT NULL, entity INTEGER, "
    END_OF_CLAIM
    "CREATE TABLE evidence(" OF_CLAIM SPAN "supports TEXT NOT NULL, " END_OF_CLAIM
    "CREATE TABLE rule(name TEXT PRIMARY KEY, file TEXT NOT NULL, line INTEGER NOT NULL) "
    "STRICT, WITHOUT ROWID;\n",

    /* ---- what comparison found ---- */
    "CREATE TABLE entity_group(id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, "
    "gazetteer_id TEXT NOT NULL, country TEXT NOT NULL) STRICT, WITHOUT ROWID;\n"
    "CREATE TABLE passage(key INTEGER PRIMARY KEY, "
    "a INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE, a_begin INTEGER NOT NULL, "
    "a_end INTEGER NOT NULL, b INTEGER NOT NULL REFERENCES document(key) ON DELETE CASCADE, "
    "b_begin INTEGER NOT NULL, b_end INTEGER NOT NULL, matched INTEGER NOT NULL, "
    "identity REAL NOT NULL, direction TEXT NOT NULL, direction_reason TEXT NOT NULL) STRICT;\n"
    "CREATE INDEX passage_a ON passage(a);\nCREATE INDEX passage_b ON passage(b);\n"
    "CREATE TABLE relation(key INTEGER PRIMARY KEY, "
    "a INTEGER NOT NULL REFERENCES claim(key) ON DELETE CASCADE, "
    "b INTEGER NOT NULL REFERENCES claim(key) ON DELETE CASCADE, relation TEXT NOT NULL, "
    "flags TEXT NOT NULL, step TEXT NOT NULL, strength REAL NOT NULL, reason_code TEXT NOT NULL, "
    "reason TEXT NOT NULL) STRICT;\n"
    "CREATE INDEX relation_a ON relation(a);\nCREATE INDEX relation_b ON relation(b);\n"
    "CREATE TABLE event(key INTEGER PRIMARY KEY, id TEXT NOT NULL, "
    "parent INTEGER REFERENCES event(key) ON DELETE SET NULL, label TEXT NOT NULL) STRICT;\n"
    "CREATE INDEX event_parent ON event(parent);\n"
    "CREATE TABLE claim_event(claim INTEGER PRIMARY KEY REFERENCES claim(key) ON DELETE CASCADE, "
    "event INTEGER NOT NULL REFERENCES event(key) ON DELETE CASCADE) STRICT;\n"
    "CREATE INDEX claim_event_event ON claim_event(event);\n"
    "CREATE TABLE question(key INTEGER PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, "
    "scope TEXT NOT NULL, event INTEGER REFERENCES event(key) ON DELETE CASCADE, "
    "place_document INTEGER REFERENCES document(key) ON DELETE SET NULL, place INTEGER) STRICT;\n"
    "CREATE INDEX question_event ON question(event);\n"
    "CREATE INDEX question_place ON question(place_document);\n"
    "CREATE TABLE answer(key INTEGER PRIMARY KEY, "
    "question INTEGER NOT NULL REFERENCES question(key) ON DELETE CASCADE, "
    "outlets INTEGER NOT NULL, roots INTEGER NOT NULL, groups INTEGER NOT NULL, "
    "effective REAL NOT NULL, shape TEXT NOT NULL) STRICT;\n"
    "CREATE INDEX answer_question ON answer(question);\n"
    "CREATE TABLE answer_claim(answer INTEGER NOT NULL REFERENCES answer(key) ON DELETE CASCADE, "
    "idx INTEGER NOT NULL, claim INTEGER NOT NULL REFERENCES claim(key) ON DELETE CASCADE, "
    "PRIMARY KEY(answer, idx)) STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX answer_claim_claim ON answer_claim(claim);\n",

    NULL};
