/**
 * A slice of the iGPU that i915 of the host makes (GVT-g, mdev). KVMGT emulates an OpRegion for it, which QEMU hands over
 * by itself since 10.1 (`vfio_pci_kvmgt_config_quirk`, hw/vfio/igd.c; before by x-igd-opregion=on) and a ROM with the helper
 * writes into the VM, at whatever address the slice is. There is no stolen memory, and no screen.
 */
import { finder } from '../../bytes/finding.js';
import type { PciDevice } from '../../pci/ids.js';
import { gvtVersion } from '../gvt-support.js';
import { igdQuirks } from '../igd-quirks.js';
import { ASSUMED_QEMU } from '../igd-support.js';
import type { QemuVersion } from '../qemu-version.js';
import type { IgdOptions } from '../recipe/igd-options.js';
import type { NameOf, RomPlacement } from '../recipe/rom-placement.js';
import type { MODE_FINDINGS } from './findings.js';
import type { Mode } from './mode.js';

const found = finder<typeof MODE_FINDINGS>();

export const MDEV: Mode = {
	machine: 'q35',
	firmware: 'ovmf',
	passes: 'slice',
	igd: false,
	emulatedDisplay: true,
	vgaController: false,
	obstacle({ device }, severity) {
		if (gvtVersion(device.deviceId) !== undefined) return undefined;
		return found('mode-generation', severity, { mode: 'mdev', id: device });
	},
	place: placeHelper,
	options: sliceOptions,
};

function placeHelper(name: NameOf, device: PciDevice): RomPlacement {
	const helper = name('intel-igd');
	if (helper !== undefined) return { graphics: { name: helper }, complete: true, findings: [] };
	return { complete: true, findings: [found('mdev-opregion', 'note', { id: device })] };
}

function sliceOptions(deviceId: number, qemu: QemuVersion | undefined): IgdOptions {
	const { opRegion } = igdQuirks(deviceId, qemu ?? ASSUMED_QEMU);
	return { properties: opRegion === 'option' ? [{ name: 'x-igd-opregion', value: true }] : [], findings: [] };
}
