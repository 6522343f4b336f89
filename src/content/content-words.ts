/** What a file may turn out to be, finer than its kind: the words that findings have as values, and that have names. */
import type { TextForm } from './text-content.js';

const TEXT_FORMS = ['hex-dump', 'acpidump', 'disassembly', 'message', 'text'] as const satisfies readonly TextForm[];

export const CONTENT_WORDS = [
	'option-rom',
	'pe',
	'te',
	'vbt',
	'opregion',
	'vfct',
	'acpi-table',
	'nvgi',
	'volume',
	'intel-flash',
	'amd-flash',
	'volumes-inside',
	'capsule',
	'pfat',
	'html',
	...TEXT_FORMS,
	'zip',
	'empty-zip',
	'gzip',
	'7z',
	'rar',
	'xz',
	'cab',
	'elf',
	'lfs-pointer',
	'blank-fill',
	'blank-mixed',
	'blank-almost',
	'empty',
] as const;

export type ContentWord = (typeof CONTENT_WORDS)[number];
