/** The ordinary conclusion: messages that name a cause support it, unless they are harmless here or others say the contrary. */
import { slotOf } from '../../host/pci-function.js';
import type { Weight } from '../messages/message.js';
import { MESSAGES, type MessageId } from '../messages/messages.js';
import { NOTHING_KNOWN, type Setup } from '../setup.js';
import type { Conclusion, Confidence, KnownFact, KnownFacts } from './cause.js';
import type { CauseCode } from './cause-codes.js';

const IDS = Object.keys(MESSAGES) as MessageId[];
const GRAVEST = ['stops', 'cause', 'symptom', 'fact', 'harmless'] as const;
/** What a message counts for a cause; one that says the contrary of it is as good as one that names it. */
const SCORES: Readonly<Record<Weight, number>> = { stops: 3, cause: 2, symptom: 1, fact: 1, harmless: 0 };
const SCORE_AGAINST = 2;

export function isHarmless(fact: KnownFact, facts: KnownFacts, setup: Setup): boolean {
	const { weight, harmlessWhen } = MESSAGES[fact.message];
	return weight === 'harmless' || harmlessWhen?.(fact, facts, setup) === true;
}

/** Messages by which it is not the cause. */
export function refuting(code: CauseCode, facts: KnownFacts): KnownFact[] {
	return IDS.filter((id) => MESSAGES[id].refutes?.includes(code) === true).flatMap((id) => facts.of(id));
}

/** One for each device, since each has a fix of its own; what names no device belongs to the first. */
export function supported(code: CauseCode, facts: KnownFacts, setup: Setup = NOTHING_KNOWN): Conclusion[] {
	const contrary = refuting(code, facts);
	const evidence = IDS.filter((id) => MESSAGES[id].causes?.includes(code) === true)
		.flatMap((id) => facts.of(id))
		.filter((fact) => !isHarmless(fact, facts, setup))
		.sort((a, b) => rankOf(a) - rankOf(b) || a.file - b.file || a.line - b.line);
	const first = evidence.find(({ device }) => device !== undefined)?.device ?? '';
	const bySlot = new Map<string, KnownFact[]>();
	for (const fact of evidence) {
		const slot = slotOf(fact.device ?? first);
		bySlot.set(slot, [...(bySlot.get(slot) ?? []), fact]);
	}
	return [...bySlot].flatMap(([slot, some]) => weighed(some, contrary.filter(isAbout(slot))));
}

function isAbout(slot: string) {
	return ({ device }: KnownFact) => device === undefined || slot === '' || slotOf(device) === slot;
}

/** What speaks against it is told with it as long as it says less, and makes it less sure. */
function weighed(evidence: readonly KnownFact[], against: readonly KnownFact[]): Conclusion[] {
	const confidence = confidenceOf(evidence);
	if (against.length === 0) return [{ confidence, evidence }];
	const scores = kindsOf(evidence).map((id) => SCORES[MESSAGES[id].weight]);
	const score = scores.reduce((sum, one) => sum + one, 0);
	if (score <= SCORE_AGAINST * kindsOf(against).length) return [];
	return [{ confidence: confidence === 'certain' ? 'likely' : 'possible', evidence, against }];
}

function kindsOf(facts: readonly KnownFact[]): MessageId[] {
	return [...new Set(facts.map(({ message }) => message))];
}

function rankOf({ message }: KnownFact): number {
	return GRAVEST.indexOf(MESSAGES[message].weight);
}

/** Of evidence with the gravest first. Two different symptoms say more than one. */
function confidenceOf(evidence: readonly KnownFact[]): Confidence {
	const [first] = evidence;
	const weight = first && MESSAGES[first.message].weight;
	if (weight === 'stops') return 'certain';
	return weight === 'cause' || kindsOf(evidence).length > 1 ? 'likely' : 'possible';
}
