/** The bounds that SECURITY.md names: their figures are those of the source, and those hold that no other test proves. */
import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseVfct } from '../src/acpi/vfct.js';
import { readHostFacts } from '../src/cli/host-root.js';
import { secondsArgument } from '../src/cli/probe/command.js';
import { openFirmware } from '../src/firmware/open-firmware.js';
import { findGraphics } from '../src/graphics/parts/find-graphics.js';
import { parseLspci } from '../src/host/lspci.js';
import { buildOptionRom } from '../src/option-rom/build.js';
import { parseManifest } from '../src/option-rom/edit/manifest.js';
import { ParsedRom } from '../src/option-rom/parsed-rom.js';
import { probeVolume, type Question } from '../src/probe/job.js';
import { VBIOS } from './support/bios.js';
import { goldenInput, putFile, ROOT, SAMPLES, temporaryFolder } from './support/files.js';
import * as fw from './support/firmware/index.js';
import { romtool } from './support/io.js';
import { EFIROM, run } from './support/process.js';
import { find, outline } from './support/tree.js';
import { vfct } from './support/vfct.js';

describe('SECURITY.md', () => {
	const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
	const rows = [...text.matchAll(/^\| (.+?) \| (.+?) \| `(.+?)` `(.+?)` \| `(.+?)` \|$/gm)].map(
		([, what = '', figure = '', file = '', name = '', test = '']) => ({ what, figure, file, name, test }),
	);

	it('has a row for each bound', () => {
		expect(rows.length).toBeGreaterThan(30);
		// No row is passed over for being written otherwise.
		const table = text.slice(text.indexOf('| what | bound |'));
		expect(table.match(/^\| .*`.*$/gm)).toHaveLength(rows.length);
	});

	it.each(rows)('$what: $figure', ({ figure, file, name, test }) => {
		expect(figureOf(figure)).toBe(valueInSource(readFileSync(join(ROOT, file), 'utf8'), name));
		expect(existsSync(join(ROOT, test)), test).toBe(true);
	});
});

/** `256 MiB`, `10,000`. */
function figureOf(figure: string): number {
	const [, digits = '', unit = ''] = /^([\d,]+)(?: (\w+))?$/.exec(figure) ?? [];
	return Number(digits.replaceAll(',', '')) * ({ '': 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 }[unit] ?? Number.NaN);
}

/** Of `NAME = 1 << 20` and `name: 10_000`. */
function valueInSource(source: string, name: string): number {
	const [, expression = ''] = new RegExp(`\\b${name}(?: =|:) (\\d[\\w *<]*)`).exec(source) ?? [];
	const numbers = (separator: string) => expression.split(separator).map((part) => Number(part.replaceAll('_', '')));
	if (expression.includes('<<')) return numbers('<<').reduce((value, shift) => value * 2 ** shift);
	return numbers('*').reduce((product, factor) => product * factor);
}

describe('host', () => {
	it('no more functions are listed than a host may have', () => {
		const addresses = Array.from({ length: 5000 }, (_, i) => {
			const [bus, slot, number] = [i >> 8, (i >> 3) & 31, i & 7].map((value) => value.toString(16));
			return `0000:${bus?.padStart(2, '0')}:${slot?.padStart(2, '0')}.${number}`;
		});
		const lines = addresses.map((address) => `${address} VGA compatible controller [0300]: X [1002:164c]`);
		expect(parseLspci(lines.join('\n'))).toHaveLength(4096);
	});

	it('no more files, and no more of a file, are read than there are at most', () => {
		const root = temporaryFolder();
		const folder = join(root, 'etc/modprobe.d');
		mkdirSync(folder, { recursive: true });
		mkdirSync(join(root, 'var/lib/dpkg'), { recursive: true });
		for (let i = 0; i < 300; i++) writeFileSync(join(folder, `${1000 + i}.conf`), 'options a b=1\n');
		// Files with holes take no room on the disk.
		truncateSync(putFile(folder, '0.conf', ''), 3 << 20);
		const status = putFile(join(root, 'var/lib/dpkg'), 'status', '');
		truncateSync(status, 64 << 20);
		writeFileSync(status, '\nPackage: pve-qemu-kvm\nVersion: 9.0.2-4\n', { flag: 'a' });
		const { modprobeFiles, qemu } = readHostFacts(root);
		expect(modprobeFiles).toHaveLength(256);
		expect(modprobeFiles?.[0]?.text).toHaveLength(1 << 20);
		expect(qemu).toBeUndefined();
		const device = join(root, 'sys/bus/pci/devices/0000:05:00.0');
		mkdirSync(device, { recursive: true });
		mkdirSync(join(root, 'proc'));
		for (const name of ['vendor', 'device', 'class']) writeFileSync(join(device, name), '0x1002\n');
		const held = '0-1 : 0000:05:00.0\n  0-1 : BOOTFB\n';
		const iomem = putFile(join(root, 'proc'), 'iomem', held);
		expect(readHostFacts(root).functions?.[0]?.framebuffer).toBe('BOOTFB');
		writeFileSync(iomem, '\n'.repeat(1 << 20) + held);
		expect(readHostFacts(root).functions?.[0]).not.toHaveProperty('framebuffer');
		mkdirSync(join(root, 'usr/bin'), { recursive: true });
		const program = putFile(join(root, 'usr/bin'), 'kvm', '');
		truncateSync(program, 256 << 20);
		writeFileSync(program, 'QEMU emulator version 10.1.2\n', { flag: 'a' });
		expect(readHostFacts(root).qemu).toBeUndefined();
	});
});

describe('option ROMs', () => {
	it('none of more than 16 MiB is built or read', () => {
		const data = new Uint8Array(17 << 20);
		data.set(goldenInput('x64-driver-4k.efi'));
		expect(() => buildOptionRom([{ kind: 'efi', data }], { vendorId: 1, deviceIds: [2] })).toThrow(
			expect.objectContaining({ code: 'rom-too-large', values: { bytes: 17826304, limit: 16 << 20 } }),
		);
		const large = putFile(temporaryFolder(), 'large.rom', '');
		truncateSync(large, (16 << 20) + 1);
		expect(run(EFIROM, ['-d', large])).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('large.rom is too large: 16777217 bytes, the limit is 16 MiB'),
		});
	});

	it('all drivers of one share what may be unpacked', () => {
		const data = new Uint8Array(12 << 20);
		data.set(goldenInput('x64-driver-4k.efi'));
		const image = { kind: 'efi', data, compress: true } as const;
		const rom = new ParsedRom(buildOptionRom([image, image, image], { vendorId: 1, deviceIds: [2] }));
		expect(rom.images.map((each) => rom.driverOf(each))).toEqual([
			expect.objectContaining({ length: data.length }),
			expect.objectContaining({ length: data.length }),
			expect.objectContaining({ code: 'decompress-too-large', values: { declared: 12 << 20, limit: 8 << 20 } }),
		]);
	});

	it('nor does data count less that firmware makes do with, and it is read once', () => {
		const data = new Uint8Array(12 << 20);
		data.set(goldenInput('x64-driver-4k.efi'));
		const image = { kind: 'efi', data, compress: true } as const;
		const rom = new ParsedRom(buildOptionRom([image, image, image], { vendorId: 1, deviceIds: [2] }));
		const unpacked = rom.images.map(({ efi }) => {
			const { start = 0, end = 0 } = efi?.payload ?? {};
			const read = () => rom.unpackRead(start, rom.bytes.subarray(start, end), true);
			const first = read();
			expect(read()).toBe(first);
			return first;
		});
		expect(unpacked).toEqual([
			expect.objectContaining({ length: data.length }),
			expect.objectContaining({ length: data.length }),
			expect.objectContaining({ code: 'decompress-too-large', values: { declared: 12 << 20, limit: 8 << 20 } }),
		]);
	});

	it('a manifest and its fills have a size', async () => {
		const manifest = putFile(temporaryFolder(), 'rom.json', '');
		truncateSync(manifest, (1 << 20) + 1);
		const { exitCode, stderr } = await romtool(['build', manifest]);
		expect([exitCode, stderr]).toEqual([
			2,
			expect.stringContaining('rom.json is too large: 1048577 bytes, the limit is 1 MiB'),
		]);
		const fill = (size: number) => ({ format: 'romtool-parts', version: 1, parts: [{ kind: 'fill', value: 0, size }] });
		expect(parseManifest(fill(64 << 20)).parts).toHaveLength(1);
		expect(() => parseManifest(fill((64 << 20) + 1))).toThrow('67108864');
	});

	it('a VFCT table has so many images', () => {
		const image = { bus: 5, deviceId: 0x164c, data: new Uint8Array(1) };
		expect(parseVfct(vfct(Array.from({ length: 300 }, () => image))).images).toHaveLength(256);
	});
});

describe('firmware', () => {
	it('capsules are opened four deep', () => {
		const wrapped = (levels: number) => {
			let image = fw.volume({ guid: fw.FFS3, size: 0x10000 });
			for (let i = 0; i < levels; i++) image = fw.capsule('efi', image);
			return outline([openFirmware(image)]).filter((line) => line.includes('capsule EFI')).length;
		};
		expect([3, 4, 5, 50].map(wrapped)).toEqual([3, 4, 4, 4]);
		expect(find(openFirmware(fw.capsule('efi', fw.volume({ guid: fw.FFS3, size: 0x10000 }))), 'volume')).toBeDefined();
	});

	it('a part in many places is told with some of them', () => {
		const body = fw.sections(...Array.from({ length: 100 }, () => fw.raw(VBIOS)));
		const files = [fw.file({ guid: fw.FFS3, type: fw.FileType.Freeform, body, large: true })];
		const parts = findGraphics(openFirmware(fw.volume({ guid: fw.FFS3, files })), ([first]) => `${first}`);
		expect(parts.map(({ paths }) => paths.length)).toEqual([64]);
	});
});

describe('the virtual machine', () => {
	it('may be silent for no longer than the watchdog waits', () => {
		expect(secondsArgument('240')).toBe(240);
		for (const text of ['241', '0', '1e3']) expect(() => secondsArgument(text)).toThrow('1 to 240');
	});

	it('is asked no more than its counter holds', () => {
		const question: Question = { vendorId: 1, firstId: 1, lastId: 1, rom: undefined };
		const questions = Array.from({ length: 0x10000 }, () => question);
		const nothing = new Uint8Array();
		expect(() => probeVolume(nothing, nothing, [], questions, '0'.repeat(16))).toThrow('65536 questions');
	});

	/** In place of QEMU, whatever its options are. */
	it.skipIf(process.platform === 'win32').each([
		['answers without end', 'exec yes'],
		[
			'prints without end',
			`for word; do case $word in file,id=serial,path=*) cat /dev/zero > "\${word#*path=}";; esac; done; exec sleep 600`,
		],
	])('is stopped where it %s', async (_, script) => {
		const folder = temporaryFolder();
		const qemu = putFile(folder, 'qemu', `#!/bin/sh\n${script}\n`);
		chmodSync(qemu, 0o755);
		const driver = join(SAMPLES, 'probe-drivers/lists-ids.efi');
		const words = ['probe', driver, '--for', '1002:164c', '--qemu', qemu, '--ovmf', putFile(folder, 'ovmf.fd', 'x')];
		const { exitCode, stderr } = await romtool(words);
		expect([exitCode, stderr]).toEqual([4, expect.stringContaining('did not start the probe application')]);
	});
});
