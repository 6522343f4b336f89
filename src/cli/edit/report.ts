/** What an operation changed, as `edit --json` has it: with the digits of a field, or as a size. */
import { hex } from '../../bytes/hex.js';
import { counted } from '../../language/words.js';
import type { ChangeKind, EditChange } from '../../option-rom/edit/change.js';

/** How many hex digits what was changed has; `bytes` where its size is told. */
export const CHANGE_FORMS: Readonly<Record<ChangeKind, number | 'bytes'>> = {
	'vendor ID': 4,
	'device ID': 4,
	'device list': 4,
	'checksum byte': 2,
	'last-image bit set': 2,
	'last-image bit cleared': 2,
	'header before the first image removed': 'bytes',
	'bytes after the last image removed': 'bytes',
	'private image removed': 'bytes',
	'driver compressed': 'bytes',
	'driver decompressed': 'bytes',
};

export interface ReportedChange extends Omit<EditChange, 'before' | 'after'> {
	readonly before: string;
	readonly after?: string;
	/** Of what is told as a size, numbers of bytes. */
	readonly sizes?: readonly number[];
}

export function reportChange({ before, after, input, ...about }: EditChange): ReportedChange {
	const form = CHANGE_FORMS[about.what];
	const told = (value: number) => (form === 'bytes' ? counted(value, 'byte') : hex(value, form));
	return {
		...about,
		before: told(before),
		...(after !== undefined && { after: told(after) }),
		...(form === 'bytes' && { sizes: after === undefined ? [before] : [before, after] }),
		...(input !== undefined && { input }),
	};
}
