#!/bin/sh
# Builds the samples from their sources with clang and lld (Debian: apt-get install clang lld).
# The same versions give the same bytes: no time stamp and no path goes into the image.
#
#   sh samples/build.sh [FOLDER]    FOLDER takes the results, default: beside the sources
set -eu
cd "$(dirname "$0")"
out=${1:-.}

# driver NAME [FLAG…]
driver() {
	name=$1
	shift
	mkdir -p "$out/$name"
	clang --target=x86_64-unknown-windows -ffreestanding -fno-stack-protector -mno-red-zone -mno-stack-arg-probe \
		-fshort-wchar -Wall -Wextra -Werror -Os "$@" -c hello-driver/hello-driver.c -o "$out/$name.obj"
	lld-link /subsystem:efi_boot_service_driver /entry:efi_main /nodefaultlib /timestamp:0 \
		"/out:$out/$name/$name.efi" "$out/$name.obj"
	rm "$out/$name.obj"
}

driver hello-driver
driver second-driver '-DLINE="romtool second driver: hello from the option ROM\n"'

mkdir -p "$out/legacy-hello"
clang --target=i386-unknown-none-elf -m16 -c legacy-hello/legacy-hello.S -o "$out/legacy-hello.o"
ld.lld --oformat binary -Ttext 0 -o "$out/legacy-hello/legacy-hello.bin" "$out/legacy-hello.o"
rm "$out/legacy-hello.o"
