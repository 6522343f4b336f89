/** Colour where the reader is a terminal that wants it. */
import util from 'node:util';
import type { Io, Output } from './io.js';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

export type Paint = (style: Style, text: string) => string;

const STYLES: readonly Style[] = ['bold', 'dim', 'red', 'yellow', 'green', 'cyan'];

/**
 * What stands around painted text until it leaves, since a name that has a colour's escape sequence in it must not be
 * taken for painted. Made anew by each process, so that no file can have it.
 */
const MARK = `\0${randomWord()}${randomWord()}\0`;
const PAINTED = new RegExp(`${MARK}(${STYLES.join('|')})\0(.*?)${MARK}`, 'gs');

/** https://no-color.org, https://force-color.org */
export function painter(output: Output, env: Io['env']): Paint {
	const wanted = (env['NO_COLOR'] ?? '') === '' && ((env['FORCE_COLOR'] ?? '0') !== '0' || output.isTTY);
	// Node 18, on which the single file runs as well, has no styleText.
	if (!wanted || util.styleText === undefined) return (_, text) => text;
	return (style, text) => `${MARK}${style}\0${text}${MARK}`;
}

/** The line with its colours, after `prepare` has gone over all text in it. */
export function withColours(line: string, prepare: (text: string) => string): string {
	let whole = '';
	let at = 0;
	for (const { index, 0: painted, 1: style, 2: text = '' } of line.matchAll(PAINTED)) {
		whole += prepare(line.slice(at, index));
		whole += util.styleText(style as Style, prepare(text), { validateStream: false });
		at = index + painted.length;
	}
	return whole + prepare(line.slice(at));
}

function randomWord(): string {
	return Math.random().toString(36).slice(2);
}
