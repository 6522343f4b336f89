/** Which ROM goes on which function of a device, for the parts that there are: by what guides do with success. */
import type { Finding } from '../../bytes/finding.js';
import type { Role } from '../../consumers/role-names.js';
import type { FirmwarePart } from '../../graphics/parts/find-graphics.js';
import { compareVersions } from '../../graphics/parts/versions.js';
import { hostpciHost, type RomUse, romPlace } from '../../guest/rom-place.js';
import { buildOptionRom } from '../../option-rom/build.js';
import { parseOptionRom } from '../../option-rom/parse.js';
import { formatIdPair, type PciDevice, VendorId } from '../../pci/ids.js';

/** A ROM, or the place of one that has to come from elsewhere, on a function of the device. */
type Wanted =
	| { readonly host: string; readonly missing: string }
	| {
			readonly host: string;
			readonly name: string;
			readonly bytes: Uint8Array;
			readonly version?: string;
			readonly role?: Role;
	  };

export interface RomPlan {
	readonly machine: string;
	readonly wanted: readonly Wanted[];
	readonly findings: readonly Finding[];
}

type Plan = (parts: readonly FirmwarePart[], device: PciDevice) => RomPlan;

const PLANS: Readonly<Record<number, Plan>> = {
	[VendorId.amd]: planForAmd,
	[VendorId.intel]: planForIntel,
};

/** @throws FormatError and OptionError where the drivers or the IDs make no ROM. */
export function planRoms(parts: readonly FirmwarePart[], device: PciDevice): RomPlan {
	return (PLANS[device.vendorId] ?? planForOthers)(parts, device);
}

/** VBIOS on the graphics function, GOP driver on the audio function (isc30/ryzen-gpu-passthrough-proxmox). */
function planForAmd(parts: readonly FirmwarePart[], device: PciDevice): RomPlan {
	const [graphics, audio] = [hostOf('amd-vbios'), hostOf('amd-gop')];
	const findings: Finding[] = [];
	const wanted: Wanted[] = [];
	const vbios = newest(parts, 'amd-vbios');
	if (vbios === undefined) {
		const message = 'no VBIOS for this device is in the BIOS, and without one the GOP driver declines';
		const fix =
			"give the host's VFCT table to the same command as a second image: romtool extract BIOS /sys/firmware/acpi/tables/VFCT";
		findings.push(warning('vbios-missing', message, fix));
		wanted.push({ host: graphics, missing: `VBIOS of ${formatIdPair(device)}` });
	} else {
		const { name, bytes, version } = vbios;
		wanted.push({ host: graphics, name, bytes, ...given(version), role: 'amd-vbios' });
		findings.push(...siblings(parts, vbios, device));
	}
	// Cards have their driver in the same ROM.
	if (vbios !== undefined && parseOptionRom(vbios.bytes).images.some(({ efi }) => efi !== undefined)) {
		return { machine: romPlace('amd-vbios').machine, wanted, findings };
	}
	const gop = newest(parts, 'amd-gop');
	if (gop === undefined) findings.push(gopMissing());
	else wanted.push({ host: audio, ...wrapped([gop], 'AMDGopDriver.rom', device), role: 'amd-gop' });
	return { machine: romPlace('amd-vbios').machine, wanted, findings };
}

function siblings(parts: readonly FirmwarePart[], chosen: FirmwarePart, device: PciDevice): Finding[] {
	const others = parts.filter((part) => part.kind === chosen.kind && part !== chosen);
	if (others.length === 0) return [];
	const message = `several VBIOS images may serve ${formatIdPair(device)}: ${chosen.name} was taken, and there is ${others.map(({ name }) => name).join(', ')}`;
	return [warning('vbios-choice', message, 'should the screen stay dark, try another of them')];
}

/** The helper on the iGPU, the GOP driver on another function of the board (gangqizai/igd). */
function planForIntel(parts: readonly FirmwarePart[], device: PciDevice): RomPlan {
	const [igpu, audio] = [hostOf('intel-igd'), hostOf('intel-gop')];
	const named = (wanted: string) =>
		parts.filter(({ graphics }) => graphics?.kind === 'igd-helper' && graphics.name === wanted).slice(0, 1);
	const [assigns, policies] = [named('IgdAssignmentDxe'), named('PlatformGOPPolicy')];
	const gop = newest(parts, 'intel-gop');
	const wanted: Wanted[] = [];
	const findings: Finding[] = [];
	if (assigns.length > 0) {
		const helpers = wrapped([...assigns, ...policies], 'IgdAssignmentDxe.rom', device);
		wanted.push({ host: igpu, ...helpers, role: 'intel-igd' });
	} else {
		const message =
			"no vendor's BIOS has the helper (IgdAssignmentDxe) without which the GOP driver finds no VBT in the guest";
		const fix =
			'give a file that has one to the same command as a second image, such as gen12_igd.rom (gangqizai/igd) or a build of VfioIgdPkg';
		findings.push(warning('helper-missing', message, fix));
		wanted.push({ host: igpu, missing: 'ROM with IgdAssignmentDxe' });
	}
	if (gop === undefined) findings.push(gopMissing());
	else wanted.push({ host: audio, ...wrapped([gop], 'IntelGopDriver.rom', device), role: 'intel-gop' });
	return { machine: romPlace('intel-igd').machine, wanted, findings };
}

/** Cards bring their GOP driver in their own ROM; a driver alone is wrapped. */
function planForOthers(parts: readonly FirmwarePart[], device: PciDevice): RomPlan {
	const host = hostOf('card');
	const rom = parts.find(({ deviceId }) => deviceId !== undefined);
	const gop = newest(parts, 'other-gop');
	const wanted: Wanted[] = [];
	if (rom !== undefined) wanted.push({ host, name: rom.name, bytes: rom.bytes, ...given(rom.version) });
	else if (gop !== undefined) wanted.push({ host, ...wrapped([gop], gop.name.replace(/\.efi$/, '.rom'), device) });
	return { machine: romPlace('card').machine, wanted, findings: [] };
}

function hostOf(use: RomUse): string {
	return hostpciHost(romPlace(use));
}

function wrapped(drivers: readonly FirmwarePart[], name: string, { vendorId, deviceId }: PciDevice) {
	const inputs = drivers.map(({ bytes }) => ({ kind: 'efi', data: bytes }) as const);
	const bytes = buildOptionRom(inputs, { vendorId, deviceIds: [deviceId] });
	return { name, bytes, ...given(drivers[0]?.version) };
}

/** Of several drivers the one with the highest version. */
function newest(parts: readonly FirmwarePart[], kind: FirmwarePart['kind']): FirmwarePart | undefined {
	return parts.filter((part) => part.kind === kind).sort((a, b) => compareVersions(b.version, a.version))[0];
}

function given(version: string | undefined): { version?: string } {
	return version === undefined ? {} : { version };
}

function gopMissing(): Finding {
	return warning(
		'gop-missing',
		'no GOP driver for this device is in the BIOS: the screen stays dark until the guest has one',
	);
}

function warning(code: string, message: string, fix?: string): Finding {
	return { code, severity: 'warning', message, ...(fix !== undefined && { fix }) };
}
