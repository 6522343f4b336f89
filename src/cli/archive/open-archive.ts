/** Opens containers with what Node and libarchive have for it, within the limits of the command line. */
import { createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Member, PlatformTools } from '../../content/containers/container.js';
import { UnreadableError } from '../../content/containers/problem.js';
import type { Content } from '../../content/content.js';
import type { ContainerBudget, ContainerLimits } from '../../content/unpack/limits.js';
import { type OpenedContainer, openContainer } from '../../content/unpack/open-container.js';
import { ArchiveReader, type Entry } from './libarchive.js';

const CHUNK = 1 << 20;

const LIMITS: ContainerLimits = {
	// Two of the largest flash chips. Each byte may be searched, which takes more time than to unpack it.
	maxMemberSize: 128 << 20,
	// A package of several boards has a few images of 16 or 32 MiB.
	maxTotalSize: 448 << 20,
	maxMembers: 4096,
	maxDepth: 8,
};

/** `undefined` where `bytes`, which are `content`, are no container that can be opened. */
export function openArchive(
	bytes: Uint8Array,
	content: Content | undefined,
	limits: Partial<ContainerLimits> = {},
): OpenedContainer | undefined {
	return openContainer(bytes, content, { limits: { ...LIMITS, ...limits }, tools: nodeTools });
}

/** They throw CliError where libarchive is missing, and LimitReached; what they take beyond the files is paid for here. */
function nodeTools(budget: ContainerBudget): PlatformTools {
	return {
		archive: (parts) => filesOf(parts, budget),
		gunzip: (bytes) => inflated(bytes, 'gzip'),
		inflate: inflated,
		pay: (bytes) => budget.spend(bytes),
	};
}

async function* filesOf(parts: readonly Uint8Array[], budget: ContainerBudget): AsyncGenerator<Member> {
	// The library has a copy of its own.
	budget.spend(parts.reduce((sum, { length }) => sum + length, 0));
	const reader = await ArchiveReader.open(parts);
	try {
		for (let entry = nextOf(reader, budget); entry !== undefined; entry = nextOf(reader, budget)) {
			const { name, isFile } = entry;
			yield { name, ...(isFile && { content: piecesOf(entry, reader, budget) }) };
		}
	} finally {
		reader.close();
	}
}

function nextOf(reader: ArchiveReader, budget: ContainerBudget): Entry | undefined {
	try {
		return reader.next();
	} finally {
		budget.spend(reader.newMemory());
	}
}

function* piecesOf({ isEncrypted }: Entry, reader: ArchiveReader, budget: ContainerBudget): Generator<Uint8Array> {
	if (isEncrypted) throw new UnreadableError({ reason: 'encrypted' });
	for (let piece = reader.read(); piece.length > 0; piece = reader.read()) {
		let isEnough = true;
		try {
			yield piece;
			isEnough = false;
		} finally {
			if (isEnough) skipRest(reader, budget);
		}
	}
}

/** Of a file that is too large, because the next one may lie behind it; it is paid for all the same. */
function skipRest(reader: ArchiveReader, budget: ContainerBudget): void {
	for (let { length } = reader.read(); length > 0; { length } = reader.read()) budget.spend(length);
}

const STREAMS = { gzip: createGunzip, zlib: createInflate, raw: createInflateRaw };

async function* inflated(bytes: Uint8Array, format: keyof typeof STREAMS): AsyncGenerator<Uint8Array> {
	let given = 0;
	try {
		for await (const piece of streamed(bytes, format, CHUNK)) {
			given += piece.length;
			yield piece;
		}
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		yield* beforeDamage(bytes, format, given);
		// The stream ends before its data does.
		throw new UnreadableError(code === 'Z_BUF_ERROR' ? { reason: 'truncated' } : { reason: 'damaged', said: message });
	}
}

/** By a stream, because zlib's other ways have everything in pieces and as a whole in the end. */
function streamed(bytes: Uint8Array, format: keyof typeof STREAMS, chunkSize: number): AsyncIterable<Uint8Array> {
	const stream = STREAMS[format]({ chunkSize });
	stream.end(bytes);
	return stream as AsyncIterable<Uint8Array>;
}

/** RFC 1950 §2.2: two bytes come before RFC 1951, a sum of four behind it. */
const ZLIB_HEADER = 2;
const FINE_CHUNK = 1 << 14;

/** What is behind `given`: a stream that fails keeps its last chunk to itself, even where no more than the sum is wrong. */
async function* beforeDamage(
	bytes: Uint8Array,
	format: keyof typeof STREAMS,
	given: number,
): AsyncGenerator<Uint8Array> {
	const isZlib = format === 'zlib';
	let at = 0;
	try {
		for await (const piece of streamed(bytes.subarray(isZlib ? ZLIB_HEADER : 0), isZlib ? 'raw' : format, FINE_CHUNK)) {
			if (at + piece.length > given) yield piece.subarray(Math.max(0, given - at));
			at += piece.length;
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === undefined) throw error;
	}
}
