--- Corpora: documents compared together.
--
--     local corpus = vaglio.corpus():load { "stories" }
--     for claim in corpus:claims { type = "life.die" } do print(claim.doc.uri, claim.text) end
--     for relation in corpus:relations { relation = "contradicts" } do print(relation.reason) end
--     corpus:close()
--
-- Without a path a corpus lives in memory, with one it is a file. What the outside world refuses
-- (a missing file, a full disk) comes back as nil, message, kind, byte; misuse raises.
local core = require "vaglio.core"
local finding = require "vaglio.finding"
local json = require "vaglio.json"
local list = require "vaglio.list"
local misuse = require "vaglio.misuse"
local select = require "vaglio.select"
local session = require "vaglio.session"
local sources = require "vaglio.sources"
local types = require "vaglio.types"

local error, ipairs, pairs, rawget, require, setmetatable, table, tostring, type =
  error, ipairs, pairs, rawget, require, setmetatable, table, tostring, type

local _ENV = nil

local M = {}
local Corpus = { __name = "vaglio.Corpus" }
local methods = {}

function Corpus.__index(_, key)
  local method = methods[key]
  if method == nil then
    misuse.raise("Corpus has no field '%s'%s", tostring(key), misuse.hint(key, methods))
  end
  return method
end

local function store_of(corpus)
  return rawget(corpus, "store") or misuse.raise("the corpus is closed")
end

function Corpus.__tostring(corpus) return "Corpus(" .. rawget(corpus, "path") .. ")" end
function Corpus.__len(corpus) return (store_of(corpus):count()) end
function Corpus.__close(corpus) methods.close(corpus) end

--- Opens a corpus: `path` nil is one in memory; `mode` "create" (the default), "write" (the file
-- must exist) or "read".
function M.open(path, mode)
  local store, message, kind, byte = core.store(path or ":memory:", mode or "create")
  if not store then return nil, message, kind, byte end
  return setmetatable({ store = store, path = path or "in memory", mode = mode or "create",
                        by_id = {}, snapshot = false, compared = false }, Corpus)
end

--- Closes the corpus; documents and claims that were asked for stay usable. Twice is harmless.
function methods.close(corpus)
  local store = rawget(corpus, "store")
  if not store then return end
  if corpus.snapshot then corpus.snapshot:close() end
  store:close()
  corpus.store, corpus.snapshot, corpus.by_id = nil, false, {}
end

--- How many documents there are; also `#corpus`.
function methods.count(corpus) return store_of(corpus):count() end

function methods.is_open(corpus) return rawget(corpus, "store") ~= nil end

-- ---- adding ----------------------------------------------------------------------

local function changed(corpus)
  corpus.snapshot, corpus.compared = false, false
end

local function remember(corpus, doc)
  corpus.by_id[doc.id] = doc
  session.own(doc, corpus)
  return doc
end

-- A document that comes out of the store brings the attributes that scripts gave its claims.
local function recall(corpus, doc)
  for i = 1, core.count(doc, "Claim") do
    local kept = core.attrs(doc, i)
    if kept ~= "{}" then
      local attrs = core.view(doc, "Claim", i).attrs
      for name, value in pairs(core.decode(kept) or {}) do attrs[name] = value end
    end
  end
  return remember(corpus, doc)
end

-- Attributes that rules or scripts set go into the record, by their declared names.
local function keep_attributes(doc)
  for i = 1, core.count(doc, "Claim") do
    local attrs = core.view(doc, "Claim", i).attrs
    if not json.is_empty(attrs) then
      for name, value in pairs(attrs) do
        local problem = session.attribute_problem(name, value)
        if problem then misuse.raise("%s", problem) end
      end
      core.set_attrs(doc, i, json.encode(attrs))
    end
  end
end

-- A segmented document that is in the corpus already, or false.
local function known(corpus, doc)
  local there = corpus.by_id[doc.id]
  if there then return there end
  local found, message, kind = store_of(corpus):document(doc.id)
  if found then return recall(corpus, found) end
  if kind == "input" then return false end
  return nil, message, kind
end

local function analyse(doc)
  require "vaglio.pipeline".run(doc)
  keep_attributes(doc)
end

local FIELDS = { text = true, uri = true, outlet = true, published = true, lang = true,
                 title = true, url = true, path = true }

local function check_fields(story)
  if type(story) ~= "table" or type(story.text) ~= "string" then
    misuse.raise("a story is a table with a text")
  end
  for key in pairs(story) do
    if not FIELDS[key] then
      misuse.raise("a story has no field '%s'%s", tostring(key), misuse.hint(key, FIELDS))
    end
  end
