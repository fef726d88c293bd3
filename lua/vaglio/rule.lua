--- Rules: tables with a name, a phase, a pattern, a maker, and tests.
--
--     vaglio.rule {
--       name = "it.troops", lang = "it", phase = "claim", priority = 10, overlap = "longest",
--       pattern = T.cap("n", T.quantity()) * T.form "uomini|soldati",
--       make = function(m) return { type = "troops", span = m.span, quantity = m.n[1] } end,
--       test = { ["circa 2.500 uomini"] = { quantity = { best = 2500 } }, ["uomini armati"] =
-- false },
--     }
--
-- `pattern` is a token pattern (vaglio.token) or a plain LPeg pattern over the bytes of a sentence.
-- `make` returns an annotation table, a list of them, or nil; its fields are the phase's
-- (vaglio.analyst).
-- `test` maps a text to what is expected (a table of fields, `true` for any result, `false` for
-- none); a
-- rule that fails is refused. Of matches of a rule that overlap, `overlap` keeps the longest
-- ("longest", an
-- analyst's default), those found from left to right ("first", a pack's), or all ("all").

local lpeg = require "lpeg"
local misuse = require "vaglio.misuse"
local token = require "vaglio.token"

local debug, error, type, pairs, pcall, ipairs, tostring = debug, error, type, pairs, pcall,
  ipairs, tostring
local table, math = table, math

local _ENV = nil

local M = {}
local PHASES = { quantity = 1, time = 2, entity = 3, claim = 4 }         -- in this order
local OVERLAPS = { longest = true, first = true, all = true }
local FIELDS = { name = "string", lang = "string", phase = "string", priority = "number",
                 overlap = "string", make = "function", test = "table", type = "string",
                   doc = "string",
                 file = "string", line = "number" }

--- A set of rules; a session has one.
function M.set() return { rules = {}, by_name = {}, generation = 0 } end

local function caller()
  for level = 3, 12 do
    local info = debug.getinfo(level, "Sl")
    if not info then break end
    if info.currentline > 0 and not info.source:find("vaglio/rule.lua", 1, true)
       and not info.source:find("vaglio/init.lua", 1, true) then
      return info.short_src, info.currentline
    end
  end
  return "?", 0
end

local function refuse(file, line, ...)
  local parts = { ... }
  for i, p in ipairs(parts) do parts[i] = tostring(p) end
  error(file .. ":" .. line .. ": " .. table.concat(parts), 0)
end

