/** Intel's flash descriptor: where the regions of the flash chip lie (Intel 100 Series datasheet volume 1, "Flash Descriptor"). */
import { type Finding, finder } from '../bytes/finding.js';
import { u32At } from '../bytes/integers.js';
import type { Span } from '../bytes/span.js';
import type { FIRMWARE_FINDINGS } from './findings.js';
import { FLASH_REGIONS, type FlashRegionName } from './region-names.js';

const found = finder<typeof FIRMWARE_FINDINGS>();

export interface FlashRegion {
	readonly name: FlashRegionName;
	readonly span: Span;
	readonly findings: readonly Finding[];
}

const SIGNATURE = 0x0ff0a55a;
/** After 16 bytes of FF; the oldest chips have it at once. */
const SIGNATURE_PLACES = [0x10, 0];
export const DESCRIPTOR_SIZE = 0x1000;

/** A register with this base or more and an end below it stands for a region that is not there. */
const FIELD = 0x7fff;

export function isFlashDescriptor(source: Uint8Array, at: number): boolean {
	return signatureAt(source, at) !== undefined;
}

/** Whether the file begins with one that has regions beside its own. */
export function beginsWithDescriptor(source: Uint8Array): boolean {
	return (readFlashRegions(source, { start: 0, end: source.length })?.length ?? 0) > 1;
}

/** The regions of the descriptor at `span.start` in the order of their registers; `undefined` where there is none. */
export function readFlashRegions(source: Uint8Array, span: Span): FlashRegion[] | undefined {
	const { start } = span;
	const signature = signatureAt(source, start);
	if (signature === undefined || start + DESCRIPTOR_SIZE > span.end) return undefined;
	const map = u32At(source, signature + 4);
	const table = start + (((map >>> 16) & 0xff) << 4);
	const regions: FlashRegion[] = [];
	for (const [index, name] of FLASH_REGIONS.entries()) {
		const register = u32At(source, table + index * 4);
		const [base, limit] = [register & FIELD, (register >>> 16) & FIELD];
		if (base > limit || base === FIELD || (index > 0 && limit === 0)) continue;
		const from = start + base * 0x1000;
		const to = start + (limit + 1) * 0x1000;
		if (from >= span.end) continue;
		// The number of registers differs from chipset to chipset: behind them other tables follow, which overlap when read
		// so. Gigabyte's BIOS region takes in all others.
		if (regions.some(({ span: other }) => from < other.end && to > other.start)) continue;
		const findings: Finding[] = [];
		if (to > span.end) {
			const values = { region: name, end: to, size: span.end };
			findings.push(found('region-truncated', 'warning', values, table + index * 4));
		}
		regions.push({ name, span: { start: from, end: Math.min(to, span.end) }, findings });
	}
	return regions;
}

function signatureAt(source: Uint8Array, at: number): number | undefined {
	return SIGNATURE_PLACES.map((place) => at + place).find((place) => u32At(source, place) === SIGNATURE);
}
