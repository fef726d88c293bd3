--- Rules of analysts: checked, tested on their own examples, and refused when one fails.
--
-- What `make` may return, by phase (`span` is a Span, or {first=, last=}):
--
--     quantity   span, best, mod, hard, core, unit, kind
--     time       span, value ("2022-01", or {lo=, hi=, precision=} in minutes), kind
--     entity     span, type, name, id, subtype, country
--     claim      span, type, quantity (a number, a Span that holds one, a Quantity, or {best=,
-- mod=, …}), scope,
--                unit, args ({victim = span, …}), place and time (spans), status, act, event,
-- negative, attrs
--
-- or, for a claim, what a maker of vaglio.frame returns.
local core = require "vaglio.core"
local compile = require "vaglio.compile"
local misuse = require "vaglio.misuse"
local packs = require "vaglio.packs"
local rule = require "vaglio.rule"
local session = require "vaglio.session"
local token = require "vaglio.token"

local error, getmetatable, ipairs, math, pairs, pcall, require, setmetatable, table, tostring,
  type =
  error, getmetatable, ipairs, math, pairs, pcall, require, setmetatable, table, tostring, type

local _ENV = nil

local M = {}

local function fields(names)
  local set = {}
  for name in names:gmatch "%S+" do set[name] = true end
  return set
end

local FIELDS = {
  quantity = fields "span best mod hard core unit kind",
  time = fields "span value kind",
  entity = fields "span type name id subtype country",
  claim = fields [[type span quantity scope unit args event status act place time negative nominal
    attrs anchor first last]],
}
local TYPES = { type = "string", name = "string", id = "string", subtype = "string",
  country = "string",
                scope = "string", unit = "string", event = "string", status = "string",
                  act = "string",
                mod = "string", kind = "string", attrs = "table", args = "table" }
local MODS = fields "= > >= < <= ~ range vague"
local STATUS = fields "asserted reported confirmed denied retracted"

-- ---- what a maker returned ----------------------------------------------------------------------

local function refuse(r, message, ...)
  error(("%s:%d: rule '%s' "):format(r.file, r.line, r.name) .. message:format(...), 0)
end

local function is_span(x)
  if type(x) == "table" then return math.type(x.first) == "integer"
    and math.type(x.last) == "integer" end
  local class = core.type(x)
  return class ~= nil and class ~= "Document" and class ~= "Entity"
end

-- A span, or the first of a capture's spans.
local function span_of(x)
  if is_span(x) then return x end
  return type(x) == "table" and is_span(x[1]) and x[1] or nil
end

local function check_fields(made, r)
  local known = FIELDS[r.phase]
  for key, value in pairs(made) do
    if not known[key] then
      refuse(r, "made a%s %s with a field '%s'%s", r.phase == "entity" and "n" or "", r.phase,
        tostring(key),
        misuse.hint(key, known))
    end
    if TYPES[key] and type(value) ~= TYPES[key] then
      refuse(r, "made a %s whose %s is a %s, not a %s", r.phase, key, type(value), TYPES[key])
    end
  end
end

local function check_span(made, r)
  local span = span_of(made.span)
  if not span then
    refuse(r, "made a%s %s without a span: { span = m.span, … }", r.phase == "entity" and "n"
      or "", r.phase)
  end
  made.span = span
end

local function bounds(q)
  local best = q.best
  if best and not q.hard and (q.mod or "=") == "=" then q.hard = { best, best } end
  if best and not q.core then q.core = q.hard or { best, best } end
  return q
end

-- The document's quantity in (or around the edge of) these bytes.
local function quantity_at(doc, first, last)
  local found
  for i = 1, core.count(doc, "Quantity") do
    local q = core.view(doc, "Quantity", i)
    if q.first == first and q.last == last then return q end
    if not found and q.first <= last and q.last >= first then found = q end
  end
  return found
end

