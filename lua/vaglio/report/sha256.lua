--- SHA-256 (FIPS 180-4), for the content policy of a report: only the style and the script
-- that the report itself brought may run.
--
--     sha256.base64("abc")   --> ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=
local string, table, ipairs = string, table, ipairs
local _ENV = nil

local M = {}

-- The first 32 bits of the fractions of the roots of primes.
local function prime_fractions(count, root)
  local out, n = {}, 2
  while #out < count do
    local prime = true
    for d = 2, n - 1 do
      if d * d > n then break end
      if n % d == 0 then prime = false break end
    end
    if prime then
      local x = n ^ (1 / root)
      out[#out + 1] = (((x - x // 1) * 2 ^ 32) // 1) | 0
    end
    n = n + 1
  end
  return out
end

local K = prime_fractions(64, 3)
local START = prime_fractions(8, 2)

local function rotate(x, n)
  return ((x >> n) | (x << (32 - n))) & 0xFFFFFFFF
end

local function compress(state, w)
  for i = 17, 64 do
    local a, b = w[i - 15], w[i - 2]
    local s0 = rotate(a, 7) ~ rotate(a, 18) ~ (a >> 3)
    local s1 = rotate(b, 17) ~ rotate(b, 19) ~ (b >> 10)
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) & 0xFFFFFFFF
  end
  local a, b, c, d, e, f, g, h = table.unpack(state)
  for i = 1, 64 do
    local s1 = rotate(e, 6) ~ rotate(e, 11) ~ rotate(e, 25)
    local t1 = h + s1 + ((e & f) ~ (~e & g)) + K[i] + w[i]
    local s0 = rotate(a, 2) ~ rotate(a, 13) ~ rotate(a, 22)
    local t2 = s0 + ((a & b) ~ (a & c) ~ (b & c))
    h, g, f, e, d, c, b, a = g, f, e, (d + t1) & 0xFFFFFFFF, c, b, a, (t1 + t2) & 0xFFFFFFFF
  end
  for i, x in ipairs { a, b, c, d, e, f, g, h } do state[i] = (state[i] + x) & 0xFFFFFFFF end
end

--- The 32 bytes of the digest.
function M.digest(text)
  local padded = text .. "\128" .. string.rep("\0", (55 - #text) % 64) .. string.pack(">I8",
    #text * 8)
  local state = table.move(START, 1, 8, 1, {})
  for at = 1, #padded, 64 do
    compress(state, { string.unpack(string.rep(">I4", 16), padded, at) })
  end
  return string.pack(">I4I4I4I4I4I4I4I4", table.unpack(state))
end

local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

--- The digest in base 64, as a content policy wants it.
function M.base64(text)
  local bytes, out = M.digest(text) .. "\0", {}
  for at = 1, 33, 3 do
    local n = string.unpack(">I3", bytes, at)
    for shift = 18, 0, -6 do
      local i = (n >> shift & 63) + 1
      out[#out + 1] = alphabet:sub(i, i)
    end
  end
  return table.concat(out, "", 1, 43) .. "="
end

return M
