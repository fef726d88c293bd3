#!/bin/sh
# The public header compiles alone, as C99 and as C++: headers.sh PROGRAM ROOT WORK.
set -eu
mkdir -p "$3"
printf '#include <vaglio.h>\nint main(void) { return VAGLIO_OK; }\n' > "$3/alone.c"
cp "$3/alone.c" "$3/alone.cc"
printf '#include <vaglio_lua.h>\nint main(void) { return VAGLIO_OK; }\n' > "$3/lua.c"
flags="-Wall -Wextra -Wpedantic -Werror -fsyntax-only -I$2/include"
cc -std=c99 $flags "$3/alone.c"
cc -std=c99 $flags $(pkg-config --cflags lua5.4) "$3/lua.c"
if command -v c++ > /dev/null; then c++ -std=c++11 $flags "$3/alone.cc"; else echo "no C++ compiler: C++ not tried"; fi
echo "headers: fine"
