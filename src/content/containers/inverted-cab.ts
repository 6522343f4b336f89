/** A cabinet of which every bit is inverted, behind a program: Fujitsu's (`FjSfxBinay`) and Sony's VAIO updates. */
import { cabinetAt } from './cab-header.js';
import { type Container, UNNAMED } from './container.js';

const INVERTED = 0xffffffff;
const CHUNK = 1 << 20;

export const INVERTED_CAB = {
	kind: 'inverted-cab',
	inside: {
		marks: ['\xb2\xac\xbc\xb9\xff\xff\xff\xff'],
		locate: (bytes, at) => {
			const cabinet = cabinetAt(bytes, at, INVERTED);
			return cabinet && { start: at, end: Math.min(cabinet.end, bytes.length) };
		},
	},
	open: (bytes, { start, end }) => [{ name: UNNAMED, content: inverted(bytes.subarray(start, end)) }],
} as const satisfies Container;

function* inverted(bytes: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK).map((byte) => ~byte);
}
