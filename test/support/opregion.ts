/**
 * OpRegions of Intel iGPUs (IGD OpRegion/Software SCI specification 0.7: header, mailbox 3 with RVDA and RVDS, mailbox 4), and
 * VBTs for them, each field as a test wants it.
 */
import { bytesOf, u16, u32 } from './synthetic.js';

export const OPREGION_SIZE = 0x2000;
export const MAILBOX_4 = 0x400;
/** Bytes for a VBT in mailbox 4. */
export const MAILBOX_4_SIZE = 0x1800;
const SIGNATURE = 'IntelGraphicsMem';
const SIZE_IN_KIB = 0x10;
const VERSION = 0x14;
const PLATFORM = 0x20;
const MAILBOXES = 0x58;
/** Public ACPI methods, ASLE, VBT. */
const PRESENT_MAILBOXES = 0b1101;
const RVDA = 0x3ba;
const RVDS = 0x3c2;
const VBT_HEADER = 48;
export const VBT_CHECKSUM = 26;

export interface OpRegionFields {
	/** Bytes of the file; by default as many as the contents take, 8 KiB at least. */
	readonly size?: number;
	readonly signature?: string;
	/** Major and minor. */
	readonly version?: readonly [number, number];
	/** Where the raw VBT is: from 2.1 on an offset, in 2.0 an address of the host. */
	readonly rvda?: bigint;
	readonly rvds?: number;
	readonly mailbox4?: Uint8Array;
	/** At these offsets. */
	readonly more?: readonly (readonly [offset: number, bytes: Uint8Array])[];
}

export function makeOpRegion(fields: OpRegionFields = {}): Uint8Array {
	const { signature = SIGNATURE, version = [2, 1], rvda = 0n, rvds = 0, mailbox4, more = [] } = fields;
	const needed = more.reduce((size, [offset, { length }]) => Math.max(size, offset + length), OPREGION_SIZE);
	const whole = bytesOf(needed, [
		[0, signature],
		[SIZE_IN_KIB, u32(OPREGION_SIZE / 1024)],
		[VERSION, u32((version[0] << 24) | (version[1] << 16))],
		[PLATFORM, 'ROMTOOL TEST'],
		[MAILBOXES, u32(PRESENT_MAILBOXES)],
		[RVDA, u64(rvda)],
		[RVDS, u32(rvds)],
		[MAILBOX_4, mailbox4 ?? new Uint8Array(0)],
		...more,
	]);
	const file = new Uint8Array(fields.size ?? whole.length);
	file.set(whole.subarray(0, file.length));
	return file;
}

/** The usual one of today: the VBT behind the 8 KiB, as the kernel hands it to a virtual machine. */
export function extendedOpRegion(vbt: Uint8Array, fields: OpRegionFields = {}): Uint8Array {
	return makeOpRegion({
		rvda: BigInt(OPREGION_SIZE),
		rvds: vbt.length,
		...fields,
		more: [[OPREGION_SIZE, vbt], ...(fields.more ?? [])],
	});
}

export interface VbtFields {
	/** Bytes that there are. */
	readonly size: number;
	/** As the header says it; `size` by default. */
	readonly tableSize?: number;
	readonly headerSize?: number;
	readonly signature?: string;
	/** What the bytes sum to, 0 if all is well. */
	readonly sum?: number;
	/** So that two VBTs differ. */
	readonly fill?: number;
}

export function makeVbt({ size, sum = 0, fill = 0x5e, ...fields }: VbtFields): Uint8Array {
	const { tableSize = size, headerSize = VBT_HEADER, signature = '$VBT ROMTOOL' } = fields;
	const vbt = bytesOf(size, [
		[0, signature.padEnd(20)],
		[20, u16(100)],
		[22, u16(headerSize)],
		[24, u16(tableSize)],
		[28, u32(VBT_HEADER)],
		[VBT_HEADER, 'BIOS_DATA_BLOCK '],
		[VBT_HEADER + 16, u16(251)],
		[VBT_HEADER + 18, u16(22)],
		[VBT_HEADER + 20, u16(size - VBT_HEADER)],
	]);
	for (let at = VBT_HEADER + 22; at < size; at++) vbt[at] = (fill + at) & 0xff;
	vbt[VBT_CHECKSUM] = 0;
	vbt[VBT_CHECKSUM] = (sum - vbt.slice(0, tableSize).reduce((total, byte) => total + byte, 0)) & 0xff;
	return vbt;
}

/** What a helper gives out for a VBT: as much as its header says, with a checksum that is right. */
export function givenVbt(vbt: Uint8Array): Uint8Array {
	const tableSize = (vbt[24] as number) | ((vbt[25] as number) << 8);
	const given = vbt.slice(0, tableSize);
	given[VBT_CHECKSUM] = 0;
	given[VBT_CHECKSUM] = -given.reduce((total, byte) => total + byte, 0) & 0xff;
	return given;
}

function u64(value: bigint): Uint8Array {
	const bytes = new Uint8Array(8);
	new DataView(bytes.buffer).setBigUint64(0, value, true);
	return bytes;
}
