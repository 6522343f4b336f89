/** A Terse Executable, the PE image with a short header that firmware uses before memory is up (PI 1.8 volume 1 §15). */
import { formatErrors } from '../bytes/errors.js';
import { u16At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';
import { EXECUTABLE_ERRORS } from './findings.js';
import { type ExecutableSection, readSectionTable } from './section-table.js';

const error = formatErrors(EXECUTABLE_ERRORS);

const teHeader = record('TE header', {
	signature: 'u16',
	machine: 'u16',
	sections: 'u8',
	subsystem: 'u8',
	strippedSize: 'u16',
	entryPoint: 'u32',
	codeBase: 'u32',
	imageBaseLow: 'u32',
	imageBaseHigh: 'u32',
	relocationAddress: 'u32',
	relocationSize: 'u32',
	debugAddress: 'u32',
	debugSize: 'u32',
});

/** "VZ". */
const TE_SIGNATURE = 0x5a56;

export interface TeImage {
	readonly machine: number;
	readonly subsystem: number;
	/** How many bytes of the PE image's headers were cut off; the 40 of the TE header stand in their place. */
	readonly strippedSize: number;
	/** Relative virtual address in the PE image. */
	readonly entryPoint: number;
	readonly codeBase: number;
	readonly imageBase: bigint;
	/** Offsets are those in this file, not in the PE image. */
	readonly sections: readonly ExecutableSection[];
}

export function hasTeSignature(bytes: Uint8Array): boolean {
	return u16At(bytes, 0) === TE_SIGNATURE;
}

/** @throws FormatError where the bytes do not start with a TE header. */
export function readTe(bytes: Uint8Array): TeImage {
	if (!teHeader.fits(bytes, 0)) {
		throw error('te-truncated', 0, { bytes: teHeader.size, end: bytes.length });
	}
	const header = teHeader.read(bytes);
	if (header.signature !== TE_SIGNATURE) throw error('te-signature', 0, { found: header.signature });
	const { machine, subsystem, strippedSize, entryPoint, codeBase } = header;
	return {
		machine,
		subsystem,
		strippedSize,
		entryPoint,
		codeBase,
		imageBase: (BigInt(header.imageBaseHigh) << 32n) | BigInt(header.imageBaseLow),
		sections: readSectionTable(bytes, teHeader.size, header.sections, teHeader.size - strippedSize),
	};
}
