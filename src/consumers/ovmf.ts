/** Whether x64 OVMF starts an EFI driver out of a ROM (edk2 PciBusDxe `ProcessOpRomImage`, `LocalLoadFile2`). */
import { FormatError } from '../bytes/errors.js';
import { type Finding, finder } from '../bytes/finding.js';
import { efiDecompress } from '../codec/efi-decompress.js';
import type { ParsedRom, Unpacked } from '../option-rom/parsed-rom.js';
import { CodeType, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { CompressionType, EFI_ROM_SIGNATURE, efiRomHeader, ROM_SIGNATURE } from '../option-rom/rom-header.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import { isSameDevice } from '../pci/ids.js';
import type { Answer, ConsumerRules, Question } from './consumer.js';
import { CONSUMER_NAMES } from './consumer-names.js';
import { type Chain, type EfiImagePlace, walkChain } from './ovmf/chain.js';
import { OVMF_FINDINGS } from './ovmf/findings.js';
import { OVMF_PE_FINDINGS } from './ovmf/pe/findings.js';
import { loadDriver } from './ovmf/pe/loader.js';
import type { OvmfRelease } from './ovmf/release.js';
import { Release } from './release.js';
import { RomBar } from './rom-bar.js';

const AT = efiRomHeader.offsets;
/** More EFI images than any ROM has, and more than any driver unpacks to: bounds for files made to keep us busy. */
const MAX_IMAGES = 32;
const MAX_DRIVER = 32 << 20;

const found = finder<typeof OVMF_FINDINGS>('ovmf');

export const OVMF: ConsumerRules<'ovmf'> = {
	findings: { ...OVMF_FINDINGS, ...OVMF_PE_FINDINGS },
	evaluate: askOvmf,
	/** Where there is an image for it. */
	applies: ({ images }) => images.some(({ headers }) => headers.pcir.codeType === CodeType.efi),
	isFirmware: true,
};

/**
 * `runs` where at least one driver is started. Whether it then finds its device, and how the VM's other parts take
 * it, the ROM does not say.
 */
export function askOvmf(
	{ rom, device, secureBoot }: Question,
	release: OvmfRelease = new Release(CONSUMER_NAMES.ovmf.releases),
): Answer<'ovmf'> {
	const bar = new RomBar(rom.bytes);
	const chain = walkChain(bar);
	const breaks: Finding[] = [...chain.breaks];
	const started: EfiImagePlace[] = [];
	for (const image of chain.efi.slice(0, MAX_IMAGES)) {
		const broken = startImage(bar, rom, image, release);
		if (broken === undefined) started.push(image);
		else breaks.push(broken);
	}
	const verdict = started.length > 0 ? 'runs' : 'ignored';
	const findings = verdict === 'ignored' ? breaks : breaks.map(asWarning);
	findings.push(...unseen(bar, rom, chain));
	if (verdict === 'runs') findings.push(...remarks(bar, started, device, secureBoot));
	return { verdict, findings };
}

function asWarning(broken: Finding): Finding {
	return { ...broken, severity: 'warning' };
}

/** `LocalLoadFile2`, then `LoadImage` and `StartImage`. */
function startImage(
	bar: RomBar,
	rom: ParsedRom,
	{ start: image, pcir, length }: EfiImagePlace,
	release: OvmfRelease,
): Finding | undefined {
	if (length === 0) {
		const at = pcir + pciDataStructure23.offsets.imageLength;
		return found('ovmf-image-length-zero', 'error', { case: 'not-run', image }, at);
	}
	const subsystem = bar.u16(image + AT.subsystem);
	if (subsystem !== 11 && subsystem !== 12) {
		return found('ovmf-subsystem', 'error', { image, subsystem }, image + AT.subsystem);
	}
	const signature = bar.u32(image + AT.efiSignature);
	if (signature !== EFI_ROM_SIGNATURE) {
		return found('ovmf-efi-signature', 'error', { image, found: signature }, image + AT.efiSignature);
	}
	const type = bar.u16(image + AT.compressionType);
	if (type > CompressionType.efi11) {
		return found('ovmf-compression-type', 'error', { image, type }, image + AT.compressionType);
	}
	const size = bar.u16(image + AT.initializationSize) * ROM_UNIT;
	if (size > length) {
		return found('ovmf-initialization-size', 'error', { image, size, length }, image + AT.initializationSize);
	}
	const driver = bar.u16(image + AT.efiImageOffset);
	if (driver >= size) {
		return found('ovmf-driver-offset', 'error', { image, driver, size }, image + AT.efiImageOffset);
	}
	const [at, end] = [image + driver, image + size];
	const isCompressed = type !== CompressionType.none;
	const unpacked = isCompressed ? unpack(bar, rom, at, end) : bar.bytes(at, end - at);
	return startDriver(unpacked, isCompressed, image, at, release);
}

function startDriver(
	driver: Unpacked,
	isCompressed: boolean,
	image: number,
	at: number,
	release: OvmfRelease,
): Finding | undefined {
	if (driver instanceof FormatError) return found('ovmf-decompress', 'error', { image, reason: driver.reason }, at);
	const broken = loadDriver(driver, release);
	if (broken === undefined) return undefined;
	const { code, values } = broken;
	// What is wrong in a driver that is compressed has no place of its own in the file.
	const place = isCompressed ? { image, unpacked: broken.at } : { image };
	const offset = isCompressed ? at : at + broken.at;
	return { code, severity: 'error', consumer: 'ovmf', offset, values: { ...place, ...values } };
}

/** OVMF makes do with a stream that ends early and starts what comes out; we do not. */
function unpack(bar: RomBar, rom: ParsedRom, at: number, end: number): Unpacked {
	if (end <= bar.file.length) return rom.unpack(at, end);
	try {
		return efiDecompress(bar.bytes(at, end - at), { maxSize: MAX_DRIVER });
	} catch (error) {
		if (error instanceof FormatError) return error;
		throw error;
	}
}

/** What OVMF does not see: 55 aa behind the last image, unless it is not meant for it, and the file's end. */
function unseen(bar: RomBar, rom: ParsedRom, { end, markedEnd }: Chain): Finding[] {
	const { length } = bar.file;
	const findings: Finding[] = [];
	const hides = markedEnd !== undefined && markedEnd < length && bar.u16(markedEnd) === ROM_SIGNATURE;
	if (hides && !rom.isPrivateAt(markedEnd)) {
		findings.push(found('ovmf-last-image', 'warning', { offset: markedEnd }, markedEnd));
	}
	if (end > length && length > 0 && markedEnd !== undefined) {
		findings.push(found('ovmf-truncated', 'warning', { end, offset: length }, length));
	}
	return findings;
}

function remarks(
	bar: RomBar,
	started: readonly EfiImagePlace[],
	device: Question['device'],
	secureBoot: boolean,
): Finding[] {
	const findings: Finding[] = [];
	const first = started[0];
	if (first !== undefined && device !== undefined) {
		const { vendorId, deviceId } = pciDataStructure23.offsets;
		const has = { vendorId: bar.u16(first.pcir + vendorId), deviceId: bar.u16(first.pcir + deviceId) };
		if (!isSameDevice(has, device)) {
			findings.push(found('ovmf-ids-not-checked', 'note', { has, wanted: device }, first.pcir + vendorId));
		}
	}
	if (first !== undefined && secureBoot) findings.push(found('ovmf-secure-boot', 'note', {}, first.start));
	return findings;
}
