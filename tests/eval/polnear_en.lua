--- Attributions in whole articles, brat stand-off. PATH: the folder with text/ and attributions/,
-- or one .ann file (its text is looked for in ../text). Of several annotations of one text the
-- first by name is taken.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local measure = loadfile(here .. "attribution.lua")(lib)

local set = "polnear_en"
if not lib.has(set, "en") then return end

local PRONOUNS = { he = true, she = true, they = true, it = true, i = true, we = true, who = true,
  which = true }

local function spans_of(text, fields)
  local out = {}
  for from, to in fields:gmatch "(%d+) (%d+)" do out[#out + 1] = lib.bytes(text, tonumber(from),
    tonumber(to)) end
  return out
end

-- Attributions of an annotation file: {cue, source, content}; `antecedent` of a pronoun is the
-- words of the source named last.
local function gold_of(text, ann)
  local marks, out = {}, {}
  for line in ann:gmatch "[^\n]+" do
    local id, kind, fields, words = line:match "^(T%d+)\t(%S+) ([%d; ]+)\t(.*)$"
    if id then marks[id] = { kind = kind, spans = spans_of(text, fields), text = words } end
  end
  for event in ann:gmatch "\n?E%d+\t([^\n]+)" do
    local g = { cue = {}, content = {}, source = {}, row = {} }
    for role, id in event:gmatch "([%a-]+)%d*:(T%d+)" do
      local mark, key = marks[id], role:lower()
      if mark and g[key] then
        for _, s in ipairs(mark.spans) do g[key][#g[key] + 1] = s end
        g.row[key] = (g.row[key] and g.row[key] .. " + " or "") .. mark.text
      end
    end
    if not g.source[1] then g.source = nil end
    if g.cue[1] then out[#out + 1] = g end
  end
  table.sort(out, function(a, b) return a.cue[1][1] < b.cue[1][1] end)
  local named
  for _, g in ipairs(out) do
    if g.source and PRONOUNS[g.row.source:lower()] then g.antecedent = named
    elseif g.source then named = g.row.source end
  end
  return out
end

local function files(path)
  if path:match "%.ann$" then return { path } end
  local list, seen = {}, {}
  for _, name in ipairs(lib.files(path .. "/attributions", "%.ann$")) do
    local text = name:match "^(.*)_%x+%.ann$"
    if text and not seen[text] then
      seen[text] = true
      list[#list + 1] = name
    end
  end
  return list
end

local tally = {}
for _, path in ipairs(files(arg[1])) do
  local text = lib.read((path:gsub("attributions/([^/]*)_%x+%.ann$", "text/%1.txt")))
  local doc = lib.analyse(text, "en", path:match "_(%d%d%d%d%-%d%d%-%d%d)_")
  measure.count(tally, gold_of(text, lib.read(path)), measure.predicted(doc), true, function(kind,
    g, p)
    local names = {}
    for i, s in ipairs(p and p.sources or {}) do names[i] = s.text .. (s.carried and "*" or "") end
    local s = doc.sentences[p and p.sentence or 0]
    if not s then
      for _, x in ipairs(doc.sentences) do
        if x.begin <= g.cue[1][1] and x.stop >= g.cue[1][1] then s = x end
      end
    end
    lib.wrong(kind, "%s | source %s | got [%s] by '%s' | %s%s", g and g.row.cue or "-", g
      and g.row.source or "-",
              table.concat(names, " > "), p and p.attribution.cue or "-",
              kind == "content wrong" and ("«" .. g.row.content:sub(1,
                120) .. "» got «" .. text:sub(p.attribution.first, p.attribution.last):sub(1,
                160) .. "» of ") or "",
              s and text:sub(s.begin, s.stop):gsub("\n", " ") or "")
  end)
end
measure.figures(set, tally, true)
