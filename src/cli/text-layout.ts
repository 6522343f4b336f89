/** Text in columns that keep to the terminal's width, whatever script the names are in. */
import { eastAsianWidth } from 'get-east-asian-width';

/** No column of a table becomes narrower. */
const NARROWEST = 6;

/** Columns that the text takes in a terminal: East Asian characters take two, combining marks none. */
export function textWidth(text: string): number {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) {
		if (!/\p{M}/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
	}
	return width;
}

/** Fills up with spaces to `width` columns. */
export function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Shortens to `width` columns by leaving out the middle, because names differ at both ends. */
export function shorten(text: string, width: number): string {
	if (textWidth(text) <= width) return text;
	const characters = [...text];
	let head = Math.ceil(characters.length / 2);
	let tail = head;
	const shortened = () => `${characters.slice(0, head).join('')}…${characters.slice(tail).join('')}`;
	while (head + characters.length - tail > 0 && textWidth(shortened()) > width) {
		if (head >= characters.length - tail) head--;
		else tail++;
	}
	return shortened();
}

/** Rows in columns two spaces apart; where they are wider than `width`, the widest columns give way. */
export function columns(rows: readonly (readonly string[])[], width: number): string[] {
	const count = Math.max(...rows.map((row) => row.length));
	const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => textWidth(row[i] ?? ''))));
	const room = width - 2 * (count - 1);
	for (let all = widths.reduce((sum, each) => sum + each, 0); all > Math.max(room, count * NARROWEST); all--) {
		const widest = widths.indexOf(Math.max(...widths));
		widths[widest] = (widths[widest] as number) - 1;
	}
	return rows.map((row) =>
		row
			.map((cell, i) => pad(shorten(cell, widths[i] as number), widths[i] as number))
			.join('  ')
			.trimEnd(),
	);
}

/** Breaks text at spaces into lines of at most `width` columns; the second and later ones are indented by `indent`. */
export function wrap(text: string, width: number, indent = 0): string[] {
	const lines: string[] = [];
	const [first = '', ...words] = text.trimStart().split(' ');
	let line = ' '.repeat(text.length - text.trimStart().length) + first;
	for (const word of words) {
		if (textWidth(line) + 1 + textWidth(word) > width) {
			lines.push(line.trimEnd());
			line = ' '.repeat(indent) + word;
		} else {
			line += ` ${word}`;
		}
	}
	return [...lines, line];
}
