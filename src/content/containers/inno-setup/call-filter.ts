/**
 * Undoes what Inno Setup does to programs before it compresses them (issrc, Shared.FileTransform or Compress.pas,
 * `TransformCallInstructions`): of the distance behind CALL and JMP (E8, E9) it makes an address in the file.
 */

/** No instruction reaches from one of these into the next, so that each is undone alone. */
const BLOCK = 0x10000;
const INSTRUCTION = 5;
const LOW = 0xff_ffff;
const SIGN = 0x80_0000;

export interface CallFilterOptions {
	/** The highest byte is inverted where the distance goes back: from 5.3.9 on. */
	readonly invertsHigh: boolean;
}

/** The pieces of a whole file, which are left as they are; each is there until the next is asked for. */
export async function* undoCallFilter(
	pieces: AsyncIterable<Uint8Array>,
	options: CallFilterOptions,
): AsyncGenerator<Uint8Array> {
	const block = new Uint8Array(BLOCK);
	let [start, size] = [0, 0];
	for await (const piece of pieces) {
		for (let at = 0; at < piece.length; ) {
			const part = piece.subarray(at, at + BLOCK - size);
			block.set(part, size);
			at += part.length;
			size += part.length;
			if (size < BLOCK) break;
			undoBlock(block, start, options);
			yield block;
			start += BLOCK;
			size = 0;
		}
	}
	const last = block.subarray(0, size);
	undoBlock(last, start, options);
	yield last;
}

function undoBlock(block: Uint8Array, start: number, { invertsHigh }: CallFilterOptions): void {
	for (let at = 0; at + INSTRUCTION <= block.length; at++) {
		if (((block[at] as number) & 0xfe) !== 0xe8) continue;
		const high = block[at + 4] as number;
		if (high === 0 || high === 0xff) {
			const address = (block[at + 1] as number) | ((block[at + 2] as number) << 8) | ((block[at + 3] as number) << 16);
			const distance = (address - (start + at + INSTRUCTION)) & LOW;
			block[at + 1] = distance;
			block[at + 2] = distance >> 8;
			block[at + 3] = distance >> 16;
			if (invertsHigh && (distance & SIGN) !== 0) block[at + 4] = ~high;
		}
		at += INSTRUCTION - 1;
	}
}
