/** OVMF and SeaBIOS do with every mutated ROM what our rules say. Many ROMs go into one boot, each on a card of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { askOvmf } from '../../src/consumers/ovmf.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { bootCards, MAX_CARDS, needQemu, type Seen, throughRoms } from '../support/qemu.js';
import {
	BOOTED,
	CASES,
	type Case,
	committedRows,
	hangs,
	PROOF,
	proofDocument,
	type Row,
	spoken,
	verdictOf,
} from './proof.js';

/** A boot takes 6 s on two cores under TCG; a busy machine may take far longer. */
const SECONDS = 150;
/** How long firmware that hangs is watched: several times what it takes without such a ROM. */
const HANG_SECONDS = { ovmf: 20, seabios: 6 } as const;
const TIMEOUT = (SECONDS + 20) * 1000;
/** What OVMF says last where it crashes. */
const EXCEPTION = 'Exception Type';

/** What is booted now, beside the table's other columns. */
const seen = committedRows();
const COLUMN = { ovmf: BOOTED, seabios: 'seabios' } as const;
const folder = mkdtempSync(join(tmpdir(), 'romtool-boots-'));
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
	if (process.env['ROMTOOL_WRITE_DOCS'] !== '1') return;
	mkdirSync(dirname(PROOF), { recursive: true });
	writeFileSync(PROOF, proofDocument(seen));
});

function writeRoms(home: string, cases: readonly Case[]): string[] {
	return cases.map(({ bytes }, index) => {
		const path = join(home, `${index}.rom`);
		writeFileSync(path, bytes);
		return path;
	});
}

function note(firmware: 'ovmf' | 'seabios', name: string, what: string): void {
	const row: Row = { ...seen.get(name), [COLUMN[firmware]]: what };
	seen.set(name, row);
}

function batches(firmware: 'ovmf' | 'seabios'): Case[][] {
	const sane = CASES.filter((one) => !hangs(one, firmware));
	const alone = firmware === 'ovmf' ? sane.filter((one) => one.alone === true) : [];
	const cases = sane.filter((one) => !alone.includes(one));
	const count = Math.ceil(cases.length / MAX_CARDS);
	const together = Array.from({ length: count }, (_, index) => cases.filter((__, i) => i % count === index));
	return [...together, ...alone.map((one) => [one])];
}

describe.concurrent.each(['ovmf', 'seabios'] as const)('%s', (firmware) => {
	it.for(batches(firmware).map((cases, index) => ({ index, cases })))(
		'does what we say, boot $index',
		{ timeout: TIMEOUT },
		async ({ cases }, context) => {
			needQemu(context);
			const home = mkdtempSync(join(folder, 'boot-'));
			const through = (now: Seen) => throughRoms(firmware, now);
			const result = await bootCards(home, firmware, writeRoms(home, cases), through, SECONDS);
			const did = cases.map((one) => [one.name, spoken(one, result.debug)] as const);
			for (const [name, what] of did) note(firmware, name, what);
			context.expect(through(result)).toBe(true);
			context
				.expect(Object.fromEntries(did.map(([name, what]) => [name, what === '-' ? 'ignored' : 'runs'])))
				.toEqual(Object.fromEntries(cases.map((one) => [one.name, verdictOf(one, COLUMN[firmware])])));
		},
	);

	it.for(CASES.filter((one) => hangs(one, firmware)))('hangs: $name', { timeout: TIMEOUT }, async (one, context) => {
		needQemu(context);
		const home = mkdtempSync(join(folder, 'boot-'));
		const through = (now: Seen) => throughRoms(firmware, now);
		const ended = (now: Seen) => through(now) || now.serial.includes(EXCEPTION);
		const result = await bootCards(home, firmware, writeRoms(home, [one]), ended, HANG_SECONDS[firmware]);
		note(firmware, one.name, through(result) ? spoken(one, result.debug) : 'hangs');
		context.expect(through(result)).toBe(false);
		context.expect(spoken(one, result.debug)).toBe('-');
		context.expect(['crashes', 'hangs']).toContain(verdictOf(one, COLUMN[firmware]));
	});
});

describe('OVMF under Secure Boot', () => {
	it('starts unsigned drivers all the same, and nothing else', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const home = mkdtempSync(join(folder, 'boot-'));
		const cases = CASES.slice(0, 2);
		const refused = 'Security Violation';
		const roms = writeRoms(home, cases);
		const { debug, serial } = await bootCards(
			home,
			'ovmf-secure-boot',
			roms,
			(now) => now.serial.includes(refused),
			SECONDS,
		);
		// The shell in the firmware is not signed: that it is refused shows that Secure Boot is on.
		expect(serial).toContain(refused);
		for (const one of cases) {
			expect(spoken(one, debug)).toBe('a');
			expect(askOvmf({ rom: new ParsedRom(one.bytes), device: undefined, secureBoot: true }).verdict).toBe('runs');
		}
	});
});
