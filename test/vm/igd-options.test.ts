/** What is said of `x-igd-gms` by releases that know the iGPU, and by one that does not look at it. */
import { expect, it } from 'vitest';
import { parseConfiguration, settingsOf } from '../../src/proxmox/configuration.js';
import { proxmoxWords } from '../../src/proxmox/words.js';
import { lintIgdOptions } from '../../src/vm/lint/igd-options.js';
import type { QemuVersion } from '../../src/vm/qemu-version.js';
import { pciFunction } from '../support/lint.js';

const ALDER_LAKE = pciFunction('0000:00:02.0', { vendorId: 0x8086, deviceId: 0x4692, classCode: 0x030000 });

function codes(gms: string, qemu: QemuVersion): string[] {
	const [settings] = settingsOf(parseConfiguration('machine: pc\n'));
	if (settings === undefined) throw new Error('no settings');
	const igpu = {
		where: { key: 'hostpci0' },
		addresses: [ALDER_LAKE.address],
		functions: [ALDER_LAKE],
		...{ multifunction: false, mediated: false, saidToBeIgpu: false },
	};
	const findings = lintIgdOptions({
		igpu,
		properties: new Map([['x-igd-gms', gms]]),
		propertiesAt: { key: 'args' },
		...{ q35: false, legacyPlace: false, gop: false, helper: false, missing: false },
		words: proxmoxWords(settings),
		qemu: { version: qemu, exact: true },
	});
	return [...findings].map(({ code }) => code);
}

it.each<[number, number]>([
	[8, 1],
	[9, 2],
	[10, 0],
	[10, 1],
])('takes 64 MiB with QEMU %i.%i', (major, minor) => {
	expect(codes('0x2', [major, minor])).toEqual([]);
});

it('knows what no release takes', () => {
	expect(codes('0x80', [9, 2])).toEqual(['igd-gms-range']);
});
