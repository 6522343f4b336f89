/** Says what any file is, and all that is to be said of it, as one plain object. */
import { parseVfct } from '../acpi/vfct.js';
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { plainBytes } from '../bytes/own-bytes.js';
import { toldFindings } from '../bytes/told-findings.js';
import { notARom, romBehindHeader } from '../consumers/not-a-rom.js';
import { type ContentKind, identifyContent } from '../firmware/content.js';
import { contentName } from '../firmware/content-names.js';
import type { Graphics } from '../graphics/graphics.js';
import { recognizeDriver } from '../graphics/recognize-driver.js';
import { recognizeVbtFile } from '../graphics/vbt.js';
import { formatPciAddress } from '../host/pci-function.js';
import { type KnownDriver, knownDriver } from '../names/known-drivers.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { type Sha256, UnpackBudget } from '../option-rom/report.js';
import { formatId } from '../pci/ids.js';
import { type ExecutableReport, reportExecutable } from './executable-report.js';
import { type ImageReport, inspectImage } from './image-report.js';
import { type MeasuredReport, reportMeasured } from './measured-report.js';
import { type Region, romRegions } from './regions.js';

export interface FileReport {
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
	readonly findings: readonly Finding[];
}

export interface TableDevice {
	/** `0000:05:00.0`. */
	readonly address: string;
	readonly vendorId: string;
	readonly deviceId: string;
	/** Where the image begins in the file. */
	readonly offset: number;
}

export function inspect(file: Uint8Array, sha256: Sha256): FileReport {
	const report = inspectAll(plainBytes(file), sha256);
	return { ...report, findings: toldFindings(report.findings, {}) };
}

/** With every finding, for those who have more to say. */
export function inspectAll(bytes: Uint8Array, sha256: Sha256): FileReport {
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
	if (start !== undefined) return inspectRom(bytes, start, sha256);
	const findings = [notARom(bytes)];
	const what = content === undefined ? 'unknown' : contentName(content, 'en');
	const regions = bytes.length === 0 ? [] : [{ start: 0, end: bytes.length, what } as const];
	return { kind: content?.kind ?? 'unknown', images: [], regions, findings };
}

function inspectRom(bytes: Uint8Array, start: number, sha256: Sha256): FileReport {
	const rom = parseOptionRom(bytes, start);
	const findings: Finding[] = [...rom.findings];
	if (start > 0) {
		const message = `${start} bytes precede the ROM, which begins at ${hex(start)}: nobody finds it there`;
		findings.unshift({ code: 'header-before-rom', severity: 'error', offset: 0, message, fix: 'romtool edit trim' });
	}
	const budget = new UnpackBudget();
	const images = rom.images.map((image) => inspectImage(bytes, image, sha256, findings, budget));
	return { kind: 'option-rom', images, regions: romRegions(bytes, start, rom, images), findings };
}

function inspectExecutable(bytes: Uint8Array, kind: 'pe' | 'te', sha256: Sha256): FileReport {
	const executable = reportExecutable(bytes);
	const graphics = kind === 'pe' ? recognizeDriver(bytes) : undefined;
	const digest = sha256(bytes);
	const known = knownDriver(digest);
	const measured = reportMeasured(digest);
	const findings: Finding[] = [];
	if (executable === undefined) {
		const message = `begins like a ${kind.toUpperCase()} image, but its headers make no sense; is the file cut off?`;
		findings.push({ code: 'executable-damaged', severity: 'error', offset: 0, message });
	}
	return {
		kind,
		images: [],
		...(executable !== undefined && { executable }),
		...(graphics !== undefined && { graphics }),
		...(known !== undefined && { known }),
		...(measured !== undefined && { measured }),
		regions: [{ start: 0, end: bytes.length, what: kind === 'pe' ? 'PE image' : 'TE image' }],
		findings,
	};
}

function inspectVbt(bytes: Uint8Array): FileReport {
	const graphics = recognizeVbtFile(bytes);
	const findings: Finding[] = [];
	if (graphics === undefined) {
		findings.push({
			code: 'vbt-damaged',
			severity: 'error',
			offset: 0,
			message: 'begins like a VBT, but its headers make no sense',
		});
	}
	const regions = [{ start: 0, end: bytes.length, what: 'VBT' }];
	return { kind: 'vbt', images: [], ...(graphics !== undefined && { graphics }), regions, findings };
}

function inspectVfct(bytes: Uint8Array, sha256: Sha256): FileReport {
	const table = parseVfct(bytes);
	const findings: Finding[] = [...table.findings];
	const images: ImageReport[] = [];
	const regions: Region[] = [];
	const devices: TableDevice[] = [];
	const budget = new UnpackBudget();
	let at = 0;
	const gapUpTo = (start: number, what: string) => {
		if (start > at) regions.push({ start: at, end: start, what });
	};
	for (const { span, ...device } of table.images) {
		gapUpTo(span.start, at === 0 ? 'table header' : 'image header');
		const rom = parseOptionRom(bytes.subarray(0, span.end), span.start);
		// A VBIOS in a table is one image, marked as the last or not.
		findings.push(...rom.findings.filter(({ code }) => code !== 'last-image-missing'));
		images.push(...rom.images.map((image) => inspectImage(bytes, image, sha256, findings, budget)));
		regions.push({ start: span.start, end: span.end, what: 'VBIOS' });
		devices.push({
			address: formatPciAddress({ ...device, domain: 0 }),
			vendorId: formatId(device.vendorId),
			deviceId: formatId(device.deviceId),
			offset: span.start,
		});
		at = span.end;
	}
	gapUpTo(bytes.length, 'rest of the table');
	return { kind: 'vfct', images, devices, regions, findings };
}
