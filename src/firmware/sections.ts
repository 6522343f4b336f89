/** A stream of sections, each aligned to four bytes, and what is inside each (PI 1.8 volume 3 §3.2.4, §3.2.5). */
import { FormatError, formatErrors } from '../bytes/errors.js';
import { type Finding, finder } from '../bytes/finding.js';
import { GUID_SIZE, guidAt } from '../bytes/guid.js';
import { u16At } from '../bytes/integers.js';
import { isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import { utf16At } from '../bytes/text.js';
import { decodeProblem } from './decoding/decode-problem.js';
import { DECODING_REASONS } from './decoding/findings.js';
import { costOfFailure, type Packed, packingOfGuid, packingOfType, unpackings } from './encapsulation.js';
import type { FIRMWARE_FINDINGS } from './findings.js';
import { afterCertificate, CRC32_SECTION, crcFindings, guessPacking } from './guid-defined.js';
import { guidName } from './guid-names.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import { MAX_DEPTH, type Opening } from './opening.js';
import { searchedNode } from './searched-node.js';
import {
	looksLikeSections,
	readSectionHeader,
	type SectionHeader,
	SectionType,
	sectionTypeName,
} from './section-header.js';

const found = finder<typeof FIRMWARE_FINDINGS>();
const problem = formatErrors(DECODING_REASONS);

const MAX_TEXT = 256;
/** `EFI_GUIDED_SECTION_PROCESSING_REQUIRED`. */
const PROCESSING_REQUIRED = 0x01;

export function readSections(source: Uint8Array, span: Span, opening: Opening, depth: number): FirmwareNode[] {
	const nodes: FirmwareNode[] = [];
	let at = span.start;
	let full: readonly Finding[] | undefined;
	while (at < span.end) {
		const header = readSectionHeader(source, at, span.end);
		if (header === undefined) break;
		const next = span.start + ((header.span.end - span.start + 3) & ~3);
		// One of an unknown type is believed where a section follows it.
		if (sectionTypeName(header.type) === undefined && !isSectionAt(source, next, span.end)) break;
		full = opening.takeNode(at);
		if (full !== undefined) break;
		nodes.push(sectionNode(source, header, opening, depth));
		at = next;
	}
	if (at >= span.end || isPadding(source, at, span.end)) return nodes;
	const rest = { start: at, end: span.end };
	// What is no section may hold volumes all the same.
	const data = { type: 'data', source, span: rest, findings: full ?? [noSection(rest)] } as const;
	nodes.push(searchedNode(data, opening, depth));
	return nodes;
}

function isSectionAt(source: Uint8Array, at: number, end: number): boolean {
	const header = readSectionHeader(source, at, end);
	return header !== undefined && sectionTypeName(header.type) !== undefined;
}

function noSection({ start, end }: Span): Finding {
	return found('section-header', 'note', { offset: start, bytes: end - start }, start);
}

function sectionNode(source: Uint8Array, header: SectionHeader, opening: Opening, depth: number): FirmwareNode {
	const { type, span, bodyStart } = header;
	const subtype = sectionTypeName(type) ?? { type };
	const body = { start: bodyStart, end: span.end };
	const fields = { type: 'section', subtype, source, span, body } as const;
	switch (type) {
		case SectionType.userInterface:
			return firmwareNode({ ...fields, name: utf16At(source, bodyStart, textLimit(body)) });
		case SectionType.version:
			return firmwareNode({ ...fields, name: utf16At(source, bodyStart + 2, textLimit(body) - 1) });
		case SectionType.compression:
		case SectionType.guidDefined:
			return encapsulation(source, header, opening, depth);
		case SectionType.disposable:
			return firmwareNode(fields, () => (depth >= MAX_DEPTH ? [] : readSections(source, body, opening, depth + 1)));
		case SectionType.freeformSubtype: {
			const guid = guidAt(source, bodyStart);
			const content = { start: Math.min(bodyStart + GUID_SIZE, span.end), end: span.end };
			const name = guidName(guid);
			return searchedNode({ ...fields, guid, name, body: content }, opening, depth);
		}
		case SectionType.raw:
		case SectionType.volumeImage:
			return searchedNode(fields, opening, depth);
		default:
			return firmwareNode(fields);
	}
}

function textLimit({ start, end }: Span): number {
	return Math.max(0, Math.min(MAX_TEXT, (end - start) >>> 1));
}

/** A section around others: compressed, signed or summed. */
function encapsulation(source: Uint8Array, header: SectionHeader, opening: Opening, depth: number): FirmwareNode {
	const { type, span, bodyStart } = header;
	const guided = type === SectionType.guidDefined;
	const guid = guided ? guidAt(source, bodyStart) : undefined;
	const dataOffset = guided ? u16At(source, bodyStart + GUID_SIZE) : bodyStart + 5 - span.start;
	const required = guided && (u16At(source, bodyStart + GUID_SIZE + 2) & PROCESSING_REQUIRED) !== 0;
	const data = { start: Math.min(Math.max(bodyStart, span.start + dataOffset), span.end), end: span.end };
	const known = guid === undefined ? packingOfType(source[bodyStart + 4] ?? 0) : packingOfGuid(guid);
	const packing = known ?? (required ? guessPacking(source, data) : undefined);
	const body = guided && packing === undefined ? afterCertificate(source, data) : data;
	const findings = guid === CRC32_SECTION ? crcFindings(source, header, data, opening) : [];
	const fields = {
		type: 'section',
		subtype: sectionTypeName(type),
		guid,
		name: packing?.name ?? (guid === undefined ? 'not compressed' : guidName(guid)),
		source,
		span,
		body,
		findings,
	} as const;
	return firmwareNode(fields, () => {
		if (depth >= MAX_DEPTH) return [];
		if (packing !== undefined) return unpack(source, body, packing, opening, depth);
		const nodes = readContent(source, body, opening, depth + 1);
		if (!required || nodes[0]?.type !== 'data') return nodes;
		const finding = found('section-unknown', 'warning', { offset: span.start, guid: guid ?? '' }, span.start);
		return [firmwareNode({ type: 'data', source, span: body, findings: [finding] })];
	});
}

function unpack(
	source: Uint8Array,
	body: Span,
	packing: Packed,
	opening: Opening,
	depth: number,
): readonly FirmwareNode[] {
	const closed = opening.exhausted(body.start);
	if (closed !== undefined) return [firmwareNode({ type: 'data', source, span: body, findings: closed })];
	const packed = source.subarray(body.start, body.end);
	try {
		return opening.once(packing.name, packed, () => unpacked(packed, packing, opening, depth));
	} catch (error) {
		const values = { packing: packing.name, offset: body.start, reason: decodeProblem(error) };
		const finding = found('section-undecodable', 'warning', values, body.start);
		return [firmwareNode({ type: 'data', source, span: body, findings: [finding] })];
	}
}

/** An error at this offset or later was not in the header of the packed data: it took time to come upon. */
const BEHIND_HEADER = 8;

/** @throws what the first decoder threw, where none can read it. */
function unpacked(packed: Uint8Array, packing: Packed, opening: Opening, depth: number): readonly FirmwareNode[] {
	let best: readonly FirmwareNode[] | undefined;
	let failure: unknown;
	for (const unpacking of unpackings(packing, opening.decoders)) {
		try {
			const data = unpacking(packed, opening.allowance);
			opening.spendAttempt(data.length);
			const nodes = readDecoded(data, opening, depth + 1);
			if (nodes[0]?.type !== 'data') return nodes;
			best ??= nodes;
		} catch (error) {
			const early = error instanceof FormatError && error.offset < BEHIND_HEADER;
			opening.spendAttempt(early ? 0 : costOfFailure(packing, packed));
			failure ??= error;
		}
	}
	if (best === undefined) throw failure ?? problem('no-decoder', 0, {});
	return best;
}

/** What came out of a compressed body. */
export function readDecoded(data: Uint8Array, opening: Opening, depth: number): readonly FirmwareNode[] {
	return readContent(data, { start: 0, end: data.length }, opening, depth);
}

/** Sections as a rule, but bare volumes and data have been seen. */
function readContent(source: Uint8Array, span: Span, opening: Opening, depth: number): readonly FirmwareNode[] {
	if (looksLikeSections(source.subarray(span.start, span.end))) return readSections(source, span, opening, depth);
	const volumes = opening.readArea(source, span, opening, depth);
	return volumes.length > 0 ? volumes : [firmwareNode({ type: 'data', source, span })];
}
