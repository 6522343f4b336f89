/** OVMF and SeaBIOS do with every mutated ROM what our rules say. Many ROMs go into one boot, each on a card of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { askOvmf } from '../../src/consumers/ovmf.js';
import { bootCards, MAX_CARDS, needQemu, type Seen, throughRoms } from '../support/qemu.js';
import { CASES, type Case, PROOF, proofDocument, spoken } from './proof.js';

/** A boot takes 6 s on two cores under TCG; a busy machine may take far longer. */
const SECONDS = 150;
/** How long firmware that hangs is watched after it has got to the ROMs: ten times what it takes for all of them. */
const HANG_SECONDS = 10;
const TIMEOUT = (SECONDS + 20) * 1000;

const seen = new Map<string, { ovmf: string; seabios: string }>(
	CASES.map(({ name }) => [name, { ovmf: '?', seabios: '?' }]),
);
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
	const row = seen.get(name);
	if (row !== undefined) row[firmware] = what;
}

function batches(firmware: 'ovmf' | 'seabios'): Case[][] {
	const cases = CASES.filter(({ hangs }) => hangs !== firmware);
	const count = Math.ceil(cases.length / MAX_CARDS);
	return Array.from({ length: count }, (_, index) => cases.filter((__, i) => i % count === index));
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
				.toEqual(Object.fromEntries(cases.map((one) => [one.name, one[firmware].verdict])));
		},
	);

	it.for(CASES.filter(({ hangs }) => hangs === firmware))(
		'hangs: $name',
		{ timeout: TIMEOUT },
		async (one, context) => {
			needQemu(context);
			const home = mkdtempSync(join(folder, 'boot-'));
			// A sound ROM on the card before it shows that OVMF has got so far; SeaBIOS says so itself.
			const [sound] = CASES;
			if (sound === undefined) return;
			let since: number | undefined;
			const done = (now: Seen) => {
				const there =
					firmware === 'ovmf' ? spoken(sound, now.debug) !== '-' : now.debug.includes('Scan for option roms');
				if (there) since ??= Date.now();
				return throughRoms(firmware, now) || (since !== undefined && Date.now() > since + HANG_SECONDS * 1000);
			};
			const result = await bootCards(home, firmware, writeRoms(home, [sound, one]), done, SECONDS);
			const hangs = since !== undefined && !throughRoms(firmware, result);
			note(firmware, one.name, hangs ? 'hangs' : spoken(one, result.debug));
			context.expect(hangs).toBe(true);
			context.expect(one[firmware].verdict).toBe('ignored');
		},
	);
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
			expect(askOvmf({ bytes: one.bytes, device: undefined, secureBoot: true }).verdict).toBe('runs');
		}
	});
});
