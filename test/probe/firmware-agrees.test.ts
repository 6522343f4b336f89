/**
 * `probe --firmware` and `check` say the same of the ROMs of the proof and of published ones, on each firmware of nine. What the
 * firmware did with all of them stands in agreed.tsv, and `check` is held against it here; a tenth, another one every day, is
 * booted, OVMF from where it is about to look at its bus, to see that it still stands there rightly. ROMTOOL_AGREES=all boots what the
 * table does not have, from the start, and writes it down: a new ROM is not in it, and fails.
 */
import { describe, expect, it } from 'vitest';
import { partOf, seedOfDay } from '../support/part-of-day.js';
import { STACK_RELEASES, type StackFirmware, stackOf } from '../support/stacks.js';
import { agrees, isAlike, keyOf, outcomeOf, readAgreed, saidBy, TRIALS, type Trial, writeAgreed } from './agreement.js';
import { bootedRoms } from './booted-roms.js';

const WRITES = process.env['ROMTOOL_AGREES'] === 'all';
const SEED = seedOfDay(process.env['ROMTOOL_BOOT_SEED']);
const PARTS = 10;
/** Given to one `probe`; what was seen is written after each. */
const TOGETHER = 64;
/** Busy machines take ten times as long as idle ones. */
const TIMEOUT = 3_600_000;

const agreed = readAgreed();
const FIRMWARE = Object.keys(STACK_RELEASES) as StackFirmware[];

describe.each(FIRMWARE)('%s', (firmware) => {
	const trials = TRIALS[firmware];

	// Most of the time of those that hang is waited.
	it.concurrent.for(STACK_RELEASES[firmware])(
		`%s does what it did, seed ${SEED}`,
		{ timeout: TIMEOUT },
		async (release, context) => {
			const wanted = WRITES
				? trials.filter((trial) => !agreed.has(keyOf(firmware, release, trial)))
				: partOf(trials, PARTS, `${firmware} ${release} ${SEED}`);
			for (let start = 0; start < wanted.length; start += TOGETHER) {
				const some = wanted.slice(start, start + TOGETHER);
				const results = await bootedRoms(stackOf(firmware, release as never), some, !WRITES, context);
				context.expect(results.map(({ release: read }) => read ?? release)).toEqual(some.map(() => release));
				const did = results.map((result, index) => ({ trial: some[index] as Trial, did: outcomeOf(result) }));
				if (WRITES) {
					for (const each of did) agreed.set(keyOf(firmware, release, each.trial), each.did);
					writeAgreed(agreed);
				}
				const reports = results.map(({ bugReport }) => bugReport);
				const before = did.map(({ trial }) => agreed.get(keyOf(firmware, release, trial)));
				const others = did.filter(
					(each, index) => !isAlike(each.did, before[index], saidBy(firmware, release, each.trial)),
				);
				context
					.expect(
						others.map(({ trial, did }) => `${trial.name}: ${did}`),
						reports.join('\n'),
					)
					.toEqual([]);
			}
		},
	);

	it('check says what it did', () => {
		const differences = trials.flatMap((trial) => {
			return STACK_RELEASES[firmware].flatMap((release) => {
				const said = saidBy(firmware, release, trial);
				const did = agreed.get(keyOf(firmware, release, trial));
				if (did !== undefined && agrees(said, did, trial)) return [];
				return [`${trial.name}: check says ${said.verdict}, ${release} did: ${did ?? 'not booted'}`];
			});
		});
		expect(differences).toEqual([]);
	});
});
