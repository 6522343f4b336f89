/** What is compared of one file: all of its images, one after the other, so that only one is in memory. */
import { Budget } from '../bytes/budget.js';
import { copyBytes, plainBytes } from '../bytes/own-bytes.js';
import type { Sha256 } from '../bytes/sha256.js';
import { examineFile } from '../examined/examined-file.js';
import { openFirmware } from '../firmware/open-firmware.js';
import type { Decoders } from '../firmware/opening.js';
import { firmwareItems } from './firmware-items.js';
import type { Item, Side } from './item.js';
import { romItems } from './rom-items.js';

/** An archive may have thousands of images; a real BIOS has some thousand files. */
export const MOST_ITEMS = 1 << 16;
/** Bytes of parts that are kept, of one and of all. */
const LARGEST_KEPT = 4 << 20;
const MOST_KEPT = 64 << 20;

export class SideReader {
	private readonly items: Item[] = [];
	private readonly digests: string[] = [];
	private readonly copies: Budget;
	private readonly most: number;
	private more = false;
	private readonly sha256: Sha256;
	private readonly decoders: Decoders;

	constructor(sha256: Sha256, decoders: Decoders, { most = MOST_ITEMS, mostKept = MOST_KEPT } = {}) {
		this.most = most;
		this.copies = new Budget(mostKept);
		this.sha256 = sha256;
		this.decoders = decoders;
	}

	/** An image of the file, or the file itself; what is no ROM and has no structure counts only where it is the file. */
	add(image: Uint8Array, isMember: boolean): void {
		const { sha256 } = this;
		const bytes = plainBytes(image);
		const own = romItems(examineFile(bytes, sha256), sha256);
		const root = own.length > 0 ? undefined : openFirmware(bytes, { decoders: this.decoders });
		const items = root === undefined ? own : firmwareItems(root, sha256);
		if (isMember && items.length === 0) return;
		this.digests.push(sha256(bytes));
		const room = this.most - this.items.length;
		this.more ||= items.length > room;
		for (const item of items.slice(0, room)) this.items.push(this.kept(item));
	}

	/** Views would keep all of the image. */
	private kept({ bytes, ...item }: Item): Item {
		if (bytes === undefined || bytes.length > LARGEST_KEPT || !this.copies.take(bytes.length)) return item;
		return { ...item, bytes: copyBytes(bytes) };
	}

	get side(): Side {
		return { items: this.items, more: this.more };
	}

	/** The same for the same images, whatever they were packed in. */
	get content(): string {
		return [...this.digests].sort().join(' ');
	}
}