-- What a claim's `quantity` says, as a quantity of the document.
local function settle_quantity(doc, q, made, r)
  if q == nil or type(q) == "table" and (q.index or q.one) then return q end
  if core.type(q) == "Quantity" then return q end
  if type(q) == "number" then q = { best = q } end
  local span = type(q) == "table" and not is_span(q) and is_span(q[1]) and q[1] or q
  if type(span) == "userdata" then
    return quantity_at(doc, span.first, span.last)
      or refuse(r, "made a claim whose quantity is a span without a number: \"%s\"", span.text)
  end
  if type(q) ~= "table" or not (q.best or q.hard or q.core) then
    refuse(r, "made a claim whose quantity is a %s; it is a number, a span, or { best =, mod = }",
      type(q))
  end
  if q.mod and not MODS[q.mod] then refuse(r, "made a quantity with mod '%s'", tostring(q.mod)) end
  local at = q.first and q or made.span or refuse(r, "made a quantity without a place")
  local there = quantity_at(doc, at.first, at.last)
  if there and there.first == at.first and there.last == at.last then return there end
  bounds(q)
  q.first, q.last = at.first, at.last
  q.index = core.add(doc, "quantity", q)
  return q
end

-- { victim = span } or { { role =, span = } } as a list by place and role.
local function settle_args(args, r)
  local list = {}
  local function take(role, x)
    local span = span_of(x)
    if type(role) ~= "string" or not span then refuse(r,
      "made an argument that is no span: args = { role = span }") end
    list[#list + 1] = { role = role, first = span.first, last = span.last,
      mention = type(x) == "table" and x.mention or nil }
  end
  for key, x in pairs(args) do
    if type(key) == "string" then
      if type(x) == "table" and not is_span(x) then
        for _, one in ipairs(x) do take(key, one) end
      else take(key, x) end
    elseif type(x) == "table" then take(x.role, x.span or x)
    else take(nil, x) end
  end
  table.sort(list, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.role < b.role
  end)
  return list
end

local function check_attrs(attrs, r)
  for name, value in pairs(attrs or {}) do
    local problem = session.attribute_problem(name, value)
    if problem then refuse(r, "made a claim: %s", problem) end
  end
end

local settle = {}

function settle.quantity(_, made, r)
  check_span(made, r)
  if made.best == nil and not made.hard and not made.core then refuse(r,
    "made a quantity without best") end
  if made.mod and not MODS[made.mod] then refuse(r, "made a quantity with mod '%s'", made.mod) end
  bounds(made)
end

function settle.time(_, made, r)
  check_span(made, r)
  local value = made.value
  if type(value) == "string" then made.value = core.minutes(value) end
  if type(made.value) ~= "table" or not made.value.precision then
    refuse(r, "made a time whose value is no date: '%s'", tostring(value))
  end
end

function settle.entity(_, made, r)
  check_span(made, r)
  made.type = made.type or r.type or refuse(r, "made an entity without a type")
end

function settle.claim(m, made, r)
  check_attrs(made.attrs, r)
  if not made.s then
    check_span(made, r)
    if made.args then made.args = settle_args(made.args, r) end
    for _, key in ipairs { "place", "time" } do
      if made[key] ~= nil then made[key] = span_of(made[key]) or refuse(r,
        "made a claim whose %s is no span", key) end
    end
    if made.status and not STATUS[made.status] then
      refuse(r, "made a claim with status '%s'%s", made.status, misuse.hint(made.status, STATUS))
    end
  end
  made.type = made.type or r.type or refuse(r, "made a claim without a type")
  made.quantity = settle_quantity(m.doc, made.quantity, made, r)
end

-- ---- makers ------------------------------------------------------------------------------------

local MATCH = fields "s doc rule sentence span first_token last_token token"

-- A match on which an unknown capture is an error. What a plain LPeg pattern captures is not known.
local function strict_match(r)
  if not token.is(r.pattern) then return nil end
  local captures = token.captures(r.pattern)
  return { __index = function(_, key)
    if captures[key] or MATCH[key] or type(key) ~= "string" then return nil end
    misuse.raise("the pattern of rule '%s' captures no '%s'%s", r.name, key, misuse.hint(key,
      captures, MATCH))
  end }
end

-- The maker of a script: its results checked, its errors with the rule's name.
local function wrapped(make, where)
  local meta = strict_match(where)
  return function(m)
    if meta and not getmetatable(m) then setmetatable(m, meta) end
    local ok, made = pcall(make, m)
    if not ok then error(("%s (rule '%s')"):format(tostring(made), where.name), 0) end
    if not made then return nil end
    if type(made) ~= "table" then refuse(where, "made a %s, not a table", type(made)) end
    if made[1] == nil then made = { made } end
    for _, one in ipairs(made) do
      if type(one) ~= "table" then refuse(where, "made a list with a %s", type(one)) end
      if not one.s then check_fields(one, where) end
      settle[where.phase](m, one, where)
    end
    return made
  end
