/** What is in the pages that a helper holds, and what the memory map says of them. */
import type { MapEntry } from './machine/firmware.js';
import type { Held, HeldContent } from './observed.js';
import type { Scenario } from './scenario.js';
import type { Stage } from './stage.js';

const PAGE = 4096;
/** From here on pages may be stolen memory; below, they are the OpRegion or a VBT. */
export const REGION_PAGES = 256;

export async function contentOf({ guest, drivers, firmware }: Stage, { opregion }: Scenario): Promise<HeldContent[]> {
	const held = drivers.holdings.pages;
	const map = held.length > 0 ? await firmware.memoryMap() : [];
	return held.map((range) => {
		const content = { ...range, nonZero: 0, differs: 0, tail: 0, mapType: mapTypeOf(map, range) };
		if (range.pages >= REGION_PAGES) {
			return { ...content, nonZero: guest.memory.countNonZero(range.address, range.pages * PAGE) };
		}
		const bytes = guest.memory.read(range.address, range.pages * PAGE);
		if (opregion === undefined || opregion.length > bytes.length) return content;
		const differs = opregion.filter((byte, index) => bytes[index] !== byte).length;
		return { ...content, differs, tail: bytes.subarray(opregion.length).filter((byte) => byte !== 0).length };
	});
}

function mapTypeOf(map: readonly MapEntry[], { address, pages }: Held): number | undefined {
	const end = address + pages * PAGE;
	const types = new Set(
		map.filter(({ start, pages: size }) => start < end && start + size * PAGE > address).map(({ type }) => type),
	);
	return types.size === 1 ? [...types][0] : undefined;
}
