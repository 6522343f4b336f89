/** The page without a mouse, for those who do not see it, and with files that mean harm. */
import { describe, expect, it, vi } from 'vitest';
import { amdBios } from '../support/bios.js';
import { zip } from '../support/zip.js';
import { violations } from './axe.js';
import { AMD_BIOS, BROKEN_BIOS, CONFIGURATION, DECIMAL_ROM, LOG } from './inputs.js';
import { chromiumForAll, eventually, PATIENCE } from './page.js';

vi.setConfig({ testTimeout: PATIENCE });

const start = chromiumForAll('engine');

describe('the keyboard alone', () => {
	it('leads from the file to the ROMs on the disk', async () => {
		const opened = await start();
		const { page } = opened;
		const focused = () => page.evaluate('document.activeElement.textContent || document.activeElement.value');
		await page.keyboard.press('Tab');
		await eventually(() => focused()).toBe('Skip to the result');
		const chooser = page.waitForEvent('filechooser');
		await page.locator('input[type=file]').first().focus();
		await page.keyboard.press('Enter');
		await (await chooser).setFiles([
			{ name: 'BIOS.rom', mimeType: 'application/octet-stream', buffer: Buffer.from(AMD_BIOS) },
		]);
		await page.locator('.rail').waitFor();
		await opened.settled();
		// The list follows what is typed; the marked option is taken.
		await page.getByRole('combobox', { name: 'Device' }).focus();
		await page.keyboard.type('ceza');
		await page.keyboard.press('ArrowDown');
		const list = page.getByRole('listbox');
		await eventually(() => list.getByRole('option', { selected: true }).innerText()).toContain('1002:1638');
		await page.keyboard.press('Escape');
		await eventually(() => list.count()).toBe(0);
		await page.keyboard.press('Escape');
		await page.keyboard.type('1002:1636');
		await page.keyboard.press('Enter');
		await page.locator('h2', { hasText: 'are ready' }).waitFor();
		await eventually(() => focused()).toContain('1002:1636');
		for (let tabs = 0; tabs < 12 && !/^Save .*\.(?:bin|rom)$/.test(String(await focused())); tabs++)
			await page.keyboard.press('Tab');
		const download = page.waitForEvent('download');
		await page.keyboard.press('Enter');
		expect((await download).suggestedFilename()).toMatch(/\.(?:bin|rom)$/);
		// Tabs go by arrows, and files are removed by Delete.
		await page.getByRole('tab', { name: 'Proxmox VE' }).focus();
		await page.keyboard.press('ArrowRight');
		await eventually(() => page.getByRole('tab', { selected: true }).innerText()).toBe('libvirt');
		await page
			.getByRole('navigation', { name: 'Files' })
			.getByRole('button', { name: /^BIOS\.rom/ })
			.focus();
		await page.keyboard.press('Delete');
		await page.getByRole('heading', { name: 'Drop a BIOS file' }).waitFor();
	});

	it('is told of a device that is none', async () => {
		const opened = await start();
		await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS });
		await opened.choose('no such card');
		await eventually(() => opened.page.getByRole('alert').innerText()).toBe(
			'"no such card" is neither an ID like 1002:1636 nor a name in the list.',
		);
		await opened.choose('1002:fffe');
		await eventually(() => opened.page.locator('.device .said').innerText()).toBe(
			'1002:fffe is not in the list. It is used as it is.',
		);
	});

	it('hears what is shown', async () => {
		const opened = await start();
		await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS });
		await opened.choose('1002:1636');
		await opened.page
			.getByRole('status')
			.filter({ hasText: '2 ROM files for Renoir (1002:1636) are ready' })
			.waitFor({ state: 'attached' });
	});
});

