/** PCI IDs as people write them: hex, as `lspci` prints them, with or without 0x. */
import { optionErrors } from '../bytes/errors.js';
import { hex } from '../bytes/hex.js';
import type { PciDevice } from '../language/values.js';
import { type HexField, ID_ERRORS } from './findings.js';

export { formatIdPair } from '../bytes/hex.js';
export type { PciDevice } from '../language/values.js';

const error = optionErrors(ID_ERRORS);

/** Of those whose graphics are told apart. */
export const VendorId = { amd: 0x1002, intel: 0x8086, nvidia: 0x10de } as const;

export function isSameDevice(one: PciDevice, other: PciDevice): boolean {
	return one.vendorId === other.vendorId && one.deviceId === other.deviceId;
}

/** Each once, in their order. */
export function distinctDevices(devices: readonly PciDevice[]): PciDevice[] {
	return devices.filter((one, i) => devices.findIndex((other) => isSameDevice(one, other)) === i);
}

/** Reads a hex number of at most `maxDigits` digits: `1002`, `0x1002`, `0X1002`. */
export function parseHex(text: string, field: HexField, maxDigits = 4): number {
	const digits = /^\s*(?:0x)?([0-9a-f]+)\s*$/i.exec(text)?.[1];
	if (digits === undefined) throw error('not-hex', { field, value: text });
	const significant = digits.replace(/^0+(?=.)/, '');
	if (significant.length > maxDigits) throw error('hex-range', { field, value: text, most: 16 ** maxDigits - 1 });
	return Number.parseInt(significant, 16);
}

/** Reads `VENDOR:DEVICE` as `lspci -n` prints it. */
export function parseIdPair(text: string): PciDevice {
	const [vendor, device, ...more] = text.split(':');
	if (vendor === undefined || device === undefined || more.length > 0) {
		throw error('not-an-id-pair', { value: text });
	}
	return { vendorId: parseHex(vendor, 'vendor-id'), deviceId: parseHex(device, 'device-id') };
}

/** `0x1002`, the form that reports use. */
export function formatId(id: number): string {
	return hex(id, 4);
}

/** `1636-1638`, or one ID, of the form that reports use. */
export function bareRange([first, last]: readonly [string, string]): string {
	return first === last ? first.slice(2) : `${first.slice(2)}-${last.slice(2)}`;
}

/**
 * What an ID would have been, had its decimal digits been meant as hex: EfiRom reads `-f 1002` as 0x03EA.
 *
 * @returns `undefined` where the digits are not the four of a hex ID.
 */
export function meantAsHex(id: number): number | undefined {
	return id >= 1000 && id <= 9999 ? Number.parseInt(id.toString(10), 16) : undefined;
}
