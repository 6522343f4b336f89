import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { ROMTOOL, run } from '../support/process.js';
import { type SysfsFunction, sysfs } from '../support/sysfs.js';

const TEXT = [
	'00:00.0 Host bridge [0600]: Advanced Micro Devices, Inc. [AMD] Renoir/Cezanne Root Complex [1022:1630]',
	'05:00.0 VGA compatible controller [0300]: Advanced Micro Devices, Inc. [AMD/ATI] Lucienne [1002:164c] (rev c1)',
	'05:00.1 Audio device [0403]: Advanced Micro Devices, Inc. [AMD/ATI] Renoir Radeon Audio [1002:1637]',
	'',
].join('\n');

const HOST: SysfsFunction[] = [
	{ address: '0000:00:00.0', id: [0x1022, 0x1630], classCode: 0x060000, group: 0 },
	{
		address: '0000:05:00.0',
		id: [0x1002, 0x164c],
		classCode: 0x030000,
		subsystem: [0x17aa, 0x3f1a],
		driver: 'amdgpu',
		group: 14,
		bootVga: true,
	},
	{ address: '0000:05:00.1', id: [0x1002, 0x1637], classCode: 0x040300, driver: 'snd_hda_intel', group: 15 },
	{ address: '0000:05:00.2', id: [0x1022, 0x15df], classCode: 0x108000, group: 15 },
];

describe('from sysfs', () => {
	it('tells in JSON all that there is to tell', async () => {
		const { stdout, exitCode } = await romtool(['devices', '--sysfs', sysfs(HOST), '--json']);
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toEqual([
			{
				address: '0000:05:00.0',
				vendorId: '0x1002',
				deviceId: '0x164c',
				vendorName: 'Advanced Micro Devices, Inc. [AMD/ATI]',
				deviceName: 'Lucienne',
				subsystemVendorId: '0x17aa',
				subsystemId: '0x3f1a',
				classCode: '0x030000',
				role: 'gpu',
				integrated: true,
				iommuGroup: 14,
				shares: [],
				driver: 'amdgpu',
				bootVga: true,
				hasRom: false,
				needs: expect.stringContaining('romtool vfct'),
			},
			expect.objectContaining({
				address: '0000:05:00.1',
				role: 'gpu-audio',
				gpu: '0000:05:00.0',
				iommuGroup: 15,
				shares: ['0000:05:00.2'],
				driver: 'snd_hda_intel',
				needs: expect.stringContaining('GOP'),
			}),
		]);
	});

	it('tells people the same', async () => {
		const { stdout } = await romtool(['devices', '--sysfs', sysfs(HOST)]);
		expect(stdout).toContain('0000:05:00.0  GPU, integrated, primary GPU\n');
		expect(stdout).toContain('1002:164c  Advanced Micro Devices, Inc. [AMD/ATI], Lucienne');
		expect(stdout).toMatch(/driver +amdgpu\n {2}group +14, no other device/);
		expect(stdout).toMatch(/group +15, with 0000:05:00\.2\n/);
	});

	it('tells them in their language', async () => {
		const { stdout } = await romtool(['devices', '--lang', 'zh', '--sysfs', sysfs(HOST)]);
		expect(stdout).toContain('0000:05:00.0  GPU，核显，主显卡\n');
		expect(stdout).toContain('0000:05:00.1  GPU 0000:05:00.0 的声卡功能\n');
		expect(stdout).toMatch(/组 +15，还有 0000:05:00\.2\n/);
		expect(stdout.replace(/\n +/g, ' ')).toMatch(/所需 ROM *需要含其 VBIOS 的 romfile：.*romtool vfct/);
	});

	it('tells that the IOMMU is off and no driver is bound', async () => {
		const [, gpu] = HOST as [SysfsFunction, SysfsFunction];
		const { address, id, classCode } = gpu;
		const { stdout } = await romtool(['devices', '--sysfs', sysfs([{ address, id, classCode }])]);
		expect(stdout).toMatch(/driver +none bound\n {2}group +none: the IOMMU is off/);
	});

	it.each([
		['no GPU', [HOST[0] as SysfsFunction], 'no GPU among the 1 PCI function'],
		['no PCI at all', [], 'no PCI functions'],
	])('ends with 3 where there is %s', async (_, functions, message) => {
		const { stdout, stderr, exitCode } = await romtool(['devices', '--sysfs', sysfs(functions), '--json']);
		expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '[]\n' });
		expect(stderr).toContain(message);
	});
});

