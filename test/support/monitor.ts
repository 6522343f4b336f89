/** QEMU's monitor (QEMU Machine Protocol), which is on a descriptor of its own: a command at a time, and jobs to their end. */
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** QEMU's options that give it the monitor, on descriptor 3. */
export const MONITOR = ['-chardev', 'socket,id=monitor,fd=3', '-mon', 'chardev=monitor,mode=control'];

const JOB = 'job';
const INTERVAL = 5;

interface Answer {
	readonly return?: unknown;
	readonly error?: { readonly desc: string };
}

const CLOSED: Answer = { error: { desc: 'QEMU has closed its monitor' } };

interface Job {
	readonly id: string;
	readonly status: string;
	readonly error?: string;
}

export class Monitor {
	readonly #stream: Duplex;
	#text = '';
	#take: ((answer: Answer) => void) | undefined;
	#isClosed = false;

	constructor(stream: Duplex) {
		this.#stream = stream;
		stream.setEncoding('utf8').on('data', (text: string) => this.#read(text));
		stream.on('error', () => {});
		stream.on('close', () => {
			this.#isClosed = true;
			this.#take?.(CLOSED);
		});
	}

	/** @throws Error with what QEMU says against it. */
	async ask(execute: string, values: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
		const { error, return: result } = await new Promise<Answer>((resolve) => {
			this.#take = resolve;
			if (this.#isClosed) resolve(CLOSED);
			else this.#stream.write(`${JSON.stringify({ execute, arguments: values })}\n`);
		});
		if (error !== undefined) throw new Error(`${execute}: ${error.desc}`);
		return result;
	}

	/** What goes on after its answer, until it has ended. */
	async finish(execute: string, values: Readonly<Record<string, unknown>>): Promise<void> {
		await this.ask(execute, { 'job-id': JOB, ...values });
		for (;;) {
			const job = ((await this.ask('query-jobs')) as readonly Job[]).find(({ id }) => id === JOB);
			if (job?.error !== undefined) throw new Error(`${execute}: ${job.error}`);
			if (job?.status === 'concluded') break;
			await sleep(INTERVAL);
		}
		await this.ask('job-dismiss', { id: JOB });
	}

	#read(text: string): void {
		const lines = (this.#text + text).split('\n');
		this.#text = lines.pop() ?? '';
		for (const line of lines) {
			const said = JSON.parse(line) as Answer;
			if (said.return !== undefined || said.error !== undefined) this.#take?.(said);
		}
	}
}
