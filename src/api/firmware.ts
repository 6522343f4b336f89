/** `romtool/firmware`: firmware images as a tree that is read on demand. */

export { type FileContent, type FileQuery, findFiles } from '../firmware/find-files.js';
export type { FirmwareNode, NodeType } from '../firmware/node.js';
export { openFirmware } from '../firmware/open-firmware.js';
export type { Decoder, Decoders, OpenOptions } from '../firmware/opening.js';
export type { Stretch, StretchKind } from '../firmware/stretch.js';
export { type Inside, insideOf, isElsewhere, stretchesOf } from '../firmware/stretches.js';
export { nameOf, type PathStep, type Visit, walk } from '../firmware/walk.js';
