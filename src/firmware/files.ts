/** The files of a volume one after the other, with free space, damage and what comes behind either (PI 1.8 volume 3 §3.2.3). */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { endOfFill, isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import {
	aligned,
	dataSumOk,
	type FileHeader,
	type FileRules,
	fileNode,
	HEADER_SIZE,
	isPlausibleFile,
	readFileHeader,
} from './file.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import type { Opening } from './opening.js';

/** What may be summed up to tell files from data: the volume so many times over. */
const MAX_SUMMED = 4;

export function readFiles(
	source: Uint8Array,
	span: Span,
	rules: FileRules,
	opening: Opening,
	depth: number,
): FirmwareNode[] {
	const nodes: FirmwareNode[] = [];
	const between = (start: number, end: number, what: string) =>
		nodes.push(damaged(source, { start, end }, what, opening, depth));
	const next = fileFinder(source, span.end, rules, MAX_SUMMED * (span.end - span.start));
	let at = span.start;
	while (at < span.end) {
		if (!opening.takeNode()) {
			between(at, span.end, 'too many files to list');
			break;
		}
		const header = readFileHeader(source, at, span.end, rules);
		if (header !== undefined && (header.sumOk || isPlausibleFile(source, header, span.end, rules))) {
			nodes.push(fileNode(source, header, rules, opening, depth));
			at = aligned(header.span.end, rules);
			continue;
		}
		const blankEnd = endOfFill(source, at, span.end, rules.blank);
		const end = next(at, blankEnd)?.span.start ?? span.end;
		if (blankEnd >= end) nodes.push(emptyNode('free-space', source, { start: at, end }));
		else if (isPadding(source, at, end)) nodes.push(emptyNode('padding', source, { start: at, end }));
		else if (blankEnd > at) between(at, end, `data behind free space, from ${hex(blankEnd)} on,`);
		else between(at, end, header === undefined ? 'no file header' : 'a damaged file header');
		at = end;
	}
	return nodes;
}

/**
 * A search for the next header behind `after` that is beyond doubt, so that data is not taken for files; `from` is where
 * free space ends that begins at `after`. `summable` bytes are summed up over all searches.
 */
function fileFinder(source: Uint8Array, end: number, rules: FileRules, summable: number) {
	const isFile = (header: FileHeader): boolean => {
		if (!header.sumOk || !isPlausibleFile(source, header, end, rules)) return false;
		summable -= header.span.end - header.span.start;
		return summable >= 0 && dataSumOk(source, header, rules);
	};
	return (after: number, from: number): FileHeader | undefined => {
		// A file's header may begin like blank flash: pad files have a GUID of ones.
		const lastBlank = (blankEnd: number) => aligned(blankEnd - HEADER_SIZE, rules);
		for (let at = Math.max(after + 8, lastBlank(from)); at < end; at += 8) {
			// Long stretches of blank flash are passed at once.
			if (source[at] === rules.blank) at = Math.max(at, lastBlank(endOfFill(source, at, end, rules.blank)));
			const header = readFileHeader(source, at, end, rules);
			if (header !== undefined && isFile(header)) return header;
		}
		return undefined;
	};
}

function emptyNode(type: 'free-space' | 'padding', source: Uint8Array, span: Span): FirmwareNode {
	return firmwareNode({ type, subtype: 'empty', source, span });
}

/** A volume may stand in it: one whose own header is lost, or behind one that says too much of its length. */
function damaged(source: Uint8Array, span: Span, what: string, opening: Opening, depth: number): FirmwareNode {
	const message = `${what} at ${hex(span.start)} in place of a file: the ${span.end - span.start} bytes are searched as they are`;
	const findings: Finding[] = [{ code: 'file-header', severity: 'warning', offset: span.start, message }];
	return firmwareNode({ type: 'padding', subtype: 'data', source, span, findings }, () =>
		opening.readArea(source, span, opening, depth + 1),
	);
}
