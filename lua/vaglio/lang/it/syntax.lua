--- What the shallow syntax (vaglio.syntax) must know of Italian.

local math = math

local function set(words)
  local s = {}
  for word in words:gmatch "%S+" do s[word] = true end
  return s
end

local M = {}

M.adjective_follows = true

--- Verbs that carry a participle or adjective like "be" ("è rimasta uccisa", "sono finiti arrestati").
M.copular = set "rimanere restare risultare venire andare finire apparire sembrare diventare"

--- Verbs whose perfect is made with "be": their participle with "essere" is not passive.
M.be_perfect = set [[
  morire decedere perire spirare nascere crescere arrivare giungere partire andare venire tornare
  rientrare entrare uscire salire scendere cadere precipitare fuggire scappare evadere rimanere restare
  stare diventare divenire accadere avvenire succedere capitare scoppiare esplodere crollare sparire
  scomparire apparire emergere sbarcare atterrare decollare affondare naufragare annegare sopravvivere
  guarire peggiorare migliorare aumentare diminuire calare salire balzare schizzare fallire nascere
  iniziare cominciare finire terminare durare costare bastare mancare servire piacere sembrare parere
  intervenire riuscire pervenire sopraggiungere accorrere ricorrere trascorrere ritornare sfuggire
  impazzire esistere consistere dipendere appartenere convenire essere affluire confluire sfociare
  arretrare avanzare slittare passare ammontare risultare penetrare svanire rincasare scampare]]

M.reflexive = set "si s' mi ti ci vi"
M.negative_adverb = set "mai mica nemmeno neppure neanche"
M.indefinite = set "un uno una un' alcuni alcune alcun alcuno alcuna diversi diverse vari varie certi certe qualche numerosi numerose molti molte pochi poche parecchi parecchie altri altre altro altra"
M.participles = {}

--- Nouns that take a "che" clause as their content, not a relative ("la notizia che", "l'annuncio che").
local content = set "notizia annuncio fatto voce certezza convinzione ipotesi idea timore sospetto speranza accusa conferma smentita dichiarazione tesi impressione possibilità rischio dubbio prova sostegno"
function M.content_noun(s, j) return j and j >= 1 and content[s.form[j]] and j > 1 and s.pos[j - 1] == "D" end

function M.inner_determiner(s, i)
  -- "tutti i Paesi", "entrambe le parti", "i due", "la sua cricca"
  local prev = s.form[i - 1]
  return prev == "tutti" or prev == "tutte" or prev == "tutto" or prev == "tutta" or prev == "entrambi"
    or prev == "entrambe" or s.pos[i - 1] == "D"
end

