/**
 * The iGPU at 00:02.0 of a q35 machine, with the helper alone. It sets up the OpRegion and stolen memory, so that the
 * driver of the guest finds the ports; GOP drivers look for the host's LPC bridge, which q35 cannot have
 * (docs/igd-assign.txt, conditions 1 and 2). Since QEMU 10.0 (`vfio_pci_igd_config_quirk`, hw/vfio/igd.c) BDSM and the
 * OpRegion's address are emulated there, too; 9.2 and older do so in legacy mode alone.
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { isAtLeastVersion } from '../../host/package-version.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import { igdQuirks } from '../igd-quirks.js';
import { ASSUMED_QEMU, optionsSince } from '../igd-support.js';
import { formatQemuVersion, type QemuVersion } from '../qemu-version.js';
import type { PLAN_FINDINGS } from '../recipe/findings.js';
import type { IgdOptions } from '../recipe/igd-options.js';
import type { QemuProperty } from '../recipe/recipe-function.js';
import type { NameOf, RomPlacement } from '../recipe/rom-placement.js';
import type { MODE_FINDINGS } from './findings.js';
import type { Mode } from './mode.js';
import { newChipNotes } from './new-chips.js';
import { worksWithoutLegacy } from './without-legacy.js';

const found = finder<typeof MODE_FINDINGS & typeof PLAN_FINDINGS>();

export const Q35: Mode = {
	machine: 'q35',
	firmware: 'ovmf',
	passes: 'gpu',
	igd: true,
	emulatedDisplay: false,
	vgaController: true,
	obstacle({ device, qemu }, severity) {
		const mode = 'q35';
		if (!worksWithoutLegacy(device.deviceId)) return found('mode-generation', severity, { mode, id: device });
		const needed = optionsSince(device.deviceId);
		if (isAtLeastVersion(qemu, needed)) return undefined;
		const releases = { qemu: formatQemuVersion(qemu), needed: formatQemuVersion(needed) };
		return found('mode-qemu', severity, { mode, id: device, ...releases });
	},
	place: placeHelper,
	options: q35Options,
};

function placeHelper(name: NameOf, device: PciDevice): RomPlacement {
	const helper = name('intel-igd');
	if (helper === undefined) return { complete: true, findings: [found('opregion-unset', 'warning', { id: device })] };
	return { graphics: { name: helper }, complete: true, findings: [] };
}

function q35Options(deviceId: number, qemu: QemuVersion | undefined): IgdOptions {
	const release = qemu ?? ASSUMED_QEMU;
	const { generation, opRegion } = igdQuirks(deviceId, release);
	const id = { vendorId: VendorId.intel, deviceId };
	const properties: QemuProperty[] = opRegion === 'option' ? [{ name: 'x-igd-opregion', value: true }] : [];
	const findings: Finding[] = [found('console-dark', 'note', {}), found('q35-slot', 'note', {})];
	if (generation === undefined) {
		findings.push(found('igd-generation-unknown', 'warning', { qemu: formatQemuVersion(release), id }));
	}
	if (qemu === undefined) findings.push(found('qemu-assumed', 'note', { legacyMode: false, q35: true, id }));
	return { properties, findings: [...findings, ...newChipNotes(deviceId)] };
}
