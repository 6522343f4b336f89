/** Files as they come to the page, and what it says where nothing comes of them. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { VBIOS } from '../support/bios.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { vfct } from '../support/vfct.js';
import { AMD_BIOS, DECIMAL_ROM, LSPCI } from './inputs.js';
import { chromiumForAll, eventually, type Opened, PATIENCE } from './page.js';

vi.setConfig({ testTimeout: PATIENCE });

const start = chromiumForAll('engine');

/** As a person drops them: the browser itself reads what lies under the paths. */
async function drop({ page }: Opened, ...files: readonly string[]): Promise<void> {
	const client = await page.context().newCDPSession(page);
	const data = { items: [], files: [...files], dragOperationsMask: 1 };
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		await client.send('Input.dispatchDragEvent', { type, x: 200, y: 400, data });
	}
}

describe.each(['disk', 'server'] as const)('on the page from a %s', (from) => {
	it('files that are dropped are read', async () => {
		const opened = await start({ from });
		const folder = temporaryFolder();
		await drop(opened, putFile(folder, 'BIOS.rom', AMD_BIOS), putFile(folder, 'lspci.txt', LSPCI));
		await opened.page.locator('h2', { hasText: 'ROM files for Renoir' }).waitFor();
		await opened.settled();
		await eventually(() => opened.page.locator('.rail li').count()).toBe(3);
		expect(await opened.page.getByRole('alert').count()).toBe(0);
	});
});

describe('a directory that is dropped', () => {
	const directory = () => {
		const folder = join(temporaryFolder(), 'board');
		mkdirSync(join(folder, 'deeper'), { recursive: true });
		putFile(folder, 'BIOS.rom', AMD_BIOS);
		putFile(join(folder, 'deeper'), 'lspci.txt', LSPCI);
		return folder;
	};

	it('is read with all that is in it, where the browser lets the page', async () => {
		const opened = await start({ from: 'server' });
		await drop(opened, directory());
		await opened.page.locator('h2', { hasText: 'ROM files for Renoir' }).waitFor();
		const names = await opened.page.locator('.rail li .name').allInnerTexts();
		expect(names).toEqual(expect.arrayContaining(['board/BIOS.rom', 'board/deeper/lspci.txt']));
	});

	it('is told where it cannot be read: beside what can, and alone', async () => {
		const opened = await start();
		const { page } = opened;
		await drop(opened, directory());
		await page.getByRole('alert').waitFor();
		await eventually(() => page.getByRole('alert').innerText()).toContain('cannot be read here');
		expect(await page.locator('main').getAttribute('aria-busy')).toBe('false');
		await drop(opened, directory(), putFile(temporaryFolder(), 'BIOS.rom', AMD_BIOS));
		await page.locator('h2', { hasText: 'Which device' }).waitFor();
		await opened.settled();
		await eventually(() => page.getByRole('alert').innerText()).toContain('Some of what was dropped');
		// What is given next starts anew.
		await opened.give({ name: 'lspci.txt', bytes: LSPCI });
		expect(await page.getByRole('alert').count()).toBe(0);
	});
});

describe('what could not be judged', () => {
	it('is not called right: a domain that is cut off', async () => {
		const opened = await start();
		const domain = "<domain type='kvm'>\n  <name>win11</name>\n  <os firmware='efi'>\n    <type arch='x86_";
		await opened.give({ name: 'win11.xml', bytes: domain });
		const main = await opened.page.locator('main').innerText();
		expect(main).not.toContain('No problems found');
		expect(main).toContain('Not judged');
		await eventually(() => opened.page.locator('main .notice.warn').count()).toBe(1);
		await eventually(() => opened.page.locator('.rail .st.warn').count()).toBe(1);
		expect(await opened.page.locator('.rail .st.ok').count()).toBe(0);
	});

	it('is told with its reason: a file that is larger than any may be', async () => {
		const opened = await start();
		const path = join(temporaryFolder(), 'huge.bin');
		writeFileSync(path, '');
		truncateSync(path, 257 << 20);
		await opened.page.locator('input[type=file]').first().setInputFiles(path);
		await opened.page.locator('h2', { hasText: 'huge.bin cannot be read' }).waitFor();
		await eventually(() => opened.page.locator('main .notice.err').innerText()).toContain(`has ${257 << 20} bytes`);
	});
});

