/** Display drivers that are known by their name only. */
import type { DriverName } from './driver-names.js';
import type { OtherGop } from './graphics.js';

/** What the driver's Component Name says, and what to call it: read from a driver or its source, but for Matrox's. */
const NAMES: readonly (readonly [string, string])[] = [
	['NVIDIA GPU UEFI Driver', 'NVIDIA GOP'],
	['ASPEED Graphics Driver', 'ASPEED GOP'],
	['Matrox', 'Matrox GOP'],
	['i915 Driver', 'i915ovmf'],
	['QEMU Video Driver', 'QemuVideoDxe'],
	['Virtio GPU Driver', 'VirtioGpuDxe'],
];

export function recognizeOtherGop(names: readonly DriverName[]): OtherGop | undefined {
	for (const { text } of names) {
		const name = NAMES.find(([said]) => text.includes(said))?.[1];
		if (name !== undefined) return { kind: 'other-gop', name };
	}
	return undefined;
}
