/** How Chinese texts are put together: names and lists in them, with the spaces and punctuation that belong there. */

/** `a`, `a 和 b`, `a、b 和 c`; between Chinese words without spaces. */
export function listedZh(words: readonly string[], conjunction = '和'): string {
	if (words.length < 2) return words.join('');
	const first = words.slice(0, -1).join('、');
	const last = words.at(-1) as string;
	const gap = (beside: string) => (isHan(beside) || /[，：；（）“”]/.test(beside) ? '' : ' ');
	return `${first}${gap(first.slice(-1))}${conjunction}${gap(last.slice(0, 1))}${last}`;
}

/** A name in a sentence, in quotes where it would not be seen where it ends. */
export function namedZh(file: string): string {
	return file === '' || /\s/.test(file) ? `“${file}”` : file;
}

/** The same before Chinese words; quotes need no space. */
export function leadingZh(file: string): string {
	const name = namedZh(file);
	return name.endsWith('”') ? name : `${name} `;
}

/** A literal would be looked up in Unicode's tables when this is loaded, in English as well. */
const HAN = '\\p{Script=Han}';
let han: RegExp | undefined;
const NO_SPACE = /[\s，。：；、？！（）“”]/;

function isHan(character: string): boolean {
	han ??= new RegExp(HAN, 'u');
	return han.test(character);
}

/** The parts as one text, with a space where Chinese and anything else meet but for full-width punctuation. */
export function joinedZh(...parts: readonly string[]): string {
	return parts.reduce((left, right) => {
		const [end, start] = [left.slice(-1), right.slice(0, 1)];
		const apart = isHan(end) !== isHan(start) && !NO_SPACE.test(end) && !NO_SPACE.test(start);
		return left === '' || right === '' || !apart ? left + right : `${left} ${right}`;
	}, '');
}

/**
 * Chinese with names in it: `无法打开 ${namedZh(file)}：`. Latin has a space beside it, which a quotation mark has not, so
 * it goes where the name is quoted.
 */
export function chinese(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
	return parts
		.map((part, i) => {
			const [before, value] = [String(values[i - 1] ?? ''), String(values[i] ?? '')];
			const left = before.endsWith('”') ? part.replace(/^ /, '') : part;
			return `${value.startsWith('“') ? left.replace(/ $/, '') : left}${value}`;
		})
		.join('');
}

/** A name amid Chinese, with the spaces that Latin has there. */
export function amidZh(name: string): string {
	const shown = namedZh(name);
	return shown === name ? ` ${name} ` : shown;
}
