/** What all parsers of one image share: the decoders that the caller brought, and the bounds on work and memory. */
import { Budget } from '../bytes/budget.js';
import { type Finding, finder } from '../bytes/finding.js';
import { firstDifference } from '../bytes/first-difference.js';
import { u32At } from '../bytes/integers.js';
import { plainBytes } from '../bytes/own-bytes.js';
import type { Span } from '../bytes/span.js';
import type { FIRMWARE_FINDINGS } from './findings.js';
import type { FirmwareNode } from './node.js';
import { MAX_DOUBTFUL_VOLUMES } from './volume-header.js';

/** Unpacks a whole body; it may throw anything for data that it cannot read. `maxSize` bounds the result, in bytes. */
export type Decoder = (packed: Uint8Array, maxSize: number) => Uint8Array;

/** Formats that the platform decodes better than we would. Those left out stay closed, with a finding. */
export interface Decoders {
	/** RFC 1950. */
	readonly zlib?: Decoder;
	/** RFC 1952. */
	readonly gzip?: Decoder;
	/** RFC 7932. */
	readonly brotli?: Decoder;
}

export interface OpenOptions {
	readonly decoders?: Decoders;
	/** Bytes that one compressed body may unpack to; default 128 MiB. */
	readonly maxSectionSize?: number;
	/** Bytes that all of them may unpack to; default 512 MiB. */
	readonly maxTotalSize?: number;
}

/** Reads an area in which volumes may lie anywhere; empty where there is nothing but data. */
export type AreaReader = (source: Uint8Array, span: Span, opening: Opening, depth: number) => readonly FirmwareNode[];

/** Real images nest some twelve deep, counting volumes, files and sections. */
export const MAX_DEPTH = 48;
/** Volumes, files and sections of all levels; real images have some thirty thousand. */
const MAX_NODES = 1 << 17;
/** Bytes gone through for files between others that are damaged, all levels of nesting together: all of the largest flash chip. */
const MAX_FILE_SEARCH = 64 << 20;
/** Bytes of files and sections that are summed up, likewise. */
const MAX_SUMMED = 1 << 30;
/** What an attempt to unpack costs at least, in bytes: its tables, and the time to set them up. */
const ATTEMPT = 64 << 10;
/** How often nodes are shared before they are made anew: an image has two halves, and a file two images. */
const MAX_SHARED = 4;
/** Bodies that differ but look alike to the samples below. */
const MAX_ALIKE = 4;

interface Decoded {
	readonly packed: Uint8Array;
	readonly nodes: readonly FirmwareNode[];
	/** How often they may be given again. */
	left: number;
}

export class Opening {
	readonly decoders: Decoders;
	/** Sections hold volumes that hold sections: the way round is closed here, because modules do not import in circles. */
	readonly readArea: AreaReader;
	private readonly image: Uint8Array | undefined;
	private readonly maxSectionSize: number;
	private readonly unpacked: Budget;
	private readonly nodes = new Budget(MAX_NODES);
	private readonly doubtfulVolumes = new Budget(MAX_DOUBTFUL_VOLUMES);
	private readonly fileSearch = new Budget(MAX_FILE_SEARCH);
	private readonly summed = new Budget(MAX_SUMMED);
	private readonly decoded = new Map<string, Decoded[]>();

	constructor(
		{ decoders = {}, maxSectionSize = 128 << 20, maxTotalSize = 512 << 20 }: OpenOptions,
		area: AreaReader,
		image?: Uint8Array,
	) {
		this.decoders = plainly(decoders);
		this.readArea = area;
		this.image = image;
		this.maxSectionSize = maxSectionSize;
		this.unpacked = new Budget(maxTotalSize);
	}

	/**
	 * Counts a node, of which the next would be at `at`. Findings, the first time, or none, where the image has had its
	 * share, so that nothing but headers does not fill the memory.
	 */
	takeNode(at: number): readonly Finding[] | undefined {
		if (this.nodes.take()) return undefined;
		return workLimit('nodes', this.nodes, at);
	}

