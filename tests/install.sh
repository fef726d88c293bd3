#!/bin/sh
# What `cmake --install` puts in place works by itself: install.sh PROGRAM ROOT WORK. Builds Release without
# sanitizers, installs into a folder of its own, then uses module, program, pkg-config file and package.
set -eu
root=$2 work=$3
mkdir -p "$work"
prefix=$work/prefix
rm -rf "$prefix"
{
  cmake -S "$root" -B "$work/build" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DVAGLIO_SANITIZE=OFF
  cmake --build "$work/build"
  cmake --install "$work/build" --prefix "$prefix"
} > "$work/log" 2>&1 || { tail -30 "$work/log"; exit 1; }
libdir=$(dirname "$(find "$prefix" -name 'libvaglio.so' | head -1)")

echo "- the module, in Debian's lua5.4"
cat > "$work/try.lua" <<'LUA'
local before = {}
for name in pairs(_G) do before[name] = true end
local vaglio = require "vaglio"
for name in pairs(_G) do assert(before[name], "a global was set: " .. name) end
vaglio.require_api(1)
assert(not pcall(vaglio.require_api, 99))
local corpus <close> = vaglio.corpus()
assert(corpus:add { text = "Almeno 18 agenti sono morti negli scontri, ha detto il ministero dell'Interno.",
                    outlet = "Prova", lang = "it", published = "2024-05-14" })
for claim in corpus:claims { type = "life.die" } do print(claim.text, claim.quantity.hard[1]) end
LUA
LUA_CPATH="$prefix/lib/lua/5.4/?.so" lua5.4 "$work/try.lua"

echo "- the program"
"$prefix/bin/vaglio" --version
"$prefix/bin/vaglio" export "$root/examples/stories/bishkek-it" > "$work/export.jsonl"
[ -s "$work/export.jsonl" ]

echo "- a C client by pkg-config"
PKG_CONFIG_PATH=$libdir/pkgconfig
export PKG_CONFIG_PATH
cc -std=c99 -Wall -Wextra -Wpedantic -Werror "$root/examples/c/answers.c" $(pkg-config --cflags --libs vaglio) \
  "-Wl,-rpath,$libdir" -o "$work/answers"
"$work/answers" "$root/examples/stories/bishkek-it" > "$work/by-pkg-config"
[ -s "$work/by-pkg-config" ]

echo "- the same by find_package"
rm -rf "$work/client"
cmake -S "$root/examples/c" -B "$work/client" -DCMAKE_PREFIX_PATH="$prefix" >> "$work/log" 2>&1
cmake --build "$work/client" >> "$work/log" 2>&1
"$work/client/answers" "$root/examples/stories/bishkek-it" > "$work/by-find-package"
cmp "$work/by-pkg-config" "$work/by-find-package"
echo "install: fine"
