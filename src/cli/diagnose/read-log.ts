/** Reads a log in pieces: those of a host that was never restarted are larger than memory should be. */
import { closeSync, readSync } from 'node:fs';
import { encodingOf } from '../../bytes/text-encoding.js';
import { CliError } from '../cli-error.js';
import { cannotRead, ReadError } from '../file-errors.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { MAX_FILE_SIZE, openInput } from '../read-input.js';
import { FILE_TEXTS } from '../texts.js';
import { DIAGNOSE_TEXTS } from './texts.js';

const PIECE = 1 << 20;
/** Of what has no end by itself, such as a device. */
const MAX_LOG = 8 * 2 ** 30;

/** @throws CliError where it cannot be read, at the first piece. */
export function* readLog(path: string, io: Io): Generator<string> {
	let decoder: InstanceType<typeof TextDecoder> | undefined;
	for (const bytes of path === '-' ? piecesOf(io.readStdin(MAX_FILE_SIZE)) : filePieces(path)) {
		decoder ??= new TextDecoder(encodingOf(bytes));
		const text = decoder.decode(bytes, { stream: true });
		if (text.includes('\0')) {
			throw new CliError(say(DIAGNOSE_TEXTS.binary, { file: path === '-' ? undefined : path }));
		}
		yield text;
	}
	if (decoder !== undefined) yield decoder.decode();
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function* filePieces(path: string): Generator<Uint8Array> {
	const descriptor = openInput(path);
	try {
		const piece = new Uint8Array(PIECE);
		for (let size = 0; ; ) {
			const count = readSync(descriptor, piece, 0, PIECE, null);
			if (count === 0) return;
			size += count;
			if (size > MAX_LOG) {
				const message = say(FILE_TEXTS.tooLarge, { file: path, limit: MAX_LOG });
				throw new ReadError(message, { reason: 'too-large', limit: MAX_LOG });
			}
			yield piece.subarray(0, count);
		}
	} catch (error) {
		throw cannotRead(path, error);
	} finally {
		closeSync(descriptor);
	}
}
