import { describe, expect, it } from 'vitest';
import { isAtLeastVersion } from '../../src/host/package-version.js';
import { igdQuirks } from '../../src/vm/igd-quirks.js';
import { formatQemuVersion, parseQemuVersion, type QemuVersion } from '../../src/vm/qemu-version.js';

const [SANDY, SKYLAKE, COMET, TIGER, RAPTOR, METEOR, LUNAR, CORE2] = [
	0x0102, 0x1912, 0x9bc5, 0x9a49, 0xa780, 0x7d55, 0x64a0, 0x2e32,
];

describe('igdQuirks', () => {
	it.each<[string, number, QemuVersion, object]>([
		['Sandy Bridge, 7.2', SANDY, [7, 2], { generation: 6, legacyMode: true, lpcOption: false, opRegion: 'option' }],
		['Skylake, 7.2', SKYLAKE, [7, 2], { generation: 8, legacyMode: true, stolenMemory: 'none' }],
		['Raptor Lake, 9.1', RAPTOR, [9, 1], { generation: 8, legacyMode: true, stolenMemory: 'none' }],
		['Raptor Lake, 9.2', RAPTOR, [9, 2], { legacyMode: false, lpcOption: false, opRegion: 'option' }],
		['Raptor Lake, 10.0', RAPTOR, [10, 0], { generation: 12, legacyMode: true, lpcOption: true, opRegion: 'option' }],
		['Raptor Lake, 10.1', RAPTOR, [10, 1], { generation: 12, legacyMode: false, lpcOption: true, opRegion: 'on' }],
		['Skylake, 9.2', SKYLAKE, [9, 2], { generation: 9, legacyMode: true, stolenMemory: 'host' }],
		['Skylake, 10.1', SKYLAKE, [10, 1], { generation: 9, legacyMode: true, opRegion: 'on' }],
		['Comet Lake, 9.2', COMET, [9, 2], { legacyMode: false }],
		['Comet Lake, 10.0', COMET, [10, 0], { generation: 9, legacyMode: true }],
		['Tiger Lake, 9.2', TIGER, [9, 2], { generation: 12, legacyMode: true }],
		['Meteor Lake, 9.1', METEOR, [9, 1], { generation: 8, legacyMode: true }],
		['Meteor Lake, 10.0', METEOR, [10, 0], { legacyMode: false, opRegion: 'never' }],
		['Meteor Lake, 10.2', METEOR, [10, 2], { legacyMode: false, opRegion: 'on', gmsRanges: [] }],
		['Meteor Lake, 11.0', METEOR, [11, 0], { generation: 12, legacyMode: false, opRegion: 'on' }],
		['Lunar Lake, 11.1', LUNAR, [11, 1], { legacyMode: false, opRegion: 'on', lpcOption: true }],
		['older than Sandy Bridge, 7.2', CORE2, [7, 2], { legacyMode: false, gmsRanges: [] }],
	])('tells what QEMU does by itself: %s', (_, deviceId, qemu, expected) => {
		const quirks = igdQuirks(deviceId, qemu);
		expect(quirks).toMatchObject(expected);
		expect('generation' in quirks).toBe('generation' in expected);
	});

	it.each<[string, number, QemuVersion, number[][], boolean]>([
		['Sandy Bridge', SANDY, [10, 2], [[0, 0x10]], true],
		['Raptor Lake before 9.2', RAPTOR, [8, 0], [[0, 0x10]], false],
		['Raptor Lake, 10.0', RAPTOR, [10, 0], [[0, 0x40]], false],
		[
			'Raptor Lake, 10.1',
			RAPTOR,
			[10, 1],
			[
				[0, 0x40],
				[0xf0, 0xfe],
			],
			true,
		],
	])('knows the values of x-igd-gms: %s', (_, deviceId, qemu, gmsRanges, refusesGms) => {
		expect(igdQuirks(deviceId, qemu)).toMatchObject({ gmsRanges, refusesGms });
	});
});

describe('QEMU versions', () => {
	it.each([
		['10.1', [10, 1]],
		['10.1.2', [10, 1]],
		[' 9.2.0 ', [9, 2]],
		['8.0+pve1', [8, 0]],
		['pc-i440fx-9.2+pve1', [9, 2]],
		['pc-q35-10.0', [10, 0]],
		['9', [9, 0]],
		['10.1.2-7', [10, 1]],
		['v9.2.0', [9, 2]],
		['1:10.0.3+ds-0+deb13u1', [10, 0]],
		['pve-qemu-kvm: 10.1.2-7', [10, 1]],
		['QEMU emulator version 10.1.2 (pve-qemu-kvm_10.1.2-7)', [10, 1]],
		['QEMU emulator version 9.2.0\nCopyright (c) 2003-2024 Fabrice Bellard', [9, 2]],
	] as const)('reads %j', (text, version) => expect(parseQemuVersion(text)).toEqual(version));

	it.each(['', '10 VMs', 'pc', 'pc-q35-9', 'pc-q35-rhel9.2.0', 'q35', '10.x', '10.1.2.3', '1000.1'])(
		'takes no %j',
		(text) => expect(parseQemuVersion(text)).toBeUndefined(),
	);

	it('compares as numbers, not as text', () => {
		expect(isAtLeastVersion([10, 0], [9, 2])).toBe(true);
		expect(isAtLeastVersion([9, 1], [9, 2])).toBe(false);
		expect(isAtLeastVersion([9, 2], [9, 2])).toBe(true);
		expect(formatQemuVersion([10, 1])).toBe('10.1');
	});
});
