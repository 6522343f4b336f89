/** What all parsers of one image share: the decoders that the caller brought, and the bounds on work and memory. */
import { firstDifference } from '../bytes/first-difference.js';
import { u32At } from '../bytes/integers.js';
import { plainBytes } from '../bytes/own-bytes.js';
import type { Span } from '../bytes/span.js';
import type { FirmwareNode } from './node.js';

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
const MAX_NODES = 500_000;
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
	private left: number;
	private nodesLeft = MAX_NODES;
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
		this.left = maxTotalSize;
	}

	/** Counts a node; false where the image has had its share, so that nothing but headers does not fill the memory. */
	takeNode(): boolean {
		return this.nodesLeft-- > 0;
	}

	/** The most that the next body may unpack to. */
	get allowance(): number {
		return Math.min(this.maxSectionSize, this.left);
	}

	/** Counts bytes that were unpacked. */
	spend(size: number): void {
		this.left = Math.max(0, this.left - size);
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
