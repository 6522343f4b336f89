/** The help text of `efirom`. */
export const USAGE = `Usage: efirom -f VENDOR -i DEVICE… [options] {-e | -ec | -b} FILE…

Builds a PCI option ROM of EFI drivers and legacy images, byte for byte and flag
for flag as edk2's EfiRom. Numbers without 0x are decimal here, as in EfiRom;
"romtool build" reads them as hex.

  -f VENDOR          vendor ID of the EFI images (0x1002)
  -i DEVICE…         their device IDs; several make a device list
  -e FILE…           EFI drivers (PE32 or PE32+)
  -ec FILE…          EFI drivers, to be compressed
  -b FILE…           legacy binaries with ROM headers of their own
  -l CLASS           class code, for the file that follows, or the one before
                     if that has none
  -r REVISION        code revision, likewise
  -n                 do not mark the last image as the last
  -p, --pci23        PCI 2.3 layout in place of PCI 3.0
  -o, --output FILE  what to write; default: the first input's name with .rom
  -d, --dump FILE    print the headers of a ROM
  -v, --verbose      say what is read and written
  -q, --quiet        no warnings
  --debug LEVEL      taken for compatibility, 0 to 9
  --version          print the version
  -h, --help         print this help`;
