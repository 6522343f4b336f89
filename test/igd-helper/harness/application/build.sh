#!/bin/sh
# Builds the application of the harness with clang and lld (Debian: apt-get install clang lld) into a module.
# The same versions give the same bytes: no time stamp and no path goes into the image.
#
#   sh test/igd-helper/harness/application/build.sh [MODULE]    default: test/igd-helper/harness/application.generated.ts
set -eu
module=${1:-$(dirname "$0")/../application.generated.ts}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for source in hooks application; do
	(cd "$here" && clang --target=x86_64-unknown-windows -std=c11 -ffreestanding -fno-stack-protector -mno-red-zone \
		-mno-stack-arg-probe -fshort-wchar -I../../../../src/igd-helper/driver -Wall -Wextra -Werror -Os -c "$source.c" \
		-o "$work/$source.obj")
done
lld-link /subsystem:efi_application /entry:efi_main /nodefaultlib /timestamp:0 "/out:$work/application.efi" \
	"$work/application.obj" "$work/hooks.obj"

{
	echo '// Made by test/igd-helper/harness/application/build.sh from the C sources beside it, with clang and lld 14.'
	echo
	echo '/** The UEFI application, a PE image for X64, in base64. */'
	printf "export const HARNESS_APPLICATION: string =\n\t'"
	base64 <"$work/application.efi" | tr -d '\n'
	echo "';"
} >"$module"
