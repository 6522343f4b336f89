/** The parts in one node of a firmware tree that has no children: by what its body holds, not by its GUID. */
import { bodyOf, type FirmwareNode } from '../../firmware/node.js';
import { kindOf } from '../kinds/kinds.js';
import { recognizeTable } from '../recognize.js';
import { aboutPart, type Found } from './part.js';
import { peParts } from './pe-parts.js';
import { romParts } from './rom-parts.js';
import { type Hit, searchArea } from './search-area.js';
import type { SearchLimits } from './search-limits.js';

/** Sections that hold one thing of a known kind, which is none of ours. */
const OTHER_SECTIONS = new Set([
	...['TE', 'PIC', 'version', 'user interface', 'DXE dependency', 'PEI dependency', 'MM dependency'],
]);

/** `name` is that of the file around it. */
export function nodeParts(node: FirmwareNode, name: string | undefined, all: boolean, limits: SearchLimits): Found[] {
	const { type, subtype = '', body } = node;
	if (subtype === 'empty' || (type === 'section' && OTHER_SECTIONS.has(subtype))) return [];
	if (!limits.allows(node)) return [];
	const bytes = bodyOf(node);
	if (type === 'section' && subtype === 'PE32') return peParts(bytes, [], name, limits);
	const named = type === 'section' || type === 'file' || type === 'entry' || type === 'image';
	const hits = searchArea(bytes, named, limits.hits);
	limits.checkHits(node);
	return hits.flatMap((hit) => hitParts(bytes, hit, body.start, all, limits));
}

function hitParts(
	area: Uint8Array,
	{ what, span }: Hit,
	areaStart: number,
	all: boolean,
	limits: SearchLimits,
): Found[] {
	const bytes = area.subarray(span.start, span.end);
	const offset = areaStart + span.start;
	if (what === 'rom') return romParts(bytes, offset, all, limits.unpacked);
	if (what === 'table') return tableParts(bytes, offset);
	return peParts(bytes, [{ type: 'executable', offset, size: bytes.length }], undefined, limits);
}

function tableParts(bytes: Uint8Array, offset: number): Found[] {
	const graphics = recognizeTable(bytes);
	if (graphics === undefined) return [];
	const kind = kindOf(graphics.kind);
	const steps = [{ type: kind.step, offset, size: bytes.length }];
	return [{ kind: graphics.kind, name: kind.fileName(graphics), bytes, ...aboutPart(graphics), graphics, steps }];
}
