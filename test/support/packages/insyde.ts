/** Insyde's iFlash packages, in the layout of its own signer. */
import { ascii, join, u32 } from '../executables.js';

export interface IflashSection {
	/** Eight characters, such as `_BIOSIMG`. */
	readonly kind: string;
	readonly image: Uint8Array;
	/** What the header says instead of the true size. */
	readonly said?: number;
	/** Bytes behind the image; by default as the signer fills up. */
	readonly filling?: number;
}

export function iflashSection({ kind, image, said = image.length, filling }: IflashSection): Uint8Array {
	const filled = filling ?? (-image.length & 15) + 8;
	return join(ascii('$_IFLASH'), ascii(kind), u32(24 + said + filled, said), image, new Uint8Array(filled));
}

export function iflash(...sections: readonly IflashSection[]): Uint8Array {
	return join(...sections.map(iflashSection));
}
