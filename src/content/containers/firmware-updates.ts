/** Updates that are no files, but wrap an image: `openFirmware` reads it as a part of its tree. */
import { beginsWithCapsule } from '../../firmware/capsule-header.js';
import { beginsWithPfat, isPfatAt, PFAT_TAG, pfatHeader } from '../../firmware/pfat-header.js';
import type { Container } from './container.js';

export const PFAT = {
	kind: 'pfat',
	begins: beginsWithPfat,
	// Where `openFirmware` has found no image in it.
	inside: {
		marks: [PFAT_TAG],
		locate: (bytes, at) => {
			const start = at - pfatHeader.offsets.tag;
			return isPfatAt(bytes, start) ? { start, end: bytes.length } : undefined;
		},
	},
	inTree: true,
} as const satisfies Container;

export const CAPSULE = { kind: 'capsule', begins: beginsWithCapsule, inTree: true } as const satisfies Container;
