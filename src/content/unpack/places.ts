/** What is opened of a file: the container that it begins with, or those that lie in it. */
import { findVolume } from '../../firmware/volume-header.js';
import type { Container } from '../containers/container.js';
import type { Content } from '../content.js';
import { type ContainerPlace, findInside } from '../find-containers.js';

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
