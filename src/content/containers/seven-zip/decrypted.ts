/** A 7-Zip archive as it is without encryption, which is what libarchive reads: the same packed streams, and a header for them. */
import { concat } from '../../../bytes/concat.js';
import { type Decryption, ENCRYPTION } from './encryption.js';
import { packedStreams, sevenZipHeader } from './header.js';
import { damaged, HeaderReader } from './header-reader.js';
import { writeStartHeader } from './start-header.js';
import { type Coder, type Folder, inputsOf, outputsOf, readStreams, writeStreams } from './streams.js';

const Id = { header: 0x01, mainStreams: 0x04 };
const COPY = '00';

/** In parts; `undefined` where nothing is encrypted. @throws UnreadableError where it is not to be understood */
export function decryptedSevenZip(archive: Uint8Array, decryption: Decryption): readonly Uint8Array[] | undefined {
	const { bytes, isEncrypted } = sevenZipHeader(archive, decryption);
	const reader = new HeaderReader(bytes);
	if (reader.byte() !== Id.header || reader.byte() !== Id.mainStreams) throw damaged();
	const streams = readStreams(reader);
	const rest = bytes.subarray(reader.at);
	if (!isEncrypted && !streams.folders.some(({ coders }) => coders.some(isEncryption))) return undefined;
	const packed = packedStreams(archive, streams);
	const plain: Uint8Array[] = [];
	const folders = streams.folders.map((folder) => {
		const own = packed.slice(plain.length, plain.length + folder.packed.length);
		const decrypted = decryptedFolder(folder, own, decryption);
		plain.push(...decrypted.packed);
		return decrypted.folder;
	});
	const packedSizes = plain.map(({ length }) => length);
	const known = writeStreams({ position: 0, packedSizes, folders });
	const header = concat([Uint8Array.of(Id.header, Id.mainStreams), known, rest]);
	const size = packedSizes.reduce((sum, each) => sum + each, 0);
	return [writeStartHeader(size, header), ...plain, header];
}

function isEncryption({ method }: Coder): boolean {
	return method === ENCRYPTION;
}

/** The folder without the coders that decrypt, which get the packed streams, and those decrypted. */
function decryptedFolder(
	folder: Folder,
	packed: readonly Uint8Array[],
	decryption: Decryption,
): { folder: Folder; packed: Uint8Array[] } {
	let plain = folder;
	const streams = [...packed];
	for (;;) {
		const index = plain.coders.findIndex(isEncryption);
		const coder = plain.coders[index];
		if (coder === undefined) return { folder: plain, packed: streams };
		const input = inputsOf(plain.coders.slice(0, index));
		const output = outputsOf(plain.coders.slice(0, index));
		const which = plain.packed.indexOf(input);
		const stream = streams[which];
		const size = plain.sizes[output];
		if (stream === undefined || size === undefined || coder.inputs !== 1 || coder.outputs !== 1) throw damaged();
		streams[which] = decryption.decrypt(stream, coder.properties, size);
		plain = withoutCoder(plain, index, input, output);
	}
}

/** What comes before it comes now to where its output went; all behind it is numbered anew. */
function withoutCoder(
	{ coders, bonds, packed, sizes, ...rest }: Folder,
	index: number,
	input: number,
	output: number,
): Folder {
	const bond = bonds.find((each) => each.output === output);
	if (bond === undefined) {
		if (coders.length > 1) throw damaged();
		return {
			coders: [{ method: COPY, inputs: 1, outputs: 1, properties: new Uint8Array(0) }],
			bonds,
			packed,
			sizes,
			...rest,
		};
	}
	const inputNow = (each: number) => (each > input ? each - 1 : each);
	const outputNow = (each: number) => (each > output ? each - 1 : each);
	return {
		coders: coders.filter((_, i) => i !== index),
		bonds: bonds
			.filter((each) => each !== bond)
			.map((each) => ({ input: inputNow(each.input), output: outputNow(each.output) })),
		packed: packed.map((each) => inputNow(each === input ? bond.input : each)),
		sizes: sizes.filter((_, i) => i !== output),
		...rest,
	};
}
