/** A node whose body is no structure of its own, and is searched for volumes: one may stand in it (PI 1.8 volume 3 §3.2.1). */
import { type FirmwareNode, firmwareNode, type NodeFields } from './node.js';
import type { Opening } from './opening.js';

export function searchedNode(fields: NodeFields, opening: Opening, depth: number): FirmwareNode {
	const { source, span, body = span } = fields;
	return firmwareNode(fields, () => opening.readArea(source, body, opening, depth + 1));
}
