--- What one sentence gives: candidates for names, with evidence for each kind of thing.
--
-- `candidates(s, pack)` returns a list of {tfirst, tlast, score = {person=, place=, …}, entry, rule,
-- ghost}. Nothing is decided here: the document may know better (vaglio.entity). A ghost is a
-- capitalised common word; it counts only if the document uses it as a name elsewhere.

local core = require "vaglio.core"
local context = require "vaglio.name_context"
local unit = require "vaglio.name_unit"
local gazetteer = require "vaglio.name_gazetteer"

local ipairs, pairs = ipairs, pairs
local T = core.tags()

local _ENV = nil

local M = {}
local CAPITAL, UPPER, MIXED, ALNUM = context.CAPITAL, context.UPPER, context.MIXED, context.ALNUM
local PUNCT, QUOTE = context.PUNCT, context.QUOTE
local has, known, add = context.has, context.known, context.add
local CLOSED = T.art | T.prep | T.pron | T.clitic | T.cconj | T.sconj | T.neg | T.det | T.aux | T.poss
  | T.demo | T.rel | T.wh | T.modal
local CALENDAR = T.month | T.weekday

-- ---- capitals ------------------------------------------------------------------------

local function is_capital(s, i)
  local shape = s.shape[i]
  if shape == CAPITAL or shape == UPPER or shape == MIXED then return true end
  return shape == ALNUM and s.text_of(i):find "^%u" ~= nil
end

local function letter(s, i) return s.last[i] == s.first[i] end

local OPENS = { [":"] = true, ["-"] = true, ["–"] = true, ["—"] = true, ["•"] = true, ["*"] = true,
  ["…"] = true }

-- A capital that position explains: at the start, after an opening mark, in a title in capitals.
local function mark_initials(s)
  local at_start, opening = true, false
  for i = 1, s.n do
    if s.shape[i] < PUNCT then
      s.initial[i] = at_start or opening
      at_start, opening = false, false
    else
      opening = s.shape[i] == QUOTE or OPENS[s.form[i]] or false
    end
  end
end

-- How many longer words there are, how many in capitals; and of common words, how many begin with one.
local function share_of_capitals(s)
  local upper, all, capital, common = 0, 0, 0, 0
  for i = 1, s.n do
    if s.shape[i] <= MIXED and s.last[i] - s.first[i] >= 3 then
      all = all + 1
      if s.shape[i] == UPPER then upper = upper + 1 end
      if known(s, i) and not has(s, i, T.propn) and not s.hit_at[i] and not s.initial[i] then
        common = common + 1
        if s.shape[i] ~= 0 then capital = capital + 1 end
      end
    end
  end
  return upper, all, capital, common
end

local function prepare(s, hits)
  s.hit_at, s.initial, s.cap, s.mention_like = {}, {}, {}, {}
  for i = 1, s.n do s.cap[i] = is_capital(s, i) and not s.dated[i] end
  for _, h in ipairs(hits) do
    for i = h.first, h.last do s.hit_at[i] = h end
  end
  mark_initials(s)
  local upper, all, capital, common = share_of_capitals(s)
  s.all_caps = all >= 3 and upper > all * 0.7
  s.title_case = capital >= 2 and capital > common * 0.6
  s.start = 1
  while s.start < s.n and s.shape[s.start] >= PUNCT do s.start = s.start + 1 end
end

-- ---- runs of capitals -------------------------------------------------------------------

local function ROMAN(form) return form:find "^[ivx]+$" ~= nil end

local function common(s, i)
  if not known(s, i) then return s.looks_common(s.form[i]) and not gazetteer.given(s, i) end
  if has(s, i, T.propn) then return false end
  local g = gazetteer.given(s, i)
  return not g or gazetteer.attr(g, "ambiguous") == "1"
end

