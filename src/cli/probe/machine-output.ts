/** What the machine says: over the channel of our application or of the firmware, and on its serial port. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { GREETING, isComplete } from '../../probe/transcript.js';

/** Longer than the application's longest line. */
const TAIL = 4096;
/** An exception's report has two KiB, and is the last that is said. */
export const SERIAL_TAIL = 64 << 10;

/** Who speaks over the channel, as far as it is to be known when they began and when all is said. */
export interface Speaker {
	/** Said first. */
	readonly greeting: string;
	/** Whether all is said, by what came last. */
	readonly isComplete: (recent: string, token: string) => boolean;
	/** Whether the firmware has said that it cannot go on, likewise. */
	readonly hasFailed?: (recent: string) => boolean;
}

const APPLICATION: Speaker = { greeting: GREETING, isComplete };

/** Kept in pieces, because drivers can make megabytes of it, byte by byte. */
export class Channel {
	private readonly token: string;
	private readonly speaker: Speaker;
	private readonly pieces: string[] = [];
	/** What came last, and is not in the pieces. */
	private recent = '';
	length = 0;
	/** When it was made, and when the application was heard first and anything last, as of `performance.now()`. */
	readonly made = performance.now();
	began = Number.POSITIVE_INFINITY;
	heard = this.made;

	constructor(token: string, speaker = APPLICATION) {
		this.token = token;
		this.speaker = speaker;
	}

	take(data: Buffer): void {
		const text = data.toString('latin1');
		this.recent += text;
		if (this.recent.length > 2 * TAIL) {
			this.pieces.push(this.recent.slice(0, -TAIL));
			this.recent = this.recent.slice(-TAIL);
		}
		this.length += text.length;
		this.heard = performance.now();
		if (!this.hasBegun && this.recent.includes(this.speaker.greeting)) this.began = this.heard;
	}

	get hasBegun(): boolean {
		return this.began !== Number.POSITIVE_INFINITY;
	}

	/** What stands in place of the application's first word, and is QEMU's or a wrapper's own. */
	get preface(): string {
		return this.hasBegun ? '' : this.recent;
	}

	get isComplete(): boolean {
		return this.speaker.isComplete(this.recent, this.token);
	}

	get hasFailed(): boolean {
		return this.speaker.hasFailed?.(this.recent) === true;
	}

	/** Of the last that was finished, if it is the application's own. */
	get lastLine(): string {
		const [line = ''] = this.recent.split('\n').slice(-2);
		return line.startsWith(`${this.token} `) ? line.slice(this.token.length + 1) : '';
	}

	get text(): string {
		return this.pieces.join('') + this.recent;
	}
}

/** What was said last on the serial port, a file that grows while the machine runs. Empty where it is not there yet. */
export function tailOf(path: string): string {
	const size = sizeOf(path);
	if (size === 0) return '';
	const descriptor = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(Math.min(size, SERIAL_TAIL));
		return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, bytes.length, size - bytes.length));
	} finally {
		closeSync(descriptor);
	}
}

/** 0 for a file that is not there yet. */
export function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
