/**
 * The engine that unpacks LZMA, as WebAssembly (WebAssembly JavaScript Interface), and its memory: `engine/symbols.c` says
 * what it does. It is as fast from the first call as JavaScript is when it has been run for long.
 */
import { fromBase64 } from '../../bytes/base64.js';
import { type FormatError, formatErrors } from '../../bytes/errors.js';
import { CODEC_ERRORS } from '../findings.js';
import { LZMA_ENGINE } from './engine.generated.js';

const failure = formatErrors(CODEC_ERRORS);

/** Why it comes back: there is as much output as was asked for, or else. */
export const Why = { marker: 1, badDistance: 2, needsInput: 3 } as const;

/** Where the fields of its state are. */
const FIELDS = {
	...{ next: 0, end: 4, out: 8, size: 12, range: 16, code: 20 },
	...{ literalContextBits: 24, literalPositionBits: 28, positionBits: 32 },
} as const;

type Field = keyof typeof FIELDS;

interface Exports {
	readonly memory: WebAssembly.Memory;
	/** The address of the state. */
	readonly state: WebAssembly.Global;
	behind(contextBits: number): number;
	reset(): void;
	run(stop: number): number;
	rest(): number;
}

const PAGE = 1 << 16;
/** A larger memory is not kept for the next stream: it never gets smaller. */
const MOST_KEPT = 16 << 20;

export class Engine {
	private readonly exports: Exports;
	/** All of its memory. */
	bytes: Uint8Array;
	private view: DataView;

	constructor(module: WebAssembly.Module) {
		this.exports = new WebAssembly.Instance(module).exports as Exports;
		const { buffer } = this.exports.memory;
		this.bytes = new Uint8Array(buffer);
		this.view = new DataView(buffer);
	}

	/** Of no use to who had it then. */
	giveBack(): void {
		if (this.bytes.length <= MOST_KEPT) idle = this;
	}

	/** The address of what it does not need itself, where literals have so many bits of context at the most. */
	behind(contextBits: number): number {
		return this.exports.behind(contextBits);
	}

	get(field: Field): number {
		return this.view.getUint32(this.exports.state.value + FIELDS[field], true);
	}

	set(field: Field, value: number): void {
		this.view.setUint32(this.exports.state.value + FIELDS[field], value, true);
	}

	/** Makes sure that there are so many bytes, of which `bytes` is a new view then. @throws FormatError where there is no memory */
	reserve(size: number): void {
		const more = size - this.bytes.length;
		if (more <= 0) return;
		const { memory } = this.exports;
		try {
			memory.grow(Math.ceil(more / PAGE));
		} catch (error) {
			throw noEngine('memory', error);
		}
		this.bytes = new Uint8Array(memory.buffer);
		this.view = new DataView(memory.buffer);
	}

	/** Forgets what the symbols were like. */
	reset(): void {
		this.exports.reset();
	}

	/** Unpacks until there are `stop` bytes, or up to a match more, for which there must be room. */
	run(stop: number): number {
		return this.exports.run(stop);
	}

	/** What is left of the code, zero where a stream is complete. */
	rest(): number {
		return this.exports.rest();
	}
}

let module: WebAssembly.Module | undefined;
/** One that no stream uses: an image has dozens of streams, one after the other. */
let idle: Engine | undefined;
let hasHadOne = false;
/** Where there was no first one, there never is: to find out takes half a second where address space is limited. */
let none: { readonly why: unknown } | undefined;

/** An engine for one stream at a time, to be given back. @throws FormatError where WebAssembly has been taken away, or memory */
export function takeEngine(): Engine {
	if (none !== undefined) throw noEngine('none', none.why);
	try {
		module ??= new WebAssembly.Module(fromBase64(LZMA_ENGINE));
		const engine = idle ?? new Engine(module);
		idle = undefined;
		hasHadOne = true;
		return engine;
	} catch (why) {
		if (hasHadOne) throw noEngine('memory', why);
		none = { why };
		throw noEngine('none', why);
	}
}

function noEngine(which: 'none' | 'memory', why: unknown): FormatError {
	return failure('lzma-engine', 0, { case: which, said: why instanceof Error ? why.message : String(why) });
}
