/** Files that are checked together: a GOP driver of AMD goes by the VBIOS in another of them. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineFile } from '../../src/examined/examined-file.js';
import { onlyVbios, vbiosesIn, wantsVbios } from '../../src/examined/vbios-beside.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { AMD_GOP } from '../support/bios.js';
import { corpusFile, faultsFolder, putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { syntheticVbios } from '../support/synthetic.js';

const image = (version?: string, deviceId?: number) =>
	examineFile(syntheticVbios({ ...(version && { version }), ...(deviceId && { deviceId }) }), () => 'ab');

const among = (...files: ReturnType<typeof image>[]) => onlyVbios(files.flatMap(vbiosesIn));

describe('the VBIOS among files', () => {
	it('is the one that there is, with its device', () => {
		const device = { vendorId: 0x1002, deviceId: 0x164c };
		expect(among(image())).toEqual({ family: '017.010', device, given: { deviceId: 0x164c, sha256: 'ab' } });
		expect(among()).toBeUndefined();
	});

	it('may be there in two versions, but not of two chips', () => {
		expect(among(image(), image('017.010.000.031.000000'))?.family).toBe('017.010');
		expect(among(image(), image('017.010.000.031.000000', 0x1638))).toBeUndefined();
	});

	it('is of no use to itself', () => {
		expect(wantsVbios(image())).toBe(false);
	});
});

describe('a pair of our own', () => {
	const put = (folder: string, deviceId: number, version: string) =>
		putFile(folder, 'vbios.bin', syntheticVbios({ deviceId, version }));
	const gop = (folder: string, deviceId: number) =>
		putFile(
			folder,
			'gop.rom',
			buildOptionRom([{ kind: 'efi', data: AMD_GOP }], { vendorId: 0x1002, deviceIds: [deviceId] }),
		);

	it.each<[string, number, string[], string | undefined]>([
		['of one chip', 0x1638, [], 'vbios.bin'],
		['whose driver is for its audio function', 0x1637, [], 'vbios.bin'],
		['of two chips', 0x1681, [], undefined],
		['for another device', 0x1637, ['--for', '1002:1681'], undefined],
	])('%s', async (_, deviceId, flags, paired) => {
		const folder = temporaryFolder();
		const files = [gop(folder, deviceId), put(folder, 0x1638, '017.010.000.031.000000')];
		const [report] = JSON.parse((await romtool(['check', '--json', ...files, ...flags])).stdout);
		expect(report.vbiosFile).toBe(paired && join(folder, paired));
		const { stdout } = await romtool(['check', ...files, ...flags]);
		expect(stdout.includes('checked with the VBIOS in')).toBe(paired !== undefined);
	});
});

describe('a pair', () => {
	const PAIRS: [string, string, number, string][] = [
		['efi/coreboot__amd_blobs__phoenix_AmdX64GenericGop.efi', 'gop-device-declined', 1, 'error'],
		['efi/Gino5k__Proxmox__AMDGopDriver.efi', 'gop-device-measured', 0, 'note'],
	];
	it('of a chip that has its version prefix with another one is told as the driver answers', async (context) => {
		const rom = join(faultsFolder(context), 'wx4100_trimmed.rom');
		for (const words of [[], ['--for', '1002:67ff']]) {
			const outcome = await romtool(['check', '--json', rom, ...words]);
			expect(outcome.exitCode).toBe(0);
			const [{ findings }] = JSON.parse(outcome.stdout);
			expect(findings).toContainEqual(expect.objectContaining({ code: 'gop-device-measured' }));
		}
		const foreign = await romtool(['check', '--json', rom, '--for', '1002:67df']);
		expect(foreign.exitCode).toBe(1);
		const [{ findings }] = JSON.parse(foreign.stdout);
		const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
		expect(errors.map(({ code }: { code: string }) => code)).toEqual(['vbios-other-chip', 'gop-device-declined']);
	});

	it.for(PAIRS)('%s: %s', async ([gop, code, exitCode, severity], context) => {
		const folder = temporaryFolder();
		const vbios = corpusFile(context, 'roms/coreboot__amd_blobs__cezanne_CezanneGenericVbios.bin');
		const driver = corpusFile(context, gop);
		const rom = buildOptionRom([{ kind: 'efi', data: driver }], { vendorId: 0x1002, deviceIds: [0x1638] });
		const files = [putFile(folder, 'gop.rom', rom), putFile(folder, 'vbios.bin', vbios)];
		for (const words of [files, [...files].reverse(), [...files, '--for', '1002:1638']]) {
			const outcome = await romtool(['check', '--json', ...words]);
			expect(outcome.exitCode).toBe(exitCode);
			const findings = JSON.parse(outcome.stdout).flatMap(({ findings }: { findings: object[] }) => findings);
			expect(findings).toContainEqual(expect.objectContaining({ code, severity }));
		}
		const alone = await romtool(['check', '--json', files[0] ?? '']);
		expect(alone.exitCode).toBe(0);
	});
});
