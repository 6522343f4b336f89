/** What the headers of an option ROM say, and no more, as a plain object: for a ROM that has just been built. */
import type { ReportedFinding } from '../bytes/finding.js';
import { plainBytes } from '../bytes/own-bytes.js';
import type { Sha256 } from '../bytes/sha256.js';
import { toldFindings } from '../bytes/told-findings.js';
import { CODEC_ERRORS } from '../codec/findings.js';
import { driverFindings } from '../consumers/driver-findings.js';
import { ROM_FINDINGS } from '../option-rom/findings.js';
import { ParsedRom } from '../option-rom/parsed-rom.js';
import { type RomImage, type RomImageReport, reportRomImage } from './image-report.js';

export interface OptionRomReport {
	readonly kind: 'option-rom';
	readonly images: readonly RomImageReport[];
	readonly findings: readonly ReportedFinding[];
}

export function reportOptionRom(file: Uint8Array, sha256: Sha256): OptionRomReport {
	const rom = new ParsedRom(plainBytes(file));
	const images = rom.images.map((headers): RomImage => {
		const bytes = rom.driverOf(headers);
		return { rom, headers, driver: bytes instanceof Uint8Array ? { bytes, sha256: sha256(bytes) } : bytes };
	});
	const findings = [...rom.findings, ...driverFindings(images)];
	const told = toldFindings(findings, () => ({ ...ROM_FINDINGS, ...CODEC_ERRORS }));
	return { kind: 'option-rom', images: images.map(reportRomImage), findings: told };
}