describe("from lspci's text", () => {
	it('keeps the name that it printed', async () => {
		const text = '00:02.0 VGA compatible controller [0300]: Intel Corporation Some Lake [Graphics] [8086:b0ff]\n';
		const file = putFile(temporaryFolder(), 'lspci.txt', text);
		expect((await romtool(['devices', file])).stdout).toContain('8086:b0ff  Intel Corporation, Some Lake [Graphics]');
		const [listed] = JSON.parse((await romtool(['devices', '--json', file])).stdout);
		expect(listed).toMatchObject({ vendorName: 'Intel Corporation', deviceName: 'Some Lake [Graphics]' });
	});

	const stdin = new TextEncoder().encode(TEXT);
	const addresses = (stdout: string) => JSON.parse(stdout).map(({ address }: { address: string }) => address);

	it('in a file, as standard input, and piped in', async () => {
		const file = putFile(temporaryFolder(), 'lspci.txt', TEXT);
		const outcomes = [
			await romtool(['devices', '--json', file]),
			await romtool(['devices', '--json', '-'], { stdin }),
			await romtool(['devices', '--json'], { stdin }),
		];
		for (const { exitCode, stdout } of outcomes) {
			expect(exitCode).toBe(0);
			expect(addresses(stdout)).toEqual(['0000:05:00.0', '0000:05:00.1']);
		}
	});

	it('leaves out what nobody has told', async () => {
		const { stdout } = await romtool(['devices'], { stdin });
		expect(stdout).not.toMatch(/^ {2}(driver|group) /m);
	});

	it('is not waited for where --sysfs names the source', async () => {
		const { stdout } = await romtool(['devices', '--json', '--sysfs', sysfs(HOST.slice(0, 2))], { stdin });
		expect(addresses(stdout)).toEqual(['0000:05:00.0']);
	});

	it.each([
		['without IDs', '05:00.0 VGA compatible controller: AMD Lucienne\n', /without IDs.*lspci -Dnn/],
		['of something else', 'hello\n', /not output of lspci/],
		['that is a web page', '<!doctype html><html></html>', /HTML page/],
	])('is refused: %s', async (_, text, message) => {
		const { exitCode, stderr, stdout } = await romtool(['devices'], { stdin: new TextEncoder().encode(text) });
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
		expect(stderr).toMatch(message);
	});

	it('is refused: empty, where it was asked for', async () => {
		expect(await romtool(['devices', '-'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('empty') });
	});

	it('is refused: a folder', async () => {
		const { exitCode, stderr } = await romtool(['devices', temporaryFolder()]);
		expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--sysfs') });
	});

	it('does not go with --sysfs', async () => {
		expect((await romtool(['devices', 'x', '--sysfs', '/'])).exitCode).toBe(2);
	});
});

describe('as a process', () => {
	it('reads what a pipe or a socket brings', () => {
		const { stdout, status } = run(ROMTOOL, ['devices'], { input: new TextEncoder().encode(TEXT) });
		expect({ status, first: stdout.split('\n')[0] }).toEqual({
			status: 0,
			first: '0000:05:00.0  GPU, integrated',
		});
	});

	it.skipIf(process.platform === 'win32')('does not wait for a socket that stays silent', async () => {
		const child = spawn(process.execPath, [ROMTOOL, 'devices', '--json'], { stdio: ['pipe', 'ignore', 'ignore'] });
		const status = await new Promise((done) => child.on('close', done));
		expect([0, 3]).toContain(status);
	});
});
