/** Says what any file is, and all that is to be said of it, as one plain object. */
import { parseVfct } from '../acpi/vfct.js';
import { type Finding, finder, type ReportedFinding } from '../bytes/finding.js';
import { plainBytes } from '../bytes/own-bytes.js';
import { toldFindings } from '../bytes/told-findings.js';
import { headerBeforeRom, notARom, romBehindHeader } from '../consumers/not-a-rom.js';
import { type ContentKind, identifyContent } from '../content/content.js';
import { contentName } from '../content/content-names.js';
import type { Graphics } from '../graphics/graphics.js';
import { recognizeDriver } from '../graphics/recognize-driver.js';
import { recognizeVbtFile } from '../graphics/vbt.js';
import { formatPciAddress } from '../host/pci-function.js';
import { type KnownDriver, knownDriver } from '../names/known-drivers.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { type Sha256, UnpackBudget } from '../option-rom/report.js';
import { formatId } from '../pci/ids.js';
import { type ExecutableReport, reportExecutable } from './executable-report.js';
import { type ImageReport, inspectImage } from './image-report.js';
import { INSPECT_FINDINGS } from './inspect-findings.js';
import { type MeasuredReport, reportMeasured } from './measured-report.js';
import { type Region, region, romRegions } from './regions.js';

const found = finder<typeof ROM_FINDINGS>();

/** Of what is only found, without its words, `F` is `Finding`. */
export interface FileReport<F extends Finding = ReportedFinding> {
	readonly kind: ContentKind | 'unknown';
	/** In the file's order; the VBIOS images of a VFCT table, too. */
	readonly images: readonly ImageReport[];
	/** For a file that is a PE or TE image itself. */
	readonly executable?: ExecutableReport;
	/** For a file that is a driver or a VBT itself; what an image is stands in the image. */
	readonly graphics?: Graphics;
	readonly known?: KnownDriver;
	readonly measured?: MeasuredReport;
	/** For a VFCT table: which device each image is for. */
	readonly devices?: readonly TableDevice[];
	/** What lies where, from the file's start to its end. */
	readonly regions: readonly Region[];
	readonly findings: readonly F[];
}

export interface TableDevice {
	/** `0000:05:00.0`. */
	readonly address: string;
	readonly vendorId: string;
	readonly deviceId: string;
	/** Where the image begins in the file. */
	readonly offset: number;
}

export interface InspectOptions {
	/** How commands in the findings name the file. */
	readonly path?: string;
}

export function inspect(file: Uint8Array, sha256: Sha256, { path }: InspectOptions = {}): FileReport {
	const report = inspectAll(plainBytes(file), sha256);
	return { ...report, findings: toldFindings(report.findings, INSPECT_FINDINGS, { file: path }) };
}

/** With every finding, for those who have more to say. */
export function inspectAll(bytes: Uint8Array, sha256: Sha256): FileReport<Finding> {
	const content = identifyContent(bytes);
	switch (content?.kind) {
		case 'option-rom':
			return inspectRom(bytes, 0, sha256);
		case 'pe':
		case 'te':
			return inspectExecutable(bytes, content.kind, sha256);
		case 'vfct':
			return inspectVfct(bytes, sha256);
		case 'vbt':
			return inspectVbt(bytes);
	}
	const start = romBehindHeader(bytes, content);
	if (start !== undefined) return inspectRom(bytes, start, sha256, [headerBeforeRom(content, start)]);
	const findings = [notARom(bytes, content)];
	const what = content === undefined ? 'unknown' : contentName(content, 'en');
	const regions = bytes.length === 0 ? [] : [{ start: 0, end: bytes.length, kind: 'other', what } as const];
	return { kind: content?.kind ?? 'unknown', images: [], regions, findings };
}

function inspectRom(
	bytes: Uint8Array,
	start: number,
	sha256: Sha256,
	before: readonly Finding[] = [],
): FileReport<Finding> {
	const rom = parseOptionRom(bytes, start);
	const findings: Finding[] = [...before, ...rom.findings];
	const budget = new UnpackBudget();
	const images = rom.images.map((image) => inspectImage(bytes, image, sha256, findings, budget));
	return { kind: 'option-rom', images, regions: romRegions(bytes, start, rom, images), findings };
}

function inspectExecutable(bytes: Uint8Array, kind: 'pe' | 'te', sha256: Sha256): FileReport<Finding> {
	const executable = reportExecutable(bytes);
	const graphics = kind === 'pe' ? recognizeDriver(bytes) : undefined;
	const digest = sha256(bytes);
	const known = knownDriver(digest);
	const measured = reportMeasured(digest);
	const findings = executable === undefined ? [found('executable-damaged', 'error', { format: kind }, 0)] : [];
	return {
		kind,
		images: [],
		...(executable !== undefined && { executable }),
		...(graphics !== undefined && { graphics }),
		...(known !== undefined && { known }),
		...(measured !== undefined && { measured }),
		regions: [region(0, bytes.length, kind)],
		findings,
	};
}

function inspectVbt(bytes: Uint8Array): FileReport<Finding> {
	const graphics = recognizeVbtFile(bytes);
	const findings = graphics === undefined ? [found('vbt-damaged', 'error', {}, 0)] : [];
	const regions = [region(0, bytes.length, 'vbt')];
	return { kind: 'vbt', images: [], ...(graphics !== undefined && { graphics }), regions, findings };
}

function inspectVfct(bytes: Uint8Array, sha256: Sha256): FileReport<Finding> {
	const table = parseVfct(bytes);
	const findings: Finding[] = [...table.findings];
	const images: ImageReport[] = [];
	const regions: Region[] = [];
	const devices: TableDevice[] = [];
	const budget = new UnpackBudget();
	let at = 0;
	const gapUpTo = (start: number, kind: 'table-header' | 'image-header' | 'table-rest') => {
		if (start > at) regions.push(region(at, start, kind));
	};
	for (const { span, ...device } of table.images) {
		gapUpTo(span.start, at === 0 ? 'table-header' : 'image-header');
		const rom = parseOptionRom(bytes.subarray(0, span.end), span.start);
		// A VBIOS in a table is one image, marked as the last or not.
		findings.push(...rom.findings.filter(({ code }) => code !== 'last-image-missing'));
		images.push(...rom.images.map((image) => inspectImage(bytes, image, sha256, findings, budget)));
		regions.push(region(span.start, span.end, 'vbios'));
		devices.push({
			address: formatPciAddress({ ...device, domain: 0 }),
			vendorId: formatId(device.vendorId),
			deviceId: formatId(device.deviceId),
			offset: span.start,
		});
		at = span.end;
	}
	gapUpTo(bytes.length, 'table-rest');
	return { kind: 'vfct', images, devices, regions, findings };
}
