--- Entities of one document: names found by gazetteer, title, shape and reporting context, and what
-- later short names, roles and acronyms point back to. Language comes in through `pack.names`.
--
-- Works on sentences that were cut into tokens but not yet tagged; gives mention records
-- {first,last (bytes), tfirst,tlast (tokens of the sentence), sentence, type, subtype, id, name,
-- country, rule} and entity records {type, name, id, country, mentions = {…}}.

local core = require "vaglio.core"

local ipairs, table, tostring, pairs, math = ipairs, table, tostring, pairs, math
local T = core.tags()

local _ENV = nil

local M = {}
local CAPITAL, UPPER, MIXED, ALNUM, URL = 1, 2, 3, 5, 8

local function is_capital(s, i)
  local shape = s.shape[i]
  if shape == CAPITAL or shape == UPPER or shape == MIXED then return true end
  return shape == ALNUM and s.text_of(i):find "^%u" ~= nil
end

local function attr(entry, key)
  return (";" .. entry.attrs .. ";"):match(";" .. key .. "=([^;]*);")
end
M.attr = attr

-- ---- gazetteer hits ---------------------------------------------------------------

-- Of several things with one name: the most usual one. Countries and capitals before cities,
-- cities by people who live there; a name of the text's language before another's.
local RANK = { country = 1, alliance = 2, un = 2, capital = 3, government = 3, agency = 3,
               broadcaster = 4, newspaper = 4, site = 4 }

local function better(a, b, lang)
  local aa, ab = attr(a, "ambiguous") == "1", attr(b, "ambiguous") == "1"
  if aa ~= ab then return ab end
  local ra, rb = RANK[a.subtype] or 5, RANK[b.subtype] or 5
  if ra ~= rb then return ra < rb end
  local pa, pb = math.tointeger(attr(a, "pop") or 0) or 0, math.tointeger(attr(b, "pop") or 0) or 0
  local la, lb = a.lang == lang or a.lang == "*", b.lang == lang or b.lang == "*"
  if la ~= lb and pa < 5 * pb == (pb < 5 * pa) then return la end
  if pa ~= pb then return pa > pb end
  return a.id < b.id
end

local function best_entry(hit, lang, accept)
  local best
  for _, e in ipairs(hit) do
    if accept(e) and (not best or better(e, best, lang)) then best = e end
  end
  return best
end

local function not_name_part(e) return e.type ~= "given" and e.type ~= "demonym" end
local function is_given(e) return e.type == "given" end
local function is_demonym(e) return e.type == "demonym" end

-- ---- one sentence --------------------------------------------------------------------

local function sentence_of(doc, text, index, times, from)
  local s = core.grid(doc, index)
  s.index, s.dated = index, {}
  -- "a Capodanno", "Easter Sunday": what names a day is no place
  for k = from, #times do
    if times[k].first > s.stop then break end
    for i = 1, s.n do
      if s.first[i] >= times[k].first and s.last[i] <= times[k].last then s.dated[i] = true end
    end
  end
  s.text_of = function(i) return text:sub(s.first[i], s.last[i]) end
  return s
end

-- Is the capital of token i only that of a sentence's beginning (or of a title in capitals)?
local function weak_capital(s, i, words_start)
  if s.all_caps then return true end
  return i == words_start
end

local function known_word(s, i)
  return s.all[i] & T.guess == 0 and s.all[i] ~= 0
end

local function words_start(s)
  local i = 1
  while i < s.n and s.shape[i] >= 6 do i = i + 1 end
  return i
end

-- A sentence whose words are mostly capitalised says nothing by capitals.
local function mostly_capitals(s)
  local up, all = 0, 0
  for i = 1, s.n do
    if s.shape[i] <= MIXED and s.last[i] - s.first[i] >= 3 then
      all = all + 1
      if s.shape[i] == UPPER then up = up + 1 end
    end
  end
  return all >= 3 and up > all * 0.7
end

