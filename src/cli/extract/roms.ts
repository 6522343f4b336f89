/** From the parts for one device to the ROM files that go to the host, checked, and the lines that use them. */
import { basename } from 'node:path';
import type { Finding } from '../../bytes/finding.js';
import type { Role } from '../../consumers/role-names.js';
import type { FirmwarePart } from '../../graphics/parts/find-graphics.js';
import { compareVersions } from '../../graphics/parts/versions.js';
import { buildOptionRom } from '../../option-rom/build.js';
import type { PciDevice } from '../../pci/ids.js';
import { check } from '../../report/check.js';
import { sha256 } from '../digests.js';
import type { PartFolder } from './part-folder.js';
import type { ExtractedRom } from './report.js';

export interface BuiltRoms {
	readonly roms: readonly ExtractedRom[];
	/** For /etc/pve/qemu-server; XX stands for the bus, which the firmware does not know. */
	readonly hostpci: readonly string[];
	readonly findings: readonly Finding[];
}

interface Wanted {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly version?: string;
	readonly role?: Role;
	/** Address and options before the ROM file. */
	readonly host: string;
}

export function buildRoms(
	parts: readonly FirmwarePart[],
	device: PciDevice,
	folder: PartFolder | undefined,
): BuiltRoms {
	const plan = PLANS[device.vendorId] ?? planForOthers;
	const { wanted, findings } = plan(parts, device);
	const roms: ExtractedRom[] = [];
	const hostpci: string[] = [];
	for (const { name, bytes, version, role, host } of wanted) {
		const digest = sha256(bytes);
		const path = folder?.add(name, version, bytes, digest);
		const fileName = path === undefined ? name : basename(path);
		const options = { device, fileName, ...(role !== undefined && { role }) };
		const { verdicts, fit, findings: remarks } = check(bytes, options, sha256);
		const file = path === undefined ? {} : { file: path };
		roms.push({ role: role ?? 'rom', ...file, size: bytes.length, sha256: digest, fit, verdicts, findings: remarks });
		hostpci.push(`hostpci${hostpci.length}: ${host},romfile=${fileName}`);
	}
	return { roms, hostpci, findings };
}

type Plan = (parts: readonly FirmwarePart[], device: PciDevice) => { wanted: Wanted[]; findings: Finding[] };

const PLANS: Readonly<Record<number, Plan>> = {
	4098: planForAmd,
	32902: planForIntel,
};

/** VBIOS on the graphics function, GOP driver on the audio function (isc30/ryzen-gpu-passthrough-proxmox). */
function planForAmd(parts: readonly FirmwarePart[], device: PciDevice): ReturnType<Plan> {
	const vbios = newest(parts, 'amd-vbios');
	const gop = newest(parts, 'amd-gop');
	const wanted: Wanted[] = [];
	const findings: Finding[] = [];
	if (vbios !== undefined) {
		const { name, bytes, version } = vbios;
		wanted.push({ name, bytes, ...given(version), role: 'amd-vbios', host: '0000:XX:00.0,pcie=1' });
	} else if (parts.length > 0) {
		const fix = 'read it on the host: romtool inspect /sys/firmware/acpi/tables/VFCT tells what is there';
		findings.push(missing('vbios-missing', 'no VBIOS for this device is in the BIOS', fix));
	}
	if (gop !== undefined) {
		wanted.push({ ...wrapped([gop], 'AMDGopDriver.rom', device), role: 'amd-gop', host: '0000:XX:00.1,pcie=1' });
	} else if (parts.length > 0) {
		findings.push(missing('gop-missing', 'no GOP driver for this device is in the BIOS: the guest starts in the dark'));
	}
	return { wanted, findings };
}

/** The helper on the iGPU, the GOP driver on any other function of the board (gangqizai/igd). */
function planForIntel(parts: readonly FirmwarePart[], device: PciDevice): ReturnType<Plan> {
	const gop = newest(parts, 'intel-gop');
	const helpers = ['IgdAssignmentDxe', 'PlatformGOPPolicy'].flatMap((name) =>
		parts.filter(({ graphics }) => graphics?.kind === 'igd-helper' && graphics.name === name).slice(0, 1),
	);
	const igpu = '0000:00:02.0,legacy-igd=1';
	const wanted: Wanted[] = [];
	const findings: Finding[] = [];
	if (helpers.length > 0) {
		wanted.push({ ...wrapped(helpers, 'IgdAssignmentDxe.rom', device), role: 'intel-igd', host: igpu });
	} else if (gop !== undefined) {
		const message =
			'no helper (IgdAssignmentDxe) is in the BIOS, as in all vendors: without one the GOP driver finds no VBT';
		const fix = 'put gen12_igd.rom or another build of VfioIgdPkg on the iGPU, and the GOP ROM on the audio function';
		findings.push(missing('helper-missing', message, fix));
	}
	if (gop !== undefined) {
		const host = helpers.length > 0 ? '0000:00:1f.3' : igpu;
		wanted.push({ ...wrapped([gop], 'IntelGopDriver.rom', device), role: 'intel-gop', host });
	} else if (parts.length > 0) {
		findings.push(missing('gop-missing', 'no GOP driver for this device is in the BIOS: the guest starts in the dark'));
	}
	return { wanted, findings };
}

/** Cards bring their GOP driver in their own ROM; a driver alone is wrapped. */
function planForOthers(parts: readonly FirmwarePart[], device: PciDevice): ReturnType<Plan> {
	const host = '0000:XX:00.0,pcie=1';
	const rom = parts.find(({ deviceId }) => deviceId !== undefined);
	if (rom !== undefined)
		return { wanted: [{ name: rom.name, bytes: rom.bytes, ...given(rom.version), host }], findings: [] };
	const gop = newest(parts, 'other-gop');
	if (gop === undefined) return { wanted: [], findings: [] };
	return { wanted: [{ ...wrapped([gop], gop.name.replace(/\.efi$/, '.rom'), device), host }], findings: [] };
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

function missing(code: string, message: string, fix?: string): Finding {
	return { code, severity: 'warning', message, ...(fix !== undefined && { fix }) };
}
