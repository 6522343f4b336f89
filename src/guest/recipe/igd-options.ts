/**
 * What QEMU has to be told for a picture from an Intel iGPU under OVMF: OpRegion, the LPC bridge's IDs, 00:02.0, a VGA
 * controller's class (docs/igd-assign.txt, "EFI GOP"), as far as the release at hand does not do it by itself.
 */
import type { Finding } from '../../bytes/finding.js';
import { formatIdPair, VendorId } from '../../pci/ids.js';
import type { HelperUse } from '../check-helper.js';
import { igdQuirks } from '../igd-quirks.js';
import { FOR_ALL_DEVICES, igdQemuFinding } from '../igd-support.js';
import { formatQemuVersion, type QemuVersion } from '../qemu-version.js';
import type { QemuProperty } from './recipe-function.js';

/** The rules that are taken where nobody names a release: those since this one. */
const ASSUMED_QEMU = FOR_ALL_DEVICES;

/** What a recipe lays down for the helper: `igd` of Proxmox's legacy-igd=1, on i440fx. */
export function plannedUse(qemu: QemuVersion | undefined): HelperUse {
	return { qemu: { version: qemu ?? ASSUMED_QEMU, exact: qemu !== undefined }, legacyPlace: true };
}

/** 64 MiB: what firmware has set where the guide for 8.0 has it (gangqizai/igd). */
const CUSTOMARY_GMS = 2;

/** Below it is some room for the OpRegion and stolen memory, too little of which guides warn of (gangqizai/igd). */
export const IGD_MINIMUM_MEMORY = 4096;

export interface IgdOptions {
	readonly properties: readonly QemuProperty[];
	readonly findings: readonly Finding[];
}

export function igdOptions(deviceId: number, qemu: QemuVersion | undefined): IgdOptions {
	const release = qemu ?? ASSUMED_QEMU;
	const { generation, legacyMode, lpcOption, opRegion, stolenMemory, gmsRanges } = igdQuirks(deviceId, release);
	const properties: QemuProperty[] = [];
	if (!legacyMode && lpcOption && opRegion !== 'never') properties.push({ name: 'x-igd-lpc', value: true });
	if (!legacyMode && opRegion === 'option') properties.push({ name: 'x-igd-opregion', value: true });
	if (stolenMemory === 'none' && gmsRanges.length > 0) properties.push({ name: 'x-igd-gms', value: CUSTOMARY_GMS });
	const findings: Finding[] = [];
	const unsupported = igdQemuFinding(deviceId, release);
	if (unsupported !== undefined) findings.push(unsupported);
	else if (generation === undefined) findings.push(unknownGeneration(deviceId, release));
	if (qemu === undefined) findings.push(assumed(legacyMode));
	if (properties.some(({ name }) => name === 'x-igd-gms')) findings.push(stolenMemorySet());
	findings.push(vgaNeeded());
	return { properties, findings };
}

function unknownGeneration(deviceId: number, release: QemuVersion): Finding {
	const id = formatIdPair({ vendorId: VendorId.intel, deviceId });
	const message = `QEMU ${formatQemuVersion(release)} knows no generation for ${id}: it hands over OpRegion and IDs, but no stolen memory, and x-igd-gms is refused`;
	const fix = 'take a helper and a GOP driver that are made for this chip, and try it';
	return { code: 'igd-generation-unknown', severity: 'warning', message, fix };
}

function assumed(legacyMode: boolean): Finding {
	const message = legacyMode
		? 'the lines are for QEMU 10.1 or newer; those before 9.2 give the iGPU no stolen memory unless told to'
		: 'the lines are for QEMU 10.1 or newer: those before 10.0 do not start with x-igd-lpc';
	return {
		code: 'qemu-assumed',
		severity: 'note',
		message,
		fix: 'name the one that there is: --qemu 9.2 (kvm --version)',
	};
}

function stolenMemorySet(): Finding {
	const message =
		'x-igd-gms=0x2 gives the iGPU 64 MiB of stolen memory, of which QEMU before 9.2 gives none by itself: it has to be what the firmware has set (DVMT pre-allocated), in units of 32 MiB';
	return { code: 'igd-stolen-memory', severity: 'note', message };
}

/** vfio_pci_igd_config_quirk: "Unable to enable VGA access", and legacy mode is off (LongQT-sea/intel-igpu-passthru). */
function vgaNeeded(): Finding {
	const message =
		"disable_vga=1 must not be among vfio-pci's options: legacy mode needs the host's VGA ranges, and the guides for newer iGPUs want it gone as well";
	const fix = 'take it out of /etc/modprobe.d and the kernel command line, and renew the initramfs';
	return { code: 'igd-no-disable-vga', severity: 'note', message, fix };
}
