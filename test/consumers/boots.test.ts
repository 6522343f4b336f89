/** OVMF and SeaBIOS do with every mutated ROM what our rules say. Many ROMs go into one boot, each on a card of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askOvmf } from '../../src/consumers/ovmf.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { partOf, seedOfDay } from '../support/part-of-day.js';
import { bootCards } from '../support/qemu.js';
import { needStack, stackOf } from '../support/stacks.js';
import { batchesOf, outcomesAlone, SECONDS, writeRoms } from './boots.js';
import { BOOTED, CASES, type Case, committedRows, PROOF, proofDocument, titleOf, verdictOf } from './proof.js';
import { spoken, verdictOfCell } from './spoken.js';

const WRITES = process.env['ROMTOOL_WRITE_DOCS'] === '1';
/** Boots only ROMs that have this in their name. */
const WANTED = process.env['ROMTOOL_BOOT_ROMS'] ?? '';
/** A boot, and where one ROM does what it should not, those that find it. */
const TIMEOUT = 10 * SECONDS * 1000;
/**
 * One in so many is booted on each firmware, of those that may share a machine and of those that need one each;
 * ROMTOOL_BOOT_SEED repeats the part of another day. Of those that take it down none is, as test/probe/firmware-agrees.test.ts boots
 * a tenth of them.
 */
const PARTS = { together: 24, alone: 36 };
/** With ROMTOOL_BOOT_ALL=1 all are, and when the table is written; OVMF boots from the start then, and not from a state of it. */
const ALL = WRITES || process.env['ROMTOOL_BOOT_ALL'] === '1';
const SEED = seedOfDay(process.env['ROMTOOL_BOOT_SEED']);

/** What is booted now, beside the table's other cells. */
const seen = committedRows();

describe.concurrent.each(BOOTED.map((booted) => ({ title: titleOf(booted), booted })))(
	'$title',
	({ title, booted }) => {
		const { firmware, release } = booted;
		const stack = firmware === 'ovmf' ? stackOf(firmware, release) : stackOf(firmware, release);
		const isToHang = (one: Case) => verdictOf(one, booted) === 'hangs';
		const isFatal = (one: Case) => ['crashes', 'hangs'].includes(verdictOf(one, booted));
		const isAlone = (one: Case) => isFatal(one) || one.alone === true;
		const cases = CASES.filter(({ name }) => name.includes(WANTED));
		const seed = `${title} ${SEED}`;
		const sane = cases.filter((one) => isAlone(one) && !isFatal(one));
		const alone = ALL ? cases.filter(isAlone) : partOf(sane, PARTS.alone, seed);
		const sharing = cases.filter((one) => !isAlone(one));
		const together = ALL ? sharing : partOf(sharing, PARTS.together, seed);
		const batches = batchesOf([...together, ...alone], isAlone);

		it.for(batches.map((batch) => ({ batch, what: batch.length === 1 ? batch[0]?.name : `${batch.length} ROMs` })))(
			'does what we say: $what',
			{ timeout: TIMEOUT },
			async ({ batch }, context) => {
				needStack(context, stack);
				const isAsSaid = (one: Case, did: string) => verdictOfCell(did) === verdictOf(one, booted);
				const outcomes = await outcomesAlone(stack, batch, isAsSaid, isToHang, !ALL);
				for (const [name, what] of outcomes) seen.set(name, { ...seen.get(name), [title]: what });
				if (WRITES) writeFileSync(PROOF, proofDocument(seen));
				const lucky = new Set(batch.filter((one) => one.luck === true).map(({ name }) => name));
				const alike = (name: string, word: string) => (lucky.has(name) && word === 'hangs' ? 'crashes' : word);
				const verdicts = [...outcomes].map(([name, what]) => [name, alike(name, verdictOfCell(what))]);
				const expected = batch.map((one) => [one.name, alike(one.name, verdictOf(one, booted))]);
				context.expect(Object.fromEntries(verdicts)).toEqual(Object.fromEntries(expected));
			},
		);
	},
);

/** Those whose build has a shell, which is not signed: that it is refused shows that Secure Boot is on. */
const WITH_SHELL = ['2022.11'] as const;

describe.each(WITH_SHELL)('OVMF %s under Secure Boot', (release) => {
	it('starts unsigned drivers all the same, and nothing else', { timeout: TIMEOUT }, async (context) => {
		const stack = stackOf('ovmf', release);
		needStack(context, stack);
		const home = mkdtempSync(join(tmpdir(), 'romtool-boots-'));
		const cases = CASES.slice(0, 2);
		const refused = 'Security Violation';
		try {
			const roms = writeRoms(home, cases);
			const isOver = (now: { serial: string }) => now.serial.includes(refused);
			const { debug, serial } = await bootCards(home, stack, roms, isOver, SECONDS, { secure: true });
			expect(serial).toContain(refused);
			for (const one of cases) {
				expect(spoken(one, debug)).toBe('a');
				expect(askOvmf({ rom: new ParsedRom(one.bytes), device: undefined, secureBoot: true }).verdict).toBe('runs');
			}
		} finally {
			rmSync(home, { recursive: true, force: true });
		}
	});
});
