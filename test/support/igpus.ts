/** One Intel iGPU of each sort that releases of QEMU tell apart, and the releases between which they differ. */
import { QUIRK_RELEASES } from '../../src/vm/igd-quirks.js';
import type { QemuVersion } from '../../src/vm/qemu-version.js';

/** By families; the IDs are those of i915 (include/drm/intel/pciids.h of Linux). */
export const IGPUS: readonly (readonly [family: string, deviceId: number])[] = [
	['Sandy Bridge', 0x0102],
	['Ivy Bridge', 0x0152],
	['Haswell', 0x0412],
	['Haswell ULT', 0x0a16],
	['Bay Trail', 0x0f31],
	['Broadwell', 0x1616],
	['Cherryview', 0x22b1],
	['Skylake', 0x1912],
	['Broxton', 0x0a84],
	['Gemini Lake', 0x3184],
	['Kaby Lake', 0x5912],
	['Coffee Lake', 0x3e92],
	['Comet Lake', 0x9bc5],
	['Ice Lake', 0x8a52],
	['Elkhart Lake', 0x4555],
	['Jasper Lake', 0x4e61],
	['Tiger Lake', 0x9a49],
	['Rocket Lake', 0x4c8a],
	['Alder Lake', 0x4680],
	['Raptor Lake', 0xa780],
	['Meteor Lake', 0x7d55],
	['Arrow Lake', 0xb640],
	['Lunar Lake', 0x64a0],
	['Panther Lake', 0xb080],
];

export const RELEASES: readonly QemuVersion[] = [[7, 2], ...QUIRK_RELEASES.filter(([major]) => major > 0), [11, 1]];