-- May token k go on with a name that began at a?
local function goes_on(s, a, k, pack)
  if k > s.n or not s.cap[k] or s.shape[k] == 8 then return false end
  local form = s.form[k]
  if ROMAN(form) and s.shape[k] == UPPER then return true end
  if has(s, k, CLOSED) and known(s, k) then
    -- "Lucio Dalla", "Mike Di Meglio"
    if s.shape[k] == CAPITAL and not s.title_case
      and (gazetteer.given(s, k - 1) or pack.capital_particles[s.form[k - 1]]) then
      return s.last[k] - s.first[k] >= 3 or (k < s.n and s.cap[k + 1])
    end
    return pack.capital_particles[form] and k < s.n and s.cap[k + 1] and s.shape[k] ~= UPPER
  end
  if known(s, k) and has(s, k, CALENDAR) then return false end
  if pack.not_names[form] then return false end
  local named = gazetteer.given(s, k - 1) ~= nil
  if not named and context.is_title(s, k, pack) and not gazetteer.given(s, k) then return false end
  if (s.title_case or s.all_caps) and common(s, k) then return false end
  local hit = s.hit_at[k]
  if hit and hit.first == k and hit.last > k and gazetteer.entry(s, k) then return false end
  if gazetteer.given(s, k) and k < s.n and s.cap[k + 1] then
    -- "Repubblica Giorgio Napolitano": a name begins after words or a place, not after a given name
    local led = pack.articles[s.form[a - 1] or ""] or pack.jointed[s.form[a - 1] or ""]
      or s.shape[a] == UPPER
    for i = a, k - 1 do
      if gazetteer.given(s, i) or not (led or known(s, i) or gazetteer.entry(s, i)) then return true end
    end
    return false
  end
  return true
end

local function run_end(s, a, pack)
  local j = a
  while j < s.n do
    local form = s.form[j + 1]
    if goes_on(s, a, j + 1, pack) then j = j + 1
    elseif j + 2 > s.n or not s.cap[j + 2] then break
    elseif form == "." and letter(s, j) then j = j + 2
    elseif form == "&" and goes_on(s, a, j + 2, pack) then j = j + 2
    elseif pack.name_particles[form] and s.shape[j + 1] == 0 and goes_on(s, a, j + 2, pack) then j = j + 2
    elseif pack.particles[form] and s.shape[j + 1] == 0 and j == a and gazetteer.given(s, a)
           and not common(s, j + 2) and not gazetteer.entry(s, j + 2) and not known(s, j + 2) then j = j + 2
    else break end
  end
  return j
end

-- ---- what a run says of itself ------------------------------------------------------------

local function ending(s, a, b, set)
  return b > a and set ~= nil and set[s.form[b]] ~= nil
end

local function shape_evidence(s, a, b, pack, score)
  if ending(s, a, b, pack.org_endings) then add(score, "organisation", 3) end
  if ending(s, a, b, pack.place_endings) then add(score, "place", 3) end
  if ending(s, a, b, pack.event_endings) then add(score, "event", 3) end
  if a == b and not s.all_caps then
    if s.shape[a] == UPPER and not letter(s, a) then add(score, "organisation", 1.4)
    elseif s.shape[a] == MIXED then add(score, "organisation", 0.6)
    elseif s.shape[a] == ALNUM then add(score, "event", 1.2) end
  end
  if a > 1 and b < s.n and s.shape[a - 1] == QUOTE and s.shape[b + 1] == QUOTE
    and (b > a or s.shape[a] ~= UPPER) then
    add(score, "event", 1.2)
  end
end

local function given_evidence(s, a, b, score)
  local g = gazetteer.given(s, a)
  if not g then return end
  local doubtful = gazetteer.attr(g, "ambiguous") or (known(s, a) and not has(s, a, T.propn))
  if b > a then
    local second = known(s, a + 1) and not has(s, a + 1, T.propn) and not gazetteer.given(s, a + 1)
    add(score, "person", (doubtful and second) and 0.4 or doubtful and 2 or 3)
  else
    add(score, "person", doubtful and 0.5 or 1.5)
  end
end