/** Stands in for the worker, and fails as one does that the browser does not start. */
const deadWorker = (when: 'construct' | 'postMessage') => `
	globalThis.Worker = class extends EventTarget {
		constructor() { super(); this.did('construct'); }
		postMessage() { this.did('postMessage'); }
		did(what) {
			const error = Object.assign(new Event('error'), { message: 'it is blocked' });
			if (what === '${when}') setTimeout(() => this.dispatchEvent(error));
		}
	};`;

describe('a worker that does not start', () => {
	it.each(['construct', 'postMessage'] as const)('is told, and nothing is waited for (%s)', async (when) => {
		const { page } = await start({ script: deadWorker(when) });
		const path = putFile(temporaryFolder(), 'BIOS.rom', AMD_BIOS);
		if (when === 'postMessage') await page.locator('input[type=file]').first().setInputFiles(path);
		await page.getByRole('alert').waitFor();
		await eventually(() => page.getByRole('alert').innerText()).toContain('The page stopped working: it is blocked');
		expect(await page.locator('main').getAttribute('aria-busy')).toBe('false');
	});
});

/** Of each frame from the file on: links without a file in them, and the start page, while nothing is being done. */
const WATCH = `
	globalThis.early = [];
	addEventListener('change', () => {
		const look = () => {
			const isBusy = document.querySelector('main[aria-busy="true"], progress') !== null;
			const links = [...document.querySelectorAll('a[download]:not([href])')].map((link) => link.textContent);
			const start = document.querySelector('.start') === null ? [] : ['start'];
			if (!isBusy) early.push(...links, ...start);
			requestAnimationFrame(look);
		};
		setTimeout(look);
	}, { once: true });`;

it('is busy from the file to the last link that saves something', async () => {
	const opened = await start({ script: WATCH });
	const { page } = opened;
	await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS });
	await opened.choose('1002:1636');
	expect(await page.locator('a[download]').count()).toBeGreaterThan(5);
	expect(await page.locator('a[download]:not([href])').count()).toBe(0);
	expect(await page.evaluate('early')).toEqual([]);
});

describe('a device that is chosen for a single file', () => {
	it.each([
		['VFCT.bin', vfct([{ bus: 5, deviceId: 0x1636, data: VBIOS }])],
		['AMDGopDriver.rom', DECIMAL_ROM],
	])('%s leads to what all files give for it', async (name, bytes) => {
		const opened = await start();
		await opened.give({ name, bytes });
		await opened.choose('1002:1636');
		await eventually(() => opened.heading()).toMatch(/ROM.* for Renoir/);
		await opened.page
			.locator('.rail')
			.getByRole('button', { name: new RegExp(`^${name}`) })
			.click();
		await eventually(() => opened.heading()).toBe(name);
	});
});

it('drops the address of one device when another is chosen', async () => {
	const opened = await start();
	const { page } = opened;
	await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS });
	await opened.choose('1002:1636');
	const address = page.getByLabel('Address on the host');
	await address.fill('05:00.0');
	await address.press('Enter');
	await opened.settled();
	await page.locator('.rows code', { hasText: '0000:05:00.0' }).first().waitFor();
	await opened.choose('1002:1638');
	await page.locator('h2', { hasText: 'Cezanne' }).waitFor();
	await eventually(() => page.locator('.rows code', { hasText: '0000:05:00.0' }).count()).toBe(0);
	await eventually(() => address.inputValue()).toBe('');
});