end

local function refused_date(date)
  if not date or date == "" or core.minutes(date) then return nil end
  return "published: '" .. date .. "' is not a date (2022, 2022-01, 2022-01-06, 2022-01-06T18:30)"
end

-- A text segmented by the rules of all packs.
local function segmented(text, about)
  local message, kind, byte = refused_date(about.published), "input", 0
  if message then return nil, message, kind, byte end
  message, kind, byte = core.check_text(text)
  if message then return nil, message, kind, byte end
  require "vaglio.packs".all()
  return require "vaglio.pipeline".document(text, about)
end

local function host(url) return url and url:match("^%a[%w+.-]*://([^/:?#]+)") end

--- Adds a story {text=, uri=, outlet=, published=, lang=, title=}: reads, analyses and keeps it in
-- one transaction. Returns its Document and whether it is new: the same bytes of the same outlet
-- are there already and change nothing.
function methods.add(corpus, story)
  local store = store_of(corpus)
  check_fields(story)
  local doc, message, kind, byte = segmented(story.text, {
    uri = story.uri or story.path or story.url or "", outlet = story.outlet or host(story.url),
    title = story.title, lang = story.lang, published = story.published })
  if not doc then return nil, message, kind, byte end
  local there
  there, message, kind = known(corpus, doc)
  if there then return there, false end
  if there == nil then return nil, message, kind end
  analyse(doc)
  local added
  added, message, kind, byte = store:add(doc)
  if added == nil then return nil, message, kind, byte end
  changed(corpus)
  return remember(corpus, doc), added
end

local function merged(story, opts, given)
  local one = { text = story.text, uri = given.path, title = story.title or given.title }
  for _, key in ipairs { "outlet", "published", "lang" } do
    one[key] = opts[key] or given[key] or story[key]
  end
  one.url = given.url or story.url
  if story.uri and story.uri ~= "" then one.uri = story.uri end
  return one
end

-- One file with one or many stories.
local function add_path(corpus, given, opts)
  local stories, message, kind, byte = core.read(given.path)
  if not stories then return nil, message, kind, byte end
  local added = 0
  for _, story in ipairs(stories) do
    if story.note and opts.on_note then opts.on_note(story.note) end
    local doc, new, what, at = corpus:add(merged(story, opts, given))
    if not doc then return nil, given.path .. ": " .. new, what, at end
    if new then added = added + 1 end
  end
  return added
end

