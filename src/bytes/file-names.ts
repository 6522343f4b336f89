/**
 * Names that are no names of files on every system: files travel, so they are made on none ("Naming Files, Paths, and
 * Namespaces" of the documentation of Windows).
 */

/** With any extension. Some code pages have the digits raised as well. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])$/i;

/** Whether Windows keeps the name for a device: CON, `aux.rom`. What is written to such a file is gone. */
export function isDeviceName(name: string): boolean {
	const [stem = ''] = name.split('.', 1);
	return DEVICE.test(stem.trimEnd());
}

/** Windows leaves dots and spaces off the end, so that it would be another file. */
export function endsInDotOrSpace(name: string): boolean {
	return /[. ]$/.test(name) && name !== '.' && name !== '..';
}

/** `a.rom:b`: something hidden in a.rom, where a file of its own was wanted. */
export function namesStream(name: string): boolean {
	return name.includes(':');
}

const MAX_NAME = 64;

/** Letters, digits, dots, dashes and underscores; never empty, hidden, reserved or a path. */
export function safeName(text: string): string {
	const kept = text.replace(/[^\w.-]+/g, '_').slice(0, MAX_NAME);
	const trimmed = kept.replace(/^[.\-_]+|[._]+$/g, '');
	if (trimmed === '') return 'unnamed';
	return isDeviceName(trimmed) ? `_${trimmed}` : trimmed;
}