describe('axe-core finds nothing, in both themes', () => {
	it.each([
		['start', []],
		['result', [{ name: 'BIOS.rom', bytes: AMD_BIOS }]],
		['ROM', [{ name: 'AMDGopDriver.rom', bytes: DECIMAL_ROM }]],
		['configuration', [{ name: '104.conf', bytes: CONFIGURATION }]],
		['log', [{ name: 'task.log', bytes: LOG }]],
		['error', [{ name: 'BIOS_cut.rom', bytes: BROKEN_BIOS }]],
	] as const)('on the view of a %s', async (view, files) => {
		const opened = await start();
		const { page } = opened;
		if (files.length > 0) await opened.give(...files);
		if (view === 'result') await opened.choose('1002:1636');
		const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
		const themes = new Set();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			themes.add(await background());
			expect(await violations(page), colorScheme).toEqual([]);
		}
		expect(themes.size).toBe(2);
	});
});

it('axe-core is asked at all', async () => {
	const { page } = await start();
	await page.evaluate(
		"document.querySelector('nav').removeAttribute('aria-label'); document.querySelector('h1').remove()",
	);
	expect(await violations(page)).not.toEqual([]);
});

describe('a hostile file', () => {
	const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>';
	const CONTROLS = 'BI\u202eOS\u0007\u001b[31m.rom';

	it.each([
		['with markup as its name', { name: `${MARKUP}.rom`, bytes: AMD_BIOS }],
		['with control characters in its name', { name: CONTROLS, bytes: AMD_BIOS }],
		[
			'with such names inside',
			{
				name: 'a.zip',
				bytes: zip([
					{ name: `../../${MARKUP}.rom`, data: AMD_BIOS },
					{ name: CONTROLS, data: DECIMAL_ROM },
				]),
			},
		],
		[
			'that is a configuration of such words',
			{ name: 'x.conf', bytes: `name: ${MARKUP}\nhostpci0: ${MARKUP},romfile=${MARKUP}\nbios: ovmf\n` },
		],
		['that is a log of such words', { name: 'x.log', bytes: `${LOG}${MARKUP}\n\u001b[31m${CONTROLS}\n` }],
	] as const)('%s is shown as text', async (_, given) => {
		const opened = await start();
		await opened.give(given);
		await opened.choose('1002:1636');
		// What came from the file is text: no element of it, no character that moves others.
		expect(await opened.page.locator('img, script:not(:first-of-type), [onerror]').count()).toBe(0);
		const shown = await opened.page.locator('body').innerText();
		expect([...CONTROLS].filter((character) => /\p{C}/u.test(character) && shown.includes(character))).toEqual([]);
		for (const link of await opened.page.locator('a[download]').all()) {
			expect(await link.getAttribute('download')).toMatch(/^[\w.-]+$/);
		}
	});

	it('that unpacks to far more than it is, is given up and leaves the page alive', async () => {
		const bomb = zip([
			{ name: 'BIOS.rom', data: new Uint8Array(64 << 20) },
			{ name: 'deeper.zip', data: zip([{ name: 'x', data: new Uint8Array(64 << 20) }]) },
		]);
		const opened = await start();
		await opened.give({ name: 'bomb.zip', bytes: bomb }, { name: 'BIOS.rom', bytes: amdBios() });
		await opened.choose('1002:1636');
		await eventually(() => opened.heading()).toBe('2 ROM files for Renoir (1002:1636) are ready');
	});

	it('that takes long can be cancelled, and what is behind it is worked on', async () => {
		const members = ['a', 'b', 'c', 'd'].map((name) => ({ name: `${name}.rom`, data: new Uint8Array(64 << 20) }));
		const opened = await start();
		const { page } = opened;
		const given = opened.give({ name: 'large.zip', bytes: zip(members) }, { name: 'BIOS.rom', bytes: AMD_BIOS });
		await page.locator('main[aria-busy="true"]').waitFor();
		// Beside others it has a button of its own.
		await page.getByRole('button', { name: /^Cancel(?: large\.zip)?$/ }).click();
		await given;
		const rail = page.getByRole('navigation', { name: 'Files' });
		await eventually(() => rail.getByRole('button', { name: /^large\.zip/ }).innerText()).toContain('cancelled');
		await eventually(() => rail.getByRole('button', { name: /^BIOS\.rom/ }).innerText()).toContain('parts');
	});
});
