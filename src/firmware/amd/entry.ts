/**
 * An entry of a PSP or BIOS directory, and what is packed in it: AMD's firmware has a header of 256 bytes (PSPTool,
 * psptool/header_file.py; amd_fw_header in coreboot, util/amdfwtool), the compressed BIOS one with a size in it only
 * (util/cbfstool/amdcompress.c).
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { hex } from '../../bytes/hex.js';
import { u16At } from '../../bytes/integers.js';
import { record, type ValuesOf } from '../../bytes/record.js';
import { type Span, spanSize } from '../../bytes/span.js';
import type { Reason, Values } from '../../language/values.js';
import { decodeProblem } from '../decoding/decode-problem.js';
import type { DECODING_REASONS } from '../decoding/findings.js';
import type { FIRMWARE_FINDINGS } from '../findings.js';
import { type FirmwareNode, firmwareNode, type NodeFields } from '../node.js';
import type { Row } from './directory-table.js';
import { EntryType, entryTypeName, isValue } from './entry-types.js';
import type { Survey } from './survey.js';

const pspHeader = record('PSP firmware header', {
	nonce: { skip: 16 },
	magic: 'u32',
	/** Bytes; of the packed data, in the header of a BIOS and before family 17h. */
	signedSize: 'u32',
	encrypted: 'u32',
	signature: { skip: 0x2c },
	compressed: 'u32',
	reserved: { skip: 8 },
	packedSize: 'u32',
	version: { skip: 0x14 },
	totalSize: 'u32',
	rest: { skip: 0x90 },
});

type Header = ValuesOf<typeof pspHeader>;

/** "$PS1". */
const PS1 = 0x31535024;

const found = finder<typeof FIRMWARE_FINDINGS>();

const reason = (code: keyof typeof DECODING_REASONS, values: Values = {}): Reason => ({ code, values });
/** As parts of healthy servers are: the key is the processor's. */
const ENCRYPTED = reason('entry-encrypted');

interface Layout {
	readonly span: Span;
	readonly body: Span;
	/** The body is zlib data; a reason where it cannot be. */
	readonly packed: boolean;
	readonly problem?: Reason;
}

/** The row as a node without a body, where that is no place in the flash or none that can be read. */
export function bodilessEntry(survey: Survey, row: Row, findings: readonly Finding[] = []): FirmwareNode {
	const { start, end } = isValue(row) ? row.span : { start: row.span.start, end: row.span.start };
	return firmwareNode({ ...fieldsOf(survey, row), span: { start, end }, body: { start: end, end }, findings });
}

/** The entry whose first byte is at `start`. */
export function entryNode(survey: Survey, row: Row, start: number): FirmwareNode {
	const { source, image } = survey;
	if (start < image.start || start >= image.end) {
		const offset = row.span.start;
		const values = { kind: row.kind, name: nameOf(row), offset, start };
		return bodilessEntry(survey, row, [found('entry-outside', 'warning', values, offset)]);
	}
	const layout = layOut(source, row, start, image.end);
	const { packed, problem } = layout;
	const findings: Finding[] = [];
	if (layout.span.end > image.end) {
		const sizes = { bytes: spanSize(layout.span), rest: image.end - start };
		const values = { kind: row.kind, name: nameOf(row), start, ...sizes };
		findings.push(found('entry-truncated', 'warning', values, row.span.start));
	}
	const span = clip(layout.span, image);
	const body = clip(layout.body, span);
	if (packed && problem === undefined) survey.claim(span);
	else survey.claimBody(span);
	const fields = { ...fieldsOf(survey, row), span, body, findings };
	return packed ? firmwareNode(fields, () => unpack(survey, row, body, problem)) : firmwareNode(fields);
}

function fieldsOf({ source }: Survey, row: Row): Pick<NodeFields, 'type' | 'subtype' | 'name' | 'source'> {
	const subtype = row.kind === 'combo' ? { chip: row.size } : { entry: row.type };
	return { type: 'entry', subtype, name: entryTypeName(row), source };
}

function nameOf(row: Row): string {
	return entryTypeName(row) ?? hex(row.type, 2);
}

