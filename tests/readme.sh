#!/bin/sh
# The README tells the truth: its ```sh and ```lua blocks are run: readme.sh PROGRAM ROOT WORK.
set -eu
program=$1 root=$2 work=$3
rm -rf "$work"
mkdir -p "$work/build"
ln -s "$root/examples" "$work/examples"
ln -s "$program" "$work/build/vaglio"
cd "$work"
awk '/^```sh$/ { on = 1; next } /^```$/ { on = 0 } on' "$root/README.md" > commands.sh
awk '/^```lua$/ { on = 1; next } /^```$/ { on = 0 } on' "$root/README.md" > script.lua
[ -s commands.sh ] && [ -s script.lua ]
sh -eu commands.sh > commands.out
build/vaglio run script.lua examples/stories/bishkek-it > script.out
for file in commands.out script.out page.html all.jsonl news.vaglio; do
  [ -s "$file" ] || { echo "FAILED: $file is empty"; exit 1; }
done
echo "readme: fine"
