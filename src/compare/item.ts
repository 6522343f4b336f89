/** What is compared of a file: its parts, each with what it is known by. */

import type { PathStep } from '../firmware/walk.js';
import type { Graphics } from '../graphics/kinds/kinds.js';
import type { HeaderReport } from '../report/image-regions.js';

/**
 * `part`: graphics firmware, or the ROM of another device, in firmware. `image`: of an option ROM. `itself`: a file that is a
 * driver or a table. The others are nodes of a firmware tree.
 */
export type ItemKind = 'part' | 'image' | 'itself' | 'file' | 'volume' | 'region' | 'entry';

export interface Item {
	readonly kind: ItemKind;
	/**
	 * What it is matched by, the most telling first: what has the first in common is compared before what has the second. Of a
	 * part and an image: content, content of the driver in it, kind and device, kind.
	 */
	readonly keys: readonly string[];
	/** In English, from what the firmware says. */
	readonly name: string;
	/** Of what is graphics firmware. */
	readonly graphics?: Graphics;
	/** `1002:1636`, of option ROMs. */
	readonly device?: string;
	readonly guid?: string;
	/** As it declares it. */
	readonly version?: string;
	readonly size: number;
	readonly sha256: string;
	/** A copy, of what is small enough that it is told how many bytes differ. */
	readonly bytes?: Uint8Array;
	/** Of an EFI image: of its driver, unpacked. */
	readonly driver?: { readonly size: number; readonly sha256: string };
	/** Of a ROM image. */
	readonly headers?: readonly HeaderReport[];
	/** Where it is. */
	readonly place: Place;
	/** In how many places it is. */
	readonly places: number;
}

export interface Place {
	/** In the file, or in what is unpacked. */
	readonly offset: number;
	/** The offset counts in unpacked data, which moves when something before it gets larger. */
	readonly unpacked: boolean;
	/** The volumes and files around it, without offsets. */
	readonly around: string;
	readonly path?: readonly PathStep[];
}

/** One of the two. */
export interface Side {
	readonly items: readonly Item[];
	/** Whether there were more than are compared. */
	readonly more: boolean;
}
