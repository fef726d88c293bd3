--- Numbers and what they count, read off dependency trees. PATH: it.jsonl or en.jsonl.
--
-- Left out: what counts nothing (articles and notes of laws, pages, house numbers, decades of
-- years, ordinals, names with a number) and a number inside a date. What a percentage is of is not
-- asked.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")

local lang = arg[1]:match "(%l%l)%.jsonl$" or "it"
local set = "ud_derived_quantities_" .. lang
if not lib.has(set, lang) then return end
local refused = dofile(here .. "excluded_quantities.lua")[lang]

-- "(2)", "[927]", "3) le aree", "858. Nozione": a note, an article, a point of a list.
local function is_mark(text, span)
  local before, after = text:sub(span[1] - 1, span[1] - 1), text:sub(span[2] + 1, span[2] + 3)
  if before == "(" or before == "[" then return true end
  return span[1] <= 2 and after:find "^[.)]" ~= nil
end

local function is_refused(q, text, span)
  local number, noun = q.number[3]:lower(), q.counted_lemma:lower()
  if is_mark(text, span) then return true end
  if q.counted_upos == "PROPN" or refused.numbers[number]
    or refused.nouns[noun] then return true end
  if number:find "^'" or number:find "[/x]" or number:find "%d%-%d" then return true end
  return false
end

-- Does the counted noun (or what stands for it as a unit) belong to the quantity?
local function noun_right(doc, q, span, gold)
  if q.noun and q.noun:lower() == gold.counted_lemma:lower() then return true end
  if q.noun_first and q.noun_first <= span[2] and q.noun_last >= span[1] then return true end
  -- "tre giorni": noun and unit in one
  if q.first <= span[1] and span[2] <= q.last then return true end
  for _, s in ipairs(doc.sentences) do
    for _, p in ipairs(s.phrases or {}) do
      if p.quantity == q and p.head and s.first[p.head] <= span[2]
        and s.last[p.head] >= span[1] then return true end
    end
  end
  return false
end

local n, found, nouns, asked, left_out = 0, 0, 0, 0, 0
for _, row in ipairs(lib.jsonl(arg[1])) do
  local doc = lib.analyse(row.text, lang)
  for _, gold in ipairs(row.quantities) do
    local hit, dated
    local number = lib.bytes(row.text, gold.number[1], gold.number[2])
    local span = lib.bytes(row.text, gold.counted[1], gold.counted[2])
    for _, q in ipairs(doc.quantities) do
      if lib.shared({ q.number_first or q.first, q.number_last or q.last },
        number) > 0 then hit = hit or q end
    end
    for _, t in ipairs(doc.times) do
      if lib.shared({ t.first, t.last }, number) > 0 then
        dated = dated or t
        if t.kind == "duration" or t.calendar == false then hit = hit or t end
      end
    end
    if is_refused(gold, row.text, number) or (dated and not hit) then left_out = left_out + 1
    else
      n = n + 1
      if hit then
        found = found + 1
        asked = asked + (hit.kind == "percent" and 0 or 1)
        if hit.kind == "percent" then goto next_number end
        if noun_right(doc, hit, span, gold) then nouns = nouns + 1
        else
          lib.wrong("noun", "%s -> %s | got %s | %s", gold.number[3], gold.counted[3], hit.noun
            or doc.text:sub(hit.first, hit.last), row.text)
        end
      else
        lib.wrong("number", "%s %s | %s", gold.number[3], gold.counted[3], row.text:sub(math.max(1,
          number[1] - 40), number[2] + 40))
      end
    end
    ::next_number::
  end
end
lib.figure(set, "number_recall", found / n, n)
lib.figure(set, "counted_noun", nouns / asked, asked)
lib.figure(set, "left_out", left_out / (n + left_out), left_out)
