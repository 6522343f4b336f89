/** Reads XML as strictly as a validating reader, but only what we write: elements, attributes and text. */

export interface XmlNode {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
	readonly text: string;
}

const TOKEN = /<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+='[^'<]*')*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)='([^']*)'/g;
const ENTITY = /&(?:#(\d+)|(\w+));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', apos: "'", quot: '"' };

/** @throws Error where it is not well-formed. */
export function parseXml(text: string): XmlNode {
	type Open = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string };
	const root: Open = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	for (let at = 0; at < text.length; ) {
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		if (match === null) throw new Error(`no XML at ${at}: ${text.slice(at, at + 40)}`);
		at = TOKEN.lastIndex;
		const [, end, start, attributes = '', closed, content] = match;
		const top = open.at(-1) as Open;
		if (content !== undefined) top.text += decoded(content);
		else if (end !== undefined) {
			if (top.name !== end || open.length === 1) throw new Error(`</${end}> ends no <${end}>`);
			open.pop();
		} else {
			const node: Open = { name: start as string, attributes: {}, children: [], text: '' };
			for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
				if (key in node.attributes) throw new Error(`${key} is there twice`);
				node.attributes[key] = decoded(value);
			}
			top.children.push(node);
			if (closed === '') open.push(node);
		}
	}
	const [only, more] = root.children;
	if (open.length > 1 || only === undefined || more !== undefined || root.text.trim() !== '') {
		throw new Error('not one element');
	}
	return only;
}

function decoded(text: string): string {
	const bare = text.replace(ENTITY, '');
	if (/[&<\p{Cs}\uFFFE\uFFFF]/u.test(bare) || /[^\t\n\r\P{Cc}]/u.test(bare)) throw new Error(`not escaped: ${text}`);
	return text.replace(ENTITY, (whole, code: string | undefined, name: string | undefined) => {
		const character = code === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number(code));
		if (character === undefined) throw new Error(`unknown entity ${whole}`);
		return character;
	});
}

/** All elements of a name, in their order. */
export function elementsOf(node: XmlNode, name: string): XmlNode[] {
	return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => elementsOf(child, name))];
}
