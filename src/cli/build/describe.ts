/** The report of `romtool build` for people. */
import { hex } from '../../bytes/hex.js';
import { SUBSYSTEM_NAMES } from '../../executable/pe.js';
import { codeTypeName } from '../../option-rom/pci-data-structure.js';
import type { OptionRomReport, RomImageReport } from '../../option-rom/report.js';
import type { PciNames } from '../../pci/names.js';
import { field } from '../describe-field.js';
import { describeFindings } from '../describe-findings.js';
import { describeId } from '../describe-id.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';

export interface BuildResult extends OptionRomReport {
	/** The path written; `-` for standard output. */
	readonly file: string;
	/** Bytes. */
	readonly size: number;
	readonly sha256: string;
	readonly images: readonly (RomImageReport & { readonly source: string })[];
}

export function describeBuild(result: BuildResult, names: PciNames, output: Output, env: Io['env']): string[] {
	const paint = painter(output, env);
	const file = result.file === '-' ? say('standard output') : result.file;
	const lines = [`${paint('bold', file)}  ${say(`${result.size} bytes`)}`, `sha256 ${result.sha256}`];
	for (const [i, image] of result.images.entries()) {
		lines.push('', say(`image ${i + 1}  ${kindOf(image)}, from ${image.source}`));
		lines.push(
			field('at', say(`${hex(image.offset)}, ${image.length} bytes${image.last ? ', marked as the last' : ''}`)),
		);
		for (const [n, id] of image.deviceIds.entries()) {
			lines.push(field(n === 0 ? 'for' : '', describeId(image.vendorId, id, names)));
		}
		if (image.classCode !== '0x000000') lines.push(field('class', image.classCode));
		if (image.efi?.payload !== undefined) {
			const { offset, size } = image.efi.payload;
			lines.push(field('driver', say(`${size} bytes${image.efi.compressed ? ', compressed' : ''} at ${hex(offset)}`)));
		}
	}
	if (result.findings.length > 0) lines.push('', ...describeFindings(result.findings, {}, output.columns, paint));
	return lines;
}

function kindOf({ efi, codeType }: RomImageReport): string {
	if (efi === undefined) return say(`${codeTypeName(codeType)} (code type ${codeType})`);
	return `${say(SUBSYSTEM_NAMES[efi.subsystem] ?? `EFI, subsystem ${efi.subsystem}`)}, ${efi.machine}`;
}
