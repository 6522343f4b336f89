import { describe, expect, it } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { AMD_GOP, amdBios } from '../support/bios.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { syntheticVbios, syntheticVfct } from '../support/synthetic.js';
import { sysfs } from '../support/sysfs.js';

/** Each finding has those of them that it needs. */
const ORDER = 'line severity consumer offset releases count key section code message fix values'.split(' ');

const INPUTS = {
	'bios.bin': amdBios().slice(0, -0x1000),
	'vfct.bin': syntheticVfct().slice(0, -8),
	'100.conf': Buffer.from('bios: ovmf\nhostpci0: 01:00,romfile=a/b.rom,nothing=1\n'.repeat(30)),
	'vbios.bin': syntheticVbios().fill(1, 0x400, 0x500),
	'slip.rom': buildOptionRom([{ kind: 'efi', data: AMD_GOP }], { vendorId: 0x03ea, deviceIds: [0x0664] }),
};

function findingsIn(value: unknown): object[] {
	if (typeof value !== 'object' || value === null) return [];
	return 'severity' in value && 'message' in value ? [value] : Object.values(value).flatMap(findingsIn);
}

describe('the keys of findings have one order in the JSON of', () => {
	it.each([
		'check slip.rom',
		'check --for 1002:73bf bios.bin vbios.bin',
		'plan --for 1002:73bf --at 05:00.0 slip.rom vbios.bin',
		'install --kvm-dir . --name x.rom --sysfs SYSFS --force slip.rom',
		'extract --list bios.bin',
		'extract --for 1002:73bf --rom --list bios.bin',
		'tree bios.bin',
		'vfct --list vfct.bin',
		'lint 100.conf',
		'build --id 1002:1636 slip.rom -o built.rom',
	])('%s', async (words) => {
		const folder = temporaryFolder();
		for (const [name, bytes] of Object.entries(INPUTS)) putFile(folder, name, bytes);
		const places = words.split(' ').map((word) => (word === 'SYSFS' ? sysfs([]) : inFolder(word, folder)));
		const { stdout } = await romtool([...places, '--json']);
		const findings = findingsIn(JSON.parse(stdout));
		expect(findings).not.toEqual([]);
		for (const finding of findings) {
			const keys = Object.keys(finding);
			expect(keys).toEqual(ORDER.filter((key) => keys.includes(key)));
		}
	});
});

function inFolder(word: string, folder: string): string {
	return word === '.' || word in INPUTS || word === 'built.rom' ? `${folder}/${word}` : word;
}
