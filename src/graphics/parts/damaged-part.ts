/** Whether what is around a part fails the sums that it has: then the part may have bytes that are not its own. */
import { type Finding, finder } from '../../bytes/finding.js';
import type { FirmwareNode } from '../../firmware/node.js';
import type { PART_FINDINGS } from './findings.js';
import type { FirmwarePart } from './part.js';

const found = finder<typeof PART_FINDINGS>();

/** Of a file or a section around the part, and of the volume itself. */
const SUMS = new Set(['file-header-sum', 'file-sum', 'section-crc', 'volume-header-sum']);
/** Data between two files of a volume: what is put into it on the way, such as the headers of an archive's blocks. */
const BETWEEN = 'file-header';

const has = ({ findings }: FirmwareNode, isOne: (code: string) => boolean) => findings.some(({ code }) => isOne(code));

/**
 * The innermost node that fails; `nodes` lead from the image to the part. What was unpacked from a volume is whole, whatever
 * lies between the volume's files, and whatever the sum of the volume that an image begins with: it was not searched for.
 */
export function damagedAround(nodes: readonly FirmwareNode[]): FirmwareNode | undefined {
	const source = nodes.at(-1)?.source;
	const isAround = (node: FirmwareNode) => node.source !== source;
	const isImage = (node: FirmwareNode) => isAround(node) && node.type === 'volume' && node.span.start === 0;
	const isInterrupted = (node: FirmwareNode) =>
		node.type === 'volume' &&
		!isAround(node) &&
		node.children().some((child) => has(child, (code) => code === BETWEEN));
	return nodes.findLast((node) => (has(node, (code) => SUMS.has(code)) && !isImage(node)) || isInterrupted(node));
}

/** One for what is in the same node; `damaged` has it by the name of the part. */
export function partsDamaged(damaged: ReadonlyMap<string, FirmwareNode>): Finding[] {
	const byNode = new Map<FirmwareNode, string[]>();
	for (const [part, node] of damaged) byNode.set(node, [...(byNode.get(node) ?? []), part]);
	return [...byNode].map(([{ type, span }, parts]) => {
		const inside = type === 'volume' || type === 'section' ? type : 'file';
		return found('part-damaged', 'error', { parts, inside, offset: span.start });
	});
}

/** Those of which every place is in data that was not unpacked whole. */
export function notUnpacked(
	parts: readonly Pick<FirmwarePart, 'name' | 'paths'>[],
	doubtful: readonly { readonly start: number; readonly end: number }[],
): Finding[] {
	const isInside = (path: FirmwarePart['paths'][number]) => {
		// Below the image itself: what is inside may have been unpacked, with offsets of its own.
		const { offset = 0, size = 0 } = path[1] ?? {};
		return doubtful.some(({ start, end }) => offset < end && start < offset + size);
	};
	const names = parts.filter(({ paths }) => paths.every(isInside)).map(({ name }) => name);
	return names.length === 0 ? [] : [found('part-damaged', 'error', { parts: names, inside: 'package' })];
}
