/** What the modules of a UCP package are called: a module of its own has a list, of lines such as `@R00:D:\work\M1F_0123.bin`. */
import { FormatError } from '../../../bytes/errors.js';
import { latin1 } from '../../../bytes/text.js';
import { moduleBytes } from './content.js';
import type { Module } from './modules.js';

const LIST = '@NAL';
/** A list of all tags that are known is much shorter. */
const LONGEST_LIST = 1 << 15;

export function moduleNames(bytes: Uint8Array, modules: readonly Module[]): (module: Module) => string {
	const listed = readList(bytes, modules);
	return ({ tag }) => listed.get(tag) ?? usualName(tag);
}

/** Anything but images and their signatures keeps its tag. */
function usualName(tag: string): string {
	if (tag === '@ROM') return 'BIOS.bin';
	const [, kind, number] = /^@([RS])(\d\d)$/.exec(tag) ?? [];
	return kind === undefined ? tag : `BIOS_${number}.${kind === 'R' ? 'bin' : 'sig'}`;
}

/** Where the list is damaged there are no names. */
function readList(bytes: Uint8Array, modules: readonly Module[]): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const list = modules.find(({ tag, unpacked }) => tag === LIST && unpacked <= LONGEST_LIST);
	if (list === undefined) return names;
	for (const line of textOf(bytes, list).split(/\r?\n/)) {
		const [, tag, name] = /^(@...):(?:.*[\\/])?([^\\/]+)$/.exec(line) ?? [];
		if (tag !== undefined && name !== undefined) names.set(tag, name);
	}
	return names;
}

function textOf(bytes: Uint8Array, module: Module): string {
	try {
		const text = moduleBytes(bytes, module);
		return latin1(text, 0, text.length);
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return '';
	}
}
