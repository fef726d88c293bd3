--- Coreference scores of clusters over given mentions: MUC, B3, CEAF-e, and their mean.
--
-- `gold` and `ours` are lists: mention i belongs to cluster gold[i], ours[i] (any value).

local ipairs, math, pairs = ipairs, math, pairs

local _ENV = nil

local M = {}

local function clusters(labels)
  local list, at = {}, {}
  for i, label in ipairs(labels) do
    if not at[label] then
      list[#list + 1] = {}
      at[label] = #list
    end
    local c = list[at[label]]
    c[#c + 1] = i
  end
  return list
end

local function f(p, r) return p + r > 0 and 2 * p * r / (p + r) or 0 end

-- Links of the clusters that the other labelling keeps, over all links.
local function muc_half(list, labels)
  local kept, all = 0, 0
  for _, c in ipairs(list) do
    local parts, n = {}, 0
    for _, i in ipairs(c) do
      if not parts[labels[i]] then parts[labels[i]], n = true, n + 1 end
    end
    kept, all = kept + #c - n, all + #c - 1
  end
  return all > 0 and kept / all or 0
end

local function b3_half(list, labels)
  local sum, n = 0, 0
  for _, c in ipairs(list) do
    local sizes = {}
    for _, i in ipairs(c) do sizes[labels[i]] = (sizes[labels[i]] or 0) + 1 end
    for _, i in ipairs(c) do
      sum, n = sum + sizes[labels[i]] / #c, n + 1
    end
  end
  return sum / n
end

-- The greatest sum of an assignment of rows to columns (rows <= columns); `value(i, j)`. Hungarian
-- method.
local function assignment(rows, columns, value)
  local u, v, row_of, way = {}, {}, {}, {}
  for i = 0, rows do u[i] = 0 end
  for j = 0, columns do
    v[j], row_of[j] = 0, 0
  end
  for i = 1, rows do
    row_of[0] = i
    local j0, least, used = 0, {}, {}
    for j = 0, columns do least[j], used[j] = math.huge, false end
    repeat
      used[j0] = true
      local i0, delta, j1 = row_of[j0], math.huge, 0
      for j = 1, columns do
        if not used[j] then
          local cost = -value(i0, j) - u[i0] - v[j]
          if cost < least[j] then least[j], way[j] = cost, j0 end
          if least[j] < delta then delta, j1 = least[j], j end
        end
      end
      for j = 0, columns do
        if used[j] then
          u[row_of[j]], v[j] = u[row_of[j]] + delta, v[j] - delta
        else
          least[j] = least[j] - delta
        end
      end
      j0 = j1
    until row_of[j0] == 0
    repeat
      local j1 = way[j0]
      row_of[j0] = row_of[j1]
      j0 = j1
    until j0 == 0
  end
  local sum = 0
  for j = 1, columns do
    if row_of[j] > 0 then sum = sum + value(row_of[j], j) end
  end
  return sum
end

local function ceaf(a, b, labels_b)
  if #a > #b then return nil end
  local index, shared = {}, {}
  for j, c in ipairs(b) do index[labels_b[c[1]]] = j end
  for i, c in ipairs(a) do
    shared[i] = {}
    for _, m in ipairs(c) do
      local j = index[labels_b[m]]
      shared[i][j] = (shared[i][j] or 0) + 1
    end
  end
  return assignment(#a, #b, function(i, j)
    local n = shared[i][j]
    return n and 2 * n / (#a[i] + #b[j]) or 0
  end)
end

--- {muc=, b3=, ceaf_e=, conll=}: F1 each, and the mean of the three.
function M.score(gold, ours)
  local g, o = clusters(gold), clusters(ours)
  local out = { muc = f(muc_half(o, gold), muc_half(g, ours)), b3 = f(b3_half(o, gold), b3_half(g,
    ours)) }
  local sum = ceaf(g, o, ours) or ceaf(o, g, gold)
  out.ceaf_e = f(sum / #o, sum / #g)
  out.conll = (out.muc + out.b3 + out.ceaf_e) / 3
  return out
end

--- Pairs of one mention of each list: right, ours, gold. The lists are {gold = {...}, ours =
-- {...}}.
function M.cross_pairs(a, b)
  local right, ours, gold = 0, 0, 0
  for i in ipairs(a.gold) do
    for j in ipairs(b.gold) do
      local same_gold, same_ours = a.gold[i] == b.gold[j], a.ours[i] == b.ours[j]
      if same_gold then gold = gold + 1 end
      if same_ours then ours = ours + 1 end
      if same_gold and same_ours then right = right + 1 end
    end
  end
  return right, ours, gold
end

return M
