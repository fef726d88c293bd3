--- Measuring attributions: predicted ones against gold {cue, source, content}, lists of spans each.
--
-- A cue is found when a predicted cue touches it. A source is right when a source of the
-- attribution of that cue shares half of the shorter span (a name within its whole title is right);
-- content when it shares half of the longer one. Other annotations than the gold's own kind of cue
-- are not counted against us unless `exhaustive`.

local lib = ...
local ipairs, pairs = ipairs, pairs

local _ENV = nil

local M = {}

--- The attributions of an analysed document as spans.
function M.predicted(doc)
  local out = {}
  for _, a in ipairs(doc.attributions) do
    if not a.carried then
      local p = { cue = { { a.cue_first, a.cue_last } }, sources = {}, sentence = a.sentence,
        attribution = a,
                  content = lib.without({ a.first, a.last }, a.holes), named = 0 }
      for _, n in ipairs(a.nodes) do
        p.sources[#p.sources + 1] = { span = { n.at_first or n.first, n.at_last or n.last },
          carried = n.carried, text = n.text }
        if not n.carried then p.named = p.named + 1 end
      end
      out[#out + 1] = p
    end
  end
  -- a quotation that goes on belongs to its cue
  for _, a in ipairs(doc.attributions) do
    if a.carried then
      for _, p in ipairs(out) do
        if p.cue[1][1] == a.cue_first then p.content[#p.content + 1] = { a.first, a.last } end
      end
    end
  end
  return out
end

-- The predicted attribution of a gold cue: the one that also agrees on content, else the first.
local function partner(gold, predicted, taken)
  local first
  for i, p in ipairs(predicted) do
    if not taken[i] and lib.touch(p.cue, gold.cue) then
      if lib.match(p.content, gold.content) then return i end
      first = first or i
    end
  end
  return first
end

-- Do two names of a voice share a capitalised word, or are they equal?
local function same_voice(a, b)
  if a == b then return true end
  for word in a:gmatch "%u[%w\x80-\xff]+" do
    if b:find(word, 1, true) then return true end
  end
  return false
end

-- Is a source right: in place, or a pronoun that was given the voice named last?
local function source_right(gold, p)
  for _, s in ipairs(p.sources) do
    if lib.touch({ s.span }, gold.source) then return true end
    if s.carried and gold.antecedent and same_voice(s.text, gold.antecedent) then return true end
  end
  return false
end

local function add(tally, key) tally[key] = (tally[key] or 0) + 1 end

--- Adds one text's gold and predicted attributions to a tally; `report(kind, gold, predicted)`
-- hears of errors.
function M.count(tally, gold, predicted, exhaustive, report)
  local taken = {}
  for _, g in ipairs(gold) do
    add(tally, "cue_gold")
    if g.source then add(tally, "source_gold") end
    if g.content[1] then add(tally, "content_gold") end
    local i = partner(g, predicted, taken)
    local p = i and predicted[i]
    if not p then report("cue missed", g)
    else
      taken[i] = true
      add(tally, "cue_right")
      if g.source and g.named then add(tally, "cue_named_right") end
      if not exhaustive and #p.sources > 0 then add(tally, "source_predicted") end
      if not exhaustive then add(tally, "content_predicted") end
      if g.source and source_right(g, p) then add(tally, "source_right")
      elseif g.source and #p.sources == 0 then report("source missing", g, p)
      elseif g.source then report("source wrong", g, p)
      elseif #p.sources > 0 then report("source invented", g, p) end
      if not g.content[1] then add(tally, "content_none")
      elseif lib.match(p.content, g.content) then add(tally, "content_right")
      else report("content wrong", g, p) end
    end
  end
  for i, p in ipairs(predicted) do
    if exhaustive then
      add(tally, "cue_predicted")
      if #p.sources > 0 then add(tally, "source_predicted") end
      add(tally, "content_predicted")
      if not taken[i] then report("cue invented", nil, p) end
    end
  end
end

--- Prints source and content F1 of a tally (and cue F1 when exhaustive, else cue recall).
function M.figures(set, tally, exhaustive)
  local n = function(key) return tally[key] or 0 end
  if exhaustive then
    local f, p, r = lib.f1(n "cue_right", n "cue_predicted", n "cue_gold")
    lib.figure(set, "cue_f1", f, n "cue_gold")
    lib.figure(set, "cue_precision", p, n "cue_predicted")
    lib.figure(set, "cue_recall", r, n "cue_gold")
  else
    lib.figure(set, "cue_recall", n "cue_right" / n "cue_gold", n "cue_gold")
  end
  lib.figure(set, "source_f1", lib.f1(n "source_right", n "source_predicted", n "source_gold"),
    n "source_gold")
  lib.figure(set, "content_f1", lib.f1(n "content_right", n "content_predicted", n "content_gold"),
    n "content_gold")
end

return M
