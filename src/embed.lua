--- Writes the files under lua/vaglio into one C source: lua5.4 embed.lua ROOT OUT FILE...
-- Names are relative to ROOT. Text of the files is kept byte for byte.
local root, out = arg[1], arg[2]

local function read(path)
  local f <close> = assert(io.open(path, "rb"))
  return f:read "a"
end

local function c_bytes(text)
  local lines, line = {}, {}
  for i = 1, #text do
    line[#line + 1] = text:byte(i) .. ","
    if #line == 40 then
      lines[#lines + 1] = table.concat(line)
      line = {}
    end
  end
  lines[#lines + 1] = table.concat(line)
  return table.concat(lines, "\n")
end

local names = {}
for i = 3, #arg do names[#names + 1] = arg[i] end
table.sort(names)
local f <close> = assert(io.open(out, "wb"))
f:write "/* Written by src/embed.lua; do not edit. */\n#include \"embedded.h\"\n"
local rows = {}
for i, name in ipairs(names) do
  local text = read(root .. "/" .. name)
  f:write(("static const unsigned char file_%d[] = {%s0};\n"):format(i, c_bytes(text) .. "\n"))
  rows[i] = ("  {\"%s\", (const char *)file_%d, %d},\n"):format(name, i, #text)
end
f:write("const vaglio__embedded vaglio__embedded_files[] = {\n", table.concat(rows),
        "  {NULL, NULL, 0}};\n")
