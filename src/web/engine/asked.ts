/** What the page asks for with a ticket: what is saved, and what hands of their own answer, as it does not wait for the work on files. */
import type { JointResult } from '../joint-result.js';
import type { Answer, Request } from '../protocol.js';
import type { FileId } from '../shown.js';
import { AskedHand, type Asking } from './asked-hand.js';
import type { Downloads, Offers, ZipFiles } from './downloads.js';
import type { GivenEntry } from './entry.js';
import type { FileList } from './file-list.js';
import type { HandPort } from './hand.js';
import { nothingFor, type Ticketed } from './nothing-for.js';
import { COMPARISON } from './owners.js';

export class Asked {
	private readonly downloads: Downloads;
	private readonly zip: ZipFiles;
	private readonly reader: AskedHand;
	private readonly comparer: AskedHand;
	/** Those that were compared last. */
	private pair: readonly FileId[] = [];

	constructor(startHand: () => HandPort, downloads: Downloads, zip: ZipFiles) {
		this.downloads = downloads;
		this.zip = zip;
		this.reader = new AskedHand(startHand);
		this.comparer = new AskedHand(startHand);
	}

	/** `joint` is what was told of all files last. */
	async answer(
		request: Extract<Request, { readonly ticket: number }>,
		files: FileList,
		joint: JointResult | undefined,
	): Promise<Answer> {
		const { type, ticket } = request;
		if (type === 'save') return { type: 'saved', ticket, ...(await this.downloads.save(request.download, this.zip)) };
		const ids = idsOf(request);
		if (type === 'compare') {
			// Of what was compared before nobody waits any more.
			this.comparer.giveUp(() => true);
			this.pair = ids;
			this.downloads.forget(COMPARISON);
			if (ids.length === 0) this.comparer.rest();
		}
		const own = ids.flatMap((id) => files.get(id) ?? []);
		if (own.length < ids.length || (type === 'compare' && ids.length === 0)) return nothingFor(request);
		// A report names the others, too.
		const entries = (type === 'save-report' ? files.all : own).map((entry) => neededFor(request, entry));
		const hand = type === 'compare' ? this.comparer : this.reader;
		return await this.ask(hand, { request, entries, joint: type === 'save-report' ? joint : undefined }, ids);
	}

	/** The file has gone. */
	forget(id: FileId): void {
		this.reader.forget(id);
		this.comparer.forget(id);
		if (this.pair.includes(id)) this.downloads.forget(COMPARISON);
	}

	private ask(hand: AskedHand, job: Asking['job'], files: readonly FileId[]): Promise<Answer> {
		return new Promise((resolve) => {
			const answer = (said: Answer, offers: Offers) => {
				if (offers.length > 0) this.downloads.take(COMPARISON, offers);
				resolve(said);
			};
			hand.ask({ job, files, answer });
		});
	}
}

function idsOf(request: Ticketed): readonly FileId[] {
	if (request.type === 'compare') return request.files ?? [];
	return request.file === undefined ? [] : [request.file];
}

/** What is asked of a file is found by reading it again; a report tells what was found. What is not needed is not copied. */
function neededFor(request: Ticketed, { text: _, rom, result, ...entry }: GivenEntry): GivenEntry {
	const isTold = request.type === 'save-report' && (request.file === undefined || request.file === entry.id);
	return {
		...entry,
		parts: [],
		...(rom !== undefined && (isTold || request.type === 'draw') && { rom }),
		...(result !== undefined && isTold && { result }),
	};
}
