#!/bin/sh
# Runs an example on the bundled stories and compares its output: example.sh PROGRAM SCRIPT EXPECTED.
# With ACCEPT=1 the output becomes what is expected.
set -eu
out=$(mktemp)
trap 'rm -f "$out"' EXIT
"$1" run "$2" examples/stories/bishkek-it > "$out"
[ "${ACCEPT:-}" = 1 ] && cp "$out" "$3"
diff -u "$3" "$out"
[ -s "$3" ]
