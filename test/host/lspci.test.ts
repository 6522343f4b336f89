import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayDevices } from '../../src/host/display-devices.js';
import { parseLspci } from '../../src/host/lspci.js';
import { growthOfTime, LINEAR } from '../support/growth.js';

const GPU = {
	address: '0000:05:00.0',
	vendorId: 0x1002,
	deviceId: 0x164c,
	classCode: 0x030000,
};
const NAME = 'Advanced Micro Devices, Inc. [AMD/ATI] Lucienne';
const NAMED = 'VGA compatible controller [0300]: Advanced Micro Devices, Inc. [AMD/ATI] Lucienne [1002:164c] (rev c1)';

describe('parseLspci', () => {
	it.each([
		['-nn', `05:00.0 ${NAMED}`],
		['-Dnn', `0000:05:00.0 ${NAMED}`],
		['-nn, from Windows', `05:00.0 ${NAMED}\r\n`],
		['-nn, indented as in a post', `    05:00.0 ${NAMED}`],
		['-n', '05:00.0 0300: 1002:164c (rev c1)'],
		['-Dn, upper case', '0000:05:00.0 0300: 1002:164C'],
		['-nn without names', '05:00.0 Class [0300]: Device [1002:164c]'],
		['-nnv', `05:00.0 ${NAMED} (prog-if 00 [VGA controller])`],
	])('reads %s', (_, text) => {
		expect(parseLspci(text)).toEqual([text.includes(NAME) ? { ...GPU, name: NAME } : GPU]);
	});

	it.each([
		['[0300]: Intel Corporation Arc [Xe] [8086:7d55] (rev 08)', 'Intel Corporation Arc [Xe]'],
		['[0300]: Intel Corporation Device [8086:7d55]', undefined],
		['[0300]: Device [8086:7d55]', undefined],
	])('keeps the name of %s', (text, name) => {
		expect(parseLspci(`00:02.0 VGA compatible controller ${text}`)[0]?.name).toBe(name);
	});

	it('reads what -k and -v add, and skips the rest', () => {
		const text = [
			'pcilib: Cannot open /sys/bus/pci/devices/0000:99:00.0/config',
			`0000:05:00.0 ${NAMED} (prog-if 00 [VGA controller])`,
			'	Subsystem: Lenovo Device [17aa:3f1a]',
			'	Flags: bus master, fast devsel, latency 0, IRQ 44, IOMMU group 14',
			'	Memory at 460000000 (64-bit, prefetchable) [size=256M]',
			'	Capabilities: [48] Vendor Specific Information: Len=08 <?>',
			'	Kernel driver in use: vfio-pci',
			'	Kernel modules: amdgpu',
			'',
			'03:00.0 Audio device [0403]: NVIDIA Corporation GP107GL [10de:0fb9] (rev a1) (prog-if 80)',
			'	Subsystem: 10de:11bf',
			'	Control: I/O+ Mem+ BusMaster+ SpecCycle- MemWINV-',
			'	IOMMU group: 2',
			'	Expansion ROM at fb000000 [disabled] [size=512K]',
			'04:00.0 VGA compatible controller: NVIDIA Corporation GP107',
			'	Kernel driver in use: nouveau',
			'Contrôleur inconnu',
		].join('\n');
		expect(parseLspci(text)).toEqual([
			{
				...GPU,
				name: NAME,
				subsystemVendorId: 0x17aa,
				subsystemId: 0x3f1a,
				iommuGroup: 14,
				hasRom: false,
				driver: 'vfio-pci',
			},
			{
				address: '0000:03:00.0',
				vendorId: 0x10de,
				deviceId: 0x0fb9,
				name: 'NVIDIA Corporation GP107GL',
				classCode: 0x040380,
				subsystemVendorId: 0x10de,
				subsystemId: 0x11bf,
				iommuGroup: 2,
				hasRom: true,
			},
		]);
	});

	it.each([
		['before each line', `IOMMU Group 14 05:00.0 ${NAMED}\nIOMMU Group 2 03:00.0 0300: 10de:1c82`],
		['with a colon', `IOMMU Group 14: 05:00.0 ${NAMED}\nIOMMU Group 2: 03:00.0 0300: 10de:1c82`],
		['above the lines', `IOMMU Group 14:\n\t05:00.0 ${NAMED}\n\nIOMMU Group 2:\n\t03:00.0 0300: 10de:1c82`],
	])('reads the IOMMU groups that a script puts %s', (_, text) => {
		expect(parseLspci(text)).toEqual([
			{ ...GPU, name: NAME, iommuGroup: 14 },
			{ address: '0000:03:00.0', vendorId: 0x10de, deviceId: 0x1c82, classCode: 0x030000, iommuGroup: 2 },
		]);
	});

	it('takes an address once, and keeps domains apart', () => {
		const text = `05:00.0 ${NAMED}\n0000:05:00.0 0300: 1002:0001\n10000:05:00.0 0300: 1002:0002`;
		expect(parseLspci(text).map(({ address, deviceId }) => [address, deviceId])).toEqual([
			['0000:05:00.0', 0x164c],
			['10000:05:00.0', 2],
		]);
	});

	it.each(['', 'lspci: command not found', '-[0000:00]-+-00.0\n', '05:00.0 VGA compatible controller: AMD Lucienne'])(
		'finds nothing in %j',
		(text) => {
			expect(parseLspci(text)).toEqual([]);
		},
	);

	it('takes any text, in time that grows with it alone', () => {
		fc.assert(fc.property(fc.string(), (noise) => void parseLspci(`05:00.0 ${NAMED}\n\t${noise}\n${noise}`)));
		const text = (times: number) =>
			`05:00.0 ${'[0300'.repeat(50_000 * times)}\n${'05:00.0 [0300] '.repeat(20_000 * times)}`;
		expect(growthOfTime(text, parseLspci)).toBeLessThan(LINEAR);
	});

	it('takes no more functions than a host can have', () => {
		const lines = Array.from({ length: 0x10000 }, (_, i) => {
			const [bus, device] = [(i >> 8) & 0xff, (i >> 3) & 0x1f].map((n) => n.toString(16).padStart(2, '0'));
			return `${bus}:${device}.${i & 7} 0300: 1002:ffff`;
		});
		const functions = parseLspci(lines.join('\n'));
		expect(functions).toHaveLength(4096);
		// Each is compared with each, which this bound is for.
		expect(displayDevices(functions)).toHaveLength(4096);
	});
});
