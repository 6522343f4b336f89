/** What a ROM, a driver or a table is to those who read it. */
import type { ExaminedFile } from '../../../examined/examined-file.js';
import { vbiosesIn, vbiosFor } from '../../../examined/vbios-beside.js';
import { checkFile } from '../../../report/check.js';
import type { CheckedFile, NamedFile } from '../../../report/named-file.js';

/** A file of the session that may have the VBIOS of a driver in another. */
export interface OtherRom {
	readonly name: string;
	readonly examined: ExaminedFile;
}

/** As `check` says it of the files together. */
export function checkRom(about: NamedFile, examined: ExaminedFile, others: readonly OtherRom[]): CheckedFile {
	const { file } = about;
	const vbioses = others.flatMap((other) => vbiosesIn(other.examined).map((each) => ({ ...each, file: other.name })));
	const beside = vbiosFor(examined, vbioses);
	if (beside === undefined) return { ...about, ...checkFile(examined, { fileName: file }) };
	const options = { device: beside.device, vbios: beside.given, fileName: file };
	return { ...about, ...checkFile(examined, options), vbiosFile: beside.file };
}
