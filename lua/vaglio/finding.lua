--- What comparing found, as objects: relations, passages, questions, entities. Fields are plain; an
-- unknown one raises.
local core = require "vaglio.core"
local list = require "vaglio.list"
local misuse = require "vaglio.misuse"
local select = require "vaglio.select"

local ipairs, pairs, setmetatable, table, tostring = ipairs, pairs, setmetatable, table, tostring

local _ENV = nil

local M = {}

local function class(name, methods)
  local c = { __name = "vaglio." .. name, methods = methods }
  c.__index = function(self, key)
    local method = methods[key]
    if method == nil and not c.optional[key] then
      misuse.raise("%s has no field '%s'%s", name, tostring(key), misuse.hint(key, methods, self))
    end
    return method
  end
  c.optional = {}
  return c
end

local Relation = class("Relation", {})
local Passage = class("Passage", {})
local Question = class("Question", {})
local Answer = class("Answer", {})
local Entity = class("CorpusEntity", {})
Question.optional = { event = true, place = true }
Entity.optional = { country = true, gazetteer = true, subtype = true }

local function document_of(corpus, ids, i) return corpus.by_id[ids[i]] end

--- All claims in the order of the snapshot.
function M.claims_of(corpus, snapshot)
  local ids, claims = snapshot:ids(), {}
  for i, place in ipairs(snapshot:claims()) do
    claims[i] = core.view(document_of(corpus, ids, place[1]), "Claim", place[2])
  end
  return claims
end

function Relation.methods.has(relation, flag)
  for _, f in ipairs(relation.flags) do
    if f == flag then return true end
  end
  return false
end

function Relation.__tostring(r) return ("%s (%s): %s"):format(r.label, r.step, r.reason) end

local SELECTED = { relation = true, label = true, step = true, a = true, b = true }

--- {relation (also label), a, b, flags, strength, step, reason, code}
function M.relations(corpus, snapshot, wanted)
  wanted = wanted or {}
  for key in pairs(wanted) do
    if not SELECTED[key] then
      misuse.raise("relations cannot be selected by '%s'%s", tostring(key), misuse.hint(key,
        SELECTED))
    end
  end
  local claims, found = M.claims_of(corpus, snapshot), {}
  for _, r in ipairs(snapshot:relations()) do
    r.a, r.b, r.flags, r.relation = claims[r.a], claims[r.b], list.of(r.flags), r.label
    if (not wanted.relation or select.fits(wanted.relation, r.label))
       and (not wanted.label or select.fits(wanted.label, r.label))
       and (not wanted.step or select.fits(wanted.step, r.step))
       and (not wanted.a or wanted.a == r.a) and (not wanted.b or wanted.b == r.b) then
      found[#found + 1] = setmetatable(r, Relation)
    end
  end
  return found
end

local FOUND = { span = true }

--- {doc, document, uri, title, span, sentence, …} of a search.
function M.hit(hit) return misuse.strict(hit, "Hit", FOUND) end

--- {a, b, identity, direction, reason, matched}; a and b are spans
function M.passages(corpus, snapshot)
  local ids, found = snapshot:ids(), {}
  for i, p in ipairs(snapshot:passages()) do
    for _, side in ipairs { "a", "b" } do
      local at = p[side]
      p[side] = core.span(document_of(corpus, ids, at.document), at.first, at.last)
    end
    found[i] = setmetatable(p, Passage)
  end
  return found
end

local function entity_groups(corpus, snapshot)
  local ids, groups = snapshot:ids(), snapshot:entities()
  for _, g in ipairs(groups) do
    local seen, names = {}, {}
    for _, member in ipairs(g.members) do
      if not seen[member[3]] then
        seen[member[3]] = true
        names[#names + 1] = member[3]
      end
      member.doc = document_of(corpus, ids, member[1])
    end
    table.sort(names)
    g.names, g.snapshot = list.of(names), snapshot
    for key in pairs { subtype = 1, gazetteer = 1, country = 1 } do
      if g[key] == "" then g[key] = nil end
    end
    setmetatable(g, Entity)
  end
  return groups
end

--- {id, type, subtype, name, names, gazetteer, country}
function M.entities(corpus, snapshot)
  local groups = entity_groups(corpus, snapshot)
  table.sort(groups, function(a, b)
    if a.type ~= b.type then return a.type < b.type end
    if a.name ~= b.name then return a.name < b.name end
    return a.id < b.id
  end)
  return groups
end

function Entity.__tostring(e) return ("%s %s"):format(e.type, e.name) end

--- Every mention of it, document by document.
function Entity.methods.mentions(entity)
  local found = {}
  for _, member in ipairs(entity.members) do
    for i, e in ipairs(core.mention_entities(member.doc)) do
      if e == member[2] then found[#found + 1] = core.view(member.doc, "Mention", i) end
    end
  end
  return list.of(found)
end

--- Why two of its names, or this entity and another, are one, or are not.
function Entity.methods.explain(entity, other)
  local lines = {}
  local first = entity.members[1]
  local members = other and other.members or entity.members
  for _, m in ipairs(members) do
    if m ~= first then
      lines[#lines + 1] = entity.snapshot:why_one(first[1], first[2], m[1], m[2])
      if other then break end
    end
  end
  return table.concat(lines, "\n")
end

local function answer(claims, a)
  local own = {}
  for i, at in ipairs(a.claims) do own[i] = claims[at] end
  a.claims = list.of(own)
  return setmetatable(a, Answer)
end

--- {id, type, scope, event, place, answers}
function M.questions(corpus, snapshot)
  local claims, questions = M.claims_of(corpus, snapshot), snapshot:questions()
  for _, q in ipairs(questions) do
    for i, a in ipairs(q.answers) do q.answers[i] = answer(claims, a) end
    q.answers = list.of(q.answers)
    setmetatable(q, Question)
  end
  return questions
end

return M
