/** The header of a 7-Zip archive, which is at its end and is mostly packed itself (7zFormat.txt of the LZMA SDK). */
import { concat } from '../../../bytes/concat.js';
import { crc32 } from '../../../bytes/crc32.js';
import { FormatError } from '../../../bytes/errors.js';
import { u32At } from '../../../bytes/integers.js';
import { lzmaDecompress } from '../../../codec/lzma.js';
import { UnreadableError } from '../problem.js';
import { isWithoutEngine, unreadable } from '../unreadable.js';
import { type Decryption, ENCRYPTION } from './encryption.js';
import { damaged, HeaderReader } from './header-reader.js';
import { START_HEADER, SUM_AT, startHeaderAt } from './start-header.js';
import { type Folder, readStreams, type Streams } from './streams.js';

const PACKED_HEADER = 0x17;
const MOST_LAYERS = 4;
/** A hundred bytes a file; there are not so many. */
const MOST_HEADER = 4 << 20;
const LZMA = '030101';

export interface SevenZipHeader {
	readonly bytes: Uint8Array;
	readonly isEncrypted: boolean;
}

/** @throws UnreadableError */
export function sevenZipHeader(archive: Uint8Array, decryption: Decryption): SevenZipHeader {
	const { start, end } = startHeaderAt(archive, 0) ?? { start: 0, end: 0 };
	let bytes = archive.subarray(start, end);
	if (bytes.length > MOST_HEADER || crc32(bytes) !== u32At(archive, SUM_AT)) throw damaged();
	let isEncrypted = false;
	for (let layers = 0; bytes[0] === PACKED_HEADER && layers < MOST_LAYERS; layers++) {
		const reader = new HeaderReader(bytes);
		reader.byte();
		const streams = readStreams(reader);
		const [folder] = streams.folders;
		const [packed] = packedStreams(archive, streams);
		if (folder === undefined || packed === undefined) throw damaged();
		isEncrypted ||= folder.coders.some(({ method }) => method === ENCRYPTION);
		try {
			bytes = unpackHeader(packed, folder, decryption);
		} catch (error) {
			// With another password there come out bytes, too.
			if (isWithoutEngine(error)) throw unreadable(error);
			throw isEncrypted && error instanceof FormatError ? new UnreadableError({ reason: 'encrypted' }) : error;
		}
	}
	return { bytes, isEncrypted };
}

/** @throws UnreadableError, FormatError */
function unpackHeader(
	packed: Uint8Array,
	{ coders, bonds, packed: inputs, sizes, sum }: Folder,
	decryption: Decryption,
) {
	let bytes = packed;
	// Each has one input and one output, so that both have the number of the coder.
	let at = inputs[0];
	for (let steps = 0; at !== undefined && steps < coders.length; steps++) {
		const coder = coders[at];
		const size = sizes[at] ?? 0;
		if (coder === undefined || size > MOST_HEADER) throw damaged();
		if (coder.method === ENCRYPTION) bytes = decryption.decrypt(bytes, coder.properties, size);
		else if (coder.method === LZMA) bytes = unpackLzma(bytes, coder.properties, size);
		else throw damaged();
		const output: number = at;
		at = bonds.find((bond) => bond.output === output)?.input;
	}
	if (sum !== undefined && crc32(bytes) !== sum) throw damaged();
	return bytes;
}

/** As the codec has it: with the size behind the properties. */
function unpackLzma(bytes: Uint8Array, properties: Uint8Array, size: number): Uint8Array {
	const declared = new Uint8Array(8);
	new DataView(declared.buffer).setUint32(0, size, true);
	return lzmaDecompress(concat([properties.subarray(0, 5), declared, bytes]), { anyEnd: true });
}

/** @throws UnreadableError where they are not all there */
export function packedStreams(archive: Uint8Array, { position, packedSizes }: Streams): Uint8Array[] {
	let at = START_HEADER + position;
	return packedSizes.map((size) => {
		const start = at;
		at += size;
		if (at > archive.length) throw damaged();
		return archive.subarray(start, at);
	});
}
