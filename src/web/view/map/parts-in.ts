/** Graphics firmware in a node of a tree: parts name all that they are inside of. */
import { MEMBER_SEPARATOR, memberName } from '../../../bytes/member-name.js';
import { baseName } from '../../engine/base-name.js';
import type { FileEntry } from '../../file-result.js';
import type { TreeRow } from '../../shown.js';

/** The names of those in the last of `rows`, which begin with the image. */
export function partsIn(
	{ names: [file], result }: Pick<FileEntry, 'names' | 'result'>,
	[image, ...rows]: readonly TreeRow[],
): string[] {
	const inside = (result?.parts ?? []).filter(({ part }) =>
		part.paths.some((path) => {
			const at = path.findIndex(({ type }) => type === 'image');
			const members = path.slice(0, at).flatMap(({ type, name = '' }) => (type === 'member' ? [name] : []));
			const member = members.length === 0 ? undefined : members.join(MEMBER_SEPARATOR);
			if (at < 0 || image?.title !== memberName(baseName(file), member)) return false;
			return rows.every(({ keys }, i) => {
				const step = path[at + 1 + i];
				return !('kind' in keys) && step?.type === keys.type && step.offset === keys.offset && step.size === keys.size;
			});
		}),
	);
	return inside.map(({ part }) => part.name);
}
