/** Lines of a configuration as they are after a change, for people to copy. */
import type { Setting } from './setting.js';

export interface LineChanges {
	/** Keys that go. */
	readonly without?: readonly string[];
	/** `pcie=1`: words that are added, in place of those with the same key. */
	readonly add?: readonly string[];
	/** In place of the address, the list of them or the mapping. */
	readonly host?: string;
}

/** `hostpci0: 0000:05:00.0,pcie=1`, with its other words in their order. */
export function changedLine({ key, value }: Setting, { without = [], add = [], host }: LineChanges): string {
	const words = value.split(',').filter((word) => word.trim() !== '' && !without.includes(keyOf(word)));
	const changed = words.map((word) => {
		const isHost = !word.includes('=') || ['host', 'mapping'].includes(keyOf(word));
		return host !== undefined && isHost ? host : (add.find((each) => keyOf(each) === keyOf(word)) ?? word);
	});
	return `${key}: ${[...changed, ...add.filter((each) => !changed.includes(each))].join(',')}`;
}

/** Empty for a word without one. */
function keyOf(word: string): string {
	return word.slice(0, Math.max(0, word.indexOf('='))).trim();
}

/** `args` with `-set` for properties of a device, in place of any that is there. */
export function argsWith(args: string, id: string, properties: readonly string[], value: string): string {
	const rest = argsWithout(args, id, properties);
	const sets = properties.map((property) => `-set device.${id}.${property}=${value}`);
	return `args: ${[...(rest === '' ? [] : [rest]), ...sets].join(' ')}`;
}

/** The value of `args` without the `-set` of some properties of a device; empty where nothing else is in it. */
export function argsWithout(args: string, id: string, properties: readonly string[]): string {
	const names = [id, ...properties].map((text) => text.replace(/[^\w-]/g, '\\$&'));
	const set = new RegExp(
		`(?:^|\\s)--?set\\s+(["']?)device\\.${names[0]}\\.(?:${names.slice(1).join('|')})=[^\\s"']*\\1(?=\\s|$)`,
		'g',
	);
	return args.replace(set, '').trim();
}

/** `args` with another word in place of one; the new word alone where quotation marks hide the old one. */
export function argsWithWord(args: string, word: string, changed: string): string {
	const at = ` ${args} `.indexOf(` ${word} `);
	return at < 0 ? `-device ${changed}` : `args: ${args.slice(0, at)}${changed}${args.slice(at + word.length)}`;
}
