/** Which containers a file is, or has in it: the rule of those who open them, and of those who tell of them. */
import { findVolume } from '../firmware/volume-header.js';
import type { Container } from './containers/container.js';
import type { Content } from './content.js';
import { type ContainerPlace, findInside } from './find-containers.js';

/** In the order of the file; one may lie in another. */
export function placesIn<C extends Container>(
	bytes: Uint8Array,
	content: Content | undefined,
	containers: readonly C[],
): ContainerPlace<C>[] {
	const begun = containers.find(({ kind, begins }) => begins !== undefined && kind === content?.kind);
	if (begun !== undefined) return [{ container: begun, extent: { start: 0, end: bytes.length } }];
	if (content === undefined || content.kind === 'pe') return findInside(bytes, containers);
	if (content.what !== 'volumes-inside' && content.what !== 'capsule') return [];
	// An image has archives in it as well; one that has the image in it is what the file is, and what a capsule has in it.
	const volume = findVolume(bytes);
	const places = findInside(bytes, containers);
	return places.some(({ extent }) => volume < 0 || (extent.start <= volume && volume < extent.end)) ? places : [];
}

/** Those that lie in a file, not in each other. */
export function outermost<C extends Container>(places: readonly ContainerPlace<C>[]): ContainerPlace<C>[] {
	let done = 0;
	return places.filter(({ extent: { start, end } }) => {
		if (start < done) return false;
		done = end;
		return true;
	});
}
