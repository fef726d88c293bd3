--- Writing JSON: keys sorted, so that equal values give equal bytes. Reading is `vaglio.core`'s.
local error, ipairs, math, next, pairs, string, table, tostring, type =
  error, ipairs, math, next, pairs, string, table, tostring, type

local _ENV = nil

local M = {}

local short = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function quote(text)
  return '"' .. text:gsub('[%z\1-\31"\\\127]', function(c)
    return short[c] or ("\\u%04x"):format(c:byte())
  end) .. '"'
end

local function number(n)
  if n ~= n or n == math.huge or n == -math.huge then return "null" end
  if math.type(n) == "integer" or n == math.floor(n) and n > -2 ^ 53 and n < 2 ^ 53 then
    return ("%d"):format(n)
  end
  return ("%.17g"):format(n)
end

local encode

local function object(t)
  local keys, out = {}, {}
  for key in pairs(t) do
    if type(key) ~= "string" then
      error("a JSON object's keys are strings, not " .. type(key), 0)
    end
    keys[#keys + 1] = key
  end
  table.sort(keys)
  for i, key in ipairs(keys) do out[i] = quote(key) .. ":" .. encode(t[key]) end
  return "{" .. table.concat(out, ",") .. "}"
end

--- A value as JSON text. A table with `[1]` is an array; an empty one is an object.
function encode(value)
  local kind = type(value)
  if kind == "string" then return quote(value) end
  if kind == "number" then return number(value) end
  if kind == "boolean" then return tostring(value) end
  if kind == "nil" or kind == "userdata" then return "null" end
  if kind ~= "table" then error("a " .. kind .. " has no JSON", 0) end
  if value[1] == nil then return object(value) end
  local out = {}
  for i, item in ipairs(value) do out[i] = encode(item) end
  return "[" .. table.concat(out, ",") .. "]"
end

M.encode = encode
M.is_empty = function(t) return next(t) == nil end
return M
