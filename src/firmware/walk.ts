/** Goes through a firmware tree, parents before their children, and names what it meets. */
import { guidName } from './guid-names.js';
import type { FirmwareNode } from './node.js';

export interface Visit {
	readonly node: FirmwareNode;
	/** From the root to the node's parent. */
	readonly parents: readonly FirmwareNode[];
}

/** All nodes in the order of the image; compressed bodies are decoded on the way. */
export function* walk(root: FirmwareNode): Generator<Visit> {
	const pending: Visit[] = [{ node: root, parents: [] }];
	for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
		yield visit;
		const children = visit.node.children();
		if (children.length === 0) continue;
		const parents = [...visit.parents, visit.node];
		for (let i = children.length - 1; i >= 0; i--) pending.push({ node: children[i] as FirmwareNode, parents });
	}
}

/** Names of files that have been asked for: paths ask again for each thing that is found in a file. */
const fileNames = new WeakMap<FirmwareNode, { readonly name: string | undefined }>();

/** Sections that a file's name may lie inside of. */
const AROUND = new Set(['compressed', 'GUID defined', 'disposable']);

/**
 * What a node is called: for a file the text of its user interface section, wherever that is inside it; else its own name
 * or that of its GUID. Texts are the firmware's and may hold anything.
 */
export function nameOf(node: FirmwareNode): string | undefined {
	const said = node.type === 'file' ? fileName(node) : node.name;
	return said ?? (node.guid === undefined ? undefined : guidName(node.guid));
}

function fileName(node: FirmwareNode): string | undefined {
	const known = fileNames.get(node);
	if (known !== undefined) return known.name;
	const name = userInterfaceName(node.children());
	fileNames.set(node, { name });
	return name;
}

function userInterfaceName(sections: readonly FirmwareNode[]): string | undefined {
	for (const { type, subtype, name, children } of sections) {
		if (type !== 'section' || subtype === undefined) continue;
		if (subtype === 'user interface' && name !== undefined && name !== '') return name;
		const inner = AROUND.has(subtype) ? userInterfaceName(children()) : undefined;
		if (inner !== undefined) return inner;
	}
	return undefined;
}

/** A node on the way to something, as reports give it. */
export interface PathStep {
	readonly type: string;
	readonly subtype?: string;
	readonly guid?: string;
	readonly name?: string;
	/** Of a container's format. */
	readonly version?: string;
	/** From the start of the image, or of the unpacked data where a compressed section is above, in bytes. */
	readonly offset: number;
	/** Bytes, headers included. */
	readonly size: number;
}

export function pathStep(node: FirmwareNode): PathStep {
	const { type, subtype, guid, span } = node;
	const name = nameOf(node);
	return {
		type,
		...(subtype !== undefined && { subtype }),
		...(guid !== undefined && { guid }),
		...(name !== undefined && { name }),
		offset: span.start,
		size: span.end - span.start,
	};
}
