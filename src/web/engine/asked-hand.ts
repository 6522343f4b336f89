/** A hand of its own for what the page asks of single files: it does not wait for the work on others. */
import type { Answer } from '../protocol.js';
import type { FileId } from '../shown.js';
import { Crew } from './crew.js';
import type { Offers } from './downloads.js';
import { Ended, type Hand, type HandPort } from './hand.js';
import type { Job } from './job.js';
import { nothingFor } from './nothing-for.js';
import { reasonOf } from './running.js';

export interface Asking {
	readonly job: Omit<Extract<Job, { readonly type: 'answer' }>, 'type' | 'job'>;
	/** That it is about. */
	readonly files: readonly FileId[];
	readonly answer: (answer: Answer, offers: Offers) => void;
}

export class AskedHand {
	private readonly crew: Crew;
	private readonly waiting: Asking[] = [];
	private current: { readonly asking: Asking; readonly hand: Hand } | undefined;
	private count = 0;
	/** Of which the hand may keep something for the next question. */
	private readonly known = new Set<FileId>();
	private knowsGone = false;

	constructor(start: () => HandPort) {
		this.crew = new Crew(start, 1);
	}

	ask(asking: Asking): void {
		this.waiting.push(asking);
		void this.goOn();
	}

	/** Of the file nothing is asked any more. */
	forget(id: FileId): void {
		this.giveUp(({ files }) => files.includes(id));
		this.knowsGone ||= this.known.has(id);
		this.letGo();
	}

	/** Answers with nothing what nobody waits for. */
	giveUp(isMeant: (asking: Asking) => boolean): void {
		for (const asking of this.waiting.splice(0)) {
			if (isMeant(asking)) asking.answer(nothingFor(asking.job.request), []);
			else this.waiting.push(asking);
		}
		if (this.current !== undefined && isMeant(this.current.asking)) this.current.hand.end();
	}

	/** Nothing is asked for the time being: what was kept for the next question goes. */
	rest(): void {
		this.giveUp(() => true);
		this.crew.rest(0);
	}

	/** What is kept of a file that has gone goes with the hand, as soon as that does nothing. */
	private letGo(): void {
		if (!this.knowsGone || this.current !== undefined) return;
		this.crew.rest(0);
		this.known.clear();
		this.knowsGone = false;
	}

	private async goOn(): Promise<void> {
		if (this.current !== undefined) return;
		const asking = this.waiting.shift();
		if (asking === undefined) return;
		const { job, answer } = asking;
		const hand = this.crew.take() as Hand;
		this.current = { asking, hand };
		for (const { id } of job.entries) this.known.add(id);
		try {
			const done = await hand.do({ type: 'answer', job: this.count++, ...job });
			answer(done.answer, done.offers);
		} catch (error) {
			// Whoever has ended it does not wait for it.
			answer(nothingFor(job.request, error instanceof Ended ? undefined : reasonOf(error)), []);
		}
		this.crew.giveBack(hand);
		this.current = undefined;
		this.letGo();
		void this.goOn();
	}
}
