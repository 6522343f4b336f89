/** A VFCT table and its images for people. */
import { VFCT_FINDINGS } from '../../acpi/findings.js';
import type { PciNames } from '../../pci/names.js';
import type { VfctImageReport, VfctReport } from '../../report/vfct-report.js';
import { describeFindings } from '../describe-findings.js';
import { describeHeading, describeRom, describeRow, seriousOf } from '../describe-rom.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { describeId } from '../pci-names.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import { FILE_TEXTS, ROM_TEXTS } from '../texts.js';
import { VFCT_TEXTS } from './texts.js';

export interface WrittenImage extends Omit<VfctImageReport, 'bytes'> {
	/** Missing with --list, and for an image that is truncated. */
	readonly file?: string;
	readonly state?: 'written' | 'there already';
}

/** What became of its images. */
export interface WrittenTable extends Omit<VfctReport, 'images'> {
	readonly file: string;
	/** Bytes that were read. */
	readonly size: number;
	readonly sha256: string;
	readonly images: readonly WrittenImage[];
}

export function describeTable(table: WrittenTable, names: PciNames, output: Output, env: Io['env']): string[] {
	const width = output.columns;
	const paint = painter(output, env);
	const { file, size, oemId, oemTableId, images, findings } = table;
	const maker = [oemId, oemTableId].filter((text) => text !== '').join(' ');
	const heading = say(VFCT_TEXTS.heading, {
		file: file === '-' ? say(FILE_TEXTS.standardInput) : file,
		bytes: size,
		images: images.length,
		maker: maker === '' ? undefined : maker,
	});
	const blocks = [wrap(heading, width).map((line) => paint('bold', line))];
	for (const image of images) {
		const { address, vendorId, deviceId, sha256, whole } = image;
		const heading = headingOf(image);
		const device = [
			say(VFCT_TEXTS.for),
			[address, describeId(vendorId, deviceId, names)].join(say(ROM_TEXTS.separator)),
		] as const;
		// What is missing of an image, the table's findings tell.
		blocks.push(
			whole
				? describeRom(
						{ ...image, heading, rows: [device, ['sha256', sha256]], findings: seriousOf(image.findings) },
						width,
						paint,
					)
				: [...describeHeading(heading, false, width, paint), ...describeRow(device, width)],
		);
	}
	if (findings.length > 0) blocks.push(describeFindings(findings, VFCT_FINDINGS, width, paint));
	return apart(blocks);
}

function headingOf({ name, file, size, fit, whole, state }: WrittenImage): string {
	if (!whole) return say(VFCT_TEXTS.truncated, { name, bytes: size });
	const existed = state === 'there already';
	return say(VFCT_TEXTS.image, { file: file ?? name, bytes: size, usable: fit, existed });
}
