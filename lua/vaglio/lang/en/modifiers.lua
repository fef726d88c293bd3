--- English words that bound a number: at least, about, up to, or more.
--
-- A modifier is a key of `bounds` in `vaglio.quantity`, or "" where the words change nothing.
local ipairs = ipairs

local _ENV = nil

local M = {}

-- ---- modifiers ---------------------------------------------------------------

-- mod -> phrases before the number; "_" joins words. An empty mod changes nothing.
local before = {
  [">="] = "at_least at_the_very_least no_fewer_than no_less_than not_fewer_than not_less_than a_minimum_of minimum_of"
    .. " starting_at starting_from",
  [">"] = "more_than over upwards_of upward_of in_excess_of greater_than above exceeding well_over well_above far_more_than"
    .. " much_more_than higher_than beyond north_of surpassing longer_than older_than larger_than bigger_than"
    .. " significantly_more_than considerably_more_than substantially_more_than well_in_excess_of many_more_than",
  ["<="] = "up_to as_many_as as_much_as at_most no_more_than not_more_than a_maximum_of maximum_of as_high_as at_the_most"
    .. " as_long_as as_far_as not_exceeding upto anything_up_to a_total_of_up_to",
  ["<"] = "fewer_than less_than under below well_under well_below far_fewer_than far_less_than lower_than smaller_than"
    .. " younger_than south_of shorter_than inside",
  ["~"] = "about around roughly approximately approx some an_estimated estimated circa in_the_region_of in_the_vicinity_of"
    .. " something_like close_on ca ~ an_average_of on_the_order_of in_the_order_of an_approximate",
  almost = "nearly almost close_to approaching nearing virtually practically just_about getting_on_for",
  little_more = "just_over slightly_more_than slightly_over a_little_over a_little_more_than little_more_than just_above"
    .. " barely_more_than slightly_above just_more_than",
  little_less = "just_under slightly_less_than slightly_under slightly_below just_below just_short_of a_little_under"
    .. " just_shy_of shy_of a_little_less_than slightly_fewer_than just_less_than",
  [""] = "another a_further further an_additional additional a_total_of a_record an_extra all the_first the_other"
    .. " exactly precisely only just a_combined a_whopping a_staggering the other additionally a_mere mere a_full",
}
local after = {
  [">="] = "or_more or_above or_over and_over and_above or_greater or_higher or_older and_older plus + and_up at_least",
  ["<="] = "or_less or_fewer or_below or_under or_younger at_most max tops",
  ["~"] = "or_so or_thereabouts approximately or_thereabout give_or_take",
}

-- Phrases as a tree of words; `mod` at a node ends one.
local function tree(lists)
  local root = {}
  for _, mod in ipairs { ">=", ">", "<=", "<", "~", "almost", "little_more", "little_less", "" } do
    for phrase in (lists[mod] or ""):gmatch "%S+" do
      local node = root
      for word in phrase:gmatch "[^_]+" do
        node[word] = node[word] or {}
        node = node[word]
      end
      node[0] = mod
    end
  end
  return root
end

local before_tree, after_tree = tree(before), tree(after)

-- The longest phrase of the tree from token i: its modifier and last token.
local function walk(root, t, i)
  local node, mod, last = root, nil, nil
  for j = i, i + 5 do
    node = node[t.text[j]]
    if not node then
      break
    end
    if node[0] then
      mod, last = node[0], j
    end
  end
  return mod, last
end

-- "at least another", "more than an estimated": the first that says something counts.
local function modifiers(t, i)
  local mod, last = walk(before_tree, t, i)
  if not mod then
    return nil, i - 1
  end
  local again, stop = walk(before_tree, t, last + 1)
  if again then
    return mod ~= "" and mod or again, stop
  end
  return mod, last
end

M.before_tree = before_tree
M.after_tree = after_tree
M.walk = walk
M.modifiers = modifiers

return M
