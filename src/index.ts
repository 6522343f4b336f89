/** romtool as a library: pure functions over bytes, for Node and browsers alike. */

export { FormatError, OptionError } from './bytes/errors.js';
export type { Finding } from './bytes/finding.js';
export type { Span } from './bytes/span.js';
export { crc32, sum8 } from './bytes/sums.js';
export { efiCompress } from './codec/efi-compress.js';
export { type EfiDecompressOptions, efiDecompress } from './codec/efi-decompress.js';
export { MACHINE_NAMES, type PeHeaders, readPeHeaders, SUBSYSTEM_NAMES, Subsystem } from './executable/pe.js';
export { buildOptionRom } from './option-rom/build.js';
export { findBuildOddities } from './option-rom/build-findings.js';
export type { BinaryImageInput, BuildOptions, EfiImageInput, OptionRomInput } from './option-rom/build-options.js';
export { type OptionRom, type OptionRomEfiImage, type OptionRomImage, parseOptionRom } from './option-rom/parse.js';
export { CodeType } from './option-rom/pci-data-structure.js';
export { type OptionRomReport, type RomEfiReport, type RomImageReport, reportOptionRom } from './option-rom/report.js';
export { MAX_OPTION_ROM_SIZE, ROM_UNIT } from './option-rom/rom-size.js';
export { parseHex, parseIdPair } from './pci/ids.js';
export { embeddedPciNames, firstNamed, type PciNames, pciNames } from './pci/names.js';
