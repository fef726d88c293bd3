--- What a pack says of cues, made ready for vaglio.attribution: sets from word lists, verb cues from
-- lemma tables, phrase cues from patterns of words. A pack's cues.lua calls `make(data)`.

local syntax = require "vaglio.syntax"

local ipairs, pairs, table = ipairs, pairs, table

local _ENV = nil

local M = {}

--- "a b c" -> {a=true, b=true, c=true}
function M.set(words)
  local s = {}
  for word in words:gmatch "%S+" do s[word] = true end
  return s
end

-- A phrase pattern "secondo quanto ~riferire da|dal" as a list of tests.
local function parse(pattern)
  local tests = {}
  for word in pattern:gmatch "%S+" do
    local optional = word:sub(-1) == "?"
    if optional then word = word:sub(1, -2) end
    local lemma = word:sub(1, 1) == "~"
    if lemma then word = word:sub(2) end
    local any = {}
    for w in word:gmatch "[^|]+" do any[w] = true end
    tests[#tests + 1] = { any = any, lemma = lemma, optional = optional }
  end
  return tests
end

local function fits(s, i, test)
  if i > s.n then return false end
  return test.any[test.lemma and s.lemma[i] or s.form[i]] or (not test.lemma and test.any[s.lemma[i]] and s.pos[i] == "P")
end

-- The token after the pattern when it matches at i; nil when not.
local function match_at(s, i, tests)
  for _, t in ipairs(tests) do
    if fits(s, i, t) then i = i + 1
    elseif not t.optional then return nil end
  end
  return i
end

-- What data may leave out: tables that are asked for by a word.
local OPTIONAL = [[verbs multi phrases nouns impersonal impersonal_prepositions audience_prepositions
  interview_nouns media_nouns witness_nouns spokes_nouns speaking_nouns silent_nouns issue_verbs
  kept_documents continuers former thus whereby object_clitics reflexive_cues shown]]

local function by_first_word(phrases)
  local index = {}
  for order, row in ipairs(phrases) do
    local tests = parse(row[1])
    local entry = { tests = tests, class = row[2], frame = row[3] or "after", order = order, row = row }
    for word in pairs(tests[1].any) do
      index[word] = index[word] or {}
      table.insert(index[word], entry)
    end
  end
  for _, list in pairs(index) do
    table.sort(list, function(a, b)
      if #a.tests ~= #b.tests then return #a.tests > #b.tests end
      return a.order < b.order
    end)
  end
  return index
end

--- Completes a pack's data: `verbs` lemma -> {class, frames}, `multi` {lemma = {word = class}} for "rendere
-- noto", `phrases` rows {pattern, class, frame}; everything else is passed through. What is missing is empty.
function M.make(data)
  for name in OPTIONAL:gmatch "%S+" do data[name] = data[name] or {} end
  local index = by_first_word(data.phrases)
  local cues = {}
  for k, v in pairs(data) do cues[k] = v end

  local function multiword(s, g)
    local second = data.multi[g.lemma]
    if not second then return nil end
    for k = g.last + 1, g.last + 3 do
      local row = second[s.form[k] or ""] or second[s.lemma[k] or ""]
      if row then
        if row.frames.about then return row end
        g.cue_last = k                              -- its second word is part of the cue
        return row
      end
      if k > s.n or (s.pos[k] ~= "R" and s.pos[k] ~= "D" and s.pos[k] ~= "P") then return nil end
    end
  end

  --- The cue that a verb group is: {class=, frames=}, or nil.
  function cues.verb_class(s, g)
    if g.cue ~= nil then return g.cue or nil end
    g.cue = multiword(s, g) or data.verbs[g.lemma] or false
    if g.cue and data.not_a_cue and data.not_a_cue(s, g, g.cue, syntax) then g.cue = false end
    return g.cue or nil
  end

  --- The cue of a group that reports on nobody's word ("per spiegare che", "può chiedere di", "credo che",
  -- "non ha detto che"): {class=, frames=}, or nil. `data.shown` holds verbs that are a cue only so.
  function cues.voiceless_class(s, g)
    local cue = multiword(s, g) or data.verbs[g.lemma] or data.shown[g.lemma]
    if not cue or cue.class == "witness" then return nil end
    return cue
  end

  --- Phrase cues of a sentence: {first=, last= (tokens), class=, relay=, backward=, same_source=}.
  function cues.phrase_cues(s)
    local found, i = {}, 1
    while i <= s.n do
      local list = index[s.form[i]] or index[s.lemma[i]]
      local hit
      for _, e in ipairs(list or {}) do
        local stop = match_at(s, i, e.tests)
        if stop and not (data.phrase_refused and data.phrase_refused(s, i, stop - 1, e)) then
          hit = { first = i, last = stop - 1, class = e.class, relay = e.frame == "relay",
                  backward = e.frame == "backward", carried = e.frame == "carried", same_source = e.frame == "same" }
          break
        end
      end
      if hit then
        hit.same_source = hit.same_source or (data.same_source and data.same_source(s, hit.last))
        found[#found + 1] = hit
        i = hit.last + 1
      else
        i = i + 1
      end
    end
    return found
  end
  return cues
end

return M
