--- Words that tell on whose word something stands: reporting verbs with their frames, nouns and
-- phrases that cue a source.
--
--     reporting.verbs.smentire  --> {class = "deny", frames = {che = true, object = true, …}}
--
-- Frames: `che` a finite clause, `di` an infinitive with di, `quote` direct speech, `object` a noun
-- (riferire il bilancio), `parenthetical` (…, ha detto il ministro, …), `se` an indirect question,
-- `a` an infinitive with a (invitare a).
--
-- A lemma of two words has a space (rendere noto).
--
-- `say_classes` are the classes whose verbs carry the tag `say`.

local gmatch, gsub, match = string.gmatch, string.gsub, string.match
local _ENV = nil

local M = {}

M.say_classes = {say = true, announce = true, deny = true, confirm = true, claim = true, cite = true,
  warn = true, ask = true, admit = true, accuse = true, promise = true, predict = true, write = true}

-- class : frames : lemmas
local data = [[
say : che di quote object parenthetical : dire affermare dichiarare
say : che quote object parenthetical : riferire spiegare raccontare precisare sottolineare
say : che quote object parenthetical : aggiungere osservare notare ricordare rilevare puntualizzare
say : che quote parenthetical : commentare concludere continuare proseguire ribattere replicare
say : che quote parenthetical : rispondere esclamare esordire incalzare chiosare controbattere
say : che quote object parenthetical : ribadire ripetere chiarire specificare evidenziare
say : che quote object : comunicare segnalare informare esporre illustrare descrivere rimarcare
say : quote : parlare intervenire esprimere argomentare
say : quote object parenthetical : tuonare gridare urlare sussurrare mormorare ironizzare attaccare
say : che quote object parenthetical : testimoniare confidare rivelare svelare dettagliare
say : che object : pronunciare esternare
announce : che di quote object parenthetical : annunciare annunziare
announce : che quote object : proclamare diffondere pubblicare divulgare ufficializzare
announce : che object : notificare rendere_noto diramare
deny : che di quote object parenthetical : smentire negare
deny : che object quote : respingere contestare confutare rigettare escludere rinnegare
deny : object : sconfessare
confirm : che di quote object parenthetical : confermare
confirm : che object : accertare verificare certificare attestare appurare convalidare ratificare
confirm : che object parenthetical : assicurare garantire rassicurare
claim : che di quote object parenthetical : sostenere asserire
claim : che object : rivendicare pretendere insinuare millantare ipotizzare supporre presumere
claim : che quote : insistere
claim : di che : giurare
cite : object che parenthetical : citare riportare riprendere rilanciare riferire
learn : che di object : apprendere sapere scoprire
show : che object : mostrare dimostrare indicare rivelare emergere risultare suggerire documentare
warn : che di quote object parenthetical : avvertire ammonire
warn : che quote object : allertare avvisare mettere_in_guardia paventare denunciare lamentare
order : che di object : ordinare disporre imporre intimare comandare decretare deliberare vietare
ask : che di quote object se parenthetical : chiedere domandare
ask : che quote di : implorare supplicare pregare
ask : se quote object : interrogare
urge : a di che quote : esortare invitare sollecitare spingere incoraggiare raccomandare
urge : che a object : auspicare invocare suggerire consigliare
admit : che di quote object parenthetical : ammettere confessare riconoscere
accuse : di object : accusare incolpare imputare
accuse : object quote : incriminare rimproverare criticare condannare bollare
promise : che di quote object parenthetical : promettere
promise : a di : impegnare
promise : di quote : minacciare
predict : che di object : prevedere stimare calcolare
predict : che quote object : preannunciare pronosticare profetizzare
believe : che di object parenthetical : ritenere credere pensare
believe : che : giudicare considerare reputare dubitare
hope : che di parenthetical : sperare
hope : che object di : temere augurare desiderare
write : che quote object parenthetical : scrivere twittare postare
write : quote object : firmare annotare registrare ritwittare retwittare
read : quote che : leggere
agree : che di : concordare convenire
]]

