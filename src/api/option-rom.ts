/** `romtool/option-rom`: option ROMs parsed, built, taken apart and changed. */

export { buildOptionRom } from '../option-rom/build.js';
export { findBuildOddities } from '../option-rom/build-findings.js';
export type { BinaryImageInput, BuildOptions, EfiImageInput, OptionRomInput } from '../option-rom/build-options.js';
export type { ChangeKind, EditChange, EditResult } from '../option-rom/edit/change.js';
export { type FixSumOptions, fixRomSums } from '../option-rom/edit/fix-sum.js';
export { joinRoms } from '../option-rom/edit/join.js';
export { parseManifest, type RomManifest, type RomPart } from '../option-rom/edit/manifest.js';
export { type BuildDifference, type BuildPlan, planBuild } from '../option-rom/edit/plan-build.js';
export { rebuildOptionRom } from '../option-rom/edit/rebuild.js';
export { type EfiImageLayout, rebuildEfiImage } from '../option-rom/edit/rebuild-efi-image.js';
export { compressRom, decompressRom } from '../option-rom/edit/recompress.js';
export { type SetIdOptions, setRomIds } from '../option-rom/edit/set-id.js';
export { trimRom } from '../option-rom/edit/trim.js';
export { type UnpackedFile, type UnpackedRom, type UnpackNote, unpackOptionRom } from '../option-rom/edit/unpack.js';
export type { OptionRomEfiImage } from '../option-rom/efi-header.js';
export { locateOptionRom } from '../option-rom/locate.js';
export { type OptionRom, type OptionRomImage, parseOptionRom } from '../option-rom/parse.js';
export type { ParsedRom, Unpacked } from '../option-rom/parsed-rom.js';
export { CodeType } from '../option-rom/pci-data-structure.js';
export { MAX_OPTION_ROM_SIZE, ROM_UNIT } from '../option-rom/rom-size.js';
