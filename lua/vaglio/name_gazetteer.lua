--- What the gazetteers say of a place in a sentence: the entry that is meant, and how sure it is.

local core = require "vaglio.core"
local context = require "vaglio.name_context"

local ipairs, math = ipairs, math
local T = core.tags()

local _ENV = nil

local M = {}
local has, known, add = context.has, context.known, context.add

function M.attr(entry, key)
  return (";" .. entry.attrs .. ";"):match(";" .. key .. "=([^;]*);")
end
local attr = M.attr

-- Of several things with one name: the most usual one. Countries and capitals before cities,
-- cities by people who live there; a name of the text's language before another's.
local RANK = { country = 1, alliance = 2, un = 2, capital = 3, government = 3, agency = 3,
               broadcaster = 4, newspaper = 4, site = 4 }

local function population(e) return math.tointeger(attr(e, "pop") or 0) or 0 end

-- A region before a town of its name, unless the town is a great one.
local function rank(e)
  local r = RANK[e.subtype]
  if r then return r end
  if e.type ~= "place" then return 5 end
  if e.subtype ~= "city" then return 4.5 end
  return population(e) >= 1000000 and 4 or 5
end

local function native(e, lang) return e.lang == lang or e.lang == "*" end

local function better(a, b, lang)
  local na, nb = native(a, lang), native(b, lang)
  local aa, ab = attr(a, "ambiguous") == "1", attr(b, "ambiguous") == "1"
  if aa ~= ab then return ab end
  if na ~= nb and (a.type ~= b.type) then return na end
  local ra, rb = rank(a), rank(b)
  if ra ~= rb then return ra < rb end
  local pa, pb = population(a), population(b)
  if na ~= nb and (pa < 5 * pb) == (pb < 5 * pa) then return na end
  if pa ~= pb then return pa > pb end
  return a.id < b.id
end

local function best(s, i, accept)
  local hit = s.hit_at[i]
  if not hit or hit.first ~= i then return nil end
  local found
  for _, e in ipairs(hit) do
    if accept(e) and (not found or better(e, found, s.lang)) then found = e end
  end
  return found, hit.last
end

local function is_thing(e) return e.type ~= "given" and e.type ~= "demonym"
  and not e.attrs:find("domain=1", 1, true) end
local function is_given(e) return e.type == "given" end
local function is_demonym(e) return e.type == "demonym" end

-- "Un" at the beginning of a sentence is not the United Nations.
local CLOSED = T.art | T.prep | T.pron | T.clitic | T.cconj | T.sconj | T.neg | T.det | T.aux | T.adv
local function function_word(s, i, last)
  return last == i and s.shape[i] ~= context.UPPER and has(s, i, CLOSED) and known(s, i)
end

-- "La stampa ha scritto" is no newspaper: the last word of the name has a capital, the text's has none.
local function smaller(s, hit, entry)
  return hit.last > hit.first and s.shape[hit.last] == 0 and entry.name:find "[ '’]%u%S*$" ~= nil
end

--- The thing named from token i on, and the last token of its name; nil without one.
function M.entry(s, i)
  local hit = s.hit_at[i]
  if not hit or hit.first ~= i or not s.cap[i] then return nil end
  if hit.thing == nil then
    hit.thing = best(s, i, is_thing) or false
    if hit.thing and (function_word(s, i, hit.last) or smaller(s, hit, hit.thing)) then
      hit.thing = false
    end
  end
  return hit.thing or nil, hit.last
end

--- The given name at token i.
function M.given(s, i)
  local hit = s.hit_at[i]
  if not hit or hit.first ~= i or hit.last > i then return nil end
  if hit.given == nil then hit.given = best(s, i, is_given) or false end
  return hit.given or nil
end

function M.demonym(s, i)
  local d, last = best(s, i, is_demonym)
  return d, last
end

--- Is this entry's name also a word or a surname?
function M.doubtful(s, i, entry)
  if s.shape[i] == context.UPPER and not s.all_caps and entry.name == s.text_of(i) and known(s, i) then
    return false
  end
  if attr(entry, "ambiguous") == "1" or not native(entry, s.lang) then return true end
  return entry.type == "place" and known(s, i) and has(s, i, T.noun | T.adj | T.adv | T.verb)
    and not has(s, i, T.propn)
    and (entry.subtype == "city" or entry.subtype == "town" or entry.subtype == "")
      and population(entry) < 300000
end

local function weight(s, a, b, entry)
  if b > a then return attr(entry, "ambiguous") == "1" and 2 or 3.5 end
  local doubtful = M.doubtful(s, a, entry)
  if entry.type == "place" then
    if doubtful then return known(s, a) and 0.3 or 0.8 end
    if entry.subtype ~= "city" then return 3 end
    local people = population(entry)
    return (people == 0 or people >= 100000) and 3 or people >= 15000 and 2 or 1.4
  end
  if entry.type == "person" then return doubtful and 1 or 2 end
  return doubtful and (known(s, a) and 0.5 or 1.2) or 3
end

-- "la Roma", "il Siena": towns go without article, their clubs with it.
local function club(s, a, entry, pack)
  if not pack.clubs or entry.type ~= "place" or M.doubtful(s, a, entry) or (entry.subtype ~= "city"
    and entry.subtype ~= "capital") then
    return false
  end
  for _, e in ipairs(s.hit_at[a]) do
    if e.type == "place" and e.subtype ~= "city" and e.subtype ~= "capital" then return false end
  end
  local form = s.form[a - 1]
  if not form or pack.articled_towns[s.form[a]] or not pack.club_articles[form] then return false end
  return not s.cap[a - 1] or s.initial[a - 1]
end

--- Adds what the gazetteer says.
function M.evidence(s, a, b, entry, pack, score)
  if a == b and club(s, a, entry, pack) then
    add(score, "organisation", 4)
    return
  end
  add(score, entry.type, weight(s, a, b, entry))
end

return M
