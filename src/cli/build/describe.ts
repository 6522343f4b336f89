/** The report of `romtool build` for people. */
import { OTHER_SUBSYSTEM, SUBSYSTEM_TEXTS } from '../../executable/texts.js';
import { IGD_HELPER_VERSION } from '../../igd-helper/driver-data.js';
import type { Catalogue } from '../../language/entry.js';
import type { PciNames } from '../../pci/names.js';
import type { RomImageReport } from '../../report/image-report.js';
import type { OptionRomReport } from '../../report/rom-report.js';
import { describeFindings } from '../describe-findings.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { describeId } from '../pci-names.js';
import { IGD_SOURCE } from '../rom-request.js';
import { painter } from '../terminal.js';
import { field } from '../text-layout.js';
import { MAKING_TEXTS } from '../texts.js';
import { BUILD_TEXTS } from './texts.js';

export interface BuildResult extends OptionRomReport {
	/** The path written; `-` for standard output. */
	readonly file: string;
	/** Bytes. */
	readonly size: number;
	readonly sha256: string;
	readonly images: readonly (RomImageReport & { readonly source: string })[];
}

export function describeBuild(
	result: BuildResult,
	catalogue: () => Catalogue,
	names: PciNames,
	output: Output,
	env: Io['env'],
): string[] {
	const { labels } = BUILD_TEXTS;
	const paint = painter(output, env);
	const file = result.file === '-' ? say(MAKING_TEXTS.standardOutput) : result.file;
	const lines = [
		`${paint('bold', file)}  ${say(MAKING_TEXTS.size, { bytes: result.size })}`,
		`sha256 ${result.sha256}`,
	];
	for (const [i, image] of result.images.entries()) {
		const { offset, length: bytes, last } = image;
		const source =
			image.source === IGD_SOURCE ? say(BUILD_TEXTS.igdSource, { version: IGD_HELPER_VERSION }) : image.source;
		lines.push('', say(BUILD_TEXTS.image, { number: i + 1, kind: kindOf(image), source }));
		lines.push(field(say(labels.at), say(BUILD_TEXTS.place, { offset, bytes, last })));
		for (const [n, id] of image.deviceIds.entries()) {
			lines.push(field(n === 0 ? say(labels.for) : '', describeId(image.vendorId, id, names)));
		}
		if (image.classCode !== '0x000000') lines.push(field(say(labels.class), image.classCode));
		if (image.efi?.payload !== undefined) {
			const { payload, compressed } = image.efi;
			const values = { bytes: payload.size, compressed, offset: payload.offset };
			lines.push(field(say(labels.driver), say(BUILD_TEXTS.payload, values)));
		}
	}
	if (result.findings.length > 0)
		lines.push('', ...describeFindings(result.findings, catalogue(), output.columns, paint));
	return lines;
}

function kindOf({ efi, codeType }: RomImageReport): string {
	if (efi === undefined) return say(BUILD_TEXTS.otherImage, { type: codeType });
	const { machine, subsystem } = efi;
	const kind = SUBSYSTEM_TEXTS[subsystem];
	const said = kind === undefined ? say(OTHER_SUBSYSTEM, { subsystem }) : say(kind);
	return say(BUILD_TEXTS.efiImage, { subsystem: said, machine });
}
