/** The ordinary conclusion: messages that name a cause support it, unless they are harmless here or another message refutes it. */
import { slotOf } from '../../host/pci-function.js';
import { MESSAGES, type MessageId } from '../messages/messages.js';
import type { Conclusion, Confidence, KnownFact, KnownFacts } from './cause.js';
import type { CauseCode } from './cause-codes.js';

const IDS = Object.keys(MESSAGES) as MessageId[];
const GRAVEST = ['stops', 'cause', 'symptom', 'fact', 'harmless'] as const;

export function isHarmless(fact: KnownFact, facts: KnownFacts): boolean {
	const { weight, harmlessWhen } = MESSAGES[fact.message];
	return weight === 'harmless' || harmlessWhen?.(fact, facts) === true;
}

/** One for each device, since each has a fix of its own; what names no device belongs to the first. */
export function supported(code: CauseCode, facts: KnownFacts): Conclusion[] {
	const refuting = IDS.filter((id) => MESSAGES[id].refutes?.includes(code) === true).flatMap((id) => facts.of(id));
	const isRefuted = ({ device }: KnownFact) =>
		refuting.some((other) => other.device === undefined || device === undefined || other.device === device);
	const evidence = IDS.filter((id) => MESSAGES[id].causes?.includes(code) === true)
		.flatMap((id) => facts.of(id))
		.filter((fact) => !isHarmless(fact, facts) && !isRefuted(fact))
		.sort((a, b) => rankOf(a) - rankOf(b) || a.file - b.file || a.line - b.line);
	const first = evidence.find(({ device }) => device !== undefined)?.device ?? '';
	const bySlot = new Map<string, KnownFact[]>();
	for (const fact of evidence) {
		const slot = slotOf(fact.device ?? first);
		bySlot.set(slot, [...(bySlot.get(slot) ?? []), fact]);
	}
	return [...bySlot.values()].map((some) => ({ confidence: confidenceOf(some), evidence: some }));
}

function rankOf({ message }: KnownFact): number {
	return GRAVEST.indexOf(MESSAGES[message].weight);
}

/** Of evidence with the gravest first. Two different symptoms say more than one. */
function confidenceOf(evidence: readonly KnownFact[]): Confidence {
	const [first] = evidence;
	const weight = first && MESSAGES[first.message].weight;
	if (weight === 'stops') return 'certain';
	return weight === 'cause' || new Set(evidence.map((fact) => fact.message)).size > 1 ? 'likely' : 'possible';
}
