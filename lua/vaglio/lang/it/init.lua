--- The Italian pack.
local set = require("vaglio.cues").set
local scope = require "vaglio.lang.it.lexicon.scope"

-- Bodies and groups that count as people of a kind, beyond the nouns of the lexicon.
local bodies = { truppa = "military", esercito = "military", forza = nil, effettivo = "military", contingente = "military" }
local group_words = { sicurezza = "security", polizia = "police", esercito = "military", armato = nil }

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
    return bodies[lemma] or scope.scope(lemma) or (form and form ~= lemma and scope.scope(form)) or nil
  end,
  group_words = group_words,
  person_pronouns = set "lui lei loro egli ella essi qualcuno nessuno tutti alcuni altri uno una molti chi",
  none = set "nessun nessuno nessuna nessun' né senza",
  there_verbs = set [[essere esserci registrare contare provocare causare fare lasciare segnalare riportare denunciare
    avere registrarsi contarsi esistere lamentare confermare riferire costare temere]],
  fresh_words = set "nuovo altro ulteriore secondo",
}
