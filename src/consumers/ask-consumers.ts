/** Puts a file before all consumers: what each does with it, and what of their reasons is worth telling. */
import type { Finding } from '../bytes/finding.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import { type AskedReleases, askReleases } from './ask-releases.js';
import type { Question } from './consumer.js';
import type { ConsumerId, ConsumerWithReleases, Verdicts } from './consumer-names.js';
import { CONSUMERS } from './consumers.js';
import type { ConsumerVerdicts } from './verdicts.js';

/** Which releases are asked about, where that is known: `{ ovmf: '2025.02' }`. */
export type KnownReleases = { readonly [I in ConsumerWithReleases]?: AskedReleases };

export interface Answers extends ConsumerVerdicts {
	readonly findings: readonly Finding[];
}

/**
 * `isRom`: at least by its structure. What the file is instead has been told, and what to do about it. `firmware`: the VM's,
 * where that is known.
 */
export function askConsumers(
	question: Question,
	file: ExaminedFile,
	isRom: boolean,
	known: KnownReleases = {},
	firmware?: ConsumerId,
): Answers {
	const wanted: Readonly<Partial<Record<ConsumerId, AskedReleases>>> = known;
	const answers = CONSUMERS.map((consumer) => {
		const { verdict, findings } = askReleases(consumer, question, wanted[consumer.id]);
		if (typeof verdict !== 'object') return { consumer, verdict, findings, applies: consumer.applies(file, verdict) };
		const applies = consumer.applies(file, verdict.verdict);
		return { consumer, verdict: { ...verdict, applies }, findings, applies };
	});
	const verdicts = answers.flatMap(({ consumer, verdict }) => (verdict === undefined ? [] : [[consumer.id, verdict]]));
	const findings = answers.flatMap(({ consumer, applies, findings }) => {
		if (!isRom && consumer.readsAnyFile !== true) return [];
		// Of firmware that few VMs have it is not worth a note that it does not run what is for others.
		if (consumer.isRare === true && !applies && consumer.id !== firmware) return [];
		const told = findings.filter(({ code }) => consumer.findings[code]?.told !== 'elsewhere');
		return applies ? told : told.map(asNote);
	});
	return { verdicts: Object.fromEntries(verdicts) as Verdicts, findings };
}

function asNote(finding: Finding): Finding {
	return finding.severity === 'note' ? finding : { ...finding, severity: 'note' };
}
