/** How the streams of a 7-Zip archive are packed (7zFormat.txt of the LZMA SDK, "Streams Info"). */
import { concat } from '../../../bytes/concat.js';
import { u32At } from '../../../bytes/integers.js';
import { damaged, type HeaderReader, headerNumber } from './header-reader.js';

/** A method, with inputs that are packed or come from other coders, and outputs. */
export interface Coder {
	/** In hexadecimal digits. */
	readonly method: string;
	readonly inputs: number;
	readonly outputs: number;
	readonly properties: Uint8Array;
}

/** Coders that make one stream together; their inputs and outputs are numbered over all of them. */
export interface Folder {
	readonly coders: readonly Coder[];
	/** Which input gets what comes out where. */
	readonly bonds: readonly { readonly input: number; readonly output: number }[];
	/** The inputs that get packed streams, in the order of those. */
	readonly packed: readonly number[];
	/** Of each output. */
	readonly sizes: readonly number[];
	/** CRC-32 of what comes out in the end. */
	readonly sum?: number;
}

export interface Streams {
	/** Of the first packed stream, from behind the start header. */
	readonly position: number;
	readonly packedSizes: readonly number[];
	readonly folders: readonly Folder[];
}

const Id = { end: 0x00, pack: 0x06, unpack: 0x07, size: 0x09, sum: 0x0a, folder: 0x0b, unpackSize: 0x0c };
/** 7-Zip itself has up to four coders. */
const MOST_CODERS = 32;

/** Up to where it says how folders are divided into files. @throws UnreadableError */
export function readStreams(reader: HeaderReader): Streams {
	let [position, packedSizes, folders]: [number, number[], Folder[]] = [0, [], []];
	if (reader.bytes[reader.at] === Id.pack) {
		reader.byte();
		position = reader.number();
		const count = reader.count();
		let id = reader.byte();
		if (id === Id.size) {
			packedSizes = Array.from({ length: count }, () => reader.number());
			id = reader.byte();
		}
		if (id === Id.sum) {
			readSums(reader, count);
			id = reader.byte();
		}
		if (id !== Id.end || packedSizes.length !== count) throw damaged();
	}
	if (reader.bytes[reader.at] === Id.unpack) {
		reader.byte();
		folders = readFolders(reader);
	}
	return { position, packedSizes, folders };
}

function readFolders(reader: HeaderReader): Folder[] {
	if (reader.byte() !== Id.folder) throw damaged();
	const count = reader.count();
	const isElsewhere = reader.byte() !== 0;
	if (isElsewhere) throw damaged();
	const folders = Array.from({ length: count }, () => readFolder(reader));
	if (reader.byte() !== Id.unpackSize) throw damaged();
	const sizes = folders.map(({ coders }) => Array.from({ length: outputsOf(coders) }, () => reader.number()));
	let id = reader.byte();
	let sums: (number | undefined)[] = [];
	if (id === Id.sum) {
		sums = readSums(reader, count);
		id = reader.byte();
	}
	if (id !== Id.end) throw damaged();
	return folders.map((folder, i) => {
		const sum = sums[i];
		return { ...folder, sizes: sizes[i] ?? [], ...(sum !== undefined && { sum }) };
	});
}

function readFolder(reader: HeaderReader): Omit<Folder, 'sizes'> {
	const count = reader.count();
	if (count === 0 || count > MOST_CODERS) throw damaged();
	const coders = Array.from({ length: count }, () => readCoder(reader));
	const inputs = inputsOf(coders);
	const bound = outputsOf(coders) - 1;
	if (inputs > MOST_CODERS || bound >= inputs || bound < 0) throw damaged();
	const bonds = Array.from({ length: bound }, () => ({ input: reader.number(), output: reader.number() }));
	const free = Array.from({ length: inputs }, (_, i) => i).filter((i) => !bonds.some(({ input }) => input === i));
	// A single one is not written down.
	const isOne = inputs - bound === 1;
	const packed = isOne ? free : Array.from({ length: inputs - bound }, () => reader.number());
	return { coders, bonds, packed };
}

function readCoder(reader: HeaderReader): Coder {
	const flags = reader.byte();
	const method = Array.from(reader.take(flags & 0x0f), (byte) => byte.toString(16).padStart(2, '0')).join('');
	const [inputs, outputs] = (flags & 0x10) === 0 ? [1, 1] : [reader.number(), reader.number()];
	const properties = (flags & 0x20) === 0 ? new Uint8Array(0) : reader.take(reader.number());
	if ((flags & 0x80) !== 0) throw damaged();
	return { method, inputs, outputs, properties };
}

export function inputsOf(coders: readonly Coder[]): number {
	return coders.reduce((sum, { inputs }) => sum + inputs, 0);
}

export function outputsOf(coders: readonly Coder[]): number {
	return coders.reduce((sum, { outputs }) => sum + outputs, 0);
}

function readSums(reader: HeaderReader, count: number): (number | undefined)[] {
	return reader.flags(count).map((has) => (has ? u32At(reader.take(4), 0) : undefined));
}

/** As `readStreams` reads them. */
export function writeStreams({ position, packedSizes, folders }: Streams): Uint8Array {
	const number = (value: number) => headerNumber(value);
	const sums = folders.map(({ sum }) => sum);
	return concat(
		[
			[Id.pack, ...number(position), ...number(packedSizes.length), Id.size, ...packedSizes.flatMap(number), Id.end],
			[Id.unpack, Id.folder, ...number(folders.length), 0, ...folders.flatMap(writeFolder)],
			[Id.unpackSize, ...folders.flatMap(({ sizes }) => sizes.flatMap(number))],
			...(sums.some((sum) => sum !== undefined) ? [[Id.sum, ...writeSums(sums)]] : []),
			[Id.end],
		].map((part) => Uint8Array.from(part)),
	);
}

function writeFolder({ coders, bonds, packed }: Folder): number[] {
	return [
		...headerNumber(coders.length),
		...coders.flatMap(({ method, inputs, outputs, properties }) => {
			const id = method.match(/../g)?.map((digits) => Number.parseInt(digits, 16)) ?? [];
			const streams = [...headerNumber(inputs), ...headerNumber(outputs)];
			return [0x30 | id.length, ...id, ...streams, ...headerNumber(properties.length), ...properties];
		}),
		...bonds.flatMap(({ input, output }) => [...headerNumber(input), ...headerNumber(output)]),
		...(packed.length === 1 ? [] : packed.flatMap(headerNumber)),
	];
}

function writeSums(sums: readonly (number | undefined)[]): number[] {
	const bits = new Uint8Array(Math.ceil(sums.length / 8));
	sums.forEach((sum, i) => {
		if (sum !== undefined) (bits[i >> 3] as number) |= 0x80 >> (i & 7);
	});
	const written = sums.flatMap((sum) => (sum === undefined ? [] : [sum, sum >>> 8, sum >>> 16, sum >>> 24]));
	return [0, ...bits, ...written];
}
