/** One line on a terminal's standard error that says how far work has come; none where it is quick or nobody looks. */
import type { Io } from './io.js';
import { shorten } from './text-layout.js';

const PATIENCE = 500;
const INTERVAL = 100;

export class Progress {
	private readonly io: Io;
	private readonly began = now();
	private last = 0;
	private shown = false;

	constructor(io: Io) {
		this.io = io;
	}

	/** `fraction` from 0 to 1. */
	update(what: string, fraction: number): void {
		const { stderr, env } = this.io;
		const time = now();
		if (time - this.began < PATIENCE || time - this.last < INTERVAL) return;
		this.last = time;
		if (!stderr.isTTY || env['TERM'] === 'dumb') return;
		const percent = `${Math.min(100, Math.floor(fraction * 100))}%`;
		// Where the process ends amid the work, nothing must come behind the line. A signal leaves it, as the terminal's ^C.
		if (!this.shown) process.once('exit', this.erase);
		stderr.status(shorten(`${percent}  ${what}`, stderr.columns - 1));
		this.shown = true;
	}

	/** Takes the line away again. */
	end(): void {
		if (!this.shown) return;
		this.shown = false;
		process.off('exit', this.erase);
		this.erase();
	}

	private readonly erase = (): void => this.io.stderr.status('');
}

/** In milliseconds; for `performance`, Node would load modules that nothing else of a run needs. */
function now(): number {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1000 + nanoseconds / 1e6;
}
