/** Text in columns that keep to the terminal's width, whatever script the names are in. */
import { eastAsianWidth } from 'get-east-asian-width';
import { withShownControls } from './terminal.js';

/** No column of a table becomes narrower. */
const NARROWEST = 6;

/** Columns that the text takes in a terminal as it is shown there: East Asian characters take two, combining marks none. */
export function textWidth(text: string): number {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of withShownControls(text)) {
		if (!/\p{M}/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
	}
	return width;
}

/** Fills up with spaces to `width` columns. */
export function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Shortens to `width` columns by leaving out the middle; of names, which differ at their ends, two thirds are the end. */
export function shorten(text: string, width: number): string {
	if (textWidth(text) <= width) return text;
	const characters = [...text];
	let [head, tail, room] = [0, characters.length, width - 1];
	for (let turn = 0; head < tail; turn++) {
		const fromStart = turn % 3 === 0;
		const next = characters[fromStart ? head : tail - 1] as string;
		room -= textWidth(next);
		if (room < 0) break;
		if (fromStart) head++;
		else tail--;
	}
	return `${characters.slice(0, head).join('')}…${characters.slice(tail).join('')}`;
}

/** Rows in columns two spaces apart; where they are wider than `width`, the widest of the `elastic` columns give way. */
export function columns(rows: readonly (readonly string[])[], width: number, elastic: readonly number[]): string[] {
	const count = rows[0]?.length ?? 0;
	const widths = Array.from({ length: count }, (_, i) =>
		rows.reduce((widest, row) => Math.max(widest, textWidth(row[i] ?? '')), 0),
	);
	for (let excess = widths.reduce((sum, each) => sum + each + 2, -2) - width; excess > 0; excess--) {
		const widest = elastic.reduce((a, b) => ((widths[b] as number) > (widths[a] as number) ? b : a));
		if ((widths[widest] as number) <= NARROWEST) break;
		widths[widest] = (widths[widest] as number) - 1;
	}
	return rows.map((row) =>
		withoutEndSpaces(row.map((cell, i) => pad(shorten(cell, widths[i] as number), widths[i] as number)).join('  ')),
	);
}

/** Blocks of lines with an empty one between them. */
export function apart(blocks: readonly (readonly string[])[]): string[] {
	return blocks.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

/** No line begins with these, and none ends with those. */
const CLOSING = /[，。：；、？！）】》”’…—]/u;
const OPENING = /[（【《“‘]/u;

/**
 * Breaks text at spaces, and between the characters of scripts that have none, into lines of at most `width` columns; the
 * second and later ones are indented by `indent`. What is in backticks is to be copied, and stays on one line where it fits
 * on one. A word that is longer than a line is broken as well.
 */
export function wrap(text: string, width: number, indent = 0): string[] {
	// Most lines are short.
	if (text.length <= width && /^[ -~]*$/.test(text)) return [text.trimEnd()];
	const lines: string[] = [];
	const [start = ''] = /^ */.exec(text) ?? [];
	let line = '';
	let room = width - start.length;
	for (const { space, word } of piecesOf(text.slice(start.length), width - indent)) {
		const spaced = line === '' ? word : space + word;
		if (textWidth(spaced) <= room) {
			line += spaced;
			room -= textWidth(spaced);
			continue;
		}
		if (line !== '') lines.push(line);
		room = width - (lines.length === 0 ? start.length : indent);
		const parts = textWidth(word) <= room ? [word] : broken(word, Math.max(1, room));
		lines.push(...parts.slice(0, -1));
		line = parts.at(-1) as string;
		room = width - indent - textWidth(line);
	}
	return [...lines, line].map((each, i) => (i === 0 ? start : ' '.repeat(indent)) + withoutEndSpaces(each));
}

/** `trimEnd` takes tabs and separators of lines as well, which a name has for a reason. */
function withoutEndSpaces(text: string): string {
	let end = text.length;
	while (text[end - 1] === ' ') end--;
	return text.slice(0, end);
}

interface Piece {
	/** What stands before it, unless it begins a line. */
	readonly space: '' | ' ';
	readonly word: string;
}

/** At spaces, but not at those between backticks where all of it has room on a line. */
function wordsOf(text: string, most: number): string[] {
	const words = text.split(' ');
	const joined: string[] = [];
	for (let i = 0; i < words.length; i++) {
		let quoted = words[i] as string;
		let end = i;
		while (isOpen(quoted) && quoted.length <= most && end + 1 < words.length) quoted += ` ${words[++end]}`;
		const isWhole = !isOpen(quoted) && textWidth(quoted) <= most;
		joined.push(isWhole ? quoted : (words[i] as string));
		if (isWhole) i = end;
	}
	return joined;
}

/** Whether a backtick in it has no other one behind it. */
function isOpen(text: string): boolean {
	return text.split('`').length % 2 === 0;
}

function piecesOf(text: string, most: number): Piece[] {
	return wordsOf(text, most).flatMap((word): Piece[] => {
		if (/^[ -~]*$/.test(word)) return [{ space: ' ', word }];
		const parts: string[] = [];
		let before = '';
		for (const character of word) {
			const joint = textWidth(character) === 2 || textWidth(before) === 2;
			if (before === '' || (joint && !CLOSING.test(character) && !OPENING.test(before))) parts.push(character);
			else parts[parts.length - 1] += character;
			before = character;
		}
		return parts.map((part, i) => ({ space: i === 0 ? ' ' : '', word: part }));
	});
}

function broken(word: string, width: number): string[] {
	const parts = [''];
	let room = width;
	for (const character of word) {
		const needed = textWidth(character);
		if (needed > room && parts.at(-1) !== '') {
			parts.push('');
			room = width;
		}
		parts[parts.length - 1] += character;
		room -= needed;
	}
	return parts;
}

const LABEL = 9;

/** `  at       0x0, 6656 bytes`; without a label what goes on from the line before. */
export function field(label: string, value: string, labelWidth: number = LABEL): string {
	return `  ${pad(label, labelWidth)}${value}`;
}

/** The same in lines of `width` columns, with the value below itself. */
export function fieldLines(label: string, value: string, width: number, labelWidth: number = LABEL): string[] {
	return wrap(field(label, value, labelWidth), width, labelWidth + 2);
}

/** For commander, which takes all characters to be equally wide. */
export function helpLayout() {
	const boxWrap = (text: string, width: number) =>
		text
			.split('\n')
			.flatMap((line) => wrap(line, width))
			.join('\n');
	return { displayWidth: textWidth, boxWrap };
}
