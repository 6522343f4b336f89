/** Insyde's iFlash package, by the layout that platomav's BIOSUtilities read: sections, one of which is the image. */
import { u32At } from '../../bytes/integers.js';
import { latin1 } from '../../bytes/text.js';
import type { Container, Extent } from './container.js';

export const INSYDE = {
	kind: 'insyde',
	inside: { marks: ['$_IFLASH'], locate: sectionAt },
} as const satisfies Container;

/** A section: its kind, filled up with "_", then its size and that of the image in it. */
function sectionAt(bytes: Uint8Array, at: number): Extent | undefined {
	const [total, image] = [u32At(bytes, at + 16), u32At(bytes, at + 20)];
	const isKind = /^_[A-Z0-9_]{7}$/.test(latin1(bytes, at + 8, at + 16));
	const end = at + 24 + image;
	return isKind && image > 0 && image <= total && end <= bytes.length ? { start: at, end } : undefined;
}
