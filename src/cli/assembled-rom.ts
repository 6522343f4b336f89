/** A ROM that has been put together in memory, and what it was made of. */
import type { BuildOptions, OptionRomInput } from '../option-rom/build-options.js';

export interface AssembledRom {
	readonly bytes: Uint8Array;
	/** As given, or the input's name with `.rom`; `-` is standard output. */
	readonly output: string;
	/** In the order of the images. */
	readonly inputs: readonly OptionRomInput[];
	readonly options: BuildOptions;
	/** The file that each image came from. */
	readonly sources: readonly string[];
	/** Of the ROM that the parts in use were once taken from. */
	readonly originalSha256?: string;
}
