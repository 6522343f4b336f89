/** Unpacks the files of one archive, within the limits. */
import { createGunzip } from 'node:zlib';
import { type ContentKind, identifyContent } from '../../content/content.js';
import { GrowingBytes } from './growing-bytes.js';
import { ArchiveReader, type Entry } from './libarchive.js';
import type { Budget } from './limits.js';
import { type ArchiveReason, UnreadableError } from './problem.js';
import { xzAsTar } from './xz.js';

export interface Unpacked {
	/** As the archive has it; `undefined` where the archive itself cannot be read on. */
	readonly name: string | undefined;
	/** Or why there is none. */
	readonly content: Uint8Array | ArchiveReason;
}

const KINDS = ['zip', '7z', 'rar', 'cab', 'gzip', 'xz'] as const satisfies readonly ContentKind[];

export type ArchiveKind = (typeof KINDS)[number];

const CHUNK = 1 << 20;
/** The file in an archive that has no names. */
const UNNAMED = 'content';

/** By its first bytes alone: what hides behind the program of a self-extracting archive is not looked for. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | undefined {
	const kind = identifyContent(bytes)?.kind;
	return KINDS.find((known) => known === kind);
}

/** @throws LimitReached, and CliError where the library is missing */
export async function* unpack(bytes: Uint8Array, kind: ArchiveKind, budget: Budget): AsyncGenerator<Unpacked> {
	if (kind === 'gzip') {
		budget.spendMember();
		yield { name: UNNAMED, content: await gunzip(bytes, budget).catch(reasonOf) };
		return;
	}
	// The library has a copy of its own.
	budget.spend(bytes.length);
	let reader: ArchiveReader | undefined;
	try {
		reader = await ArchiveReader.open(kind === 'xz' ? xzAsTar(bytes, UNNAMED) : [bytes]);
		yield* filesOf(reader, budget);
	} catch (error) {
		yield { name: undefined, content: reasonOf(error) };
	} finally {
		reader?.close();
	}
}

/** @throws UnreadableError, LimitReached */
function* filesOf(reader: ArchiveReader, budget: Budget): Generator<Unpacked> {
	let [files, failed] = [0, false];
	for (let number = 1; ; number++) {
		let entry: Entry | undefined;
		try {
			entry = reader.next();
		} catch (error) {
			// The library says only that it has given up, and why it did is told by now.
			if (!failed || !(error instanceof UnreadableError)) throw error;
			yield { name: undefined, content: { reason: 'rest' } };
			return;
		} finally {
			budget.spend(reader.newMemory());
		}
		if (entry === undefined) break;
		const { isFile, isEncrypted, name } = entry;
		budget.spendMember();
		if (!isFile) continue;
		const content = orReason(() => {
			if (isEncrypted) throw new UnreadableError({ reason: 'encrypted' });
			return readFile(reader, budget);
		});
		failed = !(content instanceof Uint8Array);
		files++;
		yield { name: name === '' ? `file ${number}` : name, content };
	}
	if (files === 0) yield { name: undefined, content: { reason: 'empty' } };
}

/** Goes to the end of what is too large, for the next file may lie behind it; that is paid for all the same. */
function readFile(reader: ArchiveReader, budget: Budget): Uint8Array {
	const content = new GrowingBytes(mostOf(budget));
	for (;;) {
		const chunk = reader.read();
		if (chunk.length === 0) break;
		budget.spend(chunk.length);
		content.add(chunk);
	}
	return content.bytes ?? tooLarge(budget);
}

/** By a stream, because zlib's other ways have everything in pieces and as a whole in the end. */
async function gunzip(bytes: Uint8Array, budget: Budget): Promise<Uint8Array> {
	const content = new GrowingBytes(mostOf(budget));
	const stream = createGunzip({ chunkSize: CHUNK });
	stream.end(bytes);
	try {
		for await (const chunk of stream as AsyncIterable<Uint8Array>) {
			budget.spend(chunk.length);
			content.add(chunk);
			if (content.isTooLarge) break;
		}
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		throw code === undefined ? error : new UnreadableError({ reason: 'damaged', said: message });
	}
	return content.bytes ?? tooLarge(budget);
}

/** Bytes that a file may have. */
function mostOf({ limits, left }: Budget): number {
	return Math.min(limits.maxMemberSize, Math.max(left, 0));
}

/** @throws UnreadableError */
function tooLarge({ limits }: Budget): never {
	throw new UnreadableError({ reason: 'too-large', limit: limits.maxMemberSize });
}

function orReason(read: () => Uint8Array): Uint8Array | ArchiveReason {
	try {
		return read();
	} catch (error) {
		return reasonOf(error);
	}
}

/** @throws what is no fault of the archive */
function reasonOf(error: unknown): ArchiveReason {
	if (!(error instanceof UnreadableError)) throw error;
	return error.problem;
}
