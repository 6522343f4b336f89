#!/bin/sh
# Builds the application of `romtool probe` with clang and lld (Debian: apt-get install clang lld) into a module, so
# that it is a part of whatever the package is bundled into.
# The same versions give the same bytes: no time stamp and no path goes into the image.
#
#   sh src/probe/application/build.sh [MODULE]    default: src/probe/application.generated.ts
set -eu
module=${1:-$(dirname "$0")/../application.generated.ts}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for source in channel false-device probe; do
	(cd "$here" && clang --target=x86_64-unknown-windows -std=c11 -ffreestanding -fno-stack-protector -mno-red-zone \
		-mno-stack-arg-probe -fshort-wchar -I../../igd-helper/driver -Wall -Wextra -Werror -Os -c "$source.c" \
		-o "$work/$source.obj")
done
lld-link /subsystem:efi_application /entry:efi_main /nodefaultlib /timestamp:0 "/out:$work/probe.efi" \
	"$work/channel.obj" "$work/false-device.obj" "$work/probe.obj"

{
	echo '// Made by src/probe/application/build.sh from the C sources beside it, with clang and lld 14.'
	echo
	echo '/** The UEFI application, a PE image for X64, in base64. */'
	printf "export const PROBE_APPLICATION: string =\n\t'"
	base64 <"$work/probe.efi" | tr -d '\n'
	echo "';"
} >"$module"
