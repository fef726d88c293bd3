--- What the shallow syntax (vaglio.syntax) must know of English.
local set = require("vaglio.cues").set
local syntax = require "vaglio.syntax"
local tagger = require "vaglio.lang.en.tagger"

local T = syntax.TAGS
local math = math

local _ENV = nil

local M = {}

M.tag, M.retag = tagger.tag, tagger.retag
M.adjective_follows = false

--- Verbs that carry a participle or adjective like "be" ("remained hospitalised", "lay wounded").
M.copular = set "remain stay become lie"
M.be_perfect = set "go"
M.reflexive = {}
M.negative_adverb = set "never hardly barely scarcely"
M.indefinite = set "a an some several many few another any one both all no"
M.participles = {}
M.infinitive_marker = set "to"
M.do_support = set "do"

--- Nouns that take a "that" clause as their content ("the news that", "a claim that").
local content = set [[fact claim report news allegation suggestion evidence idea possibility statement announcement sign fear
  concern hope belief warning accusation view theory notion assertion denial admission assurance promise speculation
  rumour rumor suspicion confirmation doubt conclusion finding risk threat reports claims allegations fears concerns
  hopes signs suggestions rumours rumors]]
-- Verbs that name a hearer before their "that": "told reporters that".
local hearer = set "tell inform notify assure reassure remind warn convince persuade brief advise show"

function M.content_noun(s, j)
  if j and j >= 1 and content[s.form[j]] then return true end
  local k = j or 0
  while k >= 1 and s.pos[k] ~= "V" do
    if s.pos[k] == "S" or s.pos[k] == "Q" or s.form[k] == ";" then return false end
    k = k - 1
  end
  if k < 1 then return false end
  if hearer[s.lemma[k]] then return true end
  -- "said in a statement that", "said on Monday that"
  return s.tags[k] & T.say ~= 0 and (s.pos[k + 1] == "P" or s.time_at[k + 1] ~= nil)
end

function M.inner_determiner(s, i)
  local f, prev = s.form[i], s.form[i - 1]
  if f == "'s" or f == "'" or f == "’s" or f == "’" then return true end
  if prev == "of" and s.quantity_at[i - 2] then return true end           -- "two of the victims"
  return prev == "all" or prev == "both" or prev == "half" or prev == "such" or s.pos[i - 1] == "D"
    and (s.tags[i] & T.poss ~= 0 or prev == "'s" or f == "few" or f == "many" or f == "several" or f == "other")
end

--- Not asked for English forms, which `tag` settles itself, but for the few it leaves.
function M.closed_or_open() return true end
function M.verb_or_noun(s, i, prev, verb, noun, choose) return choose(s, i, "N", noun) end

--- Does a new noun phrase begin at token i, inside a run of nominal words? "told Reuters 12 people",
-- "said Tuesday the", "police Tuesday".
function M.breaks_phrase(s, i)
  local q = s.quantity_at[i]
  if q and s.first[i] == q.first and q.kind == "count" and (s.pos[i - 1] == "N" or s.pos[i - 1] == "E") then return true end
  local t = s.time_at[i]
  if t and not s.time_at[i - 1] and not q then
    -- "the Monday attack", "Tuesday's quake" go on; "police Tuesday" does not
    local k = i
    while k < s.n and s.time_at[k + 1] == t do k = k + 1 end
    local goes_on = k < s.n and (s.pos[k + 1] == "N" or s.pos[k + 1] == "A" or s.form[k + 1] == "'s")
    local opens = s.pos[i - 1] == "D" or s.pos[i - 1] == "A"
    return not (opens or goes_on and s.pos[i - 1] ~= "N" and s.pos[i - 1] ~= "E")
  end
  if not t and s.time_at[i - 1] and s.pos[i] ~= "N" and s.form[i] ~= "'s" and s.pos[i] ~= "A" then return true end
  local m, n = s.mention_at[i], s.mention_at[i - 1]
  if s.pos[i] == "E" and m and n and m ~= n and n.type == "outlet" then return true end
  return false
end

--- Words of structure by their role.
M.of = set "of"
M.agent = set "by"
M.that = set "that"
M.infinitive_opener = set "to"
M.cue_openers = set "as"
M.place_prepositions = set "in at on near around outside inside across through off within throughout"
M.where = set "where"
M.abroad = set "abroad overseas"
M.between = set "between outside near"
M.others = set "other others else further more new additional"
M.event_prepositions = set "in during after at by"
M.one = set "a an one another"
M.inverts = false
M.joins = set "and or but nor"
M.circumstance = set "when while where"
M.whether = set "whether if"
M.subject_closes = true

--- Complements that hang on a noun beside "of": "spokesman for the ministry", "director at the clinic".
local office_prepositions = set "for at in with from to on"
function M.hangs_on(s, p, i)
  if s.pos[p.head] ~= "N" or not office_prepositions[s.form[i]] then return false end
  local tags = s.all[p.head]
  if tags & T.role == 0 and s.form[p.head] ~= "officials" and s.form[p.head] ~= "official" then return false end
  local q = s.phrase_at[i + 1]
  if not q or q.time or q.quantity then return false end
  if s.form[i] == "for" or s.form[i] == "with" then return true end
  return (s.form[i] == "at" or s.form[i] == "in" or s.form[i] == "from") and q.last - q.first <= 5
    and (s.tags[q.head] & (T.org | T.place) ~= 0 or s.mention_at[q.head] ~= nil)
