/** Updates that are no files, but wrap an image: `openFirmware` reads it as a part of its tree. */
import { latin1 } from '../../bytes/text.js';
import { beginsWithCapsule } from '../../firmware/capsule-header.js';
import { beginsWithPfat, PFAT_TAG } from '../../firmware/pfat-header.js';
import type { Container } from './container.js';

/** With a byte of flags between the two. */
const LIST_AT = PFAT_TAG.length + 1;
const LIST = 'AMI_BIOS_GUARD_FLASH_CONFIGURATIONS';

export const PFAT = {
	kind: 'pfat',
	begins: beginsWithPfat,
	// Where `openFirmware` has found no image in it.
	inside: {
		marks: [PFAT_TAG],
		holds: (bytes, at) => latin1(bytes, at + LIST_AT, at + LIST_AT + LIST.length) === LIST,
	},
	inTree: true,
} as const satisfies Container;

export const CAPSULE = { kind: 'capsule', begins: beginsWithCapsule, inTree: true } as const satisfies Container;
