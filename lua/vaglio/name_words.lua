--- Tells name comparison which parts of names carry no identity. Loaded wherever names are
-- compared, so that one corpus is never resolved with the lists and once without.

local core = require "vaglio.core"
local parts = require "vaglio.data.name_parts"

core.name_words { titles = parts.flat "titles", particles = parts.flat "particles",
                  legal = parts.flat "legal", short_forms = parts.flat "short_forms" }

return true
