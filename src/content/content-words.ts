/** What a file may turn out to be, finer than its kind: the words that findings have as values, and that have names. */
import { BEGUN_WORDS } from './container-words.js';
import type { BegunKind } from './containers/containers.js';
import type { TextForm } from './text-content.js';

const TEXT_FORMS = ['hex-dump', 'acpidump', 'disassembly', 'message', 'text'] as const satisfies readonly TextForm[];

/** Those that are no containers. */
export const PLAIN_WORDS = [
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
	'html',
	...TEXT_FORMS,
	'empty-zip',
	'elf',
	'lfs-pointer',
	'blank-fill',
	'blank-mixed',
	'blank-almost',
	'empty',
] as const;

export type PlainWord = (typeof PLAIN_WORDS)[number];

export type ContentWord = PlainWord | BegunKind;

export const CONTENT_WORDS: readonly ContentWord[] = [...PLAIN_WORDS, ...BEGUN_WORDS];
