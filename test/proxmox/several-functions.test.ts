/** Several functions in one hostpci line: which of them are there, and which gets what the line says (`print_hostpci_devices`, PVE/QemuServer/PCI.pm). */
import { describe, expect, it } from 'vitest';
import { AMD, AMD_HOST, lint, pciFunction, withLine } from '../support/lint.js';

const VBIOS = 'romfile=vbios_1002_164c.bin';
const oneLine = (value: string) => withLine(withLine(AMD, 'hostpci1', undefined), 'hostpci0', value);
const codes = (text: string, host?: typeof AMD_HOST) =>
	lint(text, host)
		.filter(({ severity }) => severity !== 'note')
		.map(({ code }) => code);

describe('the audio function', () => {
	it.each([
		'0000:05:00.0;0000:05:00.1,pcie=1',
		'05:00.0;05:00.1,pcie=1',
		'host=05:00.0;05:00.1,pcie=1',
		'pcie=1,host=0000:05:00.0;05:00.1',
		'05:00.0;05:00.1;05:00.3,pcie=1',
		'05:00.0;05:00.3;05:00.1,pcie=1',
		'05:00,pcie=1',
	])('is there: %s', (line) => {
		const text = oneLine(`${line},${VBIOS}`);
		expect(codes(text)).toEqual([]);
		expect(codes(text, AMD_HOST)).toEqual([]);
	});

	it.each(['05:00.0,pcie=1', '05:00.0;05:00.3,pcie=1', '05:00.0;06:00.1,pcie=1'])('is not there: %s', (line) => {
		const own = lint(oneLine(`${line},${VBIOS}`)).find(({ code }) => code === 'audio-not-passed');
		expect(own?.values).toEqual({ audio: '0000:05:00.1', write: ['hostpci1: 0000:05:00.1,pcie=1'] });
	});

	it('may be behind a mapping', () => {
		const text = withLine(oneLine(`05:00.0,pcie=1,${VBIOS}`), 'hostpci1', 'mapping=sound,pcie=1');
		expect(codes(text)).toEqual([]);
	});
});

describe('the ROM file', () => {
	it.each([undefined, AMD_HOST])('goes to the first function, which is to be the GPU', (host) => {
		const text = oneLine(`05:00.1;05:00.0,pcie=1,${VBIOS}`);
		const own = lint(text, host).find(({ code }) => code === 'vbios-not-on-gpu');
		expect(own).toMatchObject({
			severity: 'error',
			key: 'hostpci0',
			values: { first: true, write: [`hostpci0: 0000:05:00.0;0000:05:00.1,pcie=1,${VBIOS}`] },
		});
		expect(codes(oneLine(`0000:05:00.0;0000:05:00.1,pcie=1,${VBIOS}`), host)).toEqual([]);
	});

	it('is none for the functions behind it, by the addresses of the line', () => {
		const own = lint(oneLine('05:00.0;00:1f.3,pcie=1,romfile=AMDGopDriver.rom')).find(
			({ code }) => code === 'romfile-first-function',
		);
		expect(own?.values).toEqual({
			rom: 'AMDGopDriver.rom',
			address: '0000:05:00.0',
			lines: [
				'hostpci0: 0000:05:00.0,pcie=1,romfile=VBIOS.bin',
				'hostpci1: 0000:00:1f.3,pcie=1,romfile=AMDGopDriver.rom',
			],
		});
	});
});

it('misses one function that the host does not have among others', () => {
	const own = lint(oneLine(`05:00.0;05:00.2,pcie=1,${VBIOS}`), AMD_HOST).find(({ code }) => code === 'device-absent');
	expect(own?.values).toEqual({ manager: 'proxmox', address: '0000:05:00.2' });
});

