import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfiguration, settingsOf } from '../../src/proxmox/configuration.js';

const TEXT = `#notes of the machine
#hostpci9: in a note
bios: ovmf
hostpci0: 0000:05:00.0,pcie=1
hostpci0: 0000:06:00.0,pcie=1
Machine: q35
 memory: 4096
name: pc  

[PENDING]
bios: seabios
delete: name hostpci0

[snap_1]
bios: seabios
[special:cloudinit]
hostpci0: x
[a b]
vga: none
`;

describe('parseConfiguration', () => {
	const { sections } = parseConfiguration(TEXT);

	it('has a section per header, each setting with its line', () => {
		expect(sections.map(({ kind, name, line }) => [kind, name, line])).toEqual([
			['main', '', 1],
			['pending', '', 10],
			['snapshot', 'snap_1', 14],
			['special', 'special:cloudinit', 16],
			['unknown', 'a b', 18],
		]);
		expect(sections[0]?.settings).toEqual([
			{ key: 'bios', value: 'ovmf', line: 3 },
			{ key: 'hostpci0', value: '0000:05:00.0,pcie=1', line: 4 },
			{ key: 'hostpci0', value: '0000:06:00.0,pcie=1', line: 5 },
			{ key: 'name', value: 'pc', line: 8 },
		]);
	});

	it('tells lines that Proxmox passes over', () => {
		expect(sections[0]?.strayLines).toEqual([
			{ line: 6, text: 'Machine: q35' },
			{ line: 7, text: 'memory: 4096' },
		]);
	});

	it('never throws', () => {
		const lines = fc.constantFrom('[', ']', '[]', '[PENDING]', '[x]', 'a: b', ':', '#', '\r', 'hostpci0: ,=,', '\0');
		fc.assert(
			fc.property(fc.array(fc.oneof(lines, fc.string()), { maxLength: 40 }), (parts) => {
				const text = parts.join('\n');
				const count = text.split('\n').length;
				for (const { settings } of parseConfiguration(text).sections) {
					for (const { line } of settings) expect(line).toBeLessThanOrEqual(count);
				}
			}),
		);
	});
});

describe('settingsOf', () => {
	const [now, snapshot, ...more] = settingsOf(parseConfiguration(TEXT));

	it('makes the pending changes, then gives the snapshots', () => {
		expect([now?.snapshot, snapshot?.snapshot, more]).toEqual([undefined, 'snap_1', []]);
		expect(now?.get('bios')).toEqual({ key: 'bios', value: 'seabios', line: 11 });
		expect([now?.get('name'), now?.get('hostpci0'), now?.get('vga')]).toEqual([undefined, undefined, undefined]);
		expect(snapshot?.all).toEqual([{ key: 'bios', value: 'seabios', line: 15 }]);
	});

	it('keeps lines that later ones replace', () => {
		expect(now?.replaced.map(({ line }) => line)).toEqual([4]);
	});
});
