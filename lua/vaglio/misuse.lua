--- Errors of use: told at the line of the script that made them, with the name that was perhaps
-- meant.
--
--     if not known[key] then misuse.raise("a story has no field '%s'%s", key, misuse.hint(key,
-- known)) end
--     return misuse.strict(module, "vaglio.token")      -- a misspelt function is told as one
local debug, error, ipairs, math, pairs, setmetatable, table, tostring, type =
  debug, error, ipairs, math, pairs, setmetatable, table, tostring, type

local _ENV = nil

local M = {}

-- The library's own chunks begin so; a script's do not.
local HOME = debug.getinfo(1, "S").source:match "^(.*)misuse%.lua$" or "@vaglio/"

--- The file and line of the script that is running the library; nil when none is known.
function M.place()
  for level = 2, 60 do
    local info = debug.getinfo(level, "Sl")
    if not info then return nil end
    if info.currentline > 0 and info.source:sub(1, #HOME) ~= HOME then
      return info.short_src, info.currentline
    end
  end
end

--- Raises the message (as for string.format) at the script's line.
function M.raise(message, ...)
  local file, line = M.place()
  message = message:format(...)
  error(file and ("%s:%d: %s"):format(file, line, message) or message, 0)
end

-- Letters to change, or neighbours to swap, to make one word the other.
local function distance(a, b)
  local rows = { [0] = {} }
  for j = 0, #b do rows[0][j] = j end
  for i = 1, #a do
    local row, above = { [0] = i }, rows[i - 1]
    for j = 1, #b do
      local change = a:byte(i) == b:byte(j) and 0 or 1
      row[j] = math.min(above[j - 1] + change, above[j] + 1, row[j - 1] + 1)
      local swapped = i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j)
      if swapped then row[j] = math.min(row[j], rows[i - 2][j - 2] + 1) end
    end
    rows[i] = row
  end
  return rows[#a][#b]
end

local function collect(names, all)
  for key, value in pairs(names) do
    local name = type(key) == "number" and value or key
    if type(name) == "string" then all[#all + 1] = name end
  end
end

--- The name nearest to a misspelt one among tables of names (lists or sets); nil when none is near.
function M.nearest(key, ...)
  local all, best, cost = {}, nil, math.min(3, (#tostring(key) + 1) // 2) + 1
  for _, names in ipairs { ... } do collect(names, all) end
  table.sort(all)                          -- of two as near the first by the alphabet
  for _, name in ipairs(all) do
    local d = distance(tostring(key), name)
    if d < cost then best, cost = name, d end
  end
  return best
end

--- " (did you mean 'x'?)", or nothing.
function M.hint(key, ...)
  local near = M.nearest(key, ...)
  return near and (" (did you mean '%s'?)"):format(near) or ""
end

--- Makes a table refuse unknown fields; returns it. Numbers and what `optional` names are just nil.
function M.strict(t, label, optional)
  return setmetatable(t, { __index = function(_, key)
    if type(key) ~= "string" or optional and optional[key] then return nil end
    M.raise("%s has no '%s'%s", label, key, M.hint(key, t))
  end })
end

return M
