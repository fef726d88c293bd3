--- What the measuring scripts share: readers of public formats, spans, F1, and one line per figure.
--
--     local lib = dofile((arg[0]:gsub("[^/]*$", "")) .. "lib.lua")
--     for _, row in ipairs(lib.jsonl(arg[1])) do … end
--     lib.figure("ud_it", "token_f1", 0.998, 12340)   --> ud_it token_f1 0.998 12340
--
-- Spans are bytes, 1-based inclusive, {first, last}; gold in code points goes through `lib.bytes`.
-- With EVAL_ERRORS set, scripts also print what went wrong ("! kind: example").

local core = require "vaglio.core"
local pipeline = require "vaglio.pipeline"
local packs = require "vaglio.packs"

local error, ipairs, io, math, os, print, string, table, tonumber, utf8 =
  error, ipairs, io, math, os, print, string, table, tonumber, utf8

local _ENV = nil

local M = {}

-- ---- files --------------------------------------------------------------------------

--- All bytes of a file; an error that names it when it cannot be read.
function M.read(path)
  if not path then error("which file? (PATH is the script's argument)", 0) end
  local f, message = io.open(path, "rb")
  if not f then error(message, 0) end
  local text = f:read "a"
  f:close()
  return (text:gsub("^\xEF\xBB\xBF", ""):gsub("\r\n", "\n"))
end

--- The files of a folder whose names fit a pattern, sorted; of a file, itself.
function M.files(path, pattern)
  if not path then error("which file or folder? (PATH is the script's argument)", 0) end
  if path:find(pattern) then return { path } end
  local found, list = io.popen("ls '" .. path:gsub("'", "'\\''") .. "'"), {}
  for name in found:lines() do
    if name:find(pattern) then list[#list + 1] = path .. "/" .. name end
  end
  found:close()
  table.sort(list)
  return list
end

local escapes = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\",
  ["/"] = "/" }

-- One escape sequence, from its backslash on.
local function unescape(sequence)
  local high, low = sequence:match "^\\u(%x%x%x%x)\\u(%x%x%x%x)$"
  if high then return utf8.char(0x10000 + (tonumber(high, 16) - 0xD800) * 0x400 + tonumber(low,
    16) - 0xDC00) end
  local hex = sequence:match "^\\u(%x%x%x%x)$"
  if hex then return utf8.char(tonumber(hex, 16)) end
  return escapes[sequence:sub(2)] or sequence:sub(2)
end

