/** Firmware trees as lines of text and as lists, for tests. */
import { NODE_DECODERS } from '../../src/cli/decoders.js';
import { bodyOf, type FirmwareNode } from '../../src/firmware/node.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import type { OpenOptions } from '../../src/firmware/opening.js';
import { walk } from '../../src/firmware/walk.js';
import type { Reason, Values } from '../../src/language/values.js';

export function open(bytes: Uint8Array, options: OpenOptions = {}): FirmwareNode {
	return openFirmware(bytes, { decoders: NODE_DECODERS, ...options });
}

/** Each node as a line: type, subtype, name, and where it is in hex. */
export function outline(nodes: readonly FirmwareNode[], indent = ''): string[] {
	return nodes.flatMap(({ type, subtype, name, span, children }) => {
		const place = `${span.start.toString(16)}+${(span.end - span.start).toString(16)}`;
		const line = [type, subtype, name, place].filter((word) => word !== undefined).join(' ');
		return [`${indent}${line}`, ...outline(children(), `${indent}  `)];
	});
}

/** The same without places. */
export function shape(nodes: readonly FirmwareNode[]): string[] {
	return outline(nodes).map((line) => line.replace(/ [\da-f]+\+[\da-f]+$/, ''));
}

export function allNodes(root: FirmwareNode): FirmwareNode[] {
	return Array.from(walk(root), ({ node }) => node);
}

export function codes(root: FirmwareNode): string[] {
	return allNodes(root).flatMap(({ findings }) => findings.map(({ code }) => code));
}

export function values(root: FirmwareNode): Values[] {
	return allNodes(root).flatMap(({ findings }) => findings.map((finding) => finding.values ?? {}));
}

/** Why packed data stays packed: the code, with what a decoder that is not ours says. */
export function reasons(root: FirmwareNode): string[] {
	return values(root).flatMap(({ reason }) => (reason === undefined ? [] : [reasonText(reason as Reason)]));
}

export function reasonText({ code, values: { error } }: Reason): string {
	return error === undefined ? code : `${code}: ${error}`;
}

/** The first node of a type, or of a type and subtype, wherever it is. */
export function find(root: FirmwareNode, type: string, subtype?: string): FirmwareNode {
	const found = allNodes(root).find((node) => node.type === type && (subtype ?? node.subtype) === node.subtype);
	if (found === undefined) throw new Error(`no ${type} ${subtype ?? ''} in the tree`);
	return found;
}

/** The bodies of all nodes without children, as Latin-1 text. */
export function leaves(root: FirmwareNode): string[] {
	return allNodes(root)
		.filter(({ children }) => children().length === 0)
		.map((node) => Buffer.from(bodyOf(node)).toString('latin1'));
}
