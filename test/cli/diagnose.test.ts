/** `romtool diagnose`: what it reads, what it prints, and its exit codes. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
});
