#!/bin/sh
# Builds the IGD helper with clang and lld (Debian: apt-get install clang lld) into a module, so that it is a part of
# whatever the package is bundled into.
# The same versions give the same bytes: no time stamp and no path goes into the image.
#
#   sh src/igd-helper/build.sh [MODULE]    default: src/igd-helper/driver.generated.ts
set -eu
module=${1:-$(dirname "$0")/driver.generated.ts}
here=$(cd "$(dirname "$0")/driver" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sh "$here/table.sh" >"$work/table.h"
objects=
for source in "$here"/*.c; do
	name=$(basename "$source" .c)
	(cd "$here" && clang --target=x86_64-unknown-windows -std=c11 -ffreestanding -fno-stack-protector -mno-red-zone \
		-mno-stack-arg-probe -fno-asynchronous-unwind-tables -Wall -Wextra -Werror -Oz \
		-I"$work" -c "$name.c" -o "$work/$name.obj")
	objects="$objects $work/$name.obj"
done
# Constants stand with the code, because each section is filled up to 512 bytes.
# shellcheck disable=SC2086
lld-link /subsystem:efi_boot_service_driver /entry:efi_main /nodefaultlib /timestamp:0 /merge:.rdata=.text \
	"/out:$work/driver.efi" $objects

{
	echo '// Made by src/igd-helper/build.sh from driver-data.ts and the C sources in driver, with clang and lld 14.'
	echo
	echo '/** SHA-256 of the driver, in lower-case hex. */'
	printf "export const IGD_DRIVER_SHA256: string = '%s';\n\n" "$(sha256sum <"$work/driver.efi" | cut -d ' ' -f 1)"
	echo '/** The UEFI driver, a PE image for X64, in base64. */'
	printf "export const IGD_DRIVER: string =\n\t'"
	base64 <"$work/driver.efi" | tr -d '\n'
	echo "';"
} >"$module"
