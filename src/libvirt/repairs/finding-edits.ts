/** What a finding changes in a domain, as its fix says it, where virt-xml can do that and nothing of it is a choice. */
import type { XmlElement } from '@rgrove/parse-xml';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import { changeOf, hasPlaceholder, isWholeFix } from '../../vm/whole-fix.js';
import { QEMU_NAMESPACE } from '../qemu-namespace.js';
import { childrenOf, readXml } from '../read-xml.js';
import { type DomainEdit, elementAt } from './domain-edit.js';
import { aliasAt, overrideEdits, withoutPropertyEdits, withoutSetEdits } from './property-edits.js';

/** What `lint` calls a place, `key`, is its path in the domain. */
interface Place {
	readonly root: XmlElement;
	readonly key: string;
}

/** virt-xml reads commas and quotation marks itself. */
const PLAIN = /^(?!.*xpath)[\w.+=:,/ -]*$/;

/** `undefined` where it is none for virt-xml, or not sure. */
export function findingEdits(root: XmlElement, finding: ReportedConfigFinding): DomainEdit[] | undefined {
	if (finding.section !== undefined || finding.path !== undefined) return undefined;
	const edits = (OWN[finding.code] ?? changeEdits)(root, finding);
	const isPlain = edits?.every((edit) => 'remove' in edit || PLAIN.test('value' in edit ? edit.value : edit.content));
	return isPlain === true && edits?.length !== 0 ? edits : undefined;
}

type EditsOf = (root: XmlElement, finding: ReportedConfigFinding) => DomainEdit[] | undefined;

/** Of fixes that are told in other words than those of a change. */
const OWN: Readonly<Record<string, EditsOf>> = {
	'args-set-json': setsAsOverride,
	'vfio-property-value': (root, { key = '', values }) => {
		const { line } = values as { readonly line?: string };
		return line === undefined || hasPlaceholder(line) ? undefined : attributeEdits(root, key, line);
	},
};

/** Where QEMU's release is not known, nor is whether `-set` finds the device. */
function setsAsOverride(root: XmlElement, { severity, values }: ReportedConfigFinding): DomainEdit[] | undefined {
	const { id, element } = values as { readonly id: string; readonly element: string };
	if (severity !== 'error') return undefined;
	const override = overrideEdits(root, id, fragment(element));
	return override && [...withoutSetEdits(root, id), ...override];
}

function changeEdits(root: XmlElement, finding: ReportedConfigFinding): DomainEdit[] | undefined {
	if (!isWholeFix(finding)) return undefined;
	const { key = '' } = finding;
	const { write = [], remove = [], from } = changeOf(finding);
	const all = [
		...write.map((line) => writtenEdits({ root, key }, line, write)),
		...remove.map((line) => removedEdits({ root, key }, line, from)),
	];
	return all.some((edits) => edits === undefined) ? undefined : all.flatMap((edits) => edits ?? []);
}

function writtenEdits({ root, key }: Place, line: string, all: readonly string[]): DomainEdit[] | undefined {
	if (!line.startsWith('<')) return attributeEdits(root, key, line);
	const written = fragment(line);
	switch (written.name) {
		case 'memory':
			return memoryEdits(root, written);
		case 'driver':
		case 'source':
		case 'address':
			return elementEdits(`${key}/${written.name}`, written);
		case 'hidden':
		case 'qemu:arg':
			return elementEdits(key, written);
		case 'hostdev':
			return elementEdits(`devices/hostdev[${countOf(root, 'hostdev') + 1}]`, written);
		case 'alias':
			// With the override that it is for.
			return all.length === 2 ? [] : undefined;
		case 'qemu:override': {
			const alias = aliasAt(root, key);
			return alias === undefined ? undefined : overrideEdits(root, alias, written, key);
		}
		default:
			return undefined;
	}
}

function removedEdits({ root, key }: Place, line: string, from: readonly string[] = []): DomainEdit[] | undefined {
	if (from.includes('<qemu:override>')) {
		const alias = aliasAt(root, key);
		return alias === undefined ? undefined : withoutPropertyEdits(root, alias, line);
	}
	if (line === '<rom>') return from.map((device) => ({ remove: `${device}/rom` }));
	if (!line.startsWith('<feature ')) return undefined;
	const { name } = fragment(line).attributes;
	const index = childrenOf(elementAt(root, 'cpu'), 'feature').findIndex((each) => each.attributes['name'] === name);
	return index < 0 ? undefined : [{ remove: `cpu/feature[${index + 1}]` }];
}

/** With the namespace that the domain has or gets. */
function fragment(line: string): XmlElement {
	const { root } = readXml(`<domain xmlns:qemu='${QEMU_NAMESPACE}'>${line}</domain>`);
	return childrenOf(root)[0] as XmlElement;
}

/** `multifunction='on'`, of the element that the finding is about. */
function attributeEdits(root: XmlElement, path: string, words: string): DomainEdit[] | undefined {
	if (!/^(?:[\w:-]+='[^']*' ?)+$/.test(words)) return undefined;
	return elementEdits(propertyPath(root, path), fragment(`<x ${words}/>`));
}

/** `lint` names a property of an override by its name. */
function propertyPath(root: XmlElement, key: string): string {
	const [, device = '', name] = /^(qemu:override\/qemu:device\[\d+\])\/(.+)$/.exec(key) ?? [];
	const own = `${device}/qemu:frontend`;
	const all = name === undefined ? [] : childrenOf(elementAt(root, own), 'qemu:property');
	const index = all.findIndex((each) => each.attributes['name'] === name);
	return index < 0 ? key : `${own}/qemu:property[${index + 1}]`;
}

/** Its attributes, and those of what is in it. */
function elementEdits(path: string, element: XmlElement): DomainEdit[] {
	const own = Object.entries(element.attributes).map(([attribute, value]) => ({ path, attribute, value }));
	return [...own, ...childrenOf(element).flatMap((child) => elementEdits(`${path}/${child.name}`, child))];
}

/** What is in cells of NUMA counts instead; less at present is what the guest gets. */
function memoryEdits(root: XmlElement, written: XmlElement): DomainEdit[] | undefined {
	if (elementAt(root, 'cpu/numa') !== undefined) return undefined;
	const unit = written.attributes['unit'] ?? 'KiB';
	const names = elementAt(root, 'currentMemory') === undefined ? ['memory'] : ['memory', 'currentMemory'];
	return names.flatMap((path) => [
		{ path, attribute: 'unit', value: unit },
		{ path, content: written.text },
	]);
}

function countOf(root: XmlElement, name: string): number {
	return childrenOf(elementAt(root, 'devices'), name).length;
}
