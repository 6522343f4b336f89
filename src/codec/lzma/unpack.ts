/** LZMA streams as they are unpacked (lzma-specification.txt), by the engine and in its memory, where the output grows. */
import { formatErrors } from '../../bytes/errors.js';
import { copyBytes } from '../../bytes/own-bytes.js';
import { CODEC_ERRORS } from '../findings.js';
import { type Engine, takeEngine, Why } from './engine.js';
import { INPUT_SIZE, LzmaInput } from './input.js';

const failure = formatErrors(CODEC_ERRORS);

/** The longest match. */
export const MAX_MATCH = 273;
/** What the engine may write behind it. */
const OVERHANG = 8;
/** How much is unpacked before it is asked whether there is more. */
const FIRST = 64 << 10;

/** What the stream's first byte says: how many bits of context its probabilities have. */
export interface LzmaProperties {
	readonly literalContextBits: number;
	readonly literalPositionBits: number;
	readonly positionBits: number;
}

/** @throws FormatError, for the byte at `at` */
export function lzmaProperties(byte: number, at: number): LzmaProperties {
	if (byte >= 9 * 5 * 5) throw failure('lzma-properties', at, { value: byte });
	return {
		literalContextBits: byte % 9,
		literalPositionBits: Math.trunc(byte / 9) % 5,
		positionBits: Math.trunc(byte / 45),
	};
}

/** Of literals. */
export function contextBits({ literalContextBits, literalPositionBits }: LzmaProperties): number {
	return literalContextBits + literalPositionBits;
}

export class LzmaUnpacker {
	readonly input: LzmaInput;
	private readonly engine: Engine;
	/** Where in its memory the output begins. */
	private readonly out: number;

	/**
	 * Of streams in `bytes`, whose literals have so many bits of context at the most; to be closed.
	 *
	 * @throws FormatError where there is no engine.
	 */
	constructor(bytes: Uint8Array, mostContextBits: number) {
		this.engine = takeEngine();
		const window = this.engine.behind(mostContextBits);
		this.input = new LzmaInput(bytes, this.engine, window);
		this.out = window + INPUT_SIZE;
		this.engine.reserve(this.out);
		this.engine.set('out', this.out);
		this.size = 0;
	}

	/** The output is gone then. */
	close(): void {
		this.engine.giveBack();
	}

	/** How much is unpacked. */
	get size(): number {
		return this.engine.get('size');
	}

	set size(size: number) {
		this.engine.set('size', size);
	}

	/** A part of the output, which is there until the next is unpacked. */
	view(from: number, to: number): Uint8Array {
		return this.engine.bytes.subarray(this.out + from, this.out + to);
	}

	copy(size: number): Uint8Array {
		return copyBytes(this.view(0, size));
	}

	/** Forgets so much of the beginning. */
	drop(count: number): void {
		this.engine.bytes.copyWithin(this.out, this.out + count, this.out + this.size);
		this.size -= count;
	}

	/** More output, which is not packed. */
	append(plain: Uint8Array): void {
		const { size } = this;
		this.engine.reserve(this.out + size + plain.length);
		this.engine.bytes.set(plain, this.out + size);
		this.size = size + plain.length;
	}

	/** Forgets what the symbols were like, but not the output. */
	reset(properties?: LzmaProperties): void {
		for (const [name, bits] of Object.entries(properties ?? {})) this.engine.set(name as keyof LzmaProperties, bits);
		this.engine.reset();
	}

	/** Unpacks until there are `limit` bytes, or up to a match more. @returns whether the end marker came first. */
	unpack(limit: number): boolean {
		for (let room = FIRST; ; room *= 2) {
			const marker = this.run(Math.min(room, limit));
			if (marker || room >= limit) return marker;
		}
	}

	/** The same at once, with memory for all of it. @throws FormatError for cut-off or damaged data */
	run(stop: number): boolean {
		const { engine, input } = this;
		engine.reserve(this.out + stop + MAX_MATCH + OVERHANG);
		let why = engine.run(stop);
		for (; why === Why.needsInput; why = engine.run(stop)) input.goOn();
		if (why === Why.badDistance) {
			const unpacked = this.size;
			throw input.failure((before) => failure('lzma-distance', before, { unpacked, before }));
		}
		return why === Why.marker;
	}
}
