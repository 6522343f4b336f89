/** What we say of QEMU's options, asked of the QEMU that is installed. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it, type TestContext } from 'vitest';
import { deviceKind } from '../../src/vm/device-kind.js';
import { igdQuirks } from '../../src/vm/igd-quirks.js';
import { parseQemuVersion, type QemuVersion } from '../../src/vm/qemu-version.js';
import { makeRecipe } from '../../src/vm/recipe/make-recipe.js';
import type { RomOffer } from '../../src/vm/recipe/place-roms.js';
import { qemuOptions } from '../../src/vm/recipe/qemu-options.js';
import { need } from '../support/process.js';
import { QEMU } from '../support/qemu.js';

const RAPTOR_LAKE = 0xa780;

function installedVersion(context: TestContext): QemuVersion {
	const said = spawnSync(QEMU, ['--version'], { encoding: 'utf8' }).stdout ?? '';
	const version = parseQemuVersion(/version ([\d.]+)/.exec(said)?.[1] ?? '');
	need(context, version !== undefined, `${QEMU} (Debian package qemu-system-x86)`);
	return version as QemuVersion;
}

/** What QEMU complains of at start. It is not to find a device of the host at this address. */
function complaint(id: { vendorId: number; deviceId: number }, qemu: QemuVersion, roms: readonly RomOffer[]): string {
	const device = { ...id, address: '0000:fe:1f.7' };
	const recipe = makeRecipe({ kind: deviceKind(id), device, roms, qemu });
	// Where tests run there may be no KVM, without which there is no processor of the host, either.
	const options = qemuOptions(recipe, '/usr/share/kvm').filter((option) => !/^-(?:accel|cpu) /.test(option));
	const words = [...options, '-nodefaults', '-display none', '-S'];
	return spawnSync('sh', ['-c', `exec ${QEMU} ${words.join(' ')}`], { encoding: 'utf8', timeout: 120_000 }).stderr;
}

describe('the installed QEMU', () => {
	it('has the properties for Intel that the table gives its release, with their defaults', (context) => {
		const quirks = igdQuirks(RAPTOR_LAKE, installedVersion(context));
		const help = spawnSync(QEMU, ['-device', 'vfio-pci,help'], { encoding: 'utf8' }).stdout;
		expect(help).toContain('x-igd-gms=');
		expect(help.includes('x-igd-lpc=')).toBe(quirks.lpcOption);
		expect(/x-igd-opregion=.*default: true/.test(help)).toBe(quirks.opRegion === 'on');
	});

	it.for<[string, number, number, RomOffer[]]>([
		['an Intel iGPU', 0x8086, RAPTOR_LAKE, [{ name: 'a, b.rom', role: 'intel-2-in-1' }]],
		['an AMD APU', 0x1002, 0x1636, [{ name: "it's.bin", role: 'amd-vbios' }]],
		['a card', 0x10de, 0x1c60, [{ name: 'card.rom', role: 'card-rom' }]],
	])('understands the options for %s', ([, vendorId, deviceId, roms], context) => {
		installedVersion(context);
		const said = complaint({ vendorId, deviceId }, [7, 2], roms);
		expect(said).toContain('no such host device');
		expect(said).toContain(`romfile=/usr/share/kvm/${(roms[0] as RomOffer).name.replace(',', ',,')}`);
	});

	it('does not start with a property that it does not have', (context) => {
		const { lpcOption } = igdQuirks(RAPTOR_LAKE, installedVersion(context));
		const said = complaint({ vendorId: 0x8086, deviceId: RAPTOR_LAKE }, [10, 1], []);
		expect(said).toContain(lpcOption ? 'no such host device' : "'vfio-pci.x-igd-lpc' not found");
	});
});
