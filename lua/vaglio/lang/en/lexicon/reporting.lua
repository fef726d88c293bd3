---
-- English verbs of reporting with their class and frames.
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

--- lemma -> { class, frames = set }; a verb in several rows keeps its first class and
-- has the frames of all.
M.verbs = {}
for _, row in ipairs(rows) do
  for lemma in row[3]:gmatch "%S+" do
    local verb = M.verbs[lemma]
    if not verb then
      verb = { class = row[1], frames = {} }
      M.verbs[lemma] = verb
    end
    for frame in row[2]:gmatch "%S+" do
      verb.frames[frame] = true
    end
  end
end

return M
