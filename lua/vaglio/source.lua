--- Sources: which phrase names somebody who speaks, and who that is.
--
-- A *node* of a chain is {first, last (bytes), text, mention, role, sentence}: the words that name the
-- source, and the mention behind them when a name is there. Words come from `pack.cues`.

local syntax = require "vaglio.syntax"

local ipairs = ipairs
local T = syntax.TAGS

local _ENV = nil

local M = {}

local source_nodes

local function is_quote(s, i) return s.shape[i] == 7 end

local function is_person(m) return m.type == "person" end

local function is_named(m) return m.type ~= "demonym" and m.type ~= "name" end

local function mention_in(s, first, last, accept)
  for i = first, last do
    local m = s.mention_at[i]
    if m and accept(m) then return m end
  end
end

-- "l'ex ministro ed ex banchiere Mukhtar Ablyazov": two titles of one person.
local function titles_joined(s, p, i)
  local q = s.phrase_at[i + 1]
  if not q or q.prep or q.determiner or q.quantity or p.quantity or p.plural then return false end
  local title = T.person | T.role
  return s.all[p.head] & title ~= 0 and s.all[q.head] & title ~= 0 and not s.mention_at[p.head]
end

-- A phrase with the complements, names and appositions that hang on it: last token.
local function extent(s, p)
  local last = p.last
  while true do
    local i = last + 1
    if i > s.n then return last end
    local q = s.phrase_at[i + 1] and s.phrase_at[i + 1].prep == i and s.phrase_at[i + 1]
    if s.pos[i] == "P" and q and (s.lang_rules.of[s.lemma[i]] or s.lang_rules.hangs_on and s.lang_rules.hangs_on(s, p, i)) then
      last = q.last
    elseif s.phrase_at[i] and s.phrase_at[i] ~= p and s.pos[i] == "E" then last = s.phrase_at[i].last
    elseif s.pos[i] == "A" and s.phrase_at[i] and s.phrase_at[i].last == i and s.phrase_at[i].first == i then last = i
    elseif s.pos[i] == "C" and titles_joined(s, p, i) then last = s.phrase_at[i + 1].last
    else return last end
  end
end

-- ", portavoce della polizia," or ", Saltanat Azirbek": an apposition with a name after a comma.
local function apposed_name(s, last)
  local i = last + 1
  if i >= s.n or s.form[i] ~= "," then return nil end
  local m = s.mention_at[i + 1]
  local q = s.phrase_at[i + 1]
  local after = q and s.group_at[q.last + 1]
  if after and after.finite then return nil end       -- "secondo la portavoce, Sarigulov sarebbe …"
  if m and m.type == "person" then return m end
  if q and not q.prep and s.all[q.head] & (T.person | T.role) ~= 0 then
    return mention_in(s, q.first, q.last, function(x) return x.type == "person" end)
  end
end

local function strip_determiner(s, first, last)
  while first < last and (s.pos[first] == "D" or s.pos[first] == "P" or is_quote(s, first)) do
    if s.all[first] & T.poss ~= 0 then break end
    first = first + 1
  end
  return first
end

local function node(s, first, last, entity_mention, role)
  return { first = s.first[first], last = s.last[last], text = s.text_of(first, last),
           mention = entity_mention, role = role or "", sentence = s.index }
end

local function node_of_mention(s, m, role)
  return { first = m.first, last = m.last, text = m.text, mention = m, role = role or "", sentence = s.index }
end

local function role_of(s, p, m)
  if m and m.type == "outlet" then return m.subtype ~= "" and m.subtype or "outlet" end
  local bits = s.all[p.head]
  if bits & T.docnoun ~= 0 then return "document" end
  if m and m.type == "person" then return "person" end
  if s.pack.cues.witness_nouns[s.lemma[p.head]] then return "witness" end
  if s.pack.cues.spokes_nouns[s.lemma[p.head]] then return "spokesperson" end
  if bits & T.org ~= 0 or (m and m.type == "organisation") then return "organisation" end
  return ""
end

