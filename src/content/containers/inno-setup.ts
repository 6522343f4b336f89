/**
 * A setup program of Inno Setup, with the data of 5.3 to 6.4 (issrc, Shared.Struct.pas of each): a text with its version, a
 * block of names, a block that says where each file is, and chunks of files.
 */
import { hasDosMagic } from '../../executable/pe.js';
import type { Container, ContainerTools, Extent, Member } from './container.js';
import { blockAt } from './inno-setup/block.js';
import { isChunkAt } from './inno-setup/chunk.js';
import { DATA_TEXT_SIZE, type DataVersion, isSince, loaderTableAt, TABLE_MARKS } from './inno-setup/loader.js';
import { filesOf } from './inno-setup/members.js';
import { readNames } from './inno-setup/names.js';
import { readRecords, recordLayout } from './inno-setup/records.js';
import { UnreadableError } from './problem.js';

export const INNO_SETUP = {
	kind: 'inno-setup',
	inside: { marks: TABLE_MARKS, locate },
	open,
} as const satisfies Container;

/** It is the program with all that is behind it. */
function locate(bytes: Uint8Array, at: number): Extent | undefined {
	const table = hasDosMagic(bytes) ? loaderTableAt(bytes, at) : undefined;
	if (table === undefined) return undefined;
	const { version } = table;
	return { start: 0, end: bytes.length, headerAt: at, ...(version !== undefined && { version: version.text }) };
}

function* open(bytes: Uint8Array, { headerAt = 0 }: Extent, tools: ContainerTools): Generator<Member> {
	const table = loaderTableAt(bytes, headerAt);
	if (table === undefined) throw new UnreadableError(damage('no table of the loader'));
	const { files, version } = table;
	if (version === undefined) {
		throw new UnreadableError(
			table.headers < bytes.length ? damage('no version of the setup data') : { reason: 'truncated' },
		);
	}
	requireKnown(version);
	if (files === 0) throw new UnreadableError({ reason: 'other-disks' });
	const first = blockAt(bytes, table.headers + DATA_TEXT_SIZE);
	const second = blockAt(bytes, first.end);
	tools.pay(first.bytes.length + second.bytes.length + (Math.min(second.end, bytes.length) - table.headers));
	const isCut = second.end > bytes.length;
	const isSound = table.isSound && first.isSound && second.isSound;
	const layout = recordLayout(version);
	if (isSound && second.bytes.length % layout.size !== 0) throw new UnreadableError(damage('no list of files'));
	// Of a block that may be wrong, what leads to a chunk counts, and no name.
	const records = readRecords(second.bytes, layout).filter(({ chunk }) => isSound || isChunkAt(bytes, files + chunk));
	const names = first.isSound ? readNames(first.bytes, version) : undefined;
	if (records.length > 0 && records.every(({ isEncrypted }) => isEncrypted)) {
		throw new UnreadableError({ reason: 'encrypted' });
	}
	const filter = { invertsHigh: isSince(version, 5, 3, 9) };
	yield* filesOf({ bytes, files, filter, nameOf: ({ index }) => names?.get(index) ?? '' }, records, tools);
	if (!isSound) throw new UnreadableError({ reason: isCut ? 'truncated' : 'checksum' });
}

/** @throws UnreadableError */
function requireKnown(version: DataVersion): void {
	const said = `Inno Setup ${version.text}`;
	if (isSince(version, 6, 5)) throw new UnreadableError({ reason: 'newer', said });
	if (!isSince(version, 5, 3)) throw new UnreadableError({ reason: 'unsupported', said });
}

const damage = (said: string) => ({ reason: 'damaged', said }) as const;
