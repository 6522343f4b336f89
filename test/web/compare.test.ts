/** Two files of the page compared: what `compare` prints of them, and what becomes of it when files go. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileEntry } from '../../src/web/file-result.js';
import type { Answer } from '../../src/web/protocol.js';
import { AMD_GOP, amdBios, amdVolume, intelBios, SECOND_VBIOS, VBIOS } from '../support/bios.js';
import { goldenInput, putFile, temporaryFolder } from '../support/files.js';
import { flash } from '../support/firmware/index.js';
import { romtool } from '../support/io.js';
import { zip } from '../support/zip.js';
import { filesOfTheDay, SEED } from './of-the-day.js';
import { Page } from './support.js';

type Compared = Extract<Answer, { readonly type: 'compared' }>;

async function comparedOn(page: Page, before: FileEntry, after: FileEntry): Promise<Compared> {
	const ticket = 1000 + page.answers.length;
	await page.send({ type: 'compare', ticket, files: [before.id, after.id] });
	return page.answers.findLast((answer) => answer.type === 'compared' && answer.ticket === ticket) as Compared;
}

/** Of two files on the disk. */
async function asPrinted(first: string, second: string): Promise<Compared> {
	const page = new Page();
	await page.add([first, readFileSync(first)], [second, readFileSync(second)]);
	const answer = await comparedOn(page, page.named(first), page.named(second));
	const printed = JSON.parse((await romtool(['compare', first, second, '--json'])).stdout);
	expect(await page.json(answer.comparison?.report.id ?? '')).toEqual(printed);
	expect(answer.comparison?.equal).toBe(printed.equal);
	return answer;
}

const newer = VBIOS.slice();
newer[0x700] = (newer[0x700] as number) ^ 1;
const BEFORE = amdBios(amdVolume({ vbios: [VBIOS, SECOND_VBIOS] }));
const AFTER = amdBios(amdVolume({ vbios: [newer] }));

describe('two files', () => {
	const write = (name: string, bytes: Uint8Array) => putFile(temporaryFolder(), name, bytes);

	it.each([
		['BIOS versions', BEFORE, AFTER],
		['a BIOS of another maker', amdBios(), intelBios()],
		['a driver and a ROM of it', AMD_GOP, goldenInput('x64-driver-75k.efi')],
		['a BIOS and a VBIOS', amdBios(), VBIOS],
		['firmware with the same parts in other places', amdBios(), flash(0x100000, [[0x80000, amdVolume()]])],
		[
			'an archive and what is in another',
			zip([{ name: 'a.rom', data: BEFORE }]),
			zip([{ name: 'b.rom', data: AFTER }]),
		],
	] as const)('are what the command line prints: %s', async (_, first, second) => {
		await asPrinted(write('first.rom', first), write('second.rom', second));
	});

	it('are told part by part, with what differs in each, in both languages', async () => {
		const { comparison } = await asPrinted(write('1.rom', BEFORE), write('2.rom', AFTER));
		expect(comparison?.summary).toEqual({
			en: 'Different: 1 changed, 1 removed, 1 the same.',
			zh: '不同：1 项已更改，1 项移除，1 项相同。',
		});
		const parts = comparison?.parts.map(({ word, told }) => [word, told.en.what]);
		expect(parts).toEqual([
			['changed', expect.stringContaining('AMD VBIOS 1002:1636')],
			['removed', expect.stringContaining('AMD VBIOS 1002:1638')],
			['same', expect.stringContaining('AMD GOP driver')],
		]);
		const [changed, removed] = comparison?.parts ?? [];
		expect(changed?.told.zh.rows).toContainEqual({ label: '字节', both: expect.stringContaining('有 1 字节不同') });
		expect([changed?.before?.sha256, changed?.after?.sha256]).not.toContain(undefined);
		expect([removed?.before?.size, removed?.after]).toEqual([SECOND_VBIOS.length, undefined]);
	});

	it('are equal where an archive has the same image, and say so', async () => {
		const { comparison } = await asPrinted(
			write('plain.rom', BEFORE),
			write('packed.zip', zip([{ name: 'a.rom', data: BEFORE }])),
		);
		expect(comparison?.summary.en).toBe('Both contain the same bytes.');
	});
});

describe('what cannot be compared', () => {
	it('is told with its reason: an archive with no firmware in it', async () => {
		const page = new Page();
		await page.add(['a.rom', BEFORE], ['empty.zip', zip([{ name: 'a.txt', data: Uint8Array.of(1, 2, 3) }])]);
		const { comparison, why } = await comparedOn(page, page.named('a.rom'), page.named('empty.zip'));
		expect(comparison).toBeUndefined();
		expect(why?.en).toBe('empty.zip contains no ROM and no firmware');
	});

	it('is a file that has gone, while it is read as well; its report goes with it', async () => {
		const page = new Page();
		await page.add(['a.rom', BEFORE], ['b.rom', AFTER]);
		const [a, b] = [page.named('a.rom'), page.named('b.rom')];
		const report = (await comparedOn(page, a, b)).comparison?.report.id ?? '';
		expect((await page.save(report)).bytes).toBeDefined();
		await page.add(['c.rom', intelBios()]);
		const going = comparedOn(page, a, page.named('c.rom'));
		await page.send({ type: 'remove', file: a.id });
		expect(await going).toEqual({ type: 'compared', ticket: expect.any(Number) });
		expect(await comparedOn(page, a, b)).toEqual({ type: 'compared', ticket: expect.any(Number) });
		expect((await page.save(report)).bytes).toBeUndefined();
	});

	it('is what nobody waits for any more: others were chosen', async () => {
		const page = new Page();
		await page.add(['a.rom', BEFORE], ['b.rom', AFTER], ['c.rom', intelBios()]);
		const [a, b, c] = ['a.rom', 'b.rom', 'c.rom'].map((name) => page.named(name)) as [FileEntry, FileEntry, FileEntry];
		const [first, second] = [comparedOn(page, a, b), comparedOn(page, a, c)];
		const { comparison } = await second;
		expect(comparison?.after.file).toBe('c.rom');
		expect((await first).comparison).toBeUndefined();
		await page.send({ type: 'compare', ticket: 1 });
		expect(page.answers.at(-1)).toEqual({ type: 'compared', ticket: 1 });
		expect((await page.save(comparison?.report.id ?? '')).bytes).toBeUndefined();
	});
});

describe(`of real files, seed ${SEED}`, () => {
	const chosen = ['bios', 'efi', 'roms'].map((folder) => filesOfTheDay([folder], 2));
	const pairs = chosen.flatMap(([first, second]) => (first && second ? [[first, second] as const] : []));

	it.skipIf(pairs.length > 0)('are not here: real firmware is not part of the repository', () => {});
	it.each(pairs)('%s and %s', async (first, second) => {
		const page = new Page();
		await page.add([first, readFileSync(first)], [second, readFileSync(second)]);
		const [a, b] = [page.named(first), page.named(second)];
		const { comparison, why } = await comparedOn(page, a, b);
		const { stdout, stderr } = await romtool(['compare', first, second, '--json']);
		if (comparison === undefined) expect(stderr).toContain(why?.en);
		else expect(await page.json(comparison.report.id)).toEqual(JSON.parse(stdout));
	});
});
