--- What the Italian claim rules share: a collector of rules and short names for patterns.
local T = require "vaglio.token"
local set = require("vaglio.cues").set

local ipairs, type = ipairs, type
local debug = debug
local _ENV = nil

local M = {}

-- Makers ask for the same small sets again and again; each is built once and never changed.
local sets = {}
function M.set(words)
  local s = sets[words]
  if not s then
    s = set(words)
    sets[words] = s
  end
  return s
end

--- A list of rules with `add(name, type, pattern, make, test, priority)`; the pattern's trigger is
-- the whole of it
-- unless it captures "trigger" itself.
function M.family()
  local rules = {}
  local function add(name, claim_type, pattern, make, test, priority)
    local place = debug.getinfo(2, "Sl")
    rules[#rules + 1] = { name = "it." .. name, lang = "it", phase = "claim", type = claim_type,
        pattern = pattern,
                          make = make, test = test, priority = priority,
                          file = place.short_src, line = place.currentline }
  end
  return rules, add
end

local function bars(list) return (list:gsub("^%s+", ""):gsub("%s+$", ""):gsub("%s+", "|")) end

--- Verbs, nouns and plain forms as triggers.
function M.verbs(list) return T.cap("trigger", T.lemma(bars(list), "verb")) end
function M.nouns(list) return T.cap("trigger", T.lemma(bars(list), "noun")) end
function M.forms(list) return T.cap("trigger", T.form(bars(list))) end

--- Without the capture: for what stands around a trigger.
function M.lemmas(list, tags) return T.lemma(bars(list), tags) end
function M.words(list) return T.form(bars(list)) end

--- A trigger verb (by lemma) with a fixed complement within `n` tokens: "perdere … la vita".
function M.with(list, n, complement)
  return M.verbs(list) * T.upto(n, complement, T.any() - T.shape "punct")
end

-- ---- tests on phrases -----------------------------------------------------------------

--- Is the head of a phrase one of these lemmas?
function M.head_in(s, p, lemmas) return p ~= nil and (lemmas[s.lemma[p.head]]
    or lemmas[s.form[p.head]]) or false end

--- Is one of these forms or lemmas within tokens a..b?
function M.near(s, a, b, words)
  for i = a < 1 and 1 or a, b > s.n and s.n or b do
    if words[s.form[i]] or words[s.lemma[i]] then return i end
  end
end

--- A phrase's place or country mention, if it has one.
function M.place_mention(s, p)
  for k = p.first, p.last do
    local m = s.mention_at[k]
    if m and (m.type == "place" or m.type == "demonym") then return m end
  end
end

--- Has the phrase a mention of one of these types at its head?
function M.mention(s, p, kinds)
  if not p then return nil end
  for k = p.first, p.last do
    local m = s.mention_at[k]
    if m and kinds[m.type] then return m end
  end
end

return M
