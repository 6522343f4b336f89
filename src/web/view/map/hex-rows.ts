/** Rows of a hexadecimal view: offset, bytes, and those that are printable ASCII as text. */
import { hexDigits } from '../../../bytes/hex.js';

export function hexRows(bytes: Uint8Array, from: number, inRow: number): string[] {
	const digits = Math.max(6, (from + bytes.length).toString(16).length);
	const rows: string[] = [];
	const width = numbersOf(bytes.subarray(0, inRow)).length;
	for (let at = 0; at < bytes.length; at += inRow) {
		const row = bytes.subarray(at, at + inRow);
		const text = [...row].map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
		rows.push(`${hexDigits(from + at, digits)}  ${numbersOf(row).padEnd(width)}  ${text}`);
	}
	return rows;
}

function numbersOf(row: Uint8Array): string {
	return [...row].map((byte, i) => `${i === 8 ? ' ' : ''}${hexDigits(byte, 2)}`).join(' ');
}
