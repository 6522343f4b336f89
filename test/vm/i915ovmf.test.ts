/** The rules for i915ovmf, a free driver for Intel iGPUs that sets up OpRegion and stolen memory itself. */
import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../src/consumers/judge.js';
import { examineFile } from '../../src/examined/examined-file.js';
import { judgeInRole } from '../../src/vm/recipe/judge-in-role.js';
import { romRole } from '../../src/vm/recipe/rom-role.js';
import { INTEL, INTEL_HOST, lint, sha256, withFunction, withLine } from '../support/lint.js';
import { ROM_FILES } from '../support/passthrough.js';

const [COMET_LAKE, RAPTOR_LAKE] = [0x9bc8, 0xa780];
const file = () => examineFile(ROM_FILES['i915ovmf.rom'] as Uint8Array, sha256);
const intel = (deviceId: number) => ({ vendorId: 0x8086, deviceId });

const alone = withLine(withLine(INTEL, 'hostpci1', undefined), 'args', undefined);
const legacy = withLine(alone, 'hostpci0', '0000:00:02.0,legacy-igd=1,romfile=i915ovmf.rom');
const q35 = withLine(withLine(alone, 'machine', 'q35'), 'hostpci0', '0000:00:02.0,pcie=1,romfile=i915ovmf.rom');
const i440fx = withLine(withLine(alone, 'machine', 'pc'), 'hostpci0', '0000:00:02.0,romfile=i915ovmf.rom');

function codes(text: string, qemu: readonly [number, number], deviceId = COMET_LAKE): string[] {
	const host = withFunction({ ...INTEL_HOST, modprobeFiles: [], qemu }, '0000:00:02.0', { deviceId });
	return lint(text, host).map(({ code }) => code);
}

describe('lint', () => {
	it('wants the OpRegion outside of legacy mode, and nothing of the LPC bridge or of a place', () => {
		expect(codes(legacy, [8, 0])).toEqual([]);
		expect(codes(q35, [10, 1])).toEqual([]);
		expect(codes(i440fx, [10, 1])).toEqual([]);
		expect(codes(q35, [8, 0])).toEqual(['igd-opregion-missing', 'helper-bdsm-host']);
		expect(codes(i440fx, [10, 0])).toEqual(['igd-opregion-missing']);
		const option = withLine(i440fx, 'args', '-set device.hostpci0.x-igd-opregion=on');
		expect(codes(option, [10, 0])).toEqual([]);
	});

	it('says that it is for other generations', () => {
		expect(codes(q35, [10, 1], RAPTOR_LAKE)).toEqual(['romfile-other-device']);
	});
});

describe('check', () => {
	const of = (deviceId: number) =>
		judgeFile(file(), { device: intel(deviceId) })
			.findings.filter(({ severity }) => severity !== 'note')
			.map(({ code }) => code);

	it('knows the devices that it drives', () => {
		expect(of(COMET_LAKE)).toEqual([]);
		expect(of(0x1912)).toEqual([]);
		expect(of(RAPTOR_LAKE)).toEqual(['gop-other-generation']);
	});
});

describe('plan', () => {
	it('has a place for it on the iGPU', () => {
		const device = intel(COMET_LAKE);
		const role = romRole(file(), 'intel-igpu', device);
		expect(role).toBe('intel-2-in-1');
		expect(judgeInRole(file(), role, 'intel-igpu', { device }).fit).toBe(true);
	});
});
