/** The report of `romtool build` for people. */
import type { Finding } from '../../bytes/finding.js';
import { hex } from '../../bytes/hex.js';
import { SUBSYSTEM_NAMES } from '../../executable/pe.js';
import { codeTypeName } from '../../option-rom/pci-data-structure.js';
import type { ImageReport, OptionRomReport } from '../../option-rom/report.js';
import type { PciNames } from '../../pci/names.js';
import type { Io, Output } from '../io.js';
import { painter, printable, type Style } from '../terminal.js';

export interface BuildResult extends OptionRomReport {
	/** The path written; `-` for standard output. */
	readonly file: string;
	/** Bytes. */
	readonly size: number;
	readonly sha256: string;
	readonly images: readonly (ImageReport & { readonly source: string })[];
}

const SEVERITY_STYLES: Readonly<Record<Finding['severity'], Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

export function describeBuild(result: BuildResult, names: PciNames, output: Output, env: Io['env']): string {
	const paint = painter(output, env);
	const file = result.file === '-' ? 'standard output' : printable(result.file);
	const lines = [`${paint('bold', file)}  ${result.size} bytes`, `sha256 ${result.sha256}`];
	for (const [i, image] of result.images.entries()) {
		lines.push('', `image ${i + 1}  ${kindOf(image)}, from ${printable(image.source)}`);
		lines.push(`  at       ${hex(image.offset)}, ${image.length} bytes${image.last ? ', marked as the last' : ''}`);
		for (const [n, id] of image.deviceIds.entries()) {
			lines.push(`  ${n === 0 ? 'for    ' : '       '}  ${nameOf(image.vendorId, id, names)}`);
		}
		if (image.classCode !== '0x000000') lines.push(`  class    ${image.classCode}`);
		if (image.efi !== undefined) {
			const { offset, size } = image.efi.payload;
			lines.push(`  driver   ${size} bytes${image.efi.compressed ? ', compressed' : ''} at ${hex(offset)}`);
		}
	}
	for (const { severity, message, fix } of result.findings) {
		lines.push('', `${paint(SEVERITY_STYLES[severity], `${severity}:`)} ${printable(message)}`);
		if (fix !== undefined) lines.push(`  ${printable(fix)}`);
	}
	return `${lines.join('\n')}\n`;
}

function kindOf({ efi, codeType }: ImageReport): string {
	if (efi === undefined) return `${codeTypeName(codeType)} (code type ${codeType})`;
	return `${SUBSYSTEM_NAMES[efi.subsystem] ?? `EFI, subsystem ${efi.subsystem}`}, ${efi.machine}`;
}

/** `1002:164c  Advanced Micro Devices, Inc. [AMD/ATI], Lucienne`. */
function nameOf(vendorId: string, deviceId: string, names: PciNames): string {
	const vendor = names.vendor(Number(vendorId)) ?? 'unknown vendor';
	const device = names.device(Number(vendorId), Number(deviceId)) ?? 'unknown device';
	return `${vendorId.slice(2)}:${deviceId.slice(2)}  ${vendor}, ${device}`;
}
