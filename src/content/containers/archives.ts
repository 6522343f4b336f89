/** Archives that libarchive reads, known by their first bytes: what hides behind a program is not looked for. */
import { findBytes } from '../../bytes/search.js';
import { beginsWith, latin1Bytes } from '../../bytes/text.js';
import type { Container, ContainerTools, Extent, Member } from './container.js';
import { UnreadableError } from './problem.js';

const open = (bytes: Uint8Array, { start, end }: Extent, { archive }: ContainerTools) =>
	archive([bytes.subarray(start, end)]);

export const ZIP = {
	kind: 'zip',
	begins: beginsWith('PK\x03\x04'),
	open: (bytes, extent, tools) => (isWholeZip(bytes) ? open(bytes, extent, tools) : cut(open(bytes, extent, tools))),
} as const satisfies Container;
export const SEVEN_ZIP = { kind: '7z', begins: beginsWith("7z\xbc\xaf'\x1c"), open } as const satisfies Container;
export const RAR = { kind: 'rar', begins: beginsWith('Rar!\x1a\x07'), open } as const satisfies Container;
export const CAB = { kind: 'cab', begins: beginsWith('MSCF\0\0\0\0'), open } as const satisfies Container;

/** The record at the end of the directory, which a comment follows (APPNOTE.TXT 6.3.10 §4.3.16). */
const ZIP_END = latin1Bytes('PK\x05\x06');
const ZIP_END_REACH = 22 + 0xffff;

function isWholeZip(bytes: Uint8Array): boolean {
	return findBytes(bytes, ZIP_END, Math.max(0, bytes.length - ZIP_END_REACH)) >= 0;
}

/** What is there of an archive that was cut off; then why the rest is not. */
async function* cut(members: AsyncIterable<Member>): AsyncGenerator<Member> {
	try {
		yield* members;
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
	}
	throw new UnreadableError({ reason: 'truncated' });
}
