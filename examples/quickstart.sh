#!/bin/sh
# From a fresh clone to an answer: installs what is missing, builds into build/, compares the bundled
# stories, prints questions and answers, and writes an HTML page. Run again, it does no needless work.
set -eu
cd "$(dirname "$0")/.."
sh tests/packages.sh gcc libc6-dev make cmake pkg-config lua5.4 liblua5.4-dev lua-lpeg lua-lpeg-dev \
  libsqlite3-dev libjansson-dev libutf8proc-dev libuchardet-dev libxxhash-dev
[ -f build/CMakeCache.txt ] || cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF > /dev/null
cmake --build build --parallel > build/quickstart.log 2>&1 || { cat build/quickstart.log; exit 1; }

stories=examples/stories/bishkek-it
echo "\$ build/vaglio compare $stories"
build/vaglio compare "$stories"
build/vaglio report "$stories" -o build/bishkek.html
echo
echo "The same as a page: build/bishkek.html"
echo "Your own stories:   build/vaglio compare STORY..."
