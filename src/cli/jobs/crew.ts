/** The threads that work on the files of a command, and what they have said of files whose turn has not come. */
import type { Worker } from 'node:worker_threads';
import { spokenLanguage } from '../language.js';
import type { FileRun } from './file-run.js';
import type { Told } from './file-work.js';
import type { Heard, Message, WorkerData } from './messages.js';
import { Claims, Unheard } from './shared-counts.js';
import { startWorker } from './start-worker.js';

/** Bytes of a thread's own objects; those of files and what is unpacked of them have limits of their own. */
const HEAP = 1 << 30;
/** This thread, which does what is left where no other can be started. */
const HERE = -1;

interface Failure extends Error {
	readonly code?: string;
}

interface Waiting {
	readonly index: number;
	readonly resolve: () => void;
}

export class Crew {
	private readonly run: FileRun<unknown, Told>;
	private readonly threads: number;
	private readonly claims: Claims;
	private readonly workers = new Map<number, Worker>();
	private readonly unheard = new Map<number, Unheard>();
	/** By file. */
	private readonly said = new Map<number, { readonly heard: Heard; readonly owner: number }[]>();
	private readonly ended = new Set<number>();
	private readonly warned = new Set<string>();
	private waiting: Waiting | undefined;
	private started = 0;
	private isOver = false;

	constructor(run: FileRun<unknown, Told>, threads: number) {
		this.run = run;
		this.threads = threads;
		this.claims = new Claims(run.files.length, threads);
		for (let i = 0; i < threads; i++) this.start();
	}

	/** What is said of a file next; `undefined` where nobody will work on it. The file is the one whose turn it is. */
	async next(index: number): Promise<Heard | undefined> {
		const first = this.said.get(index)?.shift();
		if (first !== undefined) {
			if (first.heard.type === 'told') this.unheard.get(first.owner)?.take(first.heard.size);
			return first.heard;
		}
		if (this.workers.size === 0 && this.claims.claim(index, HERE)) return undefined;
		await new Promise<void>((resolve) => {
			this.waiting = { index, resolve };
		});
		return await this.next(index);
	}

	/** The turn of the next one has come. */
	countHeard(index: number): void {
		this.said.delete(index);
		this.claims.countHeard();
	}

	async end(): Promise<void> {
		this.isOver = true;
		await Promise.all([...this.workers.values()].map((worker) => worker.terminate()));
	}

	private start(): void {
		try {
			this.startOne();
		} catch {
			// The system may have no thread left. Those that there are do the work then, or this one.
		}
	}

	private startOne(): void {
		const { run, threads, claims } = this;
		const { name, asked, files, io } = run;
		const { isTTY, columns } = io.stdout;
		const owner = ++this.started;
		const unheard = new Unheard();
		const shared = { claims: claims.memory, unheard: unheard.memory };
		const workerData: WorkerData = {
			...{ name, asked, files, language: spokenLanguage(), stdout: { isTTY, columns }, threads, owner },
			...shared,
		};
		const worker = startWorker({ workerData, resourceLimits: { maxOldGenerationSizeMb: HEAP / (1 << 20) } });
		this.workers.set(owner, worker);
		this.unheard.set(owner, unheard);
		let failure: Failure | undefined;
		worker.on('message', (message: Message) => this.hear(message, owner));
		worker.on('error', (error) => {
			failure = error;
		});
		worker.on('exit', (code) => this.hasEnded(owner, failure ?? new Error(`a thread ended with exit code ${code}`)));
	}

	private hear(message: Message, owner: number): void {
		if ('heard' in message) this.put(message.index, message.heard, owner);
		else if ('reached' in message) this.run.reach?.(message.reached, message.index);
		else if (!this.warned.has(message.message)) {
			// Each thread is a process of its own to Node.
			this.warned.add(message.message);
			process.emitWarning(message.message, message.warning);
		}
	}

	private put(index: number, heard: Heard, owner: number): void {
		if (heard.type !== 'told') this.ended.add(index);
		const said = this.said.get(index);
		if (said === undefined) this.said.set(index, [{ heard, owner }]);
		else said.push({ heard, owner });
		if (this.waiting?.index === index) this.waiting.resolve();
	}

	/** With the one file that it was working on. Another one takes its place, unless it has never come so far. */
	private hasEnded(owner: number, { message: reason, code }: Failure): void {
		this.workers.delete(owner);
		if (this.isOver) return;
		const files = this.claims.filesOf(owner);
		const lacksMemory = code === 'ERR_WORKER_OUT_OF_MEMORY';
		for (const index of files) {
			if (!this.ended.has(index)) this.put(index, { type: 'died', reason, lacksMemory }, owner);
		}
		if (files.length > 0 && this.claims.areThereMore) this.start();
		this.waiting?.resolve();
	}
}
