--- What stands around a name and says what kind of thing it names.
--
-- `before(s, i, pack, score)` and `after(s, i, pack, score)` add to the scores of a candidate whose
-- first (last) token is i: {person=, place=, organisation=, outlet=}. The weights are plain: 3 says
-- it outright (a title, an age), 1 makes it likely, less than 1 only decides where nothing else does.

local core = require "vaglio.core"

local ipairs = ipairs
local T = core.tags()

local _ENV = nil

local M = {}

M.CAPITAL, M.UPPER, M.MIXED, M.NUMBER, M.ALNUM, M.PUNCT, M.QUOTE, M.URL = 1, 2, 3, 4, 5, 6, 7, 8
local NUMBER, PUNCT = M.NUMBER, M.PUNCT

local PEOPLE = T.role | T.person
local SMALL = T.prep | T.art | T.cconj | T.sconj | T.pron | T.clitic

local function has(s, i, bit) return i >= 1 and i <= s.n and s.all[i] & bit ~= 0 end
M.has = has

local function known(s, i)
  return i >= 1 and i <= s.n and s.all[i] ~= 0 and s.all[i] & T.guess == 0
end
M.known = known

--- Does token i say a role or kind of person, surely and in the singular?
function M.is_title(s, i, pack)
  if i < 1 or i > s.n then return false end
  if pack.titles[(s.form[i]:gsub("%.$", ""))] then return true end
  if not known(s, i) or s.shape[i] == M.UPPER then return false end
  if pack.titles[(s.form[i]:gsub("%.$", ""))] then return true end
  if not has(s, i, PEOPLE) or has(s, i, SMALL) or pack.not_titles[s.form[i]] then return false end
  return not (has(s, i, T.pl) and not has(s, i, T.sg))
end
local is_title = M.is_title

local function add(score, kind, weight) score[kind] = (score[kind] or 0) + weight end
M.add = add

local function is_demonym(s, i)
  for _, e in ipairs(s.hit_at[i] or {}) do
    if e.type == "demonym" then return true end
  end
  return false
end

-- The noun that the name stands beside ("la società Eurotunnel", "il presidente kazako Tokayev").
local function beside(s, j, pack, score)
  local form = s.form[j]
  if pack.media[form] then add(score, "outlet", 3)
  elseif is_demonym(s, j) and not pack.titles[form] then
    -- "il russo Makoveev"; but "the European Structural Funds"
    if s.shape[j] == 0 then add(score, "person", 1) end
    return false
  elseif pack.org_nouns[form] and s.shape[j] == 0 then add(score, "organisation", 2.5)
  elseif is_title(s, j, pack) then
    add(score, "person", s.shape[j + 1] == M.UPPER and not s.all_caps and 1.2 or 3)
  elseif pack.org_nouns[form] or (known(s, j) and has(s, j, T.org) and s.shape[j] == 0) then
    add(score, "organisation", 2.5)
  elseif pack.place_nouns[form] then add(score, "place", 2.5)
  elseif pack.event_nouns[form] then add(score, "event", 3)
  elseif pack.work_nouns[form] then add(score, "event", 2)
  else return false end
  return true
end

-- "il ministro degli Esteri Luigi Di Maio": a title further left in the same phrase.
local function title_left(s, i, pack)
  if has(s, i - 1, T.prep | T.poss | T.demo | T.det | T.cconj | T.sconj) and known(s, i - 1) then
    return false
  end
  for k = i - 1, i - 7, -1 do
    if k < 1 or s.shape[k] >= PUNCT then return false end
    if has(s, k, T.fin) and not has(s, k, T.noun | T.adj | T.prep) then return false end
    if is_title(s, k, pack) then return true end
  end
  return false
end

local function after_article(s, i, score)
  if has(s, i - 1, T.pl) and not has(s, i - 1, T.sg) then add(score, "organisation", 0.8)
  else add(score, "organisation", 1.1) end
  add(score, "place", 0.2)
end

-- "la cittadina di Netivot", "la morte di Floyd", "il presidente di Eurizon".
local function after_of(s, i, pack, score)
  local noun = s.form[i - 2]
  if noun and s.shape[i - 2] <= 1 then
    if pack.place_nouns[noun] or pack.places_of[noun] then add(score, "place", 2)
    elseif pack.person_of[noun] then add(score, "person", 1.5)
    elseif pack.org_of[noun] or has(s, i - 2, T.role) and known(s, i - 2) then
      add(score, "organisation", 0.9)
    elseif pack.event_nouns[noun] or pack.work_nouns[noun] then add(score, "event", 0.3) end
  end
  add(score, "place", 0.6)
  add(score, "person", 0.5)
