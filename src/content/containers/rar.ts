/** A RAR archive of version 4 or 5; it goes as far as its blocks follow each other. */
import { Budget } from '../../bytes/budget.js';
import { beginsWith, hasText } from '../../bytes/text.js';
import { openSlice } from './archive-slice.js';
import type { Container, Extent } from './container.js';
import type { ContainerReason } from './problem.js';
import { blockAt, oldBlockAt, type ReadBlock } from './rar-blocks.js';
import { summedMembers } from './summed-members.js';

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
		const { problem, sums = [] } = rarAt(bytes, start, new Budget(end - start)) ?? {};
		return summedMembers(openSlice(bytes, extent, tools, problem), sums);
	},
} as const satisfies Container;

interface Rar {
	readonly extent: Extent;
	readonly problem?: ContainerReason;
	/** Of each file. */
	readonly sums?: readonly (number | undefined)[];
}

/** `undefined` where it does not begin with the header of an archive, or has no file. */
function rarAt(bytes: Uint8Array, start: number, sums: Budget): Rar | undefined {
	const format = VERSIONS.find(({ mark }) => hasText(bytes, start, mark));
	if (format === undefined) return undefined;
	let at = start + format.mark.length;
	const fileSums: (number | undefined)[] = [];
	let [isVolume, isMain, isEnd] = [false, true, false];
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
		if (block.type === 'file') fileSums.push(block.sum);
		at += block.headerSize + block.dataSize;
		isEnd = block.type === 'end';
	}
	if (fileSums.length === 0) return undefined;
	const extent = { start, end: Math.min(at, bytes.length), version: format.version };
	const rar = { extent, sums: fileSums };
	if (isVolume) return { ...rar, problem: { reason: 'other-disks' } };
	// Those of version 4 may have no last block.
	const isCut = at > bytes.length || (!isEnd && format.version === '5');
	return isCut ? { ...rar, problem: { reason: 'truncated' } } : rar;
}
