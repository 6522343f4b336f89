/** What a picture is made of: blocks in blocks, with sizes in bytes and with the words that are to stand in them. */
import type { Span } from '../bytes/span.js';
import type { FirmwareNode } from '../firmware/node.js';

/**
 * `part`: graphics firmware. `deep`: structures that are no volumes and files: headers, directories. `free`: nothing but 00
 * or ff. `unknown`: bytes that no structure speaks of. `field`: of a header.
 */
export type BlockKind = 'part' | 'volume' | 'file' | 'deep' | 'field' | 'free' | 'unknown';

/** What of a firmware tree a block is: a node, or bytes of it that are in none of its nodes, by their offset. */
export interface BlockOf {
	readonly node: FirmwareNode;
	readonly rest?: number;
}

/** Where it is, in the file or in what is unpacked. */
export interface Block extends Span {
	readonly kind: BlockKind;
	/** `AMI DXE volume`. */
	readonly label: string;
	/** What else is to be read in the box: offset and size, or the value of a field. */
	readonly about: string;
	/** Of what is packed: what it is unpacked. */
	readonly note?: string;
	/** All that is known, for those who point at it. */
	readonly title: string;
	/** Too small or too usual to be worth a box of its own among many: headers, steps between files. */
	readonly minor?: boolean;
	/** It, or what is in it, is what people look for: it is never one of many. */
	readonly wanted?: boolean;
	/** Its label is what its kind is called: it has no name. */
	readonly unnamed?: boolean;
	/** Of what it counts as where it is one of many: `file`. */
	readonly type?: string;
	/** Made when they are asked for, in order; together they are all of it, or of what is unpacked from it. */
	readonly inside?: () => readonly Block[];
	/** Its offsets count in unpacked data. */
	readonly unpacked: boolean;
	/** Of firmware; of many that are one, the first that they are called by. */
	readonly of?: BlockOf;
	/** Of these, the last. */
	readonly upTo?: BlockOf;
}

/** What a picture is of. */
export interface Whole {
	readonly title: string;
	readonly about: string;
	/** Bytes. */
	readonly size: number;
	readonly blocks: readonly Block[];
	/** How kinds are called where that is not as in firmware. */
	readonly isRom: boolean;
}
