/**
 * The x86 filter of the LZMA SDK (BCJ): the distance after CALL and JMP (E8, E9) becomes an address, so that calls of
 * one function look alike to the compressor.
 *
 * Only operands whose highest byte is 00 or FF, near targets, are changed. The decoder sees changed bytes where we see
 * plain ones and has to come to the same decisions: that is what all the care for opcodes shortly before is about.
 */

const isSign = (byte: number | undefined) => byte === 0 || byte === 0xff;

export function bcjX86Encode(input: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(input);
	const view = new DataView(bytes.buffer);
	/** Opcodes less than four bytes back that were left alone. */
	let passed: number[] = [];
	for (let at = 0; at + 4 < bytes.length; ) {
		if (((bytes[at] as number) & 0xfe) !== 0xe8) {
			at++;
			continue;
		}
		passed = passed.filter((earlier) => at - earlier < 4);
		const back = passed.length > 0 ? at - (passed[0] as number) : 0;
		// The highest byte of that opcode's operand lies in ours.
		const unclear = passed.length > 1 || (back > 0 && isSign(bytes[at + 4 - back]));
		if (unclear || !isSign(bytes[at + 4])) {
			passed.push(at++);
			continue;
		}
		view.setUint32(at + 1, addressOf(view.getUint32(at + 1, true), at + 5, back), true);
		at += 5;
	}
	return bytes;
}

/** The operand's new value: 25 bits and their sign, away from what would wake the opcode `back` bytes before. */
function addressOf(distance: number, next: number, back: number): number {
	let address = (distance + next) >>> 0;
	const shift = 8 * (3 - back);
	if (back > 0 && isSign((address >>> shift) & 0xff)) {
		const inverted = address ^ ((1 << (shift + 8)) - 1);
		address = (inverted + next) >>> 0;
	}
	const sign = (address >>> 24) & 1;
	return ((address & 0xffffff) | (sign === 1 ? 0xff000000 : 0)) >>> 0;
}
