/** Text as a manual page has it: man(7), as groff and mandoc read it. */

/** Without what would be taken for a request, an escape or a hyphen. */
export function roff(text: string): string {
	return text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/[^\n -~]/gu, (char) => `\\[u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
		.replace(/^[.']/gm, '\\&$&');
}

/** A term, and what it means, indented below it. */
export function defined(term: string, text: string): string {
	return `.TP\n.B ${roff(term)}\n${roff(text)}\n`;
}

/** Lines that were laid out by hand stay as they are; others are filled, each from a line of its own on. */
export function paragraphs(text: string): string {
	return text
		.split(/\n{2,}/)
		.map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => {
			if (/^ /m.test(paragraph)) return `.PP\n.EX\n${roff(paragraph)}\n.EE\n`;
			return `.PP\n${roff(paragraph).split('\n').join('\n.br\n')}\n`;
		})
		.join('');
}