end

-- ---- tolls that stand apart from their noun ----------------------------------------------

local TOLL_VERBS = set "be rise climb reach stand increase jump grow pass exceed number fall drop top total hit surpass near"
local TOLL_NOUNS = set "toll number tally count total"

local function number_phrase(s, from, to)
  for k = from, to do
    local q = s.quantity_at[k]
    if q and q.kind == "count" then
      local np = s.phrase_at[k]
      if np and s.pos[np.head] == "M" then return q, np end
      if np and s.tags[np.head] & (T.person | T.noun) ~= 0 then return q, np end
      if not np then return q, { first = k, last = k } end
    end
  end
end

--- "the number of dead rose to 40", "the dead number 40": the quantity, and the span in tokens.
function M.toll(s, p, g, syntax_)
  if not g or not TOLL_VERBS[g.lemma] or g.first <= p.last then return nil end
  local host = syntax_.outermost(s, p)
  local toll = host and host ~= p and TOLL_NOUNS[s.lemma[host.head]]
  if not (toll or p.definite and p.plural) then return nil end
  if not toll and g.lemma == "be" and s.pos[g.last + 1] ~= "M" then return nil end
  local stop = s.groups[g.index + 1] and s.groups[g.index + 1].first - 1 or s.n
  local target
  for k = g.last + 1, math.min(g.last + 12, stop) do
    if s.form[k] == "to" or s.form[k] == "at" then target = k break end
  end
  local q, np = number_phrase(s, (target or g.last) + 1, math.min((target or g.last) + 7, stop))
  if q then return q, (toll and host or p).first, np.last end
end

-- ---- clauses --------------------------------------------------------------------------------

--- English inverts only in reporting ("…," said X), which attribution sees to, and after "there".
function M.subject_after(s, g, syntax_)
  if s.tags[g.head] & T.say == 0 or g.passive or not g.finite then return nil end
  local _, b = nil, g.first - 1
  if b >= 1 and not (s.form[b] == "," or s.shape[b] == 7 or syntax_.is_dash(s.form[b])) then return nil end
  local p = syntax_.phrase_right(s, g.last)
  if p and p.first <= g.last + 2 then return p end
end

local function opening_comma(s, j, limit)
  for k = j - 1, math.max(limit, j - 40), -1 do
    if syntax.hard_boundary(s, k) then return nil end
    if s.form[k] == "," then
      local pos = s.pos[k + 1]
      if pos == "Q" or pos == "P" or pos == "V" or pos == "D" or pos == "N" or pos == "E" or pos == "A" or pos == "M" or pos == "R"
         or pos == "S" and (s.form[k + 1] == "where" or s.form[k + 1] == "when" or s.form[k + 1] == "as" or s.form[k + 1] == "while") then
        return k
      end
    end
  end
end

-- The group whose object (or complement) token i is in, when that group is right before it.
local function group_before(s, first)
  local k = first - 1
  while k >= 1 and (s.pos[k] == "R" or s.shape[k] == 7) do k = k - 1 end
  return k >= 1 and s.group_at[k] or nil
end

local function relative_antecedent(s, h)
  local rel, antecedent = syntax.relative(s, h)
  return rel, antecedent
end

-- The phrase under a preposition that a place is joined with ("the road between A and B").
local function joined_place(s, p)
  local joint = s.pos[p.first - 1] == "C" and s.phrase_at[p.first - 2]
  local m = s.mention_at[p.head]
  return joint and joint.prep and not joint.time and (s.form[joint.prep] == "between" or m and m.type == "place") and joint or nil
end

