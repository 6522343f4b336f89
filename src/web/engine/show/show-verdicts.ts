/** What each consumer does with a ROM, as the page shows it. */
import { CONSUMER_NAMES, type ConsumerId, type ConsumerNames } from '../../../consumers/consumer-names.js';
import { CONSUMER_IDS, type ConsumerVerdicts, isSaid, type SaidVerdict, saidBy } from '../../../consumers/verdicts.js';
import type { ShownFinding, ShownVerdict } from '../../shown.js';
import { words } from '../words.js';

/** `findings` are those of the same report, as they are shown. */
export function showVerdicts(given: ConsumerVerdicts, findings: readonly ShownFinding[]): ShownVerdict[] {
	return CONSUMER_IDS.filter((id) => isSaid(id, given)).flatMap((id) => {
		const { title }: ConsumerNames = CONSUMER_NAMES[id];
		const own = findings.flatMap((finding, at) => (finding.consumer === title ? [{ finding, at }] : []));
		const isRefused = own.some(({ finding: { severity } }) => severity === 'error');
		return saidBy(id, given).map((said): ShownVerdict => {
			const verdict = verdictOf(id, said);
			return {
				consumer: id,
				title,
				verdict,
				words: words(said.word),
				is: said.isGood ? 'good' : (NEUTRAL[verdict] ?? (isRefused ? 'bad' : 'ignored')),
				...(said.range !== undefined && { releases: said.range }),
				because: own.map(({ at }) => at),
			};
		});
	});
}

/** Those that say the same of any ROM, whatever it is for. */
const NEUTRAL: Readonly<Record<string, ShownVerdict['is']>> = {
	'not-applicable': 'not-applicable',
	crashes: 'bad',
	hangs: 'bad',
};

function verdictOf(id: ConsumerId, { word }: SaidVerdict): string {
	const { verdicts }: ConsumerNames = CONSUMER_NAMES[id];
	return Object.entries(verdicts?.words ?? {}).find(([, each]) => each === word)?.[0] ?? '';
}
