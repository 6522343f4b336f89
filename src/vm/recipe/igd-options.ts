/**
 * What QEMU has to be told for a picture from an Intel iGPU under OVMF: OpRegion, the LPC bridge's IDs, 00:02.0, a VGA
 * controller's class (docs/igd-assign.txt, "EFI GOP"), as far as the release at hand does not do it by itself.
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { VendorId } from '../../pci/ids.js';
import type { HelperUse } from '../check-helper.js';
import { igdQuirks } from '../igd-quirks.js';
import { ASSUMED_QEMU, igdQemuFinding } from '../igd-support.js';
import { formatQemuVersion, type QemuVersion } from '../qemu-version.js';
import type { PLAN_FINDINGS } from './findings.js';
import type { QemuProperty } from './recipe-function.js';

const found = finder<typeof PLAN_FINDINGS>();

/** What a recipe lays down for the helper: at 00:02.0 of an i440fx machine, or not. */
export function plannedUse(qemu: QemuVersion | undefined, legacyPlace = true): HelperUse {
	return { qemu: { version: qemu ?? ASSUMED_QEMU, exact: qemu !== undefined }, legacyPlace };
}

/** 64 MiB: what firmware has set where the guide for 8.0 has it (gangqizai/igd). */
const CUSTOMARY_GMS = 2;

/** Below it is some room for the OpRegion and stolen memory, too little of which guides warn of (gangqizai/igd). */
export const IGD_MINIMUM_MEMORY = 4096;

export interface IgdOptions {
	readonly properties: readonly QemuProperty[];
	readonly findings: readonly Finding[];
}

/** `seabios` is for the plan that is made again. */
export function igdOptions(deviceId: number, qemu: QemuVersion | undefined, seabios = false): IgdOptions {
	const release = qemu ?? ASSUMED_QEMU;
	const { generation, legacyMode, lpcOption, opRegion, stolenMemory, gmsRanges } = igdQuirks(deviceId, release);
	const properties: QemuProperty[] = [];
	if (!legacyMode && lpcOption && opRegion !== 'never') properties.push({ name: 'x-igd-lpc', value: true });
	if (!legacyMode && opRegion === 'option') properties.push({ name: 'x-igd-opregion', value: true });
	if (stolenMemory === 'none' && gmsRanges.length > 0) properties.push({ name: 'x-igd-gms', value: CUSTOMARY_GMS });
	const findings: Finding[] = [];
	const id = { vendorId: VendorId.intel, deviceId };
	const unsupported = igdQemuFinding(deviceId, release);
	if (unsupported !== undefined) findings.push(unsupported);
	else if (generation === undefined) {
		findings.push(found('igd-generation-unknown', 'warning', { qemu: formatQemuVersion(release), id }));
	}
	if (qemu === undefined) findings.push(found('qemu-assumed', 'note', { legacyMode, id, ...(seabios && { seabios }) }));
	if (properties.some(({ name }) => name === 'x-igd-gms')) findings.push(found('igd-stolen-memory', 'note', {}));
	// vfio_pci_igd_config_quirk: "Unable to enable VGA access", and legacy mode is off (LongQT-sea/intel-igpu-passthru).
	findings.push(found('igd-no-disable-vga', 'note', {}));
	return { properties, findings };
}
