/** A RAR archive of version 4 or 5; it goes as far as its blocks follow each other. */
import { Budget } from '../../bytes/budget.js';
import { beginsWith, hasText } from '../../bytes/text.js';
import { openSlice } from './archive-slice.js';
import type { Container, Extent } from './container.js';
import type { ContainerReason } from './problem.js';
import { blockAt, oldBlockAt, type ReadBlock } from './rar-blocks.js';

const SIGNATURE = 'Rar!\x1a\x07';

/** By what follows the signature. */
const VERSIONS: readonly { readonly version: string; readonly mark: string; readonly blockAt: ReadBlock }[] = [
	{ version: '4', mark: `${SIGNATURE}\0`, blockAt: oldBlockAt },
	{ version: '5', mark: `${SIGNATURE}\x01\0`, blockAt },
];

export const RAR = {
	kind: 'rar',
	begins: beginsWith(SIGNATURE),
	inside: { marks: VERSIONS.map(({ mark }) => mark), locate: (bytes, at, sums) => rarAt(bytes, at, sums)?.extent },
	open: (bytes, extent, tools) => {
		const { start, end } = extent;
		return openSlice(bytes, extent, tools, rarAt(bytes, start, new Budget(end - start))?.problem);
	},
} as const satisfies Container;

interface Rar {
	readonly extent: Extent;
	readonly problem: ContainerReason | undefined;
}

/** `undefined` where it does not begin with the header of an archive, or has no file. */
function rarAt(bytes: Uint8Array, start: number, sums: Budget): Rar | undefined {
	const format = VERSIONS.find(({ mark }) => hasText(bytes, start, mark));
	if (format === undefined) return undefined;
	let at = start + format.mark.length;
	let [isVolume, hasFile, isMain, isEnd] = [false, false, true, false];
	while (!isEnd) {
		const block = format.blockAt(bytes, at, sums);
		if (block === undefined) break;
		if (isMain && block.type !== 'main' && block.type !== 'encryption') return undefined;
		if (block.type === 'encryption') {
			const extent = { start, end: bytes.length, version: format.version };
			return { extent, problem: { reason: 'encrypted' } };
		}
		isMain = false;
		isVolume ||= block.isVolume;
		hasFile ||= block.type === 'file';
		at += block.headerSize + block.dataSize;
		isEnd = block.type === 'end';
	}
	if (!hasFile) return undefined;
	const extent = { start, end: Math.min(at, bytes.length), version: format.version };
	if (isVolume) return { extent, problem: { reason: 'other-disks' } };
	// Those of version 4 may have no last block.
	const isCut = at > bytes.length || (!isEnd && format.version === '5');
	return { extent, problem: isCut ? { reason: 'truncated' } : undefined };
}
