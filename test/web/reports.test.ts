/**
 * What the page says of a file is what the command line prints of it with --json: of files made here, and of a part of
 * ../shared/corpus that changes by the day.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileUse } from '../../src/web/file-result.js';
import { amdBios, intelBios } from '../support/bios.js';
import { goldenInput, putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { syntheticFiles } from '../support/synthetic.js';
import { zip } from '../support/zip.js';
import { filesOfTheDay, SEED } from './of-the-day.js';
import { Page } from './support.js';

/** Of one day. */
const PART = 10;

const COMMANDS: Readonly<Record<FileUse, readonly string[]>> = {
	firmware: ['extract', '--list'],
	rom: ['check'],
	proxmox: ['lint'],
	libvirt: ['lint'],
	log: ['diagnose', '--host', 'proxmox'],
	lspci: ['devices'],
	other: ['inspect'],
};

async function printed(words: readonly string[], path: string): Promise<unknown> {
	return JSON.parse((await romtool([...words, path, '--json'])).stdout);
}

async function compared(path: string, expected?: FileUse): Promise<void> {
	const page = new Page();
	await page.add([path, readFileSync(path)]);
	const { use = 'other', result } = page.named(path);
	if (expected !== undefined) expect(use).toBe(expected);
	expect(JSON.parse(JSON.stringify([result?.inspect]))).toEqual(await printed(['inspect'], path));
	expect(await page.json(result?.report.id ?? '')).toEqual(await printed(COMMANDS[use], path));
}

const text = (content: string) => new TextEncoder().encode(content);

describe('a report of the page', () => {
	const made: readonly (readonly [name: string, bytes: Uint8Array, use: FileUse | undefined])[] = [
		['amd.rom', amdBios(), 'firmware'],
		['intel.rom', intelBios(), 'firmware'],
		['download.zip', zip([{ name: 'a/b.rom', data: amdBios() }]), 'firmware'],
		['cut.zip', zip([{ name: 'a/b.rom', data: amdBios() }]).subarray(0, 5000), undefined],
		['driver.efi', goldenInput('x64-driver-75k.efi'), 'rom'],
		['error.rom', text('cat: rom: Input/output error\n'), 'rom'],
		['100.conf', text('bios: ovmf\nhostpci0: 0000:05:00.0,pcie=1,romfile=a.rom\nmachine: pc\n'), 'proxmox'],
		['vm.xml', text("<domain type='kvm'><name>a</name><os><type machine='pc'>hvm</type></os></domain>"), 'libvirt'],
		['start.log', text("vfio-pci 0000:03:00.0: BAR 0: can't reserve [mem 0xd0000000-0xdfffffff 64bit pref]\n"), 'log'],
		['lspci.txt', text('05:00.0 VGA compatible controller [0300]: AMD Renoir [1002:1636] (rev c8)\n'), 'lspci'],
		['letter.pdf', text('%PDF-1.4 \x00\x01 nothing'), 'other'],
		...syntheticFiles().map(([name, bytes]) => [name, bytes, undefined] as const),
	];

	it.each(made)('on %s is that of the command line', async (name, bytes, use) => {
		const folder = temporaryFolder();
		await compared(putFile(folder, name, bytes), use);
	});
});

describe(`of real files, seed ${SEED}`, () => {
	const chosen = filesOfTheDay(['acpi', 'bios', 'efi', 'roms'], PART);

	it.skipIf(chosen.length > 0)('are not here: real firmware is not part of the repository', () => {});
	it.each(chosen)('%s', (path) => compared(path), 300_000);
});

it('makes the ROMs and the lines that the command line makes', async () => {
	const folder = temporaryFolder();
	const bios = putFile(folder, 'BIOS.rom', amdBios());
	const output = join(folder, 'out');
	mkdirSync(output);
	await romtool(['extract', bios, '--for', '1002:1636', '--rom', '-d', output]);
	const page = new Page();
	await page.add([bios, readFileSync(bios)]);
	await page.send({
		type: 'choose',
		choice: { host: 'proxmox', device: '1002:1636', address: '05:00.0', guest: 'windows' },
	});
	const { roms = [], plan } = page.joint ?? {};
	expect(roms).toHaveLength(2);
	for (const { download } of roms) {
		const { bytes } = await page.save(download.id);
		expect(Buffer.compare(bytes ?? new Uint8Array(0), readFileSync(join(output, download.name)))).toBe(0);
	}
	const files = roms.map(({ download }) => join(output, download.name));
	const words = ['plan', ...files, '--for', '1002:1636', '--at', '0000:05:00.0', '--guest', 'windows', '--json'];
	const [expected] = JSON.parse((await romtool(words)).stdout) as [NonNullable<typeof plan>];
	for (const key of ['conf', 'hostpci', 'libvirt', 'qemuOptions', 'host', 'machine', 'firmware', 'kind'] as const) {
		expect(plan?.[key]).toEqual(expected[key]);
	}
});
