--- Tolls: how many people a phrase counts, and who they are. The number may stand in the phrase
-- ("40 morti"),
-- before it ("40 i morti"), over it ("decine di morti") or apart ("i morti sono 40").

local syntax = require "vaglio.syntax"
local attribution = require "vaglio.attribution"
local slot = require "vaglio.slot"

local ipairs, math, table = ipairs, math, table
local T = syntax.TAGS

local _ENV = nil

local M = {}

-- ---- who ---------------------------------------------------------------------------------

--- The code of the group of people that a phrase names ("police"), "person" for people at large,
-- nil when it names no people.
function M.people(s, p)
  if slot.is_number(s, p) then
    local noun = slot.counted(s, p)
    if noun ~= p then return M.people(s, noun) end
    local kind = p.quantity.kind
    return (kind == "count" or kind == "age") and "person" or nil
  end
  local m = s.mention_at[p.head]
  if m and (m.type == "person" or m.type == "group") then return "person" end
  if m and m.type ~= "demonym" and s.pos[p.head] == "E" then return nil end
  local code = s.pack.scope(s.lemma[p.head], s.form[p.head])
  if code then return code end
  if s.all[p.head] & T.person ~= 0 and s.pos[p.head] ~= "E"
      and s.pos[p.head] ~= "A" then return "person" end
  if p.pronoun and s.pack.person_pronouns[s.form[p.head]] then return "person" end
  if s.all[p.head] & (T.ord | T.num) ~= 0 then
    -- "un terzo tecnico"
    for k = p.head + 1, p.last do
      if s.all[k] & T.person ~= 0 then return s.pack.scope(s.lemma[k], s.form[k]) or "person" end
    end
  end
  if p.quantity and p.quantity.kind == "age" and s.pos[p.head] ~= "N" then return "person" end
  if m and m.type == "demonym" and s.pos[p.head] ~= "A" then return "person" end
  return s.pack.person_pronouns[s.form[p.first]] and p.first == p.last and "person" or nil
end

