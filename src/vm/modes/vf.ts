/**
 * A virtual function of the iGPU (SR-IOV), while the host keeps the physical one. It has no ROM, no OpRegion and no
 * display (PCI Express Base 4.0 §9.3), so that there is nothing to place and nothing to tell QEMU, of whatever release:
 * `vfio_pci_igd_config_quirk` of hw/vfio/igd.c leaves a display without an OpRegion alone.
 */
import { finder } from '../../bytes/finding.js';
import { sriovDrivers } from '../sriov-support.js';
import type { MODE_FINDINGS } from './findings.js';
import type { Mode } from './mode.js';

const found = finder<typeof MODE_FINDINGS>();

export const VF: Mode = {
	machine: 'q35',
	firmware: 'ovmf',
	passes: 'virtual-function',
	igd: false,
	emulatedDisplay: true,
	vgaController: false,
	obstacle({ device }, severity) {
		if (sriovDrivers(device.deviceId).length > 0) return undefined;
		return found('mode-generation', severity, { mode: 'vf', id: device });
	},
	place: () => ({ complete: true, findings: [] }),
	options: () => ({ properties: [], findings: [] }),
};
