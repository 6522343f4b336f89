/** A line drawn to scale of what lies where in a file. */
import { hex } from '../../bytes/hex.js';
import { spanSize } from '../../bytes/span.js';
import type { FileReport } from '../../report/file-report.js';
import { regionNameIn } from '../../report/region-names.js';
import { say, spokenLanguage } from '../language.js';
import { textWidth } from '../text-layout.js';
import { INSPECT_TEXTS } from './report-texts/texts.js';

/** Fills that differ without colour, too. */
const FILLS = ['█', '▓', '▒', '░'];

/** The line, `width` characters wide, and a legend with the offsets. Every region gets a character at least. */
export function drawScale(report: Pick<FileReport, 'regions' | 'images'>, width: number): string[] {
	const { regions } = report;
	const total = regions.at(-1)?.end ?? 0;
	if (total === 0 || regions.length > width) return [];
	const cells = shares(regions.map(spanSize), width);
	const fillOf = (i: number) => FILLS[i % FILLS.length] as string;
	const line = cells.map((count, i) => fillOf(i).repeat(count)).join('');
	const digits = total.toString(16).length;
	const sizes = regions.map((region) => say(INSPECT_TEXTS.bytes, { bytes: spanSize(region) }));
	const widest = Math.max(...sizes.map(textWidth));
	const legend = regions.map((region, i) => {
		const size = sizes[i] as string;
		const gap = ' '.repeat(widest - textWidth(size));
		return `${fillOf(i)} ${hex(region.start, digits)}  ${gap}${size}  ${regionNameIn(region, report.images, spokenLanguage())}`;
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
