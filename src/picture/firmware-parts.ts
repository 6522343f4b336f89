/** Which nodes of a firmware tree are graphics firmware, or have some in them. */

import { Budget } from '../bytes/budget.js';
import { formatIdPair } from '../bytes/hex.js';
import type { Sha256 } from '../bytes/sha256.js';
import type { FirmwareNode } from '../firmware/node.js';
import type { PathStep } from '../firmware/walk.js';
import { kindOf } from '../graphics/kinds/kinds.js';
import { findGraphics } from '../graphics/parts/find-graphics.js';
import type { FirmwarePart } from '../graphics/parts/part.js';
import type { Say } from '../language/text.js';

/** A part in the bytes of a node. */
export interface PartPlace {
	readonly label: string;
	/** Where in the node's source; all of the node where this is missing. */
	readonly offset?: number;
	readonly size?: number;
}

export interface MarkedParts {
	/** All on the way to a part. */
	readonly around: ReadonlySet<FirmwareNode>;
	/** The innermost. */
	readonly parts: ReadonlyMap<FirmwareNode, readonly PartPlace[]>;
}

/** In one node; a hostile one has thousands. */
const MOST_IN_NODE = 64;
/** Nodes that are looked at on the way to parts; real images have some hundred thousand. */
const MOST_LOOKED_AT = 1 << 23;

export function markParts(root: FirmwareNode, sha256: Sha256, say: Say): MarkedParts {
	const around = new Set<FirmwareNode>();
	const parts = new Map<FirmwareNode, PartPlace[]>();
	const budget = new Budget(MOST_LOOKED_AT);
	for (const part of findGraphics(root, sha256)) {
		const label = partLabel(part, say);
		for (const [, ...steps] of part.paths) {
			if (budget.spent) return { around, parts };
			const { nodes, rest } = follow(root, steps, budget);
			for (const node of nodes) around.add(node);
			const last = nodes.at(-1);
			if (last === undefined) continue;
			const places = parts.get(last) ?? [];
			const [step] = rest;
			const place = { label, ...(step !== undefined && { offset: step.offset, size: step.size }) };
			if (places.length < MOST_IN_NODE) parts.set(last, [...places, place]);
		}
	}
	return { around, parts };
}

/** The nodes that the steps lead through, and the steps that are below all nodes. */
function follow(
	root: FirmwareNode,
	steps: readonly PathStep[],
	budget: Budget,
): { nodes: FirmwareNode[]; rest: readonly PathStep[] } {
	const nodes: FirmwareNode[] = [];
	let node = root;
	for (const [i, step] of steps.entries()) {
		budget.take(node.children().length);
		const next = node.children().find(({ type, span }) => {
			return type === step.type && span.start === step.offset && span.end - span.start === step.size;
		});
		if (next === undefined) return { nodes, rest: steps.slice(i) };
		nodes.push(next);
		node = next;
	}
	return { nodes, rest: [] };
}

/** `AMD GOP driver 2.18.0.17.10`, `AMD VBIOS 1002:1636 017.010.000.031`. */
function partLabel({ kind, name, graphics, version, vendorId, deviceId }: FirmwarePart, say: Say): string {
	if (kind === 'option-rom' || graphics === undefined) return name;
	const { texts, title } = kindOf(kind);
	const id = vendorId !== undefined && deviceId !== undefined ? formatIdPair({ vendorId, deviceId }) : undefined;
	return [title(graphics) ?? say(texts.label), id, version].filter((word) => word !== undefined).join(' ');
}
