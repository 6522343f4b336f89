#!/bin/sh
# Builds the engine that unpacks LZMA with clang and lld (Debian: apt-get install clang lld) for WebAssembly into a module,
# so that it is a part of whatever the package is bundled into.
# The same versions give the same bytes: no time stamp and no path goes into it.
#
#   sh src/codec/lzma/engine/build.sh [MODULE]    default: src/codec/lzma/engine.generated.ts
set -eu
module=${1:-$(dirname "$0")/../engine.generated.ts}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Nothing of it may need a stack: there is none.
(cd "$here" && clang --target=wasm32 -std=c11 -ffreestanding -nostdlib -Wall -Wextra -Werror -O2 -c symbols.c \
	-o "$work/symbols.o")
wasm-ld --no-entry --strip-all -z stack-size=0 --export=state "$work/symbols.o" -o "$work/engine.wasm"

{
	echo '// Made by src/codec/lzma/engine/build.sh from the C sources beside it, with clang and lld 14.'
	echo
	echo '/** The engine, a module of WebAssembly, in base64. */'
	printf "export const LZMA_ENGINE: string =\n\t'"
	base64 <"$work/engine.wasm" | tr -d '\n'
	echo "';"
} >"$module"
