/** Files of a firmware volume (PI 1.8 volume 3 §3.2.3): a header of 24 bytes, of 32 for large ones in FFSv3, and a body. */
import { join } from '../executables.js';
import { balance8, filled, guid, u24, u64 } from './bytes.js';
import { sections as joinSections } from './sections.js';

export const FileType = {
	Raw: 0x01,
	Freeform: 0x02,
	SecurityCore: 0x03,
	PeiCore: 0x04,
	DxeCore: 0x05,
	Peim: 0x06,
	Driver: 0x07,
	CombinedPeimDriver: 0x08,
	Application: 0x09,
	Mm: 0x0a,
	VolumeImage: 0x0b,
	CombinedMmDxe: 0x0c,
	MmCore: 0x0d,
	MmStandalone: 0x0e,
	MmCoreStandalone: 0x0f,
	Pad: 0xf0,
} as const;

/** The file whose last byte is the volume's last. */
export const VOLUME_TOP_FILE = '1BA0062E-C779-4582-8566-336AE8F78F09';

const Attribute = { Large: 0x01, Alignment2: 0x02, Fixed: 0x04, Checksum: 0x40 } as const;

const HEADER_SIZE = 24;
const LARGE_HEADER_SIZE = 32;
const ATTRIBUTES_AT = 19;
const NO_CHECKSUM = 0xaa;
const ALL_ONES = 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF';

/** What the three bits mean without and with `Attribute.Alignment2`, in bytes. */
const ALIGNMENTS = [1, 16, 128, 512, 1 << 10, 1 << 12, 1 << 15, 1 << 16].concat(
	[17, 18, 19, 20, 21, 22, 23, 24].map((power) => 2 ** power),
);

/** Header construction, header valid, data valid. */
const DATA_VALID = 0x07;

export interface FileInput {
	readonly guid: string;
	readonly type: number;
	readonly body?: Uint8Array;
	/** Instead of a body. */
	readonly sections?: readonly Uint8Array[];
	/** The header of FFSv3's large files; by itself where the size needs it. */
	readonly large?: boolean;
	/** The body is summed up, too. */
	readonly checksum?: boolean;
	readonly fixed?: boolean;
	/** Of the body in the volume, in bytes. */
	readonly alignment?: number;
	/** The bits that are set in the file's life, whatever the polarity. */
	readonly state?: number;
	/** What the volume's flash is when erased. */
	readonly erase?: 0xff | 0;
	readonly badHeaderSum?: boolean;
	readonly badDataSum?: boolean;
	/** What the header says instead of the true size. */
	readonly size?: number;
}

export function file(input: FileInput): Uint8Array {
	const { body = joinSections(...(input.sections ?? [])), state = DATA_VALID, erase = 0xff } = input;
	const { large = HEADER_SIZE + body.length > 0xffffff } = input;
	const { size = (large ? LARGE_HEADER_SIZE : HEADER_SIZE) + body.length } = input;
	const unsummed = join(
		guid(input.guid),
		Uint8Array.of(0, 0, input.type, attributesOf(input, large)),
		u24(large ? 0 : size),
		Uint8Array.of(0),
		large ? u64(size) : new Uint8Array(),
	);
	// The state changes and the body may, so neither counts.
	const headerSum = balance8(unsummed) ^ (input.badHeaderSum ? 1 : 0);
	const dataSum = (input.checksum ? balance8(body) : NO_CHECKSUM) ^ (input.badDataSum ? 1 : 0);
	unsummed.set([headerSum, dataSum], 16);
	unsummed[23] = state ^ erase;
	return join(unsummed, body);
}

function attributesOf({ checksum, fixed, alignment = 1 }: FileInput, large: boolean): number {
	const code = ALIGNMENTS.indexOf(alignment);
	if (code < 0) throw new Error(`no code for an alignment of ${alignment} bytes`);
	return (
		(large ? Attribute.Large : 0) |
		(code > 7 ? Attribute.Alignment2 : 0) |
		(fixed ? Attribute.Fixed : 0) |
		((code & 7) << 3) |
		(checksum ? Attribute.Checksum : 0)
	);
}

/** Where the body of a file begins, and the alignment that its header asks for. */
export function placementOf(bytes: Uint8Array): { headerSize: number; alignment: number } {
	const attributes = bytes[ATTRIBUTES_AT] as number;
	const code = ((attributes >>> 3) & 7) | ((attributes & Attribute.Alignment2) << 2);
	const headerSize = attributes & Attribute.Large ? LARGE_HEADER_SIZE : HEADER_SIZE;
	return { headerSize, alignment: ALIGNMENTS[code] as number };
}

/** A file of `size` bytes with its header that holds nothing, or what an extended volume header hides in one. */
export function padFile(size: number, { erase = 0xff, body }: Pick<FileInput, 'erase' | 'body'> = {}): Uint8Array {
	const empty = filled(size - HEADER_SIZE, erase);
	if (body !== undefined) empty.set(body);
	return file({ guid: ALL_ONES, type: FileType.Pad, body: empty, erase });
}
