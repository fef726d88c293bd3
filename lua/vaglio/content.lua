--- Content: which stretch of a sentence a reporting verb covers, where it opens and where it ends.

local source = require "vaglio.source"
local syntax = require "vaglio.syntax"

local ipairs, math, table = ipairs, math, table
local WH = syntax.TAGS.wh
local is_quote, extent, audience = source.is_quote, source.extent, source.audience
local reach, apposed_end = source.reach, source.apposed_end

local _ENV = nil

local M = {}

local function skip_left(s, i)
  while i >= 1 and (s.pos[i] == "R" or s.pos[i] == "K" or s.pos[i] == "X") do i = i - 1 end
  return i
end

local function in_quote_token(s, i) return s.flags[i] & 8 ~= 0 end

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
    if frames and frames.whether and rules.whether[s.form[j]] then return j, "that" end
    if rules.that[s.form[j]] and (pos == "Q" or pos == "S") and not depth then return j, "that" end
    if pos == "S" then return nil end
    if s.form[j] == ":" then return j, "colon" end
    if s.opens[j] then return j, "quote" end
    local group = not s.time_at[j] and s.group_at[j]  -- "14 anni fa" says nothing
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
      if not group.bare_participle and not (rules.bare_content and (group.mood == "ger" or group.mood == "inf")) then return nil end
    end
    if pos == "Q" then depth = true end
    if s.form[j] == ";" or syntax.hard_boundary(s, j) then return nil end
    j, steps = j + 1, steps + 1
  end
  return nil
end

-- The opener of what a cue without a voice is about, over its own adverbials: also a question ("per spiegare
-- quanto costano", "notate come"), or a clause with no opener ("credo sia giusto"): token, kind.
local function opener_loose(s, g, frames)
  local rules, depth = s.lang_rules, false
  local from = (g.cue_last or g.last) + 1
  local taken = { last = g.last, lemma = g.lemma, cue = { frames = frames } }   -- as if it were a cue with a voice
  for j = from, math.min(s.n, from + 25) do
    local pos, group, f = s.pos[j], s.group_at[j], s.form[j]
    if rules.that[f] and (pos == "S" or pos == "Q" and not depth) then return frames.that and j, "that" end
    if rules.whether[f] or s.all[j] & WH ~= 0 and (pos ~= "P" or s.group_at[j + 1] and s.group_at[j + 1].finite) then return j, "question" end
    if pos == "S" or f == ";" or syntax.hard_boundary(s, j) and f ~= ":" then return nil end
    if s.opens[j] then return j, "quote" end
    if group and not s.time_at[j] then
      local k = group.first - 1
      if group.mood == "inf" and k > g.last and rules.infinitive_opener[s.form[k]] then return k, "inf" end
      if group.finite and group.first == from and group.subjunctive then return from, "bare" end
      -- "I think they left"; in a quotation that is its speaker's manner, not another report
      local bare = group.finite and rules.bare_content and not in_quote_token(s, g.first) and rules.bare_content(s, taken, group, syntax)
      if bare then return bare, "bare" end
      if not group.bare_participle then return nil end
    end
    local p = s.phrase_at[j]                          -- "firma un accordo che …": a relative clause
    depth = depth or pos == "Q" or p and not p.prep and not p.time and not p.pronoun
  end
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

-- Does a phrase, with what hangs on it, end at a boundary?
local function closed_after(s, p)
  local i = reach(s, p) + 1
  return i > s.n or s.form[i] == "," or syntax.is_dash(s.form[i]) or is_quote(s, i) or syntax.hard_boundary(s, i)
    or s.time_at[i] ~= nil or s.time_at[i + 1] ~= nil or s.pos[i] == "Q"
end

-- Does the cue with its source end at a boundary: ", spiega la nota, …"?
local function closed_right(s, g, p)
  local i = (p and p.first > g.last and reach(s, p) or g.cue_last or g.last) + 1
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

-- The cue's own words: verb, source, and what else stands with them up to the next boundary ("ha detto ieri
-- in un'intervista X").
local function cue_hole(s, g, p, last_token)
  local first, last = g.first, g.cue_last or g.last
  if p and p.first > g.last then last = math.max(last, apposed_end(s, reach(s, p))) end
  if p and p.last < g.first then first = math.min(first, p.prep or p.first) end
  last = math.max(last, last_token or 0)
  while last < s.n and not (s.form[last + 1] == "," or syntax.is_dash(s.form[last + 1]) or is_quote(s, last + 1)
                            or syntax.hard_boundary(s, last + 1) or s.pos[last + 1] == "C" or s.pos[last + 1] == "S"
                            or (s.group_at[last + 1] and s.group_at[last + 1].finite)) do
    last = last + 1
  end
  return { s.first[first], s.last[last] }
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

M.skip_left, M.in_quote_token, M.attribution, M.opener_right = skip_left, in_quote_token, attribution, opener_right
M.content_end, M.trim_end, M.content_before, M.boundary_before = content_end, trim_end, content_before, boundary_before
M.closed_after, M.closed_right, M.subordinate_end, M.closes = closed_after, closed_right, subordinate_end, closes
M.opener_loose = opener_loose
M.infinitive_end, M.cue_hole, M.has_object_clitic, M.with_audience = infinitive_end, cue_hole, has_object_clitic, with_audience

return M
