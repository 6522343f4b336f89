/** What people do with the page, in Chromium: from a disk and from a server, with no request but that for the page. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { corpusFile, putFile, ROOT, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { AMD_BIOS, BROKEN_BIOS, CONFIGURATION, DECIMAL_ROM, INTEL_BIOS, LOG, LSPCI } from './inputs.js';
import { chromiumForAll, eventually, type Opened, PATIENCE } from './page.js';
import { unzipped } from './unzip.js';

vi.setConfig({ testTimeout: PATIENCE });

/** As people have it; the rest is what its engine does alike, and that takes a third of the time. */
const whole = chromiumForAll('whole');
const start = chromiumForAll('engine');

/** What `romtool extract` writes for a device, and the lines that `romtool plan` prints for it. */
async function commandLine(bios: Uint8Array, device: string) {
	const folder = temporaryFolder();
	const out = join(folder, 'out');
	mkdirSync(out);
	await romtool(['extract', putFile(folder, 'BIOS.rom', bios), '--for', device, '--rom', '-d', out]);
	const files = new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))] as const));
	const { stdout } = await romtool(['plan', '--json', out, '--for', device]);
	return { files, plan: JSON.parse(stdout)[0] };
}

/** Each ROM of the page is that of the command line, and so are the lines. */
async function expectSame(opened: Opened, bios: Uint8Array, device: string): Promise<void> {
	const { files, plan } = await commandLine(bios, device);
	const names: string[] = plan.roms.map(({ name }: { name: string }) => name);
	expect(names.length).toBeGreaterThan(0);
	for (const name of names) {
		expect(Buffer.compare(await opened.saved(name), files.get(name) as Uint8Array), name).toBe(0);
	}
	await eventually(() => opened.page.locator('.rows > li > code').allInnerTexts()).toEqual(plan.conf);
	await opened.page.getByRole('tab', { name: 'libvirt' }).click();
	const domain = (await opened.page.locator('.rows > li > code').allInnerTexts()).join('\n');
	expect(domain).toBe(plan.libvirt.trimEnd());
	await opened.page.getByRole('tab', { name: 'QEMU' }).click();
	await eventually(() => opened.page.locator('.rows > li > code').allInnerTexts()).toEqual(plan.qemuOptions);
}

describe('a BIOS', () => {
	it.each(['disk', 'server'] as const)('of an AMD board gives both ROMs and the lines, from a %s', async (from) => {
		const opened = await whole({ from });
		await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS });
		await eventually(() => opened.heading()).toBe('Which device goes to the guest?');
		// Parts are there before a device is chosen.
		const { files } = await commandLine(AMD_BIOS, '1002:1636');
		expect(await opened.saved('AMDGopDriver.efi')).toEqual(files.get('AMDGopDriver.efi'));
		await opened.choose('1002:1636');
		await eventually(() => opened.heading()).toBe('2 ROM files for Renoir (1002:1636) are ready');
		await expectSame(opened, AMD_BIOS, '1002:1636');
	});

	it('of 16 MiB gives the same', async (context) => {
		const bios = corpusFile(context, 'bios/SYNTH__AMD_aptioV_like_16M.rom');
		const opened = await start();
		await opened.give({ name: 'BIOS.rom', bytes: bios });
		await opened.choose('1002:1636');
		await expectSame(opened, bios, '1002:1636');
	});

	it('gives its ROMs as one zip, with a manifest', async () => {
		const opened = await start();
		await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS });
		await opened.choose('1002:1636');
		const { files } = await commandLine(AMD_BIOS, '1002:1636');
		const members = unzipped(await opened.saved(/\.zip$/));
		const roms = [...members.keys()].filter((name) => name !== 'manifest.json');
		expect(roms.sort()).toEqual(['AMDGopDriver_1002_1636.rom', 'vbios_1002_1636.bin']);
		for (const name of roms) expect(members.get(name)).toEqual(files.get(name));
		const manifest = JSON.stringify(JSON.parse(Buffer.from(members.get('manifest.json') ?? []).toString()));
		for (const name of roms) expect(manifest).toContain(name);
	});

	it('of an Intel board gives one ROM and the lines', async () => {
		const opened = await start();
		await opened.give({ name: 'intel_BIOS.bin', bytes: INTEL_BIOS });
		await opened.choose('8086:a780');
		await expectSame(opened, INTEL_BIOS, '8086:a780');
	});

	it('that is damaged says so, and what to do', async () => {
		const opened = await start();
		await opened.give({ name: 'BIOS_cut.rom', bytes: BROKEN_BIOS });
		await eventually(() => opened.heading()).toBe('No graphics firmware could be extracted from BIOS_cut.rom');
		await eventually(() => opened.page.locator('main').innerText()).toContain('Download it again');
	});
});

