/** Pictures to look at and a tree to walk, in Chromium: by mouse and by keys, in both themes and languages. */
import { expect, it, vi } from 'vitest';
import { AMD_GOP } from '../support/bios.js';
import { FileType, file, raw, ui, volume } from '../support/firmware/index.js';
import { violations } from './axe.js';
import { AMD_BIOS, DECIMAL_ROM } from './inputs.js';
import { chromiumForAll, eventually, type Opened, PATIENCE, save } from './page.js';

vi.setConfig({ testTimeout: PATIENCE });

const start = chromiumForAll('engine');

/** Names are the firmware's. */
const HOSTILE = '<img src=x onerror=alert(1)>\u202e';
const MANY = volume({
	files: Array.from({ length: 300 }, (_, i) =>
		file({
			guid: `A0327FE0-1FDA-4E5B-905D-B510C45A${i.toString(16).padStart(4, '0').toUpperCase()}`,
			type: FileType.Freeform,
			sections: [raw(Uint8Array.of(1, 2, 3)), ...(i === 0 ? [ui(HOSTILE)] : [])],
		}),
	),
});

async function openMap({ page, settled }: Opened, name: string): Promise<void> {
	const rail = page.getByRole('navigation', { name: /^(?:Files|文件)$/ });
	await rail.getByRole('button', { name: new RegExp(`^${name}`) }).click();
	await page.getByRole('tab', { name: /^(?:Structure|结构)$/ }).click();
	await page.locator('.picture').waitFor();
	await settled();
}

async function accessible({ page }: Opened): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await violations(page), colorScheme).toEqual([]);
	}
}

it('firmware is drawn to scale, and walked from its picture and its tree down to any node', async () => {
	const opened = await start();
	const { page, settled } = opened;
	await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS }, { name: 'many.fd', bytes: MANY });
	await openMap(opened, 'BIOS.rom');
	const tree = page.getByRole('tree');
	const node = page.locator('.node');
	const selected = (role: 'option' | 'treeitem') =>
		page.locator(role === 'option' ? '.picture' : '.tree').getByRole(role, { selected: true });

	// From the picture to the tree.
	const part = page.getByRole('option', { name: /^(?=.*AMD GOP driver)(?=.*2\.18\.0\.17\.10)/ });
	await part.hover();
	await eventually(() => page.locator('.picture .said').innerText()).toMatch(/AMD GOP driver 2\.18\.0\.17\.10, .*\+0x/);
	await part.click();
	await node.waitFor();
	await settled();
	await eventually(() => selected('treeitem').textContent()).toContain('AMD GOP driver 2.18.0.17.10');
	await eventually(() => node.locator('dl').innerText()).toMatch(/Offset\s+0x[0-9a-f]+ of the decompressed data/);
	await eventually(() => node.locator('dl').innerText()).toMatch(/Contains\s+AMDGopDriver\.efi/);
	const body = await save(page, node.getByRole('button', { name: 'Save without the header' }));
	expect(Buffer.compare(body, AMD_GOP)).toBe(0);
	const whole = await save(page, node.getByRole('button', { name: 'Save it with its header' }));
	expect(Buffer.compare(whole.subarray(whole.length - body.length), body)).toBe(0);

	// Its bytes, with the offsets that they have.
	const hex = node.getByRole('textbox', { name: /^Bytes of / });
	const offset = Number(/0x[0-9a-f]+/.exec(await node.locator('dl').innerText())?.[0]);
	const digits = (from: number) => from.toString(16).padStart(6, '0');
	const bytes = (from: number) => [...whole.subarray(from, from + 8)].map((byte) => byte.toString(16).padStart(2, '0'));
	await eventually(() => hex.inputValue()).toMatch(new RegExp(`^${digits(offset)}  ${bytes(0).join(' ')} `));
	// What is said of them is of those that stand there.
	const shown = (from: number) => node.locator('.hex > p', { hasText: new RegExp(`^0x${from.toString(16)} `) });
	await hex.press('PageDown');
	await shown(offset + 256).waitFor();
	await eventually(() => hex.inputValue()).toMatch(new RegExp(`^${digits(offset + 256)}  ${bytes(256).join(' ')} `));
	const to = node.getByLabel('Go to offset');
	await to.fill('0xffffffff');
	await to.press('Enter');
	await eventually(() => node.getByRole('alert').innerText()).toMatch(
		/^Write an offset from 0x[0-9a-f]+ to 0x[0-9a-f]+\.$/,
	);
	await to.fill(`0x${(offset + 1024).toString(16)}`);
	await to.press('Enter');
	await shown(offset + 1024).waitFor();
	await eventually(() => hex.inputValue()).toContain(`${bytes(1024).join(' ')} `);
	await accessible(opened);

	// From the tree to the picture: by keys alone.
	await tree.getByRole('treeitem').first().focus();
	const focused = () => page.evaluate<string>('document.activeElement.textContent');
	await page.keyboard.press('End');
	const end = await focused();
	await page.keyboard.press('Home');
	await eventually(() => focused()).toContain('BIOS.rom');
	expect(end).not.toContain('BIOS.rom');
	await page.keyboard.press('ArrowLeft');
	await eventually(() => tree.getByRole('treeitem').count()).toBe(1);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await eventually(() => focused()).toContain('empty');
	await page.keyboard.press('Enter');
	await settled();
	await eventually(() => selected('option').getAttribute('aria-label')).toBe('padding empty, 0x0 · 256 KiB');
	await eventually(() => node.locator('h3').innerText()).toBe('padding empty');
	await page.keyboard.type('setup');
	await eventually(() => focused()).toMatch(/^Setup/);
	await page.keyboard.press('ArrowLeft');
	await eventually(() => focused()).not.toMatch(/^Setup/);

	// The picture by keys, and what each box is.
	const picture = page.getByRole('listbox', { name: /^BIOS\.rom/ });
	await picture.focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	const active = await picture.getAttribute('aria-activedescendant');
	const title = await page.locator(`[id="${active}"]`).getAttribute('aria-label');
	await eventually(() => page.locator('.picture .said').innerText()).toBe(title);
	await page.keyboard.press('Control+End');
	await eventually(() => picture.getAttribute('aria-activedescendant')).toBe(active);
	await page.keyboard.press('Enter');
	await settled();
	await eventually(() => selected('option').getAttribute('id')).toBe(active);

	// Another language in place, and no room: nothing but the picture scrolls sideways.
	await page.setViewportSize({ width: 375, height: 800 });
	await page.getByRole('button', { name: '中文' }).click();
	await page.locator('h3', { hasText: '结构树' }).waitFor();
	await settled();
	await eventually(() => page.evaluate('document.documentElement.scrollWidth')).toBe(375);
	await accessible(opened);

	// More rows than one answer holds.
	await openMap(opened, 'many.fd');
	const row = tree.getByRole('treeitem', { level: 2 }).last();
	await row.focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	const more = tree.getByRole('treeitem', { name: /^再显示 \d+ 项$/ });
	await more.first().waitFor();
	// A name is text, and moves no other.
	await tree.getByRole('treeitem', { level: 3 }).nth(1).click();
	await settled();
	await eventually(() => node.locator('h3').innerText()).toBe('<img src=x onerror=alert(1)>\\u202e');
	await eventually(() => page.locator('main').innerText()).not.toContain('\u202e');
	expect(await page.locator('main img').count()).toBe(0);
	const before = await tree.getByRole('treeitem').count();
	expect(before).toBeLessThan(600);
	while ((await more.count()) > 0) {
		await more.first().click();
		await settled();
	}
	await eventually(() => tree.getByRole('treeitem').count()).toBeGreaterThan(600);
	const [place, role] = await page.evaluate<string[]>(
		"['aria-posinset', 'role'].map((name) => document.activeElement.getAttribute(name))",
	);
	expect([role, Number(place) > 300]).toEqual(['treeitem', true]);
});

