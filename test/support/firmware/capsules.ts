/** Capsules, the wrappings of firmware updates (UEFI 2.10 §8.5.3 and §23.3), and the vendors' variations. */
import { join, u16, u32 } from '../executables.js';
import { filled, guid, u64 } from './bytes.js';

export const CapsuleGuid = {
	efi: '3B6686BD-0D76-4030-B70E-B5519E2FC5A0',
	fmp: '6DCBD5ED-E82D-4C44-BDA1-7194199AD92A',
	intel: '539182B9-ABB5-4391-B69A-E3A943F72FCC',
	lenovo: 'E20BAFD3-9914-4F4F-9537-3129E090EB3C',
	lenovo2: '25B5FE76-8243-4A5C-A9BD-7EE3246198B5',
	toshiba: '3BE07062-1D51-45D2-832B-F093257ED461',
	'aptio-signed': '4A3CA68B-7723-48FB-803D-578CC1FEC44D',
	'aptio-unsigned': '14EEBB90-890A-43DB-AED1-5D3C4588A418',
} as const;

export type CapsuleKind = keyof typeof CapsuleGuid;

export interface CapsuleOptions {
	/** Where the header ends and the image begins; between the header's fields and it all is 0xC5. */
	readonly headerSize?: number;
	readonly flags?: number;
	/** What the header says instead of the true size. */
	readonly size?: number;
}

/** Persists across reset and populates the system table. */
const FLAGS = 0x30000;
const FIELDS_SIZE = 28;
const FILLER = 0xc5;

export function capsule(kind: CapsuleKind, image: Uint8Array, options: CapsuleOptions = {}): Uint8Array {
	if (kind === 'fmp') return fmpCapsule({ ...options, payloads: [{ image }] });
	if (kind === 'toshiba') return toshibaCapsule(image, options);
	if (kind === 'aptio-signed' || kind === 'aptio-unsigned') return aptioCapsule(kind, image, options);
	const { headerSize = FIELDS_SIZE } = options;
	return join(efiFields(kind, headerSize, image, options), filled(headerSize - FIELDS_SIZE, FILLER), image);
}

/** `EFI_CAPSULE_HEADER`, with the flags between the sizes of the header and of all. */
function efiFields(kind: CapsuleKind, headerSize: number, image: Uint8Array, options: CapsuleOptions): Uint8Array {
	const { flags = FLAGS, size = headerSize + image.length } = options;
	return join(guid(CapsuleGuid[kind]), u32(headerSize, flags, size));
}

/** Here the flags come last. */
function toshibaCapsule(image: Uint8Array, options: CapsuleOptions): Uint8Array {
	const { headerSize = FIELDS_SIZE, flags = FLAGS } = options;
	const { size = headerSize + image.length } = options;
	const fields = join(guid(CapsuleGuid.toshiba), u32(headerSize, size, flags));
	return join(fields, filled(headerSize - FIELDS_SIZE, FILLER), image);
}

/**
 * AMI's: after the EFI header 16-bit offsets of the image and of a table of its parts. The certificate and the table lie
 * before the image, past what the EFI header calls its end.
 */
function aptioCapsule(kind: CapsuleKind, image: Uint8Array, options: CapsuleOptions): Uint8Array {
	const { headerSize: imageAt = 0x100 } = options;
	const declared = FIELDS_SIZE + 4;
	const { size = imageAt + image.length } = options;
	const fields = efiFields(kind, declared, image, { ...options, size });
	const layoutAt = imageAt - 0x20;
	return join(fields, u16(imageAt, layoutAt), filled(imageAt - declared, FILLER), image);
}

export interface FmpPayload {
	readonly image: Uint8Array;
	/** Which firmware it is for. */
	readonly typeId?: string;
	readonly vendorCode?: Uint8Array;
}

export interface FmpInput extends CapsuleOptions {
	readonly drivers?: readonly Uint8Array[];
	readonly payloads: readonly FmpPayload[];
	/** Of the payloads' headers: 2 adds the hardware instance, 3 what the image supports. */
	readonly imageVersion?: 1 | 2 | 3;
}

/** A capsule for the Firmware Management Protocol: drivers to start first, then images with headers of their own. */
export function fmpCapsule({ drivers = [], payloads, imageVersion = 3, ...options }: FmpInput): Uint8Array {
	const items = [...drivers, ...payloads.map((payload, index) => fmpItem(payload, index, imageVersion))];
	let at = 8 + 8 * items.length;
	const offsets = items.map((item) => {
		const offset = at;
		at += item.length;
		return offset;
	});
	const body = join(u32(1), u16(drivers.length, payloads.length), u64(...offsets), ...items);
	const { headerSize = FIELDS_SIZE } = options;
	return join(efiFields('fmp', headerSize, body, options), filled(headerSize - FIELDS_SIZE, FILLER), body);
}

function fmpItem(payload: FmpPayload, index: number, version: 1 | 2 | 3): Uint8Array {
	const { image, typeId = '0ABBA7DC-E516-4167-BBF5-4D9D1C739416', vendorCode = new Uint8Array() } = payload;
	return join(
		u32(version),
		guid(typeId),
		Uint8Array.of(index + 1, 0, 0, 0),
		u32(image.length, vendorCode.length),
		u64(...[0, 0].slice(0, version - 1)),
		image,
		vendorCode,
	);
}
