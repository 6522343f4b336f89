/** The trees of firmware, walked when the page asks: a file is read again for it, and the last one is kept. */
import { openArchive } from '../../archive/open-archive.js';
import { imagesIn } from '../../assembly/extract/image-source.js';
import { toldFindings } from '../../bytes/told-findings.js';
import { bodyOf, type FirmwareNode } from '../../firmware/node.js';
import { subtypeName, typeName } from '../../firmware/node-names.js';
import { openFirmware } from '../../firmware/open-firmware.js';
import { TREE_FINDINGS } from '../../firmware/tree-findings.js';
import { nameOf } from '../../firmware/walk.js';
import type { NodePath, TreeNode } from '../shown.js';
import type { Entry } from './entry.js';
import type { Platform } from './platform.js';
import { readContent } from './read-content.js';
import { showFindings } from './show/show-finding.js';
import { inAll } from './words.js';

/** Of one node: a hostile image has more. */
const MOST_CHILDREN = 10_000;
const MAX_READ = 64 << 10;

interface Opened {
	readonly id: string;
	readonly bytes: Uint8Array;
	readonly roots: readonly { readonly name: string | undefined; readonly node: FirmwareNode }[];
}

export class Trees {
	private readonly platform: Platform;
	private last: Promise<Opened> | undefined;
	private lastId = '';

	constructor(platform: Platform) {
		this.platform = platform;
	}

	async children(entry: Entry, path: NodePath): Promise<TreeNode[]> {
		const opened = await this.open(entry);
		if (path.length === 0) return opened.roots.map(({ node, name }, i) => shown(node, [i], entry, undefined, name));
		const node = nodeAt(opened, path);
		const children = node?.children().slice(0, MOST_CHILDREN) ?? [];
		return children.map((child, i) => shown(child, [...path, i], entry, node));
	}

	/** Of the file, or of what the offsets of a node count in. */
	async read(entry: Entry, path: NodePath | undefined, start: number, end: number): Promise<Uint8Array> {
		const opened = await this.open(entry);
		const source = path === undefined ? opened.bytes : (nodeAt(opened, path)?.source ?? new Uint8Array(0));
		return source.slice(start, Math.min(end, start + MAX_READ));
	}

	async save(entry: Entry, path: NodePath, body: boolean): Promise<Uint8Array | undefined> {
		const node = nodeAt(await this.open(entry), path);
		if (node === undefined) return undefined;
		return (body ? bodyOf(node) : node.source.subarray(node.span.start, node.span.end)).slice();
	}

	forget(id: string): void {
		if (this.lastId === id) this.last = undefined;
	}

	private open(entry: Entry): Promise<Opened> {
		if (this.last === undefined || this.lastId !== entry.id) {
			this.lastId = entry.id;
			this.last = openTree(entry, this.platform);
		}
		return this.last;
	}
}

async function openTree({ id, names: [name], content }: Entry, platform: Platform): Promise<Opened> {
	const bytes = await readContent(content, () => {});
	const roots: Opened['roots'][number][] = [];
	const open = (whole: Uint8Array, what: Parameters<typeof openArchive>[1]) =>
		openArchive(whole, what, platform.archives);
	for await (const { member, bytes: image } of imagesIn(name, bytes, open, () => {})) {
		const node = openFirmware(image, { decoders: platform.decoders });
		if (member === undefined || node.children().length > 0) roots.push({ name: member, node });
	}
	return { id, bytes, roots };
}

function nodeAt({ roots }: Opened, [first, ...rest]: NodePath): FirmwareNode | undefined {
	let node = first === undefined ? undefined : roots[first]?.node;
	for (const index of rest) node = node?.children()[index];
	return node;
}

function shown(
	node: FirmwareNode,
	path: NodePath,
	{ result }: Entry,
	parent: FirmwareNode | undefined,
	given?: string,
): TreeNode {
	const { type, subtype, guid, span, body, source, findings } = node;
	const name = given ?? nameOf(node);
	const inside = (result?.parts ?? []).filter(({ part: { path: steps } }) =>
		steps.some((step) => step.type === type && step.offset === span.start && step.size === span.end - span.start),
	);
	return {
		path,
		type: inAll((language) => typeName(type, language)),
		...(subtype !== undefined && { subtype: inAll((language) => subtypeName(subtype, language)) }),
		...(name !== undefined && { name }),
		...(guid !== undefined && { guid }),
		offset: span.start,
		size: span.end - span.start,
		body: body.start,
		unpacked: parent !== undefined && parent.source !== source,
		hasChildren: node.children().length > 0,
		parts: inside.map(({ part }) => part.name),
		findings: showFindings(toldFindings(findings, TREE_FINDINGS), TREE_FINDINGS),
	};
}
