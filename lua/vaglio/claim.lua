--- From proto-claims (a type, a stretch of words, arguments) to claims: who says so, how the words are
-- given (mode), how firmly (factuality), and what becomes of them (status).

local core = require "vaglio.core"
local syntax = require "vaglio.syntax"
local attribution = require "vaglio.attribution"
local factuality = require "vaglio.factuality"

local ipairs, math = ipairs, math
local T = syntax.TAGS

local _ENV = nil

local M = {}

-- ---- mode ---------------------------------------------------------------------------

-- Letters of first..last inside quotations, and in all.
local function quoted_share(text, quotes, first, last)
  local inside, all = 0, 0
  local covered = {}
  for q in quotes:touching(first, last) do
    if q.depth == 0 then covered[#covered + 1] = q end
  end
  for i = first, last do
    local byte = text:byte(i)
    if byte and ((byte >= 48 and byte <= 57) or (byte >= 65 and byte <= 90) or (byte >= 97 and byte <= 122)) then
      all = all + 1
      for _, q in ipairs(covered) do
        if i >= q.first and i <= q.last then inside = inside + 1 break end
      end
    end
  end
  return inside, all
end

-- Does the quotation around these bytes hold a whole clause, not just some words of one?
local function quoted_clause(s, quotes, first, last)
  for q in quotes:touching(first, last) do
    if q.depth == 0 and q.first <= first + 1 and q.last >= last - 1 then
      if q.first < s.begin or q.last > s.stop then return true end
      for _, g in ipairs(s.groups) do
        if g.finite and s.first[g.first] >= q.first and s.last[g.last] <= q.last then return true end
      end
    end
  end
  return false
end

-- Are only single words held with tongs among these bytes ("‘defenestrato’")?
local function only_scare(quotes, first, last)
  for q in quotes:touching(first, last) do
    if not q.scare then return false end
  end
  return true
end

local function mode_of(doc, s, first, last, sourced)
  local inside, all = quoted_share(doc.text, doc.quotes, first, last)
  if all > 0 and inside >= all * 0.95 then
    return (s.verbless or quoted_clause(s, doc.quotes, first, last)) and "direct" or "mixed"
  end
  if inside > 0 and (sourced or not only_scare(doc.quotes, first, last)) then return "mixed" end
  return sourced and "indirect" or "none"
end

-- ---- none of whom ----------------------------------------------------------------------

-- "nessuno", "no one": nobody in particular; "her daughter was not hurt" says nothing of others.
local function says_none(s, a)
  for i = 1, s.n do
    if s.first[i] >= a.first and s.last[i] <= a.last and s.pack.none[s.form[i]] then return true end
    if s.last[i] + 2 >= a.first and s.last[i] < a.first and s.pack.none[s.form[i]] then return true end
  end
  return false
end

-- "no hidden victims", "nessun altro ferito": none of a kind is not none at all.
local function none_of_some(s, p)
  for _, a in ipairs(p.args or {}) do
    if a.role == "agent" or a.role == "cause" then return true end
    if (a.role == "victim" or a.role == "person") and not says_none(s, a) then return true end
  end
  for i = p.first, p.last do
    local q = s.phrase_at[i]
    if s.lang_rules.others[s.form[i]] then return true end
    if q and q.head == i and s.all[i] & T.person ~= 0 then
      for k = q.first, q.last do
        if k ~= i and s.pos[k] == "A" then return true end
      end
    end
  end
  return false
end

-- ---- sources -------------------------------------------------------------------------------

local function same_node(a, b)
  if a.first == b.first and a.last == b.last then return true end
  local ea, eb = a.mention and a.mention.entity, b.mention and b.mention.entity
  if ea and ea == eb then return true end
  return core.fold(a.text) == core.fold(b.text)
end

local function chain_of(covering)
  local chain = {}
  for _, a in ipairs(covering) do
    for _, n in ipairs(a.nodes) do
      local known = false
      for _, c in ipairs(chain) do known = known or same_node(c, n) end
      if not known then
        chain[#chain + 1] = { first = n.first, last = n.last, text = n.text, role = n.role, mention = n.mention,
                              cue = a.cue, cue_class = a.class, cue_first = a.cue_first, cue_last = a.cue_last }
      end
    end
  end
  return chain
end

-- ---- status -----------------------------------------------------------------------------------

-- "ha ordinato ai militari di «sparare»": who orders in quoted words is also who says them.
local SPEECH = { accuse = true, admit = true, claim = true, predict = true, warn = true }

local function own_words(doc, p)
  local cue = p.group and p.group.cue
  local speech = p.act and p.act ~= "" or (cue and SPEECH[cue.class])   -- the cue is the claim
  if not (speech or p.type:find "^directive%.") or not p.group then return nil end
  for _, a in ipairs(doc.cues_at[p.s.first[p.group.first]] or {}) do
    if #a.nodes > 0 and (speech or doc.quotes:touching(a.first, a.last)()) then return a end
  end
end

local function status_of(covering, chain, mode)
  local inner = covering[#covering]
  if inner and inner.class == "confirm" then return "confirmed" end
  if inner and inner.class == "deny" and (inner.object or not inner.whole) then return "denied" end
  if #chain > 0 or mode == "direct" then return "reported" end
  return "asserted"
end

-- ---- place and time ------------------------------------------------------------------------------

local function is_place(m) return m.type == "place" and m.entity end

-- "in Kazakistan", "nella capitale Nur-Sultan": the name, or a noun for a place, heads the phrase.
local function says_where(s, q, m)
  local head = s.first[q.head]
  return (head >= m.first and head <= m.last) or s.all[q.head] & T.place ~= 0
end

-- "la piazza di Almaty", "il terremoto di Amatrice", "la polizia di Almaty": what the name goes with.
-- A capital often stands for its government.
local function belongs_where(s, q, m)
  local owner = s.phrase_at[q.prep - 1]
  if not owner or owner.last ~= q.prep - 1 then return false end
  local tags = s.all[owner.head]
  return tags & (T.place | T.event) ~= 0 or (tags & (T.org | T.role) ~= 0 and m.subtype == "city")
end

-- "il Kazakistan, dove le rivolte …": the name right before a word for where, and the claim after it.
local function opens_where(s, i, p)
  local k = s.form[i + 1] == "," and i + 2 or i + 1
  return s.lang_rules.where[s.form[k]] and p.anchor and p.anchor > k
end

-- "ha chiesto aiuto a Pechino", "è fuggito all'estero … a Bishkek": who is addressed; what is far from a move.
local PARTY = { agent = true, recipient = true, person = true, origin = true }
local function is_party(p, m)
  for _, a in ipairs(p.args or {}) do
    if PARTY[a.role] and a.first <= m.first and m.last <= a.last then return true end
  end
  return false
end

local function goes_elsewhere(p, i, first, last)
  if i >= p.first and i <= p.last or first and i >= first and i <= last then return false end
  for _, a in ipairs(p.args or {}) do
    if a.role == "destination" or a.role == "origin" or a.role == "place" then return true end
  end
  return false
end

-- How surely the place at token i is where the claim is, nil when it is not: a state that acts, a
-- consulate of the USA, troops sent by Moscow say nothing of that.
local function place_score(s, p, i, m, first, last)
  local q, rules = s.phrase_at[i], s.lang_rules
  if not q then return nil end
  if s.mention_at[i + 1] ~= m and opens_where(s, i, p) then return 8 end
  local prep = q.prep and s.lemma[q.prep]
  if not prep or is_party(p, m) or goes_elsewhere(p, i, first, last) then return nil end
  local there = rules.place_prepositions[prep] and says_where(s, q, m)
  if not there and not (rules.of[prep] and says_where(s, q, m) and belongs_where(s, q, m)) then return nil end
  return (i >= p.first and i <= p.last and 4 or 0) + (first and i >= first and i <= last and 2 or 0)
    + (there and 1 or 0) + (m.subtype ~= "country" and 0.5 or 0) - math.abs(i - (p.anchor or p.first)) / 50
end

local function place_of(doc, s, p)
  local best, top, first, last
  if p.group and p.group.lemma then first, last = syntax.clause(s, p.group) end
  for i = 1, s.n do
    local m = s.mention_at[i]
    local score = m and is_place(m) and place_score(s, p, i, m, first, last)
    if score and (not top or score > top) then best, top = m, score end
  end
  return best
end

-- Is token i in the clause of the claim, or before or after it with no other finite verb between ("Ieri, a Roma,
-- sono morte due persone")?
local function of_clause(s, p, i)
  local first = p.group and p.group.clause_first or p.first
  local last = p.group and p.group.clause_last or p.last
  if i < first then first, last = i, first - 1 elseif i > last then first, last = last + 1, i else return true end
  for k = first, last do
    local g = s.group_at[k]
    if g and g.finite and g ~= p.group then return false end
    if s.pos[k] == "S" or s.pos[k] == "Q" or s.form[k] == ";" then return false end
  end
  return true
end

local function time_of(s, p)
  local best
  for i = 1, s.n do
    local t = s.time_at[i]
    if t and t.kind ~= "duration" then
      local inside = i >= p.first and i <= p.last
      local distance = math.abs(i - p.anchor) - (inside and 100 or 0)
      if (not best or distance < best.distance) and (inside or of_clause(s, p, i)) then
        best = { t = t, distance = distance }
      end
    end
  end
  return best and best.t
end

-- "nello scontro a fuoco tra poliziotti e dimostranti davanti al Parlamento": one fight of several.
local function restricted(s, q)
  for k = q.last + 1, math.min(q.last + 4, s.n) do
    if s.pos[k] == "V" or s.form[k] == "," then return false end
    if s.lang_rules.between[s.form[k]] then return true end
  end
  return false
end

-- "In una sparatoria …", "nei nuovi spari": the sub-event that the sentence is about.
local function event_of(s, p)
  for _, q in ipairs(s.phrases) do
    if q.prep and s.all[q.head] & T.event ~= 0 and s.pos[q.head] == "N" and s.lang_rules.event_prepositions[s.lemma[q.prep]] then
      local fresh = q.indefinite or not q.plural and restricted(s, q)
      for k = q.first, q.last do fresh = fresh or s.pack.fresh_words[s.lemma[k]] end
      if fresh then return s.lemma[q.head] end
    end
  end
  return ""
end

-- ---- one claim ----------------------------------------------------------------------------------------

local function add_quantity(doc, q)
  if q.index then return q.index end
  if q.one then
    q.index = core.add(doc.object, "quantity", { first = q.first, last = q.last, best = 1, mod = "=",
                                                  hard = { 1, 1 }, core = { 1, 1 }, unit = "" })
  end
  return q.index
end

-- Who "il presidente", "l'ex premier" is in this document, when just one person carries the office.
local function officer(doc, s, a)
  for _, p in ipairs(s.phrases) do
    if s.first[p.head] >= a.first and s.last[p.head] <= a.last then
      local key = attribution.office(s, p)
      local r = key and doc.roles[key]
      if r and r.count == 1 and attribution.extent(s, p) == p.last then return r.mention end
      return nil
    end
  end
end

local function entity_index(m) return m and m.entity and m.entity.index or nil end

-- Types that are told of their subject; REACH in bytes.
local OF_SUBJECT = { location = true, contact = true, ["personnel.end"] = true, ["personnel.start"] = true }
local REACH = 600

-- "«Si trova nella capitale», ha scritto la sua portavoce": a verb without any subject speaks of the person
-- last named before it, other than the one who speaks.
local function left_out(doc, s, p, chain, first)
  local g = p.group
  if not OF_SUBJECT[p.type] or not g or not g.finite or g.plural or p.nominal then return nil end
  if g.person == 1 or g.person == 2 or syntax.subject(s, g) then return nil end
  for _, a in ipairs(p.args or {}) do
    if a.role == "person" or a.role == "agent" then return nil end
  end
  local speaks, last = {}, nil
  for _, n in ipairs(chain) do
    if n.mention and n.mention.entity then speaks[n.mention.entity] = true end
  end
  for _, m in ipairs(doc.mentions) do
    if m.first >= first then break end
    if m.type == "person" and m.entity and not speaks[m.entity] and m.first > first - REACH then last = m end
  end
  return last and { role = "person", first = last.first, last = last.last, mention = last }
end

-- "Dozens killed", "circa 400 sono stati ricoverati": a number without a noun says of nobody in particular.
local function nobody_named(s, counted)
  return counted and s.quantity_at[counted.head] and not s.pack.scope(s.lemma[counted.head], s.form[counted.head])
end

-- "There are no hidden victims", "nessuna vittima italiana": denied of some only, which is no toll of none.
local function denied_of_some(s, p, sign)
  if sign == "+" or not p.nominal or p.quantity or not p.counted or not p.type:find "^life%." then return false end
  for k = p.counted.first, p.counted.last do
    if s.pos[k] == "A" then return true end
  end
  return false
end

-- "l'ex capo dei servizi segreti, Karim Masimov": the name comes behind a comma.
local OF_PEOPLE = { person = true, victim = true, agent = true, recipient = true, target = true }
local function named_after(s, a)
  if not OF_PEOPLE[a.role] then return nil end
  for i = 1, s.n - 2 do
    if s.last[i] == a.last and s.form[i + 1] == "," then
      local m = s.mention_at[i + 2]
      local head = s.phrase_at[i]
      while head and head.prep and s.phrase_at[head.prep - 1] do head = s.phrase_at[head.prep - 1] end
      local behind = s.phrase_at[i + 2]
      for k = i + 3, behind and behind.last or 0 do    -- ", il presidente Tokayev"
        if not (m and m.type == "person") then m = s.mention_at[k] end
      end
      if m and m.type == "person" and head and s.all[head.head] & (T.role | T.person) ~= 0 then return m end
    end
  end
end

-- Who went abroad left the country: where to is not told.
local function is_abroad(s, a)
  for i = 1, s.n do
    if s.first[i] >= a.first and s.last[i] <= a.last and s.lang_rules.abroad[s.form[i]] then return true end
  end
  return false
end

--- Completes a proto-claim and adds it to the document; returns its index.
function M.add(doc, p)
  local s = p.s
  local first, last = p.first_byte or s.first[p.first], p.last_byte or s.last[p.last]
  local anchor_first = p.anchor and s.first[p.anchor] or first
  local anchor_last = p.anchor and s.last[p.anchor] or last
  local covering = p.covering or attribution.covering(doc.spoken, anchor_first, anchor_last, s)
  local own = own_words(doc, p)
  local content = covering[#covering]                -- the reporting that the claim's words stand in
  covering[#covering + 1] = own
  local chain = p.chain or chain_of(covering)
  local mode = mode_of(doc, s, first, last, #chain > 0)
  local level, evidentiality, sign = factuality.of(s, p, covering, content)
  local status = p.status or (own and "reported") or status_of(covering, chain, mode)
  if mode == "direct" and content and content.that and not content.carried
     and not doc.quotes:holds(content.cue_first) then
    mode = "mixed"                                   -- ha detto che «…»
  end
  if denied_of_some(s, p, sign) then p.type = "statement" end
  local place, time = p.place or place_of(doc, s, p), p.time or time_of(s, p)
  local unknown = nobody_named(s, p.counted) or (sign == "-" and not p.quantity and s.phrases and none_of_some(s, p))
  local record = { first = first, last = last, type = p.type, scope = unknown and "" or p.scope or "", unit = p.unit or "",
                   mode = mode, factuality = level == "U" and "U" or level .. sign, evidentiality = evidentiality,
                   status = status, act = p.act or "", rule = p.rule or "", event = p.event or event_of(s, p),
                   place = entity_index(place), time = time and time.index or nil,
                   when = time and time.value or nil,
                   quantity = p.quantity and add_quantity(doc, p.quantity) or nil,
                   sources = {}, args = {}, evidence = {} }
  for i, n in ipairs(chain) do
    record.sources[i] = { first = n.first, last = n.last, text = n.text, role = n.role, entity = entity_index(n.mention),
                          cue = n.cue, cue_class = n.cue_class, cue_first = n.cue_first, cue_last = n.cue_last }
  end
  for i, a in ipairs(p.args or {}) do
    local m = a.mention or (s.phrases and (named_after(s, a) or officer(doc, s, a)))
    local role = a.role == "destination" and s.phrases and is_abroad(s, a) and "origin" or a.role
    record.args[i] = { role = role, first = a.first, last = a.last, entity = entity_index(m) }
  end
  local topic = s.phrases and left_out(doc, s, p, chain, first)
  if topic then
    record.args[#record.args + 1] = { role = "person", first = topic.first, last = topic.last,
                                      entity = entity_index(topic.mention) }
  end
  local evidence = record.evidence
  if p.anchor then evidence[#evidence + 1] = { first = anchor_first, last = anchor_last, supports = "type" } end
  if p.quantity then evidence[#evidence + 1] = { first = p.quantity.first, last = p.quantity.last, supports = "quantity" } end
  for _, a in ipairs(covering) do
    if #a.nodes > 0 then evidence[#evidence + 1] = { first = a.cue_first, last = a.cue_last, supports = "sources" } end
  end
  if place then evidence[#evidence + 1] = { first = place.first, last = place.last, supports = "place" } end
  if time then evidence[#evidence + 1] = { first = time.first, last = time.last, supports = "time" } end
  if level ~= "CT" and p.group then
    evidence[#evidence + 1] = { first = s.first[p.group.first], last = s.last[p.group.last], supports = "factuality" }
  end
  local index = core.add(doc.object, "claim", record)
  doc.claims[index] = { index = index, proto = p, record = record, first = first, last = last, chain = chain }
  return index
end

M.chain_of = chain_of
return M