-- A string from its opening quote: value, the byte after it.
local function json_string(text, at)
  local from = at + 1
  local i = from
  while true do
    local stop = text:find('["\\]', i)
    if not stop then error("JSON: a string without an end at byte " .. at, 0) end
    if text:sub(stop, stop) == '"' then
      local raw = text:sub(from, stop - 1)
      if not raw:find("\\", 1, true) then return raw, stop + 1 end
      local parts, k = {}, 1                         -- escapes one by one: "\\n" is not "\n"
      while k <= #raw do
        local b = raw:find("\\", k, true)
        if not b then parts[#parts + 1] = raw:sub(k) break end
        parts[#parts + 1] = raw:sub(k, b - 1)
        local pair = raw:match("^\\u[dD][89abAB]%x%x\\u[dD][c-fC-F]%x%x", b)
          or raw:match("^\\u%x%x%x%x", b)
          or raw:sub(b, b + 1)
        parts[#parts + 1] = unescape(pair)
        k = b + #pair
      end
      return table.concat(parts), stop + 1
    end
    i = stop + 2
  end
end

local json_value

local function json_list(text, at, closing, item)
  at = text:find("%S", at + 1)
  if text:sub(at, at) == closing then return at + 1 end
  while true do
    at = item(at)
    at = text:find("%S", at)
    local c = text:sub(at, at)
    if c == closing then return at + 1 end
    if c ~= "," then error("JSON: expected ',' at byte " .. at, 0) end
    at = text:find("%S", at + 1)
  end
end

function json_value(text, at)
  at = text:find("%S", at)
  local c = text:sub(at, at)
  if c == '"' then return json_string(text, at) end
  if c == "{" then
    local object = {}
    return object, json_list(text, at, "}", function(i)
      local key, colon = json_string(text, i)
      colon = text:find(":", colon, true)
      local value, after = json_value(text, colon + 1)
      object[key] = value
      return after
    end)
  end
  if c == "[" then
    local list = {}
    return list, json_list(text, at, "]", function(i)
      local value, after = json_value(text, i)
      list[#list + 1] = value == nil and false or value
      return after
    end)
  end
  local word = text:match("^[%w+.-]+", at)
  if word == "null" then return nil, at + 4 end
  if word == "true" or word == "false" then return word == "true", at + #word end
  return tonumber(word) or error("JSON: expected a value at byte " .. at, 0), at + #word
end

--- The value of a JSON text; null is nil in objects and false in lists.
function M.json(text)
  return (json_value(text, 1))
end

--- The rows of a JSON Lines file.
function M.jsonl(path)
  local rows = {}
  for line in M.read(path):gmatch "[^\n]+" do rows[#rows + 1] = M.json(line) end
  return rows
end

--- The rows of a CSV file with a header, as tables by column name.
function M.csv(path)
  local text = M.read(path)
  local rows, row, at = {}, {}, 1
  while at <= #text do
    local field
    if text:sub(at, at) == '"' then
      local stop = at
      repeat
        stop = text:find('"', stop + 1, true)
        local double = text:sub(stop + 1, stop + 1) == '"'
        if double then stop = stop + 1 end
      until not double
      field, at = text:sub(at + 1, stop - 1):gsub('""', '"'), stop + 1
    else
      local stop = text:find("[,\n]", at) or #text + 1
      field, at = text:sub(at, stop - 1), stop
    end
    row[#row + 1] = field
    if text:sub(at, at) ~= "," then rows[#rows + 1], row = row, {} end
    at = at + 1
  end
  local out = {}
  for i = 2, #rows do
    out[i - 1] = {}
    for k, name in ipairs(rows[1]) do out[i - 1][name] = rows[i][k] end
  end
  return out
end

--- Blocks of a column format (CoNLL, IOB, TSV): {meta = {key = value}, rows = {{columns}}}.
function M.blocks(path)
  local out, block = {}, { meta = {}, rows = {} }
  for line in (M.read(path) .. "\n\n"):gmatch "([^\n]*)\n" do
    local key, value = line:match "^# ?([%w_. ]-) = (.*)$"
    if line == "" or line:match "^%s+$" then
      if block.rows[1] then out[#out + 1] = block end
      block = { meta = block.rows[1] and {} or block.meta, rows = {} }
    elseif key then
      block.meta[key] = value
    elseif line:sub(1, 1) ~= "#" or line:find("\t", 1, true) then
      local row = {}
      for cell in (line .. "\t"):gmatch "([^\t]*)\t" do row[#row + 1] = cell end
      block.rows[#block.rows + 1] = row
    end
  end
  return out
end

--- The surface tokens of a CoNLL-U block in its text: list of {first, last, row}; nil when they do
-- not fit.
function M.surface(block)
  local text, at, covered, out = block.meta.text, 1, 0, {}
  for _, row in ipairs(block.rows) do
    local id, to = row[1]:match "^(%d+)%-?(%d*)$"
    if id and tonumber(id) > covered then
      local first, last = text:find(row[2], at, true)
      if not first then return nil end
      out[#out + 1] = { first, last, row }
      at = last + 1
      if to ~= "" then covered = tonumber(to) end
    end
  end
  return out
end

-- ---- spans -----------------------------------------------------------------------------

--- Code points start..stop (0-based, half open) of a text as bytes {first, last}.
function M.bytes(text, start, stop)
  return { utf8.offset(text, start + 1), utf8.offset(text, stop + 1) - 1 }
end

--- How many bytes two spans share.
function M.shared(a, b)
  return math.max(0, math.min(a[2], b[2]) - math.max(a[1], b[1]) + 1)
end

local function length(spans)
  local n = 0
  for _, s in ipairs(spans) do n = n + s[2] - s[1] + 1 end
  return n
end

local function shared_by(a, b)
  local n = 0
  for _, x in ipairs(a) do
    for _, y in ipairs(b) do n = n + M.shared(x, y) end
  end
  return n
end

--- Do two lists of spans share half of the shorter one?
function M.touch(a, b)
  local n = shared_by(a, b)
  return n > 0 and 2 * n >= math.min(length(a), length(b))
end

--- Do two lists of spans share half of the longer one?
function M.match(a, b)
  local n = shared_by(a, b)
  return n > 0 and 2 * n >= math.max(length(a), length(b))
end

--- A span without holes: the list of what is left.
function M.without(span, holes)
  local left = { span }
  for _, h in ipairs(holes) do
    local next_left = {}
    for _, s in ipairs(left) do
      if h[1] > s[2] or h[2] < s[1] then next_left[#next_left + 1] = s
      else
        if h[1] > s[1] then next_left[#next_left + 1] = { s[1], h[1] - 1 } end
        if h[2] < s[2] then next_left[#next_left + 1] = { h[2] + 1, s[2] } end
      end
    end
    left = next_left
  end
  return left
end

-- ---- figures ----------------------------------------------------------------------------

--- F1, precision and recall of counts.
function M.f1(right, predicted, gold)
  local f = predicted + gold > 0 and 2 * right / (predicted + gold) or 0
  return f, predicted > 0 and right / predicted or 0, gold > 0 and right / gold or 0
end

--- Prints one figure, and of how many cases it is.
function M.figure(set, name, value, n)
  print(("%s %s %.4f %d"):format(set, name, value, n))
end

local verbose = os.getenv "EVAL_ERRORS"

--- Prints what went wrong, when asked to by the environment.
function M.wrong(kind, format, ...)
  if verbose then print("! " .. kind .. ": " .. format:format(...)) end
end

-- ---- the library under measure ---------------------------------------------------------------

--- Is there a pack for the language? If not, says that the set is skipped.
function M.has(set, lang)
  if packs.all()[lang] then return packs.all()[lang] end
  print(set .. " skipped: no language pack '" .. lang .. "'")
  return nil
end

--- A text through the whole pipeline: the phases' document.
function M.analyse(text, lang, published)
  local object, message = pipeline.document(text, { lang = lang, published = published })
  if not object then error(message, 0) end
  return pipeline.run(object)
end

--- A text only segmented: lists of token and sentence spans.
function M.segment(text, lang)
  local object, message = pipeline.document(text, { lang = lang })
  if not object then error(message, 0) end
  local tokens, sentences = {}, {}
  for i = 1, core.count(object, "Token") do
    local t = core.view(object, "Token", i)
    tokens[i] = { t.first, t.last }
  end
  for i = 1, core.count(object, "Sentence") do
    local s = core.view(object, "Sentence", i)
    sentences[i] = { s.first, s.last }
  end
  return tokens, sentences
end

return M
