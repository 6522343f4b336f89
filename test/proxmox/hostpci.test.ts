import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePackageVersion } from '../../src/host/package-version.js';
import { parseHostPci } from '../../src/proxmox/hostpci.js';
import { parseBoolean, parsePropertyString } from '../../src/proxmox/property-string.js';

const parse = (value: string, key = 'hostpci0') => parseHostPci({ key, value, line: 1 });

describe('parsePropertyString', () => {
	it.each<[string, [string, string][], string?]>([
		[
			'0000:05:00.0,pcie=1',
			[
				['host', '0000:05:00.0'],
				['pcie', '1'],
			],
		],
		[
			'host=05:00.0,,pcie=1',
			[
				['host', '05:00.0'],
				['pcie', '1'],
			],
		],
		[
			'pcie=1,05:00.0',
			[
				['pcie', '1'],
				['host', '05:00.0'],
			],
		],
		['romfile=a=b.rom', [['romfile', 'a=b.rom']]],
		['05:00.0,06:00.0', [['host', '05:00.0']], 'duplicate key in comma-separated list property: host'],
		['pcie=1,pcie=0', [['pcie', '1']], 'duplicate key in comma-separated list property: pcie'],
		[
			'x=1,pcie=1',
			[['pcie', '1']],
			'x: property is not defined in schema and the schema does not allow additional properties',
		],
		['x=1,y=1,x=1', [], 'duplicate key in comma-separated list property: x'],
		['romfile=', [], 'missing key in comma-separated list property'],
		['=x', [], 'missing key in comma-separated list property'],
	])('%s', (text, values, problem) => {
		const parsed = parsePropertyString(text, 'host', ['host', 'pcie', 'romfile']);
		expect([[...parsed.values], parsed.problem]).toEqual([values, problem]);
	});

	it.each([
		['1', true],
		['On', true],
		['yes', true],
		['TRUE', true],
		['0', false],
		['off', false],
		['No', false],
		['false', false],
		['2', undefined],
		['', undefined],
	])('takes %j for %j', (text, value) => {
		expect(parseBoolean(text)).toBe(value);
	});
});

describe('parseHostPci', () => {
	it('reads a line', () => {
		expect(parse('0000:05:00.0,pcie=1,rombar=0,romfile=x.rom,x-vga=yes,device-id=0x164C')).toMatchObject({
			index: 0,
			addresses: [{ domain: 0, bus: 5, device: 0, function: 0 }],
			romfile: 'x.rom',
			rombar: false,
			pcie: true,
			xVga: true,
			legacyIgd: false,
			deviceId: 0x164c,
		});
		expect(parse('05:00')?.addresses).toEqual([{ domain: 0, bus: 5, device: 0 }]);
		expect(parse('10000:e1:00.0')?.addresses).toEqual([{ domain: 0x10000, bus: 0xe1, device: 0, function: 0 }]);
		expect(parse('mapping=gpu')).toMatchObject({ addresses: [], mapping: 'gpu' });
	});

	it.each([
		'0000:05:00.0,pcie=1',
		'05:00',
		'05:00.0;05:00.1',
		'10000:e1:00.0',
		'mapping=gpu',
		'host=05:00.0,driver=keep',
	])('takes %s', (value) => {
		expect(parse(value)?.problem).toBeUndefined();
	});

	it.each([
		['0000:0A:00.0', { case: 'address', value: '0000:0A:00.0' }],
		['5:0.0', { case: 'address', value: '5:0.0' }],
		['05:00.0;;05:00.1', { case: 'address', value: '' }],
		['pcie=1', { case: 'refused', said: "Either 'host' or 'mapping' must be set." }],
		['05:00.0,mapping=gpu', { case: 'refused', said: "Cannot set both 'host' and 'mapping'." }],
		[
			'05:00.0,x=1',
			{
				case: 'words',
				said: 'x: property is not defined in schema and the schema does not allow additional properties',
			},
		],
		['05:00.0,mapping=gpu,pcie=2', { case: 'switch', option: 'pcie', value: '2' }],
		['05:00.0,pcie=2', { case: 'switch', option: 'pcie', value: '2' }],
		['05:00.0,romfile=a;b', { case: 'romfile', value: 'a;b' }],
		['05:00.0,vendor-id=1002', { case: 'id', option: 'vendor-id', value: '1002' }],
		['05:00.0,driver=vfio-pci', { case: 'driver', value: 'vfio-pci' }],
		['05:00.0,mdev=a/b', { case: 'mdev', value: 'a/b' }],
	])('%s: %j', (value, problem) => {
		expect(parse(value)?.problem).toMatchObject(problem);
	});

	it.each<[string, string, boolean]>([
		['driver=keep', '9.0.24', false],
		['driver=vfio', '8.4.10', false],
		['driver=keep', '9.0.25', true],
		['driver=keep', '9.1', true],
		['driver=keep', '10.0.0', true],
		['pcie=1', '8.4.10', true],
	])('%s of qemu-server %s: %s', (word, release, taken) => {
		const setting = { key: 'hostpci0', value: `05:00.0,${word}`, line: 1 };
		const { problem } = parseHostPci(setting, parsePackageVersion(release)) ?? {};
		expect(problem).toEqual(taken ? undefined : { case: 'release', option: 'driver', value: word.slice(7) });
	});

	it('knows which keys are its own', () => {
		expect(parse('x', 'hostpci')).toBeUndefined();
		expect(parse('x', 'net0')).toBeUndefined();
		expect(parse('05:00.0', 'hostpci15')?.problem).toBeUndefined();
		expect(parse('05:00.0', 'hostpci16')?.problem).toEqual({ case: 'number' });
	});

	it('never throws', () => {
		const parts = fc.constantFrom(',', '=', ';', ':', '.', 'host', 'romfile', 'pcie', '0000:05:00.0', '1', '%', '\n');
		fc.assert(fc.property(fc.array(fc.oneof(parts, fc.string())), (words) => void parse(words.join(''))));
	});
});
