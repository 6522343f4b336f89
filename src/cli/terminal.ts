/** Text on its way to a terminal: with colour, where its reader wants it, and without characters that would steer it. */
import { hexDigits } from '../bytes/hex.js';
import { HIDDEN, jsonTextOf, PLAIN, withJsonEscapes } from '../bytes/json-text.js';
import type { Io, Output, Sink } from './io.js';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

export type Paint = (style: Style, text: string) => string;

/** What turns each on, and off again (ECMA-48 8.3.117). Node has a function for it in a module that takes 7 ms to load. */
const STYLES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	yellow: [33, 39],
	green: [32, 39],
	cyan: [36, 39],
};

/**
 * What stands around painted text until it leaves, since a name that has a colour's escape sequence in it must not be
 * taken for painted. Made anew by each process, so that no file can have it.
 */
const MARK = `\0${randomWord()}${randomWord()}\0`;
const PAINTED = new RegExp(`${MARK}(${Object.keys(STYLES).join('|')})\0(.*?)${MARK}`, 'gs');

let hidden: RegExp | undefined;

const ERASE_LINE = '\r\x1b[K';

/** Colour where the reader is a terminal that wants it: https://no-color.org, https://force-color.org */
export function painter(output: Output, env: Io['env']): Paint {
	const wanted = (env['NO_COLOR'] ?? '') === '' && ((env['FORCE_COLOR'] ?? '0') !== '0' || output.isTTY);
	if (!wanted) return (_, text) => text;
	return (style, text) => `${MARK}${style}\0${text}${MARK}`;
}

/** The line with its colours, after `prepare` has gone over all text in it. */
function withColours(line: string, prepare: (text: string) => string): string {
	let whole = '';
	let at = 0;
	for (const { index, 0: painted, 1: style, 2: text = '' } of line.matchAll(PAINTED)) {
		whole += prepare(line.slice(at, index));
		const [on, off] = STYLES[style as Style];
		whole += `\x1b[${on}m${prepare(text)}\x1b[${off}m`;
		at = index + painted.length;
	}
	return whole + prepare(line.slice(at));
}

function randomWord(): string {
	return Math.random().toString(36).slice(2);
}

/** Text in which hidden characters are seen: `\x1b`, `\u202e`, `\u{e0001}`. */
export function withShownControls(text: string): string {
	if (PLAIN.test(text) && !text.includes('\n')) return text;
	hidden ??= new RegExp(HIDDEN, 'gu');
	return text.replace(hidden, (character) => {
		const code = character.codePointAt(0) ?? 0;
		if (code < 0x100) return `\\x${hexDigits(code, 2)}`;
		return code < 0x10000 ? `\\u${hexDigits(code, 4)}` : `\\u{${hexDigits(code, 5)}}`;
	});
}

/** The one place where text leaves: what names, firmware and command lines bring cannot steer the terminal it goes to. */
export class TextOutput implements Output {
	private readonly sink: Sink;

	constructor(sink: Sink) {
		this.sink = sink;
	}

	get isTTY(): boolean {
		return this.sink.isTTY;
	}

	get columns(): number {
		return this.sink.columns;
	}

	lines(lines: readonly string[]): void {
		if (lines.length === 0) return;
		this.sink.write(lines.map((line) => `${withColours(line, withShownControls)}\n`).join(''));
	}

	json(value: unknown): void {
		this.sink.write(jsonTextOf(value));
	}

	jsonText(text: string): void {
		this.sink.write(withJsonEscapes(text));
	}

	ready(text: string): void {
		this.sink.write(text);
	}

	status(line: string): void {
		this.sink.write(`${ERASE_LINE}${withShownControls(line)}`);
	}

	bytes(data: Uint8Array): void {
		this.sink.write(data);
	}
}
