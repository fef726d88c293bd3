--- Entities across documents and languages (MEANTIME). PATH: the folder with <lang>.tokens.conll
-- and <lang>.entities_mentions.jsonl.
--
-- Mentions are gold; each gets the entity of the corpus whose mention covers its head word, else is
-- an entity of its own ("same_words": else one entity with all mentions of the same words). All
-- documents of both languages stand in one corpus.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local names = loadfile(here .. "names.lua")(lib)
local coreference = loadfile(here .. "coreference.lua")()
local core = require "vaglio.core"
local corpora = require "vaglio.corpus"

local set = "meantime_it_en"

-- Documents of a token file: by id, {text, at[sentence][token] = {first, last}}.
local function documents(path)
  local docs, order = {}, {}
  for _, block in ipairs(lib.blocks(path)) do
    local words, sentence, key = {}, nil, nil
    for _, row in ipairs(block.rows) do
      if row[4] then
        words[#words + 1], key, sentence = row[4], row[1], tonumber(row[2])
      end
    end
    if key then
      local doc = docs[key]
      if not doc then
        doc = { parts = {}, at = {}, length = 0, key = key }
        docs[key] = doc
        order[#order + 1] = doc
      end
      local text, spans = names.join(words)
      for i, s in ipairs(spans) do s[1], s[2], s[3] = s[1] + doc.length, s[2] + doc.length,
        words[i] end
      doc.at[sentence] = spans
      doc.parts[#doc.parts + 1] = text
      doc.length = doc.length + #text + 2
    end
  end
  return docs, order
end

-- The head word of a mention: by its form among the mention's tokens (the head ids of the parse are
-- often off by some).
local function head_of(m, spans)
  local last
  for _, i in ipairs(m.tokens_number) do
    local s = spans and spans[i + 1]
    if s and s[3] == m.mention_head then return s end
    last = s or last
  end
  return last
end

-- Adds a language's documents that have mentions; returns its gold mentions with their places.
local function load(corpus, lang)
  local docs = documents(arg[1] .. "/" .. lang .. ".tokens.conll")
  local mentions, added = {}, {}
  for _, m in ipairs(lib.jsonl(arg[1] .. "/" .. lang .. ".entities_mentions.jsonl")) do
    local doc = docs[m["topic/subtopic_name"] or m.conll_doc_key]
    if doc then
      if not added[doc] then
        local object, message = corpus:add { text = table.concat(doc.parts, "\n\n"), lang = lang,
                                             uri = lang .. "/" .. doc.key,
                                               outlet = lang .. "/" .. doc.key }
        if not object then error(message, 0) end
        added[doc] = object
      end
      local head = head_of(m, doc.at[m.sent_id])
      mentions[#mentions + 1] = { chain = m.coref_chain:match "%u+%d+$" or m.coref_chain,
        doc = added[doc], head = head,
                                  text = m.tokens_str, proper = m.mention_head_pos == "PROPN" }
    end
  end
  return mentions
end

-- Which entity of the corpus each gold mention is.
local function link(corpus, lists)
  local by_doc = {}
  for entity in corpus:entities():each() do
    for mention in entity:mentions():each() do
      local id = mention.doc.id
      by_doc[id] = by_doc[id] or {}
      table.insert(by_doc[id], { mention.first, mention.last, entity.id, entity.name })
    end
  end
  for _, mentions in ipairs(lists) do
    for i, m in ipairs(mentions) do
      m.entity = m
      for _, x in ipairs(m.head and by_doc[m.doc.id] or {}) do
        if lib.shared(x, m.head) > 0 then m.entity, m.name = x[3], x[4] end
      end
    end
  end
end

local function labels(mentions, wanted)
  local out = { gold = {}, ours = {} }
  for _, m in ipairs(mentions) do
    if wanted(m) then
      out.gold[#out.gold + 1], out.ours[#out.ours + 1] = m.chain, m.entity
    end
  end
  return out
end
local function any() return true end
local function proper(m) return m.proper end

local corpus = corpora.open()
local has_en = require "vaglio.packs".all().en
local it, en = load(corpus, "it"), has_en and load(corpus, "en") or {}
link(corpus, { it, en })

local function report(lang, mentions)
  local found = 0
  for _, m in ipairs(mentions) do
    if m.entity ~= m then found = found + 1
    elseif m.proper then lib.wrong("no entity " .. lang, "%s (%s)", m.text, m.chain) end
  end
  local all = labels(mentions, any)
  local score = coreference.score(all.gold, all.ours)
  for _, key in ipairs { "conll", "muc", "b3", "ceaf_e" } do
    lib.figure(set, lang .. "_" .. key .. "_f1", score[key], #mentions)
  end
  lib.figure(set, lang .. "_mentions_found", found / #mentions, #mentions)
  local same = { gold = all.gold, ours = {} }
  for i, m in ipairs(mentions) do same.ours[i] = m.entity ~= m and m.entity or core.fold(m.text) end
  lib.figure(set, lang .. "_conll_f1_same_words", coreference.score(same.gold, same.ours).conll,
    #mentions)
  local only = labels(mentions, proper)
  lib.figure(set, lang .. "_conll_f1_names", coreference.score(only.gold, only.ours).conll,
    #only.gold)
end
report("it", it)
if not has_en then
  print(set .. " skipped: no language pack 'en'")
else
  report("en", en)
  local right, ours, gold = coreference.cross_pairs(labels(it, any), labels(en, any))
  lib.figure(set, "pair_f1", lib.f1(right, ours, gold), gold)
  local right_n, ours_n, gold_n = coreference.cross_pairs(labels(it, proper), labels(en, proper))
  lib.figure(set, "pair_f1_names", lib.f1(right_n, ours_n, gold_n), gold_n)
  lib.figure(set, "pair_precision_names", right_n / math.max(1, ours_n), ours_n)
end
corpus:close()
