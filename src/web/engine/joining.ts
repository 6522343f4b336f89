/** What all files give together: one hand makes it, file by file where these are judged anew. */
import type { JointResult } from '../joint-result.js';
import type { FileId } from '../shown.js';
import type { Downloads } from './downloads.js';
import type { Entry, GivenEntry } from './entry.js';
import type { Hand } from './hand.js';
import type { Joined } from './job.js';
import { reportsOf, urgentOf } from './joint/about-files.js';
import type { Chosen } from './joint/chosen.js';
import { JOINT } from './owners.js';
import type { WorkTold } from './running.js';

export class Joining {
	private hand: Hand | undefined;
	/** Those that are judged anew; the first now. */
	private files: readonly FileId[] = [];

	get isGoing(): boolean {
		return this.hand !== undefined;
	}

	/** @throws Failed, Ended */
	async run(
		hand: Hand,
		{
			job,
			entries,
			chosen,
		}: { readonly job: number; readonly entries: readonly GivenEntry[]; readonly chosen: Chosen },
		{ reached, found }: WorkTold,
	): Promise<Joined> {
		this.hand = hand;
		this.files = [];
		const known = entries.map((entry) => joined(entry, entries));
		try {
			return await hand.do<'join'>({ type: 'join', job, entries: known, chosen }, (said) => {
				if (said.type === 'judging') {
					this.files = said.files;
					const [file] = said.files;
					if (file !== undefined) reached(file, { stage: 'judge', done: 0 });
				}
				if (said.type === 'judged') {
					this.files = this.files.slice(1);
					const entry = entries.find(({ id }) => id === said.file);
					if (entry !== undefined) found(entry, said);
				}
			});
		} finally {
			this.hand = undefined;
		}
	}

	/** Ends it where the file, or any, is still to be judged. @returns those that are not judged now */
	cancel(file: FileId | undefined): readonly FileId[] {
		const { hand, files } = this;
		if (hand === undefined || (file === undefined ? files.length === 0 : !files.includes(file))) return [];
		hand.end();
		return file === undefined ? files : [file];
	}

	/** The one that is judged now, or was when it failed. */
	get judged(): FileId | undefined {
		return this.files[0];
	}
}

/** Its bytes are copied for those who may want them: a configuration may name any file. */
function joined({ content: _, ...entry }: GivenEntry, entries: readonly Entry[]): Entry {
	const { rom } = entry;
	const isWanted = rom?.kind === 'option-rom' || rom?.wantsVbios === true;
	if (rom === undefined || isWanted || entries.some(({ use }) => use === 'proxmox' || use === 'libvirt')) return entry;
	return { ...entry, rom: { ...rom, bytes: new Uint8Array(0) } };
}

/** With what the session knows of all files itself. */
export function jointResult(
	{ result, about, offers }: Joined,
	entries: readonly GivenEntry[],
	downloads: Downloads,
): JointResult {
	downloads.take(JOINT, offers);
	const report = downloads.json(JOINT, 'report.json', { ...about, files: reportsOf(entries) });
	return { ...result, urgent: urgentOf(entries), report };
}
