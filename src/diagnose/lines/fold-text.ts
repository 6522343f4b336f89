/** What terminals, mail programs, web pages and JSON make of the characters of a message, undone. */

/** Of a character that is not ASCII: typographic quotes, dashes and blanks (Unicode 16.0 §6.2); none for all others. */
export function plainCode(code: number): number {
	if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032 || code === 0xb4) return 0x27;
	if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0x2033) return 0x22;
	if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return 0x20;
	if (code >= 0x2010 && code <= 0x2015) return 0x2d;
	return 0;
}

/** Colours and other control sequences (ECMA-48 §5.4), and those that journalctl and consoles show as `#033` or `^[`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SEQUENCE = /(?:\x1b|\x9b|#033|\^\[)\[?[0-9;?]{0,16}[A-Za-z]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** Without what steers a terminal, and without what is not seen. */
export function withoutControls(line: string): string {
	return line.replace(SEQUENCE, '').replace(UNSEEN, '');
}

/** The lines that a string of JSON, of Go or of Python has inside, where it is printed as it is written. */
export function unescaped(line: string): string[] {
	return line
		.replace(/\\["']/g, (escaped) => escaped.charAt(1))
		.replace(/\\t/g, ' ')
		.split(/\\r\\n|\\n|\\r/);
}

/** Plain quotes, dashes and blanks, one blank where there are several. */
export function folded(line: string): string {
	const plain = line.replace(/[^\n -~]/g, (character) => {
		const code = character === '\t' ? 0x20 : plainCode(character.charCodeAt(0));
		return code === 0 ? character : String.fromCharCode(code);
	});
	return plain.replace(/ {2,}/g, ' ').trim();
}
