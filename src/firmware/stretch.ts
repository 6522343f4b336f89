/** A part of a node's bytes, and who it belongs to. */
import type { Span } from '../bytes/span.js';
import type { FirmwareNode } from './node.js';

/** `alignment`, `empty` and `data` are bytes that no node has: steps between files, blank ones, and others. */
export type StretchKind = 'header' | 'node' | 'alignment' | 'empty' | 'data';

export interface Stretch extends Span {
	readonly kind: StretchKind;
	readonly node?: FirmwareNode;
	/** Other nodes that have the same bytes: entries of AMD's directories may share theirs. */
	readonly others?: readonly FirmwareNode[];
	/** Of an entry, where nodes beside it in the tree are in it: all of its bytes again. */
	readonly inside?: readonly Stretch[];
}
