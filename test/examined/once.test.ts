/** A file is recognised, parsed and unpacked once, whoever asks: counted at the functions that do it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { efiDecompress } from '../../src/codec/efi-decompress.js';
import { identifyContent } from '../../src/content/content.js';
import { examineFile } from '../../src/examined/examined-file.js';
import { recognizeDriver } from '../../src/graphics/recognize.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { parseOptionRom } from '../../src/option-rom/parse.js';
import { lintProxmox } from '../../src/proxmox/lint.js';
import { check, checkFile } from '../../src/report/check.js';
import { inspect, inspectFile } from '../../src/report/inspect.js';
import { atomVbios, driver, joined } from '../consumers/builders.js';

vi.mock('../../src/codec/efi-decompress.js', { spy: true });
vi.mock('../../src/content/content.js', { spy: true });
vi.mock('../../src/graphics/recognize.js', { spy: true });
vi.mock('../../src/option-rom/parse.js', { spy: true });

const SPIES = { identifyContent, parseOptionRom, efiDecompress, recognizeDriver };
const calls = () => Object.values(SPIES).map((spy) => vi.mocked(spy).mock.calls.length);

const digests: number[] = [];
const sha256 = ({ length }: Uint8Array) => {
	digests.push(length);
	return '';
};
const device = { vendorId: 0x1002, deviceId: 0x164c };
const packed = buildOptionRom([{ kind: 'efi', data: driver(9600), compress: true }], {
	...device,
	deviceIds: [0x164c],
});
const whole = joined(atomVbios({ indicator: 0 }), packed);
const everything = { device, role: 'amd-gop', secureBoot: true, fileName: 'a.rom' } as const;

beforeEach(() => {
	vi.clearAllMocks();
	digests.length = 0;
});

describe('a ROM with a compressed driver', () => {
	// Of the driver, and where devices matter, of the VBIOS that it goes by.
	const [ofDriver, ofBoth] = [[9600], [1024, 9600]];
	it.each<[string, readonly number[], () => unknown]>([
		['inspect', ofDriver, () => inspect(whole, sha256)],
		['check', ofBoth, () => check(whole, sha256)],
		['check of everything', ofBoth, () => check(whole, sha256, everything)],
		[
			'several questions about one file',
			ofBoth,
			() => {
				const file = examineFile(whole, sha256);
				return [inspectFile(file), checkFile(file, everything), checkFile(file)];
			},
		],
		[
			'lint of a machine that has it twice, and once more in a snapshot',
			[1024],
			() => {
				const lines = 'hostpci0: 0000:05:00.0,romfile=a.rom\nhostpci1: 0000:06:00.0,romfile=a.rom\n';
				return lintProxmox(`${lines}\n[before]\n${lines}`, { rom: () => ({ state: 'read', bytes: whole }), sha256 });
			},
		],
	])('%s', (_, digested, ask) => {
		ask();
		expect(calls()).toEqual([1, 1, 1, 1]);
		expect(digests.sort((a, b) => a - b)).toEqual(digested);
	});
});

it('a header before the ROM makes two chains: what is behind it, and what the first byte begins', () => {
	check(joined(new Uint8Array(512).fill(3), whole), sha256, everything);
	expect(calls()).toEqual([1, 2, 1, 1]);
});

it('what is not asked for is not made', () => {
	const file = examineFile(whole, sha256);
	expect(calls()).toEqual([0, 0, 0, 0]);
	expect(file.images).toHaveLength(2);
	expect(calls()).toEqual([1, 1, 0, 0]);
});