--- The most telling code along "of": "18 membri delle forze di sicurezza", "decine di rivoltosi".
function M.scope(s, p)
  local noun = slot.counted(s, p)
  local code = M.people(s, noun)
  local last = attribution.extent(s, noun)
  if last > noun.last then
    -- "vigile del fuoco" is a name of its own, whatever "vigile" is
    local words = { s.lemma[noun.head] }
    for k = noun.head + 1, last do words[#words + 1] = s.form[k] end
    code = s.pack.scope(table.concat(words, " ")) or code
    for _, q in ipairs(syntax.obliques(s, noun.last, s.lang_rules.of, last)) do
      local inner = s.pack.scope(s.lemma[q.head], s.form[q.head])
      if inner and (code == nil or code == "person") then code = inner end
      if not inner then
        for k = q.first, q.last do
          local group = s.pack.group_words and s.pack.group_words[s.form[k]]
          if group and (code == nil or code == "person" or code == "police"
              or code == "military") then code = group end
        end
      end
    end
  end
  return code
end

-- ---- how many ------------------------------------------------------------------------------

local function count_in(s, p)
  local stop = s.pos[p.head] == "N" and p.head or p.last
  for k = slot.first(s, p), stop do
    local q = s.quantity_at[k]
    if q and q.kind == "count" then return q end
  end
end

local function one(s, p)
  if s.pack.collectives and s.pack.collectives[s.lemma[p.head]] then return nil end
  return { one = true, first = s.first[p.first], last = s.last[p.first] }
end

--- The quantity that counts a phrase: in it, over it ("decine di"), or right before it ("40 i
-- morti");
-- `one` for "una ragazza" and "uno".
function M.count(s, p)
  if not p then return nil end
  local q = count_in(s, p)
  if q then return q end
  local _, number = slot.counted(s, p)
  if number and number ~= p then
    q = count_in(s, number)
    if q then return q end
  end
  local first = slot.edge(s, p)
  local before = first > 1 and s.phrase_at[first - 1]
  if before and before.index == p.index - 1 and slot.is_number(s, before) and not slot.prep(s,
      before)
     and before.quantity.kind == "count" and p.definite and not slot.prep(s, p) then
    return before.quantity
  end
  if s.lang_rules.one[s.form[p.first]] and not p.plural then
    local next_prep = p.last < s.n and s.pos[p.last + 1] == "P"
    if p.first == p.last and not next_prep then return one(s, p) end
    if p.indefinite and M.people(s, p) then return one(s, p) end
    if p.first == p.last and next_prep and s.lang_rules.of[s.lemma[p.last + 1]] then return one(s,
        p) end
  end
end

-- A plain count between two tokens, the one under `to` first: "è salito da 12 a 40".
local function plain_count(s, from, stop)
  local found
  for k = from, math.min(stop, s.n) do
    local q = s.quantity_at[k]
    if q and q.kind == "count" and not s.time_at[k] then
      local p = s.phrase_at[k]
      local ok = not p or s.pos[p.head] == "M" or M.people(s, p)
      if ok and p and slot.is_number(s, p) then
        local noun = slot.counted(s, p)
        ok = noun == p or M.people(s, noun) ~= nil
      end
      if ok then found = { q = q, last = p and p.last or k } end
    elseif found and s.pos[k] ~= "P" and not q then return found end
  end
  return found
end

-- The next group that is a verb of its own: "I feriti sono 21 e i morti …".
local function clause_stop(s, g)
  local h = s.groups[g.index + 1]
  return h and h.first - 1 or s.n
end

--- A toll that stands apart from its noun: "il numero dei morti è salito a 40", "i morti sono 40",
-- "sale a 40
-- il numero delle vittime". Gives the quantity and the span in tokens.
function M.apart(s, p)
  local host = slot.outer(s, p)
  local headed = host ~= p and s.pack.toll_hosts[s.lemma[host.head]]
  if host ~= p and not headed then return nil end
  if not headed and (not p.definite or slot.prep(s, p)) then return nil end
  -- a verb that opens the line may look like a noun: "Sale a 31 il numero dei morti"
  for k = host.first - 1, math.max(1, host.first - 6), -1 do
    local r = s.pos[k] == "N" and s.all[k] & T.fin ~= 0 and syntax.pick(syntax.readings_of(s.lang,
        s.id[k]), T.fin)
    if r and s.pack.toll_verbs[r.lemma] then
      local found = plain_count(s, k + 1, host.first - 1)
      if found then return found.q, k, p.last end
    end
  end
  for _, g in ipairs(s.groups) do
    if s.pack.toll_verbs[g.lemma] and (g.finite or slot.bare(s, g)) then
      if g.first > p.last and g.first - p.last <= 8 and slot.subject(s, g) == host
          or g.first == p.last + 1 then
        local found = plain_count(s, g.last + 1, math.min(g.last + 9, clause_stop(s, g)))
        if found then return found.q, host.first, found.last end
      elseif g.last < host.first and host.first - g.last <= 7 then
        local found = plain_count(s, g.last + 1, host.first - 1)
        local parted = false
        for k = found and found.last + 1 or host.first, host.first - 1 do
          parted = parted or s.form[k] == "," or s.pos[k] == "S" or s.pos[k] == "C"
              or s.pos[k] == "Q"
        end
        if found and not parted then return found.q, g.first, p.last end
      end
    end
  end
end

-- ---- phrases and fates --------------------------------------------------------------------------

-- The syntax may take "morti" in "i 12 morti" or "ci sono stati morti" for a participle.
local function made_phrase(s, i)
  local g = s.group_at[i]
  local there = false
  if g and #g.verbs > 1 then
    for clitic in (g.clitics or ""):gmatch "%S+" do there = there
        or s.pack.there_clitics[clitic] end
    if not there then return nil end
  end
  local before = s.phrase_at[i - 1]
  local led = before and before.last == i - 1 and (s.pos[before.head] == "M"
      or s.pos[before.head] == "D")
  local listed = i > 1 and (s.pos[i - 1] == "C" or s.form[i - 1] == ",") or s.pos[i + 1] == "C"
  local none = i > 1 and s.pack.none[s.form[i - 1]]
  if not led and not there and not listed and not none and i > s.start_of_words then return nil end
  local p = { first = led and before.first or i, last = i, head = i, prep = led and before.prep
      or nil, lemma = s.lemma[i],
              plural = s.all[i] & T.pl ~= 0, quantity = led and before.quantity or nil,
                  index = led and before.index or 0,
              definite = led and s.pos[before.head] == "D" and before.definite or false,
                  there = there, made = true }
  if p.index == 0 then
    for _, q in ipairs(s.phrases) do
      if q.last < i then p.index = q.index + 1 end
    end
    if p.index == 0 then p.index = 1 end
  end
  if none and not led and s.pos[i - 1] == "P" then p.prep = i - 1 end
  return p
end

--- The phrase of a noun that names people by their fate; nil when the word is a verb or modifies
-- another.
function M.noun_phrase(s, i)
  local p = s.phrase_at[i]
  if p then
    if p.head == i then return p end
    if p.quantity and i > p.head and s.pos[p.head] ~= "N" then return p end
    return nil
  end
  if s.pos[i] == "V" then return made_phrase(s, i) end
end

--- What the word at a token says befell somebody, by the pack: {type=, role=}.
function M.fate(s, i)
  local fates = s.pack.fates
  local f = fates and (fates[s.form[i]] or fates[s.lemma[i]])
  if f or not fates or s.all[i] & T.part == 0 then return f end
  local r = syntax.pick(syntax.readings_of(s.lang, s.id[i]), T.part)
  return r and fates[r.lemma]
end

--- Is a phrase followed by a participle of another fate ("i feriti ricoverati", "tra cui tre
-- feriti")?
function M.other_fate(s, p, claim_type)
  local own = M.fate(s, p.head)
  if own and own.type ~= claim_type then return true end
  for i = p.last + 1, math.min(s.n, p.last + 3) do
    local f = M.fate(s, i)
    if f then return f.type ~= claim_type and s.all[i] & T.part ~= 0 end
    if s.pos[i] ~= "R" and s.all[i] & T.adv == 0 then return false end
  end
  return false
end

return M