local function check_fields(r, file, line)
  if type(r) ~= "table" then refuse(file, line, "a rule is a table, not a ", type(r)) end
  local keys = {}
  for k in pairs(r) do keys[#keys + 1] = tostring(k) end
  table.sort(keys)
  for _, k in ipairs(keys) do
    if k ~= "pattern" and not FIELDS[k] then
      refuse(file, line, "a rule has no field '", k, "'", misuse.hint(k, FIELDS, { "pattern" }))
    end
    if FIELDS[k] and type(r[k]) ~= FIELDS[k] then
      refuse(file, line, "rule field '", k, "' is a ", type(r[k]), ", not a ", FIELDS[k])
    end
  end
  if not r.name then refuse(file, line, "a rule needs a name") end
  if not r.make then refuse(file, line, "rule '", r.name, "' needs make") end
  if not PHASES[r.phase or "claim"] then
    refuse(file, line, "rule '", r.name, "': no phase '", r.phase,
      "' (there are quantity, time, entity, claim)")
  end
  if not OVERLAPS[r.overlap or "longest"] then
    refuse(file, line, "rule '", r.name, "': overlap is \"longest\", \"first\" or \"all\"")
  end
end

local function check_pattern(r, file, line)
  if lpeg.type(r.pattern) == "pattern" then return "bytes" end
  if not token.is(r.pattern) then
    refuse(file, line, "rule '", r.name, "' needs a pattern (vaglio.token or lpeg)")
  end
  if token.nullable(r.pattern) then refuse(file, line, "rule '", r.name,
    "': the pattern may match nothing") end
  return "tokens"
end

--- Adds a rule, checked (a pack's says itself in which `file` and `line` it is); a rule with the
-- name of an earlier one takes its place. Returns it with
-- `file`, `line` and `level` ("tokens" or "bytes") filled in.
function M.add(set, r, file, line)
  if not file then file, line = caller() end
  check_fields(r, file, line)
  local rule = { name = r.name, lang = r.lang or "", phase = r.phase or "claim", type = r.type,
                 priority = r.priority or 0, overlap = r.overlap or "first", pattern = r.pattern,
                 make = r.make, test = r.test, doc = r.doc, file = file, line = line }
  rule.level = check_pattern(rule, file, line)
  local old = set.by_name[rule.name]
  if old then set.rules[old] = rule
  else
    set.rules[#set.rules + 1] = rule
    set.by_name[rule.name] = #set.rules
  end
  set.generation = set.generation + 1
  return rule
end

--- Takes a rule out again.
function M.remove(set, name)
  local i = set.by_name[name]
  if not i then return end
  table.remove(set.rules, i)
  set.by_name = {}
  for k, r in ipairs(set.rules) do set.by_name[r.name] = k end
  set.generation = set.generation + 1
end

--- Puts an earlier rule back in the place of the one that was added with its name.
function M.restore(set, r)
  set.rules[set.by_name[r.name]] = r
  set.generation = set.generation + 1
end

--- The rule with this name; nil when there is none.
function M.named(set, name) return set.rules[set.by_name[name] or 0] end

--- The names of all rules, as a list.
function M.names(set)
  local names = {}
  for i, r in ipairs(set.rules) do names[i] = r.name end
  return names
end

--- The rules of a phase for a language (and for all), highest priority first, then by name.
function M.select(set, phase, lang, level)
  local chosen = {}
  for _, r in ipairs(set.rules) do
    if r.phase == phase and r.level == level and (r.lang == lang or r.lang == "") then
      chosen[#chosen + 1] = r
    end
  end
  table.sort(chosen, function(a, b)
    if a.priority ~= b.priority then return a.priority > b.priority end
    return a.name < b.name
  end)
  return chosen
end

-- ---- tests --------------------------------------------------------------------

local function same(want, got)
  if type(want) == "number" and type(got) == "number" then return math.abs(want - got) < 1e-9 end
  return want == got
end

--- Does `got` (a view or table) have the fields of `want`? Else the first that differs.
function M.agrees(want, got)
  local keys = {}
  for k in pairs(want) do keys[#keys + 1] = k end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for _, k in ipairs(keys) do
    local w, g = want[k], got[k]
    if type(w) == "number" and (type(g) == "table" or type(g) == "userdata") then g = g.best end
    if type(w) == "table" and g ~= nil then
      local ok, where = M.agrees(w, g)
      if not ok then return false, tostring(k) .. "." .. where end
    elseif not same(w, g) then
      return false, tostring(k) .. " (wanted " .. tostring(w) .. ", got " .. tostring(g) .. ")"
    end
  end
  return true
end

--- Runs a rule's examples through `results(text, rule)` -> list of what the rule gave. Returns
-- true, or false and a sentence with the rule's file and line.
function M.run_tests(rule, results)
  if not rule.test then return true end
  local texts = {}
  for text in pairs(rule.test) do texts[#texts + 1] = text end
  table.sort(texts)
  for _, text in ipairs(texts) do
    local want = rule.test[text]
    local ran, got = pcall(results, text, rule)
    local problem
    if not ran then problem = "raised " .. tostring(got)
    elseif want == false then
      if #got > 0 then problem = "found something" end
    elseif #got == 0 then problem = "found nothing" .. (got.hint or "")
    elseif type(want) == "table" then
      local ok, where
      for _, g in ipairs(got) do
        local fits, good, place = pcall(M.agrees, want, g)
        ok, where = fits and good, fits and place or tostring(good)
        if ok then break end
      end
      if not ok then problem = where end
    end
    if problem then
      return false, ('%s:%d: rule "%s" fails its own test on "%s": %s')
        :format(rule.file, rule.line, rule.name, text, problem)
    end
  end
  return true
end

return M
