--- What the English claim rules share: a collector of rules and short names for patterns.
local T = require "vaglio.token"
local set = require("vaglio.cues").set

local debug = debug
local _ENV = nil

local M = { set = set }

--- A list of rules with `add(name, type, pattern, make, test, priority)`.
function M.family()
  local rules = {}
  local function add(name, claim_type, pattern, make, test, priority)
    local place = debug.getinfo(2, "Sl")
    rules[#rules + 1] = { name = "en." .. name, lang = "en", phase = "claim", type = claim_type, pattern = pattern,
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

--- A trigger verb (by lemma) with a fixed complement within `n` words: "take … into custody".
function M.with(list, n, complement)
  return M.verbs(list) * T.upto(n, complement, T.any() - T.shape "punct")
end

--- Is the head of a phrase one of these lemmas or forms?
function M.head_in(s, p, words) return p ~= nil and (words[s.lemma[p.head]] or words[s.form[p.head]]) or false end

--- The first token within a..b whose form or lemma is one of these words.
function M.near(s, a, b, words)
  for i = a < 1 and 1 or a, b > s.n and s.n or b do
    if words[s.form[i]] or words[s.lemma[i]] then return i end
  end
end

--- The first mention of one of these types in a phrase.
function M.mention(s, p, kinds)
  if not p then return nil end
  for k = p.first, p.last do
    local m = s.mention_at[k]
    if m and kinds[m.type] then return m end
  end
end

return M
