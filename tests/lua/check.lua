--- A row-runner for plain Lua test scripts.
--
--     local check = require "check"
--     check.rows("plurals", {{"amico", "amici"}}, function(word) return plural(word) end)
--     check.equal(1 + 1, 2, "adds")
--     check.done()
--
-- Each row is {input, expected}: `f(input, row)` is compared with the second element. Failing rows are
-- printed with what was expected and what came; `check.done` prints the sum and ends the program
-- with a status.

local M = {}

local passed, failed = 0, 0

-- A value as text, so that tables can be compared and shown; keys in order.
local function show(v)
  if type(v) ~= "table" then return type(v) == "string" and ("%q"):format(v) or tostring(v) end
  local keys, out = {}, {}
  for k in pairs(v) do keys[#keys + 1] = k end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for _, k in ipairs(keys) do
    out[#out + 1] = (math.type(k) and "" or tostring(k) .. " = ") .. show(v[k])
  end
  return "{" .. table.concat(out, ", ") .. "}"
end
M.show = show

--- Counts one comparison of values (tables by content); prints it if they differ.
function M.equal(got, expected, message)
  if show(got) == show(expected) then
    passed = passed + 1
    return true
  end
  failed = failed + 1
  print(("FAILED %s\n  expected %s\n  got      %s"):format(message or "", show(expected), show(got)))
  return false
end

--- Runs `f` on the first element of each row and compares with the second. An error is a failure.
function M.rows(name, rows, f)
  for i, row in ipairs(rows) do
    local label = ("%s, row %d: %s"):format(name, i, show(row[1]))
    local ok, got = pcall(f, row[1], row)
    if ok then
      M.equal(got, row[2], label)
    else
      failed = failed + 1
      print("FAILED " .. label .. "\n  raised   " .. tostring(got))
    end
  end
end

--- Prints "N passed, M failed" and exits, with status 1 if anything failed.
function M.done()
  print(("%d passed, %d failed"):format(passed, failed))
  os.exit(failed == 0, true)
end

return M
