/** Says what any file is, and all that is to be said of it, as one plain object. */
import type { Sha256 } from '../bytes/sha256.js';
import { toldFindings } from '../bytes/told-findings.js';
import { fileFindings } from '../consumers/file-findings.js';
import { type ExaminedFile, examineFile } from '../examined/examined-file.js';
import { type FileReport, reportFile } from './file-report.js';
import { INSPECT_FINDINGS } from './inspect-findings.js';

export interface InspectOptions {
	/** How commands in the findings name the file. */
	readonly path?: string;
}

export function inspect(file: Uint8Array, sha256: Sha256, options: InspectOptions = {}): FileReport {
	return inspectFile(examineFile(file, sha256), options);
}

/** Of a file that is examined for other questions, too. */
export function inspectFile(file: ExaminedFile, { path }: InspectOptions = {}): FileReport {
	return reportFile(
		file,
		toldFindings(fileFindings(file), () => INSPECT_FINDINGS, { file: path }),
	);
}
