--- Token patterns: LPeg's operators over words instead of characters.
--
--     local T = require "vaglio.token"
--     local toll = T.cap("n", T.quantity()) * T.adj()^0 * T.cap("who", T.form "morti|feriti")
--
-- A constructor gives a small tree; nothing is matched here. When a set of
-- rules is compiled (vaglio.compile), every predicate becomes a set of class
-- bytes and the tree a plain LPeg pattern.
--
--     p1 * p2    p1, then p2            p^n     at least n times (n < 0: at most -n)
--     p1 + p2    p1, or else p2         -p      not p here (consumes nothing)
--     p1 - p2    p1 unless p2           #p      p here (consumes nothing)

local core = require "vaglio.core"
local misuse = require "vaglio.misuse"

local setmetatable, getmetatable, type, error = setmetatable, getmetatable, type, error
local ipairs, tostring = ipairs, tostring
local table, math = table, math
local TAGS = core.tags()

local _ENV = nil

local M = {}
local Pattern = { __name = "vaglio.TokenPattern" }
local SHAPES = { lower = true, capital = true, upper = true, mixed = true, number = true,
  alnum = true,
                 punct = true, quote = true, url = true, symbol = true }
-- What a maker's match has beside its captures.
local RESERVED = { s = true, doc = true, rule = true, sentence = true, span = true,
  first_token = true,
                   last_token = true, token = true }

local function node(op, fields)
  fields.op = op
  return setmetatable(fields, Pattern)
end

--- Is this a token pattern?
function M.is(x) return getmetatable(x) == Pattern end

local function check(x, what)
  if type(x) == "string" then return M.form(x) end
  if not M.is(x) then
    error(what .. ": a token pattern was expected, not a " .. type(x), 3)
  end
  return x
end

function Pattern.__mul(a, b)
  return node("seq", { check(a, "*"), check(b, "*") })
end

function Pattern.__add(a, b)
  return node("alt", { check(a, "+"), check(b, "+") })
end

function Pattern.__sub(a, b)
  return node("seq", { node("not", { check(b, "-") }), check(a, "-") })
end

function Pattern.__unm(a) return node("not", { a }) end
function Pattern.__len(a) return node("and", { a }) end

--- Can the pattern match no token at all?
local function nullable(p)
  local op = p.op
  if op == "tok" then return false end
  if op == "seq" then return nullable(p[1]) and nullable(p[2]) end
  if op == "alt" then return nullable(p[1]) or nullable(p[2]) end
  if op == "cap" then return nullable(p[1]) end
  if op == "rep" then return p.min == 0 end
  return true
end

function Pattern.__pow(a, n)
  if math.type(n) ~= "integer" then error("p^n: n must be an integer", 2) end
  if nullable(a) then error("p^n: p may match no token, so it would repeat for ever", 2) end
  if n < 0 then return node("rep", { a, min = 0, max = -n }) end
  return node("rep", { a, min = n })
end

-- ---- predicates -------------------------------------------------------------

