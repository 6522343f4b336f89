/**
 * The iGPU at 00:02.0 of an i440fx machine, with the helper and a GOP driver: legacy mode, or its parts by options where
 * QEMU does not do it by itself any more (docs/igd-assign.txt, "Legacy" mode; hw/vfio/igd.c).
 */
import { finder } from '../../bytes/finding.js';
import type { PciDevice } from '../../pci/ids.js';
import { neededQemu } from '../igd-support.js';
import { formatQemuVersion } from '../qemu-version.js';
import type { PLAN_FINDINGS } from '../recipe/findings.js';
import { igdOptions } from '../recipe/igd-options.js';
import type { NameOf, RomPlacement } from '../recipe/rom-placement.js';
import type { MODE_FINDINGS } from './findings.js';
import type { Mode } from './mode.js';
import { newChipNotes } from './new-chips.js';

const found = finder<typeof MODE_FINDINGS & typeof PLAN_FINDINGS>();

export const LEGACY: Mode = {
	machine: 'pc',
	firmware: 'ovmf',
	passes: 'gpu',
	igd: true,
	emulatedDisplay: false,
	// Condition 4 in docs/igd-assign.txt of QEMU.
	vgaController: true,
	obstacle({ device, qemu }, severity) {
		const mode = 'legacy';
		const { address: at } = device;
		// parse_hostpci_devices, PVE/QemuServer/PCI.pm.
		if (!at.endsWith('02.0')) return found('mode-address', severity, { mode, at });
		const needed = neededQemu(device.deviceId, qemu);
		if (needed === undefined) return undefined;
		const releases = { qemu: formatQemuVersion(qemu), needed: formatQemuVersion(needed) };
		return found('mode-qemu', severity, { mode, id: device, ...releases });
	},
	place: placeBoth,
	options(deviceId, qemu) {
		const { properties, findings } = igdOptions(deviceId, qemu);
		return { properties, findings: [...findings, ...newChipNotes(deviceId)] };
	},
};

/** The helper on the iGPU, the GOP driver on another function of the board, or both in one ROM (gangqizai/igd). */
function placeBoth(name: NameOf, device: PciDevice): RomPlacement {
	const whole = name('intel-2-in-1') ?? name('card-rom');
	if (whole !== undefined) return { graphics: { name: whole }, complete: true, findings: [] };
	const [igd, gop] = [name('intel-igd'), name('intel-gop')];
	const findings = [
		...(igd === undefined ? [found('helper-missing', 'warning', { id: device, gop })] : []),
		...(gop === undefined ? [found('gop-missing', 'warning', { id: device })] : []),
	];
	return {
		...(igd !== undefined && { graphics: { name: igd } }),
		...(gop !== undefined && { audio: { name: gop } }),
		// Without a GOP driver the lines do as they are: the guest's own driver makes the picture.
		complete: igd !== undefined || gop === undefined,
		findings,
	};
}
