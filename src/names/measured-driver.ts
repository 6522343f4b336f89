/** What a GOP driver answers when firmware asks it about a device (`Supported()`, UEFI 2.10 §11.1), as `romtool probe` measured it. */
import type { IdRange } from '../pci/id-ranges.js';
import type { PciDevice } from '../pci/ids.js';

export interface MeasuredDriver {
	/** `17.0.1077`. */
	readonly version: string;
	readonly vendorId: number;
	/** What it takes without a VBIOS. */
	readonly alone: readonly IdRange[];
	/** What it takes beside each VBIOS that it was asked with; none for drivers that need no VBIOS. */
	readonly beside: readonly VbiosAnswer[];
}

export interface VbiosAnswer {
	/** Device IDs in the PCI data structure of the VBIOS, inclusive. */
	readonly chips: readonly IdRange[];
	/**
	 * The VBIOS images themselves, by the first 16 digits of their SHA-256, where the driver goes by what is in them.
	 * Missing where it reads that device ID and nothing else.
	 */
	readonly images?: readonly string[];
	/** The devices that it was asked about; missing for all of its vendor's. */
	readonly asked?: readonly IdRange[];
	/** `asks-hardware`: it reads the chip's registers first, so that only the chip itself can tell. */
	readonly takes: readonly IdRange[] | 'asks-hardware';
}

export type MeasuredAnswer = 'accepts' | 'declines' | 'asks-hardware';

/** The VBIOS in the ROM BAR of the device that a driver is asked about. */
export interface GivenVbios {
	/** In its PCI data structure. */
	readonly deviceId: number;
	/** Of the image, as hex in lower case; missing where only its chip is known. */
	readonly sha256?: string;
}

const DIGEST_DIGITS = 16;

/**
 * @returns `undefined` where that was not measured: another vendor's device, a VBIOS of another chip, one that gave
 * different answers from board to board, and a refusal of another image of the chip than the one that is given.
 */
export function measuredAnswer(
	{ vendorId, alone, beside }: MeasuredDriver,
	device: PciDevice,
	vbios: GivenVbios | undefined,
): MeasuredAnswer | undefined {
	if (device.vendorId !== vendorId) return undefined;
	if (holds(alone, device.deviceId)) return 'accepts';
	if (beside.length === 0) return 'declines';
	if (vbios === undefined) return undefined;
	const digest = vbios.sha256?.slice(0, DIGEST_DIGITS);
	const ofChip = beside.filter(
		({ chips, asked }) => holds(chips, vbios.deviceId) && (asked === undefined || holds(asked, device.deviceId)),
	);
	const exact = ofChip.find(({ images }) => images === undefined || (digest !== undefined && images.includes(digest)));
	if (exact !== undefined) return answerOf(exact, device);
	const [answer, ...others] = new Set(ofChip.map((one) => answerOf(one, device)));
	if (others.length > 0) return undefined;
	return answer === 'declines' && digest !== undefined ? undefined : answer;
}

function answerOf({ takes }: VbiosAnswer, { deviceId }: PciDevice): MeasuredAnswer {
	if (takes === 'asks-hardware') return takes;
	return holds(takes, deviceId) ? 'accepts' : 'declines';
}

function holds(ranges: readonly IdRange[], deviceId: number): boolean {
	return ranges.some(([first, last]) => deviceId >= first && deviceId <= last);
}
