/** What is odd about a ROM that was just built: allowed, and as EfiRom writes it, but not what was meant or no use. */
import { type Finding, finder } from '../bytes/finding.js';
import { sum8 } from '../bytes/sums.js';
import { MACHINE_NAMES, SUBSYSTEM_NAMES, Subsystem } from '../executable/pe.js';
import { type PePurpose, pePurpose } from '../executable/pe-purpose.js';
import type { PciNames } from '../pci/names.js';
import type { BUILD_FINDINGS } from './build/findings.js';
import type { BuildOptions, OptionRomInput } from './build-options.js';
import { efiChecksumOffset } from './checksum.js';
import { findDecimalIds } from './decimal-ids.js';
import type { ROM_FINDINGS } from './findings.js';
import { type OptionRomImage, parseOptionRom } from './parse.js';
import { CodeType, pciDataStructure23 } from './pci-data-structure.js';
import { efiRomHeader } from './rom-header.js';

/** OVMF sizes a ROM BAR by its bits 31:11, so that one of 2 KiB reads as none (PciBusDxe, GetOpRomInfo). */
const OVMF_TOO_SMALL = 2048;

/** What UEFI firmware of today runs; the other machine types are history or plans. */
const USUAL_MACHINES = new Set(['IA32', 'X64', 'EBC', 'ARM', 'AA64', 'RISCV64', 'LOONGARCH64']);

const WINDOWS: ReadonlySet<PePurpose> = new Set(['windows-program', 'windows-library', 'windows-driver']);

const found = finder<typeof BUILD_FINDINGS & Pick<typeof ROM_FINDINGS, 'image-truncated' | 'legacy-sum'>>();

/** `rom` is what `buildOptionRom(inputs, options)` gave. */
export function findBuildOddities(
	inputs: readonly OptionRomInput[],
	options: BuildOptions,
	rom: Uint8Array,
	names: PciNames,
): Finding[] {
	const findings: Finding[] = [];
	// NVIDIA's private images are inside of an input.
	const chain = parseOptionRom(rom).images.filter(({ reach }) => reach === 'chain');
	for (const [i, image] of chain.entries()) {
		const input = inputs[i];
		if (input?.kind === 'efi') {
			findings.push(...findDecimalIds(image, names), ...unknownVendor(image, names), ...oddDriver(input.data, image));
		}
		if (input?.kind === 'binary') findings.push(...oddBinary(input.data, i + 1, rom, image));
		if (options.checksum === true) findings.push(checksumByte(rom, image));
	}
	const { vendorId, deviceIds: [deviceId] = [] } = options;
	if (vendorId !== undefined && inputs.every(({ kind }) => kind === 'binary')) {
		const to = deviceId === undefined ? undefined : { vendorId, deviceId };
		findings.push(found('ids-unused', 'warning', { to }));
	}
	if (rom.length <= OVMF_TOO_SMALL) findings.push(found('rom-too-small-for-ovmf', 'warning', { bytes: rom.length }));
	return findings;
}

/** A vendor that nobody knows may be a hex reading of what was meant in decimal: 4098 is 0x1002. */
function* unknownVendor({ pcir, pcirOffset }: OptionRomImage, names: PciNames): Iterable<Finding> {
	if (names.vendor(pcir.vendorId) !== undefined) return;
	const digits = pcir.vendorId.toString(16);
	const decimal = /^[0-9]+$/.test(digits) ? Number(digits) : 0;
	const name = names.vendor(decimal);
	if (name === undefined) return;
	const to = { vendorId: decimal, deviceId: pcir.deviceId };
	const offset = pcirOffset + pciDataStructure23.offsets.vendorId;
	yield found('vendor-id-unknown', 'warning', { given: pcir.vendorId, meant: decimal, name, to }, offset);
}

/** Drivers that firmware will not start. */
function* oddDriver(data: Uint8Array, { span, efi }: OptionRomImage): Iterable<Finding> {
	if (efi === undefined) return;
	const { machine, subsystem } = efi.header;
	const image = span.start;
	const offset = image + efiRomHeader.offsets.subsystem;
	if (subsystem === Subsystem.efiApplication) {
		yield found('efi-application', 'warning', { image }, offset);
	} else if (SUBSYSTEM_NAMES[subsystem] === undefined) {
		yield found('subsystem-not-efi', 'warning', { image, subsystem, windows: false }, offset);
	} else if (WINDOWS.has(pePurpose(data))) {
		yield found('subsystem-not-efi', 'warning', { image, subsystem, windows: true }, offset);
	}
	const name = MACHINE_NAMES[machine];
	if (name !== undefined && USUAL_MACHINES.has(name)) return;
	yield found('machine-unsupported', 'warning', { image, machine, name }, image + efiRomHeader.offsets.machine);
}

/** `input` counts from 1. */
function* oddBinary(
	data: Uint8Array,
	input: number,
	rom: Uint8Array,
	{ span, pcir }: OptionRomImage,
): Iterable<Finding> {
	const { images, findings } = parseOptionRom(data);
	for (const finding of findings) {
		if (finding.code !== 'image-truncated') continue;
		yield { ...finding, severity: 'warning', offset: span.start, values: { ...finding.values, input } };
	}
	const inside = images.length;
	if (inside > 1) yield found('binary-several-images', 'warning', { images: inside, input }, span.start);
	if (pcir.codeType === CodeType.efi) return;
	const lastByte = data.length - 1;
	const [before, after] = [data[lastByte] ?? 0, rom[span.start + lastByte] ?? 0];
	if (before !== after) {
		const offset = span.start + lastByte;
		yield found('binary-last-byte', 'note', { offset, before, after }, offset);
	}
	const sum = sum8(rom.subarray(span.start, span.end));
	if (sum === 0) return;
	const values = { offset: span.start, bytes: data.length, sum, unpadded: true };
	yield found('legacy-sum', 'warning', values, span.start);
}

function checksumByte(rom: Uint8Array, { span, efi }: OptionRomImage): Finding {
	const offset = efi === undefined ? span.end - 1 : span.start + efiChecksumOffset(rom.subarray(span.start, span.end));
	return found('checksum-byte', 'note', { offset, value: rom[offset] ?? 0 }, offset);
}
