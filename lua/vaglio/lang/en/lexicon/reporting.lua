---
-- English words of reporting: verbs with their class and frames, cue phrases,
-- hedges, denial and retraction.
--
--     local reporting = require "vaglio.lang.en.lexicon.reporting"
--     reporting.verbs.announce.class            --> "announce"
--     reporting.verbs.announce.frames.that      --> true
--
-- Frames: "that" a that-clause, "zero" a bare clause, "to+inf" (also after an object:
-- "urged him to go"), "quote" quotation marks, "object" a noun phrase, "parenthetical"
-- ("..., police said").

local M = {}

-- class and frames, then the lemmas
local rows = {
  { "say", "that zero quote parenthetical object", "say" },
  { "say", "that zero quote parenthetical",
    "add note observe remark comment explain continue recall recount" },
  { "say", "that zero object", "tell inform notify brief reassure assure" },
  { "say", "that zero quote parenthetical",
    "reply respond answer retort reiterate repeat conclude opine quip joke" },
  { "say", "quote parenthetical",
    "shout cry whisper exclaim mutter murmur scream yell snap sigh gush lament complain" },
  { "say", "that object quote", [[
    state declare mention specify clarify detail underline underscore stress emphasise
    emphasize ]] },
  { "say", "that object", [[
    indicate point report relate describe testify attest certify reveal disclose divulge
    signal relay ]] },
  { "say", "object quote", [[
    condemn denounce praise hail criticise criticize slam blast decry deplore welcome commend
    lambast ]] },
  { "announce", "that zero object quote parenthetical", "announce" },
  { "announce", "that object", "proclaim unveil publicise publicize pronounce" },
  { "deny", "that object quote", "deny" },
  { "deny", "object that",
    "reject refute dispute dismiss rebut repudiate disavow contradict disprove debunk counter" },
  { "confirm", "that zero object quote parenthetical", "confirm" },
  { "confirm", "that object", "acknowledge verify corroborate reaffirm affirm certify" },
  { "claim", "that zero object to+inf quote parenthetical", "claim" },
  { "claim", "that zero quote parenthetical",
    "allege assert contend argue maintain insist reckon" },
  { "claim", "that to+inf", "profess purport pretend boast brag" },
  { "cite", "object that", "cite quote invoke reference" },
  { "learn", "that object",
    "learn discover find determine establish ascertain hear understand gather" },
  { "show", "that object", "show suggest demonstrate prove reflect imply illustrate" },
  { "warn", "that zero object to+inf quote parenthetical", "warn" },
  { "warn", "that object to+inf", "caution threaten alert remind" },
  { "ask", "object to+inf quote", "ask request" },
  { "ask", "object quote", "question query demand inquire wonder interrogate" },
  { "order", "object to+inf that", [[
    order command instruct direct decree mandate require rule forbid ban prohibit authorise
    authorize ]] },
  { "urge", "object to+inf that quote", [[
    urge call appeal exhort implore beg plead recommend advise encourage press insist advocate
    propose ]] },
  { "admit", "that zero object quote parenthetical", "admit concede confess" },
  { "accuse", "object", "accuse charge blame denounce indict fault implicate" },
  { "promise", "that zero to+inf object quote", "promise pledge vow swear guarantee undertake" },
  { "promise", "to+inf that", "agree offer threaten commit" },
  { "predict", "that zero object quote",
    "predict forecast project foresee anticipate expect estimate calculate envisage prophesy" },
  { "believe", "that zero object to+inf", [[
    believe think consider assume presume suspect suppose feel know doubt guess speculate
    conclude deem fear ]] },
  { "hope", "that zero to+inf object", "hope wish pray trust" },
  { "write", "that object quote parenthetical zero", "write tweet post" },
  { "write", "object that", "publish broadcast air blog retweet" },
  { "read", "quote object", "read" },
}

M.classes = { "say", "announce", "deny", "confirm", "claim", "cite", "learn", "show", "warn", "ask",
  "order",
  "urge", "admit", "accuse", "promise", "predict", "believe", "hope", "write", "read" }

