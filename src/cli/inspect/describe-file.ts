/** One file in full, for people. */
import { hex } from '../../bytes/hex.js';
import { SUBSYSTEM_NAMES } from '../../executable/pe.js';
import { codeTypeName } from '../../option-rom/pci-data-structure.js';
import type { PciNames } from '../../pci/names.js';
import type { ExecutableReport } from '../../report/executable-report.js';
import { FILE_FINDINGS } from '../../report/files/findings.js';
import type { ImageReport } from '../../report/image-report.js';
import { fieldLines } from '../describe-field.js';
import { describeFindings } from '../describe-findings.js';
import { describeId } from '../describe-id.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { wrap } from '../text-layout.js';
import type { InspectedFile } from './inspected-file.js';
import { drawScale } from './scale.js';
import { details, measuredRows, summarize } from './summary.js';

const LABEL = 11;
/** Device IDs of an image that are named; Intel's longest lists have some hundred. */
const MOST_IDS = 128;
/** A line longer than this is hard to compare by eye. */
const WIDEST_SCALE = 100;

export function describeFile(report: InspectedFile, names: PciNames, output: Output, env: Io['env']): string[] {
	const width = output.columns;
	const paint = painter(output, env);
	const row = ([label, value]: readonly [string, string]) => fieldLines(label, value, width, LABEL);
	const graphicsRows = ({ graphics, known, measured }: Pick<ImageReport, 'graphics' | 'known' | 'measured'>) => {
		const rows: [string, string][] = [];
		if (graphics !== undefined) {
			rows.push(
				['is', summarize(graphics)],
				...details(graphics, (vendor, device) => describeId(vendor, device, names)),
			);
		}
		if (known !== undefined) rows.push(['known as', say(`${known.name} (${known.source}), for ${known.serves}`)]);
		if (measured !== undefined) rows.push(...measuredRows(measured));
		return rows;
	};

	const lines = wrap(`${report.file}  ${say(`${report.size} bytes`)}, ${say(report.kind)}`, width).map((line) =>
		paint('bold', line),
	);
	if (report.sha256 !== '') lines.push(...wrap(`sha256 ${report.sha256}, crc32 ${report.crc32}`, width));
	const scale = drawScale(report.regions, Math.min(width, WIDEST_SCALE));
	if (report.regions.length > 1 && scale.length > 0) lines.push('', ...scale.flatMap((line) => wrap(line, width, 4)));

	const own = [...executableRows(report.executable), ...graphicsRows(report)];
	if (own.length > 0) lines.push('', ...own.flatMap(row));
	for (const [i, device] of (report.devices ?? []).entries()) {
		lines.push(
			'',
			say(`table entry ${i + 1}`),
			...row(['device', `${device.address}, ${describeId(device.vendorId, device.deviceId, names)}`]),
		);
	}
	for (const [i, image] of report.images.entries()) {
		lines.push('', paint('bold', say(`image ${i + 1}`)));
		lines.push(...[...imageRows(image, names), ...graphicsRows(image)].flatMap(row));
	}
	if (report.findings.length > 0) lines.push('', ...describeFindings(report.findings, FILE_FINDINGS, width, paint));
	return lines;
}

function imageRows(image: ImageReport, names: PciNames): [string, string][] {
	const { efi } = image;
	const rows: [string, string][] = [
		['at', say(`${hex(image.offset)}, ${image.length} bytes${image.last ? ', marked as the last' : ''}`)],
		['code type', `${image.codeType}, ${say(codeTypeName(image.codeType))}`],
		...idLines(image, names).map((line, i): [string, string] => [i === 0 ? 'for' : '', line]),
		[
			'class',
			say(`${image.classCode}, code revision ${image.codeRevision}, PCI data structure of ${image.pcirLength} bytes`),
		],
		[
			'sum',
			image.sum === 0
				? '0'
				: `${hex(image.sum, 2)}${efi === undefined ? '' : say(', which does not matter for EFI images')}`,
		],
	];
	if (efi === undefined) return rows;
	const stored = say(efi.compressed ? 'compressed' : 'uncompressed');
	if (efi.payload !== undefined) {
		rows.push(
			['driver', say(`${efi.payload.size} bytes, ${stored}, at ${hex(efi.payload.offset)}`)],
			['sha256', efi.payload.sha256],
		);
	}
	if (efi.executable === undefined)
		rows.push(['driver', say(`${efi.machine}, subsystem ${efi.subsystem}, by the ROM header alone`)]);
	return [...rows, ...executableRows(efi.executable)];
}

function executableRows(executable: ExecutableReport | undefined): [string, string][] {
	if (executable === undefined) return [];
	const { format, machine, subsystem, entryPoint, sections, signed } = executable;
	const kind = say(SUBSYSTEM_NAMES[subsystem] ?? `subsystem ${subsystem}`);
	const signature = say(signed ? 'signed' : 'not signed');
	return [
		['program', say(`${format.toUpperCase()}, ${machine}, ${kind}, entry ${entryPoint}, ${signature}`)],
		['sections', sections.map(({ name, size }) => `${name === '' ? say('(unnamed)') : name} ${size}`).join(', ')],
	];
}

/** Of long lists, the beginning. */
function idLines({ vendorId, deviceIds, moreDeviceIds = 0 }: ImageReport, names: PciNames): string[] {
	const shown = deviceIds.slice(0, MOST_IDS).map((id) => describeId(vendorId, id, names));
	const more = deviceIds.length + moreDeviceIds - shown.length;
	return more > 0 ? [...shown, say(`and ${more} more`)] : shown;
}
