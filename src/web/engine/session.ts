/** All files of the page and what they give: requests come in, answers go out, hands do the work. */
import type { JointResult } from '../joint-result.js';
import { MOST_HANDS } from '../limits.js';
import type { Answer, GivenFile, Request } from '../protocol.js';
import type { FileId } from '../shown.js';
import { Asked } from './asked.js';
import { Crew } from './crew.js';
import { Downloads, type ZipFiles } from './downloads.js';
import { failEntry, type GivenEntry, shownEntry } from './entry.js';
import { FileList } from './file-list.js';
import { Ended, type Hand, type HandPort } from './hand.js';
import { Joining, jointResult } from './joining.js';
import { type Chosen, readChoice } from './joint/chosen.js';
import { Kept } from './kept.js';
import { RunningFiles, reasonOf, type WorkTold } from './running.js';
import { Unheard } from './unheard.js';

export interface SessionParts {
	/** Of romtool. */
	readonly version: string;
	readonly zip: ZipFiles;
	readonly startHand: () => HandPort;
	/** As many as there are processors, within a bound. */
	readonly hands: number;
}

export class Session {
	private readonly send: (answer: Answer) => void;
	private readonly files = new FileList();
	private readonly downloads = new Downloads(0);
	private readonly kept = new Kept();
	private readonly crew: Crew;
	private readonly asked: Asked;
	private readonly joining = new Joining();
	private readonly running: RunningFiles;
	private readonly unheard = new Unheard();
	private readonly told: WorkTold = {
		reached: (file, reached) => {
			this.send({ type: 'progress', progress: { file, waiting: this.files.in('waiting').length, ...reached } });
		},
		found: (entry, { found, offers }) => {
			if (!this.files.has(entry)) return;
			Object.assign(entry, found);
			if (offers !== undefined) this.downloads.take(entry.id, offers);
			this.tell(entry);
		},
	};
	private chosen: Chosen = { choice: { host: 'proxmox' } };
	/** As it was told last. */
	private joint: JointResult | undefined;
	private jobs = 1;
	/** Something has changed that the joint result depends on. */
	private isStale = false;

	constructor({ version, zip, startHand, hands }: SessionParts, send: (answer: Answer) => void) {
		this.send = send;
		const advance = () => this.advance();
		this.crew = new Crew(startHand, Math.min(hands, MOST_HANDS), advance);
		const { files, kept, crew } = this;
		this.running = new RunningFiles({
			...{ files, kept, crew, advance },
			...this.told,
			turned: (entry) => {
				this.isStale = true;
				this.tell(entry);
			},
		});
		this.asked = new Asked(startHand, this.downloads, zip);
		this.crew.warm();
		send({ type: 'ready', version });
	}

	/** Done when all that was asked for is done. */
	async handle(request: Request): Promise<void> {
		switch (request.type) {
			case 'add':
				this.addAll(request.files);
				break;
			case 'paste':
				this.addAll([this.files.pasted(request.text)], true);
				break;
			case 'remove':
				this.remove(request.file);
				break;
			case 'clear':
				for (const { id } of this.files.all) this.remove(id);
				break;
			case 'choose': {
				const read = readChoice(request.choice);
				if ('type' in read) {
					this.send({ type: 'heard', requests: 1 });
					return this.send(read);
				}
				this.chosen = read;
				this.isStale = true;
				break;
			}
			case 'cancel':
				this.cancel(request.file);
				break;
			default:
				return this.send(await this.asked.answer(request, this.files, this.joint));
		}
		const told = this.unheard.wait();
		this.advance();
		await told;
	}

	private addAll(files: readonly GivenFile[], isPasted = false): void {
		const taken = this.files.add(files, isPasted);
		for (const entry of taken) this.tell(entry);
		if (taken.length < files.length) this.send({ type: 'left-out' });
	}

	private remove(id: FileId): void {
		if (this.files.get(id) === undefined) return;
		this.running.end(id);
		this.joining.cancel(id);
		this.files.remove(id);
		this.downloads.forget(id);
		this.asked.forget(id);
		this.kept.forget(id);
		this.isStale = true;
		this.send({ type: 'removed', file: id });
	}

	private cancel(id: FileId | undefined): void {
		const judged = this.joining.cancel(id);
		for (const entry of this.files.all) {
			if (id !== undefined && entry.id !== id) continue;
			if (entry.state !== 'waiting' && entry.state !== 'working' && !judged.includes(entry.id)) continue;
			this.running.end(entry.id);
			entry.state = 'cancelled';
			this.isStale = true;
			this.tell(entry);
		}
	}

	/** Gives out what there is to do. */
	private advance(): void {
		this.running.wake();
		for (let next = this.files.next(); next !== undefined; next = this.files.next()) {
			const same = this.files.sameAs(next);
			const hand = same === undefined ? this.crew.take() : undefined;
			if (same !== undefined) this.merge(next, same);
			else if (hand === undefined) return;
			else void this.running.work(next, hand, this.jobs++);
		}
		if (this.joining.isGoing || this.files.in('waiting', 'working').length > 0) return;
		const hand = this.isStale ? this.crew.take() : undefined;
		if (hand !== undefined) void this.join(hand);
		else if (!this.isStale) this.rest();
	}

	private rest(): void {
		this.unheard.settle((requests) => {
			this.crew.rest();
			this.send({ type: 'heard', requests });
			this.send({ type: 'progress', progress: undefined });
		});
	}

	private async join(hand: Hand): Promise<void> {
		this.isStale = false;
		const entries = this.files.in('done', 'cancelled');
		try {
			const asked = { job: this.jobs++, entries, chosen: this.chosen };
			const joined = await this.joining.run(hand, asked, this.told);
			this.joint = jointResult(joined, entries, this.downloads);
			this.send({ type: 'joint', joint: this.joint });
		} catch (error) {
			// Something may have changed since, too.
			if (error instanceof Ended || this.hasLost(error)) this.isStale = true;
		}
		this.crew.giveBack(hand);
		this.advance();
	}

	/** @returns whether it was at a file: the others are put together without it; else it would fail again */
	private hasLost(error: unknown): boolean {
		const entry = this.files.get(this.joining.judged ?? '');
		if (entry === undefined) this.unheard.fail(error);
		else {
			failEntry(entry, reasonOf(error));
			this.tell(entry);
		}
		return entry !== undefined;
	}

	private merge(entry: GivenEntry, same: GivenEntry): void {
		this.files.merge(entry, same);
		this.isStale = true;
		this.send({ type: 'removed', file: entry.id });
		this.tell(same);
	}

	private tell(entry: GivenEntry): void {
		if (this.files.has(entry)) this.send({ type: 'file', file: shownEntry(entry) });
	}
}
