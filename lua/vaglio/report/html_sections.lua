--- The later sections of the page: timeline, reused text, who cites whom, the stories themselves.
-- Each takes the page {m = model, t = catalogue, ids, put} of `vaglio.report.html`.
local require, ipairs, math, string, table = require, ipairs, math, string, table
local diff = require "vaglio.report.diff"
local escape = require "vaglio.report.escape"
local label = require "vaglio.report.label"
local svg = require "vaglio.report.svg"
local h, field = escape.html, label.field
local _ENV = nil

local M = {}

local function open(page, name)
  page:put('<section aria-labelledby="', name, '"><h2 id="', name, '">', h(page.t("ui." .. name)),
    "</h2>\n")
end

local function document_link(page, document)
  if not document then return "?" end
  return string.format('<a href="#%s">%s</a>', page.ids.document[document.id],
    h(page.m:document_name(document)))
end

-- Days in order; each with its stories and with the figures that were first told that day.
local function days(m)
  local list, by_key = {}, {}
  local function day(interval)
    local start = label.start(interval)
    local date = start and label.date(m.t, { lo = start:sub(1, 10), precision = field(interval,
      "precision") == "month"
      and "month" or field(interval, "precision") == "year" and "year" or "day" })
        or m.t("date.unknown")
    if not by_key[date] then
      by_key[date] = { date = date, key = start and start:sub(1, 10) or "9999", documents = {},
        answers = {} }
      table.insert(list, by_key[date])
    end
    return by_key[date]
  end
  for _, document in ipairs(m.documents) do
    table.insert(day(field(document, "published")).documents, document)
  end
  for _, question in ipairs(m.questions) do
    for _, answer in ipairs(question.answers) do
      local claim = answer.claims[1]
      if field(claim, "quantity") then
        local published = field(claim, "as_of") or field(claim, "published")
          or field(m:document(claim.document), "published")
        table.insert(day(published).answers, answer)
      end
    end
  end
  table.sort(list, function(a, b)
    if a.key ~= b.key then return a.key < b.key end
    return a.date < b.date
  end)
  return list
end