	/** Counts a header of a volume that has no right sum; false where there have been too many. */
	takeDoubtfulVolume(): boolean {
		return this.doubtfulVolumes.take();
	}

	/** Findings, the first time, or none, where no more volumes are to be looked for from `at` on. */
	volumesSpent(at: number): readonly Finding[] | undefined {
		if (!this.doubtfulVolumes.spent) return undefined;
		return workLimit('volumes', this.doubtfulVolumes, at);
	}

	/** Counts bytes that are gone through for files in a damaged volume; findings, as above, where it has been too many. */
	searchFiles(size: number, at: number): readonly Finding[] | undefined {
		if (this.fileSearch.take(size)) return undefined;
		return workLimit('file-search', this.fileSearch, at);
	}

	/** Counts bytes of a file or section that are to be summed up; findings, as above, where it has been too many. */
	sum(size: number, at: number): readonly Finding[] | undefined {
		if (this.summed.take(size)) return undefined;
		return workLimit('sums', this.summed, at);
	}

	/** The most that the next body may unpack to. */
	get allowance(): number {
		return Math.min(this.maxSectionSize, this.unpacked.rest);
	}

	/** Findings, the first time, or none, where nothing more may be unpacked, as the packed data at `at` was to be. */
	exhausted(at: number): readonly Finding[] | undefined {
		if (this.unpacked.rest > 0) return undefined;
		return workLimit('unpacked', this.unpacked, at);
	}

	/** Counts bytes that were unpacked. */
	spend(size: number): void {
		this.unpacked.take(size);
	}

	/** Counts an attempt to unpack that gave, or may have given before it failed, this many bytes. */
	spendAttempt(size: number): void {
		this.spend(Math.max(ATTEMPT, Math.min(size, this.allowance)));
	}

	/**
	 * What `read` made of the same packed bytes before, or makes of them now: the halves of an A/B image share their nodes.
	 * Not inside of unpacked data, and not without end: a tree of shared nodes is larger to those who walk it than to those
	 * who made it.
	 */
	once(codec: string, packed: Uint8Array, read: () => readonly FirmwareNode[]): readonly FirmwareNode[] {
		if (this.image !== undefined && packed.buffer !== this.image.buffer) return read();
		const { length } = packed;
		const samples = [u32At(packed, 13), u32At(packed, length >>> 1), u32At(packed, length - 8)];
		const key = [codec, length, ...samples].join(' ');
		const alike = this.decoded.get(key) ?? [];
		const known = alike.find((other) => firstDifference(other.packed, packed) === undefined);
		if (known !== undefined && known.left-- > 0) return known.nodes;
		const nodes = read();
		const others = alike.filter((other) => other !== known).slice(0, MAX_ALIKE - 1);
		this.decoded.set(key, [{ packed, nodes, left: MAX_SHARED }, ...others]);
		return nodes;
	}
}

const found = finder<typeof FIRMWARE_FINDINGS>();

type Work = Parameters<typeof found<'work-limit'>>[2]['case'];

/** A finding of a budget that is spent, the first time; what is at `at` and after it was not looked at. */
export function workLimit(which: Work, budget: Budget, at: number, limit = budget.most): readonly Finding[] {
	return budget.once() ? [found('work-limit', 'warning', { case: which, limit, offset: at }, at)] : [];
}

/** Node's decoders give Buffers. */
function plainly({ zlib, gzip, brotli }: Decoders): Decoders {
	const plain =
		(decode: Decoder): Decoder =>
		(packed, maxSize) =>
			plainBytes(decode(packed, maxSize));
	return {
		...(zlib !== undefined && { zlib: plain(zlib) }),
		...(gzip !== undefined && { gzip: plain(gzip) }),
		...(brotli !== undefined && { brotli: plain(brotli) }),
	};
}
