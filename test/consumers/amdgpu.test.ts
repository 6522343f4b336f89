import { describe, expect, it } from 'vitest';
import { askAmdgpu } from '../../src/consumers/amdgpu.js';
import { readAsLinux } from '../../src/consumers/linux-rom.js';
import { ask, atomVbios, codes, damaged, efiImage, joined, legacyImage, text, u16 } from './builders.js';

describe('askAmdgpu', () => {
	it('accepts an ATOMBIOS, for its own device and for another of AMD', () => {
		expect(askAmdgpu(ask(atomVbios()))).toEqual({ verdict: 'accepts', findings: [] });
		expect(askAmdgpu(ask(atomVbios(), 0x1002, 0x164c))).toEqual({ verdict: 'accepts', findings: [] });
	});

	it('does not look at the sum', () => {
		const rom = atomVbios();
		rom[0x300] = 1;
		expect(askAmdgpu(ask(rom)).verdict).toBe('accepts');
	});

	it.each<[string, Uint8Array, number | undefined]>([
		["another vendor's ROM", atomVbios({ vendorId: 0x10de }), undefined],
		["another vendor's device", atomVbios(), 0x8086],
		['a GOP ROM', efiImage(), 0x1002],
		['no ROM and no device', new Uint8Array(512), undefined],
	])('has nothing to do with %s', (_, rom, vendorId) => {
		expect(askAmdgpu(ask(rom, vendorId))).toEqual({ verdict: 'not-applicable', findings: [] });
	});

	it.each<[string, Uint8Array, string, number]>([
		['what does not begin with 55 AA', joined(new Uint8Array(512), atomVbios()), 'amdgpu-rom-signature', 0],
		['an empty file', new Uint8Array(0), 'amdgpu-rom-signature', 0],
		['no PCIR', atomVbios({}, (b) => text(b, 0x1c0, 'PCIX')), 'amdgpu-pcir-signature', 0x1c0],
		['a zero header offset', atomVbios({}, (b) => u16(b, 0x48, 0)), 'amdgpu-header-missing', 0x48],
		['a header past the end', atomVbios({}, (b) => u16(b, 0x48, 0x400 - 7)), 'amdgpu-header-outside', 0x48],
		['no ATOM', atomVbios({}, (b) => text(b, 0x104, 'ATOX')), 'amdgpu-atom-magic', 0x104],
		[
			'MOTA, which only check_atom_bios takes',
			atomVbios({}, (b) => text(b, 0x104, 'MOTA')),
			'amdgpu-atom-magic',
			0x104,
		],
		['no ATI magic', atomVbios({}, (b) => text(b, 0x30, ' 761295521')), 'amdgpu-ati-magic', 0x30],
		['an image length of zero', atomVbios({ imageUnits: 0 }), 'amdgpu-rom-signature', 0],
	])('rejects %s', (_, rom, code, offset) => {
		const { verdict, findings } = askAmdgpu(ask(rom, 0x1002));
		expect(verdict).toBe('rejects');
		expect(findings).toMatchObject([
			{ code, severity: 'error', consumer: 'amdgpu', offset, values: expect.objectContaining({ offset }) },
		]);
	});

	it('does not find a VBIOS behind an EFI image', () => {
		const { verdict, findings } = askAmdgpu(ask(joined(efiImage({ indicator: 0 }), atomVbios()), 0x1002));
		expect(verdict).toBe('rejects');
		expect(findings).toMatchObject([{ code: 'amdgpu-vbios-behind', severity: 'error', offset: 0x600 }]);
		expect(askAmdgpu(ask(joined(atomVbios({ indicator: 0 }), efiImage()), 0x1002)).verdict).toBe('accepts');
	});

	it('takes a header that ends with the image', () => {
		const rom = atomVbios({}, (b) => {
			u16(b, 0x48, 0x3f7);
			text(b, 0x3fb, 'ATOM');
		});
		expect(askAmdgpu(ask(rom)).verdict).toBe('accepts');
	});

	it.each<[string, Uint8Array, string, number]>([
		['a size byte of zero', atomVbios({}, (b) => b.set([0], 2)), 'amdgpu-size-byte', 2],
		['a size byte past the file', atomVbios({}, (b) => b.set([3], 2)), 'amdgpu-size-byte', 2],
		['an unaligned PCIR', atomVbios({ pcirAt: 0x1c2 }), 'amdgpu-pcir-unaligned', 0x1c2],
	])('accepts, but remarks on %s', (_, rom, code, offset) => {
		const { verdict, findings } = askAmdgpu(ask(rom));
		expect(verdict).toBe('accepts');
		expect(findings).toMatchObject([{ code, severity: 'warning', consumer: 'amdgpu', offset }]);
	});

	it('quotes the kernel, and tells what is there in place of ATOM', () => {
		const [signature] = askAmdgpu(ask(joined(new Uint8Array(512), atomVbios()), 0x1002)).findings;
		const said = 'Invalid PCI ROM header signature: expecting 0xaa55, got 0x0000';
		expect(signature?.values).toEqual({ offset: 0, said });
		const magicOf = (magic: string) =>
			askAmdgpu(
				ask(
					atomVbios({}, (b) => text(b, 0x104, magic)),
					0x1002,
				),
			).findings[0]?.values;
		expect(magicOf('ATOX')).toEqual({ case: 'none', offset: 0x104, pointer: 0x48 });
		expect(magicOf('MOTA')).toMatchObject({ case: 'mota' });
	});

	it('looks at the first image only: a VBIOS behind a driver is not found', () => {
		const rom = joined(efiImage({ indicator: 0 }), atomVbios());
		expect(askAmdgpu(ask(rom)).verdict).toBe('rejects');
		const right = joined(atomVbios({ indicator: 0 }), efiImage());
		expect(askAmdgpu(ask(right))).toEqual({ verdict: 'accepts', findings: [] });
	});

	it('tells that old kernels want code type 0 first', () => {
		const rom = joined(atomVbios({ codeType: 1, indicator: 0 }), legacyImage());
		expect(codes(askAmdgpu(ask(rom)).findings)).toEqual(['amdgpu-code-type']);
	});

	it('never throws', () => {
		for (const rom of damaged(atomVbios(), 1, 3000)) askAmdgpu(ask(rom, 0x1002));
	});
});

describe('readAsLinux', () => {
	it.each<[string, Uint8Array, number]>([
		['one image', atomVbios(), 1024],
		['two images', joined(atomVbios({ indicator: 0 }), efiImage()), 2560],
		['what follows the last image', joined(atomVbios(), efiImage()), 1024],
		['an image that claims more than the BAR', atomVbios({ imageUnits: 100 }), 1024],
		['one cut off, with zeros in the BAR', atomVbios().subarray(0, 1000), 1024],
		['no last image', atomVbios({ indicator: 0 }), 1024],
		['nothing', new Uint8Array(0), 0],
	])('counts %s', (_, rom, size) => expect(readAsLinux(rom).size).toBe(size));

	it('ends on images of no length', () => {
		expect(readAsLinux(atomVbios({ imageUnits: 0, indicator: 0 })).size).toBe(0);
	});
});
