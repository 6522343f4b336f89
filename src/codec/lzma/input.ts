/** The input of the engine that unpacks LZMA: the packed bytes go through a window in its memory, and it reads them there. */
import { type FormatError, formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';
import type { Engine } from './engine.js';

const failure = formatErrors(CODEC_ERRORS);

/** The engine comes back for more after so much, and V8 has better code for it when it is called again. */
const WINDOW = 16 << 10;
/** More than a symbol takes. */
const MAX_SYMBOL = 32;
/** What a stream begins with: a zero, and the first four bytes of its code. */
const START = 5;

export const INPUT_SIZE: number = WINDOW + MAX_SYMBOL;

export class LzmaInput {
	private readonly bytes: Uint8Array;
	private readonly engine: Engine;
	/** Where the window is in the memory of the engine. */
	private readonly window: number;
	/** What of `bytes` is in the window: nothing yet. */
	private start = -1;
	private end = -1;

	constructor(bytes: Uint8Array, engine: Engine, window: number) {
		this.bytes = bytes;
		this.engine = engine;
		this.window = window;
	}

	/** A stream begins at `at`. @throws FormatError when it cannot. */
	begin(at: number): void {
		this.seek(at + START);
		this.requireInput();
		const given = this.bytes[at] as number;
		if (given !== 0) {
			throw this.failure((before) => failure('lzma-damaged', before, { case: 'start', before, given }));
		}
		let code = 0;
		for (let i = 1; i < START; i++) code = (code << 8) | (this.bytes[at + i] as number);
		this.engine.set('range', -1);
		this.engine.set('code', code);
	}

	/** Where reading stands. Past the end of `bytes` zeros are read, until `requireInput` is asked. */
	get position(): number {
		return this.start + this.engine.get('next') - this.window;
	}

	/** @throws FormatError when bits were read that are not there. */
	requireInput(): void {
		const end = this.bytes.length;
		if (this.position > end) throw failure('lzma-truncated', end, { case: 'data', end });
	}

	/** What comes next, where the engine has asked for it. @throws FormatError when it is not there. */
	goOn(): void {
		this.requireInput();
		this.load(this.position);
	}

	/** Whether the stream is complete: its encoder has then written all of its state, which leaves zero here. */
	ended(): boolean {
		const rest = this.engine.rest();
		this.requireInput();
		return rest === 0;
	}

	/** The error that is made for where reading stands. @throws FormatError of its own where the data ended before. */
	failure(make: (before: number) => FormatError): FormatError {
		this.requireInput();
		return make(this.position);
	}

	private seek(at: number): void {
		if (at < this.start || at > this.end) this.load(at);
		else this.engine.set('next', this.window + at - this.start);
	}

	private load(at: number): void {
		const given = this.bytes.subarray(at, at + WINDOW);
		const { engine, window } = this;
		engine.bytes.set(given, window);
		const end = window + given.length;
		const isLast = at + given.length >= this.bytes.length;
		if (isLast) engine.bytes.fill(0, end, end + MAX_SYMBOL);
		engine.set('next', window);
		engine.set('end', isLast ? end : end - MAX_SYMBOL);
		this.start = at;
		this.end = at + given.length;
	}
}
