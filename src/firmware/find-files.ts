/** Takes files out of a firmware tree by their name or GUID: what is in their sections, without wrapping. */
import { matchesGlob } from '../bytes/glob.js';
import { isPadding } from '../bytes/padding.js';
import { latin1 } from '../bytes/text.js';
import { bodyOf, type FirmwareNode } from './node.js';
import { nameOf, type Visit, walk } from './walk.js';

export interface FileQuery {
	/** With `*` and `?`, compared with the names that files give themselves. */
	readonly name?: string;
	/** In either case; of files and of freeform sections. */
	readonly guid?: string;
}

export interface FileContent {
	/** The file's own name, else its GUID. */
	readonly name: string;
	/** `.efi`, `.te`, `.bmp`, `.rom`, …, `.bin` for anything unknown. */
	readonly extension: string;
	readonly bytes: Uint8Array;
	/** From the image to the node that holds the bytes. */
	readonly nodes: readonly FirmwareNode[];
}

/** Sections about a file, not of it. */
const ABOUT = new Set(['version', 'user interface', 'DXE dependency', 'PEI dependency', 'MM dependency']);

const EXTENSIONS: readonly (readonly [string, string])[] = [
	['MZ', '.efi'],
	['VZ', '.te'],
	['\x55\xaa', '.rom'],
	['BM', '.bmp'],
	['\xff\xd8\xff', '.jpg'],
	['\x89PNG', '.png'],
	['GIF8', '.gif'],
	['$VBT', '.vbt'],
];

/** In the order of the image. A file of several sections gives each that is not about the file itself. */
export function findFiles(root: FirmwareNode, query: FileQuery): FileContent[] {
	const found: FileContent[] = [];
	for (const { node, parents } of walk(root)) {
		if (!matches(node, query)) continue;
		const name = nameOf(node) ?? node.guid ?? 'unnamed';
		for (const { node: part, parents: inside } of contents(node, [])) {
			const bytes = part.type === 'volume' ? part.source.subarray(part.span.start, part.span.end) : bodyOf(part);
			if (bytes.length === 0 || isPadding(bytes, 0, bytes.length)) continue;
			const extension = part.type === 'volume' ? '.fv' : extensionOf(bytes);
			found.push({ name, extension, bytes, nodes: [...parents, ...inside, part] });
		}
	}
	return found;
}

/** A volume inside a file is one thing: its files have names of their own. */
function* contents(node: FirmwareNode, parents: readonly FirmwareNode[]): Generator<Visit> {
	const children = node.type === 'volume' ? [] : node.children();
	for (const child of children) yield* contents(child, [...parents, node]);
	if (children.length === 0 && !ABOUT.has(node.subtype ?? '') && node.subtype !== 'empty') yield { node, parents };
}

function matches(node: FirmwareNode, { name, guid }: FileQuery): boolean {
	const isFile = node.type === 'file' && node.subtype !== 'padding';
	if (guid !== undefined && node.guid === guid.toUpperCase()) {
		return isFile || (node.type === 'section' && node.subtype === 'freeform subtype');
	}
	return name !== undefined && isFile && matchesGlob(nameOf(node) ?? node.guid ?? '', name);
}

function extensionOf(bytes: Uint8Array): string {
	return EXTENSIONS.find(([start]) => latin1(bytes, 0, start.length) === start)?.[1] ?? '.bin';
}
