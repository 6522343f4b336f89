/** Texts of two words or more that stay as they are: what programs say and read, and names. */

/** What nobody is told: where a rule is written, and what firmware or programs say of themselves. */
export const NOT_TOLD_PROPERTIES = new Set(['source', 'said', 'marks']);

/** By file below src: all of its texts, or those listed. */
export const NOT_TOLD: Readonly<Record<string, 'all' | readonly string[]>> = {
	// Names of modules and products.
	'firmware/guid-names.ts': 'all',
	'graphics/other-gop.ts': 'all',
	// The form of EfiRom's own dump.
	'cli/efirom/dump.ts': 'all',
};
