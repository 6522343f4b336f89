/** One option ROM image with all that is known of what it carries. */
import type { Finding } from '../bytes/finding.js';
import type { Graphics } from '../graphics/graphics.js';
import { recognizeDriver } from '../graphics/recognize-driver.js';
import { recognizeImage } from '../graphics/recognize-image.js';
import { type KnownDriver, knownDriver } from '../names/known-drivers.js';
import type { OptionRomImage } from '../option-rom/parse.js';
import {
	driverOf,
	type RomEfiReport,
	type RomImageReport,
	reportImage,
	type Sha256,
	type UnpackBudget,
} from '../option-rom/report.js';
import { type ExecutableReport, reportExecutable } from './executable-report.js';
import { type MeasuredReport, reportMeasured } from './measured-report.js';

export interface ImageReport extends RomImageReport {
	readonly efi?: RomEfiReport & {
		/** What the driver's own headers say; absent where it is no PE or TE image. */
		readonly executable?: ExecutableReport;
	};
	readonly graphics?: Graphics;
	/** A driver that is known by its digest, whatever the headers around it say. */
	readonly known?: KnownDriver;
	/** What the driver answers when firmware asks it about devices, where somebody has asked. */
	readonly measured?: MeasuredReport;
}

/** `findings` takes what there is to say of a driver that cannot be unpacked. */
export function inspectImage(
	bytes: Uint8Array,
	image: OptionRomImage,
	sha256: Sha256,
	findings: Finding[],
	budget: UnpackBudget,
): ImageReport {
	const driver = driverOf(bytes, image, findings, budget);
	const report = reportImage(bytes, image, driver, sha256);
	if (report.efi === undefined || driver === undefined) {
		const graphics = image.efi === undefined && recognizeImage(bytes.subarray(image.span.start, image.span.end));
		return { ...report, ...(graphics && { graphics }) };
	}
	const executable = reportExecutable(driver);
	const graphics = recognizeDriver(driver);
	const digest = report.efi.payload?.sha256 ?? '';
	const known = knownDriver(digest);
	const measured = reportMeasured(digest);
	return {
		...report,
		efi: { ...report.efi, ...(executable && { executable }) },
		...(graphics && { graphics }),
		...(known && { known }),
		...(measured && { measured }),
	};
}
