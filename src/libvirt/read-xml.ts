/** XML 1.0 with namespaces, as far as a libvirt domain is written in it, and the line that each element begins in. */
import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { formatErrors } from '../bytes/errors.js';
import { LIBVIRT_ERRORS } from './findings.js';

const error = formatErrors(LIBVIRT_ERRORS);

/** Domains have some ten kB, and those that run some hundred with what libvirt keeps beside them. */
const MAX_LENGTH = 1 << 20;

export interface XmlFile {
	readonly root: XmlElement;
	/** From 1. */
	lineOf(element: XmlElement): number;
}

/** @throws FormatError for what is no XML, or more of it than any domain has. */
export function readXml(text: string): XmlFile {
	if (text.length > MAX_LENGTH) {
		throw error('xml-too-long', MAX_LENGTH, { characters: text.length, limit: MAX_LENGTH });
	}
	const root = parsed(text);
	const lineStarts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
	return { root, lineOf: ({ start }) => lineAt(lineStarts, start) };
}

function parsed(text: string): XmlElement {
	try {
		const { root } = parseXml(text, { includeOffsets: true });
		if (root !== null) return root;
	} catch (problem) {
		if (problem instanceof XmlError) {
			// The rest of the message is an excerpt.
			const [what = ''] = problem.message.split('\n');
			throw error('xml-malformed', problem.pos, { what });
		}
		// The parser calls itself for every level.
		if (problem instanceof RangeError) throw error('xml-too-deep', 0, {});
		throw problem;
	}
	throw error('xml-malformed', 0, {});
}

function lineAt(lineStarts: readonly number[], offset: number): number {
	let [low, high] = [0, lineStarts.length];
	while (high - low > 1) {
		const middle = (low + high) >>> 1;
		if ((lineStarts[middle] as number) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}

export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
	const elements = (parent?.children ?? []).filter((node) => node instanceof XmlElement);
	return name === undefined ? elements : elements.filter((each) => each.name === name);
}

/** The first of several: libvirt does not look at the others. */
export function childOf(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
	return path.reduce<XmlElement | undefined>((element, name) => childrenOf(element, name)[0], parent);
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
	return element?.attributes[name];
}

/** Namespaces in XML 1.0 §5: the binding of the element's prefix that is nearest to it. */
export function namespaceOf(element: XmlElement): string | undefined {
	const cut = element.name.indexOf(':');
	const declaration = cut < 0 ? 'xmlns' : `xmlns:${element.name.slice(0, cut)}`;
	for (let at: XmlElement | undefined = element; at !== undefined; at = parentOf(at)) {
		const namespace = at.attributes[declaration];
		if (namespace !== undefined) return namespace;
	}
	return undefined;
}

function parentOf({ parent }: XmlElement): XmlElement | undefined {
	return parent instanceof XmlElement ? parent : undefined;
}

/** Without the prefix. */
export function localName({ name }: XmlElement): string {
	return name.slice(name.indexOf(':') + 1);
}
