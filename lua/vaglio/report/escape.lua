--- Makes foreign text harmless in the three places where a report shows it.
--
--     escape.html('<b>"x"</b>')       --> &lt;b&gt;&quot;x&quot;&lt;/b&gt;
--     escape.terminal("a\27[31mb")    --> a␛[31mb
--     escape.url("javascript:x")      --> nil
--
-- A story is written by strangers: it may hold markup, terminal escapes, characters that turn
-- the direction of writing, and addresses that run code. Nothing here trusts that the text is
-- UTF-8.
local string, table, utf8, tonumber = string, table, utf8, tonumber
local _ENV = nil

local M = {}

local entities = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;",
  ["'"] = "&#39;" }

-- U+202A..202E and U+2066..2069 reorder what follows, U+200E/F and U+061C mark directions: a
-- quotation must be read in the order in which it was written.
local bidi = "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}"
  .. "\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{200F}\u{061C}"
local is_bidi = {}
for _, code in utf8.codes(bidi) do is_bidi[utf8.char(code)] = true end

local function no_bidi(text)
  text = text:gsub("\xE2[\x80\x81][\x80-\xBF]",
    function(char) if is_bidi[char] then return "" end end)
  return (text:gsub("\xD8\x9C", ""))
end

--- Text as UTF-8: bytes that are none become U+FFFD.
function M.utf8(text)
  if utf8.len(text) then return text end
  local out, at = {}, 1
  while at <= #text do
    local _, bad = utf8.len(text, at)
    if not bad then out[#out + 1] = text:sub(at) break end
    out[#out + 1] = text:sub(at, bad - 1)
    out[#out + 1] = "\u{FFFD}"
    at = bad + 1
  end
  return table.concat(out)
end

--- Text for HTML, in an element or between quotes in an attribute.
function M.html(text)
  text = no_bidi(M.utf8(text)):gsub("[%z\1-\8\11\12\14-\31\127]", "\u{FFFD}")
  return (text:gsub("[&<>\"']", entities))
end

local function control_picture(byte)
  local n = byte:byte()
  if n == 127 then return "\u{2421}" end
  return utf8.char(0x2400 + n)
end

--- Text for one line of a terminal: white space becomes one space, control characters pictures.
function M.terminal(text)
  text = no_bidi(M.utf8(text)):gsub("[ \t\r\n\f\v]+", " ")
  text = text:gsub("[%z\1-\31\127]", control_picture)
  return (text:gsub("\xC2[\x80-\x9F]", "\u{FFFD}")) -- C1: on some terminals 0x9B opens a sequence
end

--- The address when it is safe to link (http or https, no blanks, no credentials), else nil.
function M.url(text)
  if not text or not text:find("^[Hh][Tt][Tt][Pp][Ss]?://[%w%[]") then return nil end
  if text:find("[%s%c\"'<>\\^`{|}]") then return nil end
  if text:match("^%a+://[^/?#]*"):find("@", 1, true) then return nil end
  return text
end

--- A name that is safe as an HTML id: other bytes become their code.
function M.slug(text)
  return (text:gsub("[^%w_-]", function(c) return string.format(".%02x", c:byte()) end))
end

--- Code points of a text; bytes that are no UTF-8 count one each.
function M.length(text)
  return utf8.len(text) or utf8.len(M.utf8(text))
end

--- The text, or its first `n - 1` code points and "…".
function M.clip(text, n)
  text = M.utf8(text)
  if utf8.len(text) <= n then return text end
  local stop = utf8.offset(text, n)
  return (text:sub(1, stop - 1):gsub("%s+$", "")) .. "…"
end

--- A function from code-point offsets (0-based) to byte positions (1-based) of `text`;
-- asked in any order. Offsets past the end give the end.
function M.byte_map(text)
  local step, marks, count = 64, { [0] = 1 }, 0
  for at in text:gmatch("()[%z\1-\127\194-\253][\128-\191]*") do
    if count % step == 0 then marks[count // step] = at end
    count = count + 1
  end
  return function(offset)
    offset = tonumber(offset) or 0
    if offset < 0 then offset = 0 end
    if offset >= count then return #text + 1 end
    local at = marks[offset // step]
    for _ = 1, offset % step do
      at = text:match("^[^\128-\191][\128-\191]*()", at) or at + 1
    end
    return at
  end, count
end

return M
