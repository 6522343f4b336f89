/** Colour where the reader is a terminal that wants it. */
import util from 'node:util';
import { hexDigits } from '../bytes/hex.js';
import type { Io, Output } from './io.js';

export type Style = 'bold' | 'red' | 'yellow' | 'green' | 'cyan';

/** https://no-color.org, https://force-color.org */
export function painter(output: Output, env: Io['env']): (style: Style, text: string) => string {
	const wanted = (env['NO_COLOR'] ?? '') === '' && ((env['FORCE_COLOR'] ?? '0') !== '0' || output.isTTY);
	// Node 18, on which the single file runs as well, has no styleText.
	if (!wanted || util.styleText === undefined) return (_, text) => text;
	return (style, text) => util.styleText(style, text, { validateStream: false });
}

/** Control characters in a name from a command line or a file would let it write over what is on the screen. */
export function printable(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}]/gu, (char) => `\\x${hexDigits(char.codePointAt(0) ?? 0, 2)}`);
}
