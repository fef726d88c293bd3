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

local source = require "vaglio.source"
local speaker = require "vaglio.speaker"
local content = require "vaglio.content"
local speech = require "vaglio.speech"
local spans = require "vaglio.spans"
local syntax = require "vaglio.syntax"

local ipairs, math, table = ipairs, math, table
local T = syntax.TAGS
local is_quote, extent, source_nodes, speaks = source.is_quote, source.extent, source.source_nodes, source.speaks
local roles_of = source.roles_of
local copy_nodes, carried, resolve_role = speaker.copy_nodes, speaker.carried, speaker.resolve_role
local in_quote_token, attribution, trim_end = content.in_quote_token, content.attribution, content.trim_end
local previous_sentence, add, verb_cue = speech.previous_sentence, speech.add, speech.verb_cue
local voiceless_cue = speech.voiceless_cue

local _ENV = nil

local M = {}

-- Is everything from token a to token b free of verb groups other than `but`?
local function no_group_between(s, a, b)
  for i = a, b do
    if s.group_at[i] then return false end
  end
  return true
end

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
    if x.sentence == s.index and not x.backward or x.forward and x.sentence == s.index - 1 then own = true end
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

local function sentence_cues(state, s)
  local cues = s.pack.cues
  local found = {}
  for _, g in ipairs(s.groups) do
    local cue, loose = cues.verb_class(s, g), cues.voiceless_class(s, g)
    if cue or loose then
      found[#found + 1] = { at = g.first, run = function()
        local own = g.first_person and loose and voiceless_cue(state, s, g, loose)   -- "credo che": nobody named
        if not own and not (cue and verb_cue(state, s, g, cue)) and loose then voiceless_cue(state, s, g, loose) end
      end }
    end
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

-- All attributions, those on nobody's word too, in the order of their cues.
local function with_voiceless(state)
  local all, k = {}, 1
  for _, a in ipairs(state.voiceless) do
    while state.list[k] and state.list[k].sentence <= a.sentence do
      all[#all + 1], k = state.list[k], k + 1
    end
    all[#all + 1] = a
  end
  table.move(state.list, k, #state.list, #all + 1, all)
  return all
end

--- All attributions of a document's analysed sentences, in the order of their cues; the same by the
-- content they cover (vaglio.spans); who carries which office. `quotes` are spans of {first,last,scare}.
function M.find(sentences, quotes)
  local state = { list = {}, voiceless = {}, sentences = sentences, roles = roles_of(sentences),
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
  local spoken = by_content(state.list)
  return with_voiceless(state), spoken, state.roles
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

--- Re-exported: what other phases ask about phrases (vaglio.source).
M.extent, M.office, M.speaks, M.source_nodes = source.extent, source.office, source.speaks, source.source_nodes
M.in_aside = in_aside

return M
