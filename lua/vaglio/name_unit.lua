--- Names that a noun leads: "Ministero della Salute", "piazza San Pietro", "Lago di Ginevra".
-- What follows the noun belongs to the name as far as the language's links (of, for, and) carry.

local core = require "vaglio.core"
local context = require "vaglio.name_context"
local gazetteer = require "vaglio.name_gazetteer"

local ipairs = ipairs
local T = core.tags()

local _ENV = nil

local M = {}
local PUNCT = context.PUNCT
local has, known, add = context.has, context.known, context.add
local CLOSED = T.art | T.prep | T.pron | T.clitic | T.cconj | T.sconj | T.neg

local function name_word(s, k, pack)
  if k > s.n or not s.cap[k] or s.shape[k] == 8 then return false end
  if known(s, k) and has(s, k, CLOSED) then return false end
  if pack.not_names[s.form[k]] and s.shape[k] ~= context.UPPER then return false end
  return true
end

-- Does a person's name begin at k ("Dipartimento di Stato Ned Price")?
local function person_begins(s, k, pack)
  if k > s.n or not s.cap[k] then return false end
  local entry = gazetteer.entry(s, k)
  if entry and entry.type == "person" then return true end
  if gazetteer.given(s, k) and k < s.n and s.cap[k + 1] and s.shape[k] ~= context.UPPER then return true end
  return pack.titles[s.form[k]] ~= nil or (known(s, k) and has(s, k, T.role)
    and context.is_title(s, k, pack))
end

-- Capitalised words from k on, without a person's name at their end.
local function words_to(s, k, pack)
  local hit = s.hit_at[k]
  if hit and hit.first == k and hit.last > k then k = hit.last end
  while name_word(s, k + 1, pack) and not person_begins(s, k + 1, pack) do
    local entry = gazetteer.entry(s, k + 1)
    if entry and entry.type == "place" and not gazetteer.doubtful(s, k + 1, entry) then break end
    k = k + 1
  end
  return k
end

local function is_org_head(s, i, pack)
  return pack.org_heads[s.form[i]] ~= nil and s.shape[i] <= context.UPPER and not s.all_caps
end

local function linked(s, head, j, pack, compound)
  local form = s.form[j + 1]
  if not form or s.shape[j + 1] ~= 0 then return nil end
  if pack.of[form] and (name_word(s, j + 2, pack) or pack.org_complements[s.form[j + 2] or ""]) then
    return j + 2
  end
  if pack.of[form] and pack.small_complements[s.form[head]] and s.shape[j + 2] == 0
    and has(s, j + 2, T.noun) then
    return j + 2
  end
  if pack.of[form] and pack.articles[s.form[j + 2] or ""] and name_word(s, j + 3, pack) then
    return j + 3
  end
  if pack.org_links[form] then
    if name_word(s, j + 2, pack) then return j + 2 end
    if (pack.articles[s.form[j + 2] or ""] or pack.jointed[s.form[j + 2] or ""])
      and name_word(s, j + 3, pack) then
      return j + 3
    end
  end
  if compound and pack.and_words[form] then
    if pack.of[s.form[j + 2] or ""] and (name_word(s, j + 3, pack) or s.shape[j + 3] == 0
      and pack.small_complements[s.form[head]]
       and has(s, j + 3, T.noun)) then return j + 3 end
    if name_word(s, j + 2, pack) and not gazetteer.entry(s, j + 2) and known(s, j + 2) then return j + 2 end
  end
  return nil
end

local function adjective(s, j, pack)
  local form = s.form[j]
  return form and s.shape[j] == 0 and (pack.org_adjectives[form] or gazetteer.demonym(s, j)) ~= nil
end

-- The last token of the organisation's name whose head is token i, and whether a name follows the head.
local function org_end(s, i, pack)
  local form, j, named = s.form[i], i, false
  local compound = pack.compound[form]
  if pack.bare_heads[form] then
    if s.cap[i] and name_word(s, i + 1, pack) and known(s, i + 1) and not person_begins(s, i + 1, pack) then
      return words_to(s, i + 1, pack), true
    end
    while adjective(s, j + 1, pack) and j < i + 2 do j = j + 1 end
    return j, false
  end
  if name_word(s, j + 1, pack) and not person_begins(s, j + 1, pack) then
    j, named = words_to(s, j + 1, pack), true
  end
  if not named and adjective(s, j + 1, pack) then
    j = j + 1
    named = gazetteer.demonym(s, j) == nil and s.cap[i] or pack.nation_heads[form] ~= nil
    if name_word(s, j + 1, pack) and s.cap[i] and not gazetteer.given(s, j + 1)
      and not gazetteer.entry(s, j + 1) then
      j = words_to(s, j + 1, pack)
    end
  end
  for _ = 1, 3 do
    local k = linked(s, i, j, pack, compound and j > i)
    if not k or person_begins(s, k, pack) then break end
    j, named = words_to(s, k, pack), true
    if s.shape[k] == 0 and s.shape[j + 1] == 0 and known(s, j + 1) and has(s, j + 1, T.adj)
      and not has(s, j + 1, T.fin | T.prep | T.part) then
      j = j + 1
    end
  end
  return j, named
end

-- "l'agenzia Tass", "il consolato Usa", "via Getty Images": what follows is known by itself.
local function known_by_itself(s, i)
  local entry = not s.cap[i] and gazetteer.entry(s, i + 1)
  return entry and not gazetteer.doubtful(s, i + 1, entry) and entry.type
end

-- "il governo francese" is no entity, but France is named.
local function nations(s, i, j, out, candidate)
  for k = i, j do
    local d, last = gazetteer.demonym(s, k)
    if d then
      local c = candidate(s, k, last, "name.demonym", out)
      c.entry, c.fixed = d, "demonym"
    end
  end
