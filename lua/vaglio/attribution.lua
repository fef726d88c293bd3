--- On whose word: cues, chains of sources, and the stretch of text each of them covers.
--
-- Works on analysed sentences (vaglio.syntax) and knows no language: what a cue is comes from the
-- pack (`pack.cues`, see lang/it/cues.lua). An *attribution* is
--     { first=, last=      bytes of the content, 1-based inclusive
--       nodes = {…}        sources, outermost first: {first,last,text,entity,role}
--       cue_first, cue_last, cue, class, holes = {{first,last},…} }
-- A claim whose anchor lies in the content (and in no hole) is said on the word of these nodes;
-- attributions that contain each other make a chain, the wider one outside. A sentence without a
-- cue belongs to nobody but the outlet: it is never given to the nearest speaker.

local spans = require "vaglio.spans"
local syntax = require "vaglio.syntax"

local ipairs, table, math, setmetatable = ipairs, table, math, setmetatable
local T = syntax.TAGS

local _ENV = nil

local M = {}

-- ---- small views of a sentence ---------------------------------------------------

local function is_quote(s, i) return s.shape[i] == 7 end
local function finite(g) return g and g.finite end

local function skip_left(s, i)
  while i >= 1 and (s.pos[i] == "R" or s.pos[i] == "K" or s.pos[i] == "X") do i = i - 1 end
  return i
end

-- Is everything from token a to token b free of verb groups other than `but`?
local function no_group_between(s, a, b)
  for i = a, b do
    if s.group_at[i] then return false end
  end
  return true
end

-- ---- source phrases ------------------------------------------------------------------

local function mention_in(s, first, last, accept)
  for i = first, last do
    local m = s.mention_at[i]
    if m and accept(m) then return m end
  end
end

-- "l'ex ministro ed ex banchiere Mukhtar Ablyazov": two titles of one person.
local function titles_joined(s, p, i)
  local q = s.phrase_at[i + 1]
  if not q or q.prep or q.determiner then return false end
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
M.extent = extent

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

local function is_person(m) return m.type == "person" end
local function is_named(m) return m.type ~= "demonym" and m.type ~= "name" end

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

local source_nodes

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
M.source_nodes = source_nodes

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

-- ---- content ----------------------------------------------------------------------------

local function attribution(s, first, last, nodes, cue_first, cue_last, class)
  return { first = first, last = last, nodes = nodes, cue_first = s.first[cue_first], cue_last = s.last[cue_last],
           cue = s.text_of(cue_first, cue_last), class = class, sentence = s.index, holes = {} }
end

-- The opener of a content clause right of a cue, over its own objects and adverbials: token, kind.
local function opener_right(s, g, frames)
  local rules = s.lang_rules
  local j = (g.cue_last or g.last) + 1
  local steps, depth = 0, false
  while j <= s.n and steps < 26 do
    local pos = s.pos[j]
    if pos == "S" and rules.that[s.form[j]] then return j, "that" end
    if frames and frames.se and rules.whether[s.form[j]] then return j, "that" end
    if rules.that[s.form[j]] and (pos == "Q" or pos == "S") and not depth then return j, "that" end
    if pos == "S" then return nil end
    if s.form[j] == ":" then return j, "colon" end
    if s.opens[j] then return j, "quote" end
    local group = s.group_at[j]
    if group then
      if group.mood == "inf" and frames then
        local k = group.first - 1
        if k >= 1 and rules.infinitive_opener[s.form[k]] and k > g.last then return k, "inf" end
      end
      if group.finite then
        if rules.bare_content then
          local opener = rules.bare_content(s, g, group, syntax)
          if opener then return opener, "bare" end
        end
        return nil
      end
      if not group.bare_participle then return nil end
    end
    if pos == "Q" then depth = true end
    if s.form[j] == ";" or syntax.hard_boundary(s, j) then return nil end
    j, steps = j + 1, steps + 1
  end
  return nil
end

-- Where content that starts at token j ends: the sentence's end, or before a coordinated cue verb.
local function content_end(s, j, g)
  local inside = s.opens[j] or s.opens[j + 1]
  for k = j, s.n do
    if s.form[k] == ";" and not inside then return k - 1 end
  end
  for k = g.index + 1, #s.groups do
    local h = s.groups[k]
    if h.first > j and h.finite and s.pack.cues.verb_class(s, h) then
      local b = skip_left(s, h.first - 1)
      if b > j and (s.pos[b] == "C" or (s.form[b] == "," )) and s.pos[b] ~= "Q" then
        -- it must go on with the same speaker: no subject of its own in between
        local own = syntax.phrase_left(s, h.first, b + 1)
        if not own then return b - 1 end
      end
      -- "…, ha detto X" closing the sentence is another cue; leave the content as it is
    end
  end
  return s.n
