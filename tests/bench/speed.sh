#!/bin/sh
# How fast a build is: tests/bench/speed.sh [PROGRAM] (build/vaglio). Prints the time to start, and the bytes a second
# of reading COPIES (5) copies of each bundled story in one process: medians of five interleaved runs.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
program=${1:-$here/build/vaglio}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/stories"
i=0
while [ "$i" -lt "${COPIES:-5}" ]; do
  for story in "$here"/examples/stories/*/*.txt; do
    { cat "$story"; echo; echo "$i"; } > "$work/stories/$i-$(basename "$story")"   # a text of its own
  done
  i=$((i + 1))
done
printf 'Due morti.\n' > "$work/one.txt"
nanoseconds() { start=$(date +%s%N); "$@" > /dev/null; echo $(($(date +%s%N) - start)); }
for run in 1 2 3 4 5; do
  nanoseconds "$program" claims "$work/one.txt" >> "$work/one"
  nanoseconds "$program" claims "$work/stories" >> "$work/all"
done
median() { sort -n "$1" | sed -n 3p; }
awk -v one="$(median "$work/one")" -v all="$(median "$work/all")" -v n="$(ls "$work/stories" | wc -l)" \
    -v bytes="$(cat "$work"/stories/* | wc -c)" 'BEGIN {
  s = (all - one) / 1e9
  printf "start %.3f s; %d stories, %d bytes: %.2f MB/s, %.1f ms a story\n", one / 1e9, n, bytes, bytes / s / 1e6, s / n * 1e3 }'
