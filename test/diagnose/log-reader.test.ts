/** Lines of logs: their numbers, however the text comes, and messages that a paste has broken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineReader, MOST_OF_A_LINE } from '../../src/diagnose/lines/line-reader.js';
import { readPieces, recognisedIn } from '../support/logs.js';

function linesOf(pieces: readonly string[]): string[] {
	const lines: string[] = [];
	const reader = new LineReader((line, number) => {
		expect(number).toBe(lines.length + 1);
		lines.push(line);
	});
	for (const piece of pieces) reader.push(piece);
	expect(reader.end()).toBe(lines.length);
	return lines;
}

function cut(text: string, places: readonly number[]): string[] {
	const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
	return at.slice(1).map((end, i) => text.slice(at[i], end));
}

describe('lines', () => {
	it('are those between line ends of all kinds, in whatever pieces the text comes', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n') });
		fc.assert(
			fc.property(text, fc.array(fc.nat(), { maxLength: 5 }), (whole, places) => {
				const lines = whole.split(/\r\n|\n|\r/);
				if (lines.at(-1) === '') lines.pop();
				expect(linesOf(cut(whole, places))).toEqual(lines);
			}),
			{ seed: 20261129, numRuns: 1000 },
		);
	});

	it('are cut where nobody prints as much', () => {
		const lines = linesOf(['a'.repeat(MOST_OF_A_LINE), 'b'.repeat(100), '\nc']);
		expect(lines.map(({ length }) => length)).toEqual([MOST_OF_A_LINE, 1]);
	});
});

const LONG =
	'2022-07-02T19:41:18.784519Z qemu-system-x86_64: -device vfio-pci,host=0000:09:00.0,id=hostdev0,bus=pci.6,multifunction=on,addr=0x0,romfile=/usr/share/vgabios/gpu.rom: vfio 0000:09:00.0: group 2 is not viable';

describe('a message', () => {
	it.each([50, 64, 80, 100, 132, 190])('is recognised where a terminal of %i columns has broken it', (width) => {
		const lines = LONG.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
		const { found, unknown } = readPieces([`before\n${lines.join('\n')}\nbehind\n`]);
		expect(found).toEqual([
			{ message: 'q-viable', line: expect.any(Number), device: '0000:09:00.0', values: { group: '2' } },
		]);
		expect(found[0]?.line).toBeGreaterThan(1);
		expect(unknown).toBeLessThan(lines.length + 2);
	});

	it('is recognised where a mail has broken it at a blank, and quoted both parts', () => {
		const text = '> qemu: -device vfio-pci,host=0000:09:00.0: vfio 0000:09:00.0: group 2 is\n> not viable\n';
		expect(recognisedIn(text).map(({ message, line }) => [message, line])).toEqual([['q-viable', 1]]);
	});

	it('is not put together of two lines that each begin as lines of a log do', () => {
		const text =
			'[    1.000000] a line that is long enough to be broken: group 2 is\n[    1.000001] not viable is another one\n';
		expect(recognisedIn(text)).toEqual([]);
	});

	it('has the device that the line names before it', () => {
		const [found] = recognisedIn('[drm] 0000:03:00.0 before, amdgpu 0000:07:00.0: amdgpu: Unable to locate a BIOS ROM');
		expect(found?.device).toBe('0000:07:00.0');
	});

	it('has the time since the kernel started, where the line has it', () => {
		const text = 'vfio-pci 0000:01:00.0: reset done\n';
		const stamps = [
			'',
			'[  829.050394] ',
			'Jul 26 14:11:14 host kernel: [    0.5] [    T1] ',
			'[Sun Apr 13 00:43:11 2025] ',
		];
		const times = stamps.map((stamp) => recognisedIn(stamp + text)[0]?.seconds);
		expect(times).toEqual([undefined, 829.050394, 0.5, undefined]);
	});

	it('has a device in one form', () => {
		expect(recognisedIn('vfio: Cannot reset device 0A:00.1, no available reset mechanism.')[0]?.device).toBe(
			'0000:0a:00.1',
		);
	});

	it('is found again, the same, in whatever pieces the text comes', () => {
		const text = `a\r\n${LONG}\r\n[    1.0] amdgpu 0000:07:00.0: Unable to locate a BIOS ROM\r\n`;
		const whole = recognisedIn(text);
		expect(whole).toHaveLength(2);
		fc.assert(
			fc.property(fc.array(fc.nat(), { maxLength: 5 }), (places) => {
				expect(readPieces(cut(text, places)).found).toEqual(whole);
			}),
			{ seed: 20261129 },
		);
	});
});
