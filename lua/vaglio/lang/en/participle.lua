--- Past forms of English: which one is the finite verb of its clause, which one a participle. The second
-- pass of vaglio.lang.en.tagger, over a sentence whose other words are chosen already.
local syntax = require "vaglio.syntax"

local math = math
local T, pick = syntax.TAGS, syntax.pick

local _ENV = nil

local FIN, PART, AUX = T.fin, T.part, T.aux

--- Completes the tagger `tools` = {readings, before, auxiliary, clause_stop, needs_object}: returns retag(s, choose).
return function(tools)
local readings, before, auxiliary = tools.readings, tools.before, tools.auxiliary
local clause_stop, needs_object = tools.clause_stop, tools.needs_object

-- ---- second pass: finite or participle ---------------------------------------------------------------

local function ambiguous_past(s, i)
  if s.pos[i] ~= "V" then return false end
  local r = readings(s, i)
  return pick(r, PART) ~= nil and pick(r, FIN | T.past) ~= nil and not auxiliary(s, i) and s.tags[i] & AUX == 0
end

-- Is the subject's place before token i taken by a relative pronoun or a bare pronoun?
local function finite_context(s, i)
  local prev, j = before(s, i, true)
  if prev == "O" then
    local f = s.form[j]
    return f ~= "those" and f ~= "many" and f ~= "some" and f ~= "all" and f ~= "others" and f ~= "several" and f ~= "anyone"
      and f ~= "everyone" and f ~= "someone" and f ~= "people" and f ~= "him" and f ~= "them" and f ~= "me" and f ~= "us"
      and f ~= "both" and f ~= "any" and f ~= "something" and f ~= "one", prev, j
  end
  return prev == "Q", prev, j
end

-- The object of a past form: a noun phrase right after it (over adverbs and particles).
local function object_follows(s, i)
  local k = i + 1
  while k <= s.n and (s.pos[k] == "R" or s.pos[k] == "X" or s.shape[k] == 7) do k = k + 1 end
  if k > s.n then return false end
  if s.time_at[k] and not s.quantity_at[k] then return false end
  local pos = s.pos[k]
  return pos == "D" or pos == "N" or pos == "E" or pos == "O" or pos == "M" or pos == "A" or pos == "S" and s.form[k] == "that"
end

-- A finite verb in the same clause right of i, as tagged; `past` forms that are doubtful do not count.
local function finite_right(s, i)
  local commas = 0
  for k = i + 1, s.n do
    local f = s.form[k]
    if f == ";" or f == ":" or f == "." or s.pos[k] == "S" or s.pos[k] == "Q" then return false end
    if f == "," then commas = commas + 1 end
    if s.pos[k] == "C" and commas == 0 and s.pos[k + 1] == "V" then return false end
    if s.pos[k] == "V" and s.tags[k] & FIN ~= 0 then
      -- over a pair of commas only when the verb follows the second at once
      if commas == 0 then return k end
      local b = k - 1
      while b > i and s.pos[b] == "R" do b = b - 1 end
      return commas >= 2 and s.form[b] == "," and k or false
    end
  end
  return false
end

-- The verb before token i that it is coordinated with ("was shot and killed"): a participle under an auxiliary?
local function parallel_participle(s, i)
  local k = i - 2
  while k >= 1 and i - k < 12 do
    if s.pos[k] == "V" then
      local r = s.tags[k]
      return r & PART ~= 0 and r & FIN == 0 and (auxiliary(s, k) ~= nil or k == i - 2)
    end
    if s.pos[k] == "S" or s.pos[k] == "Q" or (s.form[k] == "," and k < i - 2) then return false end
    k = k - 1
  end
  return false
end

-- Is token i the only candidate for the verb of a clause that "after", "when" … opened?
local function in_subclause(s, i)
  for k = i - 1, 1, -1 do
    if s.pos[k] == "V" and s.tags[k] & FIN ~= 0 or s.form[k] == "," then return false end
    if s.pos[k] == "S" or s.pos[k] == "Q" then return true end
  end
  return false
end

-- "…, the BBC reported.": a verb of saying that closes its sentence or aside.
local function closing_cue(s, i, k)
  if s.tags[i] & T.say == 0 or not (k > s.n or clause_stop(s, k) or s.time_at[k] or s.shape[k] == 7 or s.pos[k] == "P") then return false end
  for b = i - 1, math.max(1, i - 14), -1 do
    if s.pos[b] == "V" then return false end
    if s.form[b] == "," or s.shape[b] == 7 or syntax.is_dash(s.form[b]) then return true end
  end
  return false
end

local function set_participle(s, i, choose) choose(s, i, "V", pick(readings(s, i), PART)) end

local function settle(s, i, choose)
  local sure, prev, j = finite_context(s, i)
  if sure then return end
  local object = object_follows(s, i)
  local lemma = s.lemma[i]
  local k = i + 1
  while k <= s.n and s.pos[k] == "R" do k = k + 1 end
  if k <= s.n and s.form[k] == "by" and not object then return set_participle(s, i, choose) end
  if s.tags[i] & T.say ~= 0 and (lemma == "say" or lemma == "tell" or lemma == "add") and prev ~= "S" then
    return
  end
  if prev == "S" and not object then return set_participle(s, i, choose) end
  if prev == "C" then
    if parallel_participle(s, i) and not object then return set_participle(s, i, choose) end
    return
  end
  if prev == "." and j >= 1 and s.form[j] == "," then
    if not object and needs_object[lemma] then return set_participle(s, i, choose) end
    return
  end
  if prev == "^" or (prev == "." and j < s.start_of_words) then return set_participle(s, i, choose) end
  if prev == "V" and (s.tags[j] & FIN ~= 0 or s.tags[j] & PART ~= 0 and auxiliary(s, j)) then return set_participle(s, i, choose) end
  -- after a noun phrase
  local later = finite_right(s, i)
  if not object and s.pos[k] == "C" and k < s.n and ambiguous_past(s, k + 1) and object_follows(s, k + 1) and not later then
    return                                                       -- "shot and killed two officers"
  end
  if (lemma == "fire" or lemma == "shoot" or lemma == "report" or lemma == "hit") and not later and k <= s.n and (s.form[k] == "at" or s.form[k] == "into" or s.form[k] == "on" and lemma ~= "report"
     or s.form[k] == "back") then return end
  if not object and not later and (in_subclause(s, i) or closing_cue(s, i, k)) then return end
  if not object then
    if later then return set_participle(s, i, choose) end
    if needs_object[lemma] then return set_participle(s, i, choose) end
  elseif later and lemma ~= "say" and needs_object[lemma] == nil and s.tags[i] & T.say == 0 then
    return
  end
end

--- The second pass.
return function(s, choose)
  for i = s.n, 1, -1 do
    if ambiguous_past(s, i) then settle(s, i, choose) end
  end
end
end
