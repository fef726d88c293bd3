--- Scores an export against gold claims and relations (the format of examples/stories/*/gold.*.jsonl).
--
--     local figures = score.run(records, gold_claims, gold_relations)   --> { {name, value, n}, … }
--
-- Gold and found claims are paired one to one: same document, half of the shorter span in common, the same
-- type (a gold `statement` takes any attributed claim); better pairs first. A source is right when the words
-- of one name hold the other's.

local M = {}

M.CLOSED = {}
for type in ([[life.die life.injure life.hospitalise life.intensive_care justice.arrest personnel.end location
               interference economy.price infrastructure.shutdown population retraction]]):gmatch "%S+" do
  M.CLOSED[type] = true
end

local PLAIN = { ["à"] = "a", ["á"] = "a", ["â"] = "a", ["ä"] = "a", ["è"] = "e", ["é"] = "e", ["ê"] = "e", ["ë"] = "e",
                ["ì"] = "i", ["í"] = "i", ["ò"] = "o", ["ó"] = "o", ["ö"] = "o", ["ù"] = "u", ["ú"] = "u", ["ü"] = "u",
                ["ç"] = "c", ["ñ"] = "n", ["š"] = "s", ["ž"] = "z", ["È"] = "e", ["É"] = "e" }
local EMPTY = {}
for word in ([[il lo la i gli le l un uno una di del dello della dei degli delle d da dal a al alla e ed suo sua the of an
               dell all dall nell sull nel nella nello sul sulla ai agli alle dai dagli dalla in per]]):gmatch "%S+" do
  EMPTY[word] = true
end

local function words(text)
  local list = {}
  text = (text or ""):gsub("[\xC3\xC5][\x80-\xBF]", PLAIN):lower():gsub("’", " ")
  for word in text:gmatch "[%w\x80-\xFF]+" do
    if not EMPTY[word] then list[#list + 1] = word end
  end
  return list
end

local function near(a, b)
  return a == b or (#a > 4 and #b > 4 and a:sub(1, 4) == b:sub(1, 4))
end

local function covers(a, b)
  for _, x in ipairs(a) do
    local found = false
    for _, y in ipairs(b) do found = found or near(x, y) end
    if not found then return false end
  end
  return true
end

local function same_name(want, got)
  local a, b = words(want), words(got)
  return #a > 0 and #b > 0 and (covers(a, b) or covers(b, a))
end

-- ---- fields --------------------------------------------------------------------------

local function is_null(x) return x == nil or type(x) == "userdata" end

local function close(a, b)
  if is_null(a) or is_null(b) then return is_null(a) and is_null(b) end
  return math.abs(a - b) <= 0.001 * math.abs(a)
end

function M.quantity_right(gold, found)
  local want, got = gold.quantity, found.quantity
  if is_null(want) then return true end
  if is_null(got) then return false end
  local lo, hi, mod = want.min, want.max, got.mod
  if is_null(hi) then return close(lo, got.best) and (mod == ">" or mod == ">=") end
  if lo == 0 and (mod == "<" or mod == "<=") then return close(hi, got.best) end
  if lo == hi then return close(lo, got.best) and mod == "=" end
  return close(lo, got.core[1]) and close(hi, got.core[2])
end

local function source_right(entities, want, got)
  return same_name(want, got.text) or same_name(want, entities[got.entity])
end

local function chains(gold)
  local all = { gold.sources }
  for _, other in ipairs(gold.also or {}) do all[#all + 1] = other end
  return all
end

local function chain_right(entities, gold, found)
  for _, want in ipairs(chains(gold)) do
    local ok = #want == #found.sources
    for i = 1, ok and #want or 0 do ok = ok and source_right(entities, want[i], found.sources[i]) end
    if ok then return true end
  end
  return false
end

local function voice_right(entities, gold, found)
  for _, want in ipairs(chains(gold)) do
    local w, g = want[#want], found.sources[#found.sources]
    if (not w and not g) or (w and g and source_right(entities, w, g)) then return true end
  end
  return false
end

-- ---- pairing ----------------------------------------------------------------------------

local function candidate(gold, found)
  if gold.doc ~= found.doc then return nil end
  local common = math.min(gold["end"], found["end"]) - math.max(gold.start, found.start)
  local shorter = math.min(gold["end"] - gold.start, found["end"] - found.start)
  local whole = math.max(gold["end"], found["end"]) - math.min(gold.start, found.start)
  if common < 0.5 * shorter or common < 0.1 * whole then return nil end
  local typed = gold.type == found.type
  if not typed and not (gold.type == "statement" and #found.sources > 0) then return nil end
  local right = M.quantity_right(gold, found)
  local both = right and is_null(gold.quantity) == is_null(found.quantity)
  return (typed and 8 or 0) + (both and 4 or 0) + (right and 2 or 0) + common / math.max(whole, 1)
end

local function pair_up(gold, found)
  local pairs_of = {}
  for g, want in ipairs(gold) do
    for f, got in ipairs(found) do
      local value = candidate(want, got)
      if value then pairs_of[#pairs_of + 1] = { value, g, f } end
    end
  end
  table.sort(pairs_of, function(a, b)
    if a[1] ~= b[1] then return a[1] > b[1] end
    if a[2] ~= b[2] then return a[2] < b[2] end
    return a[3] < b[3]
  end)
  local of_gold, of_found = {}, {}
  for _, p in ipairs(pairs_of) do
    if not of_gold[p[2]] and not of_found[p[3]] then of_gold[p[2]], of_found[p[3]] = p[3], p[2] end
  end
  return of_gold, of_found
end

-- ---- figures -------------------------------------------------------------------------------

local function share(figures, name, rows, right)
  local n, ok = 0, 0
  for _, row in ipairs(rows) do
    n = n + 1
    if right(row[1], row[2]) then ok = ok + 1 end
  end
  figures[#figures + 1] = { name, n > 0 and ok / n or 0, n }
end

local function claim_figures(figures, gold, found, entities)
  local of_gold, of_found = pair_up(gold, found)
  local all, closed, rows, sourced, unsourced, counted, unsure = {}, {}, {}, {}, {}, {}, {}
  for g, want in ipairs(gold) do
    local hit = of_gold[g] ~= nil
    all[#all + 1] = { hit }
    if M.CLOSED[want.type] then closed[#closed + 1] = { hit } end
    if hit then
      local row = { want, found[of_gold[g]] }
      rows[#rows + 1] = row
      table.insert(#want.sources > 0 and sourced or unsourced, row)
      if not is_null(want.quantity) then counted[#counted + 1] = row end
      if want.factuality ~= "CT+" then unsure[#unsure + 1] = row end
    end
  end
  local told = {}
  for f, got in ipairs(found) do
    if M.CLOSED[got.type] then told[#told + 1] = { of_found[f] and gold[of_found[f]].type == got.type } end
  end
  local function yes(x) return x end
  local function equal(field) return function(want, got) return want[field] == got[field] end end
  share(figures, "claim recall", all, yes)
  share(figures, "closed-type recall", closed, yes)
  share(figures, "closed-type precision", told, yes)
  share(figures, "quantity", counted, M.quantity_right)
  share(figures, "original voice", sourced, function(w, g) return voice_right(entities, w, g) end)
  share(figures, "whole chain", sourced, function(w, g) return chain_right(entities, w, g) end)
  share(figures, "no false source", unsourced, function(w, g) return chain_right(entities, w, g) end)
  share(figures, "mode", rows, equal "mode")
  share(figures, "factuality", rows, equal "factuality")
  share(figures, "factuality where not CT+", unsure, equal "factuality")
  share(figures, "status", rows, equal "status")
  return of_gold
end

local function key(a, b) return a < b and a .. "|" .. b or b .. "|" .. a end

local function relation_figures(figures, gold, found, of_gold, relations, told)
  local verdict, id_of, accepted, exhaustive = {}, {}, {}, {}
  for _, r in ipairs(told) do verdict[key(r.a, r.b)] = r.relation end
  for g, want in ipairs(gold) do
    if of_gold[g] then id_of[want.id] = found[of_gold[g]].id end
  end
  local function verdict_of(a, b) return id_of[a] and id_of[b] and verdict[key(id_of[a], id_of[b])] end
  local any, by_label, labels, traps = {}, {}, {}, {}
  for _, r in ipairs(relations) do
    for _, type in ipairs(r.exhaustive or {}) do exhaustive[type] = true end
    if r.a then
      local list = type(r.relation) == "table" and r.relation or { r.relation }
      local ok = {}
      for _, label in ipairs(list) do ok[label] = true end
      accepted[key(r.a, r.b)] = ok
      local got = verdict_of(r.a, r.b)
      if ok.unrelated then
        traps[#traps + 1] = { got == nil or ok[got] or got == "scoped" }
      else
        any[#any + 1] = { got ~= nil }
        if not by_label[list[1]] then
          by_label[list[1]] = {}
          labels[#labels + 1] = list[1]
        end
        table.insert(by_label[list[1]], got ~= nil and ok[got] == true)
      end
    end
  end
  local sum = 0
  for _, label in ipairs(labels) do
    local right = 0
    for _, ok in ipairs(by_label[label]) do right = right + (ok and 1 or 0) end
    sum = sum + right / #by_label[label]
  end
  local precise = {}
  for i, a in ipairs(gold) do
    for j = i + 1, #gold do
      local b = gold[j]
      if a.type == b.type and exhaustive[a.type] then
        local got = verdict_of(a.id, b.id)
        if got then precise[#precise + 1] = { (accepted[key(a.id, b.id)] or {})[got] == true } end
      end
    end
  end
  local function yes(x) return x end
  share(figures, "relation recall", any, yes)
  figures[#figures + 1] = { "relation accuracy by label", #labels > 0 and sum / #labels or 0, #any }
  share(figures, "relation precision", precise, yes)
  share(figures, "traps avoided", traps, yes)
end

--- All figures of an export (list of records) against gold: list of {name, value, number of cases}.
function M.run(records, gold, relations)
  local found, told, entities, docs, wanted = {}, {}, {}, {}, {}
  for _, g in ipairs(gold) do wanted[g.doc] = true end
  for _, r in ipairs(records) do
    if r.kind == "document" then docs[r.id] = r.uri:match "[^/]*$" end
    if r.kind == "entity" then entities[r.id] = r.name end
    if r.kind == "relation" then told[#told + 1] = r end
  end
  for _, r in ipairs(records) do
    if r.kind == "claim" and wanted[docs[r.document]] then
      r.doc = docs[r.document]
      found[#found + 1] = r
    end
  end
  local figures = {}
  local of_gold = claim_figures(figures, gold, found, entities)
  relation_figures(figures, gold, found, of_gold, relations, told)
  return figures
end

return M
