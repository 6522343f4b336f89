/**
 * An area in which firmware volumes lie anywhere, with padding or data between them: a flash region, a capsule's body, a
 * raw section (PI 1.8 volume 3 §3.2.1 gives volumes their signature, by which they are found).
 */
import type { Finding } from '../bytes/finding.js';
import { isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import { MAX_DEPTH, type Opening } from './opening.js';
import { readVolume } from './volume.js';
import { VOLUME_SIGNATURE_AT, volumeSearch } from './volume-header.js';

/** The volumes of an area and what lies between them, without gaps; nothing where it has no volumes. */
export function readArea(source: Uint8Array, span: Span, opening: Opening, depth: number): FirmwareNode[] {
	const volumes = findVolumes(source, span, opening, depth);
	return volumes.length === 0 ? [] : withPadding(source, span, volumes);
}

export function findVolumes(source: Uint8Array, span: Span, opening: Opening, depth: number): FirmwareNode[] {
	const volumes: FirmwareNode[] = [];
	if (depth > MAX_DEPTH) return volumes;
	const signatures = volumeSearch(source, span.end);
	let at = signatures.next(span.start + VOLUME_SIGNATURE_AT);
	while (at >= 0) {
		const start = at - VOLUME_SIGNATURE_AT;
		const volume = readVolume(source, start, span.end, opening, depth);
		at = signatures.next(volume === undefined ? at + 1 : volume.span.end + VOLUME_SIGNATURE_AT);
		const findings = volume === undefined ? opening.volumesSpent(start) : opening.takeNode(start);
		if (findings !== undefined) {
			if (findings.length > 0) volumes.push(unsearched(source, { start, end: span.end }, findings));
			break;
		}
		if (volume !== undefined) volumes.push(volume);
	}
	return volumes;
}

/** The rest of an area in which no more volumes are looked for. */
function unsearched(source: Uint8Array, span: Span, findings: readonly Finding[]): FirmwareNode {
	return firmwareNode({ type: 'padding', subtype: 'data', source, span, findings });
}

/**
 * The nodes in the order of their offsets, with a padding node for each stretch that neither they nor `claimed` account
 * for.
 */
export function withPadding(
	source: Uint8Array,
	span: Span,
	nodes: readonly FirmwareNode[],
	claimed: readonly Span[] = [],
): FirmwareNode[] {
	const sorted = [...nodes].sort((a, b) => a.span.start - b.span.start);
	const taken = [...sorted.map((node) => node.span), ...claimed].sort((a, b) => a.start - b.start);
	const gaps: FirmwareNode[] = [];
	let at = span.start;
	for (const { start, end } of [...taken, { start: span.end, end: span.end }]) {
		if (start > at) gaps.push(paddingNode(source, { start: at, end: Math.min(start, span.end) }));
		at = Math.max(at, end);
	}
	return [...sorted, ...gaps].sort((a, b) => a.span.start - b.span.start);
}

function paddingNode(source: Uint8Array, span: Span): FirmwareNode {
	const subtype = isPadding(source, span.start, span.end) ? 'empty' : 'data';
	return firmwareNode({ type: 'padding', subtype, source, span });
}