function M.timeline(page)
  local m = page.m
  open(page, "timeline")
  page:put('<ol class="time">')
  for _, day in ipairs(days(m)) do
    page:put("<li><h3>", h(day.date), "</h3>")
    if #day.documents > 0 then
      local names = {}
      for _, document in ipairs(day.documents) do
        names[#names + 1] = h(field(document, "outlet") or "") .. (field(document, "outlet")
          and " " or "")
          .. document_link(page, document)
      end
      page:put('<p class="note">', table.concat(names, " · "), "</p>")
    end
    if #day.answers > 0 then page:put("<ul>") end
    for _, answer in ipairs(day.answers) do
      page:put("<li>", h(answer.question.text), ' <a href="#', page.ids.answer[answer], '"><b>',
        h(answer.label),
        '</b></a> <span class="meta">', h(m:chain(answer.claims[1], true)), "</span></li>\n")
    end
    page:put(#day.answers > 0 and "</ul></li>\n" or "</li>\n")
  end
  page:put("</ol></section>\n")
end

local function slice(document, span)
  local text = document.text or ""
  local byte = escape.byte_map(text)
  return text:sub(byte(span.start), byte(span["end"]) - 1)
end

local function runs_html(runs)
  local out = {}
  for _, run in ipairs(runs) do
    local words, blank = run.text:match("^(.-)(%s*)$")
    out[#out + 1] = run.same and h(run.text) or '<b class="diff">' .. h(words) .. "</b>" .. blank
  end
  return table.concat(out)
end

local directions = { a_to_b = "ui.copied_from", b_to_a = "ui.copied_to" }

local function pair(page, passage)
  local m, t = page.m, page.t
  local a, b = m:document(passage.a.document), m:document(passage.b.document)
  if not a or not b then return end
  local left, right = diff.words(slice(a, passage.a), slice(b, passage.b))
  local percent = t("unit.percent",
    { n = t:number(math.floor((field(passage, "identity") or 0) * 100 + 0.5)) })
  page:put('<article class="pair"><p class="note">', h(t("ui.identity", { n = percent })), " · ",
    h(t(directions[passage.direction] or "ui.direction_unknown")), '</p><div class="two">')
  for _, side in ipairs { { a, left }, { b, right } } do
    page:put('<div><span class="meta">', h(field(side[1], "outlet") or ""), " ",
      document_link(page, side[1]), "</span><p",
      field(side[1], "lang") and ' lang="' .. h(side[1].lang) .. '"' or "", ">",
        runs_html(side[2]), "</p></div>\n")
  end
  page:put("</div></article>\n")
end

function M.passages(page)
  local list = page.m.passages
  open(page, "passages")
  if #list == 0 then page:put("<p>", h(page.t("ui.no_passages")), "</p>") end
  for i, passage in ipairs(list) do
    if i == 13 then
      page:put("<details><summary>+ ", h(page.t:plural("passages", #list - 12)), "</summary>")
    end
    pair(page, passage)
  end
  page:put(#list > 12 and "</details></section>\n" or "</section>\n")
end

function M.cites(page)
  local t, list = page.t, page.m:citations()
  open(page, "cites")
  if #list == 0 then page:put("<p>", h(t("ui.no_cites")), "</p></section>\n") return end
  local head = string.format('<div class="scroll"><table><thead><tr>'
    .. '<th scope="col">%s</th><th scope="col">%s</th>'
    .. '<th scope="col" class="n">%s</th></tr></thead><tbody>\n', h(t("ui.citing")),
      h(t("ui.cited")), h(t("ui.how_often")))
  page:put(head)
  for i, edge in ipairs(list) do
    if i == 16 then
      page:put("</tbody></table></div><details><summary>+ ", h(t:plural("relations", #list - 15)),
        "</summary>", head)
    end
    page:put("<tr><td>", h(edge.from), '</td><td><a href="#m', page.ids.claim[edge.claim.id], '">',
      h(edge.to),
      '</a></td><td class="n">', t:number(edge.count), "</td></tr>\n")
  end
  page:put("</tbody></table></div>", #list > 15 and "</details>" or "", '<div class="scroll">',
    svg.graph(t, list), "</div></section>\n")
end

-- Claims of a document as byte spans, and the sorted bytes where marking may change.
local function cuts(claims, byte, size)
  local spans, edges, seen = {}, {}, {}
  local function edge(at)
    if not seen[at] then
      seen[at] = true
      table.insert(edges, at)
    end
  end
  edge(1)
  edge(size + 1)
  for _, claim in ipairs(claims) do
    local first, last = byte(claim.start), byte(claim["end"])
    if last > first then
      table.insert(spans, { first = first, last = last, claim = claim })
      edge(first)
      edge(last)
    end
  end
  table.sort(edges)
  return spans, edges
end

-- Text as HTML; blank lines close and open a paragraph, and a mark never crosses one.
local function paragraphs(text, wrap)
  local out, at = {}, 1
  while at <= #text do
    local first, last = text:find("\r?\n[ \t]*\r?\n%s*", at)
    local piece = text:sub(at, (first or #text + 1) - 1)
    if piece ~= "" then out[#out + 1] = wrap(piece) end
    if not first then break end
    out[#out + 1] = "</p>\n<p>"
    at = last + 1
  end
  return table.concat(out)
end

local function mark_open(page, active, fresh)
  local titles = {}
  for _, span in ipairs(active) do
    titles[#titles + 1] = page.m:type_name(span.claim.type) .. ": "
      .. page.m:claim_label(span.claim) .. " — "
      .. page.m:chain(span.claim, true)
  end
  local id = fresh[1] and string.format(' id="m%d"', page.ids.claim[fresh[1].claim.id]) or ""
  return string.format('<mark%s%s title="%s">', #active > 1 and ' class="more"' or "", id,
    h(table.concat(titles, "\n")))
end

local function refs(page, fresh)
  local out = {}
  for i, span in ipairs(fresh) do
    local n = page.ids.claim[span.claim.id]
    out[#out + 1] = string.format('<a class="ref"%s href="#c%d" aria-describedby="c%d">%d</a>',
      i > 1 and ' id="m' .. n .. '"' or "", n, n, n)
  end
  return table.concat(out)
end

-- Overlapping spans are cut at every edge: a piece carries all claims that cover it.
local function marked(page, document, claims)
  local text = document.text or ""
  local spans, edges = cuts(claims, escape.byte_map(text), #text)
  local out = { "<p>" }
  for i = 1, #edges - 1 do
    local from, to = edges[i], edges[i + 1]
    local active, fresh = {}, {}
    for _, span in ipairs(spans) do
      if span.first <= from and span.last >= to then table.insert(active, span) end
      if span.first == from then table.insert(fresh, span) end
    end
    local piece = text:sub(from, to - 1)
    if #active == 0 then
      out[#out + 1] = paragraphs(piece, h)
    else
      out[#out + 1] = refs(page, fresh)
      local first = true
      out[#out + 1] = paragraphs(piece, function(part)
        local start = mark_open(page, active, first and fresh or {})
        first = false
        return start .. h(part) .. "</mark>"
      end)
    end
  end
  out[#out + 1] = "</p>"
  return (table.concat(out):gsub("<p>%s*</p>\n?", ""))
end

local function note(page, claim)
  local m = page.m
  local n = page.ids.claim[claim.id]
  local answer = m.answer_of[claim.id]
  local value = h(m:claim_label(claim))
  if answer then value = string.format('<a href="#%s">%s</a>', page.ids.answer[answer], value) end
  local parts = { h(m:chain(claim)) }
  local mode = field(claim, "mode") and page.t("mode." .. claim.mode)
  if mode and claim.mode ~= "none" then parts[#parts + 1] = h(mode) end
  for _, hedge in ipairs(m:hedges(claim)) do parts[#parts + 1] = h(hedge) end
  return string.format('<li id="c%d" value="%d"><b>%s</b>: %s — %s</li>\n', n, n,
    h(m:type_name(claim.type)), value,
    table.concat(parts, " · "))
end

local function story(page, document, is_open)
  local m, t = page.m, page.t
  local claims = m.of_document[document.id] or {}
  local meta = {}
  for _, value in ipairs { field(document, "outlet") or "",
    label.date(t, field(document, "published")) or "",
    field(document, "lang") or "", t:plural("claims", #claims) } do
    if value ~= "" then meta[#meta + 1] = h(value) end
  end
  page:put('<details class="story" id="', page.ids.document[document.id], '"', is_open and " open"
    or "", "><summary><b>",
    h(field(document, "title") or m:document_name(document)), '</b> <span class="meta">',
      table.concat(meta, " · "),
    "</span></summary>\n")
  local uri = field(document, "uri")
  local safe = escape.url(field(document, "url") or uri)
  if safe then
    page:put('<p class="note"><a rel="noreferrer noopener nofollow" href="', h(safe), '">',
      h(safe), "</a></p>")
  elseif uri then
    page:put('<p class="note">', h(uri), "</p>")
  end
  page:put('<div class="text"', field(document, "lang") and ' lang="' .. h(document.lang) .. '"'
    or "", ">",
    marked(page, document, claims), "</div>\n")
  if #claims == 0 then
    page:put('<p class="note">', h(t("ui.no_claims")), "</p>")
  else
    page:put("<details><summary>", h(t("ui.notes")), '</summary><ol class="notes">')
    for _, claim in ipairs(claims) do page:put(note(page, claim)) end
    page:put("</ol></details>")
  end
  page:put("</details>\n")
end

function M.stories(page)
  open(page, "stories")
  for i, document in ipairs(page.m.documents) do
    story(page, document, i == 1 or #page.m.documents <= 3)
  end
  page:put("</section>\n")
end

return M
