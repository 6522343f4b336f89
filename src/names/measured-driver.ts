/** What a GOP driver answers when firmware asks it about a device (`Supported()`, UEFI 2.10 §11.1), as `romtool probe` measured it. */
import type { IdRange } from '../pci/id-ranges.js';
import type { PciDevice } from '../pci/ids.js';

export interface MeasuredDriver {
	/** `17.0.1077`. */
	readonly version: string;
	readonly vendorId: number;
	/** What it takes without a VBIOS. */
	readonly alone: readonly IdRange[];
	/** What it takes beside a VBIOS of each family that it was asked with; none for drivers that need no VBIOS. */
	readonly families: readonly FamilyAnswer[];
}

export interface FamilyAnswer {
	/** `017.010`. */
	readonly family: string;
	/** `asks-hardware`: it reads the chip's registers first, so that only the chip itself can tell. */
	readonly takes: readonly IdRange[] | 'asks-hardware';
}

export type MeasuredAnswer = 'accepts' | 'declines' | 'asks-hardware';

/**
 * @param family of the VBIOS in the device's ROM BAR, where it is known.
 * @returns `undefined` where that was not measured: another vendor's device, or a VBIOS of another family.
 */
export function measuredAnswer(
	{ vendorId, alone, families }: MeasuredDriver,
	device: PciDevice,
	family: string | undefined,
): MeasuredAnswer | undefined {
	if (device.vendorId !== vendorId) return undefined;
	if (holds(alone, device.deviceId)) return 'accepts';
	if (families.length === 0) return 'declines';
	const answer = families.find((one) => one.family === family);
	if (answer === undefined) return undefined;
	if (answer.takes === 'asks-hardware') return answer.takes;
	return holds(answer.takes, device.deviceId) ? 'accepts' : 'declines';
}

function holds(ranges: readonly IdRange[], deviceId: number): boolean {
	return ranges.some(([first, last]) => deviceId >= first && deviceId <= last);
}
