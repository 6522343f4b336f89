/** Puts a file before all consumers: what each does with it, and what of their reasons is worth telling. */
import type { Finding } from '../bytes/finding.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import type { Question } from './consumer.js';
import type { Verdicts } from './consumer-names.js';
import { CONSUMERS } from './consumers.js';

export interface Answers {
	readonly verdicts: Verdicts;
	readonly findings: readonly Finding[];
}

/** `isRom`: at least by its structure. What the file is instead has been told, and what to do about it. */
export function askConsumers(question: Question, file: ExaminedFile, isRom: boolean): Answers {
	const answers = CONSUMERS.map((consumer) => ({ consumer, ...consumer.evaluate(question) }));
	const verdicts = answers.flatMap(({ consumer, verdict }) => (verdict === undefined ? [] : [[consumer.id, verdict]]));
	const findings = answers.flatMap(({ consumer, findings }) => {
		if (!isRom && consumer.readsAnyFile !== true) return [];
		const told = findings.filter(({ code }) => consumer.findings[code]?.told !== 'elsewhere');
		return consumer.applies(file) ? told : told.map(asNote);
	});
	return { verdicts: Object.fromEntries(verdicts) as Verdicts, findings };
}

function asNote(finding: Finding): Finding {
	return finding.severity === 'note' ? finding : { ...finding, severity: 'note' };
}
