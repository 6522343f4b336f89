/**
 * Nodes in one area, each byte given to one of them. Entries of AMD's directories overlap at will: the same bytes are in two
 * directories, and an entry has volumes in it that are found beside it.
 */
import type { Span } from '../bytes/span.js';
import type { FirmwareNode } from './node.js';
import type { Stretch } from './stretch.js';

interface Place extends Span {
	readonly kind: 'node';
	readonly node: FirmwareNode;
	others?: FirmwareNode[];
	inside?: Place[];
}

/** In order, without overlaps; nodes without bytes have no place. */
export function placed(nodes: readonly FirmwareNode[], { end }: Span): readonly Stretch[] {
	const some = nodes.filter(({ span }) => span.end > span.start);
	const isPadding = (node: FirmwareNode) => node.type === 'padding';
	const places: Place[] = [];
	for (const node of [...some.filter((each) => !isPadding(each))].sort(byPlace)) put(places, node, end);
	const paddings = some.filter(isPadding).sort(byPlace);
	return paddings.length === 0 ? places : between(places, paddings);
}

/** The larger of two that begin together comes first. */
function byPlace(a: FirmwareNode, b: FirmwareNode): number {
	return a.span.start - b.span.start || b.span.end - a.span.end;
}

function put(places: Place[], node: FirmwareNode, limit: number): void {
	const last = places.at(-1);
	const end = Math.min(node.span.end, limit);
	if (last === undefined || node.span.start >= last.end) {
		places.push({ kind: 'node', node, start: node.span.start, end });
		return;
	}
	if (node.span.start === last.start && end === last.end) {
		last.others ??= [];
		last.others.push(node);
		return;
	}
	if (end <= last.end) {
		if (!isEntry(last.node)) return;
		last.inside ??= [];
		const before = last.inside.at(-1);
		const start = Math.max(node.span.start, before?.end ?? last.start);
		// No deeper: a hostile directory has thousands of entries in each other.
		if (start < end) last.inside.push({ kind: 'node', node, start, end });
		return;
	}
	places.push({ kind: 'node', node, start: last.end, end });
}

function isEntry({ type, children }: FirmwareNode): boolean {
	return type === 'entry' && children().length === 0;
}

/** Padding has what the others leave of it. */
function between(places: readonly Place[], paddings: readonly FirmwareNode[]): Stretch[] {
	const all: Stretch[] = [];
	let i = 0;
	for (const node of paddings) {
		while (i < places.length && (places[i] as Place).end <= node.span.start) all.push(places[i++] as Place);
		let at = Math.max(node.span.start, all.at(-1)?.end ?? 0);
		while (i < places.length && (places[i] as Place).start < node.span.end) {
			const place = places[i++] as Place;
			if (place.start > at) all.push({ kind: 'node', node, start: at, end: place.start });
			all.push(place);
			at = Math.max(at, place.end);
		}
		if (at < node.span.end) all.push({ kind: 'node', node, start: at, end: node.span.end });
	}
	return [...all, ...places.slice(i)];
}
