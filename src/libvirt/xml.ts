/** XML (1.0, fifth edition) of elements and attributes, written with everything in values escaped. */

export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Elements, or the one text that is all of the content. */
	readonly content: readonly XmlElement[] | string;
}

export function element(
	name: string,
	attributes: XmlElement['attributes'] = {},
	content: XmlElement['content'] = [],
): XmlElement {
	return { name, attributes, content };
}

/** An element per line, two spaces deeper than what it is in. */
export function writeXml({ name, attributes, content }: XmlElement, depth = 0): string {
	const indent = '  '.repeat(depth);
	const words = [name, ...Object.entries(attributes).map(([key, value]) => writeAttribute(key, value))];
	const start = `${indent}<${words.join(' ')}`;
	if (content.length === 0) return `${start}/>\n`;
	if (typeof content === 'string') return `${start}>${escaped(content)}</${name}>\n`;
	return `${start}>\n${content.map((child) => writeXml(child, depth + 1)).join('')}${indent}</${name}>\n`;
}

export const writeAttribute = (name: string, value: string) => `${name}='${escaped(value)}'`;

export const writeText = (text: string) => escaped(text);

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	"'": '&apos;',
	'"': '&quot;',
};

/** Line breaks and tabs in an attribute would be read as spaces; other control characters are no XML at all. */
function escaped(text: string): string {
	return text
		.replace(/[&<>'"]/g, (character) => ENTITIES[character] as string)
		.replace(/[\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`)
		.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