end

--- Adds what stands before token i; returns true where a noun beside the name decides.
function M.before(s, i, pack, score)
  local j = i - 1
  if j < 1 then return false end
  local form = s.form[j]
  if form == "," and j > 1 and is_title(s, j - 1, pack) then
    -- "il presidente, Mario Rossi,"
    add(score, "person", 1)
    return false
  end
  while j > 1 and (s.shape[j] == M.QUOTE or form == "(") do
    j = j - 1
    form = s.form[j]
  end
  if s.shape[j] == 0 or s.shape[j] == 1 then
    if not s.mention_like[j] and beside(s, j, pack, score) then return true end
    -- over an adjective: "il premier britannico Johnson"
    if j > 1 and has(s, j, T.adj) and known(s, j) and not has(s, j, T.prep | T.art | T.fin)
      and beside(s, j - 1, pack, score) then
      return true
    end
  end
  if j == i - 1 and not (pack.articles[form] or pack.jointed[form] or pack.of[form]
    or pack.in_prepositions[form]
     or pack.place_prepositions[form] or pack.agent_prepositions[form]) and title_left(s, i, pack) then
    add(score, "person", 2)
    return true
  end
  if pack.indefinite[form] then add(score, "event", 1.4) end
  if pack.inside[form] then
    add(score, "place", 1)
    add(score, "organisation", 0.7)
  elseif pack.articles[form] or pack.jointed[form] then
    if pack.place_prepositions[s.form[j - 1] or ""] then add(score, "place", 1) end
    after_article(s, i, score)
  elseif pack.in_prepositions[form] then add(score, "place", 1.6)
  elseif pack.agent_prepositions[form] then
    add(score, "person", 0.7)
    add(score, "place", 0.5)
  elseif pack.place_prepositions[form] then
    add(score, "place", 0.8)
    add(score, "person", 0.3)
  elseif pack.of[form] then after_of(s, i, pack, score)
  elseif s.shape[j] == 0 and known(s, j) and has(s, j, T.noun)
    and not has(s, j, T.fin | T.prep | T.cconj | T.adv | T.sconj | T.aux) then
    -- "la linea Bornato", "il caso Ricci"
    add(score, "person", 0.3)
    add(score, "organisation", 0.45)
  elseif form == "(" then add(score, "organisation", 0.5)
  else add(score, "person", 0.6) end
  return false
end

local function says(s, j)
  for k = j, j + 2 do
    if k > s.n or s.shape[k] ~= 0 then return false end
    if s.all[k] & T.say ~= 0 and s.all[k] & (T.fin | T.part) ~= 0 and known(s, k) then return true end
    if s.all[k] & T.aux == 0 then return false end
  end
  return false
end

-- "Sandy, l'uragano che …", "Bienno, un comune della valle": what the noun after the comma says.
local function apposed(s, j, pack, score)
  local form = s.form[j]
  if not form or s.shape[j] ~= 0 then return false end
  if pack.event_nouns[form] or pack.work_nouns[form] then add(score, "event", 2.5)
  elseif pack.media[form] then add(score, "outlet", 2)
  elseif pack.org_nouns[form] then add(score, "organisation", 2)
  elseif pack.place_nouns[form] then add(score, "place", 2)
  else return false end
  return true
end

--- Adds what stands after token i, the last of a name.
function M.after(s, i, pack, score)
  local j = i + 1
  if j > s.n then return end
  local form = s.form[j]
  if form == "," and j < s.n then
    if s.shape[j + 1] == NUMBER and (pack.age_words[s.form[j + 2]] or s.form[j + 2] == ","
      and pack.bare_age) then
      add(score, "person", 3)
    elseif pack.age_nouns(s.form[j + 1]) then add(score, "person", 3)
    elseif apposed(s, j + 1, pack, score) or (pack.articles[s.form[j + 1]]
      and apposed(s, j + 2, pack, score)) then
      return
    elseif is_title(s, j + 1, pack) or (pack.articles[s.form[j + 1]] and is_title(s, j + 2, pack)) then
      add(score, "person", 1.5)
    end
  elseif form == "(" and s.shape[j + 1] == NUMBER and s.form[j + 2] == ")" then
    add(score, "person", 0.3)
  elseif pack.age_nouns(form) then add(score, "person", 2)
  elseif says(s, j) then
    add(score, "person", 1)
    add(score, "organisation", 0.6)
  elseif s.shape[j] == 0 and has(s, j, T.fin) and known(s, j)
    and not has(s, j, T.prep | T.cconj | T.noun) then
    add(score, "person", 0.3)
    add(score, "organisation", 0.2)
  end
end

return M
