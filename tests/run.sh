#!/bin/sh
# Builds with sanitizers into build-tests/ and runs every test: installs what is missing first; needs no
# network and no root when nothing is. VAGLIO_EVAL_DATA names a folder for the scores (else skipped).
set -eu
cd "$(dirname "$0")/.."
sh tests/packages.sh gcc libc6-dev make cmake pkg-config lua5.4 liblua5.4-dev lua-lpeg lua-lpeg-dev \
  libsqlite3-dev libjansson-dev libutf8proc-dev libuchardet-dev libxxhash-dev libcmocka-dev
build=${VAGLIO_TEST_BUILD:-build-tests}
[ -f "$build/CMakeCache.txt" ] || cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DVAGLIO_SANITIZE=ON > /dev/null
mkdir -p "$build"
cmake --build "$build" --parallel > "$build/build.log" 2>&1 || { tail -50 "$build/build.log"; exit 1; }
ctest --test-dir "$build" --output-on-failure --parallel 2 "$@"