end

local function organisation(s, i, pack, out, candidate)
  if known_by_itself(s, i) then return nil end
  if not is_org_head(s, i, pack) or (s.hit_at[i] and gazetteer.given(s, i)) then return nil end
  local capital = s.cap[i]
  local j, named = org_end(s, i, pack)
  local institution = pack.institutions[s.form[i]]
  local plural = has(s, i, T.pl) and not has(s, i, T.sg)
  if not capital and not institution and not (named and not plural) then return nil end
  if not capital and pack.nation_heads[s.form[i]] and not (j > i and gazetteer.demonym(s, i + 1)) then
    return nil
  end
  if not capital and not named and not pack.definite[s.form[i - 1] or ""] then return nil end
  if not capital and pack.needs_capital[s.form[i]] and not (pack.nation_heads[s.form[i]] and named) then
    return nil
  end
  if capital and s.initial[i] and j == i and not institution then return nil end
  local c = candidate(s, i, j, "name.organisation", out)
  local entry, last = gazetteer.entry(s, i)
  if entry and last == j and entry.type ~= "place" then
    c.entry = entry
    add(c.score, entry.type, 3)
  end
  add(c.score, "organisation", (named and j > i) and 3 or capital and 1.6 or 2)
  c.common = not capital
  for k = i + 1, j do
    if s.cap[k] then c.common = false end
  end
  if c.common then nations(s, i + 1, j, out, candidate) end
  c.lone = j == i
  return j
end

local function directions(s, j, pack)
  while s.form[j + 1] and s.shape[j + 1] == 0 and pack.directions[s.form[j + 1]] do
    j = j + 1
  end
  return j
end

local function place_end(s, i, pack)
  local form, small = s.form[i], not s.cap[i]
  local way = pack.ways[form]
  if name_word(s, i + 1, pack) then
    if not way and person_begins(s, i + 1, pack) and (small or pack.weak_sights[form]) then return nil end
    return words_to(s, i + 1, pack)
  end
  if pack.of[s.form[i + 1] or ""] and s.shape[i + 1] == 0 and name_word(s, i + 2, pack) then
    if way or not small or pack.of_sights[form] then return words_to(s, i + 2, pack) end
  end
  if not small and not way and s.form[i + 1] and s.shape[i + 1] == 0 and has(s, i + 1, T.adj)
    and known(s, i + 1)
     and pack.directions[s.form[i + 1]] then return i + 1 end
  return nil
end

local function province(s, i, j)
  local text = s.text_of(i)
  local hits = core.lookup(text:sub(1, 1):upper() .. s.source:sub(s.first[i] + 1, s.last[j]))
  return hits[1] and hits[1][1]
end

local function place(s, i, pack, out, candidate)
  local form = s.form[i]
  if not (pack.ways[form] or pack.sights[form]) or s.shape[i] > context.UPPER or s.all_caps then
    return nil
  end
  local j = place_end(s, i, pack)
  local own = known_by_itself(s, i)
  if not j or (own and own ~= "place" and own ~= "person") then return nil end
  -- "ponte Morandi" but "campo Luciano Rossi": a full name is a person, unless a way is called by it
  if not pack.ways[form] and not s.cap[i] and gazetteer.given(s, i + 1) and j > i + 1
    and pack.weak_sights[form] then
    return nil
  end
  -- "a porto Rossi": what is known by itself stays so
  if not s.cap[i] and j == i + 1 and gazetteer.entry(s, j) and not pack.ways[form]
     and gazetteer.entry(s, j).type == "place"
       and not gazetteer.doubtful(s, j, gazetteer.entry(s, j)) then return nil end
  local c = candidate(s, i, j, "name.place", out)
  add(c.score, "place", 3)
  local entry, last = gazetteer.entry(s, i)
  if entry and last == j and entry.type == "place" then c.entry = entry
  elseif pack.of_sights[form] then
    local e = province(s, i, j)
    if e and e.type == "place" then c.entry = e end
  end
  return j
end

-- "i vigili del fuoco", "la protezione civile": written small, yet names.
local function small(s, i, pack, out, candidate)
  local list = pack.small_names[s.form[i]]
  if not list or s.shape[i] ~= 0 then return nil end
  for _, words in ipairs(list) do
    local k = 0
    while words[k + 1] and s.form[i + k + 1] == words[k + 1] do k = k + 1 end
    if k == #words then
      local c = candidate(s, i, i + k, "name.organisation", out)
      add(c.score, "organisation", 2)
      c.common = true
      return i + k
    end
  end
end

--- The end of a name whose head is its last word so far: "Supreme Court" of India.
function M.extend(s, b, pack)
  if not pack.org_heads[s.form[b]] then return b end
  for _ = 1, 2 do
    local k = linked(s, b, b, pack, false)
    if not k or person_begins(s, k, pack) then break end
    local entry = gazetteer.entry(s, k)
    b = entry and s.hit_at[k].last or words_to(s, k, pack)
  end
  return b
end

--- Does a noun-led name begin at i that goes beyond token `last`?
function M.longer(s, i, last, pack)
  if not is_org_head(s, i, pack) or org_end(s, i, pack) <= last then return false end
  local entry = pack.of[s.form[last + 1] or ""] and gazetteer.entry(s, last + 2)
  return not (entry and entry.type == "place")
end

--- Finds a noun-led name that begins at token i; returns its last token.
function M.find(s, i, pack, out, candidate)
  if s.shape[i] >= PUNCT or s.shape[i] == 4 then return nil end
  return small(s, i, pack, out, candidate) or place(s, i, pack, out, candidate)
    or organisation(s, i, pack, out, candidate)
end

return M
