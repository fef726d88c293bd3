--- Which files are stories, and what is known of them: folders and the `sources.csv` beside
-- stories.
--
--     local list, problem = sources.expand { "stories", "extra.txt" }
--     list[1]  --> { path = "stories/a.txt", outlet = "Ansa", published = "2024-05-14" }
local lpeg = require "lpeg"
local core = require "vaglio.core"

local io, ipairs, table, type = io, ipairs, table, type

local _ENV = nil

local M = {}

-- record <- field (',' field)* ;  field <- '"' ([^"] / '""')* '"' / [^,\r\n"]*
local P, S, C, Cs, Ct = lpeg.P, lpeg.S, lpeg.C, lpeg.Cs, lpeg.Ct
local quoted = P '"' * Cs((P '""' / '"' + (1 - P '"')) ^ 0) * P '"'
local plain = C((1 - S ',\r\n"') ^ 0)
local record = Ct((quoted + plain) * ("," * (quoted + plain)) ^ 0)
local line_end = P "\r\n" + P "\n" + P "\r"
local file = P "\239\187\191" ^ -1 * Ct((record * line_end) ^ 0 * (record * -1) ^ -1) * lpeg.Cp()

--- The rows of a CSV text as tables by the names in its first row; nil, message, byte when it is
-- none.
function M.rows(text)
  local records, stop = file:match(text)
  if stop <= #text then return nil, "a quotation mark in the wrong place", stop end
  local heads, rows = records[1] or {}, {}
  for i = 2, #records do
    local row = {}
    for k, head in ipairs(heads) do
      local value = records[i][k]
      if value and value ~= "" then row[head] = value end
    end
    if #records[i] > 1 or records[i][1] ~= "" then rows[#rows + 1] = row end
  end
  return rows
end

local function split(path)
  local folder, name = path:match("^(.*/)([^/]*)$")
  return folder or "", name or path
end

-- The rows of the folder's sources.csv, by file, and in order; false when there is none.
local function sources_of(folder, cache)
  if cache[folder] ~= nil then return cache[folder] end
  cache[folder] = false
  local path = folder .. "sources.csv"
  local handle = io.open(path, "rb")
  if not handle then return false end
  local text = handle:read("a")
  handle:close()
  if not text then return false end
  local rows, problem, byte = M.rows(text)
  if not rows then
    return nil, ("%s: %s (byte %d)"):format(path, problem, byte - 1), "input", byte - 1
  end
  local found = { order = {} }
  for _, row in ipairs(rows) do
    if row.file then
      found[row.file] = row
      found.order[#found.order + 1] = row.file
    end
  end
  cache[folder] = found
  return found
end

local function story(path, row)
  row = row or {}
  return { path = path, outlet = row.outlet, published = row.published, lang = row.lang,
           url = row.url, title = row.title }
end

local STORIES = { txt = true, text = true, md = true, markdown = true }

local function add_folder(list, path, cache)
  local folder = path:gsub("/*$", "") .. "/"
  local rows, message, kind, byte = sources_of(folder, cache)
  if rows == nil then return nil, message, kind, byte end
  if rows then
    for _, name in ipairs(rows.order) do list[#list + 1] = story(folder .. name, rows[name]) end
    return true
  end
  local names
  names, message, kind, byte = core.folder(path)
  if not names then return nil, message, kind, byte end
  table.sort(names)
  local before = #list
  for _, name in ipairs(names) do
    local extension = name:match "%.(%w+)$" or ""
    if STORIES[extension:lower()] then list[#list + 1] = story(folder .. name) end
  end
  if #list == before then return nil, path .. " is a folder without stories", "input", 0 end
  return true
end

--- The stories in files and folders, in order: a folder gives what its `sources.csv` lists, else
-- its files .txt and .md by name. `problem(message, kind, byte)` is told what
-- cannot be looked at.
function M.expand(paths, problem)
  if type(paths) == "string" then paths = { paths } end
  local list, cache = {}, {}
  for _, path in ipairs(paths) do
    local kind, message, what, byte = core.kind_of(path)
    if kind == "folder" then
      kind, message, what, byte = add_folder(list, path, cache)
    elseif kind then
      local folder, name = split(path)
      local rows
      rows, message, what, byte = sources_of(folder, cache)
      kind = rows ~= nil
      if kind then list[#list + 1] = story(path, rows and rows[name]) end
    end
    if not kind then problem(message, what, byte) end
  end
  return list
end

return M
