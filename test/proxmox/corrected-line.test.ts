/** Lines that Proxmox does not take, as the fix has them: Proxmox takes those, but for words in capitals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedHostpci } from '../../src/proxmox/corrected-line.js';
import { parseHostPci } from '../../src/proxmox/hostpci.js';
import { AMD, lint, withLine } from '../support/lint.js';

const key = 'hostpci0';

describe('a corrected hostpci line', () => {
	it.each([
		['0000:0A:00.0,pcie=1', '0000:0a:00.0,pcie=1'],
		['05:00.0,06:00.0', '05:00.0;06:00.0'],
		['05:00.0,pcie=1,pcie=0', '05:00.0,pcie=1'],
		['05:00.0,rom-file=a b.rom', '05:00.0,romfile=a b.rom'],
		['05:00.0,xvga=1,colour=red', '05:00.0,x-vga=1'],
		['05:00.0,romfile=', '05:00.0'],
		['05:00.0,romfile=a;b.rom', '05:00.0,romfile=a_b.rom'],
		['05:00.0,mapping=gpu', '05:00.0'],
		['pcie=1', 'ADDRESS,pcie=1'],
		['mapping=-,pcie=1', 'ADDRESS,pcie=1'],
		['5:0.0;06:00.0', 'ADDRESS;06:00.0'],
		['05:00.0,pcie=maybe,device-id=164C,vendor-id=x', '05:00.0,pcie=1,device-id=0x164C'],
		['05:00.0,mdev=a/b,driver=vfio-pci', '05:00.0,mdev=TYPE'],
	])('%s: %s', (value, corrected) => {
		expect(correctedHostpci({ key, value })).toEqual({
			lines: [`${key}: ${corrected}`],
			hasComment: false,
			lookUp: corrected.includes('ADDRESS'),
		});
	});

	it('has its comment before it', () => {
		expect(correctedHostpci({ key, value: '05:00.0,pcie=1 # the GPU' })).toMatchObject({
			lines: ['# the GPU', 'hostpci0: 05:00.0,pcie=1'],
			hasComment: true,
		});
	});

	it('is one that Proxmox takes, whatever it was', () => {
		const part = fc.constantFrom(
			...[',', '=', ';', '#', ' ', '05:00.0', 'host', 'mapping', 'romfile', 'pcie', 'mdev', '1'],
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'grapheme-ascii' })), { maxLength: 12 }), (parts) => {
				const { lines } = correctedHostpci({ key, value: parts.join('').trim() });
				const line = (lines.at(-1) ?? '').replaceAll('ADDRESS', '0000:05:00.0');
				expect(parseHostPci({ key, value: line.slice('hostpci0: '.length), line: 1 })?.problem).toBeUndefined();
			}),
		);
	});
});

describe('what is said of them', () => {
	const said = (name: string, value: string) => {
		const { message, fix } = lint(withLine(AMD, name, value)).find(({ code }) => code === 'hostpci-invalid') ?? {};
		return [message, fix];
	};

	it('has the first free number for one beyond the last', () => {
		expect(said('hostpci16', '0000:06:00.0,pcie=1')).toEqual([
			'Proxmox VE skips hostpci16: the last is hostpci15. The VM starts without the device.',
			'Use hostpci0 to hostpci15. Write `hostpci2: 0000:06:00.0,pcie=1`.',
		]);
	});

	it("has Proxmox's own words", () => {
		expect(said('hostpci2', '0000:06:00.0,rom=x.rom')).toEqual([
			'Proxmox VE skips hostpci2: `rom: property is not defined in schema and the schema does not allow additional properties`. The VM starts without the device.',
			'Write `hostpci2: 0000:06:00.0,romfile=x.rom`.',
		]);
	});
});
