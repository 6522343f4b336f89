/** Damages files in the ways that break parsers, repeatably. */

/** A small generator with a seed (Mulberry32), so that a failing case can be had again. */
export function randomFrom(seed: number): (below: number) => number {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}

const EXTREMES = [0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff];

/** One to eight changes: bits, bytes, words at their extremes, stretches copied, blanked, cut out or cut off. */
export function mutate(original: Uint8Array, random: (below: number) => number): Uint8Array {
	let bytes = original.slice();
	for (let changes = 1 + random(8); changes > 0 && bytes.length > 0; changes--) {
		// Headers are where most decisions are made.
		const at = random(3) > 0 ? random(Math.min(bytes.length, 0x200)) : random(bytes.length);
		const length = 1 + random(Math.min(bytes.length - at, 1 << random(12)));
		switch (random(8)) {
			case 0:
				bytes[at] = (bytes[at] as number) ^ (1 << random(8));
				break;
			case 1:
				bytes[at] = random(256);
				break;
			case 2:
				bytes.fill(EXTREMES[random(EXTREMES.length)] as number, at, at + 1 + random(4));
				break;
			case 3:
				bytes.fill(random(2) * 0xff, at, at + length);
				break;
			case 4:
				bytes.copyWithin(random(bytes.length), at, at + length);
				break;
			case 5:
				bytes = bytes.slice(0, at);
				break;
			case 6: {
				const shorter = new Uint8Array(bytes.length - length);
				shorter.set(bytes.subarray(0, at));
				shorter.set(bytes.subarray(at + length), at);
				bytes = shorter;
				break;
			}
			default: {
				const longer = new Uint8Array(bytes.length + length);
				longer.set(bytes);
				bytes = longer;
			}
		}
	}
	return bytes;
}
