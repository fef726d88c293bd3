--- English claim rules: offices taken, left and lost.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local kit = require "vaglio.lang.en.claims.kit"

local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

local OFFICE = set [[president premier minister senator mayor governor chief head director chairman chairwoman chairperson chair ceo coach
  manager commander secretary ambassador judge prosecutor boss leader commissioner spokesman spokeswoman adviser advisor general
  cabinet government editor speaker chancellor sheriff officer official deputy envoy minister's executive principal]]
local GROUP_OFFICE = set "cabinet government board"

local function holder(s, p)
  if not p then return false end
  if kit.head_in(s, p, OFFICE) then return true end
  if E.person_name(s, p) then return true end
  local m = s.mention_at[p.head]
  if m and m.type == "person" then return true end
  return p.pronoun and (s.form[p.head] == "he" or s.form[p.head] == "she" or s.form[p.head] == "him" or s.form[p.head] == "her") or false
end

-- A number of people dismissed is personnel too ("sacked 12 officials"), jobs cut are not.
add("end.dismiss", "personnel.end", kit.verbs "dismiss sack oust depose",
  E.verb { roles = { agent = "agent", person = "patient" }, needs = { "patient" }, when = function(s, g)
    local p = E.patient(s, g)
    if g.lemma == "dismiss" and not (kit.head_in(s, p, OFFICE) or E.person_name(s, p) or g.passive and holder(s, p)) then return false end
    if g.lemma == "dismiss" and near(s, g.last + 1, g.last + 8, set "as claim") and s.form[p.last + 1] == "as" then return false end
    if g.lemma == "sack" and not E.is_people(s, p) and not kit.head_in(s, p, GROUP_OFFICE) then return false end
    return E.is_people(s, p) or kit.head_in(s, p, GROUP_OFFICE) or kit.head_in(s, p, OFFICE)
  end },
  { ["President Tokayev dismissed the cabinet."] = { agent = "President Tokayev", person = "cabinet" }, ["The court dismissed the case."] = false,
    ["The coach was sacked on Monday."] = true, ["He dismissed the claims."] = false })
add("end.fire", "personnel.end", kit.verbs "fire", E.verb { roles = { agent = "agent", person = "patient" }, needs = { "patient" }, when = function(s, g)
    local p = E.patient(s, g)
    return holder(s, p) and not near(s, g.last + 1, g.last + 2, set "at on upon into shot shots") and not s.quantity_at[p.first] or false end },
  { ["Trump fired his chief of staff."] = true, ["Police fired tear gas."] = false, ["Troops fired at the general."] = false })
local RESIGN = E.verb { roles = { person = "subject" }, when = function(s, g)
    local p = E.subject(s, g)
    if g.passive or not p then return false end
    if g.lemma == "resign" then
      if s.form[g.last + 1] == "to" then return false end
      return holder(s, p) or E.is_people(s, p) or kit.head_in(s, p, GROUP_OFFICE)
    end
    return holder(s, p)
  end }
add("end.resign", "personnel.end", kit.verbs "resign abdicate" + kit.verbs "step" * T.form "down|aside" + kit.verbs "quit leave" * T.form "as|office|his|her|the" * T.form "post|office|job|role" ^ -1,
  function(m)
    local s = m.s
    local g = s.group_at[m.first_token]
    if not g or g.head ~= m.first_token then return nil end
    if (g.lemma == "leave" or g.lemma == "quit") and not near(s, m.first_token + 1, m.first_token + 2, set "as post office job role") then return nil end
    m.token = g.head
    return RESIGN(m)
  end,
  { ["The prime minister resigned on Friday."] = { person = "prime minister" }, ["He was resigned to defeat."] = false, ["The mayor stepped down."] = true,
    ["She resigned herself to it."] = true, ["Smith could resign."] = false })
add("end.tender", "personnel.end", kit.with("submit tender announce hand offer", 3, T.form "resignation") + kit.with("accept", 5, T.form "resignation"),
  E.verb { roles = { person = function(s, g) return g.lemma ~= "accept" and E.subject(s, g) or E.under(s, g.last + 2, "of", 6) end }, when = function(s, g)
    return g.lemma == "accept" or holder(s, E.subject(s, g)) end },
  { ["The interior minister submitted his resignation."] = { person = "interior minister" }, ["They demanded his resignation."] = false })
add("end.remove", "personnel.end", kit.verbs "remove suspend strip relieve" * T.upto(6, T.form "from|of|as" * (T.form "his|her|their|the" ^ -1) * T.form "post|office|duty|duties|command|position|power|chairman|head|chief|role", T.any() - T.shape "punct"),
  E.verb { roles = { agent = "agent", person = "patient" }, needs = { "patient" }, when = function(s, g) return holder(s, E.patient(s, g)) or E.is_people(s, E.patient(s, g)) end },
  { ["The general was removed from office."] = { person = "general" }, ["The statue was removed from the post office."] = false })
add("start.appoint", "personnel.start", kit.verbs "appoint elect reelect name nominate install swear inaugurate",
  E.verb { roles = { agent = "agent", person = "patient", org = "of|at" }, needs = { "patient" }, when = function(s, g)
    local p = E.patient(s, g)
    if g.lemma == "name" then
      -- "named X as suspect" is no office
      local k = near(s, g.last + 1, g.last + 8, OFFICE)
      return k ~= nil and holder(s, p) and not near(s, g.last + 1, g.last + 8, set "suspect victim after")
    end
    if g.lemma == "swear" then return near(s, g.last + 1, g.last + 1, set "in") ~= nil end
    return holder(s, p) or E.is_people(s, p)
  end },
  { ["Tokayev appointed Smailov as prime minister."] = { agent = "Tokayev" }, ["The victim was named as Mark Smith."] = false })
add("start.become", "personnel.start", kit.verbs "become" * T.upto(4, T.tag "noun role", T.any() - T.shape "punct") + kit.verbs "succeed replace",
  E.verb { roles = { person = "subject" }, when = function(s, g)
    local p = E.subject(s, g)
    if not p or not E.person_name(s, p) and not p.pronoun then return false end
    if g.lemma == "become" then return true end
    local o = E.object(s, g)
    return not g.passive and o ~= nil and (E.person_name(s, o) ~= nil or kit.head_in(s, o, OFFICE))
  end },
  { ["Liz Truss became prime minister."] = true, ["It became clear."] = false })
add("start.take_office", "personnel.start", kit.with("take assume", 2, T.form "office"), E.verb { roles = { person = "subject" }, needs = { "subject" } },
  { ["Mark Smith took office in May."] = true, ["The firm took offices."] = false })

return rules
