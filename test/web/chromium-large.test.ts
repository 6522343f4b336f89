/** Large work: many files and large ones at once, cancelled at any time, by workers that may die; a reload keeps nothing of it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { zip } from '../support/zip.js';
import { violations } from './axe.js';
import { AMD_BIOS, DRIVER, INTEL_BIOS, LOG } from './inputs.js';
import { chromiumForAll, eventually, PATIENCE } from './page.js';

vi.setConfig({ testTimeout: PATIENCE });

const start = chromiumForAll('engine');

/** Different bytes each. */
const rom = (number: number) =>
	buildOptionRom([{ kind: 'efi', data: DRIVER, codeRevision: number }], { vendorId: 0x1af4, deviceIds: [0x1050] });
/** A line after the other is about a cause: it takes minutes to tell which. */
const LONG_LOG = LOG.repeat((24 << 20) / LOG.length);
/** What was seen of the work at any time: each change of the page, for as long as it is there. */
const WATCH = `
	globalThis.seen = { names: new Set(), sums: new Set(), most: 0 };
	addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
		const names = [...document.querySelectorAll('main .running .name')].map((name) => name.textContent);
		seen.most = Math.max(seen.most, names.length, document.querySelectorAll('main .running progress').length);
		for (const name of names) seen.names.add(name);
		for (const { textContent } of document.querySelectorAll('main .sum')) seen.sums.add(textContent);
	}).observe(document.body, { subtree: true, childList: true, characterData: true }));`;

describe('64 MiB of FF, 300 ROMs and a folder of BIOS files at once', () => {
	it('are worked on in their order, each told of, and come out all', async () => {
		const opened = await start({ script: WATCH, from: 'server', loads: 2 });
		const { page } = opened;
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'boards'));
		const roms = Array.from({ length: 300 }, (_, i) => putFile(folder, `${String(i).padStart(3, '0')}.rom`, rom(i)));
		const files = [
			putFile(folder, 'erased.bin', new Uint8Array(64 << 20).fill(0xff)),
			...roms,
			putFile(join(folder, 'boards'), 'amd.rom', AMD_BIOS),
			putFile(join(folder, 'boards'), 'intel.bin', INTEL_BIOS),
			putFile(join(folder, 'boards'), 'copy.rom', AMD_BIOS),
		];
		await page.locator('input[type=file]').first().setInputFiles(files);
		await page.locator('.rail').waitFor();
		await opened.settled();
		const names = (await page.locator('.rail .file .name').allTextContents()).map((name) =>
			name.replaceAll('\u200b', ''),
		);
		expect(names).toEqual([
			'erased.bin',
			...roms.map((path) => path.slice(path.lastIndexOf('/') + 1)),
			'amd.rom',
			'intel.bin',
		]);
		expect(
			await page
				.locator('.rail .file .what')
				.filter({ hasText: /waiting|working|cannot/ })
				.count(),
		).toBe(0);
		const { most, sums } = (await page.evaluate('({ most: seen.most, sums: [...seen.sums] })')) as {
			most: number;
			sums: string[];
		};
		expect(most).toBeGreaterThan(0);
		expect(most).toBeLessThanOrEqual(4);
		expect(sums.some((sum) => /^\d+ of 30\d files (?:is|are) done, \d+ (?:is|are) waiting$/.test(sum))).toBe(true);

		// Nothing of it stays.
		await page.reload();
		await page.getByRole('heading', { name: 'Drop a BIOS file' }).waitFor();
		expect(await page.locator('.rail').count()).toBe(0);
		const left =
			'indexedDB.databases().then((bases) => [localStorage.length, sessionStorage.length, bases.length, document.cookie])';
		expect(await page.evaluate(left)).toEqual([0, 0, 0, '']);
	});
});

describe('work that takes long', () => {
	it('ends at once when it is cancelled, in the middle of a step; the others go on', async () => {
		const opened = await start();
		const { page } = opened;
		const rail = page.getByRole('navigation', { name: 'Files' });
		const given = opened.give({ name: 'slow.log', bytes: LONG_LOG }, { name: 'BIOS.rom', bytes: AMD_BIOS });
		await page
			.getByRole('button', { name: /^Cancel(?: all| slow\.log)?$/ })
			.first()
			.waitFor();
		await rail.getByRole('button', { name: /^BIOS\.rom.*parts/ }).waitFor();
		await page.getByText('Check', { exact: true }).first().waitFor();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page), colorScheme).toEqual([]);
		}
		await page
			.getByRole('button', { name: /^Cancel/ })
			.first()
			.click();
		await given;
		await eventually(() => rail.getByRole('button', { name: /^slow\.log/ }).innerText()).toContain('cancelled');
		await eventually(() => opened.heading()).toBe('Which device goes to the guest?');
		// What comes next is worked on as ever.
		await opened.choose('1002:1636');
		await eventually(() => opened.heading()).toBe('2 ROM files for Renoir (1002:1636) are ready');
	});

	it('ends for all files when all are cancelled', async () => {
		const opened = await start();
		const { page } = opened;
		const members = ['a', 'b', 'c'].map((name) => ({ name: `${name}.rom`, data: new Uint8Array(64 << 20) }));
		const packed = ['one', 'two', 'three', 'four', 'five'].map((name, i) => ({
			name: `${name}.zip`,
			bytes: zip([...members, { name: `${i}`, data: rom(i) }]),
		}));
		const given = opened.give(...packed);
		await page.getByRole('button', { name: 'Cancel all' }).click();
		await given;
		const states = await page.locator('.rail .file .what').allInnerTexts();
		expect(states).toHaveLength(5);
		expect(states.filter((state) => state.includes('cancelled')).length).toBeGreaterThan(2);
		expect(states.some((state) => /waiting|working/.test(state))).toBe(false);
	});
});

it('a worker that dies loses its file, and no other', async () => {
	const opened = await start({ troubles: /cannot be told/ });
	const { page } = opened;
	await opened.give({ name: 'first.rom', bytes: rom(1) });
	const hands = page.workers().slice(1);
	expect(hands.length).toBeGreaterThan(0);
	for (const hand of hands) {
		await hand.evaluate(() => {
			globalThis.postMessage = () => {
				throw new Error('this cannot be told');
			};
		});
	}
	await opened.give({ name: 'lost.rom', bytes: rom(2) }, { name: 'next.rom', bytes: rom(3) });
	const rail = page.getByRole('navigation', { name: 'Files' });
	await eventually(() => rail.getByRole('button', { name: /^lost\.rom/ }).innerText()).toContain('cannot be read');
	await eventually(() => rail.getByRole('button', { name: /^next\.rom/ }).innerText()).toContain('option ROM · usable');
	await rail.getByRole('button', { name: /^lost\.rom/ }).click();
	await eventually(() => page.locator('main .notice.err').innerText()).toContain('this cannot be told');
});