--- Adds files and folders; returns the corpus and how many stories are new. opts: outlet,
-- published, lang; `on_problem(message, kind, byte)` is told of a story that cannot be read and
-- the others are processed (without it that is an error); `on_progress(done, total, path)`.
function methods.load(corpus, paths, opts)
  store_of(corpus)
  opts = opts or {}
  local function problem(message, kind, byte)
    if not opts.on_problem then error(message, 0) end
    opts.on_problem(message, kind, byte)
  end
  local found, added = sources.expand(paths, problem), 0
  for i, given in ipairs(found) do
    if opts.on_progress then opts.on_progress(i - 1, #found, given.path) end
    local n, message, kind, byte = add_path(corpus, given, opts)
    if n then added = added + n else problem(message, kind, byte) end
  end
  if opts.on_progress then opts.on_progress(#found, #found) end
  return corpus, added
end

--- Keeps what a script wrote into the `attrs` of a document's claims (see vaglio.attribute).
function methods.keep(corpus, doc)
  local store = store_of(corpus)
  keep_attributes(doc)
  local ok, message, kind, byte = store:replace(doc, doc.id)
  if not ok then return nil, message, kind, byte end
  changed(corpus)
  return true
end

--- Removes a document by its uri or (the beginning of) its id; what rested on it is computed anew
-- when next asked for. Returns how many were removed.
function methods.remove(corpus, what)
  local n, message, kind, byte = store_of(corpus):remove(what)
  if not n then return nil, message, kind, byte end
  corpus.by_id = {}
  changed(corpus)
  return n
end

local function date_of(t)
  if not t then return nil end
  local digits = { month = 7, year = 4, day = 10 }
  return digits[t.precision] and t.lo:sub(1, digits[t.precision]) or t.lo
end

-- The same story, read by the rules of today.
local function again(old)
  local doc, message, kind, byte = segmented(old.text, { uri = old.uri, outlet = old.outlet,
    title = old.title, lang = old.lang, published = date_of(old.published) })
  if not doc then return nil, message, kind, byte end
  analyse(doc)
  return doc
end

--- Analyses every document again, after the engine, the packs or the rules changed. Returns how
-- many there are.
function methods.refresh(corpus, opts)
  local store, ids = store_of(corpus), {}
  local snapshot, message, kind, byte = store:snapshot(types.scopes, types.types, false)
  if not snapshot then return nil, message, kind, byte end
  ids = snapshot:ids()
  for i, id in ipairs(ids) do
    local old = snapshot:document(i)
    if opts and opts.on_progress then opts.on_progress(i - 1, #ids, old.uri) end
    local doc
    doc, message, kind, byte = again(old)
    if not doc then return nil, message, kind, byte end
    local ok
    ok, message, kind, byte = store:replace(doc, id)
    if ok == nil then return nil, message, kind, byte end
  end
  corpus.by_id = {}
  changed(corpus)
  if opts and opts.on_progress then opts.on_progress(#ids, #ids) end
  return #ids
end

-- ---- comparing -------------------------------------------------------------------------

local function take_documents(corpus, snapshot)
  for i, id in ipairs(snapshot:ids()) do
    if not corpus.by_id[id] then recall(corpus, snapshot:document(i)) end
  end
end

-- Finds everything anew and keeps it; the analysts' comparisons have the last word.
local function compare_now(corpus, store)
  require "vaglio.name_words"
  local snapshot, message, kind, byte = store:snapshot(types.scopes, types.types, true)
  if not snapshot then return nil, message, kind, byte end
  corpus.snapshot = snapshot
  if #session.comparisons() > 0 then
    take_documents(corpus, snapshot)
    require "vaglio.comparison".run(snapshot, finding.claims_of(corpus, snapshot))
  end
  if corpus.mode == "read" then return true end
  local ok
  ok, message, kind, byte = snapshot:save(store)
  if not ok then
    changed(corpus)
    return nil, message, kind, byte
  end
  return true
end

--- Compares all documents, unless nothing changed since; returns the corpus.
function methods.compare(corpus)
  local store = store_of(corpus)
  local generation = session.comparison_generation()
  if corpus.compared == generation then return corpus end
  local dirty, message, kind, byte = store:dirty()
  if dirty == nil then return nil, message, kind, byte end
  if dirty or #session.comparisons() > 0 then
    local ok
    ok, message, kind, byte = compare_now(corpus, store)
    if not ok then return nil, message, kind, byte end
  end
  corpus.compared = generation
  return corpus
end

-- The corpus as it is now, with what comparing found; raises, for iterators.
local function snapshot_of(corpus)
  local ok, message = methods.compare(corpus)
  if not ok then error(message, 0) end
  if not corpus.snapshot then
    corpus.snapshot, message = store_of(corpus):snapshot(types.scopes, types.types, false)
    if not corpus.snapshot then error(message, 0) end
  end
  take_documents(corpus, corpus.snapshot)
  return corpus.snapshot
end

-- ---- looking -----------------------------------------------------------------------------

local function documents_of(corpus)
  local snapshot, docs = snapshot_of(corpus), {}
  for i, id in ipairs(snapshot:ids()) do docs[i] = corpus.by_id[id] end
  table.sort(docs, function(a, b)
    if a.uri ~= b.uri then return a.uri < b.uri end
    return a.id < b.id
  end)
  return docs
end

--- The documents, by uri.
function methods.documents(corpus) return list.of(documents_of(corpus)) end

--- The document with this uri, or this (beginning of an) id; nil when there is none.
function methods.document(corpus, what)
  for _, doc in ipairs(documents_of(corpus)) do
    if doc.uri == what or doc.id:sub(1, #what) == what then return doc end
  end
end

--- The claims that fit a selector: field → value, list or set of values; a value that ends in "*"
-- fits what begins so. Fields of claims, and doc, outlet, lang, unit. In the order of the text.
function methods.claims(corpus, wanted)
  local fits, found = select.claims(wanted), {}
  for _, doc in ipairs(documents_of(corpus)) do
    for i = 1, core.count(doc, "Claim") do
      local claim = core.view(doc, "Claim", i)
      if fits(claim) then found[#found + 1] = claim end
    end
  end
  return list.of(found)
end

--- The quantities that fit: `unit`, `mod`, `best` are the quantity's; other fields are those of a
-- claim that has it.
function methods.quantities(corpus, wanted)
  local found = {}
  for _, doc in ipairs(documents_of(corpus)) do select.quantities(doc, wanted, found) end
  return list.of(found)
end

--- What comparing found: relations, one a pair. Selector: relation (or label), step, a, b.
function methods.relations(corpus, wanted)
  return list.of(finding.relations(corpus, snapshot_of(corpus), wanted))
end

--- Reused text: {a = Span, b = Span, identity, direction, reason}.
function methods.passages(corpus) return list.of(finding.passages(corpus, snapshot_of(corpus))) end

--- Questions with their answers: {id, type, scope, event, place, answers = {{claims, outlets,
-- roots, groups, effective, shape}}}.
function methods.questions(corpus)
  return list.of(finding.questions(corpus, snapshot_of(corpus)))
end

--- Entities across documents and spellings: {id, type, name, names, country}, :mentions(),
-- :explain(other).
function methods.entities(corpus) return list.of(finding.entities(corpus, snapshot_of(corpus))) end

local function document_by_id(corpus, id)
  if corpus.by_id[id] then return corpus.by_id[id] end
  local doc, message, kind = store_of(corpus):document(id)
  if not doc then return nil, message, kind end
  return recall(corpus, doc)
end

--- Full text: all words; "two words" side by side; dim* begins with. Hits {doc, uri, title, span,
-- sentence}.
function methods.find(corpus, query, limit)
  local hits, message, kind, byte = store_of(corpus):find(query, limit or 0)
  if not hits then return nil, message, kind, byte end
  for _, hit in ipairs(hits) do
    hit.doc, message, kind = document_by_id(corpus, hit.document)
    if not hit.doc then return nil, message, kind end
    if hit.last >= hit.first then hit.span = core.span(hit.doc, hit.first, hit.last) end
    hit.sentence = core.span(hit.doc, hit.snippet_first, hit.snippet_last)
    finding.hit(hit)
  end
  return list.of(hits)
end

--- Why a rule did or did not find something at a span (a view, a piece of text, or nothing for the
-- best
-- that it did anywhere): see vaglio.explain. The span's document is asked; a text is looked for in
-- all.
function methods.explain(corpus, name, span)
  local explain = require "vaglio.explain"
  if core.type(span) then return explain.rule(span.doc, name, span) end
  local best
  for _, doc in ipairs(documents_of(corpus)) do
    if type(span) ~= "string" or doc.text:find(span, 1, true) then
      local found = explain.rule(doc, name, span)
      if not best or explain.better(found, best) then best = found end
    end
  end
  return best or misuse.raise("explain: no document has the words '%s'", tostring(span))
end

-- ---- giving away ----------------------------------------------------------------------------

--- The export as JSON Lines: into the file `to`, or piece by piece to the function `to`, or,
-- without it, as a string.
function methods.export(corpus, to)
  require "vaglio.name_words"
  local ok, message, kind, byte = methods.compare(corpus)
  if not ok then return nil, message, kind, byte end
  local store = store_of(corpus)
  if corpus.mode == "read" and store:dirty() then
    return nil, corpus.path .. " changed since its stories were compared; `vaglio refresh` helps",
      "corpus", 0
  end
  if type(to) == "function" then return core.export(store, to) end
  local pieces = {}
  ok, message, kind, byte = core.export(store, function(piece) pieces[#pieces + 1] = piece end)
  if not ok then return nil, message, kind, byte end
  if to then return core.save(to, table.concat(pieces)) end
  return table.concat(pieces)
end

--- The records of the export as tables.
function methods.records(corpus)
  local text, message, kind, byte = methods.export(corpus)
  if not text then return nil, message, kind, byte end
  local records = {}
  for line in text:gmatch("[^\n]+") do
    local record, problem = core.decode(line)
    if not record then error("the export has a bad line: " .. problem, 0) end
    records[#records + 1] = record
  end
  return records
end

--- One text for people: "compare", "claims", "relations", "questions", "report" (HTML). options:
-- lang, color, width, json, title, and what the renderers know.
function methods.render(corpus, what, options)
  store_of(corpus)
  options = options or {}
  options.lang = options.lang or session.language()
  return require "vaglio.render".corpus(corpus, what, options)
end

--- Writes the report into a file. options: lang, title.
function methods.report(corpus, path, options)
  local page, message, kind, byte = methods.render(corpus, "report", options)
  if not page then return nil, message, kind, byte end
  return core.save(path, page)
end

return M
