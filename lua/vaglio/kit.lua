--- What the claim rules of a pack are written with: a collector of rules and short names for patterns.
--
--     local kit = require("vaglio.kit").of "it"
--     local rules, add = kit.family()
--     add("die", "life.die", kit.verbs "morire perire", F.verb { count = "subject" }, { ["Sono morte due persone."] = true })

local T = require "vaglio.token"
local set = require("vaglio.cues").set

local debug = debug

local _ENV = nil

local M = {}

local PLACES = { place = true, demonym = true }

local function bars(list) return (list:gsub("^%s+", ""):gsub("%s+$", ""):gsub("%s+", "|")) end

-- Makers ask for the same small sets again and again; each is built once and never changed.
local function memo()
  local sets = {}
  return function(words)
    local s = sets[words]
    if not s then
      s = set(words)
      sets[words] = s
    end
    return s
  end
end

--- The kit of a language: its rules are named `lang.name`.
function M.of(lang)
  local kit = { set = memo() }

  --- A list of rules with `add(name, type, pattern, make, test, priority)`; the pattern's trigger is the whole of
  -- it unless it captures "trigger" itself.
  function kit.family()
    local rules = {}
    local function add(name, claim_type, pattern, make, test, priority)
      local place = debug.getinfo(2, "Sl")
      rules[#rules + 1] = { name = lang .. "." .. name, lang = lang, phase = "claim", type = claim_type,
                            pattern = pattern, make = make, test = test, priority = priority,
                            file = place.short_src, line = place.currentline }
    end
    return rules, add
  end

  --- Verbs, nouns and plain forms as triggers.
  function kit.verbs(list) return T.cap("trigger", T.lemma(bars(list), "verb")) end
  function kit.nouns(list) return T.cap("trigger", T.lemma(bars(list), "noun")) end
  function kit.forms(list) return T.cap("trigger", T.form(bars(list))) end

  --- Without the capture: for what stands around a trigger.
  function kit.lemmas(list, tags) return T.lemma(bars(list), tags) end
  function kit.words(list) return T.form(bars(list)) end

  --- A trigger verb (by lemma) with a fixed complement within `n` tokens: "perdere … la vita".
  function kit.with(list, n, complement)
    return kit.verbs(list) * T.upto(n, complement, T.any() - T.shape "punct")
  end

  --- Is the head of a phrase one of these lemmas or forms?
  function kit.head_in(s, p, words)
    return p ~= nil and (words[s.lemma[p.head]] or words[s.form[p.head]]) or false
  end

  --- The first token within a..b whose form or lemma is one of these words.
  function kit.near(s, a, b, words)
    for i = a < 1 and 1 or a, b > s.n and s.n or b do
      if words[s.form[i]] or words[s.lemma[i]] then return i end
    end
  end

  --- The first mention of one of these types in a phrase.
  function kit.mention(s, p, types)
    if not p then return nil end
    for k = p.first, p.last do
      local m = s.mention_at[k]
      if m and types[m.type] then return m end
    end
  end

  --- A phrase's place or country mention, if it has one.
  function kit.place_mention(s, p) return kit.mention(s, p, PLACES) end

  return kit
end

return M
