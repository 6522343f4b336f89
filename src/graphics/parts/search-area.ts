/**
 * Searches bytes of unknown structure for option ROMs, VBTs and display drivers: bodies of sections and files, padding,
 * regions. What is found first counts; nothing is looked for inside it.
 */
import { FormatError } from '../../bytes/errors.js';
import { u16At, u32At } from '../../bytes/integers.js';
import { isPadding } from '../../bytes/padding.js';
import { findBytes } from '../../bytes/search.js';
import type { Span } from '../../bytes/span.js';
import { readPeHeaders, Subsystem } from '../../executable/pe.js';
import { readPeImage } from '../../executable/pe-image.js';
import { isRomImageAt, locateOptionRom } from '../../option-rom/locate.js';
import { parseOptionRom } from '../../option-rom/parse.js';
import { readVbt, vbtHeader } from '../vbt.js';

export interface Hit {
	readonly what: 'rom' | 'vbt' | 'pe';
	readonly span: Span;
}

/** What of an area's structures may be had; more are not looked at. */
const MAX_HITS = 4096;
const DOS_MAGIC = 0x5a4d;
const PE_SIGNATURE = 0x4550;
const MIN_PE = 0x100;
/** "BIOS", with which the data block begins that a VBT leads to. */
const BDB_MARK = 0x534f4942;

/** Spans count from the area's start, in order and without overlap. `named` areas hold one thing as a rule. */
export function searchArea(area: Uint8Array, named: boolean): Hit[] {
	if (isPadding(area, 0, area.length)) return [];
	const finders = [new Finder(area, nextRom), new Finder(area, nextVbt), new Finder(area, nextPe)];
	const hits: Hit[] = [];
	for (let at = 0; hits.length < MAX_HITS; ) {
		const first = finders.map((finder) => finder.from(at)).reduce(earlier);
		if (first === undefined) break;
		hits.push(first);
		at = first.span.end;
	}
	return named ? wholeBody(area, hits) : hits;
}

function earlier(a: Hit | undefined, b: Hit | undefined): Hit | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return b.span.start < a.span.start ? b : a;
}

/** Remembers its next hit, so that an area is gone through once for each kind. */
class Finder {
	private next: Hit | undefined;
	private started = false;
	private readonly area: Uint8Array;
	private readonly find: (area: Uint8Array, from: number) => Hit | undefined;

	constructor(area: Uint8Array, find: (area: Uint8Array, from: number) => Hit | undefined) {
		this.area = area;
		this.find = find;
	}

	from(at: number): Hit | undefined {
		if (!this.started || (this.next !== undefined && this.next.span.start < at)) {
			this.next = this.find(this.area, at);
			this.started = true;
		}
		return this.next;
	}
}

/**
 * A body that begins with the one thing found in it is that thing, padding and all: vendors round sizes up, and other
 * tools take the body.
 */
function wholeBody(area: Uint8Array, hits: readonly Hit[]): Hit[] {
	const [only, ...others] = hits;
	if (only === undefined || others.length > 0 || only.span.start !== 0) return [...hits];
	return [{ ...only, span: { start: 0, end: area.length } }];
}

/** An image at 0x0 of a body may be odd; elsewhere only one that is whole counts. */
function nextRom(area: Uint8Array, from: number): Hit | undefined {
	const start = from === 0 && isRomImageAt(area, 0) ? 0 : locateOptionRom(area, Math.max(from, 1));
	if (start === undefined) return undefined;
	const { trailing } = parseOptionRom(area, start);
	return { what: 'rom', span: { start, end: Math.max(trailing.start, start + 1) } };
}

function nextVbt(area: Uint8Array, from: number): Hit | undefined {
	for (let at = findBytes(area, '$VBT', from); at >= 0; at = findBytes(area, '$VBT', at + 1)) {
		if (u32At(area, at + u32At(area, at + vbtHeader.offsets.bdbOffset)) !== BDB_MARK) continue;
		const vbt = readVbt(area, at);
		if (vbt !== undefined && vbt.size > 0) {
			return { what: 'vbt', span: { start: at, end: Math.min(at + vbt.size, area.length) } };
		}
	}
	return undefined;
}

function nextPe(area: Uint8Array, from: number): Hit | undefined {
	const last = area.length - MIN_PE;
	for (let at = area.indexOf(0x4d, from); at >= 0 && at <= last; at = area.indexOf(0x4d, at + 1)) {
		if (u16At(area, at) !== DOS_MAGIC || u32At(area, at + u32At(area, at + 0x3c)) !== PE_SIGNATURE) continue;
		const end = driverEnd(area.subarray(at));
		if (end !== undefined) return { what: 'pe', span: { start: at, end: at + end } };
	}
	return undefined;
}

/** Where an EFI image ends; programs for other systems, such as flash tools, are containers at most. */
function driverEnd(bytes: Uint8Array): number | undefined {
	try {
		// Before the section table: what is no driver may have a long one, and share it with many.
		const { subsystem } = readPeHeaders(bytes);
		const isEfi = subsystem >= Subsystem.efiApplication && subsystem <= Subsystem.efiRuntimeDriver;
		return isEfi ? readPeImage(bytes).end : undefined;
	} catch (error) {
		if (error instanceof FormatError) return undefined;
		throw error;
	}
}
