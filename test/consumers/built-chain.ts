/** Builds a ROM of images that are changed, with what is between and behind them. */
import { sum8 } from '../../src/bytes/sums.js';
import { romBarSize } from '../../src/consumers/rom-bar.js';
import { PAGE } from '../../src/consumers/seabios/map-rom.js';
import { LAST_IMAGE } from '../../src/option-rom/pci-data-structure.js';
import { ROM_UNIT } from '../../src/option-rom/rom-size.js';
import {
	and,
	driver,
	edited,
	efi,
	INDICATOR,
	join2,
	LEGACY_SPARE,
	legacy,
	PCIR,
	PCIR_END,
	secondPcir,
	TYPE,
	viewOf,
	zeros,
} from './mutate.js';
import type { Change } from './random-changes.js';

const BUILD = {
	driver: (tag: string) => efi(driver(tag)),
	'compressed driver': (tag: string) => efi(driver(tag), undefined, true),
	'legacy image': (tag: string) => legacy(tag),
};
export type ImageKind = keyof typeof BUILD;

const FILL = {
	zeros: () => {},
	ff: (bytes: Uint8Array) => void bytes.fill(0xff),
	text: (bytes: Uint8Array) =>
		void bytes.set(Buffer.from('not an image '.repeat(bytes.length)).subarray(0, bytes.length)),
	'55 aa': (bytes: Uint8Array) => void bytes.set([0x55, 0xaa].slice(0, bytes.length)),
};
export type Fill = keyof typeof FILL;
export const FILLS = Object.keys(FILL) as Fill[];

const MARKED = { none: -1, first: 0, second: 1 };

export interface PlannedImage {
	readonly kind: ImageKind;
	readonly changes: readonly Change[];
	/** In front of it. */
	readonly gap: { readonly size: number; readonly fill: Fill } | undefined;
	/** The sum of its first bytes is made right, where it is of code type 0. */
	readonly isBalanced: boolean;
}

export interface ChainPlan {
	readonly images: readonly PlannedImage[];
	/** The image that is marked as the last. */
	readonly marked: 'last' | keyof typeof MARKED;
	/** An image's structure is moved to there, from the end of the BAR, of the image or of all images. */
	readonly structure:
		| { readonly of: number; readonly from: 'BAR' | 'image' | 'images'; readonly by: number }
		| undefined;
	/** Bytes that are cut off, or that follow; `bars` is the size in BARs that it is filled to. */
	readonly end: { readonly cut?: number; readonly more?: number; readonly bars?: number; readonly fill?: Fill };
}

/** Bytes of an EFI image's header that nothing looks at. */
const EFI_SPARE = 0x0e;

function filled(size: number, fill: Fill = 'zeros'): Uint8Array {
	const bytes = zeros(size);
	FILL[fill](bytes);
	return bytes;
}

export function nameOf({ images, marked, structure, end }: ChainPlan): string {
	const words = images.map(({ kind, changes, gap, isBalanced }) => {
		const before = gap === undefined ? '' : `${gap.size} bytes of ${gap.fill}, `;
		const changed = changes.length === 0 ? '' : ` (${changes.map(({ name }) => name).join(', ')})`;
		return `${before}${kind}${changed}${isBalanced ? '' : ', sum as it is'}`;
	});
	if (marked !== 'last') words.push(`marked as last: ${marked}`);
	if (structure !== undefined) {
		words.push(`structure ${structure.of} at the end of ${structure.from} + ${structure.by}`);
	}
	if (end.cut !== undefined) words.push(`cut by ${end.cut}`);
	if (end.more !== undefined) words.push(`${end.more} bytes of ${end.fill}`);
	if (end.bars !== undefined) words.push(`filled to ${end.bars} BARs with ${end.fill}`);
	return words.join('; ');
}

/** @throws RangeError where a change has no place in it, and for what depends on more than the ROM. */
export function buildChain({ images, marked, structure, end }: ChainPlan, prefix: string): Uint8Array {
	const last = marked === 'last' ? images.length - 1 : MARKED[marked];
	const parts: Uint8Array[] = [];
	const starts: number[] = [];
	let size = 0;
	const put = (part: Uint8Array) => {
		parts.push(part);
		size += part.length;
	};
	for (const [index, { kind, changes, gap }] of images.entries()) {
		if (gap !== undefined) put(filled(gap.size, gap.fill));
		starts.push(size);
		const bytes = BUILD[kind](`${prefix}${'abc'[index]}>`);
		bytes[INDICATOR] = index === last ? LAST_IMAGE : 0;
		and(...changes.map(({ edit }) => edit))(bytes, viewOf(bytes));
		put(bytes);
	}
	const endOfImages = size;
	put(filled(end.bars === undefined ? (end.more ?? 0) : romBarSize(size) * end.bars - size, end.fill));
	const whole = withStructure(join2(...parts), starts, endOfImages, structure);
	const rom = whole.slice(0, Math.max(0, whole.length - (end.cut ?? 0)));
	if (rom.length === 0) throw new RangeError('QEMU refuses an empty file');
	// Later ones are in the sums of those before them.
	for (const [index, { kind, isBalanced }] of [...images.entries()].reverse()) {
		const start = starts[index] as number;
		if (rom[start + TYPE] === 0) balance(rom, start, kind, isBalanced);
	}
	return rom;
}

function balance(rom: Uint8Array, start: number, kind: ImageKind, isBalanced: boolean): void {
	const spare = start + (kind === 'legacy image' ? LEGACY_SPARE : EFI_SPARE);
	const end = start + (rom[start + 2] as number) * ROM_UNIT;
	if (end > Math.max(romBarSize(rom.length), PAGE)) {
		throw new RangeError('what is mapped behind the BAR is in the sum, and another one in each machine');
	}
	if (isBalanced && spare < rom.length) rom[spare] = (rom[spare] as number) - sum8(rom.subarray(start, end));
}

function withStructure(
	bytes: Uint8Array,
	starts: readonly number[],
	end: number,
	structure: ChainPlan['structure'],
): Uint8Array {
	const start = structure === undefined ? undefined : starts[structure.of];
	if (structure === undefined || start === undefined) return bytes;
	const bases = { BAR: romBarSize(bytes.length), image: starts[structure.of + 1] ?? end, images: end };
	const to = bases[structure.from] + structure.by;
	if (to < 0 || to - start > 0xffff) throw new RangeError(`a structure at ${to}`);
	const isLater = to + PCIR_END - PCIR > bytes.length;
	const whole = isLater ? join2(bytes, zeros(Math.min(to + PCIR_END - PCIR, bases.BAR * 2) - bytes.length)) : bytes;
	edited(whole, secondPcir(to, start));
	// What would be behind the BAR is not there.
	return structure.from === 'BAR' ? whole.slice(0, bases.BAR) : whole;
}
