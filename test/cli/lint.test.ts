import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { corpusFile, putFile, ROOT, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { AMD, INTEL, withLine } from '../support/lint.js';
import { ROM_FILES } from '../support/passthrough.js';

let folder: string;
let kvm: string;
beforeEach(() => {
	folder = temporaryFolder();
	kvm = join(folder, 'kvm');
	mkdirSync(kvm);
	for (const [name, bytes] of Object.entries(ROM_FILES)) putFile(kvm, name, bytes);
});

const put = (name: string, content: Uint8Array | string) => putFile(folder, name, content);

async function linted(...words: string[]) {
	const { stdout, stderr, exitCode } = await romtool(['lint', '--json', ...words]);
	return { exitCode, stderr, files: stdout === '' ? [] : JSON.parse(stdout) };
}

const ROMS_UNSEEN = { what: 'rom-files', count: 2, needs: '--kvm-dir' };
const HOST_UNKNOWN = { what: 'host', needs: '--host-root' };

const OLD_OVMF = {
	image: 'old',
	code: '/usr/share/pve-edk2-firmware/OVMF_CODE.fd',
	variables: '/usr/share/pve-edk2-firmware/OVMF_VARS.fd',
};

describe('romtool lint', () => {
	it('says nothing of what is right', async () => {
		const { exitCode, files } = await linted(put('100.conf', INTEL), put('101.conf', AMD), '--kvm-dir', kvm);
		expect(files.map(({ findings }: { findings: unknown[] }) => findings)).toEqual([[], []]);
		expect(exitCode).toBe(0);
	});

	it('exits with 1 for an error, and with 0 for a warning', async () => {
		const wrong = put('1.conf', withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=gone.rom'));
		const { exitCode, files } = await linted(wrong, '--kvm-dir', kvm);
		expect(exitCode).toBe(1);
		expect(files).toEqual([
			{
				file: wrong,
				findings: [
					{
						code: 'romfile-missing',
						severity: 'error',
						line: 5,
						key: 'hostpci1',
						message: expect.stringContaining('/usr/share/kvm/gone.rom'),
						fix: 'Copy the ROM there: romtool install gone.rom',
						values: { rom: '/usr/share/kvm/gone.rom' },
					},
				],
				notJudged: [HOST_UNKNOWN],
				firmware: OLD_OVMF,
			},
		]);
		const doubtful = await linted(put('2.conf', withLine(AMD, 'vga', 'std')), '--kvm-dir', kvm);
		expect([doubtful.exitCode, doubtful.files[0].findings[0].severity]).toEqual([0, 'warning']);
	});

	it('looks at no ROM where no folder is named and the configuration is not of this host', async () => {
		const { files } = await linted(put('1.conf', withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=gone.rom')));
		expect(files[0].findings).toEqual([]);
	});

	it('tells a folder in place of a ROM', async () => {
		mkdirSync(join(kvm, 'sub'));
		const { files } = await linted(
			put('1.conf', withLine(AMD, 'hostpci1', '0000:05:00.1,romfile=sub')),
			'--kvm-dir',
			kvm,
		);
		expect(files[0].findings).toMatchObject([
			{ code: 'romfile-unreadable', message: expect.stringContaining('a directory') },
		]);
	});

	it('takes a ROM in a folder below, which works', async () => {
		mkdirSync(join(kvm, 'sub'));
		putFile(join(kvm, 'sub'), 'gop.rom', ROM_FILES['AMDGopDriver.rom'] as Uint8Array);
		const text = withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=sub/gop.rom');
		expect((await linted(put('1.conf', text), '--kvm-dir', kvm)).files[0].findings).toEqual([]);
	});

	it('takes folders of configurations, and standard input', async () => {
		put('100.conf', AMD);
		put('notes.txt', 'x');
		const { files } = await linted(folder, '--kvm-dir', kvm);
		expect(files.map(({ file }: { file: string }) => file)).toEqual([join(folder, '100.conf')]);
		const { exitCode, stdout } = await romtool(['lint', '-', '--json'], { stdin: Buffer.from(AMD) });
		expect([exitCode, JSON.parse(stdout)]).toEqual([
			0,
			[{ file: '-', findings: [], notJudged: [ROMS_UNSEEN, HOST_UNKNOWN], firmware: OLD_OVMF }],
		]);
	});

	it.each<[string, Uint8Array | string, RegExp]>([
		['a ROM', ROM_FILES['AMDGopDriver.rom'] as Uint8Array, /it is binary; for a ROM, use romtool check/],
		['nothing', '', /is not the configuration of a VM: /],
		['a block out of a guide', '   memory: 4096\n   hostpci0: 0000:05:00.0\n', /all its lines are indented/],
		['prose', 'Dear reader,\nthis is no configuration.\n', /is not the configuration of a VM: /],
		[
			'prose with a line of a configuration in it',
			'# Dear reader,\nthis line is for the GPU:\nhostpci0: 0000:05:00.0,romfile=x.rom\nand hostpci1 for its audio.\n',
			/most of its lines are not settings of Proxmox VE/,
		],
		['users', 'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1::/:/bin/false\n', /is not the configuration of a VM: /],
		['a file of other keys', 'version: 3\nservices: gpu\nname: stack\n', /is not the configuration of a VM: /],
		['the README', readFileSync(join(ROOT, 'README.md')), /is not the configuration of a VM: /],
	])('refuses %s, and lints the rest', async (_, content, words) => {
		const { exitCode, stderr, files } = await linted(put('x.conf', content), put('1.conf', AMD));
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(words);
		expect(files).toHaveLength(1);
	});

	it.each([
		['a line', 'hostpci0: 0000:05:00.0,pcie=1,romfile=x.rom\n'],
		['lines with a remark', '# GPU\nhostpci0: 0000:05:00.0\nhostpci1: 0000:05:00.1\n'],
		['more wrong lines than right ones', ' hostpci0: 0000:05:00.0\nhostpci1 05:00.1\nhostpci2=05:00.2\nbios: ovmf\n'],
		['a line among as much prose', 'of a guide:\nhostpci0: 0000:05:00.0\n'],
	])('lints what is published of a configuration: %s', async (_, text) => {
		const { exitCode, stderr, files } = await linted(put('x.conf', text));
		expect([stderr, files.length]).toEqual(['', 1]);
		expect(exitCode).toBeLessThan(2);
	});

	it.each([
		['gone.conf', /no such file/],
		['--kvm-dir', /there is no directory/],
		['--host-root', /there is no directory/],
	])('refuses what is not there: %s', async (word, words) => {
		const path = join(folder, 'gone.conf');
		const { exitCode, stderr } = await linted(...(word.startsWith('-') ? [put('1.conf', AMD), word, path] : [path]));
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(words);
	});

	it('has what it could not look at in JSON, and what that needs', async () => {
		const mapping = 'hostpci0: mapping=gpu\nhostpci1: mapping=gpu-audio,pcie=1\n\n[before]\nhostpci0: mapping=gpu\n';
		const seen = async (text: string, ...words: string[]) =>
			(await linted(put('1.conf', text), '--kvm-dir', kvm, ...words)).files[0].notJudged;
		expect(await seen('memory: 4096\n')).toEqual([]);
		expect(await seen(mapping)).toEqual([{ what: 'mapped-devices', count: 2, needs: 'host=' }, HOST_UNKNOWN]);
		expect(await seen(AMD, '--host-root', folder)).toEqual([{ what: 'host-devices', needs: 'sys' }]);
		mkdirSync(join(folder, 'sys/bus/pci/devices'), { recursive: true });
		expect(await seen(AMD, '--host-root', folder)).toEqual([]);
	});

	it('prints a line per finding, with the place first', async () => {
		const text = withLine(AMD, 'hostpci1', '0000:05:00.1,pcie=1,romfile=gone.rom');
		const { stdout, exitCode } = await romtool(['lint', put('1.conf', text), '--kvm-dir', kvm]);
		expect(exitCode).toBe(1);
		expect(stdout.replace(/\s+/g, ' ')).toContain(
			'1.conf 1 error. Not checked: the host (use --host-root). firmware: OVMF, the old 2 MB image (OVMF_CODE.fd) error: line 5, hostpci1: /usr/share/kvm/gone.rom',
		);
	});

	it('says what it could not look at', async () => {
		const result = async (...words: string[]) =>
			(await romtool(['lint', put('1.conf', AMD), ...words])).stdout
				.replace(/\s+/g, ' ')
				.replace(/^\S+ | (?:firmware: |固件：).*$/g, '')
				.trim();
		expect(await result()).toBe(
			'No problems found. Not checked: 2 ROM files (use --kvm-dir) and the host (use --host-root).',
		);
		expect(await result('--kvm-dir', kvm)).toBe('No problems found. Not checked: the host (use --host-root).');
		expect(await result('--host-root', folder, '--kvm-dir', kvm)).toBe(
			"No problems found. Not checked: the host's devices (its sys is missing).",
		);
		expect(await result('--lang', 'zh')).toBe(
			'未发现问题。未检查：2 个 ROM 文件（用 --kvm-dir 指定目录）、宿主机（用 --host-root 指定）。',
		);
		const network = await romtool(['lint', put('2.conf', 'memory: 4096\nbios: ovmf\n')]);
		expect(network.stdout).toMatch(/No problems found\.\n.*firmware: OVMF/);
	});

	it.each([
		[
			'en',
			'line 5, hostpci16: Proxmox VE skips hostpci16: the last is hostpci15. The VM starts without the device. (hostpci-invalid)',
			'→ Use hostpci0 to hostpci15. Write `hostpci1: 0000:05:00.1,pcie=1`.',
		],
		[
			'zh',
			'第 5 行，hostpci16：Proxmox VE 跳过 hostpci16：最大编号是 hostpci15。虚拟机启动后没有该设备。（hostpci-invalid）',
			'→ 使用 hostpci0 到 hostpci15。写成 `hostpci1: 0000:05:00.1,pcie=1`。',
		],
	])('has the own line of the user in the fix: %s', async (language, message, fix) => {
		const text = AMD.replace(/^hostpci1: .*$/m, 'hostpci16: 0000:05:00.1,pcie=1');
		const { stdout } = await romtool(['lint', put('1.conf', text), '--kvm-dir', kvm, '--lang', language]);
		const flat = (text: string) => text.replace(/\s+/g, '');
		expect(flat(stdout)).toContain(flat(message));
		expect(flat(stdout)).toContain(flat(fix));
	});

	it('shows no control characters of a configuration', async () => {
		const { stdout } = await romtool(['lint', put('1.conf', `${AMD}hostpci2: \x1b[31m,rom=x\n`)]);
		expect(stdout).not.toContain('\x1b');
	});
});

describe('--host-root', () => {
	const file = (path: string, content: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	};
	const pci = (address: string, vendor: string, device: string, classCode: string, group: number) => {
		const at = `sys/bus/pci/devices/${address}`;
		for (const [name, value] of Object.entries({ vendor, device, class: classCode }))
			file(`${at}/${name}`, `${value}\n`);
		symlinkSync(`../../../../kernel/iommu_groups/${group}`, join(folder, at, 'iommu_group'));
	};
	beforeEach(() => {
		pci('0000:05:00.0', '0x1002', '0x164c', '0x030000', 5);
		pci('0000:05:00.1', '0x1002', '0x1637', '0x040300', 6);
		// The display of the host itself.
		pci('0000:03:00.0', '0x1a03', '0x2000', '0x030000', 3);
		mkdirSync(join(folder, 'sys/class/iommu/ivhd0'), { recursive: true });
		file('proc/cmdline', 'BOOT_IMAGE=/boot/vmlinuz-6.8.12-4-pve quiet iommu=pt\n');
		file('etc/modules', 'vfio\nvfio_pci\n');
		file('etc/modprobe.d/vfio.conf', 'options vfio-pci ids=1002:164c,1002:1637\n');
		mkdirSync(join(folder, 'usr/share'), { recursive: true });
		symlinkSync(kvm, join(folder, 'usr/share/kvm'));
	});

	const codes = async (text: string) => {
		const { files } = await linted(put('1.conf', text), '--host-root', folder);
		return files[0].findings.map(({ code, path, line }: Record<string, unknown>) => [code, path, line]);
	};

	it('has ROMs, devices and files of the host', async () => {
		expect(await codes(AMD)).toEqual([]);
		expect(await codes(withLine(AMD, 'hostpci0', '0000:05:00.0,romfile=vbios_1002_1681.bin'))).toEqual([
			['romfile-other-device', undefined, 4],
		]);
		file('etc/modprobe.d/vfio.conf', '\noptions vfio-pci ids=1002:1681\n');
		expect(await codes(AMD)).toEqual([['vfio-ids-mismatch', '/etc/modprobe.d/vfio.conf', 2]]);
	});

	it('reads what the boot loader is told where there is no /proc', async () => {
		file('proc/cmdline', '');
		expect(await codes(AMD)).toEqual([]);
	});

	it('knows the installed QEMU', async () => {
		file(
			'var/lib/dpkg/status',
			'Package: bash\nVersion: 5.2\n\nPackage: pve-qemu-kvm\nStatus: install ok installed\nVersion: 8.1.5-6\n',
		);
		pci('0000:00:02.0', '0x8086', '0xa780', '0x030000', 1);
		pci('0000:00:1f.3', '0x8086', '0x7ad0', '0x040300', 2);
		file('etc/modprobe.d/vfio.conf', 'options vfio-pci ids=8086:a780,8086:7ad0\n');
		expect(await codes(withLine(INTEL, 'args', '-set device.hostpci0.x-igd-lpc=on'))).toEqual([
			['igd-option-unknown', undefined, 1],
		]);
	});

	it.each([
		['removed, whose configuration stays', 'deinstall ok config-files', []],
		['not there at all', 'purge ok not-installed', []],
		['not set up completely', 'install ok half-configured', ['igd-option-unknown']],
	])('does not count a QEMU that is %s', async (_, status, expected) => {
		const entry = `Package: pve-qemu-kvm\nStatus: ${status}\nVersion: 8.1.5-6\n`;
		file('var/lib/dpkg/status', `${entry}\nPackage: zlib\nStatus: install ok installed\nVersion: 8.0.1\n`);
		pci('0000:00:02.0', '0x8086', '0xa780', '0x030000', 1);
		pci('0000:00:1f.3', '0x8086', '0x7ad0', '0x040300', 2);
		file('etc/modprobe.d/vfio.conf', 'options vfio-pci ids=8086:a780,8086:7ad0\n');
		const found = await codes(withLine(INTEL, 'args', '-set device.hostpci0.x-igd-lpc=on'));
		expect(found.map(([code]: unknown[]) => code)).toEqual(expected);
	});

	it('takes the QEMU that is installed, whichever package was there before', async () => {
		file(
			'var/lib/dpkg/status',
			'Package: pve-qemu-kvm\nStatus: deinstall ok config-files\nVersion: 10.1.2-7\n\nPackage: qemu-system-x86\nStatus: install ok installed\nVersion: 1:8.1.5+ds-1\n',
		);
		pci('0000:00:02.0', '0x8086', '0xa780', '0x030000', 1);
		pci('0000:00:1f.3', '0x8086', '0x7ad0', '0x040300', 2);
		file('etc/modprobe.d/vfio.conf', 'options vfio-pci ids=8086:a780,8086:7ad0\n');
		expect(await codes(withLine(INTEL, 'args', '-set device.hostpci0.x-igd-lpc=on'))).toEqual([
			['igd-option-unknown', undefined, 1],
		]);
	});

	it('judges the devices that resource mappings of the node stand for', async () => {
		const text = AMD.replace('0000:05:00.0', 'mapping=gpu').replace('0000:05:00.1', 'mapping=sound');
		const unseen = async () => (await linted(put('1.conf', text), '--host-root', folder)).files[0].notJudged;
		const mapping = (node: string) =>
			file(
				'etc/pve/mapping/pci.cfg',
				`gpu\n\tdescription x\n\tmap id=1002:164c,iommugroup=5,node=${node},path=0000:05:00.0\n` +
					`\nsound\n\tmap id=1002:1637,iommugroup=6,node=pve1,path=0000:05:00.1\n`,
			);
		expect(await unseen()).toEqual([{ what: 'mapped-devices', count: 2, needs: 'etc/pve/mapping/pci.cfg' }]);
		mapping('pve2');
		expect(await unseen()).toEqual([{ what: 'mapped-devices', count: 2, needs: 'etc/hostname' }]);
		file('etc/hostname', 'pve1.lan\n');
		expect(await unseen()).toEqual([]);
		expect(await codes(text)).toEqual([['mapping-not-found', undefined, 4]]);
		mapping('pve1');
		expect(await codes(text)).toEqual([]);
		expect(await codes(text.replace('vbios_1002_164c', 'vbios_1002_1681'))).toEqual([
			['romfile-other-device', undefined, 4],
		]);
	});

	it('knows that a host has no mappings, by the rest of /etc/pve', async () => {
		file('etc/pve/.version', '{}');
		file('etc/hostname', 'pve1\n');
		expect(await codes(withLine(AMD, 'hostpci1', 'mapping=sound'))).toEqual([['mapping-not-found', undefined, 5]]);
	});

	it('lints all VMs of a Proxmox host where none is named', async () => {
		const none = await linted('--host-root', folder);
		expect(none).toEqual({
			exitCode: 2,
			stderr: `romtool: name a configuration or a directory of them: there is no directory ${join(folder, 'etc/pve/qemu-server')}\n`,
			files: [],
		});
		file('etc/pve/qemu-server/101.conf', AMD);
		file('etc/pve/qemu-server/100.conf', withLine(AMD, 'hostpci0', '0000:05:00.0,romfile=vbios_1002_1681.bin'));
		const { exitCode, files } = await linted('--host-root', folder);
		const found = files as { file: string; findings: { code: string }[] }[];
		expect(exitCode).toBe(1);
		expect(found.map((each) => [basename(each.file), each.findings.map((finding) => finding.code)])).toEqual([
			['100.conf', ['romfile-other-device', 'device-shared']],
			['101.conf', ['device-shared']],
		]);
		const one = await linted(join(folder, 'etc/pve/qemu-server/101.conf'), '--host-root', folder);
		expect(one.files[0].findings).toEqual([]);
	});

	it('takes groups that are none for an IOMMU that is off, where a copy has no more', async () => {
		rmSync(join(folder, 'sys/class'), { recursive: true });
		expect(await codes(AMD)).toEqual([]);
		mkdirSync(join(folder, 'sys/kernel/iommu_groups'), { recursive: true });
		expect(await codes(AMD)).toEqual([['iommu-off', undefined, undefined]]);
	});

	it('goes without what it may not read', async () => {
		chmodSync(join(folder, 'etc/modules'), 0);
		file('etc/modprobe.d/x.conf/y', '');
		expect(await codes(AMD)).toEqual([]);
	});
});

describe('with the real ROMs', () => {
	it('a driver that does not list the chip of the VBIOS beside it is wrong', async (context) => {
		putFile(kvm, 'vbios_1002_164c.bin', corpusFile(context, 'roms/isc30__vbios_6600h.bin'));
		putFile(kvm, 'AMDGopDriver.rom', corpusFile(context, 'roms/isc30__AMDGopDriver_5700U.rom'));
		expect((await linted(put('1.conf', AMD), '--kvm-dir', kvm)).files[0].findings).toMatchObject([
			{
				code: 'romfile-other-device',
				severity: 'error',
				key: 'hostpci1',
				message: expect.stringContaining('declines 1002:1681'),
			},
		]);
	});

	it.for<[string, string, Record<string, string>]>([
		[
			'Intel',
			INTEL,
			{ 'gen12_igd.rom': 'gangqizai__igd__gen12_igd.rom', 'gen12_gop.rom': 'gangqizai__igd__gen12_gop.rom' },
		],
		[
			'AMD',
			AMD,
			{ 'vbios_1002_164c.bin': 'isc30__vbios_5700U.bin', 'AMDGopDriver.rom': 'isc30__AMDGopDriver_5700U.rom' },
		],
		[
			'AMD, IDs read as decimal',
			AMD,
			{ 'vbios_1002_164c.bin': 'isc30__vbios_5700U.bin', 'AMDGopDriver.rom': 'isc30__AMDGopDriver-5825U.rom' },
		],
	])('nothing is wrong in the configuration of the guide: %s', async ([, text, roms], context) => {
		for (const [name, source] of Object.entries(roms)) putFile(kvm, name, corpusFile(context, `roms/${source}`));
		expect((await linted(put('1.conf', text), '--kvm-dir', kvm)).files[0].findings).toEqual([]);
	});
});
