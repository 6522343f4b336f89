/** What any file is and what lies where in it, as one plain object. */
import type { Finding, ReportedFinding } from '../bytes/finding.js';
import type { ContainerKind } from '../content/containers/containers.js';
import type { ContentKind } from '../content/content.js';
import { contentName } from '../content/content-words.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import { formatPciAddress } from '../host/pci-function.js';
import type { KnownDriver } from '../names/known-drivers.js';
import { formatId } from '../pci/ids.js';
import { printedIds } from '../pci/printed-ids.js';
import { type ExecutableReport, reportExecutable } from './executable-report.js';
import { type GraphicsReport, type ImageReport, reportImage } from './image-report.js';
import { type MeasuredReport, reportMeasured } from './measured-report.js';
import { type Region, region, romRegions, tableRegions } from './regions.js';

/** Of what is only found, without its words, `F` is `Finding`. */
export interface FileReport<F extends Finding = ReportedFinding> {
	readonly kind: ContentKind | 'unknown';
	/** In the file's order; the VBIOS images of a VFCT table, too. */
	readonly images: readonly ImageReport[];
	/** For a file that is a PE or TE image itself. */
	readonly executable?: ExecutableReport;
	/** Archives, installers and vendors' packages that lie in the file; missing where there are none. */
	readonly packages?: readonly PackageReport[];
	/** For a file that is a driver or a VBT itself; what an image is stands in the image. */
	readonly graphics?: GraphicsReport;
	readonly known?: KnownDriver;
	readonly measured?: MeasuredReport;
	/** For a VFCT table: which device each image is for. */
	readonly devices?: readonly TableDevice[];
	/** What lies where, from the file's start to its end. */
	readonly regions: readonly Region[];
	readonly findings: readonly F[];
}

/** Where a container lies in a file, in bytes. */
export interface PackageReport {
	readonly kind: ContainerKind;
	/** Of its format. */
	readonly version?: string;
	readonly offset: number;
	readonly size: number;
}

export interface TableDevice {
	/** `0000:05:00.0`. */
	readonly address: string;
	readonly vendorId: string;
	readonly deviceId: string;
	/** Where the image begins in the file. */
	readonly offset: number;
}

/** With the findings that the caller has to tell. */
export function reportFile<F extends Finding>(file: ExaminedFile, findings: readonly F[]): FileReport<F> {
	const { kind, graphics, driver, table } = file;
	const executable = driver?.executable && reportExecutable(driver.executable);
	const known = driver?.known;
	const measured = driver?.measured && reportMeasured(driver.measured);
	const packages = file.containers.filter(({ container }) => container.kind !== kind).map(reportPackage);
	return {
		kind,
		images: file.images.map(reportImage),
		...(executable !== undefined && { executable }),
		...(packages.length > 0 && { packages }),
		...(graphics !== undefined && { graphics: printedIds(graphics) }),
		...(known !== undefined && { known }),
		...(measured !== undefined && { measured }),
		...(table !== undefined && { devices: table.images.map(tableDevice) }),
		regions: regionsOf(file),
		findings,
	};
}

function reportPackage({
	container,
	extent: { start, end, version },
}: ExaminedFile['containers'][number]): PackageReport {
	const { kind } = container;
	return { kind, ...(version !== undefined && { version }), offset: start, size: end - start };
}

function tableDevice(image: NonNullable<ExaminedFile['table']>['images'][number]): TableDevice {
	return {
		address: formatPciAddress({ ...image, domain: 0 }),
		vendorId: formatId(image.vendorId),
		deviceId: formatId(image.deviceId),
		offset: image.span.start,
	};
}

function regionsOf({ bytes, content, kind, start, roms, table }: ExaminedFile): Region[] {
	const [rom] = roms;
	if (start !== undefined && rom !== undefined) return romRegions(rom, start);
	if (table !== undefined) return tableRegions(bytes, table);
	if (kind === 'pe' || kind === 'te' || kind === 'vbt') return [region(0, bytes.length, kind)];
	const what = content === undefined ? 'unknown' : contentName(content, 'en');
	return bytes.length === 0 ? [] : [{ start: 0, end: bytes.length, kind: 'other', what }];
}
