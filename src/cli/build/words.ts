/**
 * Rewrites the words of `romtool build` so that commander hands them over in the order in which they stand: an option
 * per device ID and per file, because which kind, class code and revision a file gets depends on what precedes it.
 */
import type { Command } from 'commander';

/** Hidden options that stand for a file of the given kind. */
export const FILE_OPTIONS = {
	auto: '--image',
	efi: '--image-efi',
	'efi-compressed': '--image-compressed',
	binary: '--image-binary',
} as const;

const KIND_FLAGS: Readonly<Record<string, keyof typeof FILE_OPTIONS>> = {
	'-e': 'efi',
	'-ec': 'efi-compressed',
	'-b': 'binary',
};

/** What can be a device ID after -i; anything else is taken for a file. */
const LOOKS_LIKE_ID = /^(?:0x[0-9a-f]*|[0-9a-f]{1,4})$/i;

export function inOrder(command: Command, args: readonly string[]): string[] {
	const takesValue = new Set(
		command.options.filter((option) => option.required).flatMap(({ short, long }) => [short, long]),
	);
	const words: string[] = [];
	let kind: keyof typeof FILE_OPTIONS = 'auto';
	let onlyFiles = false;
	for (let i = 0; i < args.length; i++) {
		const word = args[i] as string;
		const flag = KIND_FLAGS[word.toLowerCase()];
		if (onlyFiles || word === '-' || !word.startsWith('-')) {
			words.push(`${FILE_OPTIONS[kind]}=${word}`);
		} else if (word === '--') {
			onlyFiles = true;
		} else if (flag !== undefined) {
			kind = flag;
		} else if (word === '-i' || word === '--device') {
			if (i + 1 < args.length) words.push(word, args[++i] as string);
			else words.push(word);
			while (LOOKS_LIKE_ID.test(args[i + 1] ?? '')) words.push(word, args[++i] as string);
		} else {
			words.push(word);
			if (takesValue.has(word) && i + 1 < args.length) words.push(args[++i] as string);
		}
	}
	return words;
}
