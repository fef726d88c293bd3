--- Two small drawings for a report, as inline SVG without any style of their own: classes only, so
-- that they follow the page into dark mode and print.
local require, ipairs, math, string, table = require, ipairs, math, string, table
local escape = require "vaglio.report.escape"
local label = require "vaglio.report.label"
local _ENV = nil

local M = {}

local function at(x) return string.format("%.1f", x) end

-- From values to x: logarithmic when they span more than a factor of 20.
local function scale(lo, hi, from, to)
  if lo > 0 and hi / lo > 20 then
    local a, b = math.log(lo), math.log(hi)
    return function(v) return from + (math.log(math.max(v, lo)) - a) / (b - a) * (to - from) end
  end
  if hi == lo then return function() return (from + to) / 2 end end
  return function(v) return from + (v - lo) / (hi - lo) * (to - from) end
end

local function row_of(answer)
  local quantity = label.field(answer.claims[1], "quantity")
  if not quantity then return nil end
  local lo, hi = label.bounds(quantity, "core")
  local best, mod = label.field(quantity, "best"), label.field(quantity, "mod")
  if not lo then lo, hi = best, best end
  if not lo then return nil end
  local open = hi == math.huge or mod == ">" or mod == ">="
  local conflict = false
  for _, link in ipairs(answer.links) do
    if link.relation.relation == "contradicts" and link.answer
      and link.answer.question == answer.question then
      conflict = true
    end
  end
  return { lo = lo, hi = hi == math.huge and lo or hi, best = best, open = open, answer = answer,
    conflict = conflict,
    unit = label.field(quantity, "unit") or "person" }
end

local function rows_of(question)
  local rows, unit = {}, nil
  for _, answer in ipairs(question.answers) do
    local row = row_of(answer)
    if row and (unit == nil or row.unit == unit) then
      unit = row.unit
      table.insert(rows, row)
    end
  end
  return rows
end

local function draw_row(row, i, x)
  local y = i * 24 - 8
  local class = row.conflict and ' class="conflict"' or ""
  local from, to = x(row.lo), row.open and 630 or x(row.hi)
  local out = { string.format('<g%s><text class="l" x="150" y="%d">%s</text>', class, y + 4,
    escape.html(escape.clip(row.answer.label, 22))) }
  if to - from > 1 then
    out[#out + 1] = string.format('<line%s x1="%s" y1="%d" x2="%s" y2="%d"/>', row.open
      and ' class="open"' or "",
      at(from), y, at(to), y)
  end
  if row.best or to - from <= 1 then
    out[#out + 1] = string.format('<circle cx="%s" cy="%d" r="4.5"/>', at(x(row.best or row.lo)), y)
  end
  return table.concat(out) .. "</g>"
end

--- The answers to one question on one axis: a dot is a figure, a bar what vague words cover, a
-- dashed
-- line is open upwards. Empty when fewer than two answers can be drawn.
function M.range(t, question)
  local rows = rows_of(question)
  if #rows < 2 then return "" end
  local lo, hi = math.huge, -math.huge
  for _, row in ipairs(rows) do
    lo, hi = math.min(lo, row.lo), math.max(hi, row.hi, row.best or row.hi)
  end
  local x, height = scale(lo, hi, 170, 600), #rows * 24 + 22
  local name = t("ui.interval_label", { lo = t:number(lo), hi = t:number(hi) })
  local out = { string.format(
    '<svg class="range" viewBox="0 0 640 %d" role="img" aria-label="%s">', height,
    escape.html(name)) }
  for i, row in ipairs(rows) do out[#out + 1] = draw_row(row, i, x) end
  local y = #rows * 24 + 6
  out[#out + 1] = string.format('<line class="axis" x1="170" y1="%d" x2="600" y2="%d"/>', y, y)
  out[#out + 1] = string.format('<text class="t" x="%s" y="%d">%s</text>', at(x(lo)), y + 14,
    escape.html(t:number(lo)))
  if hi > lo then
    out[#out + 1] = string.format('<text class="t" x="%s" y="%d">%s</text>', at(x(hi)), y + 14,
      escape.html(t:number(hi)))
  end
  return table.concat(out) .. "</svg>"
end

local columns = { [0] = 230, 400, 690, 840 }

local function place_nodes(edges)
  local nodes, order, rows = {}, {}, {}
  local function touch(name, layer)
    local node = nodes[name]
    if not node then
      node = { name = name, layer = layer, first = #order }
      nodes[name] = node
      table.insert(order, node)
    end
    node.layer = math.min(3, math.max(node.layer, layer))
  end
  for _, edge in ipairs(edges) do
    touch(edge.from, edge.depth)
    touch(edge.to, edge.depth + 1)
  end
  local tallest = 0
  for _, node in ipairs(order) do
    rows[node.layer] = (rows[node.layer] or 0) + 1
    node.row = rows[node.layer]
    tallest = math.max(tallest, node.row)
  end
  for _, node in ipairs(order) do
    node.x = columns[node.layer]
    node.y = (node.row - 0.5) * tallest / rows[node.layer] * 26 + 8
  end
  return nodes, order, tallest * 26 + 16
end

--- Who cites whom, outlets on the left, original voices on the right; thicker is more often.
-- At most `limit` edges (default 40), the most frequent.
function M.graph(t, citations, limit)
  local edges = table.move(citations, 1, math.min(#citations, limit or 40), 1, {})
  if #edges == 0 then return "" end
  local nodes, order, height = place_nodes(edges)
  local out = { string.format(
    '<svg class="graph" viewBox="0 0 1000 %.0f" role="img" aria-label="%s">', height,
    escape.html(t("ui.graph_label"))) }
  for _, edge in ipairs(edges) do
    local a, b = nodes[edge.from], nodes[edge.to]
    local bend = (a.x + b.x) / 2
    out[#out + 1] = string.format('<path d="M%s %s C%s %s %s %s %s %s" stroke-width="%s"/>',
      at(a.x), at(a.y), at(bend),
      at(a.y), at(bend), at(b.y), at(b.x), at(b.y), at(math.min(7, 1 + math.log(edge.count, 2))))
  end
  for _, node in ipairs(order) do
    local left = node.layer == 0
    out[#out + 1] = string.format(
      '<circle cx="%s" cy="%s" r="3.5"/><text%s x="%s" y="%s">%s</text>', at(node.x),
      at(node.y), left and ' class="left"' or "", at(node.x + (left and -8 or 8)), at(node.y + 4),
      escape.html(escape.clip(node.name, 30)))
  end
  return table.concat(out) .. "</svg>"
end

return M
