/**
 * Searches bytes of unknown structure for option ROMs, tables such as VBTs, and display drivers: bodies of sections and files, padding,
 * regions. What is found first counts; nothing is looked for inside it.
 */
import type { Budget } from '../../bytes/budget.js';
import { isPadding } from '../../bytes/padding.js';
import { ByteSearch } from '../../bytes/search.js';
import type { Span } from '../../bytes/span.js';
import { peSubsystem, Subsystem } from '../../executable/pe.js';
import { readPeImage } from '../../executable/pe-image.js';
import { isRomImageAt, romLocator } from '../../option-rom/locate.js';
import { parseOptionRom } from '../../option-rom/parse.js';
import { legacyRomHeader } from '../../option-rom/rom-header.js';
import { TABLE_KINDS } from '../kinds/kinds.js';

export interface Hit {
	readonly what: 'rom' | 'table' | 'pe';
	readonly span: Span;
}

const MIN_PE = 0x100;
/** No ROM, VBT or driver is as short. */
const SMALLEST = legacyRomHeader.size;

/**
 * Spans count from the area's start, in order and without overlap. `named` areas hold one thing as a rule. Each that is found
 * is taken from `hits`; where there are no more, the search ends.
 */
export function searchArea(area: Uint8Array, named: boolean, budget: Budget): Hit[] {
	if (area.length < SMALLEST || isPadding(area, 0, area.length)) return [];
	const tables = TABLE_KINDS.map((kind) => new Finder(tableFinder(kind, area)));
	const finders = [new Finder(romFinder(area)), ...tables, new Finder(peFinder(area))];
	const hits: Hit[] = [];
	for (let at = 0; ; ) {
		const first = finders.map((finder) => finder.from(at)).reduce(earlier);
		if (first === undefined || !budget.take()) break;
		hits.push(first);
		at = first.span.end;
	}
	return named ? wholeBody(area, hits) : hits;
}

function earlier(a: Hit | undefined, b: Hit | undefined): Hit | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return b.span.start < a.span.start ? b : a;
}

/** The next hit of a kind from an offset on, which grows from call to call. */
type Find = (from: number) => Hit | undefined;

/** Remembers its next hit, so that an area is gone through once for each kind. */
class Finder {
	private next: Hit | undefined;
	private started = false;
	private readonly find: Find;

	constructor(find: Find) {
		this.find = find;
	}

	from(at: number): Hit | undefined {
		if (!this.started || (this.next !== undefined && this.next.span.start < at)) {
			this.next = this.find(at);
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
function romFinder(area: Uint8Array): Find {
	const locate = romLocator(area);
	return (from) => {
		const start = from === 0 && isRomImageAt(area, 0) ? 0 : locate(Math.max(from, 1));
		if (start === undefined) return undefined;
		const { trailing } = parseOptionRom(area, start);
		return { what: 'rom', span: { start, end: Math.max(trailing.start, start + 1) } };
	};
}

/** What has a header of its own. */
function tableFinder(kind: (typeof TABLE_KINDS)[number], area: Uint8Array): Find {
	const find = kind.finder(area);
	return (from) => {
		const span = find(from);
		return span && { what: 'table', span };
	};
}

function peFinder(area: Uint8Array): Find {
	const last = area.length - MIN_PE;
	const holds = (at: number) => {
		// Programs for other systems, such as flash tools, are containers at most.
		const subsystem = peSubsystem(area, at) ?? 0;
		return subsystem >= Subsystem.efiApplication && subsystem <= Subsystem.efiRuntimeDriver;
	};
	const marks = new ByteSearch(area, 'MZ', { to: last + 2, holds });
	return (from) => {
		const at = marks.next(from);
		return at < 0 ? undefined : { what: 'pe', span: { start: at, end: at + readPeImage(area.subarray(at)).end } };
	};
}
