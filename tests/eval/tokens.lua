--- Token and sentence F1 on CoNLL-U, its sentences joined into one text (a blank line after every
-- twelfth).
--
-- Gold tokens are the surface ones (multi-word ranges count once). What the library keeps together
-- by design is joined in the gold too: words with inner hyphens; English n't, 's and the like stand
-- alone.

local lib = ...
local ipairs, math, table = ipairs, math, table

local _ENV = nil

local M = {}

local function is_word(byte) return byte ~= "" and (byte:find "%w" or byte:byte() >= 128) end

-- Gold spans with hyphened words as one.
local function joined(text, spans)
  local out = {}
  for _, s in ipairs(spans) do
    local word, before = text:sub(s[1], s[2]), out[#out]
    local touching = before and before[2] == s[1] - 1
    local previous = touching and text:sub(before[1], before[2]) or ""
    local inner = word == "-" and previous:find "[%w\x80-\xff]$" and is_word(text:sub(s[2] + 1,
      s[2] + 1))
    local after = previous:find "[%w\x80-\xff]%-$" and is_word(word:sub(1, 1))
      and not previous:lower():find "^ex%-$"
    if touching and (inner or after) then before[2] = s[2] else out[#out + 1] = { s[1], s[2] } end
  end
  return out
end

-- English: "don't" is do + n't, "he's" is he + 's.
local function parted(text, spans)
  local out = {}
  for _, s in ipairs(spans) do
    local word = text:sub(s[1], s[2])
    local plain = word:gsub("\xE2\x80\x99", "'"):lower()
    local tail = plain:match "^.+(n't)$" or plain:match "^.+('s)$" or plain:match "^.+('ll)$"
      or plain:match "^.+('re)$"
      or plain:match "^.+('ve)$" or plain:match "^.+('d)$" or plain:match "^.+('m)$"
    if tail then
      local n = #tail + (word:find("\xE2\x80\x99", 1, true) and 2 or 0)
      out[#out + 1] = { s[1], s[2] - n }
      out[#out + 1] = { s[2] - n + 1, s[2] }
    else
      out[#out + 1] = s
    end
  end
  return out
end

local function add(list, spans, offset)
  for _, s in ipairs(spans) do list[#list + 1] = { s[1] + offset, s[2] + offset } end
end

local function shared(a, b)
  local seen, n = {}, 0
  for _, s in ipairs(a) do seen[s[1] .. ":" .. s[2]] = true end
  for _, s in ipairs(b) do
    if seen[s[1] .. ":" .. s[2]] then n = n + 1 end
  end
  return n
end

-- Spans of one list that the other lacks, with the text around them.
local function report(kind, text, list, other)
  local seen = {}
  for _, s in ipairs(other) do seen[s[1] .. ":" .. s[2]] = true end
  for _, s in ipairs(list) do
    if not seen[s[1] .. ":" .. s[2]] then
      lib.wrong(kind, "%s | %s", text:sub(s[1], s[2]):gsub("\n", " "), text:sub(math.max(1,
        s[1] - 25), s[2] + 25):gsub("\n", " "))
    end
  end
end

--- Prints token_f1 and sentence_f1 of the files; `sentences_of` (a pattern of file names) says
-- which count for sentences.
function M.figures(set, lang, paths, sentences_of)
  local right, ours, gold, raw_right, raw_gold = 0, 0, 0, 0, 0
  local s_right, s_ours, s_gold = 0, 0, 0
  for _, path in ipairs(paths) do
    local pieces, tokens, raw, sentences, at = {}, {}, {}, {}, 0
    for i, block in ipairs(lib.blocks(path)) do
      local spans = lib.surface(block)
      if spans then
        local text = block.meta.text:match "^%s*(.-)%s*$"
        local lead = block.meta.text:find "%S" - 1
        add(raw, spans, at - lead)
        spans = joined(block.meta.text, spans)
        if lang == "en" then spans = parted(block.meta.text, spans) end
        add(tokens, spans, at - lead)
        sentences[#sentences + 1] = { at + 1, at + #text }
        pieces[#pieces + 1] = text .. (i % 12 == 0 and "\n\n" or " ")
        at = at + #pieces[#pieces]
      end
    end
    local text = table.concat(pieces)
    local got_tokens, got_sentences = lib.segment(text, lang)
    right, ours, gold = right + shared(got_tokens, tokens), ours + #got_tokens, gold + #tokens
    raw_right, raw_gold = raw_right + shared(got_tokens, raw), raw_gold + #raw
    report("token only gold", text, tokens, got_tokens)
    if path:find(sentences_of) or #paths == 1 then
      s_right, s_ours, s_gold = s_right + shared(got_sentences, sentences),
        s_ours + #got_sentences, s_gold + #sentences
      report("sentence only gold", text, sentences, got_sentences)
    end
  end
  lib.figure(set, "token_f1", lib.f1(right, ours, gold), gold)
  lib.figure(set, "token_f1_gold_as_it_is", lib.f1(raw_right, ours, raw_gold), raw_gold)
  lib.figure(set, "sentence_f1", lib.f1(s_right, s_ours, s_gold), s_gold)
end

return M
