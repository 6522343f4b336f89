#!/bin/sh
# Builds the driver of `romtool probe --firmware` with clang and lld (Debian: apt-get install clang lld) into a module,
# for X64 and AARCH64.
# The same versions give the same bytes: no time stamp and no path goes into the image.
#
#   sh src/probe/observer/build.sh [MODULE]    default: src/probe/observer.generated.ts
set -eu
module=${1:-$(dirname "$0")/../observer.generated.ts}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A word of the processor, then options of its own.
build() {
	machine=$1
	shift
	for source in observer card-path ../application/channel; do
		(cd "$here" && clang "--target=$machine-unknown-windows" -std=c11 -ffreestanding -fno-stack-protector \
			-mno-stack-arg-probe -fno-asynchronous-unwind-tables -fshort-wchar -I../application \
			-I../../igd-helper/driver -Wall -Wextra -Werror -Oz "$@" -c "$source.c" \
			-o "$work/$(basename "$source").$machine.obj")
	done
	# Linked to 0 it is put where there is room, and leaves the place that lld links drivers to, 0x140000000, to the ROMs.
	lld-link /subsystem:efi_boot_service_driver /base:0 /entry:efi_main /nodefaultlib /timestamp:0 "/out:$work/$machine.efi" \
		"$work/observer.$machine.obj" "$work/card-path.$machine.obj" "$work/channel.$machine.obj"
}
build x86_64 -mno-red-zone
build aarch64

# Base64 without a line end.
module_line() {
	printf "export const %s: string =\n\t'" "$2"
	base64 <"$work/$1.efi" | tr -d '\n'
	echo "';"
}
{
	echo '// Made by src/probe/observer/build.sh from the C sources beside it, with clang and lld 14.'
	echo
	echo '/** The UEFI driver, a PE image for X64, in base64. */'
	module_line x86_64 OBSERVER_X64
	echo
	echo '/** The same for AARCH64. */'
	module_line aarch64 OBSERVER_AARCH64
} >"$module"
