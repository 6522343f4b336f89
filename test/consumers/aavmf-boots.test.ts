/**
 * AAVMF of each release does with ROMs what our rules say: with all of them when the document is written or ROMTOOL_BOOT_ALL=1,
 * otherwise with those that have not much to do with OVMF's, and of those that take it down with one.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { type AavmfBoot, bootAavmf, MAX_CARDS } from '../support/boot-aavmf.js';
import { partOf, seedOfDay } from '../support/part-of-day.js';
import { needStack, stackOf } from '../support/stacks.js';
import {
	AAVMF_CASES,
	AAVMF_PROOF,
	AAVMF_RELEASES,
	type AavmfCase,
	type AavmfRelease,
	aavmfDocument,
	aavmfRows,
	keyOf,
	stops,
	WANTED,
	WRITES,
} from './aavmf-proof.js';
import { spoken, verdictOfCell } from './spoken.js';

/** A boot takes 3 s on two cores under TCG; a busy machine may take far longer. */
const SECONDS = 240;
/** What firmware that hangs computes until it is given up: several times what a boot takes. */
const HANGS_AFTER = 9;
const TIMEOUT = (SECONDS + 20) * 1000;
const ALL = WRITES || process.env['ROMTOOL_BOOT_ALL'] === '1';
/** ROMTOOL_BOOT_SEED repeats the choice of another day. */
const SEED = seedOfDay(process.env['ROMTOOL_BOOT_SEED']);

const rows = aavmfRows();
const folder = mkdtempSync(join(tmpdir(), 'romtool-aavmf-'));
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
	if (WRITES) writeFileSync(AAVMF_PROOF, aavmfDocument(rows));
});

const some = (cases: readonly AavmfCase[], count: number) =>
	ALL ? cases : partOf(cases, Math.ceil(cases.length / count), SEED);

/** Those that leave the firmware alive share boots, unless they need one of their own. */
function boots(release: AavmfRelease): AavmfCase[][] {
	const wanted = AAVMF_CASES.filter(({ name }) => name.includes(WANTED));
	const own = ALL ? wanted : wanted.filter(({ isShared, alone }) => !isShared && alone !== true);
	const alive = own.filter((one) => !stops(one, release));
	const together = some(
		alive.filter(({ alone }) => alone !== true),
		MAX_CARDS,
	);
	const batches = Math.ceil(together.length / MAX_CARDS);
	return [
		...Array.from({ length: batches }, (_, batch) => together.filter((__, i) => i % batches === batch)),
		...alive.filter(({ alone }) => alone === true).map((one) => [one]),
		...some(
			own.filter((one) => stops(one, release)),
			1,
		).map((one) => [one]),
	];
}

/** What firmware did with a ROM, in the words of the table. */
function didWith(one: AavmfCase, { serial, outcome }: AavmfBoot): string {
	return outcome === 'through' ? spoken(one, serial) : outcome;
}

describe.concurrent.each(AAVMF_RELEASES)('AAVMF %s', (release) => {
	const stack = stackOf('aavmf', release);

	it.for(boots(release).map((cases, index) => ({ index, cases })))(
		`does what we say, seed ${SEED}, boot $index`,
		{ timeout: TIMEOUT },
		async ({ cases }, context) => {
			needStack(context, stack);
			const [first] = cases as [AavmfCase];
			const isToHang = first.answers[release].verdict === 'hangs';
			const booted = await bootAavmf(
				stack,
				folder,
				cases.map(({ bytes }) => bytes),
				{ seconds: SECONDS, ...(isToHang && { hangsAfter: HANGS_AFTER }) },
			);
			const did = cases.map((one) => [one, didWith(one, booted)] as const);
			for (const [one, what] of did) rows.set(keyOf(one), { ...rows.get(keyOf(one)), [release]: what });
			const expected = (one: AavmfCase) =>
				one.unforeseen === true && stops(one, release) ? 'crashes' : one.answers[release].verdict;
			context
				.expect(Object.fromEntries(did.map(([one, what]) => [keyOf(one), verdictOfCell(what)])))
				.toEqual(Object.fromEntries(cases.map((one) => [keyOf(one), expected(one)])));
		},
	);

	it('runs nothing that is not signed under Secure Boot', { timeout: TIMEOUT }, async (context) => {
		needStack(context, stack);
		const signable = AAVMF_CASES.filter(({ name, isShared }) => !isShared && !/legacy|X64|machine/.test(name));
		const cases = signable.filter((one) => one.answers[release].verdict === 'runs').slice(0, 4);
		const roms = cases.map(({ bytes }) => bytes);
		const { serial, outcome } = await bootAavmf(stack, folder, roms, { seconds: SECONDS, secure: true });
		context.expect(outcome).toBe('through');
		context.expect(cases.map((one) => spoken(one, serial))).toEqual(cases.map(() => '-'));
	});
});
