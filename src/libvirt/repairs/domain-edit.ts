/** Changes of a libvirt domain: elements and attributes by their paths, in the domain's own text, and for virt-xml(1). */
import type { XmlElement } from '@rgrove/parse-xml';
import { QEMU_NAMESPACE } from '../qemu-namespace.js';
import { childrenOf, readXml } from '../read-xml.js';
import { writeAttribute, writeText } from '../xml.js';

/** `devices/hostdev[2]/rom`, from below <domain> on; what is not there is made where something is set in it. */
export type DomainEdit =
	| { readonly path: string; readonly attribute: string; readonly value: string }
	| { readonly path: string; readonly content: string }
	| { readonly remove: string };

type Setting = Exclude<DomainEdit, { readonly remove: string }>;

/** Each is a value of virt-xml's `--xml`. */
export function virtXmlWord(edit: DomainEdit): string {
	if ('remove' in edit) return `xpath.delete=./${edit.remove}`;
	const [path, value] =
		'attribute' in edit ? [`./${edit.path}/@${edit.attribute}`, edit.value] : [`./${edit.path}`, edit.content];
	return /[,=]/.test(value) ? `xpath.set=${path},xpath.value=${value}` : `${path}=${value}`;
}

/** One after the other. All else stays as it is, and in its line. */
export function editedDomain(text: string, edits: readonly DomainEdit[]): string {
	return edits.reduce((now, edit) => {
		const { root } = readXml(now);
		if (!('remove' in edit)) return withSet(now, root, edit);
		const gone = elementAt(root, edit.remove);
		return gone === undefined ? now : spliced(now, gone.start, gone.end, lineEnds(now.slice(gone.start, gone.end)));
	}, text);
}

export function elementAt(root: XmlElement, path: string): XmlElement | undefined {
	return stepsOf(path).reduce<XmlElement | undefined>((at, { name, index }) => childrenOf(at, name)[index], root);
}

function stepsOf(path: string): { readonly name: string; readonly index: number }[] {
	return path.split('/').map((step) => {
		const [, name = step, number = '1'] = /^(.*)\[(\d+)\]$/.exec(step) ?? [];
		return { name, index: Number(number) - 1 };
	});
}

function withSet(text: string, root: XmlElement, edit: Setting): string {
	const steps = edit.path.split('/');
	// The first that is not there; it and what is in it are made at the end of what is there.
	const missing = steps.findIndex((_, index) => elementAt(root, steps.slice(0, index + 1).join('/')) === undefined);
	if (missing >= 0) {
		const parent = missing === 0 ? root : elementAt(root, steps.slice(0, missing).join('/'));
		return parent === undefined ? text : withChild(text, parent, made(steps.slice(missing), edit, root));
	}
	const element = elementAt(root, edit.path) as XmlElement;
	return 'attribute' in edit
		? withAttribute(text, element, edit.attribute, edit.value)
		: withInsides(text, element, () => writeText(edit.content));
}

/** QEMU's namespace is declared where the domain does not. */
function made(steps: readonly string[], edit: Setting, { attributes }: XmlElement): string {
	const isDeclared = !steps[0]?.startsWith('qemu:') || attributes['xmlns:qemu'] !== undefined;
	const namespace = isDeclared ? '' : ` ${writeAttribute('xmlns:qemu', QEMU_NAMESPACE)}`;
	const names = steps.map((step) => step.replace(/\[\d+\]$/, ''));
	const [last = ''] = names.slice(-1);
	const inner =
		'attribute' in edit
			? `<${last} ${writeAttribute(edit.attribute, edit.value)}/>`
			: `<${last}>${writeText(edit.content)}</${last}>`;
	return names
		.slice(0, -1)
		.reduceRight((content, name, index) => `<${name}${index === 0 ? namespace : ''}>${content}</${name}>`, inner);
}

function withChild(text: string, parent: XmlElement, child: string): string {
	return withInsides(text, parent, (content) => content + child);
}

function withInsides(text: string, element: XmlElement, by: (content: string) => string): string {
	const { start, end, name } = element;
	if (text.slice(start, end).endsWith('/>')) return spliced(text, end - 2, end, `>${by('')}</${name}>`);
	const from = tagEnd(text, element) + 1;
	const to = text.lastIndexOf('</', end - 1);
	return spliced(text, from, to, by(text.slice(from, to)));
}

function withAttribute(text: string, element: XmlElement, name: string, value: string): string {
	const from = element.start + 1 + element.name.length;
	const old = attributesIn(text.slice(from, tagEnd(text, element))).find((each) => each.name === name);
	if (old === undefined) return spliced(text, from, from, ` ${writeAttribute(name, value)}`);
	return spliced(text, from + old.start, from + old.end, writeAttribute(name, value));
}

function attributesIn(tag: string): { readonly name: string; readonly start: number; readonly end: number }[] {
	return [...tag.matchAll(/([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(({ 0: all, 1: name = '', index }) => ({
		...{ name, start: index, end: index + all.length },
	}));
}

/** Behind the last attribute of the start tag. */
function tagEnd(text: string, { start, end }: XmlElement): number {
	const [tag = ''] = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start, end)) ?? [];
	return start + tag.length - (tag.endsWith('/>') ? 2 : 1);
}

const spliced = (text: string, start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);

const lineEnds = (text: string) => text.replace(/[^\r\n]/g, '');
