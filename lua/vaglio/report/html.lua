--- What the stories say, as one HTML page that needs nothing else.
--
--     file:write(html.render(records, { lang = "it", title = "Almaty, gennaio 2022" }))
--
-- No network, no outside resource; works without the script. The page's policy allows only its own
-- style and script, named by their digests, so that markup in a story could not run even if it
-- slipped through; all text is escaped besides. The same records give the same bytes.
local require, ipairs, table, string = require, ipairs, table, string
local escape = require "vaglio.report.escape"
local label = require "vaglio.report.label"
local model = require "vaglio.report.model"
local sections = require "vaglio.report.html_sections"
local sha256 = require "vaglio.report.sha256"
local script = require "vaglio.report.html_script"
local style = require "vaglio.report.html_style"
local svg = require "vaglio.report.svg"
local h, field = escape.html, label.field
local _ENV = nil

local M = {}

local policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
  .. sha256.base64(style) .. "'; script-src 'sha256-" .. sha256.base64(script) .. "'"

-- Numbers for anchors, in the order of the model: q1, q1a2, d3, c17.
local function number_all(m)
  local ids = { answer = {}, claim = {}, document = {}, question = {} }
  for i, document in ipairs(m.documents) do ids.document[document.id] = "d" .. i end
  for i, claim in ipairs(m.claims) do ids.claim[claim.id] = i end
  for i, question in ipairs(m.questions) do
    ids.question[question] = "q" .. i
    for j, answer in ipairs(question.answers) do ids.answer[answer] = "q" .. i .. "a" .. j end
  end
  return ids
end

-- Numbers are set large; words, and long labels, as words.
local function long(text, claim)
  return (not field(claim, "quantity") or escape.length(text) > 30) and " long" or ""
end

-- A value never breaks inside a range.
local function value_html(text)
  return (h(text):gsub("–", "–&#8288;"))
end

local function clash_side(page, id)
  local m = page.m
  local claim = m:claim(id)
  if not claim then return "<span></span>" end
  local text = m:claim_label(claim)
  return string.format('<span><span class="v%s">%s</span><span class="meta">%s</span></span>',
    long(text, claim), value_html(text),
    h(m:chain(claim, true)))
end

local function clash(page, group)
  local m, t, relation = page.m, page.t, group.relation
  local a, b = m:claim(relation.a), m:claim(relation.b)
  local brief = t("relation." .. relation.relation)
  -- the sentence names both values: said again only where they are short
  if a and b and long(m:claim_label(a), a) .. long(m:claim_label(b), b) == "" then
    brief = m:relation_sentence(relation)
  end
  if group.count > 1 then brief = brief .. " (+ " .. t:plural("more", group.count - 1) .. ")" end
  return string.format('<div class="sides">%s<span aria-hidden="true">%s</span>%s</div>'
    .. '<p class="meta">%s</p>',
    clash_side(page, relation.a), relation.relation == "retracts" and "✗" or "≠",
      clash_side(page, relation.b), h(brief))
end

