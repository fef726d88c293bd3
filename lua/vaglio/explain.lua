--- Why a rule found something, or did not: element by element, what was tried on which word.
--
--     print(doc:explain("it.troops", "circa 40 uomini"))
--     local why = corpus:explain("it.troops", span)
--     why.matched, why.made, why.kept       did the pattern match, make give something, the result
-- stay
--     why.best.steps                        {{element=, token=, ok=, why=}, …} of the try that
-- came furthest
--
-- The text is analysed anew, so that what is explained is what the rules of today do.
local core = require "vaglio.core"
local compile = require "vaglio.compile"
local list = require "vaglio.list"
local match = require "vaglio.match"
local misuse = require "vaglio.misuse"
local packs = require "vaglio.packs"
local rule = require "vaglio.rule"
local session = require "vaglio.session"
local token = require "vaglio.token"

local ipairs, math, pairs, require, setmetatable, table, tostring, type =
  ipairs, math, pairs, require, setmetatable, table, tostring, type

local _ENV = nil

local M = {}
local Why = { __name = "vaglio.Explanation" }
function Why.__tostring(why) return why.text end

local SHAPES = { [0] = "lower", "capital", "upper", "mixed", "number", "alnum", "punct", "quote",
  "url",
                 "symbol" }
local TAG_NAMES = {}
for name in pairs(core.tags()) do TAG_NAMES[#TAG_NAMES + 1] = name end
table.sort(TAG_NAMES, function(a, b) return core.tags()[a] < core.tags()[b] end)

-- ---- what a word is ------------------------------------------------------------------------

local function tags_in_words(bits)
  local names, tags = {}, core.tags()
  for _, name in ipairs(TAG_NAMES) do
    if bits & tags[name] ~= 0 then names[#names + 1] = name end
  end
  return table.concat(names, " ")
end

local function readings_of(grid, i)
  local told = {}
  for k, r in ipairs(core.readings(grid.lang, grid.id[i])) do
    told[k] = ("%s (%s)"):format(r.lemma, tags_in_words(r.tags))
  end
  return #told > 0 and "it is read " .. table.concat(told, ", ") or "it has no reading"
end

local function annotations_at(doc, first)
  local told = {}
  local function look(list, name_of)
    for _, one in ipairs(list or {}) do
      if one.first <= first and one.last >= first then
        told[#told + 1] = ('%s "%s"'):format(name_of(one), doc.text:sub(one.first, one.last))
      end
    end
  end
  look(doc.mentions, function(m) return m.type .. (m.subtype ~= "" and ":" .. m.subtype or "") end)
  look(doc.quantities, function() return "quantity" end)
  look(doc.times, function() return "time" end)
  return #told > 0 and "here is " .. table.concat(told, ", ") or "nothing is annotated here"
end

local function nature(trial, pred, i)
  local grid = trial.grid
  if i > grid.n then return "the sentence ends" end
  if pred.kind == "form" then return ("the word is '%s'"):format(grid.form[i]) end
  if pred.kind == "shape" then return "its shape is " .. SHAPES[grid.shape[i]] end
  if pred.kind == "annotation" then return annotations_at(trial.doc, grid.first[i]) end
  return readings_of(grid, i)
end

-- ---- a pattern tried by hand ------------------------------------------------------------------

local try

local function holds(trial, p, i)
  if i > trial.grid.n then return false end
  local number = trial.numbers[p]
  if not number then return true end                               -- any
  local byte = trial.bytes:byte(trial.grid.base + i + trial.index - 1)
  return trial.members[number]:find(("").char(byte), 1, true) ~= nil
end

local function step(trial, fields)
  if trial.silent == 0 then trial.steps[#trial.steps + 1] = fields end
end

local function silently(trial, p, i)
  trial.silent = trial.silent + 1
  local stop = try(trial, p, i)
  trial.silent = trial.silent - 1
  return stop
end

local function words(trial, from, stop)
  if stop <= from then return "" end
  return trial.doc.text:sub(trial.grid.first[from], trial.grid.last[stop - 1])
end

-- A repetition keeps what it took: did it take what had to follow?
local function greedy(trial, following, i)
  local before = trial.steps[#trial.steps]
  if not before or not before.repeated or before.stop ~= i then return nil end
  for k = before.token, before.stop - 1 do
    if silently(trial, following, k) then
      return ("the repetition before it took '%s' already and gives nothing back; "
        .. "T.upto(n, stop) stops in time")
        :format(words(trial, k, before.stop))
    end
  end
end

local ops = {}

function ops.tok(trial, p, i)
  local ok = holds(trial, p, i)
  local why = not ok and nature(trial, p.pred, i) or nil
  step(trial, { element = token.show(p), token = i, stop = ok and i + 1 or i, ok = ok, why = why })
  return ok and i + 1 or nil
end

function ops.seq(trial, p, i)
  local middle = try(trial, p[1], i)
  if not middle then return nil end
  local hint = trial.silent == 0 and greedy(trial, p[2], middle)
  local stop = try(trial, p[2], middle)
  if not stop and hint then trial.hint = hint end
  return stop
end

function ops.alt(trial, p, i) return try(trial, p[1], i) or try(trial, p[2], i) end

ops["not"] = function(trial, p, i)
  local stop = silently(trial, p[1], i)
  step(trial, { element = token.show(p), token = i, stop = i, ok = not stop,
                why = stop and ("'%s' is just that"):format(words(trial, i, stop)) or nil })
  return not stop and i or nil
end

ops["and"] = function(trial, p, i)
  local stop = silently(trial, p[1], i)
  step(trial, { element = token.show(p), token = i, stop = i, ok = stop ~= nil,
                why = not stop and "what follows is not that" or nil })
  return stop and i or nil
end

function ops.cap(trial, p, i)
  return try(trial, p[1], i)
end

function ops.rep(trial, p, i)
  local n, at = 0, i
  while not p.max or n < p.max do
    local stop = silently(trial, p[1], at)
    if not stop then break end
    n, at = n + 1, stop
  end
  local ok = n >= p.min
  if not ok then try(trial, p[1], at) end                            -- tells why there are no more
  step(trial, { element = token.show(p), token = i, stop = at, ok = ok, repeated = n > 0,
                why = not ok and ("only %d of at least %d"):format(n, p.min) or nil })
  return ok and at or nil
end

-- What `p` matches at token i up to (exclusive); nil when nothing.
function try(trial, p, i)
  if p.shown and trial.silent == 0 then
    local stop = silently(trial, p, i)
    step(trial, { element = p.shown, token = i, stop = stop or i, ok = stop ~= nil,
                  why = not stop and nature(trial, p[1].pred, i) or nil })
    return stop
  end
  return ops[p.op](trial, p, i)
end

-- ---- one sentence
-- ---------------------------------------------------------------------------------

local function number_predicates(tree, set, numbers)
  if tree.op ~= "tok" then
    for _, child in ipairs(tree) do number_predicates(child, set, numbers) end
  elseif tree.pred.kind ~= "any" then
    numbers[tree] = set:add(compile.spec_of(tree.pred, "explain"))
  end
end

local function classes(doc, r, lang)
  local set, numbers, members = core.classes(), {}, {}
  number_predicates(r.pattern, set, numbers)
  local bytes, message = set:encode(doc.object, lang)
  if not bytes then misuse.raise("%s", message) end
  for _, number in pairs(numbers) do members[number] = set:members(number) end
  return { doc = doc, bytes = bytes, numbers = numbers, members = members }
end

local function further(a, b)
  if not b then return true end
  if a.matched ~= b.matched then return a.matched end
  if a.reached ~= b.reached then return a.reached > b.reached end
  return #a.steps > #b.steps and a.reached > 0
end

local function attempt(base, index, grid, i)
  local trial = setmetatable({ steps = {}, silent = 0, index = index, grid = grid },
    { __index = base })
  local stop = try(trial, base.tree, i)
  local reached = 0
  for _, s in ipairs(trial.steps) do reached = math.max(reached, s.ok and s.stop - i or 0) end
  return { sentence = index, token = i, matched = stop ~= nil, last = stop and stop - 1,
    reached = reached,
           steps = trial.steps, hint = stop == nil and trial.hint or nil, grid = grid }
end

-- Every try at a start within the bytes first..last.
local function tries(doc, r, sentences, first, last)
  local all, by_lang = {}, {}
  for _, s in ipairs(sentences) do
    local base = by_lang[s.lang] or classes(doc, r, s.lang)
    base.tree, by_lang[s.lang] = r.pattern, base
    local grid = core.grid(doc.object, s.index)
    for i = 1, grid.n do
      if grid.last[i] >= first and grid.first[i] <= last then all[#all + 1] = attempt(base,
        s.index, grid, i) end
    end
  end
  return all
end

-- ---- from the match to the result
-- -----------------------------------------------------------------------

-- What the rule's pattern matches and its maker makes of that, within first..last.
local function made_of(doc, r, first, last)
  local probe, matched, made = {}, 0, 0
  for key, value in pairs(r) do probe[key] = value end
  local seen
  local function near(m) return m.span.first <= last and m.span.last >= first end
  probe.make = function(m)
    seen = near(m)
    if not seen then return nil end
    matched = matched + 1
    return r.make(m)
  end
  local phase = r.phase == "claim" and doc or setmetatable({ sentences = false }, { __index = doc })
  match.one(phase, probe, function() made = made + 1 end)
  return matched, made
end

local KEPT = { claim = "claims", entity = "mentions", quantity = "quantities", time = "times" }

-- Did a result stay, and which rule's stands there instead?
local function kept_of(doc, r, first, last)
  local others = {}
  for _, one in ipairs(doc[KEPT[r.phase]]) do
    local record = one.record or one
    if record.first <= last and record.last >= first then
      if record.rule == r.name then return true, others end
      if record.rule then others[#others + 1] = record.rule end
    end
  end
  return false, others
end

-- ---- in words
-- -----------------------------------------------------------------------------------------------

local function told_step(doc, best, s)
  local grid = best.grid
  local at = s.token > grid.n and "the end of the sentence"
    or '"' .. doc.text:sub(grid.first[s.token], grid.last[math.max(s.token, math.min(s.stop - 1,
      grid.n))]) .. '"'
  if s.ok and s.stop == s.token then at = "nothing" end
  return ("  %s  %s at %s%s"):format(s.ok and "yes" or "no ", s.element, at, s.why and ": "
    .. s.why or "")
end

local function outcome(why, r, others)
  if not why.matched then return nil end
  if why.made == 0 then
    return "  the pattern matched, but make returned nothing"
      .. (r.phase == "claim" and " (a frame returns nothing where what it needs is not there)"
        or "")
  end
  if not why.kept then
    return "  made, but not kept"
      .. (#others > 0 and ": better is what rule " .. table.concat(others, ", ") .. " found" or "")
  end
  return "  made and kept"
end

local function write(why, doc, r, others)
  local lines = { ("rule %s (%s:%d)"):format(r.name, r.file, r.line) }
  for _, note in ipairs(why.notes) do lines[#lines + 1] = "  " .. note end
  local best = why.best
  if best then
    lines[#lines + 1] = ('  tried from "%s":'):format(doc.text:sub(best.grid.first[best.token],
      best.grid.last[best.token]))
    for _, s in ipairs(best.steps) do lines[#lines + 1] = told_step(doc, best, s) end
    if best.hint then lines[#lines + 1] = "  " .. best.hint end
  elseif r.level == "bytes" and not why.matched then
    lines[#lines + 1] = "  the LPeg pattern matches nothing here"
  end
  lines[#lines + 1] = outcome(why, r, others)
  return table.concat(lines, "\n")
end

-- The sentences that a rule is tried on, with notes why others are not.
local function sentences_of(doc, r, first, last, notes)
  local taken, other = {}, {}
  for i = 1, core.count(doc.object, "Sentence") do
    local s = core.view(doc.object, "Sentence", i)
    if s.last >= first and s.first <= last then
      if r.lang ~= "" and s.lang ~= r.lang or not s.lang then other[s.lang or "unknown"] = true
      elseif r.phase == "claim" and not doc.sentences[i].groups then
        notes[#notes + 1] = ("a %s is not searched for claims"):format(s.part.kind)
      else taken[#taken + 1] = s end
    end
  end
  local langs = {}
  for lang in pairs(other) do langs[#langs + 1] = lang end
  table.sort(langs)
  if #langs > 0 then
    notes[#notes + 1] = ("text in language '%s' is left out: the rule is for '%s'"):format(
      table.concat(langs, "', '"), r.lang)
  end
  return taken
end

--- Explains a rule on a document that the pipeline analysed (its table), within bytes first..last.
function M.analysed(doc, r, first, last)
  local why = setmetatable({ rule = r.name, file = r.file, line = r.line, notes = {},
    attempts = {} }, Why)
  local sentences = sentences_of(doc, r, first, last, why.notes)
  if r.level == "tokens" then why.attempts = tries(doc, r, sentences, first, last) end
  for _, a in ipairs(why.attempts) do
    if further(a, why.best) then why.best = a end
  end
  local matched, made = made_of(doc, r, first, last)
  local kept, others = kept_of(doc, r, first, last)
  why.matched, why.made, why.kept = matched > 0, made, kept
  why.text = write(why, doc, r, others)
  for _, a in ipairs(why.attempts) do a.steps = list.of(a.steps) end
  why.attempts, why.notes = list.of(why.attempts), list.of(why.notes)
  return why
end

--- One line on why a rule found nothing in an analysed document.
function M.short(doc, r)
  local why = M.analysed(doc, r, 1, #doc.text)
  local best = why.best
  if why.matched then return (outcome(why, r, {}):gsub("^%s+", "")) end
  if why.notes[1] then return why.notes[1] end
  if not best then return "the pattern matches nowhere" end
  if best.hint then return best.hint end
  local failed
  for _, s in ipairs(best.steps) do
    if not s.ok then failed = s end
  end
  return failed and (told_step(doc, best, failed):gsub("^%s*no%s+", "not "))
    or "the pattern matches nowhere"
end

-- The bytes of what a caller points at: a view, some words, or everything.
local function bytes_of(doc, span)
  if span == nil then return 1, #doc.text end
  if type(span) == "string" then
    local first, last = doc.text:find(span, 1, true)
    if not first then misuse.raise("explain: the document has no words '%s'", span) end
    return first, last
  end
  if not core.type(span) then misuse.raise("explain: a span or some words were expected, not a %s",
    type(span)) end
  return span.first, span.last
end

--- Why a rule (by name, or as vaglio.rule returned it) did or did not find something in a
-- Document, at a
-- span (any view), at the first place with these words, or, without one, anywhere.
function M.rule(doc, name, span)
  if core.type(doc) ~= "Document" then misuse.raise("explain: a document was expected") end
  local pipeline = require "vaglio.pipeline"
  local first, last = bytes_of(doc, span)
  local again, message = pipeline.document(doc.text, { uri = doc.uri, outlet = doc.outlet,
    title = doc.title,
                                                       lang = doc.lang })
  if not again then misuse.raise("%s", message) end
  packs.all()                                                     -- with all their rules
  local set = session.rules()
  name = type(name) == "table" and name.name or name
  local r = rule.named(set, name)
  if not r then misuse.raise("there is no rule '%s'%s", tostring(name), misuse.hint(name,
    rule.names(set))) end
  local why = M.analysed(pipeline.run(again), r, first, last)
  why.span = core.span(doc, first, last)
  for _, a in ipairs(why.attempts) do
    for _, s in ipairs(a.steps) do
      local grid = a.grid
      if s.token <= grid.n then
        s.span = core.span(doc, grid.first[s.token], grid.last[math.min(grid.n, math.max(s.token,
          s.stop - 1))])
      end
    end
  end
  return why
end

--- Did one explanation come further than another?
function M.better(a, b)
  if a.matched ~= b.matched then return a.matched end
  if not a.best or not b.best then return a.best ~= nil and b.best == nil end
  return further(a.best, b.best) and a.best.reached > b.best.reached
end

return M
