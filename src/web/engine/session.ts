/** All files of the page and what they give: requests come in, answers go out, one file is worked on at a time. */
import { MOST_FILES } from '../limits.js';
import type { Answer, GivenFile, Progress, Request } from '../protocol.js';
import type { FileId } from '../shown.js';
import { answerTo } from './answer-to.js';
import { Comparisons } from './compare/comparisons.js';
import { Downloads } from './downloads.js';
import { type Entry, newEntry, shownEntry } from './entry.js';
import { type Chosen, readChoice } from './joint/chosen.js';
import { type Joint, jointOf } from './joint/joint.js';
import { romsByName } from './joint/roms-by-name.js';
import { Kept } from './kept.js';
import type { Platform } from './platform.js';
import { process } from './process.js';
import { relate } from './relate.js';
import { Seldom } from './seldom.js';
import { Trees } from './tree/trees.js';

export type Send = (answer: Answer) => void;

export class Session {
	readonly platform: Platform;
	private readonly send: Send;
	readonly entries = new Map<FileId, Entry>();
	readonly downloads = new Downloads();
	readonly trees: Trees;
	readonly comparisons: Comparisons;
	private readonly kept = new Kept();
	private chosen: Chosen = { choice: { host: 'proxmox' } };
	joint: Joint | undefined;
	private count = 0;
	private isRunning = false;
	/** Requests of which not all is told yet. */
	private unheard = 0;
	/** Something has changed that the joint result depends on. */
	private isStale = false;

	constructor(platform: Platform, send: Send) {
		this.platform = this.kept.knowing(platform);
		this.send = send;
		this.trees = new Trees(this.platform);
		this.comparisons = new Comparisons(this.platform, this.downloads);
		send({ type: 'ready', version: platform.version });
	}

	/** Done when all that was asked for is done. */
	async handle(request: Request): Promise<void> {
		switch (request.type) {
			case 'add':
				this.addAll(request.files);
				return await this.run();
			case 'paste': {
				const content = new TextEncoder().encode(request.text);
				this.addAll([{ name: this.pastedName(), size: content.length, content }], true);
				return await this.run();
			}
			case 'remove':
				this.remove(request.file);
				return await this.run();
			case 'clear':
				for (const id of [...this.entries.keys()]) this.remove(id);
				return await this.run();
			case 'choose': {
				const read = readChoice(request.choice);
				if ('type' in read) {
					this.send({ type: 'heard', requests: 1 });
					return this.send(read);
				}
				this.chosen = read;
				this.isStale = true;
				return await this.run();
			}
			case 'cancel':
				this.cancel(request.file);
				return await this.run();
			default:
				return this.send(await answerTo(request, this));
		}
	}

	private addAll(files: readonly GivenFile[], isPasted = false): void {
		const taken = files.slice(0, MOST_FILES - this.entries.size);
		for (const file of taken) {
			const entry = newEntry(`f${this.count++}`, file, isPasted);
			this.entries.set(entry.id, entry);
			this.tell(entry);
		}
		if (taken.length < files.length) this.send({ type: 'left-out' });
	}

	private pastedName(): string {
		const names = new Set([...this.entries.values()].flatMap((entry) => entry.names));
		for (let number = 1; ; number++) {
			const name = `pasted-${number}.txt`;
			if (!names.has(name)) return name;
		}
	}

	private remove(id: FileId): void {
		const entry = this.entries.get(id);
		if (entry === undefined) return;
		entry.isCancelled = true;
		this.entries.delete(id);
		this.downloads.forget(id);
		this.trees.forget(id);
		this.comparisons.forget(id);
		this.kept.forget(entry);
		this.isStale = true;
		this.send({ type: 'removed', file: id });
	}

	private cancel(id: FileId | undefined): void {
		for (const entry of this.entries.values()) {
			if (id !== undefined && entry.id !== id) continue;
			if (entry.state !== 'waiting' && entry.state !== 'working') continue;
			entry.isCancelled = true;
			if (entry.state === 'working') continue;
			entry.state = 'cancelled';
			this.tell(entry);
		}
	}

	/** Until nothing is left to do; of a request that comes meanwhile as well. */
	private async run(): Promise<void> {
		this.unheard++;
		if (this.isRunning) return;
		this.isRunning = true;
		try {
			for (;;) {
				const next = [...this.entries.values()].find(({ state }) => state === 'waiting');
				if (next !== undefined) await this.work(next);
				else if (this.isStale) await this.join();
				else break;
			}
		} finally {
			this.isRunning = false;
			this.send({ type: 'heard', requests: this.unheard });
			this.unheard = 0;
			this.send({ type: 'progress', progress: undefined });
		}
	}

	private async work(entry: Entry): Promise<void> {
		const { platform, downloads, kept } = this;
		const [moves, finds] = [new Seldom(), new Seldom()];
		let stage: Progress['stage'] | undefined;
		const reach = (reached: Omit<Progress, 'file' | 'waiting'>) => {
			if (!moves.isTime() && reached.stage === stage) return;
			stage = reached.stage;
			const waiting = [...this.entries.values()].filter(({ state }) => state === 'waiting').length;
			this.send({ type: 'progress', progress: { file: entry.id, waiting, ...reached } });
		};
		const same = await process({
			entry,
			platform,
			downloads,
			others: () => [...this.entries.values()].filter((each) => each !== entry),
			keep: (bytes) => kept.keep(entry, bytes),
			remember: (bytes, digest) => kept.remember(bytes, digest),
			reach,
			found: (make) => {
				if (!finds.isTime()) return;
				make();
				this.tell(entry);
			},
		});
		this.isStale = true;
		if (same === undefined) return this.tell(entry);
		// One entry with two names.
		if (this.entries.delete(entry.id)) this.send({ type: 'removed', file: entry.id });
		this.tell(same);
	}

	/** The ROMs for the device are those that configurations name, and these tell of logs. */
	private async join(): Promise<void> {
		this.isStale = false;
		const { chosen, platform, downloads } = this;
		const entries = [...this.entries.values()];
		this.joint = await jointOf({ entries, chosen, platform, downloads });
		const { result, roms: made } = this.joint;
		const named = romsByName(entries, made);
		const changed = relate({ entries, platform, downloads, host: chosen.choice.host, roms: named });
		for (const entry of changed) this.tell(entry);
		this.send({ type: 'joint', joint: result });
	}

	private tell(entry: Entry): void {
		if (this.entries.get(entry.id) === entry) this.send({ type: 'file', file: shownEntry(entry) });
	}
}
