/** The page without a mouse, for those who do not see it, and with files that mean harm. */
import { describe, expect, it, vi } from 'vitest';
import { amdBios } from '../support/bios.js';
import { zip } from '../support/zip.js';
import { violations } from './axe.js';
import { AMD_BIOS, BROKEN_BIOS, CONFIGURATION, DECIMAL_ROM, INTEL_BIOS, LOG } from './inputs.js';
import { chromiumForAll, eventually, type Opened, PATIENCE } from './page.js';

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

/** What the rail leads to, one after the other. */
async function* viewsOf({ page, settled }: Opened): AsyncGenerator<string> {
	const entries = page.locator('.rail .go');
	for (let index = 0; index < (await entries.count()); index++) {
		const entry = entries.nth(index);
		await entry.click();
		await eventually(() => entry.getAttribute('aria-current')).toBe('page');
		await settled();
		yield await entry.locator('.name').innerText();
	}
}

async function expectNothingWrong({ page }: Opened, view: string): Promise<void> {
	const themes = new Set();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		themes.add(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
		expect(await violations(page), `${view}, ${colorScheme}`).toEqual([]);
	}
	expect(themes.size).toBe(2);
}

it('axe-core finds nothing on any view, in both themes', async () => {
	const opened = await start();
	await expectNothingWrong(opened, 'the start');
	await opened.give(
		{ name: 'BIOS.rom', bytes: AMD_BIOS },
		{ name: 'AMDGopDriver.rom', bytes: DECIMAL_ROM },
		{ name: '104.conf', bytes: CONFIGURATION },
		{ name: 'task.log', bytes: LOG },
		{ name: 'BIOS_cut.rom', bytes: BROKEN_BIOS },
	);
	await opened.choose('1002:1636');
	const headings = new Set<string>();
	for await (const view of viewsOf(opened)) {
		headings.add(await opened.heading());
		await expectNothingWrong(opened, view);
	}
	// All together, two that are compared, and each.
	expect(headings.size).toBe(7);
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

	it('is shown as text, whatever its names are and those inside', async () => {
		const opened = await start();
		const { page } = opened;
		const inside = [
			{ name: `../../${MARKUP}.rom`, data: amdBios() },
			{ name: CONTROLS, data: DECIMAL_ROM },
		];
		const words = `name: ${MARKUP}\nhostpci0: ${MARKUP},romfile=${MARKUP}\nbios: ovmf\n`;
		await opened.give(
			{ name: `${MARKUP}.rom`, bytes: AMD_BIOS },
			{ name: CONTROLS, bytes: INTEL_BIOS },
			{ name: 'a.zip', bytes: zip(inside) },
			{ name: 'x.conf', bytes: words },
			{ name: 'x.log', bytes: `${LOG}${MARKUP}\n\u001b[31m${CONTROLS}\n` },
		);
		await opened.choose('1002:1636');
		let shown = 0;
		for await (const _ of viewsOf(opened)) {
			// What came from the file is text: no element of it, no character that moves others.
			expect(await page.locator('img, script:not(:first-of-type), [onerror]').count()).toBe(0);
			const text = `${await page.title()}\n${await page.locator('body').innerText()}`;
			expect([...CONTROLS].filter((character) => /\p{C}/u.test(character) && text.includes(character))).toEqual([]);
			for (const link of await page.locator('a[download]').all()) {
				expect(await link.getAttribute('download')).toMatch(/^[\w.-]+$/);
			}
			if ((await page.locator('main').innerText()).includes('<img src=x')) shown++;
		}
		// Of the file of that name, the archive, the configuration and the log.
		expect(shown).toBeGreaterThanOrEqual(4);
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
