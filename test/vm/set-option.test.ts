import { expect, it } from 'vitest';
import { wellFormedSet } from '../../src/vm/lint/managers/set-option.js';
import { parseQemuArguments } from '../../src/vm/qemu-arguments.js';

it.each([
	['hostpci0.x-vga=on', 'device.hostpci0.x-vga=on'],
	['device.hostdev1.x-vga', 'device.hostdev1.x-vga=VALUE'],
	['x-vga=on', 'device.hostpci3.x-vga=on'],
	['device.x-igd-lpc=on', 'device.hostpci3.x-igd-lpc=on'],
	['', 'device.hostpci3.PROPERTY=VALUE'],
	['nonsense with blanks', 'device.hostpci3.PROPERTY=VALUE'],
])('-set %s was meant as %s, which QEMU reads', (text, meant) => {
	expect(parseQemuArguments(['-set', text]).malformed).toEqual([text]);
	expect(wellFormedSet(text, 'hostpci3')).toBe(meant);
	expect(parseQemuArguments(['-set', meant])).toMatchObject({ malformed: [], sets: [{ group: 'device' }] });
});
