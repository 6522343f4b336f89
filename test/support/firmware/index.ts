/** A writer of firmware images for tests: every structure that the reader knows, whole or damaged. */
export * from './amd.js';
export * from './amd-zlib.js';
export * from './bcj-x86.js';
export * from './bios-guard.js';
export * from './bytes.js';
export * from './capsules.js';
export * from './encapsulations.js';
export * from './files.js';
export * from './flash.js';
export * from './lzma.js';
export * from './sections.js';
export * from './tiano.js';
export * from './uefi-extract.js';
export * from './volumes.js';
