--- Killed and injured of incidents that several stories report. PATH: the folder with docs.jsonl and incidents.jsonl;
-- a second argument: how many incidents (all).
--
-- A story says the greatest number that its claims of the type give (a claim about somebody without a number
-- is one person); an incident has the number that most of its stories say, of equals that of the later story.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")

local set = "gva_multisource_en"
if not lib.has(set, "en") then return end

-- The number of people in a story's claims of a type: the greatest, and the claim it comes from.
local function told(doc, kind)
  local most, from = 0, nil
  for _, c in ipairs(doc.claims) do
    local r, q = c.record, c.proto.quantity
    if r.type == kind and r.factuality:sub(-1) == "+" and r.factuality:sub(1, 2) ~= "PS" and r.factuality ~= "U" then
      local n = q and (q.best or q.core and q.core[1]) or 1
      if n > most and n < 1000 then most, from = n, c end
    end
  end
  return most, from
end

local function reconciled(stories, key)
  local votes, last = {}, {}
  for i, s in ipairs(stories) do
    votes[s[key]] = (votes[s[key]] or 0) + 1
    last[s[key]] = i
  end
  local best
  for value, n in pairs(votes) do
    if not best or n > votes[best] or (n == votes[best] and last[value] > last[best]) then best = value end
  end
  return best or 0
end

local docs = {}
for _, d in ipairs(lib.jsonl(arg[1] .. "/docs.jsonl")) do docs[d.id] = d end

local KINDS = { killed = "life.die", injured = "life.injure" }
local right, zero, n = { killed = 0, injured = 0 }, { killed = 0, injured = 0 }, 0
local spoken, spoken_right = { killed = 0, injured = 0 }, { killed = 0, injured = 0 }
for k, incident in ipairs(lib.jsonl(arg[1] .. "/incidents.jsonl")) do
  if k > (tonumber(arg[2]) or math.huge) then break end
  local stories = {}
  for _, id in ipairs(incident.doc_ids) do
    local d = docs[id]
    if d then
      local doc = lib.analyse(d.title .. "\n\n" .. d.content, "en", d.dct)
      local s = { dct = d.dct or "", title = d.title }
      for key, kind in pairs(KINDS) do
        local from
        s[key], from = told(doc, kind)
        s[key .. "_text"] = from and doc.text:sub(from.first, from.last):gsub("%s+", " ") or "-"
      end
      stories[#stories + 1] = s
    end
  end
  table.sort(stories, function(a, b) if a.dct ~= b.dct then return a.dct < b.dct end return a.title < b.title end)
  if #stories > 0 then
    n = n + 1
    for key in pairs(KINDS) do
      local gold = incident["num_" .. key]
      local got = reconciled(stories, key)
      if got == gold then right[key] = right[key] + 1 end
      if gold == 0 then zero[key] = zero[key] + 1 end
      if got == gold and gold > 0 then spoken_right[key] = spoken_right[key] + 1 end
      if gold > 0 then spoken[key] = spoken[key] + 1 end
      if got ~= gold then
        local said = {}
        for i, s in ipairs(stories) do said[i] = s[key] .. " «" .. s[key .. "_text"]:sub(1, 110) .. "» (" .. s.title .. ")" end
        lib.wrong(key, "incident %s: registry %s, got %s: %s", incident.incident, gold, got, table.concat(said, "; "))
      end
    end
  end
end
for _, key in ipairs { "killed", "injured" } do
  lib.figure(set, key .. "_right", right[key] / n, n)
  lib.figure(set, key .. "_right_above_zero", spoken_right[key] / spoken[key], spoken[key])
end
