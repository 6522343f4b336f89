/**
 * Dumps in which nothing was read: a ROM BAR that is switched off, and a device that sleeps, answer every read with ff (PCI
 * Local Bus 3.0 §3.2.5.3, Master-Abort) or 00.
 */
import { hexDigits } from '../../bytes/hex.js';

/** Of a hundred bytes; a chip that was read badly has single bits that differ. */
const MOSTLY = 99;
/** Less tells nothing. */
const SMALLEST = 16;

/** What the bytes are, with its article; `undefined` where something was read. */
export function blankName(bytes: Uint8Array): string | undefined {
	const [first] = bytes;
	if (first === undefined || bytes.length < SMALLEST) return undefined;
	let [zeros, ones, same] = [0, 0, 0];
	for (const byte of bytes) {
		if (byte === 0) zeros++;
		else if (byte === 0xff) ones++;
		if (byte === first) same++;
	}
	if (same === bytes.length) return `a dump of nothing but ${hexDigits(first, 2)}`;
	const blank = zeros + ones;
	if (blank * 100 < bytes.length * MOSTLY) return undefined;
	return blank === bytes.length ? 'a dump of nothing but 00 and ff' : 'a dump that is almost empty (00 and ff)';
}
