/** `romtool diagnose`: what it reads, what it prints, and its exit codes. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';

let folder: string;
beforeEach(() => {
	folder = temporaryFolder();
});

const VIABLE = 'kvm: -device vfio-pci,host=0000:09:00.0: vfio 0000:09:00.0: group 2 is not viable\n';
const HARMLESS = '[   12.0] vfio-pci 0000:01:00.0: reset done\n';

const put = (name: string, content: Uint8Array | string) => putFile(folder, name, content);

describe('romtool diagnose', () => {
	it('says what a log shows, in which line, and what to do', async () => {
		const log = put('task.log', `TASK\n${VIABLE}`);
		const { stdout, exitCode } = await romtool(['diagnose', log]);
		expect(exitCode).toBe(1);
		expect(stdout.replace(/\s+/g, ' ')).toMatch(
			/error: certain, line 2: IOMMU group 2 of 0000:09:00\.0 .*\(group-not-viable\) → .*iommu_groups\/2\/devices/,
		);
	});

	it('says the same in Chinese', async () => {
		const { stdout } = await romtool(['--lang', 'zh', 'diagnose', put('task.log', VIABLE + HARMLESS)]);
		expect(stdout).toContain('错误：确定，第 1 行：0000:09:00.0 的 IOMMU 组 2 中');
		expect(stdout).toContain('无害：第 2 行：使用该设备的虚拟机正在启动或关闭。（k-resetting）');
	});

	it('has an element per log in JSON, and a cause with the log of the line that decides', async () => {
		const romsig = 'vfio-pci 0000:01:00.0: Invalid PCI ROM header signature: expecting 0xaa55, got 0xffff\n';
		const host = put('dmesg', romsig);
		const qemu = put('qemu.log', 'kvm: vfio-pci: Cannot read device rom at 0000:01:00.0\nother\n');
		const { stdout, exitCode } = await romtool(['diagnose', '--json', host, qemu]);
		expect(exitCode).toBe(1);
		expect(JSON.parse(stdout)).toEqual([
			{ file: host, causes: [], harmless: [], unknown: 0 },
			{
				file: qemu,
				causes: [
					{
						...{ code: 'rom-unreadable', severity: 'warning', confidence: 'likely' },
						...{ lines: [1], also: [{ file: host, line: 1 }] },
						values: { address: '0000:01:00.0', found: '0xffff' },
						message: expect.any(String),
						fix: expect.stringContaining('--at 0000:01:00.0'),
					},
				],
				harmless: [],
				unknown: 1,
			},
		]);
	});

	it.each([
		['a cause', VIABLE, 1],
		['nothing wrong', HARMLESS, 0],
		['nothing that is known', 'hello\n', 3],
		['nothing at all', '', 3],
	])('has an exit code for %s', async (_, text, code) => {
		expect((await romtool(['diagnose', put('a.log', text)])).exitCode).toBe(code);
		expect((await romtool(['diagnose', '-'], { stdin: new TextEncoder().encode(text) })).exitCode).toBe(code);
	});

	it('reads what PowerShell writes', async () => {
		const log = put('a.log', Buffer.from(`\ufeff${VIABLE.replaceAll('\n', '\r\n')}`, 'utf16le'));
		expect((await romtool(['diagnose', log])).exitCode).toBe(1);
	});

	it('reads all files of a directory', async () => {
		mkdirSync(join(folder, 'logs'));
		putFile(join(folder, 'logs'), 'a.log', HARMLESS);
		putFile(join(folder, 'logs'), 'b.log', VIABLE);
		const { stdout } = await romtool(['diagnose', '--json', join(folder, 'logs')]);
		expect(JSON.parse(stdout).map(({ causes }: { causes: unknown[] }) => causes.length)).toEqual([0, 1]);
	});

	it('says what cannot be read, and reads the others', async () => {
		const rom = put('gpu.rom', new Uint8Array([0x55, 0xaa, 0, 0, 0]));
		const { stdout, stderr, exitCode } = await romtool([
			'diagnose',
			'--json',
			rom,
			join(folder, 'missing'),
			put('a.log', VIABLE),
		]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('gpu.rom is not a log: it is binary; for a ROM, use romtool check');
		expect(stderr).toContain('missing');
		expect(JSON.parse(stdout)).toHaveLength(1);
	});

	it('checks causes against the configuration and its ROM files', async () => {
		const conf = put('100.conf', 'bios: ovmf\nmachine: pc\nhostpci0: 0000:09:00.0,pcie=1,romfile=gpu.rom\n');
		const whole = put('bios.rom', new Uint8Array(512).fill(0xff));
		const { stdout, exitCode } = await romtool([
			...['diagnose', '--json', put('a.log', HARMLESS), '--conf', conf, '--rom', whole],
		]);
		expect(exitCode).toBe(1);
		const [, ofConf, ofRom] = JSON.parse(stdout);
		expect(ofConf).toMatchObject({
			file: conf,
			causes: [{ rule: 'pcie-without-q35', confidence: 'likely', lines: [3] }],
		});
		expect(ofRom.file).toBe(whole);
		expect(ofRom.causes.length).toBeGreaterThan(0);
		const text = (await romtool(['--lang', 'zh', 'diagnose', '--conf', conf])).stdout;
		expect(text).toContain('错误：很可能，第 3 行：');
	});

	it('reads what a Proxmox host has about a VM: its configuration, its last start and the log of its debug port', async () => {
		const put = (path: string, text: string) => {
			mkdirSync(join(folder, dirname(path)), { recursive: true });
			return putFile(join(folder, dirname(path)), basename(path), text);
		};
		const conf = put(
			'etc/pve/qemu-server/100.conf',
			'bios: ovmf\nargs: -debugcon file:/tmp/igd.log\n\n[old]\nargs: -debugcon file:/no\n',
		);
		put('var/log/pve/tasks/A/UPID:pve:0001:0002:6000000A:qmstart:100:root@pam:', 'TASK OK\n');
		put('var/log/pve/tasks/9/UPID:pve:0001:0002:6000A009:qmstart:100:root@pam:', 'an older one\n');
		const start = put('var/log/pve/tasks/B/UPID:pve:0001:0002:6000B00B:qmstart:100:root@pam:', VIABLE);
		put('var/log/pve/tasks/C/UPID:pve:0001:0002:7000B00C:qmstart:101:root@pam:', 'another VM\n');
		const kernel = put('var/log/kern.log', HARMLESS);
		const debug = put('tmp/igd.log', '');
		const { stdout, exitCode } = await romtool(['diagnose', '--json', '--vm', '100', '--host-root', folder]);
		expect(exitCode).toBe(1);
		const files: { file: string; causes: { code: string }[] }[] = JSON.parse(stdout);
		expect(files.map(({ file }) => file)).toEqual([start, kernel, debug, conf]);
		expect(files[0]?.causes[0]).toMatchObject({ code: 'group-not-viable' });
	});

	it.each([
		[['--vm', '7'], '7.conf'],
		[['--vm', '../100'], '100'],
		[['--code', 'x'], '"x"'],
		[['--host-root', '/nowhere'], '/nowhere'],
		[['--conf', '/nowhere.conf'], '/nowhere.conf'],
		[[], '--help'],
	])('%j cannot be used', async (words, said) => {
		const { exitCode, stderr, stdout } = await romtool(['diagnose', ...words]);
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
		expect(stderr).toContain(said);
	});

	it('says what to fetch where nothing shows a cause', async () => {
		const { stdout, exitCode } = await romtool(['diagnose', put('a.log', HARMLESS)]);
		expect(exitCode).toBe(0);
		expect(stdout).toContain('qm start VMID');
		expect(stdout).toContain('args: -debugcon file:');
		expect(stdout).not.toContain('journalctl');
	});

	it('takes an empty log of the debug port for a helper that has not run, and any other empty file for nothing', async () => {
		const empty = put('empty.log', '');
		const { stdout, exitCode } = await romtool(['diagnose', '--json', '--debugcon', empty]);
		expect(exitCode).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject([{ file: empty, causes: [{ code: 'igd-helper-missing' }] }]);
		expect((await romtool(['diagnose', empty])).exitCode).toBe(3);
	});
});