--- lemma -> { class, frames = set }; a verb in several rows keeps its first class and
-- has the others in `also`.
M.verbs = {}
for _, row in ipairs(rows) do
  for lemma in row[3]:gmatch "%S+" do
    local verb = M.verbs[lemma]
    if not verb then
      verb = { class = row[1], frames = {}, also = {} }
      M.verbs[lemma] = verb
    elseif verb.class ~= row[1] then
      verb.also[#verb.also + 1] = row[1]
    end
    for frame in row[2]:gmatch "%S+" do
      verb.frames[frame] = true
    end
  end
end

--- Phrases before a source, with the class of the cue.
M.before_source = {
  { "according to", "according_to" }, { "in accordance with", "according_to" }, { "as reported by",
    "according_to" },
  { "as stated by", "according_to" }, { "as quoted by", "cite" }, { "quoted by", "cite" },
    { "cited by", "cite" },
  { "citing", "cite" }, { "quoting", "cite" }, { "reported by", "according_to" }, { "confirmed by",
    "confirm" },
  { "announced by", "announce" }, { "in the words of", "say" }, { "in the view of", "believe" },
  { "in the opinion of", "believe" }, { "in a statement from", "say" }, { "in a statement by",
    "say" },
  { "in a statement to", "say" }, { "based on", "according_to" }, { "per", "according_to" },
    { "via", "according_to" },
  { "on the word of", "according_to" }, { "in an interview with", "say" }, { "as told to", "say" },
    { "told to", "say" },
  { "attributed to", "according_to" }, { "released by", "announce" }, { "published by", "write" },
  { "published in", "write" }, { "issued by", "announce" }, { "posted by", "write" }, { "said by",
    "say" },
  { "data from", "according_to" }, { "figures from", "according_to" }, { "reports from",
    "according_to" },
  { "for", "believe", weak = true },
}

--- "as X put it", "as X said": opening words and verbs around a source.
M.as_source = { "put", "say", "describe", "call", "explain", "note", "report", "tell", "write",
  "claim", "confirm" }

--- Where or how something is said; no source themselves unless nothing else is.
M.channels = { "in a statement", "in a brief statement", "in a joint statement",
  "in a televised address", "in a speech",
  "in an interview", "in a news conference", "at a news conference", "at a press conference",
    "at a briefing",
  "during a briefing", "in a tweet", "on twitter", "on facebook", "on telegram", "on x",
    "on social media", "on instagram",
  "in a post", "in a letter", "in an email", "in a memo", "in a report", "in a note", "in a video",
    "in a video message",
  "in a filing", "in court documents", "by telephone", "by phone", "on state television",
    "on state tv",
  "on television", "on the radio", "on condition of anonymity", "under condition of anonymity",
    "in remarks",
  "in testimony", "in a phone call", "in a press release" }

--- Sources without a name.
M.anonymous = { "sources", "a source", "officials", "an official", "insiders",
  "people familiar with the matter",
  "a person familiar with the matter", "people briefed on the matter", "those familiar with",
    "observers", "witnesses",
  "eyewitnesses", "local media", "state media", "media reports", "reports", "news reports",
    "press reports",
  "local reports", "unconfirmed reports", "diplomats", "analysts", "experts", "critics",
    "authorities", "residents",
  "locals", "rumours", "rumors" }

--- Hedges: word or phrase -> { strength "possible" | "probable" | "reported" }.
M.hedges = {
  may = "possible", might = "possible", could = "possible", possibly = "possible",
    perhaps = "possible",
  maybe = "possible", conceivably = "possible", potentially = "possible",
    ["cannot rule out"] = "possible",
  ["can not rule out"] = "possible", ["not ruled out"] = "possible",
    ["not ruling out"] = "possible",
  ["it is possible"] = "possible", ["there is a chance"] = "possible",
  probably = "probable", likely = "probable", presumably = "probable", ["most likely"] = "probable",
  ["very likely"] = "probable", ["is likely to"] = "probable", ["are likely to"] = "probable",
  ["is expected to"] = "probable", ["are expected to"] = "probable",
    ["is believed to"] = "probable",
  ["are believed to"] = "probable", ["was believed to"] = "probable",
    ["were believed to"] = "probable",
  ["is thought to"] = "probable", ["are thought to"] = "probable", ["is feared"] = "probable",
  ["are feared"] = "probable", ["was feared"] = "probable", ["were feared"] = "probable",
    ["feared dead"] = "probable",
  ["presumed dead"] = "probable", ["is suspected of"] = "probable",
    ["are suspected of"] = "probable",
  ["appears to"] = "probable", ["appear to"] = "probable", ["appeared to"] = "probable",
    ["seems to"] = "probable",
  ["seem to"] = "probable", ["seemed to"] = "probable", apparently = "probable",
    seemingly = "probable",
  evidently = "probable", ["as many as"] = nil,
  reportedly = "reported", allegedly = "reported", purportedly = "reported",
    supposedly = "reported",
  ostensibly = "reported", ["is said to"] = "reported", ["are said to"] = "reported",
    ["was said to"] = "reported",
  ["were said to"] = "reported", ["is reported to"] = "reported", ["are reported to"] = "reported",
  ["was reported to"] = "reported", ["were reported to"] = "reported",
    ["is alleged to"] = "reported",
  ["are alleged to"] = "reported", ["is understood to"] = "reported",
    ["are understood to"] = "reported",
  ["is rumoured to"] = "reported", ["is rumored to"] = "reported", ["so-called"] = "reported",
    unconfirmed = "reported",
  alleged = "reported", suspected = "probable", presumed = "probable",
}

--- Lemmas that say something is untrue, that take something back, that put it right.
M.denial = { verbs = { "deny", "reject", "refute", "dismiss", "dispute", "rebut", "repudiate",
  "disavow", "debunk",
  "contradict", "disprove", "rubbish", "quash", "decry" }, nouns = { "denial", "rebuttal",
    "refutation" },
  words = { "false", "untrue", "baseless", "unfounded", "groundless", "fabricated", "fake", "hoax",
    "incorrect",
    "inaccurate", "misleading", "bogus", "fictitious", "nonsense" } }
M.retraction = { verbs = { "retract", "withdraw", "recant", "correct", "backtrack", "rescind",
  "revoke", "apologise",
  "apologize", "delete", "disown", "walk back", "take back" },
  nouns = { "retraction", "correction", "clarification", "erratum", "withdrawal", "apology" },
  phrases = { "in an earlier version", "an earlier version of this",
    "this story has been corrected",
    "this article has been corrected", "this story has been updated to correct", "corrects",
      "has been withdrawn",
    "has been retracted", "erroneously reported", "wrongly reported", "incorrectly stated",
      "mistakenly reported",
    "we regret the error" } }
M.correction = { "revised", "updated", "corrected", "lowered", "raised", "recounted", "amended" }

return M
