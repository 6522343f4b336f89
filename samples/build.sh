#!/bin/sh
# Builds the samples from their sources with clang and lld (Debian: apt-get install clang lld).
# The same versions give the same bytes: no time stamp and no path goes into the image.
#
#   sh samples/build.sh [DIRECTORY]    write the results to DIRECTORY, default: next to the sources
set -eu
cd "$(dirname "$0")"
out=${1:-.}

# efi SOURCE OUTPUT SUBSYSTEM [FLAG…]
efi() {
	source=$1 output=$out/$2 subsystem=$3
	shift 3
	mkdir -p "$(dirname "$output")"
	clang --target=x86_64-unknown-windows -ffreestanding -fno-stack-protector -mno-red-zone -mno-stack-arg-probe \
		-fshort-wchar -Wall -Wextra -Werror -Os "$@" -c "$source" -o "$output.obj"
	lld-link "/subsystem:efi_$subsystem" /entry:efi_main /nodefaultlib /timestamp:0 "/out:$output" "$output.obj"
	rm "$output.obj"
}

hello=hello-driver/hello-driver.c
efi $hello hello-driver/hello-driver.efi boot_service_driver
efi $hello second-driver/second-driver.efi boot_service_driver \
	'-DLINE="romtool second driver: hello from the option ROM\n"'

probe=probe-drivers/probe-driver.c
for behaviour in lists-ids needs-rom reads-registers crashes hangs forges refuses; do
	efi $probe probe-drivers/$behaviour.efi boot_service_driver "-D$(echo $behaviour | tr a-z- A-Z_)"
done
efi $probe probe-drivers/is-application.efi application -DIS_APPLICATION

mkdir -p "$out/legacy-hello"
clang --target=i386-unknown-none-elf -m16 -c legacy-hello/legacy-hello.S -o "$out/legacy-hello.o"
ld.lld --oformat binary -Ttext 0 -o "$out/legacy-hello/legacy-hello.bin" "$out/legacy-hello.o"
rm "$out/legacy-hello.o"
