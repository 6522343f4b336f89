/**
 * Rewrites the words of `romtool build` so that commander hands them over in the order in which they stand: an option
 * per device ID and per file, because which kind, class code and revision a file gets depends on what precedes it.
 */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { say } from '../language.js';
import { BUILD_TEXTS } from './texts.js';

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

const DEVICE_FLAG = /^(?:-i|--device)(?:=|$)/;

/** @throws CliError for a word after -i that may be an ID or a file. */
export function inOrder(command: Command, args: readonly string[]): string[] {
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
		} else {
			words.push(word);
			if (takesNext(command, word) && i + 1 < args.length) words.push(args[++i] as string);
			if (!DEVICE_FLAG.test(word)) continue;
			while (isDeviceId(args[i + 1])) words.push('--device', args[++i] as string);
		}
	}
	return words;
}

/** Whether the word after this one is the value of an option: `-f`, `--vendor`, and `-nf`, where others precede it. */
function takesNext(command: Command, word: string): boolean {
	const takes = (flag: string) =>
		command.options.some(({ required, short, long }) => required && (flag === short || flag === long));
	if (word.startsWith('--')) return takes(word);
	const letters = [...word.slice(1)];
	const first = letters.findIndex((letter) => takes(`-${letter}`));
	return first >= 0 && first === letters.length - 1;
}

/** What can be a further device ID after -i; anything else is taken for a file. */
function isDeviceId(word: string | undefined): boolean {
	if (word === undefined) return false;
	if (/^0x/i.test(word)) return true;
	if (!/^[0-9a-f]{1,4}$/i.test(word)) return false;
	if (existsSync(word)) throw new CliError(say(BUILD_TEXTS.idOrFile, { word }));
	return true;
}
