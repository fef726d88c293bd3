#!/bin/sh
# The packages that Vaglio needs on Debian: lists the missing ones and installs them. Sourced or run by
# examples/quickstart.sh and tests/run.sh with the names of packages; needs neither network nor root
# when nothing is missing.
set -eu
if ! command -v dpkg-query > /dev/null 2>&1; then
  echo "This is not Debian: see to it that these are there: $*"
  exit 0
fi
missing=
for package in "$@"; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null || true)
  [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
echo "These packages are missing:$missing"
if [ "$(id -u)" = 0 ]; then
  sudo=
elif command -v sudo > /dev/null 2>&1 && sudo -n true 2> /dev/null; then
  sudo=sudo
elif command -v sudo > /dev/null 2>&1 && [ -t 0 ]; then
  sudo=sudo
else
  echo "Install them as root, then run this again:"
  echo "    apt-get install -y --no-install-recommends$missing"
  exit 1
fi
DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND
# An old package list may name files that are gone: then it is renewed.
$sudo apt-get install -y --no-install-recommends $missing || {
  $sudo apt-get update
  $sudo apt-get install -y --no-install-recommends $missing
}
