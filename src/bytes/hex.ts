/** Hexadecimal as people and `lspci` write it. */
import type { PciDevice } from '../language/values.js';

/** `0x` and at least `digits` lower-case hex digits. */
export function hex(value: number, digits = 1): string {
	return `0x${hexDigits(value, digits)}`;
}

/** The bytes of a little-endian number as they are in the file: `55 aa`. */
export function hexBytes(value: number, count: number): string {
	return Array.from({ length: count }, (_, i) => hexDigits(Math.floor(value / 256 ** i) % 256, 2)).join(' ');
}

/** At least `digits` lower-case hex digits without a prefix. */
export function hexDigits(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}

/** `1002:164c`, as `lspci -n` prints it. */
export function formatIdPair({ vendorId, deviceId }: PciDevice): string {
	return `${hexDigits(vendorId, 4)}:${hexDigits(deviceId, 4)}`;
}