describe("other vendors' virtual functions", () => {
	const host = {
		...AMD_HOST,
		functions: [
			...(AMD_HOST.functions ?? []),
			pciFunction('0000:06:00.0', { vendorId: 0x8086, deviceId: 0x1572, classCode: 0x020000, iommuGroup: 8 }),
			pciFunction('0000:06:02.0', {
				...{ vendorId: 0x8086, deviceId: 0x154c, classCode: 0x020000, iommuGroup: 9 },
				physicalFunction: '0000:06:00.0',
			}),
			pciFunction('0000:07:00.0', {
				...{ vendorId: 0x1002, deviceId: 0x7461, classCode: 0x030000, iommuGroup: 10 },
				...{ driver: 'gim', virtualFunctions: { enabled: 1, total: 12 } },
			}),
			pciFunction('0000:07:02.0', {
				...{ vendorId: 0x1002, deviceId: 0x7462, classCode: 0x030000, iommuGroup: 11 },
				physicalFunction: '0000:07:00.0',
			}),
			pciFunction('0000:08:00.4', {
				...{ vendorId: 0x10de, deviceId: 0x2231, classCode: 0x030200, iommuGroup: 12 },
				...{ driver: 'nvidia', physicalFunction: '0000:08:00.0' },
			}),
		],
	};

	it.each([
		['of a network card', '06:02.0,pcie=1', []],
		['of a network card, with its boot ROM', '06:02.0,pcie=1,romfile=legacy_network.rom', ['romfile-firmware']],
		['of NVIDIA, with a vGPU type', '0000:08:00.4,mdev=nvidia-683', []],
		['of AMD', '07:02.0,pcie=1', []],
		['of AMD, which error 43 is not about', '07:02.0,pcie=1', [], 'host,hidden=1'],
		['of AMD, with a ROM', `07:02.0,pcie=1,${VBIOS}`, ['vf-romfile']],
	] as const)('%s', (_, line, expected, cpu: string = 'host') => {
		const text = withLine(withLine(withLine(AMD, 'hostpci2', line), 'cpu', cpu), 'args', undefined);
		expect(codes(text, { ...host, modprobeFiles: [] })).toEqual(expected);
	});
});

describe('a device that is passed twice', () => {
	it.each([
		['0000:05:00', '0000:05:00.1', ['hostpci0: 0000:05:00.0', 'hostpci1: 0000:05:00.1']],
		['0000:05:00', '0000:05:00.0', ['hostpci0: 0000:05:00.1', 'hostpci1: 0000:05:00.0']],
		[
			'0000:05:00,pcie=1,x-vga=1,romfile=a.rom',
			'0000:05:00.0',
			['hostpci0: 0000:05:00.1,pcie=1', 'hostpci1: 0000:05:00.0,romfile=a.rom,x-vga=1'],
		],
		[
			'0000:05:00,x-vga=1,romfile=a.rom',
			'0000:05:00.0,romfile=b.rom',
			['hostpci0: 0000:05:00.1', 'hostpci1: 0000:05:00.0,romfile=b.rom,x-vga=1'],
		],
		['0000:05:00.1', '0000:05:00', ['hostpci1: 0000:05:00.0', 'hostpci0: 0000:05:00.1']],
		['0000:05:00.0;0000:05:00.1', '0000:05:00.1;0000:06:00.0', ['hostpci1: 0000:06:00.0']],
		['0000:06:00.0', '0000:05:00;0000:05:00.1', ['hostpci1: 0000:05:00']],
		['0000:05:00.0', '0000:05:00.0', undefined],
		['0000:05:00', '0000:05:00', undefined],
	])('%s and %s', (first, second, lines) => {
		const text = (one: string, other: string) => `memory: 4096\nhostpci0: ${one}\nhostpci1: ${other}\n`;
		const own = lint(text(first, second)).find(({ code }) => code === 'device-twice');
		expect(own?.values?.['lines']).toEqual(lines);
		if (lines === undefined) expect(own?.fix).toBe('Remove one of the two, hostpci0 or hostpci1.');
	});
});
