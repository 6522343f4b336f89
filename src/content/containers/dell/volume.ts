/** A PFS volume of Dell, by the layout that platomav's BIOSUtilities read: entries between a header and a footer with their sum. */
import { crc32 } from '../../../bytes/crc32.js';
import { guidAt } from '../../../bytes/guid.js';
import { u32At } from '../../../bytes/integers.js';
import { record } from '../../../bytes/record.js';
import type { Span } from '../../../bytes/span.js';
import { hasText } from '../../../bytes/text.js';
import type { Extent } from '../container.js';
import type { ContainerReason } from '../problem.js';

const header = record('PFS header', { mark: { bytes: 8 }, version: 'u32', size: 'u32' });
const footer = record('PFS footer', { size: 'u32', sum: 'u32', mark: { bytes: 8 } });
/** Data, its signature, metadata and their signature follow in this order. */
const entryHeader = record('PFS entry', {
	guid: { bytes: 16 },
	version: 'u32',
	versionKinds: { bytes: 4 },
	versionNumbers: { bytes: 8 },
	zero: { bytes: 8 },
	dataSize: 'u32',
	signatureSize: 'u32',
	metadataSize: 'u32',
	metadataSignatureSize: 'u32',
});
/** What nobody knows at the end of an entry's header, by the version of the volume. */
const UNKNOWN: Readonly<Record<number, number>> = { 1: 16, 2: 32 };

export const VOLUME_MARK = 'PFS.HDR.';
const FOOTER_MARK = 'PFS.FTR.';

export interface Volume {
	readonly extent: Extent;
	/** Where its entries are. */
	readonly body: Span;
	readonly entryHeader: number;
	/** The sum as the footer has it; `undefined` where there is none. */
	readonly sum: number | undefined;
}

/** The footer may be damaged or missing where the first entry is one. */
export function volumeAt(bytes: Uint8Array, start: number): Volume | undefined {
	if (!hasText(bytes, start, VOLUME_MARK)) return undefined;
	const version = u32At(bytes, start + header.offsets.version);
	const size = u32At(bytes, start + header.offsets.size);
	const unknown = UNKNOWN[version];
	if (unknown === undefined || size === 0) return undefined;
	const body = { start: start + header.size, end: start + header.size + size };
	const isWhole = u32At(bytes, body.end) === size && hasText(bytes, body.end + footer.offsets.mark, FOOTER_MARK);
	if (!isWhole && !isEntry(bytes, body)) return undefined;
	return {
		extent: { start, end: Math.min(body.end + footer.size, bytes.length), version: String(version) },
		body,
		entryHeader: entryHeader.size + unknown,
		sum: isWhole ? u32At(bytes, body.end + footer.offsets.sum) : undefined,
	};
}

function isEntry(bytes: Uint8Array, { start, end }: Span): boolean {
	if (!entryHeader.fits(bytes, start)) return false;
	const { zero, dataSize, signatureSize, metadataSize, metadataSignatureSize } = entryHeader.read(bytes, start);
	const size = dataSize + signatureSize + metadataSize + metadataSignatureSize;
	return zero.every((byte) => byte === 0) && size > 0 && start + entryHeader.size + size <= end;
}

/** What is wrong with all of it. */
export function volumeProblem(bytes: Uint8Array, { body, sum }: Volume): ContainerReason | undefined {
	if (body.end + footer.size > bytes.length) return { reason: 'truncated' };
	// It is the bitwise NOT of what everybody else has.
	const isRight = sum !== undefined && ~sum >>> 0 === crc32(bytes.subarray(body.start, body.end));
	return isRight ? undefined : { reason: 'checksum' };
}

export interface Entry {
	readonly guid: string;
	readonly data: Uint8Array;
	readonly metadata: Uint8Array;
	/** Its data goes on behind the end. */
	readonly isCut: boolean;
}

/** Those that have data, of which a file may have far fewer than of others. */
export function* entriesOf(bytes: Uint8Array, { body, entryHeader: headerSize }: Volume): Generator<Entry> {
	const end = Math.min(body.end, bytes.length);
	const { offsets } = entryHeader;
	const field = (at: number, name: keyof typeof offsets) => u32At(bytes, at + offsets[name]);
	for (let at = body.start; at + headerSize <= end; ) {
		const start = at + headerSize;
		const dataEnd = start + field(at, 'dataSize');
		const metadata = dataEnd + field(at, 'signatureSize');
		const metadataEnd = metadata + field(at, 'metadataSize');
		if (start < dataEnd && start < end) {
			const part = (from: number, to: number) => bytes.subarray(Math.min(from, end), Math.min(to, end));
			yield {
				guid: guidAt(bytes, at),
				data: part(start, dataEnd),
				metadata: part(metadata, metadataEnd),
				isCut: dataEnd > end,
			};
		}
		at = metadataEnd + field(at, 'metadataSignatureSize');
	}
}
