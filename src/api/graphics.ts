/** `romtool/graphics`: GOP drivers, VBIOS and VBT, recognised, and found in firmware. */

export { isIntegratedChip } from '../graphics/amd-families.js';
export type * from '../graphics/graphics.js';
export { type FindOptions, type FirmwarePart, findGraphics } from '../graphics/parts/find-graphics.js';
export { type Fit, fitOf, partsFor } from '../graphics/parts/for-device.js';
export type { PartKind } from '../graphics/parts/part.js';
