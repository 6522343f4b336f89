/** What is odd about a ROM that was just built: allowed, and as EfiRom writes it, but not what was meant or no use. */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { sum8 } from '../bytes/sums.js';
import { MACHINE_NAMES, SUBSYSTEM_NAMES, Subsystem } from '../executable/pe.js';
import { type PePurpose, pePurpose } from '../executable/pe-purpose.js';
import { formatId } from '../pci/ids.js';
import type { PciNames } from '../pci/names.js';
import type { BuildOptions, OptionRomInput } from './build-options.js';
import { efiChecksumOffset } from './checksum.js';
import { findDecimalIds } from './decimal-ids.js';
import { type OptionRomImage, parseOptionRom } from './parse.js';
import { CodeType, pciDataStructure23 } from './pci-data-structure.js';
import { efiRomHeader } from './rom-header.js';

/** OVMF sizes a ROM BAR by its bits 31:11, so that one of 2 KiB reads as none (PciBusDxe, GetOpRomInfo). */
const OVMF_TOO_SMALL = 2048;

/** What UEFI firmware of today runs; the other machine types are history or plans. */
const USUAL_MACHINES = new Set(['IA32', 'X64', 'EBC', 'ARM', 'AA64', 'RISCV64', 'LOONGARCH64']);

const WINDOWS: ReadonlySet<PePurpose> = new Set(['windows-program', 'windows-library', 'windows-driver']);

/** `rom` is what `buildOptionRom(inputs, options)` gave. */
export function findBuildOddities(
	inputs: readonly OptionRomInput[],
	options: BuildOptions,
	rom: Uint8Array,
	names: PciNames,
): Finding[] {
	const findings: Finding[] = [];
	for (const [i, image] of parseOptionRom(rom).images.entries()) {
		const input = inputs[i];
		if (input?.kind === 'efi') {
			findings.push(...findDecimalIds(image, names), ...unknownVendor(image, names), ...oddDriver(input.data, image));
		}
		if (input?.kind === 'binary') findings.push(...oddBinary(input.data, rom, image));
		if (options.checksum === true) findings.push(checksumByte(rom, image));
	}
	if (options.vendorId !== undefined && inputs.every(({ kind }) => kind === 'binary')) {
		const message = 'the IDs that were given are not used: an image that brings its headers keeps those in them';
		findings.push({ code: 'ids-unused', severity: 'warning', message, fix: 'romtool edit set-id' });
	}
	if (rom.length <= OVMF_TOO_SMALL) {
		const message = `OVMF never reads a ROM of ${rom.length} bytes: it takes a BAR of 2 KiB for none`;
		const fix = 'add a second image or pad the driver, so that the ROM has more than 2048 bytes';
		findings.push({ code: 'rom-too-small-for-ovmf', severity: 'warning', message, fix });
	}
	return findings;
}

/** A vendor that nobody knows may be a hex reading of what was meant in decimal: 4098 is 0x1002. */
function* unknownVendor({ pcir, pcirOffset }: OptionRomImage, names: PciNames): Iterable<Finding> {
	if (names.vendor(pcir.vendorId) !== undefined) return;
	const digits = pcir.vendorId.toString(16);
	const decimal = /^[0-9]+$/.test(digits) ? Number(digits) : 0;
	const name = names.vendor(decimal);
	if (name === undefined) return;
	const message = `no vendor with ID ${formatId(pcir.vendorId)} is known; in decimal, ${digits} is ${formatId(decimal)}, ${name}`;
	const offset = pcirOffset + pciDataStructure23.offsets.vendorId;
	yield { code: 'vendor-id-unknown', severity: 'warning', offset, message, fix: `give the ID as ${formatId(decimal)}` };
}

/** Drivers that firmware will not start. */
function* oddDriver(data: Uint8Array, { span, efi }: OptionRomImage): Iterable<Finding> {
	if (efi === undefined) return;
	const { machine, subsystem } = efi.header;
	const offset = span.start + efiRomHeader.offsets.subsystem;
	const fix = 'use the driver (.efi of type driver)';
	if (subsystem === Subsystem.efiApplication) {
		const message = 'the PE image is an EFI application; firmware starts only drivers from an option ROM';
		yield { code: 'efi-application', severity: 'warning', offset, message, fix };
	} else if (SUBSYSTEM_NAMES[subsystem] === undefined) {
		const message = `subsystem ${subsystem} is no EFI driver (11 boot service driver, 12 runtime driver)`;
		yield { code: 'subsystem-not-efi', severity: 'warning', offset, message };
	} else if (WINDOWS.has(pePurpose(data))) {
		const message = `subsystem ${subsystem} is that of an EFI driver, but the PE image has an import table, which Windows reads and UEFI does not: it is a program for Windows`;
		yield { code: 'subsystem-not-efi', severity: 'warning', offset, message, fix };
	}
	const machineName = MACHINE_NAMES[machine];
	if (machineName === undefined || !USUAL_MACHINES.has(machineName)) {
		const message =
			machineName === undefined
				? `no UEFI firmware in use runs machine type ${hex(machine, 4)} (unknown)`
				: `no UEFI firmware in use runs machine type ${hex(machine, 4)} (${machineName})`;
		yield {
			code: 'machine-unsupported',
			severity: 'warning',
			offset: span.start + efiRomHeader.offsets.machine,
			message,
		};
	}
}

function* oddBinary(data: Uint8Array, rom: Uint8Array, { span, pcir }: OptionRomImage): Iterable<Finding> {
	const { images, findings } = parseOptionRom(data);
	for (const { code, message } of findings) {
		if (code !== 'image-truncated') continue;
		const fix = 'take the file from its source again';
		yield { code, severity: 'warning', offset: span.start, message: `of the binary, ${message}`, fix };
	}
	const inside = images.length;
	if (inside > 1) {
		const message = `the binary is a ROM of ${inside} images and was taken as one: those after the first are hidden`;
		yield { code: 'binary-several-images', severity: 'warning', offset: span.start, message };
	}
	if (pcir.codeType === CodeType.efi) return;
	const lastByte = data.length - 1;
	const [before, after] = [data[lastByte] ?? 0, rom[span.start + lastByte] ?? 0];
	if (before !== after) {
		const offset = span.start + lastByte;
		const message = `byte ${hex(offset)}, the binary's last, was changed from ${hex(before, 2)} to ${hex(after, 2)} for the sum`;
		yield { code: 'binary-last-byte', severity: 'note', offset, message };
	}
	const sum = sum8(rom.subarray(span.start, span.end));
	if (sum !== 0) {
		const message = `the legacy image sums to ${hex(sum, 2)} in place of 0, so that SeaBIOS refuses it: its size, ${data.length}, is no multiple of 512, and EfiRom sums it without its padding`;
		yield { code: 'legacy-sum', severity: 'warning', offset: span.start, message, fix: 'build with --checksum' };
	}
}

function checksumByte(rom: Uint8Array, { span, efi }: OptionRomImage): Finding {
	const offset = efi === undefined ? span.end - 1 : span.start + efiChecksumOffset(rom.subarray(span.start, span.end));
	const message = `byte ${hex(offset)} is ${hex(rom[offset] ?? 0, 2)} so that the bytes of the image sum to zero`;
	return { code: 'checksum-byte', severity: 'note', offset, message };
}
