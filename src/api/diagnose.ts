/** `romtool/diagnose`: from the logs of a VM to the causes. */

export { diagnose, type Log } from '../diagnose/diagnose.js';
export type {
	Advice,
	ConfirmingRule,
	DiagnosedFile,
	Diagnosis,
	HarmlessLines,
	LinesOfFile,
	ReportedCause,
} from '../diagnose/report.js';
export type { Setup, SetupFile, SetupFinding } from '../diagnose/setup.js';
