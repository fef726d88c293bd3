--- Words around names in English (see vaglio.entity).
local set = require("vaglio.cues").set

local _ENV = nil

local M = {}

M.particles = set "de del della di da dos van von der den bin ibn al el ben ter zu la le y af"
M.of = set "of for"
M.media = set [[agency broadcaster television tv radio newspaper daily weekly magazine website portal network channel outlet
  tabloid station]]
M.place_nouns = set [[city province region district village town island county state neighbourhood neighborhood suburb capital
  port airport lake river mount valley oblast municipality governorate prefecture]]
M.place_prepositions = set "in at near from around outside"
M.articles = set "the a an"
M.age_words = set ", years"
M.named_org = set [[ministry department prosecutor court council assembly commission bank university institute guard command
  agency authority consulate embassy organisation organization federation association union]]
function M.age_nouns(form) return form ~= nil and form:find "%-year%-old$" ~= nil end

return M
