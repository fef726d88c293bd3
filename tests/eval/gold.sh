#!/bin/sh
# Scores on the gold of the five stories: gold.sh PROGRAM. $VAGLIO_EVAL_DATA is a folder with seeds/, gold/
# and tools/score.py; without it the test is skipped (77).
set -eu
program=$1
data=${VAGLIO_EVAL_DATA:-}
if [ -z "$data" ] || [ ! -d "$data/seeds" ]; then
  echo "skipped: VAGLIO_EVAL_DATA names no folder with seeds"
  exit 77
fi
command -v python3 > /dev/null || { echo "skipped: no python3"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" export "$data"/seeds/*.txt > "$work/export.jsonl"
python3 "$data/tools/score.py" "$data/gold/seeds.claims.jsonl" "$data/gold/seeds.relations.jsonl" \
  "$work/export.jsonl" | tee "$work/scores"
# name (as the scorer prints it): the least that is accepted
awk '
  BEGIN {
    floor["claim recall"] = 0.85; floor["closed-type recall"] = 0.90
    floor["closed-type precision"] = 0.85; floor["quantity"] = 0.95
    floor["original voice"] = 0.85; floor["whole chain"] = 0.75; floor["no false source"] = 0.90
    floor["mode"] = 0.85; floor["factuality"] = 0.95; floor["factuality where not CT+"] = 0.60
    floor["status"] = 0.85; floor["relation recall (any verdict)"] = 0.70
    floor["relation accuracy by label"] = 0.60; floor["relation precision"] = 0.70
    floor["traps avoided"] = 0.85
  }
  match($0, /  +[0-9.]+/) {
    name = substr($0, 1, RSTART - 1)
    rest = substr($0, RSTART); split(rest, part, " "); value = part[1]
    if (name in floor) {
      seen[name] = 1
      if (value + 0 < floor[name]) { printf "below the floor: %s %s, wanted %.2f\n", name, value, floor[name]; bad = 1 }
    }
  }
  END {
    for (name in floor) if (!(name in seen)) { print "not measured: " name; bad = 1 }
    exit bad
  }' "$work/scores"
