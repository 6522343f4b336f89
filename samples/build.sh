#!/bin/sh
# Builds the sample drivers from their sources with clang and lld (Debian: apt-get install clang lld).
# The same versions give the same bytes: no time stamp and no path goes into the image.
#
#   sh samples/build.sh [FOLDER]    FOLDER takes the results, default: beside the sources
set -eu
cd "$(dirname "$0")"
out=${1:-.}

clang --target=x86_64-unknown-windows -ffreestanding -fno-stack-protector -mno-red-zone -mno-stack-arg-probe \
	-fshort-wchar -Wall -Wextra -Werror -Os -c hello-driver/hello-driver.c -o "$out/hello-driver.obj"
lld-link /subsystem:efi_boot_service_driver /entry:efi_main /nodefaultlib /timestamp:0 \
	"/out:$out/hello-driver/hello-driver.efi" "$out/hello-driver.obj"
rm "$out/hello-driver.obj"
