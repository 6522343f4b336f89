/** `romtool/graphics`: GOP drivers, VBIOS and VBT, recognised, and found in firmware. */

export { isIntegratedChip } from '../graphics/amd-chips.js';
export { type ResetBug, resetBugOf } from '../graphics/amd-reset.js';
export type { AmdGop } from '../graphics/kinds/amd-gop.js';
export type { AmdVbios } from '../graphics/kinds/amd-vbios.js';
export type { IgdHelper } from '../graphics/kinds/igd-helper.js';
export type { IntelGop } from '../graphics/kinds/intel-gop.js';
export type { IntelVbios } from '../graphics/kinds/intel-vbios.js';
export type { IntelVbt } from '../graphics/kinds/intel-vbt.js';
export type { DriverGraphics, Graphics, KindOf } from '../graphics/kinds/kinds.js';
export type { NvidiaVbios } from '../graphics/kinds/nvidia-vbios.js';
export type { OtherGop } from '../graphics/kinds/other-gop.js';
export { type FindOptions, findGraphics } from '../graphics/parts/find-graphics.js';
export { type Fit, fitOf, partsFor } from '../graphics/parts/for-device.js';
export type { FirmwarePart, PartKind } from '../graphics/parts/part.js';
export { type DriverAnswer, type ServedDevice, servedDevices } from '../graphics/parts/served-devices.js';
