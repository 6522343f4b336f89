/** Whether x64 OVMF starts an EFI driver out of a ROM (edk2 PciBusDxe `ProcessOpRomImage`, `LocalLoadFile2`). */
import { FormatError } from '../bytes/errors.js';
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { efiDecompress } from '../codec/efi-decompress.js';
import { pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { CompressionType, EFI_ROM_SIGNATURE, efiRomHeader } from '../option-rom/rom-header.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import { formatId } from '../pci/ids.js';
import type { Answer, Question, RunVerdict } from './consumer.js';
import { type Chain, type EfiImagePlace, walkChain } from './ovmf/chain.js';
import { loadDriver } from './ovmf/pe-loader.js';
import type { Break, OvmfRule } from './ovmf/rules.js';
import { RomBar } from './rom-bar.js';

const AT = efiRomHeader.offsets;
/** More EFI images than any ROM has, and more than any driver unpacks to: bounds for files made to keep us busy. */
const MAX_IMAGES = 32;
const MAX_DRIVER = 32 << 20;

/**
 * `runs` where at least one driver is started. Whether it then finds its device, and how the guest's other parts take
 * it, the ROM does not say.
 */
export function askOvmf({ bytes, device, secureBoot }: Question): Answer<RunVerdict> {
	const bar = new RomBar(bytes);
	const chain = walkChain(bar);
	const breaks: Break[] = [...chain.breaks];
	const started: EfiImagePlace[] = [];
	for (const image of chain.efi.slice(0, MAX_IMAGES)) {
		const broken = startImage(bar, image);
		if (broken === undefined) started.push(image);
		else breaks.push(broken);
	}
	const verdict = started.length > 0 ? 'runs' : 'ignored';
	const findings = breaks.map((broken) => say(verdict === 'ignored' ? 'error' : 'warning', broken));
	findings.push(...unseen(bar, chain));
	if (verdict === 'runs') findings.push(...remarks(bar, started, device, secureBoot));
	return { verdict, findings };
}

function say(severity: Finding['severity'], { rule, at, message, fix }: Break): Finding {
	return { code: rule, severity, consumer: 'ovmf', offset: at, message, fix };
}

/** `LocalLoadFile2`, then `LoadImage` and `StartImage`. */
function startImage(bar: RomBar, { start, pcir, length }: EfiImagePlace): Break | undefined {
	const bad = (rule: OvmfRule, at: number, message: string, fix = 'build the ROM anew with `romtool build`') => {
		return { rule, at, message: `image at ${hex(start)}: ${message}`, fix };
	};
	const lengthAt = pcir + pciDataStructure23.offsets.imageLength;
	if (length === 0) return bad('ovmf-image-length-zero', lengthAt, 'its length is zero');
	const subsystem = bar.u16(start + AT.subsystem);
	if (subsystem !== 11 && subsystem !== 12) {
		const message =
			subsystem === 10
				? 'it is an application (10), and OVMF starts boot service drivers (11) and runtime drivers (12) only'
				: `it is of subsystem ${subsystem}, and OVMF starts boot service drivers (11) and runtime drivers (12) only`;
		return bad(
			'ovmf-subsystem',
			start + AT.subsystem,
			message,
			'wrap the driver itself, not a program that flashes or tests',
		);
	}
	const signature = bar.u32(start + AT.efiSignature);
	if (signature !== EFI_ROM_SIGNATURE) {
		return bad(
			'ovmf-efi-signature',
			start + AT.efiSignature,
			`${hex(signature, 8)} stands in place of EFI's signature 0x00000ef1`,
		);
	}
	const compression = bar.u16(start + AT.compressionType);
	if (compression > CompressionType.efi11) {
		return bad('ovmf-compression-type', start + AT.compressionType, `OVMF knows no compression type ${compression}`);
	}
	const size = bar.u16(start + AT.initializationSize) * ROM_UNIT;
	if (size > length) {
		const message = `its initialization size of ${size} bytes is more than its length of ${length}`;
		return bad('ovmf-initialization-size', start + AT.initializationSize, message);
	}
	const offset = bar.u16(start + AT.efiImageOffset);
	if (offset >= size) {
		const message = `its driver at ${hex(offset)} lies behind its initialization size of ${size} bytes`;
		return bad('ovmf-driver-offset', start + AT.efiImageOffset, message);
	}
	const stored = bar.bytes(start + offset, size - offset);
	if (compression === CompressionType.none) return within(loadDriver(stored), start, start + offset);
	const unpacked = unpack(stored);
	if (typeof unpacked === 'string') {
		const fix = 'get the whole file, or build the ROM anew from the driver with `romtool build -ec`';
		return bad('ovmf-decompress', start + offset, `its driver does not unpack: ${unpacked}`, fix);
	}
	const broken = within(loadDriver(unpacked), start, 0);
	if (broken === undefined) return undefined;
	return { ...broken, at: start + offset, message: `${broken.message} (at ${hex(broken.at)} of the unpacked driver)` };
}

function within(broken: Break | undefined, image: number, driver: number): Break | undefined {
	if (broken === undefined) return undefined;
	return { ...broken, at: driver + broken.at, message: `image at ${hex(image)}: ${broken.message}` };
}

/** The driver, or what is wrong. OVMF makes do with a stream that ends early and starts what comes out; we do not. */
function unpack(stored: Uint8Array): Uint8Array | string {
	try {
		return efiDecompress(stored, { maxSize: MAX_DRIVER });
	} catch (error) {
		if (error instanceof FormatError) return error.message;
		throw error;
	}
}

/** What OVMF does not see: 55 aa behind the last image, and the file's end. */
function unseen(bar: RomBar, { end, markedEnd }: Chain): Finding[] {
	const { length } = bar.file;
	const findings: Finding[] = [];
	if (markedEnd !== undefined && markedEnd < length && bar.u16(markedEnd) === 0xaa55) {
		const message = `the image before ${hex(markedEnd)} is marked as the last, so OVMF does not see the one that follows`;
		const fix = 'build the ROM anew with `romtool build`, which marks the last image alone';
		findings.push(say('warning', { rule: 'ovmf-last-image', at: markedEnd, message, fix }));
	}
	if (end > length && length > 0 && markedEnd !== undefined) {
		const message = `the images end at ${hex(end)} and the file at ${hex(length)}: OVMF reads zeros for the rest and may crash in it`;
		findings.push(say('warning', { rule: 'ovmf-truncated', at: length, message, fix: 'get the whole file' }));
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
		const [vendor, id] = [bar.u16(first.pcir + vendorId), bar.u16(first.pcir + deviceId)];
		if (vendor !== device.vendorId || id !== device.deviceId) {
			const wanted = `${formatId(device.vendorId)}:${formatId(device.deviceId)}`;
			const message = `the ROM is made out for ${formatId(vendor)}:${formatId(id)} and the device is ${wanted}; OVMF does not compare them`;
			const fix = 'nothing for OVMF; set the IDs with `romtool build --id` for consumers that compare';
			findings.push(say('note', { rule: 'ovmf-ids-not-checked', at: first.pcir + vendorId, message, fix }));
		}
	}
	if (first !== undefined && secureBoot) {
		const message = 'OVMF for x64 starts option ROMs under Secure Boot without looking at their signature';
		const fix = 'nothing; an SEV guest or other firmware wants a signed driver';
		findings.push(say('note', { rule: 'ovmf-secure-boot', at: first.start, message, fix }));
	}
	return findings;
}