it('a ROM is drawn with its headers, and each field has its name, value and meaning', async () => {
	const opened = await start();
	const { page, settled } = opened;
	await opened.give({ name: 'AMDGopDriver.rom', bytes: DECIMAL_ROM });
	await page.locator('.picture').waitFor();
	const said = page.locator('.picture .said');
	await page.getByRole('option', { name: /^vendor ID/ }).hover();
	await eventually(() => said.innerText()).toMatch(/^vendor ID \(\+0x4\), 0x[0-9a-f]+ · 2 bytes: 0x03ea$/);
	await page.mouse.move(0, 0);
	// By keys: the image, its first header, a field of it.
	await page.getByRole('listbox').focus();
	for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
	await eventually(() => said.innerText()).toMatch(/^initialization size .*: 0x[0-9a-f]{4}, \d+ × 512 = \d+ bytes$/);
	await page.keyboard.press('Enter');
	await settled();
	const hex = page.getByRole('textbox', { name: 'Bytes of initialization size' });
	await page.locator('.hex > p').waitFor();
	const bytes = [...DECIMAL_ROM.subarray(2, 4)].map((byte) => byte.toString(16).padStart(2, '0'));
	await eventually(() => hex.inputValue()).toMatch(new RegExp(`^000002  ${bytes.join(' ')}  `));
	await accessible(opened);
	// The table says the same, in the other language as well.
	await page.getByRole('button', { name: '中文' }).click();
	await page.getByRole('option', { name: /^厂商 ID/ }).waitFor();
	await eventually(() => page.locator('.fieldlist').innerText()).toContain('厂商 ID');
	await eventually(() => page.locator('.fieldlist').innerText()).toContain('镜像 1，PCI 数据结构');
});
