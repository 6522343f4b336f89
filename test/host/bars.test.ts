import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desktopAddressWidth, intelAddressWidth } from '../../src/host/address-width.js';
import { parseBars } from '../../src/host/bars.js';
import { driverModule, isVfioDriver } from '../../src/host/drivers.js';
import { framebuffersIn } from '../../src/host/iomem.js';

/** Of an RX 6800 behind Resizable BAR: 16 GiB, 256 MiB, I/O, 1 MiB, and the ROM behind them. */
const RESOURCE = `0x000000f800000000 0x000000fbffffffff 0x000000000014220c
0x0000000000000000 0x0000000000000000 0x0000000000000000
0x000000fc00000000 0x000000fc0fffffff 0x000000000014220c
0x0000000000000000 0x0000000000000000 0x0000000000000000
0x000000000000e000 0x000000000000e0ff 0x0000000000040101
0x00000000fca00000 0x00000000fcafffff 0x0000000000040200
0x00000000fcb00000 0x00000000fcb1ffff 0x0000000000046200
`;

describe('parseBars', () => {
	it('has memory alone, with its size', () => {
		expect(parseBars(RESOURCE, (index) => index < 3)).toEqual([
			{ index: 0, size: 2 ** 34, wide: true, resizable: true },
			{ index: 2, size: 2 ** 28, wide: true, resizable: true },
			{ index: 5, size: 2 ** 20, wide: false, resizable: false },
		]);
	});

	it('has none of other texts, and never throws', () => {
		expect(parseBars('', () => true)).toEqual([]);
		expect(parseBars('0x0000000000000fff 0x0000000000000000 0x0000000000000200\n', () => true)).toEqual([]);
		fc.assert(fc.property(fc.string(), (text) => void parseBars(text, () => true)));
	});
});

describe('framebuffersIn', () => {
	const IOMEM = `00000000-00000fff : Reserved
c0000000-fbffffff : PCI Bus 0000:00
  c0000000-d1ffffff : PCI Bus 0000:01
    c0000000-cfffffff : 0000:01:00.0
      c0000000-c02fffff : BOOTFB
        c0000000-c02fffff : simpledrm
    d0000000-d1ffffff : 0000:01:00.0
  d2000000-d2ffffff : 0000:02:00.0
    d2000000-d2ffffff : nvme
  d3000000-d3ffffff : BOOTFB
4000000000-400fffffff : 0000:00:02.0
  4000000000-40007fffff : efifb
`;

	it('has those in a BAR, by the function', () => {
		const found = [
			['0000:01:00.0', expect.stringMatching(/^(?:BOOTFB|simpledrm)$/)],
			['0000:00:02.0', 'efifb'],
		];
		expect([...framebuffersIn(IOMEM)]).toEqual(found);
	});

	it('has them where all addresses are hidden', () => {
		const hidden = IOMEM.replace(/[\da-f]+-[\da-f]+ :/g, '00000000-00000000 :');
		expect([...framebuffersIn(hidden).keys()]).toEqual(['0000:01:00.0', '0000:00:02.0']);
	});

	it('takes time in proportion to the text', () => {
		const deep = Array.from({ length: 5000 }, (_, i) => `${' '.repeat(i % 200)}0-1 : 0000:01:00.${i % 8}`).join('\n');
		expect(framebuffersIn(`${deep}\n${' '.repeat(300)}0-1 : BOOTFB`).size).toBe(1);
	});
});

describe('the width of addresses', () => {
	it.each([
		// Alder Lake's two units, and a Xeon's.
		[['1c0000c40660462', '1c0000c40660462'], 39],
		[['8d2078c106f0466'], 48],
		[['8d2078c106f0466', 'd2008c40660462\n'], 39],
		[[], undefined],
		[['zz'], undefined],
	])('%j: %j', (capabilities, width) => {
		expect(intelAddressWidth(capabilities)).toBe(width);
	});

	it('is that of a desktop processor where nothing else is known', () => {
		const info = (vendor: string, bits: number) =>
			`processor\t: 0\nvendor_id\t: ${vendor}\naddress sizes\t: ${bits} bits physical, 48 bits virtual\n`;
		expect(desktopAddressWidth(info('GenuineIntel', 39))).toBe(39);
		expect(desktopAddressWidth(info('GenuineIntel', 46))).toBeUndefined();
		expect(desktopAddressWidth(info('AuthenticAMD', 39))).toBeUndefined();
	});
});

describe('drivers', () => {
	it.each(['vfio-pci', 'mlx5_vfio_pci', 'xe-vfio-pci', 'nvgrace-gpu-vfio-pci', 'i915_vfio_pci'])(
		'%s is one of VFIO',
		(name) => {
			expect(isVfioDriver(name)).toBe(true);
		},
	);

	it.each(['i915', 'nvidia', 'pci-stub', 'not_vfio_pci_at_all', undefined])('%s is none', (name) => {
		expect(isVfioDriver(name)).toBe(false);
	});

	it('have the names of their modules', () => {
		expect(driverModule('amdgpu')).toBe('amdgpu');
		expect(driverModule('sof-audio-pci-intel-tgl')).toBe('snd_sof_pci_intel_tgl');
		expect(driverModule('vfio-pci')).toBeUndefined();
		expect(driverModule('a b')).toBeUndefined();
	});
});
