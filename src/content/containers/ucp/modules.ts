/** The modules of a UCP package, each with a header: a tag, its size, and the sizes of what is in it. */
import { record } from '../../../bytes/record.js';
import type { Span } from '../../../bytes/span.js';
import { latin1 } from '../../../bytes/text.js';

/** Of the package: a tag, its size, a sum and six bytes more, of which a module has the same. */
export const PACKAGE_HEADER = 16;

const moduleHeader = record('AMI UCP module', {
	tag: { bytes: 4 },
	size: 'u32',
	sum: 'u16',
	unknown: { skip: 6 },
	packed: 'u32',
	unpacked: 'u32',
});

/** What is in a module begins with these, where it is packed: its sizes are the header that EFI compression has. */
export const SIZES_AT = moduleHeader.offsets.packed;
/** Of the package, too. */
export const SIZE_AT = moduleHeader.offsets.size;
export const MODULE_HEADER = moduleHeader.size;

const AT_SIGN = 0x40;

/** From its header on to where the next one begins. */
export interface Module extends Span {
	/** `@ROM`. */
	readonly tag: string;
	readonly packed: number;
	readonly unpacked: number;
}

/** Asked at every mark. */
export function isModuleAt(bytes: Uint8Array, at: number): boolean {
	return bytes[at] === AT_SIGN && moduleHeader.fits(bytes, at);
}

export interface Modules {
	/** The last one may end behind the package. */
	readonly modules: readonly Module[];
	/** Whether one follows of which the size is wrong, or more than are read. */
	readonly isBroken: boolean;
}

/** At most so many. */
export function readModules(bytes: Uint8Array, { start, end }: Span, most: number): Modules {
	const modules: Module[] = [];
	for (let at = start + PACKAGE_HEADER; at + MODULE_HEADER <= end && isModuleAt(bytes, at); ) {
		const { tag, size, packed, unpacked } = moduleHeader.read(bytes, at);
		if (size < MODULE_HEADER || modules.length === most) return { modules, isBroken: true };
		modules.push({ start: at, end: at + size, tag: latin1(tag, 0, tag.length), packed, unpacked });
		at += size;
	}
	return { modules, isBroken: false };
}
