--- vaglio: what several news sources really say.
local core = require "vaglio.core"
return { core = core }
