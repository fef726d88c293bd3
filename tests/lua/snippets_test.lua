-- Every ```lua block of the documents runs, in a fresh session, from the repository root; a ```text
-- block right after it is its output. A block that opens with ```lua no-run is a fragment. `arg` is
-- the folder of the bundled Italian stories.
--
--     vaglio run tests/lua/snippets_test.lua
--
-- VERBOSE=1 shows what each block printed; ACCEPT=1 writes it into the documents, to be reviewed.
local check = require "check"
local packs = require "vaglio.packs"
local session = require "vaglio.session"

local DOCUMENTS = { "README.md", "lua/README.md", "lua/vaglio/lang/README.md" }
local STORIES = { "examples/stories/bishkek-it" }

-- ---- blocks of a document ---------------------------------------------------------------

-- Fenced blocks in order: {info=, line=, code=}; `line` is that of the first line of code, and
-- `apart` is true where words of the document stand between a block and the one before.
local function blocks_of(text)
  local blocks, open, apart, number = {}, nil, true, 0
  for line in (text .. "\n"):gmatch "(.-)\n" do
    number = number + 1
    local info = line:match "^```(.*)$"
    if open and info then
      open.code = table.concat(open, "\n") .. (open[1] and "\n" or "")
      blocks[#blocks + 1], open, apart = open, nil, false
    elseif info then
      open = { info = info, line = number + 1, apart = apart }
    elseif open then
      open[#open + 1] = line
    elseif line:find "%S" then
      apart = true
    end
  end
  return blocks, open
end

-- ---- a session as it was ------------------------------------------------------------------

local function copied(t)
  local copy = {}
  for key, value in pairs(t) do copy[key] = value end
  return copy
end

local function refill(t, from)
  for key in pairs(copied(t)) do t[key] = nil end
  for key, value in pairs(from) do t[key] = value end
end

-- Remembers the rules, comparisons, attributes and languages; gives a function that puts them back.
local function remembered()
  local set, languages = session.rules(), packs.all()
  local rules, by_name, known = copied(set.rules), copied(set.by_name), copied(languages)
  local comparisons, attributes = copied(session.comparisons()), copied(session.attributes())
  return function()
    refill(set.rules, rules)
    refill(set.by_name, by_name)
    set.generation = set.generation + 1
    refill(languages, known)
    refill(session.comparisons(), comparisons)
    refill(session.attributes(), attributes)
    session.set_checking(false)
  end
end

-- ---- running ----------------------------------------------------------------------------------

local function printer(out)
  return function(...)
    local words = table.pack(...)
    for i = 1, words.n do words[i] = tostring(words[i]) end
    out[#out + 1] = table.concat(words, "\t") .. "\n"
  end
end

-- Runs a block with globals of its own; its output, or nil and the error.
local function run(block, name)
  local out = {}
  local globals = setmetatable({ print = printer(out), arg = copied(STORIES) }, { __index = _G })
  local chunk, problem = load(("\n"):rep(block.line - 1) .. block.code, "@" .. name, "t", globals)
  if not chunk then return nil, problem end
  local ok, message = xpcall(chunk, debug.traceback, table.unpack(STORIES))
  for key in pairs(globals) do
    if key ~= "print" and key ~= "arg" then return nil, name .. ": sets the global '" .. key .. "'" end
  end
  if not ok then return nil, message end
  return table.concat(out)
end

-- Runs a block and compares it with the block after it, when that is its output. Gives true when
-- the expected output was changed.
local function check_block(block, following, name, restore)
  local label = ("%s:%d"):format(name, block.line)
  local output, problem = run(block, name)
  restore()
  check.equal(problem, nil, label .. " runs")
  if os.getenv "VERBOSE" then print(("== %s\n%s"):format(label, output or problem)) end
  if not output or not following or following.info ~= "text" or following.apart then return false end
  if os.getenv "ACCEPT" and output ~= following.code then
    following.accepted = output
    return true
  end
  check.equal(output, following.code, label .. " prints what the document says")
  return false
end

-- The document with the accepted outputs in it.
local function rewrite(name, text, blocks)
  local lines, out, at = {}, {}, 1
  for line in text:gmatch "[^\n]*\n?" do lines[#lines + 1] = line end
  for _, block in ipairs(blocks) do
    local last = block.accepted and block.line - 1 or block.line + #block - 1
    out[#out + 1] = table.concat(lines, "", at, last) .. (block.accepted or "")
    at = block.line + #block
  end
  out[#out + 1] = table.concat(lines, "", at)
  local file = assert(io.open(name, "wb"))
  file:write(table.concat(out))
  file:close()
end

-- ---- all ----------------------------------------------------------------------------------------

local function check_document(name)
  local file = io.open(name, "rb")
  if not check.equal(file ~= nil, true, name .. " is there (run from the repository root)") then return 0 end
  local text = file:read "a"
  file:close()
  local blocks, open = blocks_of(text)
  check.equal(open, nil, name .. ": every block is closed")
  local restore, ran, changed = remembered(), 0, false
  for i, block in ipairs(blocks) do
    if block.info == "lua" then
      changed = check_block(block, blocks[i + 1], name, restore) or changed
      ran = ran + 1
    else
      check.equal(block.info:find "^lua" == nil or block.info == "lua no-run", true,
        ("%s:%d: a block is ```lua or ```lua no-run, not ```%s"):format(name, block.line, block.info))
    end
  end
  if changed then rewrite(name, text, blocks) end
  return ran
end

local ran = 0
for _, name in ipairs(DOCUMENTS) do ran = ran + check_document(name) end
check.equal(ran > 0, true, "there are snippets")

-- The reader of blocks itself.
local sample = blocks_of("a\n```lua\nx = 1\n```\n\n```text\n1\n```\nb\n```sh\nls\n```\n")
check.equal({ #sample, sample[1].line, sample[1].code, sample[2].apart, sample[3].apart },
  { 3, 3, "x = 1\n", false, true }, "blocks are read")

check.done()
