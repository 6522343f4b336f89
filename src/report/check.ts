/** What every consumer does with a ROM, and whether it is fit for what it is to do, as one plain object. */
import type { Sha256 } from '../bytes/sha256.js';
import { toldFindings } from '../bytes/told-findings.js';
import { type JudgeOptions, judgeFile } from '../consumers/judge.js';
import type { ConsumerVerdicts } from '../consumers/verdicts.js';
import { type ExaminedFile, examineFile } from '../examined/examined-file.js';
import { checkHelper } from '../vm/check-helper.js';
import { CHECK_FINDINGS } from './check-findings.js';
import { type FileReport, reportFile } from './file-report.js';

export interface CheckOptions extends JudgeOptions {
	/** How commands in the findings name the file; `fileName` where this is left out. */
	readonly path?: string;
	/** Where the device is, `0000:05:00.0`, for commands in the findings. */
	readonly address?: string;
}

export interface CheckReport extends FileReport, ConsumerVerdicts {
	/** No finding is an error. */
	readonly fit: boolean;
}

export function check(file: Uint8Array, sha256: Sha256, options: CheckOptions = {}): CheckReport {
	return checkFile(examineFile(file, sha256), options);
}

/** Of a file that is examined for other questions, too. */
export function checkFile(file: ExaminedFile, options: CheckOptions = {}): CheckReport {
	const judgement = judgeFile(file, options);
	const { path = options.fileName, address } = options;
	const findings = [...judgement.findings, ...checkHelper(file, options.device)];
	const told = toldFindings(findings, CHECK_FINDINGS, { file: path, id: judgement.id, address });
	return { ...reportFile(file, told), verdicts: judgement.verdicts, fit: judgement.fit };
}
