/** The files of a volume one after the other, with free space, damage and what comes behind either (PI 1.8 volume 3 §3.2.3). */
import { type Finding, finder } from '../bytes/finding.js';
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
import type { FIRMWARE_FINDINGS } from './findings.js';
import { type FirmwareNode, firmwareNode } from './node.js';
import type { Opening } from './opening.js';
import { searchedNode } from './searched-node.js';

const found = finder<typeof FIRMWARE_FINDINGS>();

type NoFile = 'no-header' | 'damaged-header' | 'after-free-space';

export function readFiles(
	source: Uint8Array,
	span: Span,
	rules: FileRules,
	opening: Opening,
	depth: number,
): FirmwareNode[] {
	const nodes: FirmwareNode[] = [];
	const between = (start: number, end: number, which: NoFile, from = start) => {
		const values = { case: which, offset: start, bytes: end - start, from };
		const noFile = found('file-header', 'warning', values, start);
		const lost = damaged(source, { start, end }, [noFile, ...search.findings()]);
		nodes.push(searchedNode(lost, opening, depth));
	};
	const search = fileSearch(source, span.end, rules, opening);
	let at = span.start;
	while (at < span.end) {
		const full = opening.takeNode(at);
		if (full !== undefined) {
			nodes.push(searchedNode(damaged(source, { start: at, end: span.end }, full), opening, depth));
			break;
		}
		const header = readFileHeader(source, at, span.end, rules);
		if (header !== undefined && (header.sumOk || isPlausibleFile(source, header, span.end, rules))) {
			nodes.push(fileNode(source, header, rules, opening, depth));
			at = aligned(header.span.end, rules);
			continue;
		}
		const blankEnd = endOfFill(source, at, span.end, rules.blank);
		const end = search.next(at, blankEnd)?.span.start ?? span.end;
		if (blankEnd >= end) nodes.push(emptyNode('free-space', source, { start: at, end }));
		else if (isPadding(source, at, end)) nodes.push(emptyNode('padding', source, { start: at, end }));
		else if (blankEnd > at) between(at, end, 'after-free-space', blankEnd);
		else between(at, end, header === undefined ? 'no-header' : 'damaged-header');
		at = end;
	}
	return nodes;
}

/** A search for the next header that is beyond doubt, so that data is not taken for files. */
function fileSearch(source: Uint8Array, end: number, rules: FileRules, opening: Opening) {
	let findings: readonly Finding[] = [];
	const isFile = (header: FileHeader): boolean => {
		if (!isPlausibleFile(source, header, end, rules)) return false;
		const { start, end: fileEnd } = header.span;
		const unsummed = opening.sum(fileEnd - start, start);
		findings = unsummed ?? findings;
		return unsummed === undefined && dataSumOk(source, header, rules);
	};
	// A file's header may begin like blank flash: pad files have a GUID of ones.
	const lastBlank = (blankEnd: number) => aligned(blankEnd - HEADER_SIZE, rules);
	const search = (from: number): FileHeader | undefined => {
		for (let at = from; at < end; at += 8) {
			// Long stretches of blank flash are passed at once.
			if (source[at] === rules.blank) at = Math.max(at, lastBlank(endOfFill(source, at, end, rules.blank)));
			const header = readFileHeader(source, at, end, rules);
			if (header?.sumOk === true && isFile(header)) return header;
		}
		return undefined;
	};
	return {
		/** Behind `after`; `blankEnd` is where free space ends that begins there. */
		next(after: number, blankEnd: number): FileHeader | undefined {
			const from = Math.max(after + 8, lastBlank(blankEnd));
			const spent = opening.searchFiles(0, after);
			findings = spent ?? [];
			if (spent !== undefined) return undefined;
			const found = search(from);
			opening.searchFiles(Math.max(0, (found?.span.start ?? end) - from), from);
			return found;
		},
		/** Why the last search ended early. */
		findings: () => findings,
	};
}

function emptyNode(type: 'free-space' | 'padding', source: Uint8Array, span: Span): FirmwareNode {
	return firmwareNode({ type, subtype: 'empty', source, span });
}

/** Searched, because a volume may stand in it: one whose own header is lost, or behind one that says too much of its length. */
const damaged = (source: Uint8Array, span: Span, findings: readonly Finding[]) =>
	({ type: 'padding', subtype: 'data', source, span, findings }) as const;
