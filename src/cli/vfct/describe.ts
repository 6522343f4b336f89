/** A VFCT table and its images for people. */
import type { PciNames } from '../../pci/names.js';
import { describeFindings } from '../describe-findings.js';
import { describeId } from '../describe-id.js';
import { describeHeading, describeRom, describeRow, seriousOf } from '../describe-rom.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import type { WrittenImage, WrittenTable } from './written-table.js';

export function describeTable(table: WrittenTable, names: PciNames, output: Output, env: Io['env']): string[] {
	const width = output.columns;
	const paint = painter(output, env);
	const { file, size, oemId, oemTableId, images, findings } = table;
	const maker = [oemId, oemTableId].filter((text) => text !== '').join(' ');
	const name = file === '-' ? say('standard input') : file;
	const contents = maker === '' ? `${images.length} VBIOS` : `${images.length} VBIOS, by ${maker}`;
	const heading = `${name}  ${say(`${size} bytes`)}, ${say(contents)}`;
	const blocks = [wrap(heading, width).map((line) => paint('bold', line))];
	for (const image of images) {
		const { address, vendorId, deviceId, sha256, whole } = image;
		const heading = headingOf(image);
		const device = ['for', `${address}, ${describeId(vendorId, deviceId, names)}`] as const;
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
	if (findings.length > 0) blocks.push(describeFindings(findings, {}, width, paint));
	return apart(blocks);
}

function headingOf({ name, file, size, fit, whole, state }: WrittenImage): string {
	if (!whole) return `${name}  ${say(`cut off after ${size} bytes, not written`)}`;
	const remark = state === 'there already' ? say(', there already with the same bytes') : '';
	return `${file ?? name}  ${say(`${size} bytes`)}, ${say(fit ? 'fit' : 'unfit')}${remark}`;
}
