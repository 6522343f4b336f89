/**
 * Whether code that SeaBIOS calls comes back (`__callrom`, src/optionroms.c), as far as its first instructions say for sure:
 * jumps without a condition, and what stops the processor. Real mode, so a fault goes to a handler that returns to where it was.
 */
import type { CopiedImage } from './copied-image.js';

/** Why it does not. */
export const DEAD_ENDS = ['loops', 'halts', 'faults', 'leaves', 'restarts', 'efi'] as const;
export type DeadEnd = (typeof DEAD_ENDS)[number];

/** More than any ROM does before it gets to work. */
const MAX_STEPS = 64;
const SEGMENT = 0x10000;
/** Where the processor begins. */
const RESET = 0xffff0;

const JMP_SHORT = 0xeb;
const JMP_NEAR = 0xe9;
const JMP_FAR = 0xea;
const HLT = 0xf4;
const CLI = 0xfa;
const STI = 0xfb;
const UD2 = 0x0b0f;
const UNDEFINED = 0xffff;
/** They do nothing here. */
const NOP = 0x90;
const CLD = 0xfc;

export function deadEnd(image: CopiedImage, entry: number): DeadEnd | undefined {
	const visited = new Set<number>();
	let interrupts = true;
	for (let at = entry; visited.size < MAX_STEPS; ) {
		if (visited.has(at)) return 'loops';
		visited.add(at);
		// Memory behind the image is zeros, or another one.
		if (at >= image.length) return 'leaves';
		const code = image.u8(at);
		switch (code) {
			case JMP_SHORT:
				at = (at + 2 + ((image.u8(at + 1) << 24) >> 24)) & (SEGMENT - 1);
				continue;
			case JMP_NEAR:
				at = (at + 3 + image.u16(at + 1)) & (SEGMENT - 1);
				continue;
			case JMP_FAR:
				return image.u16(at + 3) * 16 + image.u16(at + 1) === RESET ? 'restarts' : undefined;
			case HLT:
				if (!interrupts) return 'halts';
				break;
			case CLI:
			case STI:
				interrupts = code === STI;
				break;
			case NOP:
			case CLD:
				break;
			default:
				return [UD2, UNDEFINED].includes(image.u16(at)) ? 'faults' : undefined;
		}
		at++;
	}
	return undefined;
}
