/**
 * What firmware images are made of, as a tree of plain nodes that is read on demand: a node's children are parsed, and a
 * compressed body decoded, when somebody asks for them, and once only.
 */
import type { Finding } from '../bytes/finding.js';
import type { Span } from '../bytes/span.js';
import { type NodeType, type NumberedSubtype, numberedName, type Subtype } from './node-names.js';

export type { NodeType };

export interface FirmwareNode {
	readonly type: NodeType;
	/** `FFSv2`, `DXE driver`, `PE32`, `BIOS`, …. */
	readonly subtype?: string;
	/** The same as data, where it has numbers in it. */
	readonly numbered?: NumberedSubtype;
	/** Upper case, as the structure's own header gives it. */
	readonly guid?: string;
	/** As the firmware says it (user interface section, region, directory entry), else of a GUID that is known. */
	readonly name?: string;
	/** The image, or the decoded data of the compressed node above: spans count from its start. */
	readonly source: Uint8Array;
	/** Headers included. */
	readonly span: Span;
	/** What follows the headers. */
	readonly body: Span;
	readonly findings: readonly Finding[];
	readonly children: () => readonly FirmwareNode[];
}

export interface NodeFields {
	readonly type: NodeType;
	readonly subtype?: Subtype | NumberedSubtype | undefined;
	readonly guid?: string | undefined;
	readonly name?: string | undefined;
	readonly source: Uint8Array;
	readonly span: Span;
	/** The whole span where it is left out. */
	readonly body?: Span;
	readonly findings?: readonly Finding[];
}

const NONE: readonly never[] = [];
const noChildren = () => NONE;

/** A node whose children, if it has any, are read at the first call. */
export function firmwareNode(fields: NodeFields, read?: () => readonly FirmwareNode[]): FirmwareNode {
	const { type, subtype, guid, name, source, span, body = span, findings = NONE } = fields;
	// Without spreads: a file may be nothing but nodes.
	const node: { -readonly [K in keyof FirmwareNode]: FirmwareNode[K] } = {
		type,
		source,
		span,
		body,
		findings,
		children: read === undefined ? noChildren : once(read),
	};
	if (typeof subtype === 'string') node.subtype = subtype;
	else if (subtype !== undefined) {
		node.subtype = numberedName(subtype, 'en');
		node.numbered = subtype;
	}
	if (guid !== undefined) node.guid = guid;
	if (name !== undefined) node.name = name;
	return node;
}

function once(read: () => readonly FirmwareNode[]): () => readonly FirmwareNode[] {
	let known: readonly FirmwareNode[] | undefined;
	return () => {
		known ??= read();
		return known;
	};
}

/** The bytes after the node's headers, as a view. */
export function bodyOf({ source, body }: FirmwareNode): Uint8Array {
	return source.subarray(body.start, body.end);
}