M.verbs = {}
for line in gmatch(data, "[^\n]+") do
  local class, frames, lemmas = match(line, "^(%S+) : (.-) : (.*)$")
  local set = {}
  for f in gmatch(frames, "%S+") do set[f] = true end
  for lemma in gmatch(lemmas, "%S+") do
    lemma = gsub(lemma, "_", " ")
    if not M.verbs[lemma] then M.verbs[lemma] = {class = class, frames = set} end
  end
end

--- Nouns that stand for an utterance: lemma -> class.
M.nouns = {}
for class, list in gmatch([[
say : affermazione dichiarazione parola discorso commento intervento messaggio spiegazione racconto
say : intervista precisazione risposta replica osservazione sfogo esternazione
announce : annuncio notizia proclama comunicazione informazione
deny : smentita diniego negazione
confirm : conferma accertamento assicurazione rassicurazione
claim : tesi versione rivendicazione ipotesi teoria opinione parere
cite : citazione indiscrezione voce soffiata
warn : avvertimento monito allarme allerta avviso
order : ordine ordinanza decreto disposizione direttiva
ask : richiesta domanda interrogativo quesito
urge : appello invito esortazione sollecitazione auspicio
admit : ammissione confessione
accuse : accusa denuncia critica imputazione
promise : promessa impegno minaccia
predict : previsione stima proiezione pronostico
believe : convinzione sospetto impressione
hope : speranza timore
write : post tweet lettera editoriale articolo
document : nota comunicato rapporto bollettino bilancio resoconto relazione report dossier verbale
document : informativa studio documento ricostruzione sentenza dato statistica sondaggio
]], "(%S+) : ([^\n]+)") do
  for lemma in gmatch(list, "%S+") do M.nouns[lemma] = class end
end

