--- Ready-made LPeg pieces for one language: patterns over bytes that know UTF-8.
--
--     local it = vaglio.lexer "it"
--     local troops = lpeg.Cg(it.number, "n") * it.sp * it.words { "uomini", "soldati" }
--     troops:match "circa 2.500 uomini"     --> captures {best = 2500, mod = "~", …}
--
-- `letter`, `low` (a lower-case letter), `digit`, `word`, `sp` (a space), `word_start`,
-- `word_end`, `apostrophe`, `dash`, `quote_open`, `quote_close`; `words(list)` any of the words,
-- whole; `number` a number as people write it, with its hedges ("almeno 18", "decine di"): one
-- capture, the quantity.
local lpeg = require "lpeg"
local core = require "vaglio.core"
local misuse = require "vaglio.misuse"
local packs = require "vaglio.packs"
local vocab = require "vaglio.grammar.vocab"

local tostring = tostring
local P, R, Cmt = lpeg.P, lpeg.R, lpeg.Cmt

local _ENV = nil

local M = {}
local WINDOW = 96     -- bytes that a number with its hedges may take

-- Accented lower-case letters of Latin-1 and the even half of Latin Extended-A.
local low = R "az" + P "\195" * R "\159\182" + P "\195" * R "\184\191" + R "\196\197" * R "\128\191"

-- The first quantity of the window, when it begins here.
local function number_of(pack)
  local scan = pack.quantity.scan
  return vocab.word_start * Cmt(P(true), function(text, at)
    local piece = text:sub(at, at + WINDOW)
    local found = scan(core.fold(piece), 1, #piece)
    local q = found and found[1]
    if not q or q.first ~= 1 then return nil end
    q.first, q.last = at, at + q.last - 1
    return q.last + 1, { first = q.first, last = q.last, best = q.best, mod = q.mod,
                         hard = q.hard, core = q.core, unit = q.unit }
  end)
end

--- The pieces for a language code.
function M.of(code)
  local pack = packs.of(code)
  if not pack then
    misuse.raise("there is no language '%s' (there are %s)", tostring(code), packs.names())
  end
  return misuse.strict({
    letter = vocab.letter, low = low, digit = vocab.digit, word = vocab.word, sp = vocab.space,
    word_start = vocab.word_start, word_end = vocab.word_end,
    apostrophe = vocab.apostrophe, dash = vocab.dash,
    quote_open = P "«" + "“" + "‘" + '"', quote_close = P "»" + "”" + "’" + '"',
    words = vocab.words, number = number_of(pack),
  }, ("vaglio.lexer '%s'"):format(code))
end

return M
