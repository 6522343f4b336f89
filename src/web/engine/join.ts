/** All files together: the ROMs for the device are those that configurations name, and these tell of logs. */
import { Downloads } from './downloads.js';
import { foundIn } from './entry.js';
import type { Job, Joined, Said } from './job.js';
import { jointOf } from './joint/joint.js';
import { romsByName } from './joint/roms-by-name.js';
import { JOINT } from './owners.js';
import type { Platform } from './platform.js';
import { relate } from './relate.js';

/** `say` hears of each file that is judged anew. */
export async function join(
	{ job, entries, chosen }: Extract<Job, { readonly type: 'join' }>,
	platform: Platform,
	say: (said: Said) => void,
): Promise<Joined> {
	const downloads = new Downloads(job);
	const { result, about, roms } = await jointOf({ entries, chosen, platform, downloads });
	relate(
		{ entries, platform, downloads, host: chosen.choice.host, roms: romsByName(entries, roms) },
		{
			judging: (files) => say({ type: 'judging', files: files.map(({ id }) => id) }),
			judged: (entry, isChanged) => {
				const { id: file, judgedWith = '', known } = entry;
				// What is in the file itself stays as it is.
				const { rom: _, parts: __, text: ___, ...found } = foundIn(entry);
				if (isChanged) say({ type: 'judged', file, found, offers: downloads.of(file) });
				else say({ type: 'judged', file, found: { judgedWith, ...(known !== undefined && { known }) } });
			},
		},
	);
	return { result, about, offers: downloads.of(JOINT) };
}
