--- Killed and injured of incidents that several stories report. PATH: the folder with docs.jsonl
-- and incidents.jsonl; a second argument: how many incidents (all).
--
-- A story says the greatest number that its claims of the type give; without a number, that there
-- is somebody: one person (but a person shot without a number, in a story that tells of a death, is
-- taken for the dead one). An incident has the number that most of its stories give, of equals that
-- of the later story; stories without a number count only where no story has one, silent stories
-- not at all.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")

local set = "gva_multisource_en"
if not lib.has(set, "en") then return end

local function holds(factuality)
  return factuality == "CT+" or factuality == "PR+"
end

-- What a story's claims of a type say: the greatest number, or 1 and `vague` where none has a
-- number; nil for nothing.
local function told(doc, kind)
  local most, from, someone
  for _, c in ipairs(doc.claims) do
    local r, q = c.record, c.proto.quantity
    if r.type == kind and holds(r.factuality) then
      local n = q and not q.one and (q.best or q.core and q.core[1])
      if n and n < 200 and n > (most or 0) then most, from = n, c end
      someone = someone or c
    end
  end
  if most then return { n = most, claim = from } end
  return someone and { n = 1, claim = someone, vague = true }
end

local function winner(stories, key, vague)
  local votes, last, best = {}, {}, nil
  for i, s in ipairs(stories) do
    local t = s[key]
    if t and (t.vague or false) == vague then
      votes[t.n], last[t.n] = (votes[t.n] or 0) + 1, i
    end
  end
  for n, count in pairs(votes) do
    if not best or count > votes[best] or (count == votes[best]
      and last[n] > last[best]) then best = n end
  end
  return best
end

local function reconciled(stories, key)
  return winner(stories, key, false) or winner(stories, key, true) or 0
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
        s[key] = told(doc, kind)
        if s[key] then s[key].text = doc.text:sub(s[key].claim.first,
          s[key].claim.last):gsub("%s+", " ") end
      end
      if s.killed and s.injured and s.injured.vague then s.injured = nil end
      stories[#stories + 1] = s
    end
  end
  table.sort(stories, function(a,
    b) if a.dct ~= b.dct then return a.dct < b.dct end return a.title < b.title end)
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
        for i, s in ipairs(stories) do
          local t = s[key]
          said[i] = (t and t.n .. " «" .. t.text:sub(1, 110) .. "»"
            or "-") .. " (" .. s.title .. ")"
        end
        lib.wrong(key, "incident %s: registry %s, got %s: %s", incident.incident, gold, got,
          table.concat(said, "; "))
      end
    end
  end
end
for _, key in ipairs { "killed", "injured" } do
  lib.figure(set, key .. "_right", right[key] / n, n)
  lib.figure(set, key .. "_right_above_zero", spoken_right[key] / spoken[key], spoken[key])
end
