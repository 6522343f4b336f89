/** Unpacks the files of one archive, within the limits. */
import { gunzipSync } from 'node:zlib';
import { concat } from '../../bytes/concat.js';
import { type ContentKind, identifyContent } from '../../bytes/content.js';
import { ArchiveReader, type Entry, UnreadableError } from './libarchive.js';
import type { Budget } from './limits.js';
import { xzAsTar } from './xz.js';

export interface Unpacked {
	/** As the archive has it; `undefined` where the archive itself cannot be read on. */
	readonly name: string | undefined;
	/** Or why there is none. */
	readonly content: Uint8Array | string;
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
		yield { name: UNNAMED, content: orReason(() => gunzip(bytes, budget)) };
		return;
	}
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
			yield { name: undefined, content: 'the rest of it cannot be read' };
			return;
		} finally {
			budget.spend(reader.newMemory());
		}
		if (entry === undefined) break;
		const { isFile, isEncrypted, name } = entry;
		budget.spendMember();
		if (!isFile) continue;
		const content = orReason(() => {
			if (isEncrypted) throw new UnreadableError('encrypted');
			return readFile(reader, budget);
		});
		failed = typeof content === 'string';
		files++;
		yield { name: name === '' ? `file ${number}` : name, content };
	}
	if (files === 0) yield { name: undefined, content: 'no files are in it' };
}

/** Goes to the end of what is too large, for the next file may lie behind it; that is paid for all the same. */
function readFile(reader: ArchiveReader, budget: Budget): Uint8Array {
	const { maxMemberSize } = budget.limits;
	let chunks: Uint8Array[] = [];
	let size = 0;
	for (;;) {
		const chunk = reader.read();
		if (chunk.length === 0) break;
		budget.spend(chunk.length);
		size += chunk.length;
		if (size <= maxMemberSize) chunks.push(chunk);
		else chunks = [];
	}
	if (size > maxMemberSize) throw tooLarge(budget);
	return concat(chunks);
}

function gunzip(bytes: Uint8Array, budget: Budget): Uint8Array {
	const most = Math.min(budget.limits.maxMemberSize, budget.left);
	try {
		// Nothing at all is no bound that zlib takes.
		const content = gunzipSync(bytes, { maxOutputLength: Math.max(most, 1), chunkSize: CHUNK });
		budget.spend(content.length);
		// A Buffer's methods are not quite those of the array that it says it is.
		return new Uint8Array(content.buffer, content.byteOffset, content.length);
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		if (code !== 'ERR_BUFFER_TOO_LARGE') throw new UnreadableError(message);
		budget.spend(most + 1);
		throw tooLarge(budget);
	}
}

function tooLarge({ limits }: Budget): UnreadableError {
	return new UnreadableError(`more than the ${limits.maxMemberSize} bytes that are read of one file`);
}

function orReason(read: () => Uint8Array): Uint8Array | string {
	try {
		return read();
	} catch (error) {
		return reasonOf(error);
	}
}

/** @throws what is no fault of the archive */
function reasonOf(error: unknown): string {
	if (!(error instanceof UnreadableError)) throw error;
	if (/encrypt|passphrase/i.test(error.message)) return 'it is encrypted: unpack it with its password first';
	return `it cannot be read (${error.message.replace('tar archive', 'xz file')})`;
}
