/**
 * The iGPU as a PCI Express device of a q35 machine without any ROM, beside an emulated display: what QEMU calls Universal
 * Passthrough, for which "nothing more is required beyond assigning the IGD device" (head of hw/vfio/igd.c up to 9.2).
 * No release has quirks for it at such a place but the emulated registers of 10.0 and newer, which do no harm.
 */
import { finder } from '../../bytes/finding.js';
import type { MODE_FINDINGS } from './findings.js';
import type { Mode } from './mode.js';
import { worksWithoutLegacy } from './without-legacy.js';

const found = finder<typeof MODE_FINDINGS>();

export const HEADLESS: Mode = {
	machine: 'q35',
	firmware: 'ovmf',
	passes: 'gpu',
	igd: false,
	emulatedDisplay: true,
	vgaController: false,
	obstacle({ device }, severity) {
		if (worksWithoutLegacy(device.deviceId)) return undefined;
		return found('mode-generation', severity, { mode: 'headless', id: device });
	},
	place: () => ({ complete: true, findings: [] }),
	options: () => ({ properties: [], findings: [found('headless-display', 'note', {})] }),
};
