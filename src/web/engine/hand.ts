/** A worker on files as the session has it: it does a job, fails at it, dies of it, or is ended. */
import type { Words } from '../shown.js';
import type { Done, Job, KeptAnswer, Said } from './job.js';

interface HandError {
	readonly message?: string;
	/** It is heard here: nobody else is to hear of it. */
	preventDefault?(): void;
}

/** A worker, or what stands in for one. */
export interface HandPort {
	postMessage(asked: Job | KeptAnswer): void;
	addEventListener(type: 'message', listener: (event: { readonly data: Said }) => void): void;
	addEventListener(type: 'error' | 'messageerror', listener: (event: HandError) => void): void;
	terminate(): void;
}

/** A job came to nothing. */
export class Failed extends Error {
	/** Of what is no error of romtool's. */
	readonly words: Words | undefined;

	constructor(reason: string, words?: Words) {
		super(reason);
		this.words = words;
	}
}

/** A job that was ended: nobody waits for what it gives. */
export class Ended extends Error {}

type Hear = (said: Exclude<Said, { readonly type: 'done' | 'failed' | 'keep' }>) => void;

interface Doing {
	readonly hear: Hear;
	readonly keep: (bytes: number) => boolean;
	readonly resolve: (result: Done[Job['type']]) => void;
	readonly reject: (error: Failed | Ended) => void;
}

export class Hand {
	private readonly port: HandPort;
	private readonly hasEnded: (hand: Hand) => void;
	private doing: Doing | undefined;
	private why: Failed | Ended | undefined;

	constructor(port: HandPort, hasEnded: (hand: Hand) => void) {
		this.port = port;
		this.hasEnded = hasEnded;
		port.addEventListener('message', ({ data }) => this.said(data));
		// Of an error that nobody has caught, and of a start that failed.
		port.addEventListener('error', (error) => {
			error.preventDefault?.();
			this.end(new Failed(error.message ?? ''));
		});
		port.addEventListener('messageerror', () => this.end(new Failed('messageerror')));
	}

	/** Why it is there no more. */
	get ended(): Failed | Ended | undefined {
		return this.why;
	}

	/** @throws Failed, Ended */
	do<T extends Job['type']>(
		job: Extract<Job, { readonly type: T }>,
		hear: Hear = () => {},
		keep: (bytes: number) => boolean = () => false,
	): Promise<Done[T]> {
		return new Promise<Done[Job['type']]>((resolve, reject) => {
			if (this.why !== undefined) return reject(this.why);
			this.doing = { hear, keep, resolve, reject };
			try {
				this.port.postMessage(job);
			} catch (error) {
				this.end(new Failed(error instanceof Error ? error.message : ''));
			}
		}) as Promise<Done[T]>;
	}

	/** At once, whatever it is doing. */
	end(reason: Failed | Ended = new Ended()): void {
		if (this.why !== undefined) return;
		const { doing } = this;
		this.why = reason;
		this.doing = undefined;
		this.port.terminate();
		this.hasEnded(this);
		doing?.reject(reason);
	}

	private said(said: Said): void {
		const { doing } = this;
		// Of a job that was ended.
		if (doing === undefined) return;
		switch (said.type) {
			case 'keep':
				this.port.postMessage({ type: 'kept', isKept: doing.keep(said.bytes) });
				break;
			case 'done':
				this.doing = undefined;
				doing.resolve(said.result);
				break;
			case 'failed':
				this.doing = undefined;
				doing.reject(new Failed(said.reason, said.words));
				break;
			default:
				doing.hear(said);
		}
	}
}