describe('a ROM', () => {
	it('with IDs that were read as decimal says so, and its report is that of the command line', async () => {
		const opened = await start();
		await opened.give({ name: 'AMDGopDriver.rom', bytes: DECIMAL_ROM });
		await eventually(() => opened.heading()).toBe('AMDGopDriver.rom');
		await opened.page.locator('.finds', { hasText: 'Vendor ID 03ea is 1002 read as decimal' }).waitFor();
		const folder = temporaryFolder();
		const path = putFile(folder, 'AMDGopDriver.rom', DECIMAL_ROM);
		const { stdout } = await romtool(['check', '--json', path]);
		const report = Buffer.from(await opened.saved(/\.json$/)).toString();
		const [checked] = JSON.parse(stdout.replaceAll(path, 'AMDGopDriver.rom'));
		// The page knows no folder that a file is in.
		const findings = checked.findings.filter(({ code }: { code: string }) => code !== 'proxmox-romfile-place');
		expect(JSON.parse(report)).toEqual([{ ...checked, findings }]);
	});

	it('of our own is there to be tried', async () => {
		const opened = await start();
		await opened.page.getByRole('button', { name: 'Open the sample ROM' }).click();
		await opened.settled();
		await eventually(() => opened.heading()).toBe('hello-driver.rom');
	});
});

describe('texts', () => {
	it('of a configuration have each mistake at its line', async () => {
		const opened = await start();
		await opened.give({ name: '104.conf', bytes: CONFIGURATION });
		const { stdout } = await romtool(['lint', '--json', putFile(temporaryFolder(), '104.conf', CONFIGURATION)]);
		const [{ findings }] = JSON.parse(stdout);
		const placed = findings.filter(({ line }: { line?: number }) => line !== undefined);
		expect(placed.length).toBeGreaterThan(1);
		for (const { line, code } of placed) {
			await eventually(() => opened.page.locator(`#line-${line} .ann`).innerText()).toContain(code);
		}
		// The words in question, what the line is to be, and the whole file with that.
		await eventually(() => opened.page.locator('#line-2 u').allInnerTexts()).toEqual([
			'pcie=1',
			'romfile=/root/vbios_1002_1636.bin',
		]);
		await eventually(() => opened.page.locator('#line-2 .ann del').allInnerTexts()).toEqual([
			expect.stringContaining('machine: pc-i440fx-9.0'),
			expect.stringContaining('hostpci0: 0000:05:00.0,pcie=1,romfile=/root/vbios_1002_1636.bin'),
		]);
		const mended = new TextDecoder().decode(await opened.saved('Save the file with them'));
		expect(mended).toBe(CONFIGURATION.replace('/root/', ''));
	});

	it('of a log have the cause as the heading, and the line that shows it', async () => {
		const opened = await start();
		await opened.give({ name: 'task.log', bytes: LOG });
		await eventually(() => opened.heading()).toMatch(/^IOMMU group 2 of 0000:09:00\.0 /);
		await eventually(() => opened.page.locator('.cause').innerText()).toContain('group 2 is not viable');
	});

	it('that are pasted are taken: lspci says the device and its address', async () => {
		const opened = await start();
		const { page } = opened;
		await page.getByLabel('Or paste text').fill(LSPCI);
		await page.getByRole('button', { name: 'Use this text' }).click();
		await opened.settled();
		await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS });
		await page.locator('h2', { hasText: 'ROM files for Renoir' }).waitFor();
		await eventually(() => page.getByLabel('Address on the host').inputValue()).toBe('0000:05:00.0');
	});

	it('are in the language of the browser, and change in place', async () => {
		const opened = await start({ locale: 'zh-CN' });
		const { page } = opened;
		await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS });
		await opened.choose('1002:1636');
		await eventually(() => opened.heading()).toBe('用于 Renoir（1002:1636）的 2 个 ROM 文件已备好');
		await eventually(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
		await page.getByRole('button', { name: 'English' }).click();
		await eventually(() => opened.heading()).toBe('2 ROM files for Renoir (1002:1636) are ready');
		await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
		await eventually(() => page.title()).toBe('2 ROM files for Renoir (1002:1636) are ready – romtool');
	});
});

/** Of our own files alone. */
it('is pictured in the README', async () => {
	const picture = join(ROOT, 'docs/page.png');
	if (process.env['ROMTOOL_WRITE_DOCS'] === '1') {
		const opened = await start({ viewport: { width: 1200, height: 860 }, colorScheme: 'light' });
		await opened.give({ name: 'BIOS.rom', bytes: AMD_BIOS });
		await opened.choose('1002:1636');
		await opened.page.mouse.click(20, 600);
		await opened.page.screenshot({ path: picture });
	}
	const bytes = new Uint8Array(readFileSync(picture));
	expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe('PNG');
	expect(bytes.length).toBeLessThan(200_000);
	for (const page of ['README.md', 'README.zh-CN.md']) {
		expect(readFileSync(join(ROOT, page), 'utf8')).toContain('](docs/page.png)');
	}
});