end

-- ---- tests
-- ---------------------------------------------------------------------------------------

local function text_of(doc, one) return doc.text:sub(one.first, one.last) end

local views = {}

-- A claim as its tests see it: its fields, and by role the words of its arguments.
function views.claim(doc, one)
  local claim = core.view(doc.object, "Claim", one.index)
  return setmetatable({ args = nil }, { __index = function(_, key)
    if key ~= "args" then return claim[key] end
    local args = {}
    for _, a in ipairs(claim.args) do args[a.role] = a.text end
    return args
  end })
end

function views.entity(doc, m)
  return { first = m.first, last = m.last, text = text_of(doc, m), type = m.type,
    subtype = m.subtype, id = m.id,
           country = m.country, rule = m.rule, name = m.entity and m.entity.name }
end

function views.quantity(doc, q)
  return { first = q.first, last = q.last, text = text_of(doc, q), best = q.best, mod = q.mod
    or "=", hard = q.hard,
           core = q.core, unit = q.unit, kind = q.kind }
end

function views.time(doc, t)
  return core.view(doc.object, "TimeExpression", t.index)
end

local LISTS = { claim = "claims", entity = "mentions", quantity = "quantities", time = "times" }

-- What the rule finds in a text of its own.
local function results(text, r)
  local object, message = require "vaglio.pipeline".document(text, { uri = "test",
    lang = r.lang ~= "" and r.lang or nil })
  if not object then error(message, 0) end
  local doc = require "vaglio.pipeline".run(object)
  local found = {}
  for _, one in ipairs(doc[LISTS[r.phase]]) do
    if (one.record or one).rule == r.name then found[#found + 1] = views[r.phase](doc, one) end
  end
  if #found == 0 and r.test[text] ~= false then
    found.hint = " (" .. require "vaglio.explain".short(doc, r) .. ")"
  end
  return found
end

-- ---- adding -------------------------------------------------------------------------------------

local function check_language(r, file, line)
  if r.lang and r.lang ~= "" and not packs.of(r.lang) then
    error(("%s:%s: rule '%s': no language '%s' (there are %s)"):format(file, line, tostring(r.name),
      tostring(r.lang), packs.names()), 0)
  end
end

-- Compiled and tested; a pattern that cannot be compiled is told here, not when a story is read.
local function tried(added)
  if added.level == "tokens" then
    compile.program(added.lang, { { name = added.name, tree = added.pattern, rule = added } })
  end
  return rule.run_tests(added, results)
end

--- Adds a rule written at file:line. One that is refused leaves everything as it was.
function M.add_rule(r, file, line)
  local copy = {}
  for key, value in pairs(type(r) == "table" and r or {}) do copy[key] = value end
  -- what it replaces is there before it
  if (copy.lang or "") == "" then packs.all() end
  check_language(copy, file, line)
  copy.overlap = copy.overlap or "longest"
  if type(copy.make) == "function" then
    local where = { file = file, line = line, name = copy.name, phase = copy.phase or "claim",
      type = copy.type,
                    pattern = copy.pattern }
    copy.make = wrapped(copy.make, where)
  end
  local set = session.rules()
  local old = rule.named(set, copy.name)
  local added = session.add_rule(type(r) == "table" and copy or r, file, line)
  local ran, ok, problem = pcall(tried, added)
  if ran and ok then return added end
  if old then rule.restore(set, old) else rule.remove(set, added.name) end
  error(ran and problem or ok, 0)
end

--- Adds a language: a pack as lang/README.md describes it, of which only `code` and `morph` must be
-- there. Its rules are tested like any analyst's.
function M.add_language(pack)
  local copy, file, line = {}, misuse.place()
  for name, value in pairs(type(pack) == "table" and pack or {}) do copy[name] = value end
  copy.rules = nil
  packs.add(copy)
  for _, r in ipairs(pack.rules or {}) do M.add_rule(r, r.file or file or "?", r.line or line or 0) end
end

return M
