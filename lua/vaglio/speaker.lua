--- Speakers that a sentence does not name: "ha aggiunto", "he said", "la portavoce ha inoltre". Each
-- function gives nodes (see vaglio.source), or nil when nothing in the text says who it is.

local source = require "vaglio.source"
local syntax = require "vaglio.syntax"

local ipairs, math = ipairs, math
local T = syntax.TAGS
local is_named, mention_in, extent, node = source.is_named, source.mention_in, source.extent, source.node
local node_of_mention, office = source.node_of_mention, source.office

local _ENV = nil

local M = {}

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

M.copy_nodes, M.carried, M.pronoun_nodes, M.resolve_role = copy_nodes, carried, pronoun_nodes, resolve_role

return M
