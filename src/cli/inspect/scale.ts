/** A line drawn to scale of what lies where in a file. */
import { hex } from '../../bytes/hex.js';
import { spanSize } from '../../bytes/span.js';
import type { Region } from '../../report/regions.js';
import { say } from '../language.js';

/** Fills that differ without colour, too. */
const FILLS = ['█', '▓', '▒', '░'];

/** The line, `width` characters wide, and a legend with the offsets. Every region gets a character at least. */
export function drawScale(regions: readonly Region[], width: number): string[] {
	const total = regions.at(-1)?.end ?? 0;
	if (total === 0 || regions.length > width) return [];
	const cells = shares(regions.map(spanSize), width);
	const fillOf = (i: number) => FILLS[i % FILLS.length] as string;
	const line = cells.map((count, i) => fillOf(i).repeat(count)).join('');
	const digits = total.toString(16).length;
	const legend = regions.map((region, i) => {
		const size = spanSize(region);
		const bytes = say(`${String(size).padStart(String(total).length)} bytes`);
		return `${fillOf(i)} ${hex(region.start, digits)}  ${bytes}  ${say(region.what)}`;
	});
	return [line, ...legend];
}

/** `width` split in proportion to the sizes, none of them less than one. */
function shares(sizes: readonly number[], width: number): number[] {
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const cells = sizes.map((size) => Math.max(1, Math.round((size / total) * width)));
	for (let excess = cells.reduce((sum, count) => sum + count, 0) - width; excess !== 0; excess -= Math.sign(excess)) {
		const largest = cells.indexOf(Math.max(...cells));
		cells[largest] = (cells[largest] as number) - Math.sign(excess);
	}
	return cells;
}
