/** What a ROM, a driver or a table is to those who read it. */
import type { ExaminedFile } from '../../../examined/examined-file.js';
import { type VbiosBeside, vbiosFor } from '../../../examined/vbios-beside.js';
import { checkFile } from '../../../report/check.js';
import type { CheckedFile, NamedFile } from '../../../report/named-file.js';

/** In a file of the session: a driver in another one may want it. */
export interface NamedVbios extends VbiosBeside {
	readonly file: string;
}

/** As `check` says it of the files together. */
export function checkRom(about: NamedFile, examined: ExaminedFile, others: readonly NamedVbios[]): CheckedFile {
	const { file } = about;
	const beside = vbiosFor(examined, others);
	if (beside === undefined) return { ...about, ...checkFile(examined, { fileName: file }) };
	const options = { device: beside.device, vbios: beside.given, fileName: file };
	return { ...about, ...checkFile(examined, options), vbiosFile: beside.file };
}
