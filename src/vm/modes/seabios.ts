/**
 * The iGPU at 00:02.0 of an i440fx machine with SeaBIOS, which runs the VBIOS and writes OpRegion and BDSM itself
 * (`intel_igd_setup`, src/fw/pciinit.c), the latter to 0x5c alone: up to generation 9. QEMU's legacy mode has all that a
 * VBIOS looks for, VGA ranges included (docs/igd-assign.txt, "Legacy" mode; hw/vfio/igd.c).
 */
import { finder } from '../../bytes/finding.js';
import { hasLegacyMode, igdGeneration } from '../igd-generation.js';
import { igdQuirks } from '../igd-quirks.js';
import { optionsSince } from '../igd-support.js';
import { formatQemuVersion } from '../qemu-version.js';
import { igdOptions } from '../recipe/igd-options.js';
import type { NameOf, RomPlacement } from '../recipe/rom-placement.js';
import type { MODE_FINDINGS } from './findings.js';
import type { Mode } from './mode.js';

const found = finder<typeof MODE_FINDINGS>();
const mode = 'seabios';

export const SEABIOS: Mode = {
	machine: 'pc',
	firmware: 'seabios',
	passes: 'gpu',
	igd: true,
	emulatedDisplay: false,
	vgaController: true,
	obstacle({ device, qemu }, severity) {
		const { address: at, deviceId } = device;
		// parse_hostpci_devices, PVE/QemuServer/PCI.pm.
		if (!at.endsWith('02.0')) return found('mode-address', severity, { mode, at });
		if (!hasVbios(deviceId)) return found('mode-generation', severity, { mode, id: device });
		if (igdQuirks(deviceId, qemu).legacyMode) return undefined;
		const releases = { qemu: formatQemuVersion(qemu), needed: formatQemuVersion(optionsSince(deviceId)) };
		return found('mode-qemu', severity, { mode, id: device, ...releases });
	},
	place: placeVbios,
	options: (deviceId, qemu) => igdOptions(deviceId, qemu, true),
};

/** Newer ones have GOP drivers alone, and a BDSM register that SeaBIOS does not write. */
export function hasVbios(deviceId: number): boolean {
	const generation = igdGeneration(deviceId);
	return generation !== undefined && hasLegacyMode(generation);
}

/** Without a file QEMU reads the ROM of the device, which Linux makes of what the host's firmware has left at 0xc0000. */
function placeVbios(name: NameOf): RomPlacement {
	const vbios = name('intel-vbios');
	if (vbios !== undefined) return { graphics: { name: vbios }, complete: true, findings: [] };
	return { complete: true, findings: [found('seabios-host-vbios', 'note', {})] };
}
