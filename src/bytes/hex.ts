/** Hexadecimal as people and `lspci` write it. */

/** `0x` and at least `digits` lower-case hex digits. */
export function hex(value: number, digits = 1): string {
	return `0x${hexDigits(value, digits)}`;
}

/** At least `digits` lower-case hex digits without a prefix. */
export function hexDigits(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}
