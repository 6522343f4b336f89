/** Whether what is around a part fails the sums that it has: then the part may have bytes that are not its own. */
import { type Finding, finder } from '../../bytes/finding.js';
import type { FirmwareNode } from '../../firmware/node.js';
import type { PART_FINDINGS } from './findings.js';

const found = finder<typeof PART_FINDINGS>();

/** Of a file or a section around the part, and of the volume itself. */
const SUMS = new Set(['file-header-sum', 'file-sum', 'section-crc', 'volume-header-sum']);
/** Data between two files of a volume: what is put into it on the way, such as the headers of an archive's blocks. */
const BETWEEN = 'file-header';

const has = ({ findings }: FirmwareNode, isOne: (code: string) => boolean) => findings.some(({ code }) => isOne(code));

/**
 * The innermost node that fails; `nodes` lead from the image to the part. What was unpacked from a volume is whole, whatever
 * lies between the volume's files.
 */
export function damagedAround(nodes: readonly FirmwareNode[]): FirmwareNode | undefined {
	const source = nodes.at(-1)?.source;
	const isInterrupted = (node: FirmwareNode) =>
		node.type === 'volume' &&
		node.source === source &&
		node.children().some((child) => has(child, (code) => code === BETWEEN));
	return nodes.findLast((node) => has(node, (code) => SUMS.has(code)) || isInterrupted(node));
}

export function partDamaged(part: string, { type, span }: FirmwareNode): Finding {
	const inside = type === 'volume' || type === 'section' ? type : 'file';
	return found('part-damaged', 'error', { part, inside, offset: span.start });
}
