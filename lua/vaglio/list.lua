--- Lists of results: lazy until somebody looks, never nil, empty when there is nothing.
--
--     for claim in corpus:claims{ type = "life.die" } do … end
--     local by_doc = doc:claims():group_by(function(c) return c.doc.id end)
--
-- A list is called to iterate (`for x in list do`), indexed from 1, measured with `#`.

local core = require "vaglio.core"
local misuse = require "vaglio.misuse"

local setmetatable, type, ipairs = setmetatable, type, ipairs
local rawget, rawset = rawget, rawset
local table, tostring = table, tostring

local _ENV = nil

local List = { __name = "vaglio.List" }
local M = {}

--- A list over a table of items (kept, not copied).
function M.of(items)
  return setmetatable({ items = items }, List)
end

--- A list of `n` items that `get(i)` makes when asked.
function M.lazy(n, get)
  return setmetatable({ items = {}, count = n, get = get }, List)
end

function M.is(x) return type(x) == "table" and rawget(x, "items") ~= nil end

local function at(list, i)
  local item = list.items[i]
  if item == nil and list.get and i >= 1 and i <= list.count then
    item = list.get(i)
    list.items[i] = item
  end
  return item
end

local function size(list)
  local count = rawget(list, "count")
  return count or #rawget(list, "items")
end

local methods = {}

function List.__index(list, key)
  if type(key) == "number" then return at(list, key) end
  local method = methods[key]
  if method == nil and key ~= "get" then
    misuse.raise("List has no field '%s'%s", tostring(key), misuse.hint(key, methods))
  end
  return method
end

List.__len = size

-- `for item in list do`: Lua hands back the item before; where it stood is remembered, and
-- looked up again when two loops run over one list.
local function position(list, item)
  local last = rawget(list, "last") or 0
  if list.items[last] == item then return last end
  for i = 1, size(list) do
    if list.items[i] == item then return i end
  end
  return size(list)
end

function List.__call(list, _, before)
  local i = before == nil and 1 or position(list, before) + 1
  rawset(list, "last", i)
  return at(list, i)
end

function List.__tostring(list) return "List(" .. size(list) .. ")" end

function List.__pairs(list) return methods.pairs(list) end

--- An iterator over the items.
function methods.each(list)
  local i = 0
  return function()
    i = i + 1
    return at(list, i)
  end
end

--- `for i, item in list:pairs() do`
function methods.pairs(list)
  local i = 0
  return function()
    i = i + 1
    local item = at(list, i)
    if item ~= nil then return i, item end
  end
end

--- A plain table of all items.
function methods.totable(list)
  local all = {}
  for i = 1, size(list) do all[i] = at(list, i) end
  return all
end

local function as_function(f)
  if type(f) == "function" then return f end
  return function(item) return item[f] end
end

--- The items for which `f(item)` is true; `f` may be the name of a field.
function methods.filter(list, f)
  local kept = {}
  f = as_function(f)
  for i = 1, size(list) do
    local item = at(list, i)
    if f(item) then kept[#kept + 1] = item end
  end
  return M.of(kept)
end

--- `f(item)` of every item; nil results are left out.
function methods.map(list, f)
  local all = {}
  f = as_function(f)
  for i = 1, size(list) do all[#all + 1] = f(at(list, i)) end
  return M.of(all)
end

--- A stable sort by `key(item)` (a function or a field), smallest first.
function methods.sort_by(list, key)
  key = as_function(key)
  local keyed = {}
  for i = 1, size(list) do
    local item = at(list, i)
    keyed[i] = { key(item), i, item }
  end
  table.sort(keyed, function(a, b)
    if a[1] ~= b[1] then return a[1] < b[1] end
    return a[2] < b[2]
  end)
  local sorted = {}
  for i, k in ipairs(keyed) do sorted[i] = k[3] end
  return M.of(sorted)
end

--- `for key, items in list:group_by "type" do`: groups in the order of first meeting.
function methods.group_by(list, key)
  key = as_function(key)
  local order, groups = {}, {}
  for i = 1, size(list) do
    local item = at(list, i)
    local k = key(item)
    if k ~= nil then
      if not groups[k] then
        groups[k] = {}
        order[#order + 1] = k
      end
      table.insert(groups[k], item)
    end
  end
  local i = 0
  return function()
    i = i + 1
    if order[i] ~= nil then return order[i], M.of(groups[order[i]]) end
  end
end

--- The items as one text, with `separator` (", ") between them.
function methods.join(list, separator)
  local texts = {}
  for i = 1, size(list) do texts[i] = tostring(at(list, i)) end
  return table.concat(texts, separator or ", ")
end

--- The first item (for which `f` is true); nil when there is none.
function methods.first(list, f)
  f = f and as_function(f)
  for i = 1, size(list) do
    local item = at(list, i)
    if not f or f(item) then return item end
  end
end

core.list_class(List)                     -- fields of views that are lists are of this class
M.methods = methods
return M
