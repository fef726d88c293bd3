--- Which people a noun counts.
--
--     local scope = require "vaglio.lang.it.lexicon.scope"
--     scope.scope "poliziotto"  --> "police"

local nominal = require "vaglio.lang.it.nominal"
local _ENV = nil

return {scope = nominal.scope}
