--- Measuring names: mentions found in a text against gold spans of PER, LOC, ORG.
--
-- Gold sentences are given as words; texts are made of twelve sentences each, a paragraph a
-- sentence.

local lib = ...
local ipairs, pairs, table = ipairs, pairs, table

local _ENV = nil

local M = {}

local TYPES = { person = "PER", place = "LOC", organisation = "ORG", outlet = "ORG", org = "ORG",
  group = "ORG" }

local NO_SPACE_BEFORE = {}
for mark in (", . ; : ! ? ) ] } % » ” ’ n't 's"):gmatch "%S+" do
  NO_SPACE_BEFORE[mark] = true
end
local NO_SPACE_AFTER = {}
for mark in ("( [ { « “ ‘"):gmatch "%S+" do NO_SPACE_AFTER[mark] = true end

--- A sentence's text from its words, and each word's {first, last}.
function M.join(words)
  local parts, spans, at, glue, open = {}, {}, 0, true, false
  for i, word in ipairs(words) do
    local quote = word == '"'
    local space = not glue and not NO_SPACE_BEFORE[word] and not (quote and open)
    if space then
      parts[#parts + 1], at = " ", at + 1
    end
    parts[#parts + 1] = word
    spans[i] = { at + 1, at + #word }
    at = at + #word
    glue = NO_SPACE_AFTER[word] or word:find "%a['\xE2\x80\x99]$" ~= nil
      and word:find "['\x99]$" ~= nil
    if quote then
      glue, open = not open, not open
    end
  end
  return table.concat(parts), spans
end

--- The spans of BIO labels: {first word, last word, type}.
function M.bio(labels)
  local out, open = {}, nil
  for i, label in ipairs(labels) do
    local mark, kind = label:match "^([BI])%-(.*)$"
    if mark == "I" and open and open[3] == kind then open[2] = i
    elseif mark then
      open = { i, i, kind }
      out[#out + 1] = open
    else
      open = nil
    end
  end
  return out
end

--- Mentions of a document that are names of the three types: {first, last, type} in bytes.
function M.found(doc)
  local out = {}
  for _, m in ipairs(doc.mentions) do
    local kind = TYPES[m.type]
    if kind and doc.text:sub(m.first,
      m.first):find "[%u\xC3-\xF4%d]" then out[#out + 1] = { m.first, m.last, kind } end
  end
  return out
end

local function key(s, typed) return s[1] .. ":" .. s[2] .. (typed and s[3] or "") end

local function add(counts, kind, field)
  counts[kind] = counts[kind] or { right = 0, ours = 0, gold = 0 }
  counts[kind][field] = counts[kind][field] + 1
end

local function keys(list, typed)
  local set = {}
  for _, s in ipairs(list) do set[key(s, typed)] = true end
  return set
end

local function count(counts, text, gold, ours)
  local typed, untyped, seen = keys(gold, true), keys(gold, false), keys(ours, true)
  for _, s in ipairs(gold) do
    add(counts, s[3], "gold")
    add(counts, "micro", "gold")
    add(counts, "span", "gold")
    if not seen[key(s, true)] then
      lib.wrong("missed " .. s[3], "%s | %s", text:sub(s[1], s[2]), text:sub(s[1] > 40
        and s[1] - 40 or 1, s[2] + 40):gsub("\n", " "))
    end
  end
  for _, s in ipairs(ours) do
    add(counts, s[3], "ours")
    add(counts, "micro", "ours")
    add(counts, "span", "ours")
    if typed[key(s, true)] then
      add(counts, s[3], "right")
      add(counts, "micro", "right")
    else
      lib.wrong("invented " .. s[3], "%s | %s", text:sub(s[1], s[2]), text:sub(s[1] > 40
        and s[1] - 40 or 1, s[2] + 40):gsub("\n", " "))
    end
    if untyped[key(s, false)] then add(counts, "span", "right") end
  end
end

--- Measures sentences {words, spans = {{first word, last word, type}}} and prints F1 by type,
-- micro, and of spans alone.
function M.figures(set, lang, sentences)
  local counts, i = {}, 1
  while i <= #sentences do
    local parts, gold, at = {}, {}, 0
    for k = i, i + 11 do
      local s = sentences[k]
      if not s or (k > i and s.opens) then break end
      local text, words = M.join(s.words)
      for _, g in ipairs(s.spans) do gold[#gold + 1] = { words[g[1]][1] + at, words[g[2]][2] + at,
        g[3] } end
      parts[#parts + 1] = text
      at = at + #text + 2
    end
    i = i + #parts
    local text = table.concat(parts, "\n\n")
    count(counts, text, gold, M.found(lib.analyse(text, lang)))
  end
  for _, kind in ipairs { "micro", "PER", "LOC", "ORG", "span" } do
    local c = counts[kind]
    if c then
      local f, p, r = lib.f1(c.right, c.ours, c.gold)
      lib.figure(set, kind:lower() .. "_f1", f, c.gold)
      if kind == "micro" then
        lib.figure(set, "micro_precision", p, c.ours)
        lib.figure(set, "micro_recall", r, c.gold)
      end
    end
  end
end

return M
