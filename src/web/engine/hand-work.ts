/** A worker on files: does one job of the session at a time, and says what comes of it. */
import { answerTo } from './answer-to.js';
import { Comparisons } from './compare/comparisons.js';
import { Digests } from './digests.js';
import { Downloads } from './downloads.js';
import { type Entry, foundIn } from './entry.js';
import type { Done, Finding, Job, KeptAnswer, Said } from './job.js';
import { join } from './join.js';
import { COMPARISON } from './owners.js';
import type { Platform } from './platform.js';
import { readContent, Unreadable } from './read-content.js';
import { Seldom } from './seldom.js';
import { Trees } from './tree/trees.js';
import type { Reached } from './work.js';
import { workOn } from './work-on.js';

/** What is `given` away is not copied, and gone here. */
export type Say = (said: Said, given?: readonly ArrayBufferLike[]) => void;

export class HandWork {
	private readonly platform: Platform;
	private readonly say: Say;
	private readonly digests = new Digests();
	private readonly trees: Trees;
	private readonly comparisons: Comparisons;
	/** Of the file that was read last. */
	private bytes: Uint8Array = new Uint8Array(0);
	private hearKept: (isKept: boolean) => void = () => {};

	constructor(platform: Platform, say: Say) {
		this.platform = this.digests.of(platform);
		this.say = say;
		this.trees = new Trees(this.platform);
		this.comparisons = new Comparisons(this.platform);
	}

	async hear(asked: Job | KeptAnswer): Promise<void> {
		if (asked.type === 'kept') return this.hearKept(asked.isKept);
		try {
			const result = await this.do(asked);
			this.say({ type: 'done', result }, 'found' in result ? buffersOf(result) : []);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			this.say({ type: 'failed', reason, ...(error instanceof Unreadable && { words: error.words }) });
		}
	}

	private async do(job: Job): Promise<Done[Job['type']]> {
		switch (job.type) {
			case 'read':
				return await this.read(job);
			case 'work':
				return await this.work(job);
			case 'join':
				return await join(job, this.platform, this.say);
			case 'answer': {
				const { trees, comparisons, platform } = this;
				const { request, entries, joint } = job;
				const downloads = new Downloads(job.job);
				const answer = await answerTo(request, { entries, joint, trees, comparisons, platform, downloads });
				return { answer, offers: downloads.of(COMPARISON) };
			}
		}
	}

	private async read({ content }: Extract<Job, { readonly type: 'read' }>): Promise<Done['read']> {
		const reach = this.reaching();
		const { size } = content instanceof Uint8Array ? { size: content.length } : content;
		this.bytes = new Uint8Array(0);
		this.bytes = await readContent(content, (done) => reach({ stage: 'read', done, total: size }));
		reach({ stage: 'digests', done: 0, total: size });
		const sha256 = await this.platform.digest(this.bytes);
		this.digests.remember(this.bytes, sha256);
		return { sha256 };
	}

	private async work({ job, entry, beside }: Extract<Job, { readonly type: 'work' }>): Promise<Finding> {
		const { bytes, platform, digests } = this;
		this.bytes = new Uint8Array(0);
		const downloads = new Downloads(job);
		const finds = new Seldom();
		const tell = (finding: Finding) => this.say({ type: 'found', finding });
		try {
			await workOn(bytes, {
				...{ entry, platform, downloads, beside },
				keep: (size) => this.keep(size),
				remember: (whole, digest) => digests.remember(whole, digest),
				reach: this.reaching(),
				found: (make) =>
					finds.tell(() => {
						make();
						// It is not copied each time.
						const { rom: _, ...so } = foundIn(entry);
						tell({ found: so, offers: downloads.of(entry.id) });
					}),
			});
		} catch (error) {
			tell(findingOf(entry, downloads));
			throw error;
		}
		return findingOf(entry, downloads);
	}

	/** Each stage, and in it how far it is now and then. */
	private reaching(): (reached: Reached) => void {
		const moves = new Seldom();
		let stage: Reached['stage'] | undefined;
		return (reached) => {
			if (!moves.isTime() && reached.stage === stage) return;
			stage = reached.stage;
			this.say({ type: 'reached', reached });
		};
	}

	private keep(bytes: number): Promise<boolean> {
		return new Promise((resolve) => {
			this.hearKept = resolve;
			this.say({ type: 'keep', bytes });
		});
	}
}

function findingOf(entry: Entry, downloads: Downloads): Finding {
	return { found: foundIn(entry), offers: downloads.of(entry.id) };
}

/** Of all that is the finding's alone: the file that it was read from, and copies. */
function buffersOf({ found: { rom, parts = [] } }: Finding): ArrayBufferLike[] {
	const all = [...(rom === undefined ? [] : [rom.bytes]), ...parts.map(({ bytes }) => bytes)];
	return [...new Set(all.map(({ buffer }) => buffer))];
}
