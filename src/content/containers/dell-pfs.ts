/** Dell's PFS update, by the layout that platomav's BIOSUtilities read. */
import { u32At } from '../../bytes/integers.js';
import type { Container } from './container.js';

export const DELL_PFS = {
	kind: 'dell-pfs',
	inside: {
		marks: ['PFS.HDR.'],
		// Versions 1 and 2 are out; then the size of the payload.
		holds: (bytes, at) => [1, 2].includes(u32At(bytes, at + 8)) && u32At(bytes, at + 12) > 0,
	},
} as const satisfies Container;
