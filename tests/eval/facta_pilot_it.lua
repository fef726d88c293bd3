--- Certainty and polarity of given events (FactA). PATH: facta.jsonl.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local factuality = require "vaglio.factuality"

local set = "facta_pilot_it"
if not lib.has(set, "it") then return end

local CERTAINTY = { CT = "CERTAIN", PR = "NON_CERTAIN", PS = "NON_CERTAIN", U = "UNDERSPECIFIED" }
local POLARITY = { ["+"] = "POS", ["-"] = "NEG" }

-- FactA's two attributes of the words at these bytes; an order has neither.
local function attributes(doc, span)
  for _, s in ipairs(doc.sentences) do
    local first, last
    for i = 1, s.groups and s.n or 0 do
      if s.last[i] >= span[1] and s.first[i] <= span[2] then first, last = first or i, i end
    end
    if first then
      local level, sign = factuality.event(s, first, last)
      if not level then return "", "" end
      return CERTAINTY[level], POLARITY[sign] or "UNDERSPECIFIED"
    end
  end
  return "CERTAIN", "POS"                            -- no sentence that any phase has read
end

local n, stated, certain, polar, certain_stated, polar_stated = 0, 0, 0, 0, 0, 0
local right, predicted, gold = 0, 0, 0
for _, row in ipairs(lib.jsonl(arg[1])) do
  local doc = lib.analyse(row.text, "it")
  for _, e in ipairs(row.events) do
    local certainty, polarity = attributes(doc, lib.bytes(row.text, e.start, e["end"]))
    local c, p = certainty == e.certainty, polarity == e.polarity
    n = n + 1
    certain, polar = certain + (c and 1 or 0), polar + (p and 1 or 0)
    if e.certainty ~= "" then
      stated = stated + 1
      certain_stated, polar_stated = certain_stated + (c and 1 or 0), polar_stated + (p and 1 or 0)
    end
    if certainty == "NON_CERTAIN" then predicted = predicted + 1 end
    if e.certainty == "NON_CERTAIN" then gold = gold + 1 end
    if c and certainty == "NON_CERTAIN" then right = right + 1 end
    if not (c and p) then
      lib.wrong((c and "" or e.certainty .. " taken for " .. certainty .. " ") .. (p and ""
        or e.polarity .. " taken for " .. polarity),
                "%s (%s) in %s", e.text, e.time, row.text)
    end
  end
end
lib.figure(set, "certainty_accuracy", certain / n, n)
lib.figure(set, "polarity_accuracy", polar / n, n)
lib.figure(set, "non_certain_f1", lib.f1(right, predicted, gold), gold)
lib.figure(set, "certainty_accuracy_where_stated", certain_stated / stated, stated)
lib.figure(set, "polarity_accuracy_where_stated", polar_stated / stated, stated)
