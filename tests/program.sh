#!/bin/sh
# The program, command by command, and its exit codes: program.sh PROGRAM ROOT WORK.
set -u
vaglio=$1 root=$2 work=$3
stories=$root/examples/stories/bishkek-it
failed=0
rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 1

# want CODE WORDS COMMAND...: the exit code, and words that its output (or errors) hold
want() {
  code=$1 words=$2
  shift 2
  "$@" > out 2> err
  got=$?
  if [ "$got" != "$code" ] || { [ -n "$words" ] && ! cat out err | grep -qF -- "$words"; }; then
    echo "FAILED: $* gave $got (wanted $code), '$words' wanted in:"
    head -5 out err
    failed=1
  fi
}
same() { cmp -s "$1" "$2" || { echo "FAILED: $3 ($1 and $2 differ)"; failed=1; }; }

want 0 "usage: vaglio COMMAND" "$vaglio" --help
want 2 "usage: vaglio COMMAND" "$vaglio"
want 2 "there is no command 'frobnicate'" "$vaglio" frobnicate
want 0 "vaglio 0.1" "$vaglio" --version
for command in add find claims compare export report remove refresh run; do
  want 0 "usage: vaglio $command" "$vaglio" $command --help
  want 2 "there is no option" "$vaglio" $command --nonsense
done
want 2 "which stories?" "$vaglio" compare
want 2 "needs a value" "$vaglio" claims --db
want 2 "is not a value for" "$vaglio" find x --limit many "$stories"
want 2 "not both" "$vaglio" claims --db x "$stories"
want 2 "which corpus?" "$vaglio" add "$stories"

want 0 "added 5, now 5" "$vaglio" add --db c.vaglio "$stories"
want 0 "added 0, now 5" "$vaglio" add --db c.vaglio "$stories"
want 0 '"added":0' "$vaglio" add --json --db c.vaglio "$stories"
want 0 '"kind":"document"' "$vaglio" export --db c.vaglio
cp out from-db
want 0 '"kind":"claim"' "$vaglio" export "$stories"
same out from-db "files and corpus export the same"
want 0 "" "$vaglio" export "$stories"/05* "$stories"/03* "$stories"/01* "$stories"/04* "$stories"/02*
same out from-db "the order of files does not matter"
want 0 "" "$vaglio" export -o file.jsonl --db c.vaglio
same file.jsonl from-db "-o writes the same"
want 0 "02_adriatico.txt" "$vaglio" claims --reader it --db c.vaglio
want 0 '"kind":"claim"' "$vaglio" claims --json --type 'life.die' --db c.vaglio
want 0 "01_composito.txt" "$vaglio" compare --all "$stories"
want 0 '"kind":"relation"' "$vaglio" compare --json --db c.vaglio
want 0 "<!DOCTYPE html>" "$vaglio" report --title "Prova" --db c.vaglio
want 0 ".txt" "$vaglio" find morti --limit 2 --db c.vaglio
want 0 '"kind":"hit"' "$vaglio" find --json morti "$stories"
want 0 "" "$vaglio" find xyzzy --db c.vaglio
want 1 "no document is called" "$vaglio" remove --db c.vaglio nothing-like-it
want 0 "removed 1, 4 stories left" "$vaglio" remove --db c.vaglio "$stories/05_voce.txt"
want 0 '"documents":4' "$vaglio" refresh --json --db c.vaglio
want 0 "" "$vaglio" export --db c.vaglio
cp out four
want 0 "" "$vaglio" export "$stories"/01* "$stories"/02* "$stories"/03* "$stories"/04*
same out four "removing leaves what was never there"
want 0 "added 1, now 5" "$vaglio" add --db c.vaglio "$stories/05_voce.txt"
want 0 "" "$vaglio" export --db c.vaglio
same out from-db "removed and added again is as before"

want 3 "no-such-file.txt" "$vaglio" export "$stories/01_composito.txt" no-such-file.txt
want 1 "no-such-file.txt" "$vaglio" export no-such-file.txt
echo 'print(require "vaglio".current():count(), ...)' > s.lua
want 0 "5	--x" "$vaglio" run --db c.vaglio s.lua --x
echo 'local x = nil; x.y = 1' > bad.lua
want 1 "bad.lua:1:" "$vaglio" run bad.lua
want 1 '"error":"' "$vaglio" run --json bad.lua
want 1 "cannot open" "$vaglio" run none.lua
echo 'while true do end' > loop.lua
want 1 "budget of steps" "$vaglio" run --steps 100000 loop.lua
echo 'local t = {} for i = 1, 1e9 do t[i] = {} end' > eat.lua
want 1 "memory" "$vaglio" run --memory 8 eat.lua
[ "$failed" = 0 ] && echo "program: fine"
exit $failed
