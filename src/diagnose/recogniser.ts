/** Recognises the messages in a line. One pass finds the fixed words of all of them; only messages whose words are there are tried. */
import { formatPciAddress, parsePciAddress } from '../host/pci-function.js';
import type { Fact } from './facts.js';
import { withoutPrefix } from './lines/cut-prefix.js';
import { folded } from './lines/fold-text.js';
import { MESSAGES, type MessageId } from './messages/messages.js';
import { type Match, matchPattern } from './patterns/match-pattern.js';
import { type Pattern, parsePattern } from './patterns/parse-pattern.js';
import { WordFinder } from './patterns/word-finder.js';

export type Recognised = Pick<Fact<MessageId>, 'message' | 'device' | 'seconds' | 'values'>;

interface Form {
	readonly message: MessageId;
	readonly pattern: Pattern;
}

interface Compiled {
	readonly finder: WordFinder;
	/** By the number of their word. */
	readonly forms: readonly (readonly Form[])[];
}

let compiled: Compiled | undefined;

function compile(): Compiled {
	const byAnchor = new Map<string, Form[]>();
	for (const [message, { pattern: written }] of Object.entries(MESSAGES) as [
		MessageId,
		(typeof MESSAGES)[MessageId],
	][]) {
		for (const pattern of [written].flat().flatMap((each) => parsePattern(each))) {
			byAnchor.set(pattern.anchor, [...(byAnchor.get(pattern.anchor) ?? []), { message, pattern }]);
		}
	}
	return { finder: new WordFinder([...byAnchor.keys()]), forms: [...byAnchor.values()] };
}

/** The words of all messages, made when the first line is read. */
export function wordFinder(): WordFinder {
	compiled ??= compile();
	return compiled.finder;
}

/** The messages whose words were found, as far as the line really is one. */
export function recognise(line: string, words: ReadonlySet<number>): Recognised[] {
	compiled ??= compile();
	if (words.size === 0) return [];
	const plain = folded(line);
	const message = withoutPrefix(plain);
	const seconds = secondsOf(plain.slice(0, plain.length - message.length));
	const text = withoutMarkdown(message);
	const found = new Map<MessageId, Recognised>();
	for (const word of words) {
		for (const { message, pattern } of compiled.forms[word] as readonly Form[]) {
			if (found.has(message)) continue;
			const match = matchPattern(pattern, text);
			if (match === undefined || MESSAGES[message].unless?.some((other) => text.includes(other)) === true) continue;
			found.set(message, { ...recognised(message, match, text), ...(seconds !== undefined && { seconds }) });
		}
	}
	return [...found.values()];
}

/** Without the marks of code behind it; those before it are a prefix. */
function withoutMarkdown(message: string): string {
	let end = message.length;
	while (end > 0 && message[end - 1] === '`') end--;
	return message.slice(0, end);
}

function recognised(message: MessageId, { at, values }: Match, text: string): Recognised {
	const device = addressOf(values['device'] ?? deviceIn(text, at));
	const own = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, copied(value)]));
	return { message, ...(device !== undefined && { device }), values: own };
}

/** Of `[  829.050394] `, the time stamp of the kernel. */
function secondsOf(prefix: string): number | undefined {
	const [, stamp] = /\[ ?(\d{1,10}\.\d{1,9})\]/.exec(prefix) ?? [];
	return stamp === undefined ? undefined : Number(stamp);
}

const ADDRESS = /(?<![\w:.])(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7](?![\w])/gi;

/** The last before the message, else the first behind where it begins: `amdgpu 0000:01:00.0: Unable to …`. */
function deviceIn(text: string, at: number): string | undefined {
	const all = [...text.matchAll(ADDRESS)];
	return (all.findLast(({ index }) => index < at) ?? all[0])?.[0];
}

function addressOf(written: string | undefined): string | undefined {
	const address = written === undefined ? undefined : parsePciAddress(written);
	return address && formatPciAddress(address);
}

/** A part of a string keeps all of it in memory, here a piece of a log. */
function copied(value: string): string {
	return ` ${value}`.slice(1);
}