function clip(span: Span, { start, end }: Span): Span {
	const from = Math.min(Math.max(span.start, start), end);
	return { start: from, end: Math.max(from, Math.min(span.end, end)) };
}

/** Spans may reach beyond `limit`. */
function layOut(source: Uint8Array, row: Row, start: number, limit: number): Layout {
	const bodyStart = start + pspHeader.size;
	if (bodyStart > limit) {
		const span = { start, end: start + row.size };
		return { span, body: span, packed: false };
	}
	const header = pspHeader.read(source, start);
	const signed = header.magic === PS1;
	if (row.compressed && !signed) return layOutBios(source, row, header, start, limit);
	// Some rows leave the size out.
	const end = start + (row.size === 0 && signed ? header.totalSize : row.size);
	const span = { start, end };
	if (bodyStart > end || header.compressed !== 1 || !(signed || isZlib(source, bodyStart))) {
		return { span, body: { start: signed ? bodyStart : start, end }, packed: false };
	}
	// Family 15h has it in the older field only.
	const packedSize = header.packedSize === 0 ? header.signedSize : header.packedSize;
	const there = Math.min(end, limit) - bodyStart;
	const fits = packedSize > 0 && packedSize <= there;
	const body = { start: bodyStart, end: bodyStart + (fits ? packedSize : there) };
	if (header.encrypted === 1) return { span, body, packed: true, problem: ENCRYPTED };
	if (fits) return { span, body, packed: true };
	const problem = reason('zlib-size', { declared: packedSize, bytes: there });
	return { span, body, packed: true, problem };
}

/** The directory has the size of the memory that the BIOS unpacks to; how much of the flash it is, its header says. */
function layOutBios(source: Uint8Array, row: Row, { signedSize }: Header, start: number, limit: number): Layout {
	const body = { start: start + pspHeader.size, end: start + pspHeader.size + signedSize };
	if (signedSize > 0 && body.end <= limit && isZlib(source, body.start)) {
		return { span: { start, end: body.end }, body, packed: true };
	}
	const span = { start, end: start + row.size };
	return { span, body: span, packed: true, problem: reason('entry-not-zlib') };
}

/** What zlib may have made of a byte before it failed; firmware packs to a quarter. */
const FAILED = 16;

/** RFC 1950 §2.2: method 8, and a check that the two bytes are a multiple of 31. */
function isZlib(source: Uint8Array, at: number): boolean {
	const header = u16At(source, at);
	return (header & 0x0f) === 8 && (((header & 0xff) << 8) | (header >>> 8)) % 31 === 0;
}

function unpack(survey: Survey, row: Row, body: Span, problem: Reason | undefined): readonly FirmwareNode[] {
	const { source, opening } = survey;
	const { zlib } = opening.decoders;
	const closed = problem === undefined ? opening.exhausted(body.start) : undefined;
	if (closed !== undefined) return [firmwareNode({ type: 'data', source, span: body, findings: closed })];
	const packed = source.subarray(body.start, body.end);
	const isBios = row.kind === 'BIOS' && row.type === EntryType.bios;
	let why = problem ?? reason('no-decoder');
	if (problem === undefined && zlib !== undefined) {
		try {
			return opening.once(isBios ? 'AMD BIOS' : 'AMD entry', packed, () => {
				const data = zlib(packed, opening.allowance);
				opening.spendAttempt(data.length);
				const nodes = isBios ? survey.readDecoded(data) : [];
				const whole = { start: 0, end: data.length };
				return nodes.length > 0 ? nodes : [firmwareNode({ type: 'data', source: data, span: whole })];
			});
		} catch (error) {
			// What a failed attempt has cost cannot be seen; many rows may lead to the same bytes.
			opening.spendAttempt(packed.length * FAILED);
			why = decodeProblem(error);
		}
	}
	const severity = problem === ENCRYPTED ? 'note' : 'warning';
	const values = { kind: row.kind, name: nameOf(row), offset: body.start, reason: why };
	const finding = found('entry-undecodable', severity, values, body.start);
	return [firmwareNode({ type: 'data', source, span: body, findings: [finding] })];
}
