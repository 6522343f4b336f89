/** All ROMs as one file, with what tells of each where it is from. */
import { MANIFEST } from '../../../assembly/extract/part-names.js';
import type { Download } from '../../shown.js';
import { JOINT } from '../owners.js';
import type { JointWork } from './joint-work.js';
import type { Rom } from './ready-roms.js';

export function zipOf(
	name: string,
	roms: readonly Rom[],
	manifest: readonly object[],
	{ downloads }: Pick<JointWork, 'downloads'>,
): Download {
	const about = `${JSON.stringify(manifest, null, 2)}\n`;
	const zip = [
		...roms.map(({ name: own, bytes }) => ({ name: own, bytes })),
		{ name: MANIFEST, bytes: new TextEncoder().encode(about) },
	];
	// The manifest has the digests of all.
	return downloads.offer(JOINT, name, { zip }, about);
}
