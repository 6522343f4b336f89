/** Which containers lie inside of a file, and where. */
import { findMarks } from '../bytes/marks.js';
import type { Container, Extent, Inside } from './containers/container.js';
import { type ClosedKind, CONTAINERS } from './containers/containers.js';
import { Sums } from './containers/sums.js';

/** A file with more of them is a hostile one. */
const MAX_PLACES = 4096;

export interface ContainerPlace<C extends Container = Container> {
	readonly container: C;
	readonly extent: Extent;
}

/**
 * Those of these containers that are somewhere in the data, by where they begin; one around others comes before them, and
 * of those that are at the same place the first of `containers`.
 */
export function findInside<C extends Container>(bytes: Uint8Array, containers: readonly C[]): ContainerPlace<C>[] {
	const byMark = new Map<string, { readonly container: C; readonly inside: Inside }[]>();
	for (const container of containers) {
		const { inside } = container;
		if (inside === undefined) continue;
		for (const mark of inside.marks) byMark.set(mark, [...(byMark.get(mark) ?? []), { container, inside }]);
	}
	if (byMark.size === 0) return [];
	const sums = new Sums(bytes);
	const places: ContainerPlace<C>[] = [];
	const known = new Set<string>();
	findMarks(bytes, byMark.keys(), (mark, at) => {
		for (const { container, inside } of byMark.get(mark) ?? []) {
			if (places.length >= MAX_PLACES) return 'enough';
			const extent = inside.locate(bytes, at, sums);
			if (extent === undefined) continue;
			// Of headers that claim the same, the first counts.
			const claim = `${container.kind} ${extent.start} ${extent.end}`;
			if (!known.has(claim)) places.push({ container, extent });
			known.add(claim);
		}
		return undefined;
	});
	const order = (place: ContainerPlace<C>) => containers.indexOf(place.container);
	return places.sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end || order(a) - order(b));
}

/** A package that cannot be opened; `undefined` where none is in the data. */
export function identifyPackage(bytes: Uint8Array): ClosedKind | undefined {
	const closed = CONTAINERS.filter(({ inside, open }) => inside !== undefined && open === undefined);
	const kinds = new Set(findInside(bytes, closed).map(({ container }) => container.kind));
	return closed.find(({ kind }) => kinds.has(kind))?.kind as ClosedKind | undefined;
}
