--- The English pack.
local set = require("vaglio.cues").set
local nouns = require "vaglio.lang.en.lexicon.nouns"

-- Bodies and groups that count as people of a kind, beyond the nouns of the lexicon.
local bodies = { troops = "military", army = nil, police = "police", people = "person", personnel = "worker", ["year-old"] = "person",
  twin = "child", toddler = "child", teen = "minor", teenager = "minor", other = "person", others = "person", one = "person" }
-- Nouns of the lexicon that are people only now and then.
local doubtful = set "body case source star star's soul carrier anchor guide couple life major private general minor national native remains"

return {
  code = "en",
  segment = require "vaglio.lang.en.segment",
  morph = require "vaglio.lang.en.morph",
  time = require "vaglio.lang.en.time",
  quantity = require "vaglio.lang.en.quantity",
  syntax = require "vaglio.lang.en.syntax",
  names = require "vaglio.lang.en.names",
  cues = require "vaglio.lang.en.cues",
  hedges = require "vaglio.lang.en.hedges",
  rules = require "vaglio.lang.en.claims",
  scope = function(lemma, form)
    if bodies[lemma] then return bodies[lemma] end
    if form and bodies[form] then return bodies[form] end
    if doubtful[lemma] then return nil end
    return nouns.scope[lemma] or (form and form:find "%-year%-olds?$" and "person") or nil
  end,
  group_words = { security = "security", police = "police", army = "military", military = "military", guard = "security",
                  press = "journalist", public = "person" },
  person_pronouns = set [[he she they him her them who someone somebody nobody everyone everybody anyone anybody others other many
    several some one all both those none few we us i me more most himself herself themselves]],
  none = set "no none nobody neither nor without zero",
  there_verbs = set "be exist report record register confirm cause leave include see suffer count have",
  fresh_words = set "new another second further separate fresh",
  toll_verbs = set "be rise climb reach stand increase jump grow pass exceed number fall drop",
  toll_hosts = set "toll number tally count total",
  event_verbs = set "be happen occur erupt break hit strike take rock shake kill leave injure cause follow begin start",
  implicatives = set "manage proceed continue begin start",
  wish_modals = set "would should must can shall will ought",
  object_clitics = {}, there_clitics = {}, fates = {}, even = "even",
  group_heads = set "force unit service majority half part rest total group",
  collectives = set "family couple group team gang crowd crew public population army troop",
}
