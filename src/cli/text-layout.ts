/** Text in columns that keep to the terminal's width, whatever script the names are in. */
import { eastAsianWidth } from 'get-east-asian-width';

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

/** Rows in columns two spaces apart; the first column gives way when all together are wider than `width`. */
export function columns(rows: readonly (readonly string[])[], width: number): string[] {
	const count = Math.max(...rows.map((row) => row.length));
	const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => textWidth(row[i] ?? ''))));
	for (const column of [0, count - 1]) {
		const excess = widths.reduce((sum, each) => sum + each + 2, -2) - width;
		if (excess > 0) widths[column] = Math.max(12, (widths[column] as number) - excess);
	}
	return rows.map((row) =>
		row
			.map((cell, i) => pad(shorten(cell, widths[i] as number), widths[i] as number))
			.join('  ')
			.trimEnd(),
	);
}

/** Breaks text at spaces into lines of at most `width` columns; the second and later ones are indented. */
export function wrap(text: string, width: number, indent = 0): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const room = lines.length === 0 ? width : width - indent;
		if (line !== '' && textWidth(line) + 1 + textWidth(word) > room) {
			lines.push(line);
			line = word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	lines.push(line);
	return lines.map((each, i) => (i === 0 ? each : ' '.repeat(indent) + each));
}