local function dispute(page, groups)
  local m, question = page.m, groups[1].question
  local claim = m:claim(groups[1].relation.a)
  local out = { '<li class="clash"><p class="eyebrow">', question
    and string.format('<a href="#%s">%s</a>', page.ids.question[question], h(question.text))
    or h(m:type_name(claim and claim.type)), "</p>" }
  for i, group in ipairs(groups) do
    if i == 3 and #groups > 3 then
      out[#out + 1] = "<details><summary>+ " .. h(page.t:plural("more", #groups - 2))
        .. "</summary>"
    end
    out[#out + 1] = clash(page, group)
  end
  return table.concat(out) .. (#groups > 3 and "</details></li>" or "</li>")
end

local function conflicts(page)
  local list = page.m:disputes()
  page:put('<section aria-labelledby="conflicts"><h2 id="conflicts">',
    h(page.t("ui.contradictions")), "</h2>")
  if #list == 0 then
    page:put("<p>", h(page.t("ui.no_contradictions")), "</p></section>\n")
    return
  end
  page:put('<ul class="cards">')
  for _, groups in ipairs(list) do page:put(dispute(page, groups), "\n") end
  page:put("</ul></section>\n")
end

local function options_for(page, name, values)
  if #values < 2 then return "" end
  local out = { string.format('<label>%s <select name="%s"><option value="">%s</option>',
    h(page.t("ui.filter_" .. name)),
    name, h(page.t("ui.filter_all"))) }
  for _, value in ipairs(values) do
    out[#out + 1] = string.format('<option value="%s">%s</option>', h(value.value), h(value.text))
  end
  return table.concat(out) .. "</select></label>"
end

local function gather(page)
  local m, found = page.m, { type = {}, place = {}, outlet = {}, lang = {} }
  local function add(name, value, text)
    if value and not found[name][value] then
      found[name][value] = true
      table.insert(found[name], { value = value, text = text or value })
    end
  end
  for _, question in ipairs(m.questions) do
    add("type", field(question.record, "type"), m:type_name(field(question.record, "type")))
    add("place", m:place(question.record))
    for _, answer in ipairs(question.answers) do
      for _, claim in ipairs(answer.claims) do
        add("outlet", m:outlet(claim))
        add("lang", field(claim, "lang") or field(m:document(claim.document), "lang"))
      end
    end
  end
  for _, name in ipairs { "type", "place", "outlet", "lang" } do
    table.sort(found[name], function(a, b)
      if a.text ~= b.text then return a.text < b.text end
      return a.value < b.value
    end)
  end
  return found
end

local function filter(page)
  local t, found = page.t, gather(page)
  page:put('<form id="filter" hidden aria-label="', h(t("ui.filter")), '">')
  for _, name in ipairs { "type", "place", "outlet", "lang" } do
    page:put(options_for(page, name, found[name]))
  end
  page:put('<label><input type="checkbox" name="conflict"> ', h(t("ui.filter_conflict")),
    "</label>")
  page:put('<output id="shown" data-text="', h(t("ui.filter_shown")), '"></output></form>\n')
  page:put('<p id="none" hidden>', h(t("ui.filter_none")), "</p>")
end

local function hedges(page, claim)
  local out = {}
  local off = field(claim, "status") == "retracted" or field(claim, "status") == "denied"
  for _, word in ipairs(page.m:hedges(claim)) do
    out[#out + 1] = string.format(' <span class="hedge%s">%s</span>', off and " off" or "", h(word))
  end
  return table.concat(out)
end

local function witness(page, claim)
  local m, document = page.m, page.m:document(claim.document)
  local lang = field(claim, "lang") or field(document, "lang")
  return string.format('<blockquote><p%s>%s%s</p>'
    .. '<span class="chain">%s</span> <a class="where" href="#m%d">%s</a></blockquote>',
    lang and ' lang="' .. h(lang) .. '"' or "", h(m:words(claim)), hedges(page, claim),
      h(m:chain(claim, true)),
    page.ids.claim[claim.id], h(m:where(claim)))
end

local function badge(page, link, own)
  local m, t = page.m, page.t
  local name = link.relation.relation
  local there = m:claim(link.there)
  local text = link.answer and link.answer.label or there and m:claim_label(there) or "?"
  local anchor = link.answer and page.ids.answer[link.answer] or there and "m"
    .. page.ids.claim[there.id]
  if link.answer and link.answer.question ~= own then
    text = text .. " · " .. link.answer.question.text
  end
  local flags = table.concat(m:flags(link.relation), ", ")
  local title = m:relation_sentence(link.relation) .. (flags ~= "" and " (" .. flags .. ")" or "")
  local target = anchor and string.format('<a href="#%s">%s</a>', anchor, h(text)) or h(text)
  return string.format('<li class="%s" title="%s">%s %s</li>', h(name), h(title),
    h(t(link.word) or name), target)
end

-- Links within the question first: how the answers stand to each other; then elsewhere, the nearest
-- few.
local function badges(page, answer)
  local here, elsewhere = {}, {}
  for _, link in ipairs(answer.links) do
    local list = link.answer and link.answer.question == answer.question and here or elsewhere
    list[#list + 1] = badge(page, link, answer.question)
  end
  if #here + #elsewhere == 0 then return "" end
  local out = '<ul class="badges">' .. table.concat(here) .. table.concat(elsewhere, "", 1,
    #elsewhere < 3 and #elsewhere or 3)
    .. "</ul>"
  if #elsewhere > 3 then
    out = out .. "<details><summary>" .. h(page.t("ui.other_question")) .. ": " .. #elsewhere - 3
      .. '</summary><ul class="badges">' .. table.concat(elsewhere, "", 4) .. "</ul></details>"
  end
  return out
end

local function answer_block(page, answer)
  local m, t = page.m, page.t
  local shape, seen = field(answer.record, "shape"), m:seen(answer)
  local meta = {}
  if shape and shape ~= "single" then meta[#meta + 1] = t("shape." .. shape) end
  meta[#meta + 1] = seen
  page:put('<div class="answer" id="', page.ids.answer[answer], '"><p class="value',
    long(answer.label, answer.claims[1]), '">',
    value_html(answer.label), '</p><div><p class="voices"><b>', h(m:voices(answer)),
      '</b> <span class="meta">',
    h(table.concat(meta, " · ")), "</span></p>")
  for i, claim in ipairs(answer.claims) do
    if i == 3 and #answer.claims > 3 then
      page:put("<details><summary>+ ", h(t:plural("more", #answer.claims - 2)), "</summary>")
    end
    page:put(witness(page, claim))
  end
  if #answer.claims > 3 then page:put("</details>") end
  page:put(badges(page, answer), "</div></div>\n")
end

local function data_list(name, values)
  return string.format(' data-%s="%s"', name, h(table.concat(values, "\n")))
end

local function question_block(page, question)
  local m, outlets, langs = page.m, {}, {}
  for _, answer in ipairs(question.answers) do
    for _, claim in ipairs(answer.claims) do
      outlets[#outlets + 1] = m:outlet(claim)
      langs[#langs + 1] = field(claim, "lang") or field(m:document(claim.document), "lang")
    end
  end
  page:put('<article class="question" id="', page.ids.question[question], '" data-type="',
    h(field(question.record, "type") or ""), '" data-place="', h(m:place(question.record) or ""),
      '"',
    data_list("outlet", outlets), data_list("lang", langs), question.conflicts > 0
      and " data-conflict" or "", ">")
  page:put('<div class="head"><div><p class="eyebrow">',
    h(m:type_name(field(question.record, "type"))), " · ",
    h(page.t:plural("answers", #question.answers)), "</p><h3>", h(question.text), "</h3></div>",
    svg.range(page.t, question), "</div>\n")
  for _, answer in ipairs(question.answers) do answer_block(page, answer) end
  page:put("</article>\n")
end

local function questions(page)
  page:put('<section aria-labelledby="questions"><h2 id="questions">', h(page.t("ui.questions")),
    "</h2>\n")
  if #page.m.questions == 0 then
    page:put("<p>", h(page.t("ui.no_questions")), "</p></section>\n")
    return
  end
  filter(page)
  for _, question in ipairs(page.m.questions) do question_block(page, question) end
  page:put("</section>\n")
end

local function head(page, title)
  local t = page.t
  page:put('<!DOCTYPE html>\n<html lang="', t.lang, '">\n<head>\n<meta charset="utf-8">\n',
    '<meta http-equiv="Content-Security-Policy" content="', policy, '">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="referrer" content="no-referrer">\n',
    "<title>", h(title), "</title>\n<style>", style, "</style>\n</head>\n<body>\n",
    '<a class="skip" href="#questions">', h(t("ui.skip")),
      '</a>\n<div class="wrap">\n<header class="top" id="top"><h1>',
    h(title), '</h1><p class="counts">', h(page.m:summary()), '</p><p class="note">',
      h(t("ui.legend")), "</p></header>\n",
    '<nav aria-label="', h(t("ui.contents")), '"><ul>')
  for _, name in ipairs { "conflicts", "questions", "timeline", "passages", "cites", "stories" } do
    local key = name == "conflicts" and "ui.contradictions" or "ui." .. name
    page:put('<li><a href="#', name, '">', h(t(key)), "</a></li>")
  end
  page:put("</ul></nav>\n<main>\n")
end

--- The whole page. options: lang, title.
function M.render(records, options)
  options = options or {}
  local m = model.build(records, options)
  local page = { m = m, t = m.t, ids = number_all(m), out = {} }
  function page:put(...)
    for _, piece in ipairs { ... } do self.out[#self.out + 1] = piece end
  end
  head(page, options.title or m.t("ui.title"))
  conflicts(page)
  questions(page)
  sections.timeline(page)
  sections.passages(page)
  sections.cites(page)
  sections.stories(page)
  page:put('</main>\n<footer><a class="back" href="#top">', h(m.t("ui.back")),
    "</a></footer>\n</div>\n<script>", script,
    "</script>\n</body>\n</html>\n")
  return table.concat(page.out)
end

return M
