--- Records with `first` and `last` (bytes), found by place: a list sorted by first, with how far each
-- prefix of it reaches, so that what touches a stretch is found without walking the whole document.

local setmetatable = setmetatable

local _ENV = nil

local Spans = {}
Spans.__index = Spans

local M = {}

--- An index over `items`, sorted by first.
function M.of(items)
  local reach, furthest = {}, 0
  for i = 1, #items do
    if items[i].last > furthest then furthest = items[i].last end
    reach[i] = furthest
  end
  return setmetatable({ items = items, reach = reach }, Spans)
end

-- The first index whose prefix reaches byte `first`.
local function start_of(spans, first)
  local lo, hi = 1, #spans.items + 1
  while lo < hi do
    local mid = (lo + hi) // 2
    if spans.reach[mid] < first then lo = mid + 1 else hi = mid end
  end
  return lo
end

--- `for r in spans:touching(first, last) do`: the records that share a byte with first..last, in order.
function Spans:touching(first, last)
  local items, i = self.items, start_of(self, first) - 1
  return function()
    while true do
      i = i + 1
      local r = items[i]
      if not r or r.first > last then return nil end
      if r.last >= first then return r end
    end
  end
end

--- Does a record hold this byte?
function Spans:holds(byte) return self:touching(byte, byte)() ~= nil end

return M
