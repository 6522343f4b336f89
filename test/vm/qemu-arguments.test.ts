import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQemuArguments, qemuDeviceAddress, qemuNumber, splitWords } from '../../src/vm/qemu-arguments.js';

describe('splitWords', () => {
	it.each<[string, string[]]>([
		["-cpu 'host,-hypervisor,kvm=off'", ['-cpu', 'host,-hypervisor,kvm=off']],
		['-a "b c" d\\ e', ['-a', 'b c', 'd e']],
		['  -a   -b ', ['-a', '-b']],
		['-device {\\"driver\\":1}', ['-device', '{"driver":1}']],
		['"a"\'b\'c', ['abc']],
		['""', ['']],
		['', []],
	])('%s', (text, words) => {
		expect(splitWords(text)).toEqual(words);
	});

	it('splits as a shell does', () => {
		const word = fc
			.array(fc.constantFrom('a', ' ', '=', ',', '\\ ', '\\"', "'b c'", '"d  e"', '.', '"\\""'), { maxLength: 12 })
			.map((parts) => parts.join(''));
		const samples = fc.sample(word, { numRuns: 150, seed: 5 });
		const script = samples.map((text) => `printf '%s\\0' ${text}; printf '\\1'`).join('\n');
		const { status, stdout } = spawnSync('sh', ['-c', script], { encoding: 'latin1' });
		expect(status).toBe(0);
		const shell = stdout
			.split('\x01')
			.slice(0, -1)
			.map((text) => text.split('\0').slice(0, -1));
		// Without words, printf prints one empty line.
		expect(samples.map(splitWords)).toEqual(shell.map((words, i) => (samples[i]?.trim() === '' ? [] : words)));
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void parseQemuArguments(splitWords(text))));
	});
});

describe('parseQemuArguments', () => {
	it('knows -set and -device', () => {
		const words = splitWords(
			'-set device.hostpci0.x-igd-gms=0x2 --set device.a.b.c=d -set x -device e1000,id=n,romfile=a,,b -device \'{"driver":"vfio-pci","host":"05:00.0"}\' -set',
		);
		expect(parseQemuArguments(words)).toEqual({
			sets: [
				{ text: 'device.hostpci0.x-igd-gms=0x2', group: 'device', id: 'hostpci0', property: 'x-igd-gms', value: '0x2' },
				{ text: 'device.a.b.c=d', group: 'device', id: 'a', property: 'b.c', value: 'd' },
			],
			malformed: ['x'],
			devices: [
				{
					text: 'e1000,id=n,romfile=a,,b',
					driver: 'e1000',
					properties: new Map([
						['id', 'n'],
						['romfile', 'a,b'],
					]),
				},
				{
					text: '{"driver":"vfio-pci","host":"05:00.0"}',
					driver: 'vfio-pci',
					properties: new Map([['host', '05:00.0']]),
				},
			],
		});
	});

	it.each([
		['a,,,id=n', 'a,', 'n'],
		['a,,,,id=n', 'a,,id=n', undefined],
		['a,,b,id=n', 'a,b', 'n'],
		[',id=n', '', 'n'],
		['a,,', 'a,', undefined],
	])('takes two commas for one of the value, from the left: %s', (value, romfile, id) => {
		const [device] = parseQemuArguments(['-device', `vfio-pci,romfile=${value}`]).devices;
		expect([device?.properties.get('romfile'), device?.properties.get('id')]).toEqual([romfile, id]);
	});

	it.each(['{"driver":"vfio-pci"', '{', '{]'])('makes do with JSON that is none: %s', (text) => {
		expect(parseQemuArguments(['-device', text]).devices).toEqual([{ text, driver: '', properties: new Map() }]);
	});

	it.each<[string, number | undefined]>([
		['0x2', 2],
		['2', 2],
		['0X1f', 31],
		['f0', undefined],
		['', undefined],
	])('number %j', (text, value) => {
		expect(qemuNumber(text)).toBe(value);
	});

	it.each<[string, [number, number] | undefined]>([
		['02.0', [2, 0]],
		['0x2', [2, 0]],
		['1f.3', [31, 3]],
		['2.9', undefined],
		['', undefined],
	])('address %j', (text, expected) => {
		const at = qemuDeviceAddress(text);
		expect(at && [at.device, at.function]).toEqual(expected);
	});
});
