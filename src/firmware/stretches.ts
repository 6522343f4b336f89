/**
 * Who each byte of a node belongs to: its headers, the nodes in it, and what is between them, from its first byte to its last
 * without gaps. What a node leads to elsewhere in the flash (AMD's directories) belongs to the node around both.
 */
import { isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import type { FirmwareNode } from './node.js';
import { placed } from './placed-nodes.js';
import type { Stretch, StretchKind } from './stretch.js';

/** Files of a volume begin at multiples of 8, sections at multiples of 4. */
const LARGEST_STEP = 7;

/** What the stretches of a node are of: the node itself, or what is unpacked from it. */
export interface Inside {
	readonly source: Uint8Array;
	readonly span: Span;
	readonly unpacked: boolean;
}

export function insideOf(node: FirmwareNode): Inside {
	const [first] = node.children();
	if (first === undefined || first.source === node.source) {
		return { source: node.source, span: node.span, unpacked: false };
	}
	return { source: first.source, span: { start: 0, end: first.source.length }, unpacked: true };
}

/** Whether a child is not in its parent: a directory leads to it. */
export function isElsewhere(child: FirmwareNode, parent: FirmwareNode): boolean {
	return child.source === parent.source && !contains(parent.span, child.span);
}

/** Of what is unpacked, if the node is packed; none for one without children, which is all its own. */
export function stretchesOf(node: FirmwareNode): readonly Stretch[] {
	const children = node.children();
	if (children.length === 0) return [];
	const { source, span, unpacked } = insideOf(node);
	const own = [...nodesInside(children, source, span)];
	const stretches = placed(own, span);
	const isTable = node.type === 'directory';
	const headerEnd = unpacked ? span.start : Math.min(node.body.start, stretches[0]?.start ?? span.end);
	return filled(source, span, stretches, headerEnd, isTable);
}

/** The children that are there, and what they lead to that is not in them. */
function* nodesInside(
	children: readonly FirmwareNode[],
	source: Uint8Array,
	span: Span,
	around?: FirmwareNode,
): Generator<FirmwareNode> {
	for (const child of children) {
		if (child.source !== source) continue;
		const isOwn = around === undefined || !contains(around.span, child.span);
		if (isOwn && contains(span, child.span)) yield child;
		// Nothing else leads anywhere, and to ask others would unpack them.
		if (child.type === 'directory') yield* nodesInside(child.children(), source, span, child);
	}
}

/** With what no node has between them. */
function filled(
	source: Uint8Array,
	span: Span,
	nodes: readonly Stretch[],
	headerEnd: number,
	isTable: boolean,
): Stretch[] {
	const all: Stretch[] = [];
	let at = span.start;
	const upTo = (end: number, isLast: boolean) => {
		if (at < headerEnd) {
			all.push({ kind: 'header', start: at, end: Math.min(headerEnd, end) });
			at = Math.min(headerEnd, end);
		}
		if (at >= end) return;
		// The rows of a directory that lead elsewhere are its own.
		all.push({ kind: isTable ? 'header' : gapKind(source, at, end, isLast), start: at, end });
	};
	for (const each of nodes) {
		upTo(each.start, false);
		const { inside } = each;
		all.push(inside === undefined ? each : { ...each, inside: filled(source, each, inside, each.start, false) });
		at = each.end;
	}
	upTo(span.end, true);
	return all;
}

function gapKind(source: Uint8Array, start: number, end: number, isLast: boolean): StretchKind {
	if (!isPadding(source, start, end)) return 'data';
	return end - start <= LARGEST_STEP && !isLast ? 'alignment' : 'empty';
}

function contains(outer: Span, inner: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}
