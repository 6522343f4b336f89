/** Files that are worked on, each by a hand. */
import type { FileId, Words } from '../shown.js';
import type { Crew } from './crew.js';
import type { Offers } from './downloads.js';
import { type Found, failEntry, type GivenEntry } from './entry.js';
import type { FileList } from './file-list.js';
import { Failed, type Hand } from './hand.js';
import type { Kept } from './kept.js';
import { ENGINE_TEXTS } from './texts.js';
import { words } from './words.js';
import type { Reached } from './work.js';

/** How the session hears of the work on files. */
export interface WorkTold {
	readonly reached: (file: FileId, reached: Reached) => void;
	/** Nothing is offered where that is as before. */
	readonly found: (entry: GivenEntry, finding: { readonly found: Found; readonly offers?: Offers }) => void;
}

interface Running extends WorkTold {
	readonly files: FileList;
	readonly kept: Kept;
	readonly crew: Crew;
	/** It is worked on now, or no more. */
	readonly turned: (entry: GivenEntry) => void;
	/** There may be something to do for others. */
	readonly advance: () => void;
}

export class RunningFiles {
	private readonly session: Running;
	private readonly hands = new Map<FileId, Hand>();
	private readonly asleep: (() => void)[] = [];

	constructor(session: Running) {
		this.session = session;
	}

	async work(entry: GivenEntry, hand: Hand, job: number): Promise<void> {
		const { files, kept, crew, turned, advance } = this.session;
		entry.state = 'working';
		this.hands.set(entry.id, hand);
		turned(entry);
		try {
			await this.through(entry, hand, job);
		} catch (error) {
			if (files.has(entry)) kept.recount(entry);
			// Whoever has ended it has told of it.
			if (this.hands.get(entry.id) !== hand) return;
			failEntry(entry, reasonOf(error));
		}
		this.hands.delete(entry.id);
		crew.giveBack(hand);
		turned(entry);
		advance();
	}

	/** What takes long would not hear that it is to stop: its worker ends, and another one takes its place. */
	end(id: FileId): void {
		const hand = this.hands.get(id);
		this.hands.delete(id);
		hand?.end();
	}

	/** Something has changed in the list. */
	wake(): void {
		for (const wake of this.asleep.splice(0)) wake();
	}

	/** From its turn to its result. It waits again where another one has the same bytes. @throws Failed, Ended */
	private async through(entry: GivenEntry, hand: Hand, job: number): Promise<void> {
		const { files, kept, reached, found, advance } = this.session;
		const { content, ...data } = entry;
		const hear: Parameters<Hand['do']>[1] = (said) => {
			if (said.type === 'reached') reached(entry.id, said.reached);
			if (said.type === 'found') found(entry, said.finding);
		};
		const { sha256 } = await hand.do<'read'>({ type: 'read', content }, hear);
		entry.sha256 = sha256;
		advance();
		while (hand.ended === undefined && files.hasUnknownBefore(entry))
			await new Promise<void>((wake) => this.asleep.push(wake));
		if (hand.ended !== undefined) throw hand.ended;
		if (files.sameAs(entry) !== undefined) {
			entry.state = 'waiting';
			return;
		}
		const asked = { type: 'work', job, entry: { ...data, sha256 }, beside: files.beside(entry) } as const;
		found(entry, await hand.do<'work'>(asked, hear, (bytes) => kept.keep(entry.id, bytes)));
		entry.state = 'done';
	}
}

export function reasonOf(error: unknown): Words {
	if (error instanceof Failed && error.words !== undefined) return error.words;
	const reason = error instanceof Error ? error.message : String(error);
	return reason === '' ? words(ENGINE_TEXTS.died) : words(ENGINE_TEXTS.failed, { reason });
}
