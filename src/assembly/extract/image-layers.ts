/** What an image was unpacked from, as reports have it: beside the image, and as the first steps to its parts. */

import type { Layer } from '../../content/unpack/open-container.js';
import type { PathStep } from '../../firmware/walk.js';
import type { ImageContainer } from './report.js';

export function imageContainer({ kind, extent: { start, end, version }, name }: Layer): ImageContainer {
	return { kind, ...(version !== undefined && { version }), offset: start, size: end - start, name };
}

/** A container, and the file that came out of it. */
export function layerSteps({ kind, extent: { start, end, version }, name, size }: Layer): PathStep[] {
	const container = { type: 'container', subtype: kind, ...(version !== undefined && { version }) };
	return [
		{ ...container, offset: start, size: end - start },
		{ type: 'member', name, offset: 0, size },
	];
}
