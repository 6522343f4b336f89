/** What follows the last image that firmware gets to: NVIDIA's private images, or nothing where something was announced. */
import { type Finding, finder } from '../bytes/finding.js';
import { isPadding } from '../bytes/padding.js';
import type { ROM_FINDINGS } from './findings.js';
import { type PrivateImage, privateImagesBehind } from './private-images.js';

const found = finder<typeof ROM_FINDINGS>();

export interface EndOfChain {
	/** Where the last image ends. */
	readonly at: number;
	/** Which one it is, counted from 1. */
	readonly image: number;
	/** Whether its PCI data structure marks it as the last. */
	readonly marked: boolean;
	/** Whether NVIDIA's extension does; `undefined` where there is none. */
	readonly extensionLast: boolean | undefined;
	/** Whose VBIOS the images are, where none is for EFI: a card has one. */
	readonly lacksEfi: 'NVIDIA' | 'AMD' | undefined;
}

/** `most` bounds the images. */
export function readBehind(
	bytes: Uint8Array,
	end: EndOfChain,
	most: number,
): { images: PrivateImage[]; findings: Finding[] } {
	const { at, image, marked, extensionLast, lacksEfi } = end;
	const none = { images: [], cut: undefined };
	const { images, cut } = extensionLast === false ? privateImagesBehind(bytes, at, most) : none;
	const findings: Finding[] = [];
	if (cut !== undefined) {
		const { start, end } = cut.span;
		findings.push(found('image-truncated', 'note', { offset: start, end, size: bytes.length, private: true }, start));
	}
	if (marked) return { images, findings };
	const which = at >= bytes.length ? 'file-ends' : 'no-image';
	const values = { image, case: which, offset: at } as const;
	// Firmware stops at padding and at the file's end, and passes over foreign headers. What is private may be left out.
	const needsNoMore = extensionLast === true || (extensionLast === false && !lacksEfi);
	const nothingFollows = needsNoMore && (which === 'file-ends' || isPadding(bytes, at, bytes.length));
	const isTold = nothingFollows || images.length > 0 || cut !== undefined;
	if (isTold) findings.push(found('last-image-missing', 'note', { ...values, extension: true }, at));
	else if (lacksEfi === 'NVIDIA') findings.push(found('image-missing', 'warning', values, at));
	else if (lacksEfi === 'AMD') findings.push(found('last-image-missing', 'note', { ...values, vbios: true }, at));
	else findings.push(found('last-image-missing', 'warning', values, at));
	return { images, findings };
}
