/** Two files beside each other in the page, and the report that is saved as HTML, in Chromium. */
import { basename, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { amdBios, amdVolume, SECOND_VBIOS, VBIOS } from '../support/bios.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { violations } from './axe.js';
import { AMD_BIOS, CONFIGURATION, DECIMAL_ROM, LOG } from './inputs.js';
import { chromiumForAll, eventually, type Opened, PATIENCE } from './page.js';

vi.setConfig({ testTimeout: PATIENCE });

const start = chromiumForAll('engine');

const newer = VBIOS.slice();
newer[0x700] = (newer[0x700] as number) ^ 1;
const BEFORE = { name: 'F35.rom', bytes: amdBios(amdVolume({ vbios: [VBIOS, SECOND_VBIOS] })) };
const AFTER = { name: 'F36.rom', bytes: amdBios(amdVolume({ vbios: [newer] })) };

/** In both themes and on a phone: nothing for axe-core to find, and nothing that scrolls sideways. */
async function expectFitForAll({ page }: Opened): Promise<void> {
	for (const [width, colorScheme] of [
		[1280, 'light'],
		[375, 'dark'],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		expect(await violations(page)).toEqual([]);
		await eventually(() => page.evaluate('document.documentElement.scrollWidth')).toBe(width);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}

describe('two BIOS versions', () => {
	it('are compared side by side, as the command line compares them', async () => {
		const opened = await start();
		const { page } = opened;
		await opened.give(BEFORE, AFTER, { ...AFTER, name: 'copy.rom' }, { name: 'gop.rom', bytes: DECIMAL_ROM });
		const same = page.locator('main > .notice');
		await eventually(() => same.innerText()).toBe('F36.rom and copy.rom are the same file: all bytes are equal.');

		await page.locator('.rail').getByRole('button', { name: 'Compare two files' }).click();
		await opened.settled();
		await eventually(() => opened.heading()).toBe('Different: 1 changed, 1 removed, 1 the same');
		await eventually(() => page.locator('.versus thead th').allInnerTexts()).toEqual(['Field', 'F35.rom', 'F36.rom']);
		const row = (label: string) => page.locator('.versus tr', { has: page.getByRole('rowheader', { name: label }) });
		await eventually(() => row('bytes').locator('td').allInnerTexts()).toEqual([
			'1 of 2048 differ, the first at +0x700',
		]);
		await eventually(() => row('at').locator('td').allInnerTexts()).toEqual([
			expect.stringMatching(/^\+0x.* bytes$/),
			'none',
		]);
		const folder = temporaryFolder();
		const [a, b] = [BEFORE, AFTER].map(({ name, bytes }) => putFile(folder, name, bytes)) as [string, string];
		const { stdout } = await romtool(['compare', '--json', a, b]);
		const report = new TextDecoder().decode(await opened.saved('comparison.json'));
		expect(JSON.parse(report)).toEqual(JSON.parse(stdout.replaceAll(`${folder}/`, '')));
		const nodes = (word: string) => page.locator('.finds > li', { hasText: word }).getByRole('row');
		await eventually(() => nodes('changed').allInnerTexts()).toContainEqual(
			expect.stringContaining('AMI CSM option ROMs'),
		);
		expect(await nodes('same').count()).toBe(0);
		await page.locator('summary', { hasText: 'same' }).click();
		await nodes('same').first().waitFor();
		await expectFitForAll(opened);

		// In place, as the language.
		await page.getByRole('button', { name: 'Swap' }).click();
		await eventually(() => opened.heading()).toBe('Different: 1 changed, 1 added, 1 the same');
		await page.getByRole('button', { name: '中文' }).click();
		await eventually(() => opened.heading()).toBe('不同：1 项已更改，1 项新增，1 项相同');
		await eventually(() => page.locator('.versus .chg').allInnerTexts()).toEqual(['≠ 更改', '+ 新增', '= 相同']);
		await page.getByRole('button', { name: 'English' }).click();

		// The same file in both fields cannot be: they change places.
		await page.getByLabel('First file').selectOption('F35.rom');
		const chosen = page.getByLabel('Second file').locator('option:checked');
		await eventually(() => chosen.innerText()).toBe('F36.rom');
		await opened.settled();
		const second = page.getByLabel('Second file');
		await second.focus();
		await second.selectOption('gop.rom');
		const last = page.locator('.versus thead th').last();
		await eventually(() => last.innerText()).toBe('gop.rom');
		await eventually(() => second.evaluate((field) => field === document.activeElement)).toBe(true);

		// What is removed is compared no more.
		await page.getByRole('button', { name: 'Remove gop.rom' }).click();
		await eventually(() => last.innerText()).toBe('F36.rom');
	});

	it('are chosen in the view of one of them', async () => {
		const opened = await start();
		const { page } = opened;
		await opened.give(BEFORE, AFTER);
		await page.locator('.rail .go', { hasText: 'F36.rom' }).last().click();
		await page.getByLabel('Compare with').selectOption('F35.rom');
		await page.locator('main').getByRole('button', { name: 'Compare' }).click();
		await opened.settled();
		await eventually(() => page.locator('.versus thead th').allInnerTexts()).toEqual(['Field', 'F36.rom', 'F35.rom']);
		await page.getByRole('button', { name: 'Remove F36.rom' }).click();
		await eventually(() => page.locator('.versus').count()).toBe(0);
		await eventually(() => page.locator('.rail').getByRole('button', { name: 'Compare two files' }).count()).toBe(0);
	});
});

describe('a report that is saved as HTML', () => {
	it('is of the file that is shown, or of all, in the language that is shown, and fit for all', async () => {
		const opened = await start();
		const { page } = opened;
		const folder = temporaryFolder();
		const save = async (label: string) => {
			const button = page.getByRole('button', { name: label });
			const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
			await opened.settled();
			const path = join(folder, download.suggestedFilename());
			await download.saveAs(path);
			return path;
		};
		await opened.give(
			{ name: 'BIOS.rom', bytes: AMD_BIOS },
			{ name: 'gop.rom', bytes: DECIMAL_ROM },
			{ name: '104.conf', bytes: CONFIGURATION },
			{ name: 'start.log', bytes: LOG },
		);
		await opened.choose('1002:1636');
		const all = await save('Save the report (HTML)');
		expect(basename(all)).toBe('romtool-1002-1636-report.html');
		await page.getByRole('button', { name: '中文' }).click();
		await page.locator('.rail .go', { hasText: 'gop.rom' }).last().click();
		const one = await save('保存报告（HTML）');
		expect(basename(one)).toBe('gop.rom-report.html');

		for (const [document, title] of [
			[all, 'ROM files for Renoir (1002:1636) are ready'],
			[one, 'gop.rom'],
		] as const) {
			// With no request, and no word of its policy in the console.
			const report = await start({ document });
			await eventually(() => report.page.locator('h1').innerText()).toContain(title);
			await eventually(() => report.page.locator('.picture svg').first().isVisible()).toBe(true);
			const colour = await report.page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
			expect(colour).toBe('rgb(255, 255, 255)');
			await expectFitForAll(report);
		}
	});
});