--- A number counts what follows: after a noun it opens a phrase of its own ("allo stesso modo due
-- turiste"), after another number too ("art. 6 due domande").
function M.breaks_phrase(s, i)
  local q, before = s.quantity_at[i], s.pos[i - 1]
  if not q or q == s.quantity_at[i - 1] or q.kind ~= "count" then return false end
  if before ~= "N" and before ~= "M" then return false end
  local j = i
  while s.quantity_at[j + 1] == q do j = j + 1 end
  return s.pos[j + 1] == "N"
end

-- Words of a closed class that may also be nouns, adjectives or verbs.
local keep_closed = set [[di a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all'
  dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull'
  il lo la i gli le l' un uno una un' e ed o od ma che chi cui non né se come si ci vi ne mi ti li
  qualsiasi qualunque ciascun ciascuna questo questa questi queste quello quella quelli quelle quel quell' quei quegli suo sua suoi sue loro
  secondo durante contro verso presso oltre dopo prima senza entro lungo mediante tramite attraverso
  ogni qualche alcuni alcune più meno anche ancora già mai dove quando mentre perché poi così tutti tutte tutto tutta
  proprio propria propri proprie dietro davanti sopra sotto dentro fuori vicino lontano insieme circa quasi]]

--- Should a form with closed and open readings be taken as closed?
function M.closed_or_open(s, i, r, all, pick, T)
  local f = s.form[i]
  if f == "ex" then return false end
  if f == "stato" or f == "stati" or f == "stata" or f == "state" then return false end
  if keep_closed[f] then return true end
  local verb = pick(r, T.verb, T.guess)
  if verb then return false end
  return pick(r, T.prep) ~= nil or pick(r, T.cconj) ~= nil
end

--- Words that other readings must not take from the adjectives.
M.as_adjective = set "stesso stessa stessi stesse medesimo medesima medesimi medesime ex"

--- Adverbs of discourse: they join no clauses.
M.as_adverb = set "quindi dunque allora invece intanto infatti inoltre comunque tuttavia peraltro insomma appena"

--- Words of structure by their role.
M.of = set "di"
M.agent = set "da"
M.that = set "che"
M.circumstance = set "quando mentre dove"
M.joins = set "e ed o ma né"
M.whether = set "se"
M.infinitive_opener = set "di a d'"
M.cue_openers = set "come"
M.place_prepositions = set "a in su presso vicino"
M.where = set "dove ove"
M.abroad = set "estero"
M.between = set "tra fra davanti fuori contro"
M.others = set "altro altra altri altre altr' ulteriore ulteriori nuovo nuova nuovi nuove"
M.event_prepositions = set "in durante dopo a"
M.one = set "un uno una un'"

--- A toll that stands apart from its noun: "il numero dei morti è salito a 40", "i morti sono 40",
-- "40 i morti". Gives the quantity and the span in tokens.
function M.toll(s, p, g, syntax, frame)
  local function number_phrase(from, to)
    for k = from, to do
      local q = s.quantity_at[k]
      if q and q.kind == "count" then
        local np = s.phrase_at[k]
        if np and s.pos[np.head] == "M" then return q, np end
        if not np then return q, { first = k, last = k } end
      end
    end
  end
  -- "i morti sono 40", "i morti salgono a 40": the noun is subject, the number follows the verb
  if g and g.first > p.last and (g.lemma == "essere" or g.lemma == "salire" or g.lemma == "diventare"
     or g.lemma == "arrivare" or g.lemma == "ammontare" or g.lemma == "superare" or g.lemma == "scendere") then
    local stop = s.groups[g.index + 1] and s.groups[g.index + 1].first - 1 or s.n
    local q, np = number_phrase(g.last + 1, math.min(g.last + 6, stop))
    if q and (p.definite or p.prep) then return q, p.first, np.last end
  end
  -- "salgono a 40 i morti", "è di 40 morti" has the number inside; "sale a 40 il numero dei morti"
  if g and g.last < p.first then
    local q, np = number_phrase(g.last + 1, p.first - 1)
    local host = syntax.outermost(s, p)
    if q and np.last <= p.first and host and (s.lemma[host.head] == "numero" or s.lemma[host.head] == "bilancio"
       or host == p and p.definite) then
      return q, g.first, p.last
    end
  end
end
M.inverts = true

-- Verbs of opinion whose first person is a noun too: "credo che", "credo sia".
local opinion = set "credere"

--- A form that is a sure noun (or adjective) and a sure finite verb, with nothing telling before it.
function M.verb_or_noun(s, i, prev, verb, noun, choose, j)
  local nxt = i + 1
  while nxt <= s.n and s.shape[nxt] == 7 do nxt = nxt + 1 end
  local f = s.form[nxt]
  local all = nxt <= s.n and s.all[nxt] or 0
  local T = require("vaglio.syntax").TAGS
  local determiner = nxt <= s.n and (all & (T.art | T.det | T.poss | T.demo)) ~= 0
  -- "che da tre giorni guida anche il Consiglio": a relative clause wants its verb
  local k = i - 1
  while k >= 1 and s.pos[k] ~= "." and s.pos[k] ~= "V" and s.pos[k] ~= "C" do
    if (s.pos[k] == "Q" or s.pos[k] == "S") and verb.tags & T.p3 ~= 0 and prev ~= "D" and prev ~= "P" and prev ~= "M" then
      return choose(s, i, "V", verb)
    end
    k = k - 1
  end
  if verb.tags & T.p3 ~= 0 and verb.tags & T.subj == 0 and (prev == "^" or prev == ".") and M.be_perfect[verb.lemma] then
    return choose(s, i, "V", verb)                   -- "Sale a 31 il numero dei morti"
  end
  if verb.tags & T.p3 ~= 0 and (prev == "N" or prev == "E") and nxt <= s.n and s.shape[nxt] == 4 then
    return choose(s, i, "V", verb)                   -- "la benzina costa 2 euro"
  end
  if opinion[verb.lemma] and verb.tags & T.p1 ~= 0 and prev ~= "D" and prev ~= "A"
     and (f == "che" or all & T.subj ~= 0 and all & T.fin ~= 0) then
    return choose(s, i, "V", verb)
  end
  -- ", conferma Rossi,", "- racconta -": a reporting verb between boundaries
  if (prev == "." or prev == "^" or s.form[i - 1] == "come" or (prev == "K")) and verb.tags & T.say ~= 0 and verb.tags & T.p3 ~= 0
     and (nxt > s.n or s.shape[nxt] >= 6 or s.shape[nxt] == 1 or s.shape[nxt] == 2 or determiner or s.mention_at[nxt]) then
    return choose(s, i, "V", verb)
  end
  -- after a noun phrase and before an article: "la Germania sospende l'esportazione"
  -- a clause has one finite verb: with one on the left and nothing between, this is a noun
  k = i - 1
  while k >= 1 do
    local pos = s.pos[k]
    if pos == "." or pos == "C" or pos == "S" or pos == "Q" then break end
    if pos == "V" and s.tags[k] & T.fin ~= 0 then return choose(s, i, noun.tags & T.noun ~= 0 and "N" or "A", noun) end
    k = k - 1
  end
  if (prev == "N" or prev == "E" or prev == "A" or prev == "M") then
    if determiner or f == "che" or f == "di" and verb.tags & T.say ~= 0 or f == "a" then
      return choose(s, i, "V", verb)
    end
    if verb.tags & T.sg ~= 0 and prev == "E" then return choose(s, i, "V", verb) end
  end
  if (prev == "^" or prev == ".") and (determiner or f == "che") and verb.tags & (T.p3) ~= 0 then
    return choose(s, i, "V", verb)
  end
  return choose(s, i, "N", noun)
end

--- A subject that follows its verb: "sono morte tre persone", "è stato arrestato X", "spiega la nota".
function M.subject_after(s, g, syntax)
  if not (g.finite or g.bare_participle) then return nil end
  local T = syntax.TAGS
  local unaccusative = M.be_perfect[g.lemma] or g.passive or g.reflexive or s.tags[g.head] & T.say ~= 0
    or M.copular[g.lemma] or g.lemma == "essere"
  if not unaccusative then return nil end
  local j = g.last + 1
  while j <= s.n do
    local p = s.phrase_at[j]
    if p then
      if not p.prep and not p.time then return p end
      j = p.last + 1
    else
      local pos = s.pos[j]
      if pos == "V" or pos == "S" or pos == "Q" or syntax.hard_boundary(s, j) then return nil end
      if s.form[j] == "," and s.tags[g.head] & T.say == 0 then
        -- "tra cui", an aside: do not go over more than one comma
        return nil
      end
      j = j + 1
    end
  end
end

--- The token where the clause of a finite group begins: its opener (che, mentre, e …) or subject.
function M.clause_start(s, g, syntax)
  local rel = syntax.relative(s, g)
  if rel then return rel end
  local subject = syntax.subject(s, g)
  local start = g.first
  if subject and subject.first < start and subject.last < g.first then
    local earlier = s.groups[g.index - 1]
    if not earlier or earlier.last < subject.first then start = subject.prep or subject.first end
  end
  -- back over what opens it
  while start > 1 do
    local pos = s.pos[start - 1]
    if pos == "S" or pos == "C" or pos == "R" or pos == "Q" then start = start - 1 else break end
  end
  return start
end

return M
