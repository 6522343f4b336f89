/** Intel's GOP driver: its name, the list of device IDs that follows the name, and its version. */
import { u16At } from '../../bytes/integers.js';
import { VendorId } from '../../pci/ids.js';
import { embeddedPciNames } from '../../pci/names.js';
import type { DriverName } from '../driver-names.js';
import { intelGopVersion } from '../intel-gop-version.js';
import { type DriverKind, madeBy } from './kind.js';
import { KIND_TEXTS, DETAIL_LABELS as LABELS, withVersion } from './texts.js';

/** A display driver for UEFI (GOP) of Intel. */
export interface IntelGop {
	readonly kind: 'intel-gop';
	/** `17.0.1077`; missing where it could not be read. */
	readonly version?: string;
	/** The device IDs that it takes; the list is complete where there is one, and empty where none was found. */
	readonly deviceIds: readonly number[];
}

const NAME = 'Intel(R) GOP Driver';

/** The list lies this near behind the name in every driver seen; tables further on are of other things. */
const LIST_START = 0x80;
const LIST_REACH = 0x200;
const MIN_IDS = 4;
/** Of a list in which each ID has a name: Gemini Lake's has two. */
const FEWEST_IDS = 2;
const MAX_IDS = 256;

/** High bytes of the device IDs that Intel has given to integrated and discrete graphics (include/drm/intel/pciids.h of Linux). */
const GRAPHICS_IDS = new Set([
	0x01, 0x04, 0x0a, 0x0b, 0x0c, 0x0d, 0x0f, 0x16, 0x19, 0x1a, 0x22, 0x31, 0x3e, 0x45, 0x46, 0x49, 0x4c, 0x4e, 0x4f,
	0x56, 0x59, 0x5a, 0x64, 0x7d, 0x87, 0x8a, 0x9a, 0x9b, 0xa7, 0xb0, 0xb6, 0xd7, 0xe2, 0xfd,
]);
/** Stand between the IDs of generations in the list of version 17 and are none. */
const PLACEHOLDERS = new Set([0xff20, 0x9940, 0xcafe]);

export const INTEL_GOP: DriverKind<IntelGop> = {
	kind: 'intel-gop',
	texts: KIND_TEXTS['intel-gop'],
	...madeBy('Intel'),
	from: 'driver',
	recognise: recognizeIntelGop,
	fileName: () => 'IntelGopDriver.efi',
	rom: 'parked',
	companion: false,
	version: ({ version }) => version,
	title: () => undefined,
	tables: 'complete',
	devices: ({ deviceIds }) => ({ ids: deviceIds, declinesOthers: deviceIds.length > 0 }),
	summary: ({ version }, say) => [withVersion('Intel GOP', version, say)],
	details: ({ deviceIds }) => [[LABELS.chips, deviceIds.map((id) => id.slice(2)).join(' ')]],
};

function recognizeIntelGop(pe: Uint8Array, names: readonly DriverName[]): IntelGop | undefined {
	for (const { text, offset } of names) {
		const index = text.indexOf(NAME);
		if (index < 0) continue;
		const name = offset + 2 * index;
		const version = intelGopVersion(pe, name);
		return {
			kind: 'intel-gop',
			...(version === undefined ? {} : { version }),
			deviceIds: deviceList(pe, name),
		};
	}
	return undefined;
}

function deviceList(pe: Uint8Array, name: number): number[] {
	const end = Math.min(pe.length, name + LIST_REACH);
	for (let at = name + LIST_START; at < end; ) {
		const ids = new Set<number>();
		let pos = at;
		for (; pos + 2 <= pe.length && ids.size < MAX_IDS; pos += 2) {
			const id = u16At(pe, pos);
			if (GRAPHICS_IDS.has(id >>> 8)) ids.add(id);
			else if (ids.size === 0 || !PLACEHOLDERS.has(id)) break;
		}
		if (isDeviceList([...ids]) || (ids.size >= FEWEST_IDS && [...ids].every(isKnown))) return [...ids];
		at = Math.max(pos, at + 2);
	}
	return [];
}

function isKnown(deviceId: number): boolean {
	return embeddedPciNames.device(VendorId.intel, deviceId) !== undefined;
}

/** A table of numbers in equal steps above 1 is a curve or a set of register offsets. */
function isDeviceList(ids: readonly number[]): boolean {
	if (ids.length < MIN_IDS) return false;
	const step = (ids[1] as number) - (ids[0] as number);
	return step === 1 || ids.some((id, i) => i > 0 && id - (ids[i - 1] as number) !== step);
}
