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

local setmetatable, getmetatable, type, error = setmetatable, getmetatable, type, error
local ipairs, tostring = ipairs, tostring
local table, string, math = table, string, math

local _ENV = nil

local M = {}
local Pattern = { __name = "vaglio.TokenPattern" }

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

--- A word in just this (folded) form: `form "morti|feriti"`.
function M.form(spec) return tok { kind = "form", words = words_of(spec, "form") } end

--- A word of one of these lemmas, in any form; `tags` narrows the reading:
-- `lemma("uccidere|ammazzare", "part")`.
function M.lemma(spec, tags)
  return tok { kind = "lemma", words = words_of(spec, "lemma"), tags = tags or "" }
end

--- A word one of whose readings has all these tags: `tag "noun person"`.
function M.tag(tags) return tok { kind = "tags", tags = tags } end

--- A word of this shape: lower capital upper mixed number alnum punct quote url symbol.
function M.shape(spec) return tok { kind = "shape", words = words_of(spec, "shape") } end

--- Any one token of the sentence.
function M.any() return tok { kind = "any" } end

-- The whole of an annotation: its first token and all that follow.
local function annotated(name)
  local first = tok { kind = "annotation", name = name, edge = "B" }
  local more = tok { kind = "annotation", name = name, edge = "I" }
  return first * more ^ 0
end

--- A whole mention of this type ("person", "place:city"), found in an earlier phase.
function M.entity(name) return annotated(name) end

--- A whole quantity with its modifier ("almeno 18").
function M.quantity() return annotated "quantity" end

--- A whole expression of time ("giovedì sera").
function M.time() return annotated "time" end

--- One token inside an annotation of this name (also "quote").
function M.inside(name) return tok { kind = "annotation", name = name, edge = "*" } end

--- A token written in digits.
function M.number() return M.shape "number" end

-- ---- captures and helpers ------------------------------------------------------

--- Names what `p` matched; the rule's `make` gets it as `m.name` (a list of spans).
function M.cap(name, p) return node("cap", { check(p, "cap"), name = name }) end

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
  if op == "tok" then
    local q = p.pred
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
return M
