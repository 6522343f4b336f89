/** The text that `EfiRom --dump` prints, from the headers as they are. */
import { hexDigits } from '../../bytes/hex.js';
import { toldValues } from '../../bytes/told-values.js';
import { MACHINE_NAMES, SUBSYSTEM_NAMES } from '../../executable/pe.js';
import type { Language } from '../../language/languages.js';
import { render } from '../../language/render.js';
import { asClause } from '../../language/words.js';
import { ROM_FINDINGS } from '../../option-rom/findings.js';
import { type OptionRomImage, parseOptionRom } from '../../option-rom/parse.js';
import { CodeType, LAST_IMAGE } from '../../option-rom/pci-data-structure.js';
import { CompressionType, ROM_SIGNATURE } from '../../option-rom/rom-header.js';
import { ROM_UNIT } from '../../option-rom/rom-size.js';

/**
 * `pci23` asks for the PCI 2.3 fields only. A structure that is a PCI 2.3 one (24 bytes) is shown so in any case:
 * EfiRom prints the bytes after it as if they belonged to it.
 */
export function dumpOptionRom(
	bytes: Uint8Array,
	pci23: boolean,
	language: Language,
): { lines: string[]; problem: string | undefined } {
	const { images, findings } = parseOptionRom(bytes);
	// EfiRom knows only the chain of PCI data structures.
	const chain = images.filter(({ reach }) => reach === 'chain');
	const lines = chain.flatMap((image, i) => dumpImage(image, i + 1, pci23));
	// What is wrong inside an image does not keep its headers from being read.
	const problem = findings.find(({ code }) => !code.startsWith('efi-') && !code.startsWith('device-list'));
	if (problem === undefined) return { lines, problem };
	const { code } = problem;
	const values = toldValues(ROM_FINDINGS[code as keyof typeof ROM_FINDINGS].values, problem.values);
	const { message } = render(ROM_FINDINGS, { code, values }, language);
	return { lines, problem: asClause(message) };
}

function dumpImage(image: OptionRomImage, number: number, pci23: boolean): string[] {
	const { span, pcir, pcirOffset, efi } = image;
	const short = pci23 || pcir.configUtilityOffset === undefined;
	// The two layouts differ by a column in EfiRom's output.
	const line = (label: string, value: string) => `    ${label.padEnd(short ? 23 : 24)}${value}`;
	const last = (pcir.indicator & LAST_IMAGE) !== 0 ? '   (last image)' : '';
	const isEfi = pcir.codeType === CodeType.efi;
	const lines = [
		`Image ${number} -- Offset 0x${upper(span.start, 1)}`,
		'  ROM header contents',
		`    Signature              0x${upper(ROM_SIGNATURE, 4)}`,
		`    PCIR offset            0x${upper(pcirOffset - span.start, 4)}`,
		line('Signature', 'PCIR'),
		line('Vendor ID', `0x${upper(pcir.vendorId, 4)}`),
		line('Device ID', `0x${upper(pcir.deviceId, 4)}`),
		line('Length', `0x${upper(pcir.length, 4)}`),
		line('Revision', `0x${upper(pcir.revision, 4)}`),
	];
	if (!short) {
		lines.push(line('DeviceListOffset', `0x${upper(pcir.deviceListOffset, 2)}`));
		if (pcir.deviceListOffset !== 0) {
			lines.push('    Device list contents', ...image.deviceList.map((id) => `      0x${upper(id, 4)}`));
		}
	}
	lines.push(
		line('Class Code', `0x${upper(pcir.classCode, 6)}`),
		line('Image size', `0x${upper(pcir.imageLength * ROM_UNIT, 1)}`),
		line('Code revision:', `0x${upper(pcir.codeRevision, 4)}`),
	);
	if (!short) {
		lines.push(
			line('MaxRuntimeImageLength', `0x${upper(pcir.maxRuntimeLength, 2)}`),
			`    ConfigUtilityCodeHeaderOffset 0x${upper(pcir.configUtilityOffset ?? 0, 2)}`,
			line('DMTFCLPEntryPointOffset', `0x${upper(pcir.dmtfClpOffset ?? 0, 2)}`),
		);
	}
	lines.push(
		line('Indicator', `0x${upper(pcir.indicator, 2)}${last}`),
		line('Code type', `0x${upper(pcir.codeType, 2)}${isEfi ? '   (EFI image)' : ''}`),
	);
	if (efi !== undefined) lines.push(...dumpEfiHeader(efi.header, span.start));
	return lines;
}

function dumpEfiHeader(header: NonNullable<OptionRomImage['efi']>['header'], start: number): string[] {
	const { efiSignature, compressionType, machine, subsystem, efiImageOffset } = header;
	const compressed = compressionType === CompressionType.efi11 ? 'compressed' : 'not compressed';
	return [
		'  EFI ROM header contents',
		`    EFI Signature          0x${upper(efiSignature, 4)}`,
		`    Compression Type       0x${upper(compressionType, 4)} (${compressed})`,
		`    Machine type           0x${upper(machine, 4)} (${MACHINE_NAMES[machine] ?? 'unknown'})`,
		`    Subsystem              0x${upper(subsystem, 4)} (${SUBSYSTEM_NAMES[subsystem] ?? 'unknown'})`,
		`    EFI image offset       0x${upper(efiImageOffset, 4)} (@0x${upper(efiImageOffset + start, 1)})`,
	];
}

function upper(value: number, digits: number): string {
	return hexDigits(value, digits).toUpperCase();
}