-- "morti|feriti" or {"morti", "feriti"}
local function words_of(spec, what)
  if type(spec) == "table" then return spec end
  if type(spec) ~= "string" then error(what .. ": words were expected, not a " .. type(spec), 3) end
  local words = {}
  for word in spec:gmatch "[^|]+" do words[#words + 1] = word end
  return words
end

local function tok(pred) return node("tok", { pred = pred }) end

-- Tags and shapes are closed lists: a misspelt one would match nothing, and say nothing.
local function tags_of(tags, what)
  if type(tags) ~= "string" then error(what .. ": tags were expected, not a " .. type(tags), 3) end
  for name in tags:gmatch "%S+" do
    if not TAGS[name] then error(("%s: no tag '%s'%s"):format(what, name, misuse.hint(name, TAGS)),
      3) end
  end
  return tags
end

local function name_of(name, what)
  if type(name) ~= "string" then error(what .. ": a name was expected, not a " .. type(name), 3) end
  return name
end

--- A word in just this form, in capitals or not: `form "morti|feriti"`.
function M.form(spec)
  local words = {}
  for i, word in ipairs(words_of(spec, "form")) do
    if type(word) ~= "string" then error("form: a word was expected, not a " .. type(word), 2) end
    if word:find "%a%s+%a" then
      error(("form: '%s' is more than one word; join forms with *"):format(word), 2)
    end
    words[i] = core.fold(word)
  end
  return tok { kind = "form", words = words }
end

--- A word of one of these lemmas, in any form; `tags` narrows the reading:
-- `lemma("uccidere|ammazzare", "part")`.
function M.lemma(spec, tags)
  return tok { kind = "lemma", words = words_of(spec, "lemma"), tags = tags_of(tags or "",
    "lemma") }
end

--- A word one of whose readings has all these tags: `tag "noun person"`.
function M.tag(tags) return tok { kind = "tags", tags = tags_of(tags, "tag") } end

--- A word of this shape: lower capital upper mixed number alnum punct quote url symbol.
function M.shape(spec)
  local names = words_of(spec, "shape")
  for _, name in ipairs(names) do
    if not SHAPES[name] then error(("shape: no shape '%s'%s"):format(tostring(name),
      misuse.hint(name, SHAPES)), 2) end
  end
  return tok { kind = "shape", words = names }
end

--- Any one token of the sentence.
function M.any() return tok { kind = "any" } end

-- The whole of an annotation: its first token and all that follow.
local function annotated(name, shown)
  local first = tok { kind = "annotation", name = name, edge = "B" }
  local more = tok { kind = "annotation", name = name, edge = "I" }
  local whole = first * more ^ 0
  whole.shown = shown or ('entity "%s"'):format(name)
  return whole
end

--- A whole mention of this type ("person", "place:city"), found in an earlier phase.
function M.entity(name) return annotated(name_of(name, "entity")) end

--- A whole quantity with its modifier ("almeno 18").
function M.quantity() return annotated("quantity", "quantity") end

--- A whole expression of time ("giovedì sera").
function M.time() return annotated("time", "time") end

--- One token inside an annotation of this name (also "quote").
function M.inside(name)
  return tok { kind = "annotation", name = name_of(name, "inside"), edge = "*" }
end

--- A token written in digits.
function M.number() return M.shape "number" end

-- ---- captures and helpers ------------------------------------------------------

--- Names what `p` matched; the rule's `make` gets it as `m.name` (a list of spans).
function M.cap(name, p)
  if type(name) ~= "string" then error("cap: a name was expected, not a " .. type(name), 2) end
  if RESERVED[name] then error("cap: a match has a '" .. name .. "' of its own", 2) end
  return node("cap", { check(p, "cap"), name = name })
end

--- The names of all captures in a pattern, as a set (added to `names`).
function M.captures(p, names)
  names = names or {}
  if p.op == "cap" then names[p.name] = true end
  for _, child in ipairs(p) do M.captures(child, names) end
  return names
end

--- At most `n` fillers, then `stop`; the filler never eats the stop.
function M.upto(n, stop, filler)
  stop = check(stop, "upto")
  filler = filler and check(filler, "upto") or M.any()
  return (filler - stop) ^ -n * stop
end

--- One of several patterns.
function M.choice(...)
  local all = { ... }
  local p = check(all[1], "choice")
  for i = 2, #all do p = p + check(all[i], "choice") end
  return p
end

--- How the pattern reads, for explanations.
function M.show(p)
  local op = p.op
  if p.shown then return p.shown end
  if op == "tok" then
    local q = p.pred
    if q.kind == "any" then return "any" end
    local inner = q.words and table.concat(q.words, "|") or q.name or ""
    if q.tags and q.tags ~= "" then inner = inner .. (inner ~= "" and ", " or "") .. q.tags end
    return q.kind .. (q.edge and q.edge ~= "*" and ":" .. q.edge or "") .. " \"" .. inner .. "\""
  end
  if op == "seq" then return M.show(p[1]) .. " * " .. M.show(p[2]) end
  if op == "alt" then return "(" .. M.show(p[1]) .. " + " .. M.show(p[2]) .. ")" end
  if op == "not" then return "-" .. M.show(p[1]) end
  if op == "and" then return "#" .. M.show(p[1]) end
  if op == "cap" then return p.name .. "=(" .. M.show(p[1]) .. ")" end
  return "(" .. M.show(p[1]) .. ")^" .. (p.max and tostring(-p.max) or tostring(p.min))
end

M.nullable = nullable
return misuse.strict(M, "vaglio.token")
