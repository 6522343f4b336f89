/** The headers of a UEFI program as far as PE and TE images have the same (UEFI 2.10 §2.1.1; PI 1.8 volume 1 §15). */
import { FormatError } from '../bytes/errors.js';
import { isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import { readPeImage } from './pe-image.js';
import type { ExecutableSection } from './section-table.js';
import { readTe } from './te.js';

export interface Executable {
	readonly format: 'pe' | 'te';
	/** COFF machine type, 0x8664 for X64. */
	readonly machine: number;
	readonly subsystem: number;
	/** Relative to the image base. */
	readonly entryPoint: number;
	readonly sections: readonly ExecutableSection[];
	/** Whether it carries an Authenticode signature; nobody has checked whether that is good. */
	readonly signed: boolean;
	/** What is behind the image in its file, where there is more than padding: an installer has its files there. */
	readonly overlay?: Span;
}

/** `undefined` for bytes that are neither. */
export function readExecutable(bytes: Uint8Array): Executable | undefined {
	try {
		const isTe = bytes[0] === 0x56 && bytes[1] === 0x5a;
		const image = isTe ? readTe(bytes) : readPeImage(bytes);
		const { machine, subsystem, entryPoint, sections } = image;
		const signed = 'signature' in image && image.signature !== undefined;
		const about = { format: isTe ? 'te' : 'pe', machine, subsystem, entryPoint, sections, signed } as const;
		if (!('overlay' in image)) return about;
		const { start, end } = image.overlay;
		return start === end || isPadding(bytes, start, end) ? about : { ...about, overlay: image.overlay };
	} catch (error) {
		if (error instanceof FormatError) return undefined;
		throw error;
	}
}
