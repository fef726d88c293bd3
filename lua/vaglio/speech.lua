--- Reporting verbs: from a verb group that is a cue to an attribution with its sources and content.
--
-- `state` is what vaglio.attribution keeps while it goes through a document: {list, last, sentences, roles,
-- quotes, …}.

local source = require "vaglio.source"
local speaker = require "vaglio.speaker"
local content = require "vaglio.content"
local syntax = require "vaglio.syntax"

local ipairs, math = ipairs, math
local is_quote, extent, source_nodes, speaks = source.is_quote, source.extent, source.source_nodes, source.speaks
local copy_nodes, carried, pronoun_nodes, resolve_role = speaker.copy_nodes, speaker.carried, speaker.pronoun_nodes, speaker.resolve_role
local skip_left, attribution, opener_right, content_end = content.skip_left, content.attribution, content.opener_right, content.content_end
local opener_loose = content.opener_loose
local reach = source.reach
local speaker_right, apposed_end, T = source.speaker_right, source.apposed_end, syntax.TAGS
local trim_end, content_before, boundary_before, closed_after = content.trim_end, content.content_before, content.boundary_before, content.closed_after
local closed_right, subordinate_end, closes, infinitive_end = content.closed_right, content.subordinate_end, content.closes, content.infinitive_end
local cue_hole, has_object_clitic, with_audience = content.cue_hole, content.has_object_clitic, content.with_audience

local _ENV = nil

local M = {}

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

local function agent_nodes(s, g)
  local agents = syntax.obliques(s, g.last, s.lang_rules.agent)
  if agents[1] then return source_nodes(s, agents[1]), agents[1] end
end

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

-- "…, ha affermato la polizia.": a verb that takes no object with who speaks right after it.
local function closes_left(s, g, cue, right)
  return s.lang_rules.inverts and right.first == (g.cue_last or g.last) + 1 and cue.frames.parenthetical
    and not cue.frames.object and closed_after(s, right) and not opener_right(s, g)
end

-- Source of a verb cue, where it stands (phrase or nil): nodes, phrase, inverted.
local function verb_source(state, s, g, cue)
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
  if left and not rel and not apposed and not speaks(s, left)
     and (s.phrase_at[left.first - 1] or s.all[left.head] & T.time ~= 0) then
    left, apposed, over = syntax.phrase_left(s, left.first)        -- "X una volta ha detto": an adverbial
  end
  if left and not speaks(s, left) and not (apposed and speaks(s, apposed)) then left = nil end
  local bounded, b = boundary_before(s, g)
  local right = speaker_right(s, g.cue_last or g.last)
  if right and not speaks(s, right) then right = nil end
  if bounded and not rel then
    -- ", riferisce Reuters", "“…”, ha detto X"
    local as = s.lang_rules.cue_openers[s.form[skip_left(s, g.first - 1)] or ""]
    if as and right then return resolve_role(state, s, right, g) or source_nodes(s, right), right, true end
    local own = left and (over or (apposed or left).last >= b - 1)
    if right and right.pronoun and not s.mention_at[right.head] then return pronoun_nodes(state, s, right), right, true end
    if right and (closes_left(s, g, cue, right) or not (own and (over or opener_right(s, g) or s.lang_rules.subject_closes and not is_quote(s, b) and not closed_after(s, right)))) then
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

-- The sentence after a cue that ends its own ("X una volta ha detto. «…»", "X said:"), when it is a quotation.
local function next_quote(state, s, g, p, colon)
  local last = p and p.first > g.last and reach(s, p) or g.cue_last or g.last
  if last + 1 < s.n or not p and not colon then return nil end
  local after = state.sentences[s.index + 1]
  if after and after.part == s.part and after.n and after.n > 0 and is_quote(after, 1) then return after end
end

local function verb_cue(state, s, g, cue)
  local cues = s.pack.cues
  if g.negated and cue.class ~= "deny" then return end
  local nodes, p, inverted
  if not g.first_person and not g.impersonal then nodes, p, inverted = verb_source(state, s, g, cue) end
  g.speaker = p
  nodes = nodes or {}                               -- "si pensa che", "credo che": said, by nobody named
  local j, kind = opener_right(s, g, cue.frames)
  local as = s.lang_rules.cue_openers[s.form[skip_left(s, g.first - 1)] or ""]
  if as or (kind == "that" and inverted and p and p.first > g.last and s.pos[j] == "Q" and apposed_end(s, extent(s, p)) >= j - (s.form[j - 1] == "," and 2 or 1)) then
    j, kind = nil, nil                              -- "come ha comunicato la società che la gestisce"
  end
  -- an inverted cue closes what stands before it, unless it opens a clause itself
  local bounded = boundary_before(s, g)
  if kind == "that" and not (cue.frames.that or cue.frames.whether) then j, kind = nil, nil end
  if kind == "inf" and not cue.frames.inf then j, kind = nil, nil end
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
  if not j and s.lang_rules.subject_closes and cue.frames.parenthetical and #nodes > 0 then
    -- '"…?" Smith said.': the quotation is the sentence before
    local prev = previous_sentence(state, s)
    local opens = g.first <= 2 or p and p.last < g.first and p.first <= 3 and not before_it
    if prev and prev.n > 0 and is_quote(prev, prev.n) and opens and (not p or p.last < g.first or p.first == g.last + 1) then
      local a = attribution(s, prev.begin, prev.stop, nodes, g.first, g.last, cue.class)
      a.backward, a.quoted = true, true
      return add(state, a)
    end
  end
  local after = (not j or kind == "colon" and j == s.n) and not (inverted and before_it) and next_quote(state, s, g, p, j)
  if after then
    local a = attribution(s, after.begin, after.stop, nodes, g.first, g.last, cue.class)
    a.quoted, a.forward = true, true
    return add(state, a)
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

-- What the content of a cue without a voice is made of: its first and last token, nil when there is none.
local function voiceless_content(s, g, cue)
  local j, kind = opener_loose(s, g, cue.frames)
  if j and not (kind == "inf" and not cue.frames.inf) then
    local start = math.min((kind == "quote" or kind == "bare") and j or j + 1, s.n)
    return start, math.max(start, trim_end(s, content_end(s, start, g)))
  end
  local p = cue.class == "ask" and not g.passive and syntax.phrase_right(s, g.last)
  if p and not p.pronoun then return p.first, extent(s, p) end
end

--- A cue on nobody's word: an infinitive, a modal, the first person, what was not said. It tells what the
-- words are about, and makes no claim reported: such attributions are kept apart (`state.voiceless`).
local function voiceless_cue(state, s, g, cue)
  local as = s.lang_rules.cue_openers[s.form[skip_left(s, g.first - 1)] or ""]
  local a
  if as and g.finite then                            -- "…, come si diceva, …"
    a = attribution(s, s.begin, s.stop, {}, g.first, g.last, cue.class)
    a.holes[1], a.whole = cue_hole(s, g), true
  else
    local first, last = voiceless_content(s, g, cue)
    if not first then return end
    a = attribution(s, s.first[first], s.last[last], {}, g.first, g.last, cue.class)
  end
  a.voiceless = true
  state.voiceless[#state.voiceless + 1] = a
  return a
end

M.previous_sentence, M.add, M.verb_cue, M.voiceless_cue = previous_sentence, add, verb_cue, voiceless_cue

return M
