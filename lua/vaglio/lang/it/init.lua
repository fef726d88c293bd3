--- The Italian pack.
local set = require("vaglio.cues").set
local scope = require "vaglio.lang.it.lexicon.scope"

-- Bodies and groups that count as people of a kind, beyond the nouns of the lexicon.
local bodies = { truppa = "military", truppe = "military", esercito = "military",
    effettivo = "military", effettivi = "military",
                 contingente = "military", forza = nil }
local group_words = { sicurezza = "security", polizia = "police", esercito = "military",
    ordine = "security",
                      ["sbarco"] = "military" }

-- What befell somebody, by the word that says so (for "tra cui …", "62 dei quali …").
local fates = {}
local function fate(claim_type, role, words)
  for word in words:gmatch "%S+" do fates[word] = { type = claim_type, role = role } end
end
fate("life.die", "victim", [[morire decedere perire uccidere ammazzare assassinare trucidare
  massacrare giustiziare decapitare morto morti
  morta vittima vittime deceduto deceduti decesso decessi annegare]])
fate("life.injure", "victim",
    [[ferire ferito feriti ferita ustionare ustionato ustionati intossicare intossicato
      intossicati accoltellare]])
fate("life.hospitalise", "victim", "ricoverare ricoverato ricoverati ricoverata ospedalizzare")
fate("life.rescue", "victim", "salvare salvo soccorrere estratto estrarre")
fate("life.missing", "victim", "disperso dispersi dispersa scomparire")
fate("justice.arrest", "person",
    "arrestare arrestato arrestati arrestata arresto arresti fermato fermati ammanettare")
fate("justice.charge", "person",
    "incriminare denunciare denunciato denunciati accusato imputato imputati")
fate("justice.investigate", "person", "indagato indagati indagare")
fate("justice.convict", "person", "condannare condannato condannati")
fate("conflict.abduct", "victim", "rapire rapito rapiti")

return {
  code = "it",
  segment = require "vaglio.lang.it.segment",
  morph = require "vaglio.lang.it.morph",
  time = require "vaglio.lang.it.time",
  quantity = require "vaglio.lang.it.quantity",
  syntax = require "vaglio.lang.it.syntax",
  names = require "vaglio.lang.it.names",
  cues = require "vaglio.lang.it.cues",
  hedges = require "vaglio.lang.it.hedges",
  rules = require "vaglio.lang.it.claims",
  scope = function(lemma, form)
    return bodies[lemma] or scope.scope(lemma) or (form and form ~= lemma and scope.scope(form))
        or nil
  end,
  group_words = group_words,
  person_pronouns =
      set
      [[lui lei loro egli ella essi qualcuno nessuno tutti alcuni altri uno una molti chi
        entrambi entrambe parecchi]],
  none = set "nessun nessuno nessuna nessun' né senza alcun alcuna alcuno",
  there_verbs = set [[essere esserci registrare contare provocare causare fare lasciare
    segnalare riportare denunciare
    avere registrarsi contarsi esistere lamentare confermare riferire costare temere mietere
    trovare piangere]],
  there_clitics = set "ci c' vi v'",
  object_clitics = set "lo la li le l' ne",
  -- verbs that carry a toll, and the nouns it hangs on: "il numero dei morti è salito a 40"
  toll_verbs = set [[essere salire arrivare ammontare superare scendere toccare raggiungere
    diventare aggravarsi aggravare passare
    sfiorare attestarsi crescere aumentare risultare]],
  toll_hosts = set "numero bilancio conto conteggio cifra totale tributo",
  -- what happens: "sono scoppiati scontri", "si è verificata un'esplosione"
  event_verbs = set [[essere esserci scoppiare avvenire verificare verificarsi registrare
    registrarsi riprendere continuare proseguire
    iniziare cominciare scattare sentire udire provocare causare colpire rinnovare rinnovarsi
    accadere esplodere subire rivendicare
    compiere condurre lanciare sferrare organizzare indire proclamare devastare interessare
    divampare intensificare deflagrare
    ripartire scatenare scatenarsi avvertire convocare tenere svolgere svolgersi]],
  implicatives =
      set
      [[riuscire costringere continuare iniziare cominciare finire tornare arrivare costretto
        fare lasciare prendere]],
  wish_modals = set "volere",
  even = "anche",
  -- a body of people by what stands under "of": "le forze di sicurezza"
  group_heads =
      set
      [[forza unità corpo reparto servizio maggioranza metà parte resto totale serie decina
        centinaio migliaio milione ondata nucleo]],
  -- one of these is not one person
  collectives =
      set
      [[famiglia coppia gruppo squadra banda comitiva folla equipaggio popolo nucleo pubblico
        popolazione gente truppa esercito contingente]],
  fates = fates,
  fresh_words = set "nuovo altro ulteriore secondo",
}
