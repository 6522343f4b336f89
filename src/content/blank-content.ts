/**
 * Dumps in which nothing was read: a ROM BAR that is switched off, and a device that sleeps, answer every read with ff (PCI
 * Local Bus 3.0 §3.2.5.3, Master-Abort) or 00.
 */
import { hexDigits } from '../bytes/hex.js';
import { endOfFill } from '../bytes/padding.js';

/** Of a hundred bytes; a chip that was read badly has single bits that differ. */
const MOSTLY = 99;
/** Less tells nothing. */
const SMALLEST = 16;

interface Blank {
	readonly what: 'blank-fill' | 'blank-mixed' | 'blank-almost';
	/** The byte that fills it. */
	readonly detail?: string;
}

/** `undefined` where something was read. */
export function blankContent(bytes: Uint8Array): Blank | undefined {
	const [first] = bytes;
	if (first === undefined || bytes.length < SMALLEST) return undefined;
	if (endOfFill(bytes, 0, bytes.length, first) === bytes.length) {
		return { what: 'blank-fill', detail: hexDigits(first, 2) };
	}
	const most = (bytes.length * (100 - MOSTLY)) / 100;
	let others = 0;
	for (let at = 0; at < bytes.length && others <= most; at++) {
		const byte = bytes[at];
		if (byte !== 0 && byte !== 0xff) others++;
	}
	if (others > most) return undefined;
	return { what: others === 0 ? 'blank-mixed' : 'blank-almost' };
}
