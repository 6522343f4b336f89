/** How wide a text is at most, in the fonts that pictures ask for, and where it is broken so that it fits. */

/** Widths as shares of the font's size, those of DejaVu Sans or more, which is the widest of the fonts asked for. */
const NARROW = /[ijl.,:;'|!()[\]ft\- /\\]/;
const WIDE = /[mwMW@%—…]/;
const UPPER = /[A-Z&<>=+~#QG]/;

function widthOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	// Chinese has whole squares; what may be drawn instead of an unknown character, too.
	if (code > 0x24f) return code > 0xffff ? 1.4 : 1.05;
	if (NARROW.test(character)) return 0.42;
	if (WIDE.test(character)) return 1.02;
	return UPPER.test(character) ? 0.8 : 0.66;
}

/** In units, of a text in a font of `size` units. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width * size;
}

/**
 * Lines of `width` at the most; what is behind the last line is left out, and `…` tells. Broken at spaces where there are
 * any, because names have none.
 */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
	const lines: string[] = [];
	let rest = text;
	while (rest !== '' && lines.length < most) {
		const isLast = lines.length === most - 1;
		const end = fitting(rest, size, width);
		if (end >= rest.length) {
			lines.push(rest);
			return lines;
		}
		if (isLast) {
			lines.push(`${rest.slice(0, fitting(rest, size, width - textWidth('…', size))).trimEnd()}…`);
			return lines;
		}
		// GUIDs have no spaces; behind their lines they may be broken.
		const space = Math.max(rest.lastIndexOf(' ', end), rest.lastIndexOf('-', end - 1) + 1);
		const cut = space > 0 ? space : end;
		lines.push(rest.slice(0, cut).trimEnd());
		rest = rest.slice(cut).trimStart();
	}
	return lines;
}

/** How many characters of it, at least one. */
function fitting(text: string, size: number, width: number): number {
	let end = 0;
	let sum = 0;
	for (const character of text) {
		sum += widthOf(character) * size;
		if (sum > width && end > 0) return end;
		end += character.length;
	}
	return end;
}
