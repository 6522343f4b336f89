/** What the headers of a PE or TE image say, as a plain object. */
import { FormatError } from '../bytes/errors.js';
import { hex } from '../bytes/hex.js';
import { MACHINE_NAMES } from '../executable/pe.js';
import { readPeImage } from '../executable/pe-image.js';
import { readTe } from '../executable/te.js';

export interface ExecutableReport {
	readonly format: 'pe' | 'te';
	/** `X64`, `AA64`, …; the number as hex where it has no name. */
	readonly machine: string;
	readonly subsystem: number;
	/** Relative to the image base, as hex. */
	readonly entryPoint: string;
	readonly sections: readonly { readonly name: string; readonly offset: number; readonly size: number }[];
	/** Whether it carries an Authenticode signature; nobody has checked whether that is good. */
	readonly signed: boolean;
}

/** `undefined` for bytes that are neither. */
export function reportExecutable(bytes: Uint8Array): ExecutableReport | undefined {
	try {
		const isTe = bytes[0] === 0x56 && bytes[1] === 0x5a;
		const image = isTe ? readTe(bytes) : readPeImage(bytes);
		return {
			format: isTe ? 'te' : 'pe',
			machine: MACHINE_NAMES[image.machine] ?? hex(image.machine, 4),
			subsystem: image.subsystem,
			entryPoint: hex(image.entryPoint),
			sections: image.sections.map(({ name, offset, size }) => ({ name, offset, size })),
			signed: 'signature' in image && image.signature !== undefined,
		};
	} catch (error) {
		if (error instanceof FormatError) return undefined;
		throw error;
	}
}
