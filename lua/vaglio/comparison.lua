--- Analysts' comparisons over a snapshot: the one registered last is asked first, nil passes on,
-- the engine's own procedure is asked last.
--
-- Asked about are pairs of claims of one event, one type, or already related. What a comparison
-- says is recorded with `step` = its name, in the place of what stood there. A comparison must be
-- symmetric; with `vaglio.check(true)` it is called both ways and a difference is an error.
local misuse = require "vaglio.misuse"
local session = require "vaglio.session"

local error, ipairs, pairs, table, tostring, type = error, ipairs, pairs, table, tostring, type

local _ENV = nil

local M = {}

-- Claims that may be paired: of one event, or of one type; each pair once, in order.
local function each_pair(snapshot, claims, visit)
  local events, groups, order = snapshot:claim_events(), {}, {}
  for i, claim in ipairs(claims) do
    for _, key in ipairs { events[i] and "event " .. events[i] or false, "type " .. claim.type } do
      if key then
        if not groups[key] then
          groups[key] = {}
          order[#order + 1] = key
        end
        table.insert(groups[key], i)
      end
    end
  end
  local seen, there = {}, {}
  local function key_of(a, b) return (a < b and a or b) * (#claims + 1) + (a < b and b or a) end
  for i, r in ipairs(snapshot:relations()) do there[key_of(r.a, r.b)] = i end
  local function once(a, b)
    local key = key_of(a, b)
    if a == b or seen[key] then return end
    seen[key] = true
    if a > b then a, b = b, a end
    visit(a, b, there[key])
  end
  for _, key in ipairs(order) do
    local members = groups[key]
    for i = 1, #members do
      for j = i + 1, #members do once(members[i], members[j]) end
    end
  end
  for _, r in ipairs(snapshot:relations()) do once(r.a, r.b) end
end

local function checked(c, label, reason)
  if label == nil then return end
  if type(label) ~= "string" or label == "" then
    error(("%s:%d: comparison '%s' gave a %s as label"):format(c.file, c.line, c.name,
      type(label)), 0)
  end
  return label, reason and tostring(reason) or ""
end

local function ask(c, a, b)
  if c.when and not c.when(a, b) then return end
  return checked(c, c.compare(a, b))
end

local function check_symmetry(c, a, b, label)
  local other = ask(c, b, a)
  if other ~= label then
    error(("%s:%d: comparison '%s' is not symmetric: %q and %q give %s and, asked again, %s"):format(
      c.file, c.line, c.name, a.text, b.text, tostring(label), tostring(other)), 0)
  end
end

--- Runs all comparisons of the session and records what they say.
function M.run(snapshot, claims)
  local comparisons = session.comparisons()
  each_pair(snapshot, claims, function(i, j, at)
    for k = #comparisons, 1, -1 do
      local c = comparisons[k]
      local label, reason = ask(c, claims[i], claims[j])
      if session.checking() then check_symmetry(c, claims[i], claims[j], label) end
      if label then
        snapshot:relate(i, j, label, c.name, reason, at)
        return
      end
    end
  end)
end

--- Checks and registers {name=, when=, compare=}.
function M.register(c)
  if type(c) ~= "table" then misuse.raise("a comparison is a table") end
  local wanted = { name = "string", when = "function", compare = "function" }
  for key, value in pairs(c) do
    if not wanted[key] then
      misuse.raise("a comparison has no field '%s'%s", tostring(key), misuse.hint(key, wanted))
    end
    if type(value) ~= wanted[key] then
      misuse.raise("comparison field '%s' is a %s, not a %s", key, type(value), wanted[key])
    end
  end
  if not c.name or not c.compare then misuse.raise("a comparison needs a name and compare") end
  local file, line = misuse.place()
  session.add_comparison { name = c.name, when = c.when, compare = c.compare, file = file or "?",
                           line = line or 0 }
  return c
end

return M
