/** SeaBIOS of each release does with these ROMs what our rules say. Those that take it down are booted alone, the others together. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONSUMER_RELEASES } from '../../src/consumers/consumer-releases.js';
import { Release } from '../../src/consumers/release.js';
import { SEABIOS_FINDINGS } from '../../src/consumers/seabios/findings.js';
import { askSeabios } from '../../src/consumers/seabios.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { bootSeabios, type SeabiosLimits } from '../support/boot-seabios.js';
import { partOf, seedOfDay } from '../support/part-of-day.js';
import { needStack, STACK_RELEASES, stackOf } from '../support/stacks.js';
import { E1000 } from './mutate.js';
import { SEABIOS_ROMS, type SeabiosRom } from './seabios-roms.js';

const VGA_ID = { vendorId: 0x1234, deviceId: 0x1111 };
const SECONDS = 240;
/** Several times what a boot takes without such a ROM. */
const HANGS_AFTER = { clock: 6, computed: 1.5 };
const TIMEOUT = (SECONDS + 20) * 1000;

/** Of the ROMs that need a machine each, one in so many is booted on each release, another part every day; with ROMTOOL_BOOT_ALL=1 all. */
const PARTS = process.env['ROMTOOL_BOOT_ALL'] === '1' ? 1 : 12;
const SEED = seedOfDay(process.env['ROMTOOL_BOOT_SEED']);

const { all } = CONSUMER_RELEASES.seabios;
type SeabiosRelease = (typeof all)[number];

const CASES = SEABIOS_ROMS.map((one, index) => {
	const tag = `<${String(index).padStart(2, '0')}>`;
	return { ...one, tag, bytes: one.build(tag) };
});
type Case = (typeof CASES)[number];

const judge = ({ bytes, rombar, device }: Case, release: SeabiosRelease) => {
	const rom = new ParsedRom(bytes);
	const question = { rom, device: device === undefined ? E1000 : VGA_ID, secureBoot: false, rombar };
	return askSeabios(question, new Release(all, all.indexOf(release)));
};
const isSane = ({ verdict }: SeabiosRom) => verdict === 'runs' || verdict === 'ignored';

describe.each(all)('by our rules, %s', (release) => {
	it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
		const { verdict, findings } = judge(one, release);
		expect(verdict).toBe(one.verdict);
		const codes = findings.map(({ code }) => code);
		if (one.code !== undefined) expect(codes).toContain(one.code);
		expect(codes.filter((code) => !(code in SEABIOS_FINDINGS))).toEqual([]);
		expect(findings.some(({ severity }) => severity === 'error')).toBe(verdict !== 'runs');
	});
});

const folder = mkdtempSync(join(tmpdir(), 'romtool-seabios-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function devicesOf(cases: readonly Case[]): string[] {
	const home = mkdtempSync(join(folder, 'boot-'));
	return cases.map(({ bytes, rombar, device = 'e1000' }, index) => {
		const path = join(home, `${index}.rom`);
		writeFileSync(path, bytes);
		return `${device},romfile=${path}${rombar === false ? ',rombar=0' : ''}`;
	});
}

/** Files without a ROM BAR take all of their size below 1 MiB, and only the first display counts: these are booted alone, too. */
const isAlone = (one: Case) =>
	!isSane(one) || one.device !== undefined || (one.rombar === false && takes(one) > 1 << 16);
const takes = ({ bytes }: Case) => Math.max(bytes.length, (bytes[2] ?? 0) * 512);

describe.concurrent.each(STACK_RELEASES.seabios)('booted, %s', (release) => {
	const stack = stackOf('seabios', release);
	const boot = (cases: readonly Case[], limits: SeabiosLimits) => bootSeabios(stack, folder, devicesOf(cases), limits);

	it('those that leave it as it is', { timeout: TIMEOUT }, async (context) => {
		needStack(context, stack);
		const cases = CASES.filter((one) => !isAlone(one));
		const { debug, outcome } = await boot(cases, { seconds: SECONDS });
		context.expect(outcome).toBe('through');
		const did = cases.map((one) => [one.name, debug.includes(one.tag) ? 'runs' : 'ignored']);
		context.expect(did).toEqual(cases.map(({ name, verdict }) => [name, verdict]));
	});

	it.for(partOf(CASES.filter(isAlone), PARTS, `${release} ${SEED}`))(
		'$name',
		{ timeout: TIMEOUT },
		async (one, context) => {
			needStack(context, stack);
			const hang = { after: HANGS_AFTER, says: one.speaks === true ? one.tag : '' };
			const { debug, outcome } = await boot([one], { seconds: SECONDS, ...(one.verdict === 'hangs' && { hang }) });
			const spoke = debug.includes(one.tag);
			if (isSane(one)) context.expect([outcome, spoke]).toEqual(['through', one.verdict === 'runs']);
			else
				context.expect([outcome, spoke]).toEqual([one.verdict === 'crashes' ? 'ended' : 'hangs', one.speaks === true]);
		},
	);
});
