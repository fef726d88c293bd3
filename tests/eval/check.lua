--- Figures against their floors: check.lua FIGURES FLOORS. Prints the table; fails when a figure is
-- below its floor, or has a floor and was not measured though its set was (and no part of it was
-- skipped).
--
-- FIGURES has lines "set figure value cases" or "set skipped: why"; FLOORS is set, figure, floor
-- (tabs).

local function lines(path)
  local f, message = io.open(path)
  if not f then error(message, 0) end
  local out = {}
  for line in f:lines() do out[#out + 1] = line end
  f:close()
  return out
end

local floors, order = {}, {}
for _, line in ipairs(lines(arg[2])) do
  local set, figure, floor = line:match "^([^#\t]+)\t([^\t]+)\t([%d.]+)$"
  if set then
    floors[set .. " " .. figure] = tonumber(floor)
    order[#order + 1] = { set, set .. " " .. figure }
  end
end

local seen, measured, skipped, below = {}, {}, {}, 0
print(("%-28s %-34s %8s %7s %6s"):format("set", "figure", "value", "cases", "floor"))
for _, line in ipairs(lines(arg[1])) do
  local set, figure, value, cases = line:match "^(%S+) (%S+) ([%d.]+) (%d+)$"
  if set then
    local key = set .. " " .. figure
    local floor = floors[key]
    local low = floor and tonumber(value) < floor
    seen[key], measured[set] = true, true
    if low then below = below + 1 end
    print(("%-28s %-34s %8s %7s %6s%s"):format(set, figure, value, cases, floor or "", low
      and "  BELOW" or ""))
  else
    skipped[line:match "^%S+" or ""] = true
    print(line)
  end
end
for _, row in ipairs(order) do
  if measured[row[1]] and not skipped[row[1]] and not seen[row[2]] then
    below = below + 1
    print(row[2] .. " has a floor and was not measured")
  end
end
if below > 0 then error(below .. " figures below their floors", 0) end
