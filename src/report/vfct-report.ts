/** The VBIOS images of a VFCT table, each checked for the device that the table names, and given a file name of its own. */
import { parseVfct, type VfctImage } from '../acpi/vfct.js';
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { copyBytes } from '../bytes/own-bytes.js';
import { spanSize } from '../bytes/span.js';
import type { Verdicts } from '../consumers/consumer.js';
import { romFileName } from '../graphics/parts/part.js';
import { formatPciAddress } from '../host/pci-function.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import type { Sha256 } from '../option-rom/report.js';
import { formatId } from '../pci/ids.js';
import { check } from './check.js';

export interface VfctImageReport {
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
	readonly verdicts: Verdicts;
	/** Offsets count from the start of the VBIOS. */
	readonly findings: readonly Finding[];
	/** In memory of its own. */
	readonly bytes: Uint8Array;
}

export interface VfctReport {
	readonly oemId: string;
	readonly oemTableId: string;
	readonly images: readonly VfctImageReport[];
	/** Of the table; offsets count from its start. */
	readonly findings: readonly Finding[];
}

const SHORT_DIGEST = 8;

/** Never throws: what cannot be read is missing, and a finding says so. */
export function reportVfct(table: Uint8Array, sha256: Sha256): VfctReport {
	const { oemId, oemTableId, images, findings } = parseVfct(table);
	const names = new Map<string, string>();
	const reports = images.map((image) =>
		reportImage(image, copyBytes(table, image.span.start, image.span.end), names, sha256),
	);
	return { oemId, oemTableId, images: reports, findings };
}

function reportImage(image: VfctImage, bytes: Uint8Array, names: Map<string, string>, sha256: Sha256): VfctImageReport {
	const { vendorId, deviceId, subsystemVendorId, subsystemId, span, truncated } = image;
	const { verdicts, fit, findings } = check(bytes, { device: { vendorId, deviceId } }, sha256);
	const address = formatPciAddress({ ...image, domain: 0 });
	const digest = sha256(bytes);
	const board = { subsystemVendorId: formatId(subsystemVendorId), subsystemId: formatId(subsystemId) };
	return {
		address,
		vendorId: formatId(vendorId),
		deviceId: formatId(deviceId),
		...(subsystemVendorId !== 0 && board),
		name: freeName(image, address, digest, names),
		offset: span.start,
		size: spanSize(span),
		sha256: digest,
		whole: !truncated,
		fit: fit && !truncated,
		verdicts,
		findings: [...otherIds(image, bytes), ...findings],
		bytes,
	};
}

/** Linux compares the table's IDs with the device's, SeaBIOS those in the VBIOS. */
function* otherIds({ vendorId, deviceId }: VfctImage, bytes: Uint8Array): Iterable<Finding> {
	const [image] = parseOptionRom(bytes).images;
	if (image === undefined) return;
	const { pcir, pcirOffset } = image;
	if (pcir.vendorId === vendorId && pcir.deviceId === deviceId) return;
	const offset = pcirOffset + pciDataStructure23.offsets.vendorId;
	const [table, own] = [
		`${formatId(vendorId)}:${formatId(deviceId)}`,
		`${formatId(pcir.vendorId)}:${formatId(pcir.deviceId)}`,
	];
	const message = `the table has this VBIOS for ${table}, and its own header at ${hex(offset)} says ${own}: the firmware hands a sibling's VBIOS to the system, as amdgpu takes it by the table alone`;
	const fix = 'use it for the device of the table; where SeaBIOS is to run it, romtool edit set-id makes them agree';
	yield { code: 'vfct-other-ids', severity: 'warning', offset, message, fix };
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
