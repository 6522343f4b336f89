/** Texts of two words or more that stay as they are: what programs say and read, and names. */

/** What nobody is told: where a rule is written, and what firmware or programs say of themselves. */
export const NOT_TOLD_PROPERTIES = new Set(['source', 'said', 'marks']);

/** Options as they are typed, a program's own name before its message, a digest under its name. */
export const NOT_TOLD_SHAPES =
	/^(?:-\w, )?--[\w-]+ <[\w:.-]+>$|^-\w, --[\w-]+$|^(?:romtool|efirom): \{\}$|^sha256 \{\}(?:, crc32 \{\})?$/;

/** By file below src: all of its texts, or those listed. */
export const NOT_TOLD: Readonly<Record<string, 'all' | readonly string[]>> = {
	// Names of modules and products.
	'firmware/guid-names.ts': 'all',
	'graphics/other-gop.ts': 'all',
	// The form of EfiRom's own dump.
	'cli/efirom/dump.ts': 'all',
	'cli/efirom/arguments.ts': ['{} ID'],
	'cli/efirom/run.ts': ['efirom (romtool) {}', 'efirom: {}: {}', 'efirom: {} {}'],
	'cli/build/command.ts': [
		'[-f VENDOR] [-i DEVICE…] [--id 1002:164c] [-e|-ec|-b FILE…] [FILE…] [-o OUT]',
		'  romtool build -f 1002 -i 164c AMDGopDriver.efi',
		'  romtool build --id 1002:164c -b vbios.bin -ec AMDGopDriver.efi -o both.rom',
		'{} <file>',
	],
	'cli/inspect/scale.ts': ['{} {}  {}  {}'],
	// Names of products, with their versions.
	'cli/inspect/summary.ts': [
		'AMD GOP {}',
		'Intel GOP {}',
		'AMD VBIOS {}',
		'Intel VBIOS',
		'Intel VBIOS, VBT {}',
		'Intel VBT {}',
		'NVIDIA VBIOS {}',
	],
	'cli/descriptors.ts': ['pipe or file'],
};
