--- A corpus as text for people (or as JSON for programs): what the program prints.
local escape = require "vaglio.report.escape"
local html = require "vaglio.report.html"
local json = require "vaglio.json"
local label = require "vaglio.report.label"
local terminal = require "vaglio.report.terminal"

local require, table, tostring = require, table, tostring

local _ENV = nil

local M = {}

-- Which records each command shows when it speaks JSON.
local kinds = {
  compare = { question = true, relation = true, passage = true, event = true },
  claims = { claim = true },
  relations = { relation = true },
  questions = { question = true },
  report = { document = true, entity = true, claim = true, question = true, relation = true,
             passage = true, event = true },
}

local function as_lines(text, wanted, keep)
  local out = {}
  for line in text:gmatch("[^\n]+") do
    local kind = line:match('^{"kind":"(%w+)"')
    if wanted[kind] and (not keep or keep(line)) then out[#out + 1] = line .. "\n" end
  end
  return table.concat(out)
end

local function as_json(corpus, what, options)
  local text, message, kind, byte = corpus:export()
  if not text then return nil, message, kind, byte end
  local core = require "vaglio.core"
  return as_lines(text, kinds[what], options.type and function(line)
    return label.field(core.decode(line), "type") == options.type
  end)
end

local renderers = { compare = terminal.render, claims = terminal.claims,
                    relations = terminal.relations, report = html.render }

--- The text for "compare", "claims", "relations" or "report".
function M.corpus(corpus, what, options)
  if what == "find" then return M.find(corpus, options.query or "", options) end
  if not kinds[what] then
    return nil, "nothing to render is called '" .. tostring(what) .. "'", "misuse", 0
  end
  if options.json then return as_json(corpus, what, options) end
  local records, message, kind, byte = corpus:records()
  if not records then return nil, message, kind, byte end
  return (renderers[what] or terminal.render)(records, options)
end

local function hit_as_json(hit)
  return json.encode { kind = "hit", document = hit.document, uri = hit.uri, title = hit.title,
                       start = hit.start, ["end"] = hit.stop, sentence = hit.snippet } .. "\n"
end

local function hit_as_text(hit)
  local where = escape.terminal(hit.uri) .. (hit.start and (":" .. hit.start) or "")
  local words = escape.terminal((hit.snippet:gsub("%s+", " ")))
  return where .. "\n    " .. words .. "\n"
end

--- The hits of a search. Positions are code points, as in the export.
function M.find(corpus, query, options)
  local hits, message, kind, byte = corpus:find(query, options.limit)
  if not hits then return nil, message, kind, byte end
  local out = {}
  for _, hit in hits:pairs() do
    if hit.span then hit.start, hit.stop = hit.doc:position(hit.span) end
    out[#out + 1] = options.json and hit_as_json(hit) or hit_as_text(hit)
  end
  return table.concat(out)
end

return M
