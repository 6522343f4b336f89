/** What is below a node of the page's tree: the nodes in it, and among them the bytes that none of these has. */
import type { FirmwareNode } from '../../../firmware/node.js';
import { type RestKeys, restOf } from '../../../firmware/node-keys.js';
import { isElsewhere } from '../../../firmware/stretches.js';
import type { NodePath } from '../../shown.js';

export type Row = { readonly node: FirmwareNode } | { readonly rest: RestKeys };

interface Below {
	readonly rows: readonly Row[];
	readonly places: ReadonlyMap<FirmwareNode | number, number>;
}

const known = new WeakMap<FirmwareNode, Below>();

export function rowsOf(node: FirmwareNode): readonly Row[] {
	return below(node).rows;
}

/** Of a node in `parent`, or of bytes of its own that begin there. */
export function placeIn(parent: FirmwareNode, what: FirmwareNode | number): number | undefined {
	return below(parent).places.get(what);
}

/** The row that a path leads to from the root, and the node around it; bytes without a node have nothing below them. */
export function rowAt(
	root: FirmwareNode,
	path: NodePath,
): { readonly row: Row; readonly parent: FirmwareNode } | undefined {
	let at: { row: Row; parent: FirmwareNode } = { row: { node: root }, parent: root };
	for (const index of path) {
		if (!('node' in at.row)) return undefined;
		const parent = at.row.node;
		const row = rowsOf(parent)[index];
		if (row === undefined) return undefined;
		at = { row, parent };
	}
	return at;
}

function below(node: FirmwareNode): Below {
	const before = known.get(node);
	if (before !== undefined) return before;
	const rows = merged(node);
	const places = new Map(rows.map((row, i) => ['node' in row ? row.node : row.rest.offset, i] as const));
	const made = { rows, places };
	known.set(node, made);
	return made;
}

/** Nodes keep their order, which is that of their bytes but for those that a directory leads to. */
function merged(node: FirmwareNode): Row[] {
	const rest = restOf(node);
	const rows: Row[] = [];
	let at = 0;
	for (const child of node.children()) {
		const isHere = !isElsewhere(child, node);
		for (let next = rest[at]; isHere && next !== undefined && next.offset < child.span.start; next = rest[++at]) {
			rows.push({ rest: next });
		}
		rows.push({ node: child });
	}
	return [...rows, ...rest.slice(at).map((each) => ({ rest: each }))];
}
