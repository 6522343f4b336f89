/** What became of one card's ROM: of each of its images, and of the machine, in the words of the verdicts. */
import type { CpuException } from '../exception.js';
import { isEfiError } from './efi-status.js';
import type { Observed, ObservedImage } from './observer-lines.js';

/** The same words as the verdicts about firmware. */
export type Outcome = 'runs' | 'ignored' | 'crashes' | 'hangs';

/** How a machine came to its end: `end` where the firmware got as far as to boot. */
export type MachineEnding = 'end' | 'crashes' | 'hangs';

export interface CardImage {
	/** In the ROM. */
	readonly offset: number;
	/** The firmware tried to load it. */
	readonly dispatched: boolean;
	readonly loaded: boolean;
	/** Its entry point was called. */
	readonly started: boolean;
	/** It was loaded, and gone before the firmware was about to boot. */
	readonly unloaded: boolean;
	/** EFI status of the last step that returned; `null` where none did, and where the firmware has none. */
	readonly status: string | null;
}

export interface CardResult {
	readonly images: readonly CardImage[];
	readonly outcome: Outcome;
	/** Offset of the image in which the machine ended: while it was loaded, or after its entry point was called. */
	readonly amid?: { readonly offset: number; readonly stage: 'load' | 'start' };
	readonly exception?: CpuException;
}

/** @param offsets where the ROM's images begin, whether the firmware gets to them or not. */
export function cardResult(
	observed: Observed,
	card: number,
	offsets: readonly number[],
	ending: MachineEnding,
	exception?: CpuException,
): CardResult {
	const own = observed.images.filter((image) => image.card === card && image.offset !== undefined);
	const seen = new Map(own.map((image) => [image.offset as number, cardImage(image, observed.ended)]));
	const rest = offsets.filter((offset) => !seen.has(offset)).map(untouched);
	const images = [...seen.values(), ...rest].sort((a, b) => a.offset - b.offset);
	if (ending === 'end') return { images, outcome: images.some(({ started }) => started) ? 'runs' : 'ignored' };
	const at = observed.amid === undefined ? undefined : observed.images[observed.amid];
	const isOwn = at?.card === card && at.offset !== undefined;
	return {
		images,
		outcome: ending,
		...(isOwn && { amid: { offset: at.offset as number, stage: at.started ? ('start' as const) : ('load' as const) } }),
		...(exception !== undefined && { exception }),
	};
}

export function untouched(offset: number): CardImage {
	return { offset, dispatched: false, loaded: false, started: false, unloaded: false, status: null };
}

function cardImage(image: ObservedImage, ended: boolean): CardImage {
	const { offset = 0, loadStatus, startStatus, unloaded, present } = image;
	const started = wasEntered(image);
	const loaded = loadStatus !== undefined && (!isEfiError(loadStatus) || image.started);
	const failed = startStatus !== undefined && isEfiError(startStatus);
	return {
		offset,
		dispatched: true,
		loaded,
		started,
		unloaded: loaded && (unloaded || (ended ? !present : failed)),
		status: startStatus ?? loadStatus ?? null,
	};
}

/**
 * Whether its entry point was called: StartImage refuses what is for another processor, and leaves it where it is, to be
 * unloaded by whoever likes; what returns an error itself is unloaded at once (CoreStartImage).
 */
function wasEntered({ started, startStatus, unloaded, present }: ObservedImage): boolean {
	return started && !((present || unloaded) && startStatus !== undefined && isEfiError(startStatus));
}

/** Two words for a machine that did not survive the ROM: which of them it is, is luck where memory was overwritten. */
export function isSameOutcome(one: Outcome, other: Outcome): boolean {
	const isDown = (outcome: Outcome) => outcome === 'crashes' || outcome === 'hangs';
	return one === other || (isDown(one) && isDown(other));
}

/**
 * Whether the firmware had started an image, and the fault is the image's own: it did not return, or where the processor was
 * is in its memory.
 */
export function isOwnFault(observed: Observed, ending: MachineEnding, exception: CpuException | undefined): boolean {
	if (ending === 'end') return false;
	const at = observed.amid === undefined ? undefined : observed.images[observed.amid];
	const rip = exception?.registers['RIP'] ?? exception?.registers['ELR'];
	if (at?.started === true && ending === 'hangs') return true;
	if (at?.started !== true || at.base === undefined || at.size === undefined || rip === undefined) return false;
	const offset = BigInt(rip) - at.base;
	return offset >= 0n && offset < BigInt(at.size);
}
