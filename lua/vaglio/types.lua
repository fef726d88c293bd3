--- How claims are compared: the codes of counted groups with their parents, and the claim types.
--
-- A type: `cumulative` a running count that does not fall; `functional` one value at a time;
-- `key_roles` the roles that must agree, "," between roles, "|" between stand-ins, "+" what is taken together; `family`
-- types that are compared with each other; `whole` in one story its count is part of this type's;
-- `counted` its quantity counts people or things of an event; `wording` related only when the
-- wording is shared; `implied` the group that everybody counted is in anyway (who is taken to
-- hospital is a patient); `local` its count is of one spot and hour. An analyst's own type needs no entry: it is compared with its own kind.
local M = {}

local VICTIM = "victim|person|patient"

-- { code, parent, kind }: codes of two kinds may be the same people (a woman, a policeman).
M.scopes = {
  { "person" },
  { "civilian", "person" }, { "minor", "person", "age" }, { "security", "person" },
  { "protester", "person" }, { "attacker", "person" }, { "prisoner", "person" },
  { "migrant", "person" }, { "worker", "person" }, { "journalist", "person" },
  { "health_worker", "person" }, { "passenger", "person" }, { "tourist", "person", "origin" },
  { "student", "person" }, { "patient", "person" }, { "politician", "person" },
  { "resident", "person", "origin" }, { "woman", "person", "sex" }, { "man", "person", "sex" },
  { "foreigner", "person", "origin" }, { "aid_worker", "person" }, { "driver", "person" },
  { "firefighter", "person" },
  { "police", "security" }, { "military", "security" },
  { "rioter", "protester" }, { "rioter", "attacker" },
  { "terrorist", "attacker" }, { "child", "minor", "age" },
}

M.types = {
  { name = "life.die", cumulative = true, key_roles = VICTIM, counted = true },
  { name = "life.injure", cumulative = true, key_roles = VICTIM, counted = true,
    implied = "patient" },
  { name = "life.hospitalise", key_roles = VICTIM, whole = "life.injure", counted = true,
    implied = "patient" },
  { name = "life.intensive_care", key_roles = VICTIM, whole = "life.hospitalise",
    counted = true, implied = "patient" },
  { name = "life.missing", key_roles = VICTIM, counted = true },
  { name = "life.rescue", cumulative = true, key_roles = VICTIM, counted = true },
  { name = "life.prognosis", key_roles = VICTIM },
  { name = "life.discharge", key_roles = VICTIM, counted = true, implied = "patient" },
  { name = "life.displace", key_roles = VICTIM, counted = true },
  { name = "justice.arrest", cumulative = true, key_roles = "person|victim|patient",
    counted = true, implied = "prisoner" },
  { name = "justice.charge", key_roles = "person|victim|patient", counted = true },
  { name = "justice.convict", key_roles = "person|victim|patient", counted = true },
  { name = "justice.investigate", key_roles = "person|victim|patient", counted = true },
  { name = "justice.surrender", key_roles = "person|victim|patient", counted = true },
  { name = "conflict.demonstrate", key_roles = "agent|person", counted = true,
    implied = "protester", ["local"] = true },
  { name = "conflict.attack", key_roles = "agent,target,place" },
  { name = "movement.transport", key_roles = "person|agent|thing,destination|place",
    family = "whereabouts" },
  { name = "location", functional = true, key_roles = "person", family = "whereabouts" },
  { name = "personnel.end", key_roles = "person" },
  { name = "personnel.start", key_roles = "person,org" },
  { name = "interference", key_roles = "target|place" },
  { name = "economy.price", functional = true, key_roles = "thing" },
  { name = "economy.output", key_roles = "thing" },
  { name = "infrastructure.shutdown", key_roles = "thing|org" },
  { name = "population", functional = true, key_roles = "place" },
  { name = "age", functional = true, key_roles = "person" },
  { name = "membership", key_roles = "org" },
  { name = "contact", key_roles = "person+agent+target+recipient" },
  { name = "cause", key_roles = "cause" },
  { name = "directive.order", key_roles = "agent,recipient,thing" },
  { name = "directive.request", key_roles = "agent,recipient,thing" },
  { name = "directive.authorise", key_roles = "agent,recipient,thing" },
  { name = "directive.urge", key_roles = "agent,recipient,thing" },
  { name = "policy.suspend", key_roles = "agent,thing" },
  { name = "policy.emergency", key_roles = "agent,place" },
  { name = "evidence.absent", key_roles = "agent,thing" },
  { name = "disaster.earthquake", functional = true, key_roles = "place" },
  { name = "disaster.damage", key_roles = "thing" },
  { name = "disaster.accident", key_roles = "place" },
  { name = "retraction", key_roles = "thing" },
  { name = "statement", key_roles = "", wording = true },
}

return M