-- "una nota dell'alleanza diffusa da Zakharova": the one who gave it out is outside, the owner inside.
local function document_nodes(s, p, last)
  local nodes = {}
  local cues = s.pack.cues
  -- given out by: a participle right after, with an agent
  local g = s.group_at[last + 1]
  if g and g.bare_participle and cues.issue_verbs[g.lemma] then
    local agents = syntax.obliques(s, g.last, s.lang_rules.agent)
    if agents[1] then nodes = source_nodes(s, agents[1]) end
  end
  for _, q in ipairs(syntax.obliques(s, p.last, s.lang_rules.of, last)) do
    for _, n in ipairs(source_nodes(s, q)) do nodes[#nodes + 1] = n end
    break
  end
  return nodes
end

--- The sources that a phrase names, outermost first: usually one.
function source_nodes(s, p)
  local cues = s.pack.cues
  local last = extent(s, p)
  local head_bits = s.all[p.head]
  local head = s.lemma[p.head]
  if head_bits & T.docnoun ~= 0 and not cues.kept_documents[head] and not cues.media_nouns[head] and s.pos[p.head] == "N" then
    local nodes = document_nodes(s, p, last)
    if #nodes > 0 then return nodes end
  end
  -- "il segretario generale della Nato, Jens Stoltenberg": the name after the comma is who it is
  local person = s.pos[p.head] == "N" and head_bits & (T.org | T.docnoun | T.place | T.event) == 0
    and apposed_name(s, last) or nil
  if person then return { node_of_mention(s, person, "person") } end
  person = mention_in(s, p.first, last, is_person) or apposed_name(s, last)
  local first = strip_determiner(s, p.first, last)
  if person and s.pos[p.head] ~= "E" then
    -- the name inside a title: only when the head is a person noun
    if head_bits & (T.person | T.role) ~= 0 or s.pos[p.head] == "A" then
      -- "il portavoce di Putin" speaks himself, "la portavoce Maria Zakharova" is her
      local by_of = false
      for k = p.first, last do
        local q = s.phrase_at[k]
        if q and q.prep and s.lang_rules.of[s.lemma[q.prep]] and person.first >= s.first[q.first]
           and person.last <= s.last[q.last] then
          by_of = q.head and s.mention_at[q.head] == person and s.pos[q.first] == "E"
        end
      end
      if not by_of then return { node_of_mention(s, person, "person") } end
      return { node(s, first, last, nil, role_of(s, p, nil)) }
    end
  end
  if person and s.mention_at[p.head] == person then return { node_of_mention(s, person, "person") } end
  local m = s.mention_at[p.head]
  if not (m and is_named(m)) then
    -- a name in the phrase itself, or the outlet of "giornalisti della Reuters"; the place of "polizia di
    -- Almaty" is not the source
    m = mention_in(s, p.first, p.last, is_named)
      or mention_in(s, p.first, last, function(x) return x.type == "outlet" end)
  end
  if m and m.type == "outlet" then return { node(s, first, last, m, role_of(s, p, m)) } end
  return { node(s, first, last, m, role_of(s, p, m)) }
end

-- Media to which something was said are an outer source: "ha detto a Reuters", "in un'intervista al Corriere".
local function audience(s, from, to)
  local cues = s.pack.cues
  for i = from, to do
    local p = s.phrase_at[i]
    local told = p and not p.prep and s.lang_rules.hearers and s.group_at[i - 1] and s.lang_rules.hearers[s.group_at[i - 1].lemma]
    if p and i == p.first and (told or p.prep and cues.audience_prepositions[s.lemma[p.prep]]) then
      local last = extent(s, p)
      local m = mention_in(s, p.first, last, function(x) return x.type == "outlet" end)
      local talk = p.prep and s.phrase_at[p.prep - 1]
      if not m and talk and cues.interview_nouns[s.lemma[talk.head]] and s.shape[p.head] >= 1 and s.shape[p.head] <= 3 then
        m = s.mention_at[p.head] or { type = "outlet", first = s.first[p.first], last = s.last[last] }
        if m.type == "person" then m = nil end
      end
      if m or not told and cues.media_nouns[s.lemma[p.head]] or not told and cues.media_nouns[s.form[p.head]] then
        local n = node(s, strip_determiner(s, p.first, last), last, m and m.entity and m, m and m.subtype ~= "" and m.subtype or "outlet")
        return n, p
      end
    end
  end
end

-- Can the phrase name somebody who speaks?
local function speaks(s, p)
  local bits = s.all[p.head]
  if s.pack.cues.silent_nouns[s.lemma[p.head]] and p.quantity then return false end   -- "430 feriti, ha detto"
  if s.pos[p.head] == "N" or s.pos[p.head] == "A" then
    if bits & (T.person | T.role | T.org | T.docnoun) ~= 0 then return true end
    if s.pack.cues.media_nouns[s.lemma[p.head]] or s.pack.cues.speaking_nouns[s.lemma[p.head]] then return true end
    if s.pack.scope(s.lemma[p.head], s.form[p.head]) then return true end
  end
  local m = s.mention_at[p.head]
  if m and m.type ~= "demonym" then return true end
  if s.pos[p.head] == "E" then return true end
  if p.pronoun then return s.pack.person_pronouns[s.form[p.head]] or false end
  if s.pos[p.head] == "M" and p.quantity then return true end
  local last = extent(s, p)
  return mention_in(s, p.first, last, function(x) return x.type == "person" or x.type == "outlet" end) ~= nil
    and bits & (T.event | T.time | T.measure) == 0 and bits & T.guess ~= 0
end

-- The noun phrase right of token `from` that may be a speaker: over words of time and place ("ha dichiarato il
-- mese scorso X", "ha scritto lunedì in un blog X").
local function speaker_right(s, from)
  local j = from + 1
  while j <= s.n do
    local p = s.phrase_at[j]
    if p and not p.prep and not p.time and not s.time_at[p.head] then return p end
    if p then j = p.last + 1
    elseif s.time_at[j] then j = j + 1
    elseif s.pos[j] == "V" or s.pos[j] == "S" or s.pos[j] == "Q" or s.form[j] == "," or syntax.is_dash(s.form[j])
      or syntax.hard_boundary(s, j) then return nil
    else j = j + 1 end
  end
end

-- The last token of a speaker and of those joined to him before a boundary: "dicono i Cabibbo e i Ricci,".
local function reach(s, p)
  local last = extent(s, p)
  while last + 2 <= s.n and s.pos[last + 1] == "C" and s.lang_rules.joins[s.form[last + 1]] do
    local q = s.phrase_at[last + 2]
    if not q or q.prep or not speaks(s, q) then break end
    local stop = extent(s, q)
    local f = s.form[stop + 1]
    if f and f ~= "," and not syntax.is_dash(f) and not is_quote(s, stop + 1) and not syntax.hard_boundary(s, stop + 1) then break end
    last = stop
  end
  return last
end

-- Where an apposition to a speaker that ends at token `last` ends, its relative clause with it: ", direttore
-- dell'istituto che ha …". `last` itself when there is none.
local function apposed_end(s, last)
  local q = s.form[last + 1] == "," and s.phrase_at[last + 2]
  if not q or q.prep or q.time or q.quantity or s.all[q.head] & (T.person | T.role) == 0 then return last end
  local function closed(i) return i > s.n or s.form[i] == "," or syntax.is_dash(s.form[i]) or is_quote(s, i) or syntax.hard_boundary(s, i) end
  local stop = extent(s, q)
  if s.pos[stop + 1] == "Q" then
    while not closed(stop + 1) do stop = stop + 1 end
  end
  return closed(stop + 1) and stop or last
end

-- The office that a phrase names: "presidente", "ex presidente"; nil when it names none.
local function office(s, p)
  if s.pos[p.head] ~= "N" or s.all[p.head] & T.role == 0 then return nil end
  for i = p.first, p.head do
    if s.pack.cues.former[s.form[i]] then return "ex " .. s.lemma[p.head] end
  end
  return s.lemma[p.head]
end

-- Which person carries which office: {[office] = {mention=, count=}}; count 2: several do.
local function roles_of(sentences)
  local roles = {}
  for _, s in ipairs(sentences) do
    for _, p in ipairs(s.phrases or {}) do
      local key = office(s, p)
      local last = key and extent(s, p)
      local m = key and (apposed_name(s, last) or mention_in(s, p.first, p.last, is_person))
      if m and m.entity then
        local r = roles[key]
        if not r then roles[key] = { mention = m, count = 1 }
        elseif r.mention.entity ~= m.entity then r.count = 2 end
      end
    end
  end
  return roles
end

M.is_quote, M.is_named, M.mention_in, M.extent = is_quote, is_named, mention_in, extent
M.node, M.node_of_mention, M.source_nodes, M.audience = node, node_of_mention, source_nodes, audience
M.speaker_right, M.reach, M.apposed_end = speaker_right, reach, apposed_end
M.speaks, M.office, M.roles_of = speaks, office, roles_of

return M