local function candidate(s, a, b, rule, out)
  local c = { tfirst = a, tlast = b, score = {}, rule = rule }
  for i = a, b do s.mention_like[i] = true end
  out[#out + 1] = c
  return c
end
M.candidate = candidate

-- "(UD)" after a town is its province.
local function province_code(s, a, b, pack, out)
  if not pack.provinces[s.text_of(a)] then return false end
  local before = out[#out]
  if before and before.tlast == a - 2 then
    local entry = before.entry
    if entry and entry.subtype ~= "city" and entry.subtype ~= "capital" and gazetteer.entry(s, a) then
      return false
    end
    if (before.score.person or 0) > 1 then return false end
  end
  return a == b and s.shape[a] == UPPER and s.last[a] - s.first[a] == 1 and s.form[a - 1] == "("
    and s.form[a + 1] == ")" and a > 2 and (s.cap[a - 2] or false)
end

-- Is this single capital just a word: opening a sentence, or a common noun that respect writes large?
local function is_ghost(s, a, entry, decided, pack)
  if s.shape[a] == UPPER and not s.all_caps then
    -- "NOT", "BONUS": an ordinary word that is shouted
    return common(s, a) and not entry and s.last[a] - s.first[a] >= 1 and not s.mention_like[a - 2]
  end
  if has(s, a, CLOSED) and known(s, a) then return true end
  if s.initial[a] and has(s, a, T.adv) and not entry then return true end
  if not common(s, a) then return false end
  if s.initial[a] or s.title_case or s.all_caps then
    return not entry or entry.type ~= "place" or gazetteer.doubtful(s, a, entry)
  end
  if entry then
    if decided or (entry.type == "place"
      and (pack.of[s.form[a - 1]] or pack.place_prepositions[s.form[a - 1]])
       and not pack.jointed[s.form[a - 1]]) then return false end
    return gazetteer.doubtful(s, a, entry)
  end
  if decided then return pack.org_adjectives[s.form[a]] ~= nil end
  local before = s.form[a - 1]
  if not known(s, a) then return true end
  return has(s, a, T.noun)
    and (has(s, a, T.sg) or not has(s, a, T.pl) or not pack.plain_prepositions[before])
      or pack.articles[before] ~= nil
    or pack.jointed[before] ~= nil
end

-- A word no dictionary knows, or several words of one, are a name; of what, the usual case decides.
local function bare_evidence(s, a, b, pack, score)
  local all_common, inner = true, false
  for i = a, b do
    if not common(s, i) then all_common = false end
    if not s.initial[i] and not known(s, i) and not common(s, i) then inner = true end
  end
  if b > a and all_common then
    add(score, "organisation", 0.7)
    score.person = (score.person or 0) - 0.4
  elseif not all_common and b > a and (score.person or 0) > 0
    and not pack.articles[s.form[a - 1] or ""] then
    add(score, "person", inner and 0.8 or 0.5)
  elseif not all_common and s.initial[a] and not known(s, a) and not s.title_case and not s.all_caps then
    add(score, "person", 0.3)
  elseif not all_common and not s.initial[a] and not s.title_case and not s.all_caps then
    local kind, most = "person", score.person or 0
    if (score.place or 0) > most then kind, most = "place", score.place end
    if (score.organisation or 0) > most then kind = "organisation" end
    add(score, kind, 0.5)
  end
  if pack.event_nouns[s.form[a]] or pack.work_nouns[s.form[a]] then add(score, "event", 3) end
  for i = a, b do
    if b > a and pack.foreign_words[s.form[i]] then add(score, "event", 2) end
  end
  if pack.saints[s.form[a]] then add(score, "place", 1) end
end

local function whole_run(s, a, b, pack, out)
  if pack.lead_particles[s.form[a - 1] or ""] and s.shape[a - 1] == 0 and not s.mention_like[a - 1] then
    a = a - 1
  end
  if province_code(s, a, b, pack, out) then
    local c = candidate(s, a, b, "name.province", out)
    c.fixed = "place"
    c.entry = { type = "place", subtype = "region", id = pack.provinces[s.text_of(a)],
      attrs = "country=IT" }
    return b
  end
  local entry, last = gazetteer.entry(s, a)
  local covers = entry ~= nil and last >= b
  local c = candidate(s, a, covers and last or b, covers and "name.gazetteer" or "name.shape", out)
  b = c.tlast
  if covers and entry.type == "person" and b > a and pack.titles[s.form[a]] then
    c.tfirst = a + 1
    add(c.score, "person", 2)
  end
  local decided = context.before(s, a, pack, c.score)
  context.after(s, b, pack, c.score)
  given_evidence(s, a, b, c.score)
  shape_evidence(s, a, b, pack, c.score)
  if covers then
    c.entry = entry
    if b > a or not gazetteer.doubtful(s, a, entry) then
      -- what is known needs more than an article to be something else
      for kind, weight in pairs(c.score) do
        if kind ~= entry.type and weight < 2.9 then c.score[kind] = weight / 2 end
      end
    end
    gazetteer.evidence(s, a, b, entry, pack, c.score)
    if entry.type == "outlet" then
      -- what speaks for a body speaks for a medium
      c.score.outlet, c.score.organisation = c.score.outlet + (c.score.organisation or 0), nil
    end
  elseif entry and last == b - 1 and entry.type == "organisation" and pack.legal[s.form[b]] then
    c.entry = entry                              -- "General Motors Corporation"
    add(c.score, "organisation", 3)
  elseif entry and entry.type ~= "place" then
    add(c.score, entry.type, gazetteer.doubtful(s, a, entry) and 0.4 or 0.8)
  elseif entry then add(c.score, "place", pack.head_last and 0.7 or 0.4) end
  c.decided = decided
  c.ghost = a == b and is_ghost(s, a, covers and entry, decided, pack)
  if c.ghost and s.initial[a] and has(s, a, CLOSED) then c.opener = true end
  if not c.ghost and not covers then bare_evidence(s, a, b, pack, c.score) end
  if c.rule == "name.shape" then
    if (c.score.person or 0) >= 2 then c.rule = gazetteer.given(s, a) and "name.given" or "name.title" end
  end
  return b
end

-- A known name at the beginning of a run: its last token, when the name stands by itself.
local function known_prefix(s, a, b, pack)
  local entry, last = gazetteer.entry(s, a)
  if not entry or last >= b or (last == a and gazetteer.given(s, a)) then return nil end
  if ending(s, a, b, pack.org_endings) or ending(s, a, b, pack.place_endings) then return nil end
  if last > a then return last end
  if gazetteer.given(s, last + 1) and entry.type ~= "person" then return last end
  if entry.type ~= "person" and entry.type ~= "place" and b - last >= 2 then return last end
  if entry.type == "place" and entry.subtype == "country" then return last end
  if entry.type ~= "place" and gazetteer.entry(s, last + 1) then return last end
  return nil
end

local function starts(s, i, pack)
  if not s.cap[i] or s.shape[i] == 8 then return false end
  if letter(s, i) and not (s.form[i + 1] == "." and i + 2 <= s.n and s.cap[i + 2]) then return false end
  local form = s.form[i]
  if pack.not_names[(form:gsub("%.", ""))] then return false end
  local entry, last = gazetteer.entry(s, i)
  if entry and last > i then return true end
  if pack.titles[(form:gsub("%.$", ""))] and i < s.n and s.cap[i + 1] then return false end
  if known(s, i) then
    if has(s, i, CALENDAR) then return false end
    if has(s, i, CLOSED) then
      if entry and s.shape[i] == UPPER and not s.all_caps then return true end
      if i < s.n and s.cap[i + 1] then
        if not s.initial[i] and gazetteer.given(s, i) and s.shape[i] == CAPITAL then return true end
        return pack.capital_particles[form] ~= nil and not s.initial[i] and s.shape[i] == CAPITAL
      end
      return true
    end
    -- "Nuova scossa", "Grandi Stazioni": a word that begins the sentence says nothing
    if s.initial[i] and common(s, i) and not s.hit_at[i] and i < s.n and s.cap[i + 1] then return false end
    if i < s.n and s.cap[i + 1] and context.is_title(s, i, pack) and not gazetteer.given(s, i)
      and not gazetteer.entry(s, i) then
      return false
    end
  end
  return true
end

-- "American officials", "Russian President Vladimir Putin"; but "Russian Academy of Sciences".
local function large_demonym(s, i, pack)
  if not s.cap[i] or gazetteer.entry(s, i) then return false end
  local d, last = gazetteer.demonym(s, i)
  if not d then return false end
  local b = run_end(s, last, pack)
  return b == last or not (ending(s, i, b, pack.org_endings) or ending(s, i, b, pack.place_endings))
end

local function run_unit(s, i, pack, out)
  if not starts(s, i, pack) or (pack.head_last and large_demonym(s, i, pack)) then return nil end
  local b = run_end(s, i, pack)
  local cut = known_prefix(s, i, b, pack)
  if cut then return whole_run(s, i, cut, pack, out) end
  if pack.head_last then b = unit.extend(s, b, pack) end
  return whole_run(s, i, b, pack, out)
end

-- ---- names that begin small ---------------------------------------------------------------

local function small_unit(s, i, pack, out)
  local hit = s.hit_at[i]
  if hit and hit.first == i then
    local d = gazetteer.demonym(s, i)
    if d and s.shape[i] <= CAPITAL then
      local c = candidate(s, i, hit.last, "name.demonym", out)
      c.entry, c.fixed = d, "demonym"
      return hit.last
    end
  elseif s.shape[i] == 8 and s.text_of(i):find "^[%w-]+%.%a%a%a?%a?$" then
    local c = candidate(s, i, i, "name.domain", out)
    c.fixed = "outlet"
    return i
  end
  return nil
end

--- The candidates of a sentence, in order; none overlaps another.
function M.candidates(s, doc, pack)
  s.looks_common = pack.looks_common
  prepare(s, core.names(doc, s.index))
  local out, i = {}, 1
  while i <= s.n do
    local last
    local hit = s.hit_at[i]
    if hit and hit.first == i and hit.last > i and s.cap[i] and gazetteer.entry(s, i)
      and not unit.longer(s, i, hit.last, pack) then
      last = run_unit(s, i, pack, out)
    end
    last = last or unit.find(s, i, pack, out, candidate) or run_unit(s, i, pack, out)
      or small_unit(s, i, pack, out)
    i = (last or i) + 1
  end
  return out
end

return M
