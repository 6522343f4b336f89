/** From messages to causes: what supports one, what refutes it, and in which order they stand. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';

function diagnosed(...logs: string[]) {
	return diagnose(logs.map((text, i) => ({ name: `${i}.log`, text: [text] })));
}

/** Code and confidence of each cause, file by file. */
function causesOf(...logs: string[]) {
	return diagnosed(...logs).files.map(({ causes }) => causes.map(({ code, confidence }) => `${code} ${confidence}`));
}

const ROMSIG = (address: string, got = '0xffff') =>
	`vfio-pci ${address}: Invalid PCI ROM header signature: expecting 0xaa55, got ${got}\n`;
const NO_VBIOS = 'amdgpu 0000:01:00.0: amdgpu: Unable to locate a BIOS ROM\n';
const VIABLE = 'vfio 0000:09:00.0: group 2 is not viable\n';

describe('a cause', () => {
	it('is certain where QEMU says why it stops', () => {
		expect(diagnosed(`nothing\n${VIABLE}`).files[0]?.causes).toEqual([
			{
				code: 'group-not-viable',
				severity: 'error',
				confidence: 'certain',
				lines: [2],
				also: [],
				values: { address: '0000:09:00.0', group: '2' },
				message: expect.stringContaining('IOMMU group 2 of 0000:09:00.0'),
				fix: expect.stringContaining('ls /sys/kernel/iommu_groups/2/devices'),
			},
		]);
	});

	it('stands once, with all lines that show it, and with those of other logs', () => {
		const { files } = diagnosed(ROMSIG('0000:01:00.0').repeat(3), 'vfio-pci: Cannot read device rom at 01:00.0\n');
		expect(files.map(({ causes }) => causes.map(({ code, lines, also }) => ({ code, lines, also })))).toEqual([
			[],
			[
				{
					code: 'rom-unreadable',
					lines: [1],
					also: [1, 2, 3].map((line) => ({ file: '0.log', line })),
				},
			],
		]);
	});

	it('stands for each device, the lines of which have one fix', () => {
		expect(causesOf(`${VIABLE}vfio 0000:0a:00.0: group 3 is not viable\n`)).toEqual([
			['group-not-viable certain', 'group-not-viable certain'],
		]);
	});

	it('that stops the VM stands before what only looks bad, and what is only possible last', () => {
		expect(causesOf(`${ROMSIG('0000:03:00.0')}${NO_VBIOS}${VIABLE}`)).toEqual([
			['group-not-viable certain', 'amd-vbios-missing likely', 'rom-unreadable possible'],
		]);
	});

	it('that would have stopped the VM is only possible where the same task ends well', () => {
		expect(causesOf(`${VIABLE}TASK OK\n`)).toEqual([['group-not-viable possible']]);
		expect(diagnosed(`${VIABLE}TASK OK\n`).files[0]?.causes[0]?.against).toEqual([{ file: '0.log', line: 2 }]);
		expect(causesOf(`TASK OK\n${VIABLE}`)).toEqual([['group-not-viable certain']]);
		expect(causesOf(VIABLE, 'TASK OK\n')).toEqual([['group-not-viable certain'], []]);
		const failed = 'TASK ERROR: start failed: QEMU exited with code 1\n';
		expect(causesOf(`${VIABLE}${failed}nothing\nTASK OK\n`)).toEqual([['group-not-viable certain']]);
	});

	it('of a GPU that does not come back has the errors of its port with it', () => {
		const port = 'pcieport 0000:00:01.1: AER: Uncorrected (Fatal) error received: 0000:00:00.0\n';
		const waits = 'vfio-pci 0000:0a:00.0: not ready 1023ms after bus reset; waiting\n';
		const [file] = diagnosed(`${port}${waits}`).files;
		expect(file?.causes).toMatchObject([{ code: 'gpu-not-reset', confidence: 'likely', lines: [1, 2] }]);
		expect(file?.causes[0]?.values).toEqual({ address: '0000:0a:00.0' });
		expect(diagnosed(waits).files[0]).toMatchObject({ causes: [], harmless: [{ code: 'k-flr-wait' }] });
	});

	it('is refuted by what says the contrary of the same device', () => {
		const found = (address: string) => `amdgpu ${address}: amdgpu: Fetched VBIOS from ROM BAR\n`;
		expect(causesOf(NO_VBIOS + found('0000:01:00.0'))).toEqual([[]]);
		expect(causesOf(NO_VBIOS, found('0000:01:00.0'))).toEqual([[], []]);
		expect(causesOf(NO_VBIOS + found('0000:02:00.0'))).toEqual([['amd-vbios-missing likely']]);
	});
});

describe('the address of stolen memory', () => {
	const log = (base: string, status: string) =>
		`SetupVmBDSM: Get BDSM at address: ${base}\nSetupVmBDSM: 0000:00:02.0: failed to allocate BDSM: ${status}\n`;

	it('that QEMU hides from the helper is the cause', () => {
		const [cause] = diagnosed(log('0x0', 'Not Found')).files[0]?.causes ?? [];
		expect(cause).toMatchObject({ code: 'igd-helper-host-bdsm', confidence: 'certain', lines: [1, 2] });
		expect(cause?.values).toEqual({ address: '0000:00:02.0', base: '0x0', status: 'Not Found' });
	});

	it('that it sees is not: the memory at it is taken', () => {
		expect(causesOf(log('0x3C800001', 'Out of Resources'))).toEqual([['igd-helper-memory likely']]);
	});
});

describe('a harmless line', () => {
	it('is the signature of the ROM of an iGPU, unless QEMU has missed it', () => {
		const [seen] = diagnosed(ROMSIG('0000:00:02.0', '0x483f')).files;
		expect(seen).toMatchObject({ causes: [], harmless: [{ code: 'k-romsig', lines: [1], count: 1 }] });
		const [missed] = diagnosed(`${ROMSIG('0000:00:02.0')}vfio-pci: Cannot read device rom at 0000:00:02.0\n`).files;
		expect(missed).toMatchObject({ causes: [{ code: 'rom-unreadable' }], harmless: [] });
	});

	it('is counted where there are many', () => {
		const { files } = diagnosed('Select Item: 0x19\n'.repeat(100));
		expect(files[0]?.harmless).toEqual([
			{ code: 'helper-select', lines: expect.any(Array), count: 100, message: expect.any(String) },
		]);
		expect(files[0]?.harmless[0]?.lines.length).toBeLessThan(100);
	});
});

it('counts the lines that are not known, and none that are empty', () => {
	expect(diagnosed('one\n\n  \ntwo\n').files[0]?.unknown).toBe(2);
	expect(diagnosed('one\n').recognised).toBe(false);
	expect(diagnosed('').files).toMatchObject([{ file: '0.log', causes: [], harmless: [], unknown: 0 }]);
});
