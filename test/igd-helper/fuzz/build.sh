#!/bin/sh
# Builds the driver with a false machine around it, for this computer: sh build.sh COMPILER PROGRAM
set -eu
compiler=$1
program=$2
here=$(cd "$(dirname "$0")" && pwd)
driver=$here/../../../src/igd-helper/driver
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sh "$driver/table.sh" >"$work/table.h"
flags="-std=gnu11 -O2 -g -fsanitize=address,undefined -fno-sanitize-recover=all -Wall -Wextra -Werror"
for source in "$driver"/*.c; do
	name=$(basename "$source" .c)
	# machine.c is what the false machine replaces.
	[ "$name" = machine ] || "$compiler" $flags -Dmemset=fuzz_memset -I"$work" -c "$source" -o "$work/driver-$name.o"
done
for source in "$here"/*.c; do
	"$compiler" $flags -I"$work" -c "$source" -o "$work/$(basename "$source" .c).o"
done
"$compiler" -fsanitize=address,undefined "$work"/*.o -o "$program"
