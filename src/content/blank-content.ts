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
	const others = otherBytes(bytes, most);
	if (others > most) return undefined;
	return { what: others === 0 ? 'blank-mixed' : 'blank-almost' };
}

/** How many bytes are neither 00 nor ff, a word at a time; where they are more than `most`, any number above it. */
function otherBytes(bytes: Uint8Array, most: number): number {
	const { buffer, byteOffset, length } = bytes;
	const lead = Math.min(-byteOffset & 3, length);
	const words = new Int32Array(buffer, byteOffset + lead, (length - lead) >>> 2);
	let others = otherOf(bytes, 0, lead) + otherOf(bytes, lead + words.length * 4, length);
	for (let i = 0; i < words.length && others <= most; i++) {
		const word = words[i] as number;
		// A byte of 00 or ff has no bit that differs from the one above it; adding carries any that differs into the highest.
		const changes = (word ^ (word >>> 1)) & 0x7f7f7f7f;
		const marks = (changes + 0x7f7f7f7f) & 0x80808080;
		others += Math.imul(marks >>> 7, 0x01010101) >>> 24;
	}
	return others;
}

function otherOf(bytes: Uint8Array, start: number, end: number): number {
	let others = 0;
	for (let at = start; at < end; at++) if (bytes[at] !== 0 && bytes[at] !== 0xff) others++;
	return others;
}
