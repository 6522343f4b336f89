/** `romtool/codec`: the compressions that option ROMs and firmware use. */

export { bcjX86Decode } from '../codec/bcj-x86.js';
export { efiCompress } from '../codec/efi-compress.js';
export { type EfiDecompressOptions, efiDecompress } from '../codec/efi-decompress.js';
export { type LzmaOptions, lzmaDecompress } from '../codec/lzma.js';