--- Phrases that introduce a source, most specific first. `class` as above; `frame` says where the
-- source stands: "after" the phrase, "before" it, or "none" (nobody is named). Words are forms;
-- `a|b` are choices, `~lemma` any form of the lemma, `?` after a word makes it optional.
M.phrases = {
  {"secondo quanto ~riferire da", "cite", "after"}, {"secondo quanto ~riportare da", "cite", "after"},
  {"secondo quanto ~affermare da", "say", "after"}, {"secondo quanto ~dichiarare da", "say", "after"},
  {"secondo quanto ~annunciare da", "announce", "after"},
  {"secondo quanto ~comunicare da", "announce", "after"},
  {"secondo quanto ~dire da", "say", "after"}, {"secondo quanto ~scrivere da", "write", "after"},
  {"secondo quanto ~sapere da", "learn", "after"}, {"secondo quanto si ~apprendere da", "learn",
    "after"},
  {"secondo quanto si ~apprendere", "learn", "none"}, {"secondo quanto ~emergere da", "show", "after"},
  {"secondo quanto ~apprendere da", "learn", "before"}, {"secondo quanto ~riferire", "cite", "before"},
  {"secondo quanto ~sostenere", "claim", "before"},
  {"secondo", "say", "after"}, {"stando a quanto ~riferire da", "cite", "after"},
  {"stando a quanto si ~apprendere", "learn", "none"},
  {"stando a quanto ~emergere", "show", "none"}, {"stando a quanto", "say", "after"},
  {"stando a", "say", "after"}, {"a detta di", "say", "after"}, {"a dire di", "say", "after"},
  {"a giudizio di", "believe", "after"}, {"a parere di", "believe", "after"},
  {"ad avviso di", "believe", "after"}, {"per bocca di", "say", "after"},
  {"per ammissione di", "admit", "after"}, {"per stessa ammissione di", "admit", "after"},
  {"per voce di", "say", "after"}, {"nelle parole di", "say", "after"},
  {"in base a quanto ~riferire da", "cite", "after"}, {"in base a", "show", "after"},
  {"sulla base di", "show", "after"}, {"a quanto si ~apprendere", "learn", "none"},
  {"a quanto ~riferire da", "cite", "after"}, {"a quanto ~riferire", "cite", "before"},
  {"a quanto ~dire", "say", "before"}, {"a quanto ~risultare a", "learn", "after"},
  {"a quanto ~risultare", "show", "none"}, {"a quanto ~sembrare", "believe", "none"},
  {"a quanto ~parere", "believe", "none"},
  {"come ~riferire da", "cite", "after"}, {"come ~riportare da", "cite", "after"},
  {"come ~riferire", "cite", "before"}, {"come ~riportare", "cite", "before"},
  {"come ~spiegare da", "say", "after"}, {"come ~spiegare", "say", "before"},
  {"come ~annunciare da", "announce", "after"}, {"come ~dichiarare da", "say", "after"},
  {"come ~scrivere", "write", "before"}, {"come ~sottolineare da", "say", "after"},
  {"come ~confermare da", "confirm", "after"}, {"come ~confermare", "confirm", "before"},
  {"come si ~leggere in", "read", "after"}, {"si ~leggere in", "read", "after"},
  {"come si ~apprendere da", "learn", "after"}, {"si ~apprendere da", "learn", "after"},
  {"si è appreso da", "learn", "after"}, {"come si ~apprendere", "learn", "none"},
  {"a renderlo noto", "announce", "after"}, {"a darne notizia", "announce", "after"},
  {"a dare la notizia", "announce", "after"}, {"a riferirlo", "cite", "after"},
  {"a dirlo", "say", "after"}, {"ad annunciarlo", "announce", "after"},
  {"a comunicarlo", "announce", "after"}, {"a confermarlo", "confirm", "after"},
  {"a rivelarlo", "say", "after"}, {"a scriverlo", "write", "after"},
  {"a sostenerlo", "claim", "after"}, {"a smentirlo", "deny", "after"},
  {"lo ~riferire", "cite", "after"}, {"lo ~riportare", "cite", "after"},
  {"lo ~rendere noto", "announce", "after"}, {"lo ~annunciare", "announce", "after"},
  {"lo ~dire", "say", "after"}, {"lo ~affermare", "say", "after"},
  {"lo ~dichiarare", "say", "after"}, {"lo ~comunicare", "announce", "after"},
  {"lo ~confermare", "confirm", "after"}, {"lo ~scrivere", "write", "after"},
  {"lo ~rivelare", "say", "after"}, {"lo ~sostenere", "claim", "after"},
  {"lo ~spiegare", "say", "after"}, {"lo ~fare sapere", "announce", "after"},
  {"ne ~dare notizia", "announce", "after"}, {"ne ~parlare", "cite", "after"},
  {"~fare sapere", "announce", "before"}, {"~rendere noto", "announce", "before"},
  {"~dare notizia di", "announce", "before"}, {"~dare conto di", "announce", "before"},
  {"~mettere in guardia", "warn", "before"}, {"~mettere in chiaro", "say", "before"},
  {"~prendere la parola", "say", "before"}, {"~fare notare", "say", "before"},
  {"~fare presente", "say", "before"}, {"~lasciare intendere", "claim", "before"},
  {"~dirsi convinto", "believe", "before"}, {"~dirsi certo", "believe", "before"},
  {"~parlare di", "say", "before"}, {"~puntare il dito contro", "accuse", "before"},
  {"~citare", "cite", "before"}, {"citando", "cite", "after"}, {"che ~citare", "cite", "after"},
  {"~rilanciare da", "cite", "after"}, {"~riprendere da", "cite", "after"},
  {"~citare da", "cite", "after"}, {"~riportare da", "cite", "after"},
  {"~diffondere da", "announce", "after"}, {"~pubblicare da", "announce", "after"},
  {"fonte di", "say", "after"}, {"fonti di", "say", "after"}, {"fonti vicine a", "say", "after"},
  {"stando alle", "say", "after"}, {"per", "say", "after"},
}

return M
