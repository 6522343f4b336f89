/** One file in full, for people. */
import { containerName } from '../../content/container-words.js';
import type { KnownDriver } from '../../names/known-drivers.js';
import type { PciNames } from '../../pci/names.js';
import type { ExecutableReport } from '../../report/executable-report.js';
import { FILE_KINDS } from '../../report/file-kind-names.js';
import type { FileReport } from '../../report/file-report.js';
import type { ImageReport } from '../../report/image-report.js';
import { INSPECT_FINDINGS } from '../../report/inspect-findings.js';
import type { NamedFile } from '../../report/named-file.js';
import { describeFindings } from '../describe-findings.js';
import type { Io, Output } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { describeId } from '../pci-names.js';
import { painter } from '../terminal.js';
import { fieldLines, wrap } from '../text-layout.js';
import { ROM_TEXTS } from '../texts.js';
import { INSPECT_LABELS, INSPECT_TEXTS, INSPECT_VALUES } from './report-texts/texts.js';
import { drawScale } from './scale.js';
import { details, measuredRows, type Row, summarize } from './summary.js';

/** A file and what was found in it. */
export type InspectedFile = NamedFile & (FileReport | UnreadableFile);

/** A file that cannot be read has a place in the list all the same. */
interface UnreadableFile extends Omit<FileReport, 'kind'> {
	readonly kind: 'unreadable';
}

const LABEL = 11;
/** Device IDs of an image that are named; Intel's longest lists have some hundred. */
const MOST_IDS = 128;
/** A line longer than this is hard to compare by eye. */
const WIDEST_SCALE = 100;

export function describeFile(report: InspectedFile, names: PciNames, output: Output, env: Io['env']): string[] {
	const { file, size, kind, sha256, crc32, images, devices = [], findings } = report;
	const width = output.columns;
	const paint = painter(output, env);
	const row = ([label, value]: Row) => fieldLines(label, value, width, LABEL);
	const graphicsRows = ({ graphics, known, measured }: Pick<ImageReport, 'graphics' | 'known' | 'measured'>) => [
		...(graphics === undefined
			? []
			: [
					[say(INSPECT_LABELS.type), summarize(graphics)] as const,
					...details(graphics, (vendor, device) => describeId(vendor, device, names)),
				]),
		...(known === undefined ? [] : [[say(INSPECT_LABELS.knownAs), knownAs(known)] as const]),
		...(measured === undefined ? [] : measuredRows(measured)),
	];

	const bytes = say(INSPECT_TEXTS.bytes, { bytes: size });
	const heading = `${file}  ${bytes}${say(ROM_TEXTS.separator)}${say(FILE_KINDS[kind])}`;
	const lines = wrap(heading, width).map((line) => paint('bold', line));
	if (sha256 !== '') lines.push(...wrap([`sha256 ${sha256}`, `crc32 ${crc32}`].join(say(ROM_TEXTS.separator)), width));
	const scale = drawScale(report, Math.min(width, WIDEST_SCALE));
	if (report.regions.length > 1 && scale.length > 0) lines.push('', ...scale.flatMap((line) => wrap(line, width, 4)));

	const own = [...executableRows(report.executable), ...packageRows(report.packages), ...graphicsRows(report)];
	if (own.length > 0) lines.push('', ...own.flatMap(row));
	for (const [i, { address, vendorId, deviceId }] of devices.entries()) {
		const device = `${address}${say(ROM_TEXTS.separator)}${describeId(vendorId, deviceId, names)}`;
		lines.push('', say(INSPECT_TEXTS.tableEntry, { number: i + 1 }), ...row([say(INSPECT_LABELS.device), device]));
	}
	for (const [i, image] of images.entries()) {
		lines.push('', paint('bold', say(INSPECT_TEXTS.image, { number: i + 1 })));
		lines.push(...[...imageRows(image, names), ...graphicsRows(image)].flatMap(row));
	}
	if (findings.length > 0) lines.push('', ...describeFindings(findings, INSPECT_FINDINGS, width, paint));
	return lines;
}

function imageRows(image: ImageReport, names: PciNames): Row[] {
	const { offset, length, last, codeType, classCode, codeRevision, pcirLength, sum, efi } = image;
	const { private: isPrivate = false } = image;
	const rows: Row[] = [
		[say(INSPECT_LABELS.at), say(INSPECT_VALUES.at, { offset, bytes: length, last })],
		[say(INSPECT_LABELS.codeType), say(INSPECT_VALUES.codeType, { type: codeType, private: isPrivate })],
		...idLines(image, names).map((line, i): Row => [i === 0 ? say(INSPECT_LABELS.for) : '', line]),
		[
			say(INSPECT_LABELS.class),
			say(INSPECT_VALUES.class, { class: classCode, revision: codeRevision, bytes: pcirLength }),
		],
		[say(INSPECT_LABELS.sum), say(INSPECT_VALUES.sum, { sum, efi: efi !== undefined })],
	];
	if (efi === undefined) return rows;
	const { payload, compressed, executable, machine, subsystem } = efi;
	if (payload !== undefined) {
		const { offset, size } = payload;
		rows.push(
			[say(INSPECT_LABELS.driver), say(INSPECT_VALUES.driver, { bytes: size, compressed, offset })],
			['sha256', payload.sha256],
		);
	}
	if (executable === undefined) {
		rows.push([say(INSPECT_LABELS.driver), say(INSPECT_VALUES.byRomHeader, { machine, subsystem })]);
	}
	return [...rows, ...executableRows(executable)];
}

function executableRows(executable: ExecutableReport | undefined): Row[] {
	if (executable === undefined) return [];
	const { machine, subsystem, entryPoint: entry, sections, signed, overlay } = executable;
	const format = executable.format.toUpperCase();
	const listed = sections.map(({ name, size }) =>
		name === '' ? say(INSPECT_VALUES.unnamed, { size }) : `${name} ${size}`,
	);
	return [
		[say(INSPECT_LABELS.program), say(INSPECT_VALUES.program, { format, machine, subsystem, entry, signed })],
		[say(INSPECT_LABELS.sections), listed.join(say(ROM_TEXTS.separator))],
		...(overlay === undefined
			? []
			: [
					[
						say(INSPECT_LABELS.overlay),
						say(INSPECT_VALUES.stretch, { offset: overlay.offset, bytes: overlay.size }),
					] as const,
				]),
	];
}

function packageRows(packages: FileReport['packages'] = []): Row[] {
	return packages.map(({ kind, version = '', offset, size: bytes }, i): Row => {
		const where = say(INSPECT_VALUES.stretch, { offset, bytes });
		const name = containerName(kind, spokenLanguage());
		return [i === 0 ? say(INSPECT_LABELS.contains) : '', say(INSPECT_VALUES.package, { name, version, where })];
	});
}

function knownAs({ name, source, serves, generations }: KnownDriver): string {
	if (generations === undefined) return say(INSPECT_VALUES.known, { name, source, serves });
	const [first, last] = generations;
	return say(INSPECT_VALUES.knownGenerations, { name, source, first, last });
}

/** Of long lists, the beginning. */
function idLines({ vendorId, deviceIds, moreDeviceIds = 0 }: ImageReport, names: PciNames): string[] {
	const shown = deviceIds.slice(0, MOST_IDS).map((id) => describeId(vendorId, id, names));
	const count = deviceIds.length + moreDeviceIds - shown.length;
	return count > 0 ? [...shown, say(INSPECT_TEXTS.moreIds, { count })] : shown;
}
