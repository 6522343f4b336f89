/** A Terse Executable, the PE image with a short header that firmware uses before memory is up (PI 1.8 volume 1 §15). */
import { FormatError } from '../bytes/errors.js';
import { hex } from '../bytes/hex.js';
import { record } from '../bytes/record.js';
import { type ExecutableSection, readSectionTable } from './section-table.js';

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

/** @throws FormatError where the bytes do not start with a TE header. */
export function readTe(bytes: Uint8Array): TeImage {
	if (!teHeader.fits(bytes, 0)) {
		const problem = `too short for a TE image: ${bytes.length} bytes, and its header alone takes ${teHeader.size}`;
		throw new FormatError('te-truncated', 0, problem);
	}
	const header = teHeader.read(bytes);
	if (header.signature !== TE_SIGNATURE) {
		const problem = `not a TE image: ${hex(header.signature, 4)} at 0x0 in place of 0x5a56 ("VZ")`;
		throw new FormatError('te-signature', 0, problem);
	}
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