end

local function trim_end(s, last)
  while last > 1 and (s.form[last] == "." or s.form[last] == "," or s.form[last] == ";") do last = last - 1 end
  return last
end

-- Does the sentence have something said before the cue: a quotation or a clause?
local function content_before(s, g, subject)
  local limit = g.first - 1
  for i = 1, limit do
    if is_quote(s, i) then return true end
  end
  for _, h in ipairs(s.groups) do
    if h.index < g.index and (h.finite or h.bare_participle) then return true end
  end
  -- a verbless clause: a noun phrase with a number or several words
  return limit >= 5
end

local function boundary_before(s, g)
  local b = g.first - 1
  while b >= 1 and (s.pos[b] == "R" or s.pos[b] == "K" or s.pos[b] == "X"
                    or s.lang_rules.cue_openers[s.form[b]]) do b = b - 1 end
  if b < 1 then return true, b end
  return s.form[b] == "," or syntax.is_dash(s.form[b]) or is_quote(s, b), b
end

-- ---- speakers that are not named --------------------------------------------------------------

local function last_speaker(state, s)
  local a = state.last
  if not a then return nil end
  if s.index - a.sentence > 3 then return nil end
  return a.nodes
end

-- Who goes on speaking is the original voice; the relays are not repeated.
local function copy_nodes(nodes)
  local n = nodes[#nodes]
  return { { first = n.first, last = n.last, text = n.text, mention = n.mention, role = n.role,
             sentence = n.sentence, carried = true } }
end

-- The one person whom the sentence before puts first, when nobody spoke in it ("Di altro avviso l'oppositore
-- X, in esilio. … parla di …").
local function topic(state, s)
  local before = state.sentences[s.index - 1]
  if not before or not before.groups or before.part ~= s.part then return nil end
  local found
  for _, p in ipairs(before.phrases) do
    local m = p.mention
    if m and m.type == "person" and not p.prep then
      if found and found.entity ~= m.entity then return nil end
      found = m
    end
  end
  return found and { node_of_mention(before, found, "person") }
end

-- The innermost node of the last attribution, for "ha aggiunto", "La portavoce ha inoltre".
local function carried(state, s)
  if state.last and state.last.sentence < s.index - 1 then
    local t = topic(state, s)
    if t then return t end
  end
  local nodes = last_speaker(state, s)
  if not nodes or #nodes == 0 then return nil end
  return copy_nodes(nodes)
end

-- The office that a phrase names: "presidente", "ex presidente"; nil when it names none.
local function office(s, p)
  if s.pos[p.head] ~= "N" or s.all[p.head] & T.role == 0 then return nil end
  for i = p.first, p.head do
    if s.pack.cues.former[s.form[i]] then return "ex " .. s.lemma[p.head] end
  end
  return s.lemma[p.head]
end
M.office = office

-- "he said", "she added": the last person who spoke, else whom the sentence before was about, else the
-- pronoun itself, which is all the text gives.
local function pronoun_nodes(state, s, p)
  for k = #state.list, 1, -1 do
    local a = state.list[k]
    if s.index - a.sentence > 3 then break end
    local n = a.nodes[#a.nodes]
    if n and (n.role == "person" or n.role == "spokesperson" or n.mention and n.mention.type == "person") then
      return copy_nodes({ n })
    end
  end
  return topic(state, s) or { node(s, p.first, p.last, nil, "") }
end

-- A definite person noun without a name: whoever carried that role in this document, else (with a mark
-- of going on: "inoltre", "poi", "ancora") the last speaker.
local function resolve_role(state, s, p, g)
  local head_bits = s.all[p.head]
  if s.pos[p.head] ~= "N" or not p.definite then return nil end
  if s.pack.cues.media_nouns[s.lemma[p.head]] and not mention_in(s, p.first, extent(s, p), is_named) then
    -- "il sito", "la stessa testata": the outlet that spoke before
    for k = #state.list, 1, -1 do
      local a = state.list[k]
      if s.index - a.sentence > 4 then break end
      for i = #a.nodes, 1, -1 do
        local n = a.nodes[i]
        if n.mention and n.mention.type == "outlet" then return copy_nodes({ n }) end
      end
    end
  end
  if head_bits & (T.person | T.role) == 0 then return nil end
  if extent(s, p) > p.last then return nil end
  for i = p.first, p.last do
    if s.all[i] & T.poss ~= 0 then return nil end
  end
  for i = g.first, math.min(g.last + 2, s.n) do
    if s.pack.cues.continuers[s.form[i]] and state.last and s.index - state.last.sentence <= 1 then
      return carried(state, s)
    end
  end
  local known = state.roles[office(s, p) or ""]
  if known and known.count == 1 then return { node_of_mention(s, known.mention, "person") } end
end

-- ---- verb cues -----------------------------------------------------------------------------------

local function agent_nodes(s, g)
  local agents = syntax.obliques(s, g.last, s.lang_rules.agent)
  if agents[1] then return source_nodes(s, agents[1]), agents[1] end
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
M.speaks = speaks

-- The speaker of the cue before in this sentence, when the verb is coordinated with it.
local function coordinated(state, s, g, strict)
  local b = skip_left(s, g.first - 1)
  if b < 1 or not (s.pos[b] == "C" or (not strict and s.form[b] == ",")) then return nil end
  for k = #state.list, 1, -1 do
    local a = state.list[k]
    if a.sentence ~= s.index then return nil end
    local agrees = not strict or (a.group and a.group.plural == g.plural)
    if a.cue_first < s.first[g.first] and not a.whole and agrees and #a.nodes > 0 then return copy_nodes(a.nodes), a end
  end
end

-- Does a phrase, with what hangs on it, end at a boundary?
local function closed_after(s, p)
  local i = extent(s, p) + 1
  return i > s.n or s.form[i] == "," or syntax.is_dash(s.form[i]) or is_quote(s, i) or syntax.hard_boundary(s, i)
    or s.time_at[i] ~= nil or s.time_at[i + 1] ~= nil or s.pos[i] == "Q"
end

-- Source of a verb cue, where it stands (phrase or nil): nodes, phrase, inverted.
local function verb_source(state, s, g, class)
  local cues = s.pack.cues
  if g.passive and not g.bare_participle then
    local nodes, p = agent_nodes(s, g)
    return nodes, p, true
  end
  if g.reflexive and cues.impersonal[g.lemma] then
    local from = syntax.obliques(s, g.last, cues.impersonal_prepositions)
    if from[1] then return source_nodes(s, from[1]), from[1], true end
    return nil
  end
  if g.mood == "inf" or g.mood == "part" then return nil end
  if g.mood == "ger" then
    local subject = syntax.subject(s, g)
    if subject and speaks(s, subject) then return source_nodes(s, subject), subject, false end
    return nil
  end
  local left, apposed, over = syntax.phrase_left(s, g.first)
  local rel, antecedent = syntax.relative(s, g)
  if rel then left = antecedent end
  if left and not speaks(s, left) and not (apposed and speaks(s, apposed)) then left = nil end
  local bounded, b = boundary_before(s, g)
  local right = syntax.phrase_right(s, g.cue_last or g.last)
  if right and not speaks(s, right) then right = nil end
  if bounded and not rel then
    -- ", riferisce Reuters", "“…”, ha detto X"
    local as = s.lang_rules.cue_openers[s.form[skip_left(s, g.first - 1)] or ""]
    if as and right then return resolve_role(state, s, right, g) or source_nodes(s, right), right, true end
    local own = left and (over or (apposed or left).last >= b - 1)
    if right and right.pronoun and not s.mention_at[right.head] then return pronoun_nodes(state, s, right), right, true end
    if right and not (own and (over or opener_right(s, g) or s.lang_rules.subject_closes and not is_quote(s, b) and not closed_after(s, right))) then
      return resolve_role(state, s, right, g) or source_nodes(s, right), right, true
    end
    local next_form = s.form[(g.cue_last or g.last) + 1]
    local closed = next_form == nil or next_form == "," or next_form == "." or syntax.is_dash(next_form)
      or is_quote(s, (g.cue_last or g.last) + 1)
    if closed and not (left and left.first == 1 and b < 6) then
      -- "Ma, ha aggiunto, …": nobody new
      return carried(state, s), nil, true
    end
  end
  local joint = coordinated(state, s, g, true)
  if joint then return joint, nil, false end
  if left then
    local resolved = resolve_role(state, s, left, g)
    if resolved then return resolved, left, false end
    if left.pronoun and not s.mention_at[left.head] then return pronoun_nodes(state, s, left), left, false end
    return source_nodes(s, left), left, false
  end
  if rel then return nil end
  joint = coordinated(state, s, g)
  if joint then return joint, nil, false end
  if right and s.lang_rules.inverts then
    local that = opener_right(s, g)
    if not that or right.last < that then
      return resolve_role(state, s, right, g) or source_nodes(s, right), right, true
    end
  end
  local subject = syntax.subject(s, g)
  if subject and speaks(s, subject) and subject.first < g.first then
    return resolve_role(state, s, subject, g) or source_nodes(s, subject), subject, false
  end
  if subject and subject.first < g.first then return nil end
  return carried(state, s), nil, false
end

local function previous_sentence(state, s)
  local p = state.sentences[s.index - 1]
  if p and p.part == s.part then return p end
end

-- Content that takes in part of a quotation takes in all of it, over sentences.
local function whole_quotes(state, a)
  if a.backward then return end
  for q in state.quotes:touching(a.first, a.last) do
    if q.depth == 0 and not q.scare then
      if q.first < a.first and q.last > a.first and a.whole then a.first = q.first end
      if q.last > a.last and q.first >= a.first and q.first <= a.last then a.last = q.last end
    end
  end
end

local function add(state, a)
  whole_quotes(state, a)
  local relayed = state.relayed
  if relayed and relayed.sentence == a.sentence and not a.backward and #a.nodes > 0 then
    for _, n in ipairs(relayed.nodes) do a.nodes[#a.nodes + 1] = n end
    a.holes[#a.holes + 1] = relayed.hole
    state.relayed = nil
  end
  state.list[#state.list + 1] = a
  if #a.nodes > 0 then state.last = a end
  return a
end

local function has_object_clitic(g, cues)
  if not g.clitics then return false end
  for w in g.clitics:gmatch "%S+" do
    if cues.object_clitics[w] then return true end
  end
  return false
end

local function with_audience(s, nodes, from, to)
  if #nodes == 0 then return nodes end
  local n = audience(s, from, to)
  if n then
    for _, m in ipairs(nodes) do
      if m.first == n.first then return nodes end
    end
    table.insert(nodes, 1, n)
  end
  return nodes
end

-- The cue's own words: verb, source, and what else stands with them up to the next boundary ("ha detto ieri
-- in un'intervista X").
local function cue_hole(s, g, p, last_token)
  local first, last = g.first, g.cue_last or g.last
  if p and p.first > g.last then last = math.max(last, extent(s, p)) end
  if p and p.last < g.first then first = math.min(first, p.prep or p.first) end
  last = math.max(last, last_token or 0)
  while last < s.n and not (s.form[last + 1] == "," or syntax.is_dash(s.form[last + 1]) or is_quote(s, last + 1)
                            or syntax.hard_boundary(s, last + 1) or s.pos[last + 1] == "C" or s.pos[last + 1] == "S"
                            or (s.group_at[last + 1] and s.group_at[last + 1].finite)) do
    last = last + 1
  end
  return { s.first[first], s.last[last] }
end

local function in_quote_token(s, i) return s.flags[i] & 8 ~= 0 end

-- Does the cue with its source end at a boundary: ", spiega la nota, …"?
local function closed_right(s, g, p)
  local i = (p and p.first > g.last and extent(s, p) or g.cue_last or g.last) + 1
  return i > s.n or s.form[i] == "," or syntax.is_dash(s.form[i]) or is_quote(s, i) or syntax.hard_boundary(s, i)
end

-- A cue in a clause that opens the sentence ("Dopo che X ha detto che …, oggi è arrivato …") covers
-- only that clause: the token before the main clause.
local function subordinate_end(s, g, start)
  local opener = nil
  for i = 1, math.min(3, s.n) do
    if s.pos[i] == "S" and i < g.first then opener = i end
  end
  if not opener then return nil end
  for i = start + 1, s.n do
    if s.form[i] == "," then
      for k = i + 1, math.min(i + 12, s.n) do
        local h = s.group_at[k]
        if h and h.finite then return i - 1 end
        if s.form[k] == "," or s.pos[k] == "Q" or s.pos[k] == "S" or s.pos[k] == "C" then break end
      end
    end
  end
end

-- "…, police said": the speaker stands between what was said and the cue (languages that do not invert).
local function closes(s, g, p, cue)
  if not s.lang_rules.subject_closes or not cue.frames.parenthetical or not g.finite then return false end
  if not p or p.last > g.first then return false end
  local first = p.prep or p.first
  for k = p.index - 1, 1, -1 do                       -- "Smith, the mayor, said": from the name on
    local q = s.phrases[k]
    if q.last == first - 2 and s.form[first - 1] == "," and s.mention_at[q.head] and s.mention_at[q.head].type == "person"
       and not q.prep then first = q.first else break end
  end
  local b = first - 1
  if b < 3 or not (s.form[b] == "," or syntax.is_dash(s.form[b]) or is_quote(s, b)) then return false end
  local object = syntax.phrase_right(s, g.last)
  if object and not object.pronoun and cue.class ~= "say" then return false end
  for i = 1, b do
    local h = s.group_at[i]
    if is_quote(s, i) or h and (h.finite or h.bare_participle) then return true end
  end
  return false
end

-- Reported infinitives end where a clause of time or contrast opens: "di ispirarsi a …, quando ci fu …".
local function infinitive_end(s, start)
  for i = start + 1, s.n do
    if s.lang_rules.circumstance[s.form[i]] and not in_quote_token(s, i) then return i - 1 end
  end
  return s.n
end

local function verb_cue(state, s, g, cue)
  local cues = s.pack.cues
  if g.negated and cue.class ~= "deny" then return end
  local nodes, p, inverted
  if not g.first_person and not g.impersonal then nodes, p, inverted = verb_source(state, s, g, cue.class) end
  nodes = nodes or {}                               -- "si pensa che", "credo che": said, by nobody named
  local j, kind = opener_right(s, g, cue.frames)
  local as = s.lang_rules.cue_openers[s.form[skip_left(s, g.first - 1)] or ""]
  if as or (kind == "that" and inverted and p and p.first > g.last and s.pos[j] == "Q" and extent(s, p) >= j - 1) then
    j, kind = nil, nil                              -- "come ha comunicato la società che la gestisce"
  end
  -- an inverted cue closes what stands before it, unless it opens a clause itself
  local bounded = boundary_before(s, g)
  if kind == "that" and not (cue.frames.che or cue.frames.that or cue.frames.se) then j, kind = nil, nil end
  if not kind and closes(s, g, p, cue) then inverted, bounded = true, true end
  if g.impersonal and kind ~= "that" then return end
  local before_it = content_before(s, g, p)
  if not before_it and inverted and bounded and closed_right(s, g, p) then before_it = true end
  if cue.class == "witness" then
    local n = nodes[#nodes]
    if not n or not (n.role == "witness" or n.mention and n.mention.type == "outlet") then return end
  end
  if g.mood == "ger" and kind ~= "that" and kind ~= "quote" and kind ~= "bare" then return end
  if inverted and bounded and before_it and kind ~= "that" and kind ~= "colon" and not has_object_clitic(g, cues) then
    nodes = with_audience(s, nodes, g.last + 1, math.min(s.n, g.last + 14))
    local a = attribution(s, s.begin, s.stop, nodes, g.first, g.last, cue.class)
    a.holes[1] = cue_hole(s, g, p)
    a.whole = true
    return add(state, a)
  end
  if has_object_clitic(g, cues) and (not j or kind == "inf") then
    local prev = previous_sentence(state, s)
    if prev then
      nodes = with_audience(s, nodes, g.last + 1, s.n)
      local a = attribution(s, prev.begin, prev.stop, nodes, g.first, g.last, cue.class)
      a.backward = true
      return add(state, a)
    end
    return
  end
  if inverted and not j and not before_it and s.pack.cues.thus[s.form[g.first - 1] or ""] then
    local prev = previous_sentence(state, s)
    if prev then
      local a = attribution(s, prev.begin, prev.stop, nodes, g.first, g.last, cue.class)
      a.backward = true
      return add(state, a)
    end
  end
  if j and kind ~= "inf" or (kind == "inf" and cue.frames.inf) then
    local start = kind == "quote" and j or j + 1
    if kind == "bare" then start = j end
    local own = kind == "quote" and syntax.phrase_right(s, g.cue_last or g.last, j - 1)
    if own and own ~= p and (own.determiner or own.pronoun) then start = own.first end
    if start > s.n then start = s.n end
    local stop = math.min(content_end(s, start, g), subordinate_end(s, g, start) or s.n)
    if kind == "inf" then stop = math.min(stop, infinitive_end(s, start)) end
    local last = trim_end(s, stop)
    if last < start then last = start end
    nodes = with_audience(s, nodes, g.last + 1, j)
    nodes = with_audience(s, nodes, 1, g.first - 1)
    local a = attribution(s, s.first[start], s.last[last], nodes, g.first, g.last, cue.class)
    a.group, a.that = g, kind == "that"
    if kind == "inf" then a.infinitive = true end
    return add(state, a)
  end
  if cue.frames.parenthetical and bounded and before_it and not p then
    -- "Ma, ha aggiunto, «esistono …": everything around the cue
    local a = attribution(s, s.begin, s.stop, nodes, g.first, g.last, cue.class)
    a.holes[1], a.whole = cue_hole(s, g, p), true
    return add(state, a)
  end
  local next_prep = s.phrase_at[g.last + 2] and s.phrase_at[g.last + 2].prep == g.last + 1 and s.lang_rules.of[s.lemma[g.last + 1]]
  if cue.frames.object or cue.frames.about or (cue.frames.of and next_prep) then
    local from = g.last + 1
    if inverted and p and p.first > g.last then from = extent(s, p) + 1 end
    if from <= s.n then
      local _, last = syntax.clause(s, g)
      if cue.class == "cite" or s.pos[last + 1] == "Q" or (s.form[last + 1] == "," and s.pos[last + 2] == "Q") then last = s.n end
      last = trim_end(s, math.max(last, from))
      nodes = with_audience(s, nodes, 1, g.first - 1)
      local a = attribution(s, s.first[from], s.last[math.max(from, math.min(last, content_end(s, from, g)))], nodes, g.first, g.last, cue.class)
      a.object = true
      return add(state, a)
    end
  end
end

-- ---- phrase cues: "secondo la polizia", "a detta di", "according to" -------------------------------

local function phrase_cue(state, s, cue)
  -- cue: {first=, last=, class=, frame=} tokens
  if cue.carried then
    local nodes = carried(state, s)
    local subject = s.groups[1] and syntax.subject(s, s.groups[1])
    if subject and speaks(s, subject) and subject.first < cue.first then nodes = source_nodes(s, subject) end
    if not nodes then return end
    local a = attribution(s, s.first[cue.last], s.stop, nodes, cue.first, cue.last, cue.class)
    a.holes[1] = { s.first[cue.first], s.last[cue.last] }
    return add(state, a)
  end
  local p = s.phrase_at[cue.last + 1]
  if not p and cue.backward and (s.form[cue.last + 1] == "," or s.tags[cue.last + 1] and s.tags[cue.last + 1] & T.be ~= 0) then
    p = s.phrase_at[cue.last + 2]
  end
  if not p then return end
  local nodes
  if cue.same_source then nodes = carried(state, s) end
  nodes = nodes or resolve_role(state, s, p, { first = cue.first, last = cue.last }) or source_nodes(s, p)
  local last = extent(s, p)
  local g = s.group_at[last + 1]
  if g and g.bare_participle and s.pack.cues.issue_verbs[g.lemma] then
    local agents = syntax.obliques(s, g.last, s.lang_rules.agent)
    if agents[1] then last = extent(s, agents[1]) end
  end
  if cue.backward then
    local prev = previous_sentence(state, s)
    if not prev then return end
    -- "A renderlo noto, X citando Y"
    local a = attribution(s, prev.begin, prev.stop, nodes, cue.first, cue.last, cue.class)
    a.backward = true
    return add(state, a)
  end
  local a = attribution(s, s.begin, s.stop, nodes, cue.first, cue.last, cue.class)
  a.holes[1] = { s.first[cue.first], s.last[last] }
  a.whole = true
  if cue.first > 3 and not cue.initial then
    -- in the middle: it covers the clause it closes or opens
    local b = cue.first - 1
    if s.form[b] ~= "," and s.group_at[cue.first] == nil then
      a.whole = true
    end
  end
  return add(state, a)
end

-- "X citando Y", "la fonte citata da X": Y is further inside the chain of the cue before it.
local function relay(state, s, cue)
  local p = s.phrase_at[cue.last + 1]
  if not p then return end
  local a = state.list[#state.list]
  if not a or not (a.sentence == s.index) then
    -- "Citing a draft report, the paper said": it joins the cue that follows
    state.relayed = { sentence = s.index, nodes = source_nodes(s, p), hole = { s.first[cue.first], s.last[extent(s, p)] } }
    return
  end
  for _, n in ipairs(source_nodes(s, p)) do a.nodes[#a.nodes + 1] = n end
  a.holes[#a.holes + 1] = { s.first[cue.first], s.last[extent(s, p)] }
  state.last = a
end

-- "l'affermazione di Tokayev secondo cui …", "l'annuncio di X che …"
local function nominal_cue(state, s, p)
  local cues = s.pack.cues
  local class = cues.nouns[s.lemma[p.head]]
  local after = extent(s, p) + 1
  if after < s.n and cues.whereby[s.form[after]] and s.pos[after + 1] == "Q" and not class and speaks(s, p) then
    return add(state, attribution(s, s.first[math.min(after + 2, s.n)], s.last[trim_end(s, s.n)], source_nodes(s, p), p.first, after + 1, "say"))
  end
  if not class or s.pos[p.head] ~= "N" then return end
  local last = extent(s, p)
  local j = last + 1
  local opener
  if s.lang_rules.that[s.form[j]] then opener = j
  elseif s.form[j] == ":" and j < s.n and s.opens[j + 1] then opener = j
  elseif cues.whereby[s.form[j]] and s.pos[j + 1] == "Q" then opener = j + 1 end
  if not opener then return end
  local of = syntax.obliques(s, p.last, s.lang_rules.of, last)
  if not of[1] then return end
  local nodes = source_nodes(s, of[1])
  if opener + 1 > s.n then return end
  local stop = trim_end(s, s.n)
  return add(state, attribution(s, s.first[opener + 1], s.last[math.max(stop, opener + 1)], nodes, p.first, last, class))
end

-- A headline "… – official", "X: «…»".
local function headline_cue(state, s)
  local kind = s.part_kind
  if kind ~= "headline" and kind ~= "card" and kind ~= "heading" then return end
  for i = s.n - 1, 2, -1 do
    if syntax.is_dash(s.form[i]) and s.n - i <= 5 then
      local p = s.phrase_at[i + 1]
      if p and not p.prep and p.last >= s.n - 1 and no_group_between(s, i + 1, s.n) and i > 4
         and (s.all[p.head] & (T.person | T.role | T.org | T.docnoun) ~= 0 or s.mention_at[p.head]) then
        local a = attribution(s, s.begin, s.last[i - 1], source_nodes(s, p), i, s.n, "say")
        return add(state, a)
      end
    end
  end
  for i = 2, math.min(s.n - 1, 9) do
    if s.form[i] == ":" and not s.group_at[1] and no_group_between(s, 1, i) then
      local p = s.phrase_at[i - 1]
      local top = p and syntax.outermost(s, p)
      local speaks = top and (s.all[top.head] & (T.person | T.role | T.org) ~= 0
        or (s.mention_at[top.head] and s.mention_at[top.head].type ~= "place")
        or (s.mention_at[top.head] and is_quote(s, i + 1)))
      if top and top.first <= 3 and speaks then
        return add(state, attribution(s, s.first[i + 1], s.stop, source_nodes(s, top), 1, i, "say"))
      end
    end
  end
end

-- ---- quotations that nobody introduces -----------------------------------------------------------

local function whole_quote(s)
  local i = 1
  if not is_quote(s, i) then return false end
  for k = i + 1, s.n do
    if is_quote(s, k) and s.n - k <= 1 then return true end
  end
  return s.quoted_open
end

-- A sentence inside a quotation that began in an earlier, attributed sentence, or a whole quotation
-- right after an attributed one: its speaker goes on.
local function continued_quote(state, s)
  local a = state.last
  if not a or #a.nodes == 0 then return end
  local own = false
  for _, x in ipairs(state.list) do
    if x.sentence == s.index and not x.backward then own = true end
  end
  if own then return end
  local inside = state.inside_quote(s)
  if s.index - a.sentence > 2 or s.verbless then return end
  if inside == "within" or (inside == "opens" and whole_quote(s)) then
    if inside == "opens" and not (a.class and (a.quoted or state.had_quote[a.sentence] or a.backward)) then return end
    local nodes = copy_nodes(a.nodes)
    local b = { first = s.begin, last = s.stop, nodes = nodes, cue_first = a.cue_first, cue_last = a.cue_last,
                cue = a.cue, class = a.class, sentence = s.index, holes = {}, carried = true, quoted = true }
    return add(state, b)
  end
end

-- ---- entry ------------------------------------------------------------------------------------------

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

local function sentence_cues(state, s)
  local cues = s.pack.cues
  local found = {}
  for _, g in ipairs(s.groups) do
    local cue = cues.verb_class(s, g)
    if cue then found[#found + 1] = { at = g.first, run = function() verb_cue(state, s, g, cue) end } end
  end
  for _, c in ipairs(cues.phrase_cues(s, syntax)) do
    found[#found + 1] = { at = c.first, run = function()
      if c.relay then relay(state, s, c) else phrase_cue(state, s, c) end
    end }
  end
  for _, p in ipairs(s.phrases) do
    if cues.nouns[s.lemma[p.head]] or s.all[p.head] & (T.person | T.org | T.docnoun) ~= 0 then
      found[#found + 1] = { at = p.first, run = function() nominal_cue(state, s, p) end }
    end
  end
  table.sort(found, function(a, b) return a.at < b.at end)
  for _, f in ipairs(found) do f.run() end
  headline_cue(state, s)
end

local function quote_state(doc_quotes)
  return function(s)
    for q in doc_quotes:touching(s.begin, s.stop) do
      if not q.scare and q.first < s.begin and q.last > s.begin then return "within" end
      if q.first >= s.begin and q.first <= s.begin + 4 and q.last >= s.stop - 4 then return "opens" end
    end
    return nil
  end
end

-- s.opens[token]: a quotation begins there.
local function mark_openings(s, quotes)
  s.opens = {}
  local starts = {}
  for q in quotes:touching(s.begin, s.stop) do starts[q.first] = true end
  for i = 1, s.n do s.opens[i] = starts[s.first[i]] end
end

local function by_content(list)
  local sorted = {}
  for i, a in ipairs(list) do
    a.order, sorted[i] = i, a
  end
  table.sort(sorted, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.order < b.order
  end)
  return spans.of(sorted)
end

--- All attributions of a document's analysed sentences, in the order of their cues; the same by the
-- content they cover (vaglio.spans); who carries which office. `quotes` are spans of {first,last,scare}.
function M.find(sentences, quotes)
  local state = { list = {}, sentences = sentences, roles = roles_of(sentences),
                  inside_quote = quote_state(quotes), had_quote = {}, quotes = quotes }
  for i, s in ipairs(sentences) do
    if s.groups then
      mark_openings(s, quotes)
      local quoted = false
      for k = 1, s.n do quoted = quoted or is_quote(s, k) end
      state.had_quote[i] = quoted
      sentence_cues(state, s)
      continued_quote(state, s)
    end
  end
  return state.list, by_content(state.list), state.roles
end

-- Is the byte in a relative clause after a comma, outside quotation marks, inside reported (not quoted)
-- content? Such an aside is the writer's own.
local function in_aside(s, byte)
  local i = 1
  while i < s.n and s.last[i] < byte do i = i + 1 end
  if in_quote_token(s, i) then return false end
  for k = i, 2, -1 do
    if s.form[k] == "," and k < i then
      if s.pos[k + 1] == "Q" and s.lang_rules.that[s.form[k + 1]] then return true, s.first[k] end
      return false
    end
    if s.pos[k] == "S" then return false end
  end
  return false
end
M.in_aside = in_aside

local function in_hole(a, first, last)
  for _, h in ipairs(a.holes) do
    if first >= h[1] and last <= h[2] then return true end
  end
  return false
end

--- The attributions that cover bytes first..last, the widest (outermost) first; `said` is the second
-- result of find.
function M.covering(said, first, last, s)
  local found = {}
  local aside, comma
  if s then aside, comma = in_aside(s, first) end
  for a in said:touching(first, last) do
    if a.first <= first and last <= a.last and not in_hole(a, first, last)
       and not (aside and (a.that or a.infinitive or a.object or a.whole) and not a.quoted and comma > a.first
                and a.cue_first < comma) then
      found[#found + 1] = a
    end
  end
  table.sort(found, function(a, b)
    if a.backward ~= b.backward then return a.backward == true end
    local la, lb = a.last - a.first, b.last - b.first
    if la ~= lb then return la > lb end
    return a.cue_first < b.cue_first
  end)
  return found
end

return M
