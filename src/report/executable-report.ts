/** What the headers of a PE or TE image say, as a plain object. */
import { hex } from '../bytes/hex.js';
import { spanSize } from '../bytes/span.js';
import type { Executable } from '../executable/executable.js';
import { machineName } from './machine-name.js';

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
	/** What is behind the program in its file, in bytes; missing where nothing is. */
	readonly overlay?: { readonly offset: number; readonly size: number };
}

export function reportExecutable({
	format,
	machine,
	subsystem,
	entryPoint,
	sections,
	signed,
	overlay,
}: Executable): ExecutableReport {
	return {
		format,
		machine: machineName(machine),
		subsystem,
		entryPoint: hex(entryPoint),
		sections: sections.map(({ name, offset, size }) => ({ name, offset, size })),
		signed,
		...(overlay !== undefined && { overlay: { offset: overlay.start, size: spanSize(overlay) } }),
	};
}
