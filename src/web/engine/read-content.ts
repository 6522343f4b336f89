/** Reads a file of the page piece by piece, so that it can be told how far it is, and ended. */
import { MAX_FILE_SIZE } from '../../assembly/limits.js';
import type { GivenFile } from '../protocol.js';
import type { Words } from '../shown.js';
import { ENGINE_TEXTS } from './texts.js';
import { words } from './words.js';

const PIECE = 4 << 20;

/** A file that the page cannot read. */
export class Unreadable extends Error {
	readonly words: Words;

	constructor(said: Words) {
		super(said.en);
		this.words = said;
	}
}

/** @throws Unreadable, and what `onRead` throws */
export async function readContent(content: GivenFile['content'], onRead: (bytes: number) => void): Promise<Uint8Array> {
	const size = content instanceof Uint8Array ? content.length : content.size;
	if (size > MAX_FILE_SIZE) throw new Unreadable(words(ENGINE_TEXTS.tooLarge, { bytes: size, limit: MAX_FILE_SIZE }));
	if (content instanceof Uint8Array) return content;
	const bytes = new Uint8Array(size);
	for (let at = 0; at < size; at += PIECE) {
		const end = Math.min(size, at + PIECE);
		let piece: ArrayBuffer;
		try {
			piece = await content.slice(at, end).arrayBuffer();
		} catch (error) {
			throw new Unreadable(words(ENGINE_TEXTS.unreadable, { reason: error instanceof Error ? error.message : '' }));
		}
		bytes.set(new Uint8Array(piece), at);
		onRead(end);
	}
	return bytes;
}
