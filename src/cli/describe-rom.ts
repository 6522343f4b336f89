/** A ROM file, what it is for, and what its consumers say of it, for people. */
import { type Finding, gravestFirst, type ReportedFinding } from '../bytes/finding.js';
import { CONSUMER_NAMES } from '../consumers/consumer-names.js';
import { RELEASE_TEXTS } from '../consumers/release-words.js';
import { CONSUMER_IDS, type ConsumerVerdicts, isSaid, rangeCase, saidBy } from '../consumers/verdicts.js';
import type { Catalogue } from '../language/entry.js';
import { VM_ROM_FINDINGS } from '../vm/rom-findings.js';
import { describeFindings } from './describe-findings.js';
import { say } from './language.js';
import type { Style } from './terminal.js';
import { fieldLines, wrap } from './text-layout.js';
import { ROM_TEXTS } from './texts.js';

export interface DescribedRom extends ConsumerVerdicts {
	readonly heading: string;
	readonly rows: readonly (readonly [label: string, value: string])[];
	readonly fit: boolean;
	readonly findings: readonly ReportedFinding[];
	/** More than what `check` may say. */
	readonly catalogue?: Catalogue;
}

export function describeRom(
	{ heading, rows, fit, findings, catalogue = VM_ROM_FINDINGS, ...given }: DescribedRom,
	width: number,
	paint: (style: Style, text: string) => string,
): string[] {
	return [
		...describeHeading(heading, fit, width, paint),
		...rows.flatMap((row) => describeRow(row, width)),
		...describeVerdicts(given, width),
		...describeFindings(findings, catalogue, width, paint),
	];
}

export function describeHeading(
	heading: string,
	fit: boolean,
	width: number,
	paint: (style: Style, text: string) => string,
): string[] {
	return wrap(heading, width, 2).map((line) => paint(fit ? 'green' : 'red', line));
}

export function describeRow([label, value]: readonly [label: string, value: string], width: number): string[] {
	return fieldLines(label, value, width);
}

/**
 * Without notes, which the JSON has and `romtool check` prints, but for those that tell why a ROM has no line, and by what
 * a driver is known to take the device.
 */
export function seriousOf<T extends Finding>(findings: readonly T[]): T[] {
	const serious = findings.filter(
		({ severity, code }) => severity !== 'note' || code === 'rom-not-used' || code.startsWith('gop-device-'),
	);
	return gravestFirst(serious);
}

/** What each consumer does with a ROM, on a line. */
export function describeVerdicts(given: ConsumerVerdicts, width: number): string[] {
	const all = CONSUMER_IDS.filter((id) => isSaid(id, given)).flatMap((id) => {
		const said = saidBy(id, given).map(({ word, range }) => {
			if (range === undefined) return say(word);
			return say(RELEASE_TEXTS.verdict, { word: say(word), case: rangeCase(id, range), ...range });
		});
		return said.length === 0 ? [] : [`${CONSUMER_NAMES[id].title} ${say(RELEASE_TEXTS.listed, { all: said })}`];
	});
	return wrap(`  ${all.join(say(ROM_TEXTS.separator))}`, width, 2);
}
