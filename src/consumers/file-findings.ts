/** What there is to say of a file whatever it is to be used for. */
import { type Finding, finder } from '../bytes/finding.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';
import { driverFindings } from './driver-findings.js';
import { withChip } from './generic/vbios-alone.js';
import { headerBeforeRom, notARom } from './not-a-rom.js';

const found = finder<typeof ROM_FINDINGS>();

export function fileFindings(file: ExaminedFile): Finding[] {
	const { content, start, table, driver, graphics } = file;
	if (start !== undefined) return [...(start > 0 ? [headerBeforeRom(content, start)] : []), ...romFindings(file)];
	switch (content?.kind) {
		case 'vfct':
			// A VBIOS in a table is one image, marked as the last or not.
			return [...(table?.findings ?? []), ...romFindings(file).filter(({ code }) => code !== 'last-image-missing')];
		case 'pe':
		case 'te':
			if (driver?.executable !== undefined) return [];
			return [found('executable-damaged', 'error', { format: content.kind }, 0)];
		case 'vbt':
			return graphics === undefined ? [found('vbt-damaged', 'error', {}, 0)] : [];
	}
	return [notARom(file)];
}

function romFindings({ roms, images }: ExaminedFile): Finding[] {
	return roms.flatMap((rom) => [
		...withChip(rom.findings, rom.images),
		...driverFindings(images.filter((image) => image.rom === rom)),
	]);
}
