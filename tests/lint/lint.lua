-- Lint: layers (a lower one never includes or requires an upper one), no natural language in src/,
-- no path of one machine in any file. Run as: lua5.4 tests/lint/lint.lua ROOT
local root = arg[1] or "."
local problems = {}

local function complain(...) problems[#problems + 1] = string.format(...) end

local function files(pattern)
  local pipe = assert(io.popen(("cd '%s' && find %s -type f | LC_ALL=C sort"):format(root,
    pattern)))
  local list = {}
  for name in pipe:lines() do list[#list + 1] = name end
  pipe:close()
  return list
end

local function read(name)
  local handle = assert(io.open(root .. "/" .. name, "rb"))
  local text = handle:read "a"
  handle:close()
  return text
end

-- ---- layers of src/ ---------------------------------------------------------------

local LEVELS = { base = 0, model = 1, compare = 2, store = 3, engine = 4, binding = 5, api = 6,
  program = 7 }
local LAYER = {}
for layer, names in pairs {
  base = "base json read chars fold",
  compare = "compare view block pair relate verdict answer event independence scope roles words interval "
    .. "entity_group",
  engine = "engine embedded",
  binding = "preload",
} do
  for name in names:gmatch "%S+" do LAYER[name] = layer end
end
local PREFIXES = { { "store", "store" }, { "schema", "store" }, { "export", "store" }, { "api",
  "api" },
                   { "resolve", "compare" }, { "passage", "compare" } }

local function layer_of(path)
  if path:find "^src/cli/" then return "program" end
  if path:find "^src/lua/" then return "binding" end
  local stem = path:match "([%w_]+)%.[ch]$"
  if LAYER[stem] then return LAYER[stem] end
  for _, p in ipairs(PREFIXES) do
    if stem:sub(1, #p[1]) == p[1] then return p[2] end
  end
  return "model"
end

local function target_of(path, name)
  if name:find "^vaglio" then return nil end
  local base = path:match "^(.*)/" .. "/" .. name
  while base:find "[^/]+/%.%./" do base = base:gsub("[^/]+/%.%./", "", 1) end
  return base
end

local function lint_includes(path, text)
  for line in text:gmatch "[^\n]+" do
    local name = line:match '^%s*#%s*include%s+"([^"]+)"'
    local target = name and target_of(path, name)
    if target then
      local from, to = layer_of(path), layer_of(target)
      if path:find "^src/cli/" and not target:find "^src/cli/" then
        complain("%s: the program includes %s; it may use public headers only", path, name)
      elseif LEVELS[to] > LEVELS[from] then
        complain("%s (%s) includes %s (%s): an upward edge", path, from, name, to)
      end
    end
    if line:find "#%s*include%s+<sqlite3" and layer_of(path) ~= "store" then
      complain("%s: only the store speaks SQL", path)
    end
  end
end

-- ---- no natural language in src/ ------------------------------------------------------

-- What programs say too; English is the language of identifiers and is not looked for.
local ALLOWED = { no = true, lo = true, all = true, io = true, un = true, ["in"] = true, si = true,
                  words = true, state = true }

local function stopwords()
  local set = {}
  for _, name in ipairs(files "lua/vaglio/lang -not -path '*/en/*' -name segment.lua") do
    local words = read(name):match "stopwords%s*=%s*(.-)[%]}]"
    for word in (words or ""):gmatch "[%a\128-\255']+" do
      if #word > 1 and not ALLOWED[word] then set[word] = true end
    end
  end
  return set
end

local function lint_words(path, text, words)
  local code = text:gsub("/%*.-%*/", ""):gsub("//[^\n]*", "")
  for literal in code:gmatch '"([^"\n]*)"' do
    if words[literal] then complain('%s: the word "%s" belongs into a language pack', path,
      literal) end
    if literal:find "[\195-\197][\128-\191]" then
      complain('%s: letters of a language in "%s"', path, literal)
    end
  end
end

-- ---- no word of a lexicon in src/ ------------------------------------------------------

-- English words of the program, whatever they are in the English pack; each row by what it is there for.
local CODES = {}
for _, row in ipairs {
  "person place date event state",                                  -- types of names and places
  "claim mention question quote rule report passage first last",    -- records, fields of them
  "body family local missing none note opposite parent when",
  "same single several down confirm deny",                          -- labels, reasons, classes
  "guess have past",                                                -- tags of readings
  "always never done find query read reader relate require write",  -- options, commands, functions
  "online press today",                                             -- top-level domains
} do
  for word in row:gmatch "%S+" do CODES[word] = true end
end

-- The embedded files and the schema are not C's own words.
local NOT_OURS = { ["src/embedded.c"] = true, ["src/schema.c"] = true }

local WORD = "[%a\128-\255'-]+"

-- The words of an Italian list: `tags ; lemma ; form=agreement …`, of which the words after the tags count.
local function words_of_rows(text, add)
  for row in text:gmatch "[^\n]+" do
    local words = row:match "^[%a ]+;(.*)$" or row:match "^[%a ]+:[%a ]+:(.*)$"
    for word in (words or ""):gmatch(WORD .. "=?") do add((word:gsub("=$", ""))) end
  end
end

local function load_lexicon(name)
  local chunk = assert(loadfile(root .. "/lua/vaglio/lang/" .. name .. ".lua"))
  return chunk()
end

-- Function words, reporting verbs and nouns of people of both packs, of four letters and more.
local function lexicon_words()
  local set = {}
  local function add(word)
    if utf8.len(word) and utf8.len(word) >= 4 and not CODES[word] then set[word] = true end
  end
  for _, name in ipairs { "it/lexicon/reporting", "en/lexicon/reporting" } do
    for lemma in pairs(load_lexicon(name).verbs) do add(lemma) end
  end
  words_of_rows(load_lexicon "it/lexicon/persons", add)
  for _, list in pairs(load_lexicon("en/lexicon/nouns").persons) do
    for word in list:gmatch(WORD) do add(word) end
  end
  for form in pairs(load_lexicon("it/lexicon/function").forms) do add(form) end
  for row in load_lexicon("en/lexicon/function").readings:gmatch "[^\n]+" do
    add(row:match "^(%S+)" or "")
  end
  return set
end

local function lint_lexicon(path, text, words)
  if NOT_OURS[path] then return end
  local code = text:gsub("/%*.-%*/", ""):gsub("//[^\n]*", "")
  for line in code:gmatch "[^\n]+" do
    for literal in line:gmatch '"([^"]*)"' do
      if not line:find "^%s*#%s*include" and words[literal] then
        complain('%s: "%s" is in the lexicon of a language pack', path, literal)
      end
    end
  end
end

-- ---- layers of lua/ ------------------------------------------------------------------------

local LUA_LEVELS = { "grammar", "lexicon", "data", "rules", "facade" }
local RANK = {}
for i, name in ipairs(LUA_LEVELS) do RANK[name] = i end

local function lua_layer(module)
  if module:find "^vaglio%.grammar" then return "grammar" end
  if module:find "^vaglio%.lang%.%a+%.lexicon" then return "lexicon" end
  if module:find "^vaglio%.data" then return "data" end
  if module == "vaglio" then return "facade" end
  return "rules"
end

local function module_of(path)
  return (path:gsub("^lua/", ""):gsub("/init%.lua$", ""):gsub("%.lua$", ""):gsub("/", "."))
end

local function lint_requires(path, text)
  local module = module_of(path)
  local from = lua_layer(module)
  for name in text:gmatch 'require%s*%(?%s*"([^"]+)"' do
    if name:find "^vaglio" then
      local to = lua_layer(name)
      local own = module:match "^(vaglio%.lang%.%a+%.)"
      local inside = from == "lexicon" and own and name:sub(1, #own) == own
      if RANK[to] > RANK[from] and not inside then
        complain("%s (%s) requires %s (%s): an upward edge", path, from, name, to)
      end
      if module:find "^vaglio%.report" and not name:find "^vaglio%.report" then
        complain("%s: the report knows nothing but records; it requires %s", path, name)
      end
      local lang = module:match "^vaglio%.lang%.(%a+)"
      local other = name:match "^vaglio%.lang%.(%a+)"
      if other and lang and other ~= lang then complain("%s: one language requires another (%s)",
        path, name) end
      if other and not lang then complain("%s: names a language (%s)", path, name) end
    end
  end
end

-- ---- all ---------------------------------------------------------------------------------------

local words, lexicon = stopwords(), lexicon_words()
for _, path in ipairs(files "src -name '*.[ch]'") do
  local text = read(path)
  lint_includes(path, text)
  lint_words(path, text, words)
  lint_lexicon(path, text, lexicon)
end
for _, path in ipairs(files "lua -name '*.lua'") do lint_requires(path, read(path)) end

-- Written in two pieces, so that this file may be read too.
local machine = { "/" .. "work/", "/" .. "tmp/vg", "/" .. "home/", "/" .. "root/" }
for _, path in ipairs(files("src lua include tests examples CMakeLists.txt README.md CHANGELOG.md"
  .. " .ci")) do
  local text = read(path)
  for _, place in ipairs(machine) do
    if text:find(place, 1, true) then complain("%s: names a place of one machine (%s)", path,
      place) end
  end
end

for _, problem in ipairs(problems) do print(problem) end
print(("lint: %d problems"):format(#problems))
os.exit(#problems == 0)
