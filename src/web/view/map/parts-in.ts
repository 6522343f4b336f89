/** Graphics firmware in a node of a tree: parts name all that they are inside of. */
import type { ShownPart, TreeRow } from '../../shown.js';

/** The names of those in the last of `rows`, which begin with the image. */
export function partsIn(parts: readonly ShownPart[], [image, ...rows]: readonly TreeRow[]): string[] {
	const inside = parts.filter(({ part }) =>
		part.paths.some((path) => {
			const at = path.findIndex(({ type }) => type === 'image');
			const member = path.slice(0, at).findLast(({ type }) => type === 'member')?.name;
			if (at < 0 || !(image?.title ?? '').endsWith(member ?? '')) return false;
			return rows.every(({ keys }, i) => {
				const step = path[at + 1 + i];
				return !('kind' in keys) && step?.type === keys.type && step.offset === keys.offset && step.size === keys.size;
			});
		}),
	);
	return inside.map(({ part }) => part.name);
}
