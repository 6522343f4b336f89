/** Insyde's iFlash package, by the layout that platomav's BIOSUtilities read: sections, one of which is the image. */
import { u32At } from '../../bytes/integers.js';
import { latin1 } from '../../bytes/text.js';
import type { Container } from './container.js';

export const INSYDE = {
	kind: 'insyde',
	inside: { marks: ['$_IFLASH'], holds: isSection },
} as const satisfies Container;

/** A section: its kind, filled up with "_", then its size and that of the image in it. */
function isSection(bytes: Uint8Array, at: number): boolean {
	const [total, image] = [u32At(bytes, at + 16), u32At(bytes, at + 20)];
	const isKind = /^_[A-Z0-9_]{7}$/.test(latin1(bytes, at + 8, at + 16));
	return isKind && image > 0 && image <= total && at + 24 + image <= bytes.length;
}
