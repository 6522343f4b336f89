/** A VFCT table and its images for people. */
import type { PciNames } from '../../pci/names.js';
import { describeFindings } from '../describe-findings.js';
import { describeId } from '../describe-id.js';
import { describeVerdicts } from '../describe-verdicts.js';
import type { Io, Output } from '../io.js';
import { painter, printable } from '../terminal.js';
import { wrap } from '../text-layout.js';
import type { WrittenImage, WrittenTable } from './written-table.js';

export function describeTable(table: WrittenTable, names: PciNames, output: Output, env: Io['env']): string {
	const width = output.columns;
	const paint = painter(output, env);
	const { file, size, oemId, oemTableId, images, findings } = table;
	const maker = [oemId, oemTableId].filter((text) => text !== '').join(' ');
	const name = file === '-' ? 'standard input' : printable(file);
	const heading = `${name}  ${size} bytes, ${images.length} VBIOS${maker === '' ? '' : `, by ${printable(maker)}`}`;
	const blocks = [wrap(heading, width).map((line) => paint('bold', line))];
	for (const image of images) {
		blocks.push([
			...wrap(headingOf(image), width, 2).map((line) => paint(image.fit ? 'green' : 'red', line)),
			...wrap(`  for      ${image.address}, ${describeId(image.vendorId, image.deviceId, names)}`, width, 11),
		]);
		// What is missing of it, the table's findings tell.
		if (!image.whole) continue;
		// The notes are in the JSON, and `romtool check` prints them.
		const serious = image.findings.filter(({ severity }) => severity !== 'note');
		blocks
			.at(-1)
			?.push(
				...wrap(`  sha256   ${image.sha256}`, width, 11),
				...describeVerdicts(image.verdicts, width),
				...describeFindings(serious, width, paint),
			);
	}
	if (findings.length > 0) blocks.push(describeFindings(findings, width, paint));
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headingOf({ name, file, size, fit, whole, state }: WrittenImage): string {
	if (!whole) return `${name}  cut off after ${size} bytes, not written`;
	const remark = state === 'there already' ? ', there already with the same bytes' : '';
	return `${printable(file ?? name)}  ${size} bytes, ${fit ? 'fit' : 'unfit'}${remark}`;
}
