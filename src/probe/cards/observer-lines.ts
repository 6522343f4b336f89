/**
 * What the driver on the first card says, line by line (../observer/observer.c): the images that the firmware loads and
 * starts, with its status for each, and those that are still there when it is about to boot. Drivers are hostile, and can write
 * to the same port: a line counts that begins with the token of this machine, and what makes no sense is left out.
 */
import { isEfiError } from './efi-status.js';

export const OBSERVER_GREETING = 'romtool-observer 1';

/** What was done with one image, as far as it went. */
export interface ObservedImage {
	/** Device and function on the root bus, and the offset in the card's ROM; missing for an image from elsewhere. */
	readonly card?: number;
	readonly offset?: number;
	/** EFI status of LoadImage; missing where it did not return. */
	readonly loadStatus?: string;
	/** Where it lies in memory. */
	readonly base?: bigint;
	readonly size?: number;
	readonly started: boolean;
	/** Of StartImage; missing where it was not called or did not return. */
	readonly startStatus?: string;
	/** UnloadImage of the boot services took it away; what returns an error itself goes without a word. */
	readonly unloaded: boolean;
	/** It was still loaded when the firmware was about to boot. */
	readonly present: boolean;
}

export interface Observed {
	/** The driver was started. */
	readonly began: boolean;
	/** The firmware got as far as to boot. */
	readonly ended: boolean;
	readonly images: readonly ObservedImage[];
	/** Index of the image of a card that was being loaded or started when the last line was said, the outermost. */
	readonly amid?: number;
}

interface Draft {
	card?: number;
	offset?: number;
	loadStatus?: string;
	base?: bigint;
	size?: number;
	started: boolean;
	startStatus?: string;
	unloaded: boolean;
	present: boolean;
}

/** More than the driver counts. */
const MOST_IMAGES = 1024;
const LINE =
	/^(load|loaded|start|started|unloaded|present) ([0-9a-f]{4})(?: ([0-9a-f]{2})(?= |$))?(?: ([0-9a-f]{16}))?(?: ([0-9a-f]{16}))?(?: ([0-9a-f]{16}))?$/;

export function isObservedToEnd(text: string, token: string): boolean {
	return text.includes(`\n${token} end\n`);
}

export function parseObserved(text: string, token: string): Observed {
	const images = new Map<number, Draft>();
	const open = new OpenCalls();
	const mark = `\n${token} `;
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
		const end = text.indexOf('\n', at + 1);
		if (end < 0) break;
		take(text.slice(at + mark.length, end).replace(/\r$/, ''), images, open);
	}
	const amid = open.outermost((number) => images.get(number)?.card !== undefined);
	const numbers = [...images.keys()];
	return {
		began: text.includes(`\n${OBSERVER_GREETING}`),
		ended: isObservedToEnd(text.replaceAll('\r', ''), token),
		images: [...images.values()],
		...(amid !== undefined && { amid: numbers.indexOf(amid) }),
	};
}

function take(line: string, images: Map<number, Draft>, open: OpenCalls): void {
	const [, word, digits = '', card, first, second, third] = LINE.exec(line) ?? [];
	const number = Number.parseInt(digits, 16);
	if (word === 'load' && !images.has(number) && images.size < MOST_IMAGES) {
		const from =
			card === undefined || first === undefined
				? {}
				: { card: Number.parseInt(card, 16), offset: Number(`0x${first}`) };
		images.set(number, { ...from, started: false, unloaded: false, present: false });
		open.begin(number);
	}
	const image = images.get(number);
	if (image === undefined) return;
	if (word === 'loaded' && first !== undefined) {
		image.loadStatus = `0x${first}`;
		image.base = BigInt(`0x${second ?? 0}`);
		image.size = Number(`0x${third ?? 0}`);
		open.end(number);
	} else if (word === 'start') {
		image.started = true;
		open.begin(number);
	} else if (word === 'started' && first !== undefined) {
		image.startStatus = `0x${first}`;
		open.end(number);
	} else if (word === 'unloaded' && first !== undefined) image.unloaded ||= !isEfiError(`0x${first}`);
	else if (word === 'present') image.present = true;
}

/** Calls of the boot services in each other, by the numbers of the images. */
class OpenCalls {
	private readonly numbers: number[] = [];
	private readonly counts = new Map<number, number>();

	begin(number: number): void {
		this.numbers.push(number);
		this.counts.set(number, (this.counts.get(number) ?? 0) + 1);
	}

	/** Those in it that were left without a word are over as well. */
	end(number: number): void {
		if ((this.counts.get(number) ?? 0) === 0) return;
		for (let last = this.numbers.pop(); last !== undefined; last = this.numbers.pop()) {
			this.counts.set(last, (this.counts.get(last) ?? 1) - 1);
			if (last === number) return;
		}
	}

	outermost(is: (number: number) => boolean): number | undefined {
		return this.numbers.find(is);
	}
}
