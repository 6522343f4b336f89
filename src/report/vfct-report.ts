/** The VBIOS images of a VFCT table, each checked for the device that the table names, and given a file name of its own. */
import { VFCT_FINDINGS } from '../acpi/findings.js';
import { parseVfct, type VfctImage } from '../acpi/vfct.js';
import type { ReportedFinding } from '../bytes/finding.js';
import { copyBytes } from '../bytes/own-bytes.js';
import type { Sha256 } from '../bytes/sha256.js';
import { spanSize } from '../bytes/span.js';
import { toldFindings } from '../bytes/told-findings.js';
import type { ConsumerVerdicts } from '../consumers/verdicts.js';
import { VFCT_IMAGE_FINDINGS } from '../consumers/vfct-image/findings.js';
import { checkVfctImage } from '../consumers/vfct-image.js';
import { examineFile } from '../examined/examined-file.js';
import { romFileName } from '../graphics/parts/part.js';
import { formatPciAddress } from '../host/pci-function.js';
import { formatId } from '../pci/ids.js';
import { checkFile } from './check.js';

export interface VfctImageReport extends ConsumerVerdicts {
	/** `0000:05:00.0`: where the GPU was when the firmware ran. */
	readonly address: string;
	readonly vendorId: string;
	readonly deviceId: string;
	/** Missing where the firmware left them out. */
	readonly subsystemVendorId?: string;
	readonly subsystemId?: string;
	/** `vbios_1002_164c.bin`; images with the same name have the same bytes. */
	readonly name: string;
	/** Where it begins in the table. */
	readonly offset: number;
	/** Bytes that are there. */
	readonly size: number;
	readonly sha256: string;
	/** Whether all bytes of it are there. */
	readonly whole: boolean;
	readonly fit: boolean;
	/** Offsets count from the start of the VBIOS. */
	readonly findings: readonly ReportedFinding[];
	/** In memory of its own. */
	readonly bytes: Uint8Array;
}

export interface VfctReport {
	readonly oemId: string;
	readonly oemTableId: string;
	readonly images: readonly VfctImageReport[];
	/** Of the table; offsets count from its start. */
	readonly findings: readonly ReportedFinding[];
}

const SHORT_DIGEST = 8;

/** Never throws: what cannot be read is missing, and a finding says so. `path` is how commands in the findings name the table. */
export function reportVfct(table: Uint8Array, sha256: Sha256, path?: string): VfctReport {
	const { oemId, oemTableId, images, findings } = parseVfct(table);
	const names = new Map<string, string>();
	const reports = images.map((image) =>
		reportImage(image, copyBytes(table, image.span.start, image.span.end), names, sha256),
	);
	return { oemId, oemTableId, images: reports, findings: toldFindings(findings, VFCT_FINDINGS, { file: path }) };
}

function reportImage(image: VfctImage, bytes: Uint8Array, names: Map<string, string>, sha256: Sha256): VfctImageReport {
	const { vendorId, deviceId, subsystemVendorId, subsystemId, span, truncated } = image;
	const address = formatPciAddress({ ...image, domain: 0 });
	const digest = sha256(bytes);
	const name = freeName(image, address, digest, names);
	const options = { device: { vendorId, deviceId }, path: name, address };
	const file = examineFile(bytes, sha256);
	const checked = checkFile(file, options);
	const { fit, findings } = checked;
	const board = { subsystemVendorId: formatId(subsystemVendorId), subsystemId: formatId(subsystemId) };
	return {
		address,
		vendorId: formatId(vendorId),
		deviceId: formatId(deviceId),
		...(subsystemVendorId !== 0 && board),
		name,
		offset: span.start,
		size: spanSize(span),
		sha256: digest,
		whole: !truncated,
		fit: fit && !truncated,
		verdicts: checked.verdicts,
		findings: [...toldFindings(checkVfctImage(image, file.rom), VFCT_IMAGE_FINDINGS, { file: name }), ...findings],
		bytes,
	};
}

/** The first of several images for one ID has the plain name, others get their address into it, then a short digest. */
function freeName(image: VfctImage, address: string, sha256: string, taken: Map<string, string>): string {
	const place = address.replaceAll(':', '-');
	const candidates = ['', `_${place}`, `_${place}_${sha256.slice(0, SHORT_DIGEST)}`, `_${sha256}`].map((more) =>
		romFileName('vbios', image, 'bin').replace('.bin', `${more}.bin`),
	);
	const name = candidates.find((candidate) => (taken.get(candidate) ?? sha256) === sha256) as string;
	taken.set(name, sha256);
	return name;
}
