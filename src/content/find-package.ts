/** Which container lies inside of a file. */
import { Budget } from '../bytes/budget.js';
import { findMarks, type Mark } from '../bytes/marks.js';
import type { Container } from './containers/container.js';
import { type ClosedKind, CONTAINERS } from './containers/containers.js';

/** So many places of a mark are looked at. */
const MAX_CANDIDATES = 256;

export interface ContainerPlace {
	readonly container: Container;
	readonly at: number;
}

/** The first of these containers that is somewhere in the data. */
export function findInside(bytes: Uint8Array, containers: readonly Container[]): ContainerPlace | undefined {
	// A package is all of the file, or nearly so; more sums than these are made for the work that they are.
	const sums = new Budget(4 * bytes.length);
	const wanted = containers.flatMap(({ inside }) =>
		(inside?.marks ?? []).map((text): Mark => ({ text, holds: (all, at) => inside?.holds(all, at, sums) === true })),
	);
	if (wanted.length === 0) return undefined;
	const places = findMarks(bytes, wanted, MAX_CANDIDATES);
	for (const container of containers) {
		const at = container.inside?.marks.map((mark) => places.get(mark)).find((place) => place !== undefined);
		if (at !== undefined) return { container, at };
	}
	return undefined;
}

const CLOSED = CONTAINERS.filter(({ inside, open }) => inside !== undefined && open === undefined);

/** A package that cannot be opened; `undefined` where none is in the data. */
export function identifyPackage(bytes: Uint8Array): ClosedKind | undefined {
	return findInside(bytes, CLOSED)?.container.kind as ClosedKind | undefined;
}
