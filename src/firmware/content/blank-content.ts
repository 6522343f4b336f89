/**
 * Dumps in which nothing was read: a ROM BAR that is switched off, and a device that sleeps, answer every read with ff (PCI
 * Local Bus 3.0 §3.2.5.3, Master-Abort) or 00.
 */
import { hexDigits } from '../../bytes/hex.js';
import { endOfFill } from '../../bytes/padding.js';

/** Of a hundred bytes; a chip that was read badly has single bits that differ. */
const MOSTLY = 99;
/** Less tells nothing. */
const SMALLEST = 16;

/** What the bytes are, with its article; `undefined` where something was read. */
export function blankName(bytes: Uint8Array): string | undefined {
	const [first] = bytes;
	if (first === undefined || bytes.length < SMALLEST) return undefined;
	if (endOfFill(bytes, 0, bytes.length, first) === bytes.length) return `a dump of nothing but ${hexDigits(first, 2)}`;
	const most = (bytes.length * (100 - MOSTLY)) / 100;
	let others = 0;
	for (let at = 0; at < bytes.length && others <= most; at++) {
		const byte = bytes[at];
		if (byte !== 0 && byte !== 0xff) others++;
	}
	if (others > most) return undefined;
	return others === 0 ? 'a dump of nothing but 00 and ff' : 'a dump that is almost empty (00 and ff)';
}
