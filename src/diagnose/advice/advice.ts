/** What to fetch next, where nothing shows a cause that is more than possible. */
import { finder } from '../../bytes/finding.js';
import { toldFindings } from '../../bytes/told-findings.js';
import type { KnownFacts } from '../causes/cause.js';
import { hasLogOf, LOG_KINDS, type LogKind } from '../messages/messages.js';
import type { Advice } from '../report.js';
import type { Setup } from '../setup.js';
import { ADVICE } from './findings.js';

const found = finder<typeof ADVICE>();

const CODES = {
	firmware: 'more-firmware-log',
	start: 'more-start-log',
	host: 'more-host-log',
	guest: 'more-guest-log',
} as const satisfies Record<LogKind, keyof typeof ADVICE>;

export function advice(facts: KnownFacts, { files }: Setup): Advice[] {
	const machines = files.flatMap(({ machine }) => machine ?? []);
	const args = machines.find((machine) => machine.args !== undefined)?.args;
	const missing = LOG_KINDS.filter((kind) => !hasLogOf(kind, (id) => facts.has(id)));
	const isSeaBios = machines.length > 0 && machines.every(({ firmware }) => firmware !== 'ovmf');
	const codes = missing
		// Only OVMF starts what prints there; an empty one is there all the same.
		.filter((kind) => kind !== 'firmware' || !(isSeaBios || facts.has('x-debugcon-empty')))
		.map((kind) => CODES[kind]);
	return toldFindings(
		[
			...(machines.length === 0 ? [found('more-configuration', 'note', {})] : []),
			...codes.map((code) =>
				code === 'more-firmware-log'
					? found(code, 'note', { ...(args !== undefined && { args }) })
					: found(code, 'note', {}),
			),
		],
		ADVICE,
	) as Advice[];
}
