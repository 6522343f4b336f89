/** What the readers of one flash share: where they are, what they have seen, and which bytes they account for. */
import { ByteSearch } from '../../bytes/search.js';
import type { Span } from '../../bytes/span.js';
import type { FirmwareNode } from '../node.js';
import type { Opening } from '../opening.js';
import { VOLUME_SIGNATURE, VOLUME_SIGNATURE_AT } from '../volume-header.js';

export class Survey {
	readonly source: Uint8Array;
	readonly image: Span;
	readonly opening: Opening;
	/** For the unpacked BIOS. */
	readonly readDecoded: (decoded: Uint8Array) => readonly FirmwareNode[];
	/** Offsets of the directories that have a node: pointers may go round in circles, and rightly meet. */
	readonly seen = new Set<number>();
	private readonly structures: Span[] = [];
	private readonly bodies: Span[] = [];

	constructor(
		source: Uint8Array,
		image: Span,
		opening: Opening,
		readDecoded: (decoded: Uint8Array) => readonly FirmwareNode[],
	) {
		this.source = source;
		this.image = image;
		this.opening = opening;
		this.readDecoded = readDecoded;
	}

	claim(span: Span): void {
		this.structures.push(span);
	}

	/** Unless there are volumes in it, which are found without us. */
	claimBody(span: Span): void {
		this.bodies.push(span);
	}

	/** In order, and without overlaps. */
	claimed(): Span[] {
		const { image } = this;
		const merged: Span[] = [];
		const spans = [...this.structures, ...this.bodiesWithoutVolumes()].sort((a, b) => a.start - b.start);
		for (const span of spans) {
			const end = Math.min(span.end, image.end);
			const last = merged.at(-1);
			if (last !== undefined && span.start <= last.end) {
				merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
			} else if (end > span.start) merged.push({ start: span.start, end });
		}
		return merged;
	}

	/** Entries overlap at will, but in this order each byte is searched once. */
	private bodiesWithoutVolumes(): Span[] {
		const signatures = new ByteSearch(this.source, VOLUME_SIGNATURE, { to: this.image.end });
		const firstFrom = (start: number) => {
			const at = signatures.next(start);
			return at < 0 ? Number.POSITIVE_INFINITY : at;
		};
		const sorted = [...this.bodies].sort((a, b) => a.start - b.start);
		return sorted.filter(({ start, end }) => firstFrom(start + VOLUME_SIGNATURE_AT) + VOLUME_SIGNATURE.length > end);
	}
}
