--- Attributions inside one sentence, read off dependency trees. PATH: it.jsonl or en.jsonl.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local measure = loadfile(here .. "attribution.lua")(lib)

local lang = arg[1]:match "(%l%l)%.jsonl$" or "it"
local set = "ud_derived_attribution_" .. lang
if not lib.has(set, lang) then return end

local function span(text, s) return { lib.bytes(text, s[1], s[2]) } end

local function gold_of(row)
  local out = {}
  for _, a in ipairs(row.attributions) do
    local content = {}
    for i, s in ipairs(a.content_segments) do content[i] = lib.bytes(row.text, s[1], s[2]) end
    out[#out + 1] = { cue = span(row.text, a.cue_with_aux), source = a.source and span(row.text,
      a.source),
                      content = content, row = a }
  end
  return out
end

local tally, named, named_found = {}, 0, 0
for _, row in ipairs(lib.jsonl(arg[1])) do
  local gold = gold_of(row)
  local missed = {}
  measure.count(tally, gold, measure.predicted(lib.analyse(row.text, lang)), false, function(kind,
    g, p)
    if kind == "cue missed" then missed[g] = true end
    local r, names = g.row, {}
    for i, s in ipairs(p and p.sources or {}) do names[i] = s.text end
    lib.wrong(kind, "%s%s via %s | source %s | got %s | %s", r.cue_with_aux[3], r.mental
      and " (mental)" or "", r.via,
              r.source and r.source[3] or "-", p and table.concat(names, " > ") or "-",
              kind == "content wrong" and ("[" .. row.text:sub(p.attribution.first,
                p.attribution.last) .. "] of " .. row.text) or row.text)
  end)
  for _, g in ipairs(gold) do
    if g.source then
      named = named + 1
      if not missed[g] then named_found = named_found + 1 end
    end
  end
end
measure.figures(set, tally, false)
lib.figure(set, "cue_recall_where_source_is_said", named_found / named, named)