-- Capitalised runs, joined by name particles ("Luigi De Maio", "Muhammad bin Salman"): {first, last}.
local function runs_of(s, pack)
  local runs, i = {}, 1
  local start = words_start(s)
  while i <= s.n do
    local ok = is_capital(s, i) and not (i == start and known_word(s, i) and s.all[i] & T.role == 0
               and not s.hit_at[i] and not (i < s.n and is_capital(s, i + 1) and s.all[i] & (T.art | T.prep | T.det | T.verb | T.adv | T.sconj | T.cconj | T.pron) == 0))
    if ok and s.shape[i] == CAPITAL and s.last[i] - s.first[i] == 0 then ok = false end
    if s.dated[i] then ok = false end
    if ok and s.all[i] & (T.art | T.prep | T.month | T.weekday) ~= 0 and not s.hit_at[i] then ok = false end
    if ok then
      local j = i
      while j < s.n do
        if is_capital(s, j + 1) and s.shape[j + 1] ~= URL then j = j + 1
        elseif pack.particles[s.form[j + 1]] and j + 2 <= s.n and is_capital(s, j + 2) then j = j + 2
        elseif s.form[j + 1] == "." and s.last[j] - s.first[j] == 0 and j + 2 <= s.n and is_capital(s, j + 2) then j = j + 2
        else break end
      end
      runs[#runs + 1] = { i, j }
      i = j + 1
    else
      i = i + 1
    end
  end
  return runs
end

local function has_tag(s, i, bit) return i >= 1 and i <= s.n and s.all[i] & bit ~= 0 end

-- What stands just before a name: a role or person noun, a medium, a place noun, a preposition of place.
local function context_before(s, i, pack)
  local j = i - 1
  if j >= 1 and s.shape[j] == 6 and s.form[j] == "," then j = j - 1 end
  local direct = j == i - 1
  -- over an adjective or demonym ("il presidente kazako Tokayev")
  local k = j
  if k >= 1 and not has_tag(s, k, T.role | T.person | T.org) and s.shape[k] == 0 and has_tag(s, k, T.adj) then
    k = k - 1
  end
  if k >= 1 then
    if pack.media[s.form[k]] then return "media" end
    if has_tag(s, k, T.role) or (has_tag(s, k, T.person) and direct) then return "person" end
    if direct and pack.place_nouns[s.form[k]] then return "place" end
  end
  -- "il ministro degli Esteri Luigi Di Maio": a role further left in the same phrase
  local back = has_tag(s, i - 1, T.prep) and 0 or i - 1
  while back >= 1 and i - back <= 6 do
    if s.shape[back] >= 6 then break end
    if has_tag(s, back, T.fin) and not has_tag(s, back, T.noun) then break end
    if has_tag(s, back, T.role) then return "person" end
    back = back - 1
  end
  if direct and j >= 1 and pack.place_prepositions[s.form[j]] then return "place?" end
  return nil
end

local function context_after(s, i, pack)
  local j = i + 1
  if j > s.n then return nil end
  if s.form[j] == "," and j < s.n then
    if has_tag(s, j + 1, T.role) or (pack.articles[s.form[j + 1]] and has_tag(s, j + 2, T.role | T.person)) then
      return "person"
    end
    if s.shape[j + 1] == 4 and j + 2 <= s.n and pack.age_words[s.form[j + 2]] then return "person" end
    if pack.age_nouns(s.form[j + 1]) then return "person" end
  end
  local k = j
  while k <= s.n and k <= j + 2 do
    if s.all[k] & T.say ~= 0 and s.all[k] & (T.fin | T.part) ~= 0 then return "speaker" end
    if s.all[k] & T.aux == 0 then break end
    k = k + 1
  end
  return nil
end

local function mention(s, first, last, type, e, rule)
  return { first = s.first[first], last = s.last[last], tfirst = first, tlast = last, sentence = s.index,
           type = type, subtype = e and e.subtype or "", id = e and e.id or "",
           country = e and attr(e, "country") or "", attrs = e and e.attrs or "",
           gazetteer = e, rule = rule, text = nil }
end

local function org_word(s, first, last)
  for i = first, last do
    if has_tag(s, i, T.org) and s.all[i] & T.guess == 0 then return i end
  end
end

-- "Ministero della Salute", "Dipartimento di Stato": an organisation noun with its complement.
local function extend_org(s, first, last, pack)
  while last + 2 <= s.n and pack.of[s.form[last + 1]] do
    local j = last + 2
    if s.shape[last + 1] == 0 and is_capital(s, j) then
      last = j
      while last < s.n and is_capital(s, last + 1) and not s.hit_at[last + 1] do last = last + 1 end
    else
      break
    end
  end
  return last
end

-- After a known name, does a name of its own follow ("Dipartimento di Stato Ned Price")?
local function known_rest(s, i, last)
  local hit = s.hit_at[i]
  return hit ~= nil and hit.first == i or last - i >= 1
end

-- "il Paese", "la Camera": a common noun with a capital is a town only where the text says so.
local function common_noun(s, i, hit, entry)
  return hit.last == i and entry.type == "place" and s.all[i] & T.noun ~= 0 and known_word(s, i)
    and s.all[i] & T.propn == 0 and (entry.subtype == "city" or entry.subtype == "town" or entry.subtype == "")
    and (math.tointeger(attr(entry, "pop") or 0) or 0) < 300000
end

local function classify_run(s, run, pack, out)
  local first, last = run[1], run[2]
  local i = first
  while i <= last do
    local hit = s.hit_at[i]
    local entry = hit and hit.first == i and hit.last >= i and best_entry(hit, s.lang, not_name_part) or nil
    local given = hit and hit.first == i and best_entry(hit, s.lang, is_given) or nil
    local length = last - i + 1
    local before, after = context_before(s, i, pack), context_after(s, last, pack)
    local role_word = has_tag(s, i, T.role | T.person) and known_word(s, i) and not entry and not given
    if role_word and length > 1 then
      i = i + 1                                       -- "Presidente Kassym-Jomart Tokayev"
    elseif role_word then
      return
    elseif entry and hit.last >= last then            -- the whole run, or more than it
      local ambiguous = attr(entry, "ambiguous") == "1" or common_noun(s, i, hit, entry)
      local stop = hit.last
      if entry.type ~= "person" and before == "person" and length >= 2 and given then
        out[#out + 1] = mention(s, i, last, "person", nil, "name.given")
      elseif ambiguous and weak_capital(s, i, s.start) and length == 1 then
        return
      elseif ambiguous and entry.type == "place" and before == "person" then
        out[#out + 1] = mention(s, i, last, "person", nil, "name.title")
      elseif ambiguous and entry.type == "place" and before ~= "place" and (given or known_word(s, i) or before ~= "place?") then
        return
      else
        out[#out + 1] = mention(s, i, stop, entry.type, entry, "name.gazetteer")
      end
      return
    elseif entry and entry.type == "person" then
      out[#out + 1] = mention(s, i, hit.last, "person", entry, "name.gazetteer")
      i = hit.last + 1
    elseif given and length >= 2 and not org_word(s, i, i) then
      out[#out + 1] = mention(s, i, last, "person", nil, "name.given")
      return
    elseif before == "person" and length <= 4 and not org_word(s, i, last) and not entry then
      out[#out + 1] = mention(s, i, last, "person", nil, "name.title")
      return
    elseif entry and hit.last < last and (entry.type ~= "place" or entry.subtype == "landmark" or attr(entry, "metonym"))
      and known_rest(s, hit.last + 1, last) then
      out[#out + 1] = mention(s, i, hit.last, entry.type, entry, "name.gazetteer")
      i = hit.last + 1
    elseif org_word(s, i, last) then
      local stop = extend_org(s, i, last, pack)
      if stop > i or not known_word(s, i) then
        out[#out + 1] = mention(s, i, stop, "organisation", nil, "name.organisation")
      end
      return
    elseif entry and hit.last < last then
      -- a known name inside a longer run: "Stato Usa", "Nato Jens Stoltenberg"
      local rest_given = s.hit_at[hit.last + 1] and best_entry(s.hit_at[hit.last + 1], s.lang, is_given)
      if rest_given or last - hit.last >= 2 or entry.type ~= "place" or s.hit_at[hit.last + 1] then
        out[#out + 1] = mention(s, i, hit.last, entry.type, entry, "name.gazetteer")
        i = hit.last + 1
      else
        out[#out + 1] = mention(s, i, last, before == "person" and "person" or "name", nil, "name.shape")
        return
      end
    elseif length >= 2 then
      local kind = (after or before == "person") and "person" or before == "media" and "outlet"
        or before == "place" and "place" or "name"
      if weak_capital(s, i, s.start) and known_word(s, i) then i = i + 1
      else
        out[#out + 1] = mention(s, i, last, kind, nil, "name.shape")
        return
      end
    else
      local kind = before == "media" and "outlet" or before == "person" and "person"
        or before == "place" and "place" or after and "name" or nil
      if s.shape[i] == UPPER and s.last[i] - s.first[i] >= 1 and not s.all_caps and not known_word(s, i) then
        kind = kind or "organisation"
      end
      if given and not kind and not weak_capital(s, i, s.start) then kind = "person" end
      if not kind and before == "place?" and not known_word(s, i) then kind = "place" end
      if not kind and not weak_capital(s, i, s.start) and not known_word(s, i) then kind = "name" end
      if kind and not (weak_capital(s, i, s.start) and known_word(s, i)) then
        out[#out + 1] = mention(s, i, i, kind, nil, "name.shape")
      end
      return
    end
  end
end

-- Names of more than a run: organisation nouns in lower case with a proper complement
-- ("la banca centrale" has none, "il ministero degli Esteri" has), domains, demonyms.
local function other_names(s, pack, out, taken)
  for i = 1, s.n do
    if not taken[i] then
      local hit = s.hit_at[i]
      if hit and hit.first == i then
        local d = best_entry(hit, s.lang, is_demonym)
        if d and s.shape[i] <= CAPITAL then out[#out + 1] = mention(s, i, hit.last, "demonym", d, "name.demonym") end
        local lower = not d and s.shape[i] == 0 and best_entry(hit, s.lang, function(e) return e.type == "outlet" and attr(e, "ambiguous") ~= "1" end)
        if lower and s.shape[i] ~= 0 then out[#out + 1] = mention(s, i, hit.last, "outlet", lower, "name.gazetteer") end
      elseif s.shape[i] == URL and s.text_of(i):find "^[%w-]+%.%a%a%a?%a?$" then
        out[#out + 1] = mention(s, i, i, "outlet", nil, "name.domain")
      elseif has_tag(s, i, T.org) and s.shape[i] == 0 and known_word(s, i) and pack.named_org[s.form[i]] then
        local stop = extend_org(s, i, i, pack)
        if stop > i then out[#out + 1] = mention(s, i, stop, "organisation", nil, "name.organisation") end
      end
    end
  end
end

-- "Un" at the beginning of a sentence is not the United Nations.
local CLOSED = T.art | T.prep | T.pron | T.clitic | T.cconj | T.sconj | T.neg | T.det | T.aux | T.adv
local function function_word(s, hit)
  local i = hit.first
  return hit.last == i and s.shape[i] ~= UPPER and s.all[i] & CLOSED ~= 0 and s.all[i] & T.guess == 0
end

local function sentence_mentions(s, doc, pack)
  s.hits = core.names(doc, s.index)
  s.hit_at = {}
  for _, h in ipairs(s.hits) do
    if not function_word(s, h) then
      for i = h.first, h.last do s.hit_at[i] = h end
    end
  end
  s.start = words_start(s)
  s.all_caps = mostly_capitals(s)
  local out, taken = {}, {}
  for _, run in ipairs(runs_of(s, pack)) do classify_run(s, run, pack, out) end
  for _, m in ipairs(out) do
    for i = m.tfirst, m.tlast do taken[i] = true end
  end
  other_names(s, pack, out, taken)
  table.sort(out, function(a, b) return a.first < b.first end)
  return out
end

-- ---- what refers to one thing ------------------------------------------------------------

local function words_of(name)
  local words = {}
  for w in core.fold(name):gmatch "[^%s%.’']+" do words[#words + 1] = w end
  return words
end

local function near(a, b)
  if a == b then return true end
  return #a >= 5 and #b >= 5 and core.name_same and core.name_same(a, b)
end

-- Is the shorter name a part of the longer (surname of a full name)?
local function part_of(short, long)
  if #short > #long then return false end
  for _, w in ipairs(short) do
    local found = false
    for _, v in ipairs(long) do
      if near(w, v) then found = true break end
    end
    if not found then return false end
  end
  return true
end

local function initials(words)
  local letters = {}
  for i, w in ipairs(words) do letters[i] = w:sub(1, 1) end
  return table.concat(letters)
end

local function new_entity(m)
  return { type = m.type, name = m.text, id = m.id, country = m.country, words = words_of(m.text),
           gazetteer = m.gazetteer, subtype = m.subtype, mentions = { m } }
end

local COMPATIBLE = { name = true }

local function matches(e, m, words)
  if m.id ~= "" and e.id ~= "" then return m.id == e.id end
  if e.type ~= m.type and not COMPATIBLE[e.type] and not COMPATIBLE[m.type] then return false end
  if m.id ~= "" or e.id ~= "" then
    -- a known thing and bare words: only people are called by a part of their name
    if not (e.type == "person" or m.type == "person") then
      return table.concat(words, " ") == table.concat(e.words, " ")
    end
  end
  if e.type == "place" or m.type == "place" then return table.concat(words, " ") == table.concat(e.words, " ") end
  if e.type == "person" or m.type == "person" then return part_of(words, e.words) or part_of(e.words, words) end
  return part_of(words, e.words) or (#words == 1 and #e.words >= 3 and words[1] == initials(e.words))
end

local function join(e, m, words)
  e.mentions[#e.mentions + 1] = m
  if e.id == "" and m.id ~= "" then e.id, e.country, e.gazetteer, e.subtype = m.id, m.country, m.gazetteer, m.subtype end
  if e.type == "name" and m.type ~= "name" then e.type = m.type end
  if #words > #e.words then e.words, e.name = words, m.text end
end

local function group(mentions)
  local entities = {}
  -- fuller names first, so that a surname finds its person wherever it stands
  local order = {}
  for i, m in ipairs(mentions) do
    if m.type ~= "demonym" then order[#order + 1] = { m, #words_of(m.text), i } end
  end
  table.sort(order, function(a, b)
    if a[2] ~= b[2] then return a[2] > b[2] end
    return a[3] < b[3]
  end)
  for _, o in ipairs(order) do
    local m, found = o[1], nil
    local words = words_of(m.text)
    for _, e in ipairs(entities) do
      if matches(e, m, words) then found = e break end
    end
    if found then join(found, m, words)
    else
      found = new_entity(m)
      entities[#entities + 1] = found
    end
    m.entity = found
  end
  return entities
end

-- "l'Organizzazione del Trattato … (Csto)", "il Csto, l'Organizzazione …": one thing.
local function link_acronyms(sentences, mentions)
  for i = 2, #mentions do
    local a, b = mentions[i - 1], mentions[i]
    if a.sentence == b.sentence and a.entity ~= b.entity and a.entity and b.entity
       and a.entity.type ~= "person" and b.entity.type ~= "person" and b.tfirst - a.tlast <= 3 then
      local s = sentences[a.sentence]
      local between = {}
      for k = a.tlast + 1, b.tfirst - 1 do between[#between + 1] = s.form[k] end
      local joint = table.concat(between, " ")
      local short = #words_of(a.text) == 1 or #words_of(b.text) == 1
      if short and (joint == "(" or joint:find "^, ?%S*['’]?$") and (a.entity.id == "" or b.entity.id == "")
         and a.entity.type ~= "place" and b.entity.type ~= "place" then
        for _, m in ipairs(b.entity.mentions) do
          m.entity = a.entity
          join(a.entity, m, words_of(m.text))
        end
        b.entity.merged = true
      end
    end
  end
end

--- Finds the names of a document. `sentences[i]` are grids with text_of; `packs[lang]` the languages.
-- Returns mentions (sorted by place) and entities (in order of first mention).
function M.find(doc, packs, times)
  local text = doc.text
  local sentences, mentions = {}, {}
  local from = 1
  for i = 1, core.count(doc, "Sentence") do
    local s = sentence_of(doc, text, i, times, from)
    while from <= #times and times[from].last < s.begin do from = from + 1 end
    sentences[i] = s
    local pack = packs[s.lang]
    if pack then
      for _, m in ipairs(sentence_mentions(s, doc, pack.names)) do
        m.text = text:sub(m.first, m.last)
        mentions[#mentions + 1] = m
      end
    end
  end
  local entities = group(mentions)
  link_acronyms(sentences, mentions)
  local kept = {}
  for _, e in ipairs(entities) do
    if not e.merged and e.type ~= "name" then
      table.sort(e.mentions, function(a, b) return a.first < b.first end)
      kept[#kept + 1] = e
    end
  end
  table.sort(kept, function(a, b)
    if a.mentions[1].first ~= b.mentions[1].first then return a.mentions[1].first < b.mentions[1].first end
    return a.name < b.name
  end)
  local shown = {}
  for _, m in ipairs(mentions) do
    if m.entity and m.entity.merged then m.entity = nil end
    if m.entity then
      m.type = m.entity.type
      if m.entity.id ~= "" then m.id, m.country, m.subtype = m.entity.id, m.entity.country, m.entity.subtype end
    end
    if m.type ~= "name" then shown[#shown + 1] = m end
  end
  return shown, kept
end

return M