--- Subject left of token i: not the object of a relative or participial clause that stands between
-- ("the man who killed 12 people was shot"), not the object of a coordinated verb before it.
function M.phrase_left(s, i, limit, syn)
  limit = limit or 1
  local j = i - 1
  while j >= limit and (s.pos[j] == "R" or s.pos[j] == "X" or s.shape[j] == 7) do j = j - 1 end
  local coordinated = j >= limit and s.pos[j] == "C"
  if coordinated then j = j - 1 end
  local over                                          -- went over an aside between commas or dashes
  while j >= limit do
    local p = s.form[j] ~= ")" and s.phrase_at[j]
    if p and j >= p.first then
      local top = syn.outermost(s, p)
      if top and not top.prep and not top.time then
        -- "the road between A and B": the second name is not the subject
        local joint = joined_place(s, top)
        if joint then
          j = joint.prep - 1
          goto continue
        end
        local h = group_before(s, top.first)
        if h and h.first >= limit then
          local rel, antecedent = relative_antecedent(s, h)
          if rel and h.finite and s.tags[h.head] & T.say == 0 then
            if antecedent and antecedent.first < h.first then
              return M.phrase_left(s, antecedent.last + 1, limit, syn) or antecedent
            end
            return nil
          end
          if h.mood == "inf" or h.mood == "ger" or h.bare_participle then
            j = h.first - 1
            if j >= 1 and s.form[j] == "to" then j = j - 1 end
            if j >= 1 and s.form[j] == "," then j = j - 1 end
            goto continue
          end
          if coordinated then return nil end
        end
        -- an apposition between commas: "Smith, the mayor, said"
        local comma = top.first - 1
        if comma > limit and s.form[comma] == "," and s.form[top.last + 1] == "," and top.last + 2 >= i then
          local named = s.phrase_at[comma - 1]
          local host = named and syn.outermost(s, named)
          if host and not host.prep and not host.time then return host, top, over end
        end
        return top, nil, over
      end
      j = (top and top.prep and math.min(top.prep, top.first) or p.first) - 1
    else
      local pos = s.pos[j]
      if pos == "V" then
        local h = s.group_at[j]
        local rel, antecedent = relative_antecedent(s, h)
        if rel and h.finite then return antecedent end
        if h.finite then return nil end
        j = h.first - 1
        if j >= 1 and s.form[j] == "to" then j = j - 1 end
      elseif pos == "S" or pos == "Q" or syn.hard_boundary(s, j) then
        return nil
      elseif s.form[j] == ")" then
        while j >= limit and s.form[j] ~= "(" do j = j - 1 end
        j = j - 1
      elseif s.form[j] == "," or syn.is_dash(s.form[j]) then
        local k = s.form[j] == "," and opening_comma(s, j, limit)
        if not k then
          for d = j - 1, math.max(limit, j - 30), -1 do
            if syn.is_dash(s.form[j]) and syn.is_dash(s.form[d]) then k = d break end
          end
        end
        if k then j, over = k - 1, true elseif coordinated then return nil else j = j - 1 end
      else
        j = j - 1
      end
    end
    ::continue::
  end
  return nil
end

-- The extent of a subject phrase to its left: the coordinated phrases before it are part of it.
local function subject_start(s, p)
  local first = p.prep or p.first
  while first > 2 do
    local k = first - 1
    if s.pos[k] == "C" and s.phrase_at[k - 1] and not s.phrase_at[k - 1].time then
      first = syntax.outermost(s, s.phrase_at[k - 1]).first
    else return first end
  end
  return first
end

--- The token where the clause of a finite group begins: its opener (that, who, and …) or subject.
function M.clause_start(s, g, syntax_)
  local rel = syntax_.relative(s, g)
  if rel then return rel end
  local subject = syntax_.subject(s, g)
  local start = g.first
  if subject and subject.first < start and subject.last < g.first then
    local between = false
    for k = subject.last + 1, g.first - 1 do
      if s.pos[k] == "C" and s.pos[k + 1] ~= "N" and s.phrase_at[k + 1] == nil then between = true end
    end
    if not between then start = subject_start(s, subject) end
  end
  while start > 1 do
    local pos = s.pos[start - 1]
    if pos == "S" or pos == "C" or pos == "R" or pos == "Q" then start = start - 1 else break end
  end
  return start
end

--- Verbs whose object hears what is said: "told Reuters".
M.hearers = set "tell inform"
local TELLS = set "tell inform notify assure reassure remind warn brief"

--- Content without "that": "officials said 12 people died", "police told Reuters they had …". The token
-- where it opens, nil when the finite group `h` right of the cue `g` is no content of it.
function M.bare_content(s, g, h, syntax_)
  if not (g.cue and g.cue.frames.zero) then return nil end
  local j, hearers, start = g.last + 1, TELLS[g.lemma] and 1 or 0, nil
  while j < h.first do
    local p = s.phrase_at[j]
    local f = s.form[j]
    if p and p.first == j then
      if p.prep or p.time then j = p.last + 1
      elseif hearers > 0 then
        hearers, j = 0, p.last + 1
        while s.pos[j] == "C" and s.phrase_at[j + 1] do j = s.phrase_at[j + 1].last + 1 end
      else start = j break end
    elseif f == "," or s.pos[j] == "." and s.shape[j] ~= 7 then
      -- ", which began in 2014, …": only a pair of commas may be stepped over
      if s.form[j + 1] == "if" or s.pos[j + 1] == "S" then return nil end
      j = j + 1
    else j = j + 1 end
  end
  start = start or (s.pos[h.first - 1] == "R" and h.first - 1) or h.first
  -- the subject must belong to a finite verb of its own, not to a relative clause
  for k = h.index, #s.groups do
    local x = s.groups[k]
    if x.finite and not syntax_.relative(s, x) then
      if s.pos[x.first - 1] == "S" and x.first - 1 > start then return nil end
      local between_opener = false
      for t = start, x.first - 1 do
        if s.pos[t] == "S" and s.form[t] ~= "that" then between_opener = true end
      end
      if between_opener then return nil end
      return start
    end
  end
end

return M
