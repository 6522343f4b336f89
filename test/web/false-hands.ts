/** Hands that do their jobs step by step, when a test says so: fully under its control, dying included. */

import type { Found } from '../../src/web/engine/entry.js';
import type { HandPort } from '../../src/web/engine/hand.js';
import type { Done, Job, KeptAnswer, Said } from '../../src/web/engine/job.js';
import type { Chosen } from '../../src/web/engine/joint/chosen.js';

/** What a hand does next: a step of its job, or an end that nobody wanted. */
export type Turn = 'step' | 'fail' | 'die';

/** A file whose first byte is even is a log, which is judged with all others. */
export const isLog = (content: Uint8Array) => (content[0] ?? 0) % 2 === 0;

export class FalseHands {
	readonly all: FalseHand[] = [];
	/** Most jobs that were done at one time. */
	most = 0;
	/** Jobs at which a hand failed or died. */
	lost = 0;

	readonly start = (): HandPort => {
		const hand = new FalseHand(this);
		this.all.push(hand);
		return hand;
	};

	get busy(): FalseHand[] {
		return this.all.filter(({ job }) => job !== undefined);
	}

	/** @returns whether there was a hand to take the turn */
	turn(which: number, turn: Turn): boolean {
		const { busy } = this;
		const hand = busy[which % busy.length];
		hand?.turn(turn);
		return hand !== undefined;
	}
}

class FalseHand implements HandPort {
	job: Job | undefined;
	isEnded = false;
	/** What was answered of `keep`. */
	readonly kept: boolean[] = [];
	private readonly hands: FalseHands;
	private readonly listeners = new Map<string, (event: { readonly data: Said; readonly message?: string }) => void>();
	private content = new Uint8Array(0);
	private left: string[] = [];

	constructor(hands: FalseHands) {
		this.hands = hands;
	}

	postMessage(asked: Job | KeptAnswer): void {
		if (asked.type === 'kept') {
			this.kept.push(asked.isKept);
			return;
		}
		if (this.job !== undefined) throw new Error('two jobs at once');
		this.job = asked;
		if (asked.type === 'read') this.content = asked.content as Uint8Array<ArrayBuffer>;
		if (asked.type === 'join') {
			const logs = asked.entries.filter(
				({ state, use, judgedWith }) => state === 'done' && use === 'log' && judgedWith === undefined,
			);
			this.left = logs.map(({ id }) => id);
			this.judging();
		}
		this.hands.most = Math.max(this.hands.most, this.hands.busy.length);
	}

	addEventListener(type: string, listener: unknown): void {
		this.listeners.set(type, listener as never);
	}

	terminate(): void {
		this.job = undefined;
		this.isEnded = true;
		this.listeners.clear();
	}

	turn(turn: Turn): void {
		const { job } = this;
		if (job === undefined) return;
		if (turn !== 'step') {
			// A join that is at no file cannot be told of one.
			if (job.type === 'join' && this.left.length === 0) return;
			this.hands.lost++;
			if (turn === 'die') this.die();
			else this.end({ type: 'failed', reason: 'it failed' });
			return;
		}
		if (job.type === 'join' && this.left.length > 0) {
			const [file = ''] = this.left.splice(0, 1);
			this.say({ type: 'judged', file, found: { judgedWith: 'all' } });
			if (this.left.length > 0) this.judging();
			return;
		}
		this.end({ type: 'done', result: this.resultOf(job) });
	}

	/** Whatever it does, and where it does nothing. */
	die(message = 'it died'): void {
		this.hear('error', { message } as never);
	}

	/** Asks whether so much more is kept. */
	keep(bytes: number): void {
		this.say({ type: 'keep', bytes });
	}

	private judging(): void {
		if (this.left.length > 0) queueMicrotask(() => this.say({ type: 'judging', files: [...this.left] }));
	}

	private resultOf(job: Job): Done[Job['type']] {
		switch (job.type) {
			case 'read':
				return { sha256: `${this.content[0]}` };
			case 'work':
				return { found: { ...foundIn(this.content), problems: [], parts: [] }, offers: [] };
			case 'join':
				return { result: jointFor(job.chosen), about: {}, offers: [] };
			case 'answer':
				return { answer: { type: 'bytes', ticket: job.request.ticket, bytes: this.content }, offers: [] };
		}
	}

	private end(said: Said): void {
		this.job = undefined;
		this.say(said);
	}

	private say(data: Said): void {
		this.hear('message', { data });
	}

	private hear(type: string, event: { readonly data: Said; readonly message?: string }): void {
		this.listeners.get(type)?.(event);
	}
}

function foundIn(content: Uint8Array): Found {
	if (isLog(content)) return { use: 'log' };
	// As much of it as the session looks at.
	const result = { findings: [], problems: [] } as unknown as NonNullable<Found['result']>;
	return { use: 'other', rom: { bytes: content, kind: 'unknown', wantsVbios: false, vbioses: [] }, result };
}

function jointFor({ choice }: Chosen): Done['join']['result'] {
	return { choice, candidates: [], roms: [], targets: [], steps: [], findings: [] };
}
