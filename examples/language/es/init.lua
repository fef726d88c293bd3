--- A small Spanish pack: numbers, dates, quotes and casualties. What it leaves out has a default.
local frame = require "vaglio.frame"
local kit = require("vaglio.kit").of "es"
local numbers = require "es.numbers"
local set = kit.set

local clause, verbs = { that = true, quote = true, parenthetical = true }, {}
for lemma in ("decir afirmar declarar explicar asegurar informar anunciar"):gmatch "%S+" do
  verbs[lemma] = { class = "say", frames = clause }
end
verbs.confirmar = { class = "confirm", frames = clause }
verbs.negar = { class = "deny", frames = clause }

local rules, add = kit.family()
local dies = frame.verb { count = "subject", people = "subject", roles = { victim = "subject" } }
local function suffers(role)
  local roles = { agent = "agent", [role] = "patient" }
  return frame.verb { count = "patient", people = "patient", roles = roles }
end
local toll = frame.noun { headline = true }
local perishing = kit.verbs "morir fallecer" + kit.with("perder", 2, kit.words "vida")
add("die.verb", "life.die", perishing, dies,
  { ["Murieron tres mineros."] = { quantity = { best = 3 } }, ["El motor murió ayer."] = false,
    ["Dos bomberos perdieron la vida."] = { quantity = { best = 2 } } })
add("die.kill", "life.die", kit.verbs "matar asesinar", suffers "victim",
  { ["Un soldado fue asesinado ayer."] = true, ["Mataron el tiempo."] = false })
add("die.noun", "life.die", kit.forms "muertos fallecidos víctimas", toll,
  { ["Hay al menos doce muertos."] = { quantity = { best = 12, mod = ">=" } },
    ["Los muertos callan."] = false })
add("injure.verb", "life.injure", kit.verbs "herir", suffers "victim",
  { ["Cinco agentes resultaron heridos."] = { quantity = { best = 5 } } })
add("injure.noun", "life.injure", kit.forms "heridos", toll,
  { ["La explosión dejó treinta y cinco heridos."] = { quantity = { best = 35 } } })
add("missing.noun", "life.missing", kit.forms "desaparecidos", toll,
  { ["No hay desaparecidos."] = { factuality = "CT-" } })
add("arrest.verb", "justice.arrest", kit.verbs "detener arrestar", suffers "person",
  { ["La policía detuvo a seis hombres."] = { quantity = { best = 6 } },
    ["El incendio fue detenido."] = false })

return {
  code = "es",
  segment = {
    stopwords = [[el la los las un una de del al en con por para que y no se su sus lo es son fue
      ha han está más pero como según sobre entre también hay desde hasta]],
    abbr_never = "sr. sra. dr. dra.", abbr_end = "etc. ee.uu.",
  },
  morph = require "es.words", quantity = numbers.quantity, time = numbers.time, rules = rules,
  names = { articles = set "el la los las", of = set "de del", in_prepositions = set "en",
            place_prepositions = set "en a desde hasta" },
  syntax = {
    adjective_follows = true, inverts = true, of = set "de", agent = set "por", that = set "que",
    joins = set "y e o u pero ni", circumstance = set "cuando mientras", where = set "donde",
    cue_openers = set "como según", indefinite = set "un una unos unas otro otra",
    one = set "un uno una", copular = set "resultar quedar", reflexive = set "se",
    be_perfect = set "morir fallecer ocurrir llegar subir", object_prepositions = set "a",
    place_prepositions = set "en a", event_prepositions = set "en tras", there = set "hay hubo",
  },
  cues = { verbs = verbs, phrases = { { "según", "say" }, { "de acuerdo con", "say" } },
           spokes_nouns = set "portavoz", media_nouns = set "agencia" },
  hedges = { modals = { poder = "PS" }, possible = set "quizás", probable = set "probablemente",
             if_words = set "si", negators = set "no nunca", without = set "sin" },
  scope = { persona = "person", agente = "police", ["policía"] = "police", soldado = "military",
            bombero = "firefighter", mujer = "woman", hombre = "man", manifestante = "protester" },
  person_pronouns = set "ellos ellas él ella", none = set "ningún ninguna ninguno nadie sin",
  there_verbs = set "haber registrar causar dejar", toll_verbs = set "ser subir llegar",
  toll_hosts = set "número cifra balance",
}
