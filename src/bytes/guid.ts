/** GUIDs as UEFI stores them: the first three groups little-endian, the last two as they are written (UEFI 2.10 appendix A). */
import { hexDigits } from './hex.js';
import { u16At, u32At } from './integers.js';

export const GUID_SIZE = 16;

/** The GUID at `at` in upper case, `8C8CE578-8A3D-4F1C-9935-896185C32DD3`; past the end it reads as zeros. */
export function guidAt(bytes: Uint8Array, at: number): string {
	let tail = '';
	for (let i = 8; i < GUID_SIZE; i++) tail += hexDigits(bytes[at + i] ?? 0, 2);
	const head = `${hexDigits(u32At(bytes, at), 8)}-${hexDigits(u16At(bytes, at + 4), 4)}-${hexDigits(u16At(bytes, at + 6), 4)}`;
	return `${head}-${tail.slice(0, 4)}-${tail.slice(4)}`.toUpperCase();
}

/** The 16 bytes of a GUID that is written out, in either case. */
export function guidBytes(guid: string): Uint8Array {
	const [a = '', b = '', c = '', d = '', e = ''] = guid.split('-');
	const reversed = [a, b, c].flatMap((group) => (group.match(/../g) ?? []).reverse());
	const rest = `${d}${e}`.match(/../g) ?? [];
	return Uint8Array.from([...reversed, ...rest], (byte) => Number.parseInt(byte, 16));
}
