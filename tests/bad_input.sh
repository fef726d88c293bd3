#!/bin/sh
# What cannot be read or written: a clear message, a code that is not 0, and the corpus as it was.
# bad_input.sh PROGRAM ROOT WORK
set -u
vaglio=$1 root=$2 work=$3
stories=$root/examples/stories/bishkek-it
failed=0
chmod -R u+w "$work" 2> /dev/null
rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 1

fail() { echo "FAILED: $1"; head -5 out err; failed=1; }
# refuses WORDS COMMAND...: not 0, not a signal, and the words on stderr
refuses() {
  words=$1
  shift
  "$@" > out 2> err
  code=$?
  [ "$code" -ge 1 ] && [ "$code" -le 3 ] || fail "$* gave $code"
  grep -qF -- "$words" err || fail "$*: '$words' is not in its message"
  [ "$(wc -l < err)" -le 3 ] || fail "$*: more than a message"
}
accepts() { "$@" > out 2> err || fail "$* gave $?"; }

: > empty.txt
mkdir -p folder
head -c 4000 /dev/urandom > binary.txt
printf 'Buongiorno, \303\50 questo non va bene in UTF-8, \303\251 vero: \360\237\230' > broken.txt
printf 'Prima.\0Dopo.' > nul.txt
head -c 67108865 /dev/zero | tr '\0' 'a' > big.txt
refuses "empty.txt" "$vaglio" export empty.txt
refuses "empty" "$vaglio" export folder/../empty.txt
refuses "folder without stories" "$vaglio" export folder
refuses "binary.txt" "$vaglio" export binary.txt
refuses "nul.txt" "$vaglio" export nul.txt
refuses "byte 6" "$vaglio" export nul.txt
refuses "big.txt" "$vaglio" export big.txt
refuses "none.txt" "$vaglio" export none.txt
rm -f big.txt
"$vaglio" export broken.txt > out 2> err
code=$?
[ "$code" -le 3 ] && grep -qF "broken.txt" err || fail "broken.txt: neither refused nor told as converted ($code)"

# other encodings are converted, and that is said
printf 'Citt\340 di Torino: tre feriti, perch\351 la polizia \350 intervenuta gioved\354 sera.\n' > latin.txt
accepts "$vaglio" export latin.txt
grep -qF "latin.txt" err || fail "no word about latin.txt"
grep -qF "Città di Torino" out || fail "latin.txt is not converted"
printf '\377\376' > utf16.txt
printf 'Tre feriti a Torino.' | sed 's/./&\n/g' | while IFS= read -r c; do printf '%s\0' "${c:- }"; done >> utf16.txt
accepts "$vaglio" export utf16.txt
grep -qF "Tre feriti a Torino" out || fail "utf16.txt is not converted"

# ordinary text, however odd
printf '"Non si chiude, ha detto «lui.\n' > quotes.txt
accepts "$vaglio" export quotes.txt

# what is in the corpus stays
accepts "$vaglio" add --db good.vaglio "$stories"
"$vaglio" export --db good.vaglio > before
refuses "empty.txt" "$vaglio" add --db good.vaglio empty.txt
refuses "none.txt" "$vaglio" add --db good.vaglio none.txt nul.txt
refuses "published" "$vaglio" add --db good.vaglio --published yesterday quotes.txt
"$vaglio" export --db good.vaglio > after
cmp before after || fail "the corpus changed"

refuses "missing.vaglio" "$vaglio" claims --db missing.vaglio
refuses "missing.vaglio" "$vaglio" remove --db missing.vaglio x
[ ! -e missing.vaglio ] || fail "a missing corpus was made"
refuses "quotes.txt" "$vaglio" claims --db quotes.txt
cp good.vaglio torn.vaglio
size=$(wc -c < torn.vaglio)
dd if=/dev/urandom of=torn.vaglio bs=1 seek=4096 count=8192 conv=notrunc 2> /dev/null
refuses "torn.vaglio" "$vaglio" claims --db torn.vaglio
head -c $((size / 2)) good.vaglio > short.vaglio
refuses "short.vaglio" "$vaglio" claims --db short.vaglio
cp good.vaglio newer.vaglio
lua5.4 -e 'local f = io.open("newer.vaglio", "r+b") f:seek("set", 60) f:write("\0\0\0\99") f:close()'
refuses "newer" "$vaglio" claims --db newer.vaglio
refuses "newer" "$vaglio" add --db newer.vaglio "$stories"
refuses "folder" "$vaglio" claims --db folder

# nothing can be written
if [ -e /dev/full ]; then
  refuses "space" "$vaglio" export -o /dev/full "$stories"
  refuses "space" "$vaglio" report -o /dev/full "$stories"
  "$vaglio" export "$stories" 2> err > /dev/full
  [ $? = 1 ] || fail "a full standard output is not noticed"
fi
refuses "nowhere" "$vaglio" export -o nowhere/out.jsonl "$stories"
cp good.vaglio locked.vaglio
chmod a-w locked.vaglio
if [ "$(id -u)" != 0 ]; then
  refuses "locked.vaglio" "$vaglio" add --db locked.vaglio "$stories/../korce-mixed"
fi
accepts "$vaglio" export --db locked.vaglio
cmp before out || fail "a read-only corpus reads differently"
# the disk is full: no file may grow beyond a little more than it is
cp good.vaglio full.vaglio
(
  ulimit -f $((size / 512 + 16))
  trap '' XFSZ
  "$vaglio" add --db full.vaglio "$stories/../korce-mixed" > out 2> err
  echo $? > code
)
code=$(cat code)
case $code in
  0) fail "a full disk was not noticed" ;;
  1 | 3) ;;
  *) fail "a full disk gave $code" ;;
esac
grep -qF "full.vaglio" err || fail "no word about full.vaglio"
accepts "$vaglio" add --db full.vaglio "$stories"
# those stories that still fitted are taken out again
"$vaglio" export --db full.vaglio | sed -n 's/^{"kind":"document","id":"\([^"]*\)","uri":"[^"]*korce.*/\1/p' > ids
while read -r id; do accepts "$vaglio" remove --db full.vaglio "$id"; done < ids
"$vaglio" export --db full.vaglio > out 2> err
cmp before out || fail "a full disk changed what was there"
[ "$failed" = 0 ] && echo "bad input: fine"
exit $failed
