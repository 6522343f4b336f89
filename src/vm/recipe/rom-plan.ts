/** Which ROM files are to be made for a device of the parts that there are; where they go is the recipe's affair. */
import { type Finding, finder } from '../../bytes/finding.js';
import { type IgdHelper, setsUpIgd } from '../../graphics/kinds/igd-helper.js';
import { isDriver, isDriverOf, kindNamed, kindOf } from '../../graphics/kinds/kinds.js';
import type { PART_FINDINGS } from '../../graphics/parts/findings.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import { romFileName } from '../../graphics/parts/part.js';
import { compareVersions } from '../../graphics/parts/versions.js';
import { buildOptionRom } from '../../option-rom/build.js';
import { parseOptionRom } from '../../option-rom/parse.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import { buildIgdRom } from '../igd-rom.js';
import type { PLAN_FINDINGS } from './findings.js';
import type { RomRole } from './rom-role-names.js';

const found = finder<typeof PART_FINDINGS & typeof PLAN_FINDINGS>();

export interface RomToMake {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly version?: string;
	readonly role: RomRole;
}

export interface RomPlan {
	readonly roms: readonly RomToMake[];
	readonly findings: readonly Finding[];
}

/** @throws FormatError and OptionError where the drivers or the IDs make no ROM. */
export function planRoms(parts: readonly FirmwarePart[], kind: DeviceKind, device: PciDevice): RomPlan {
	switch (kind) {
		case 'amd-apu':
			return orOwnDriver(planForAmd(parts, device), parts, device);
		case 'amd-card':
			if (newest(parts, 'amd-vbios') !== undefined) return planForAmd(parts, device);
			return planForCardAlone(parts, device);
		case 'intel-igpu':
			return orOwnDriver(planForIgpu(parts, device), parts, device);
		case 'intel-card':
		case 'nvidia-card':
		case 'other-card':
		case 'virtual-function':
			return { roms: planForCard(parts, device), findings: [] };
	}
}

/** Where nothing is of a kind that has a place of its own: a driver for the maker's devices, as a card has one. */
function orOwnDriver(plan: RomPlan, parts: readonly FirmwarePart[], device: PciDevice): RomPlan {
	if (plan.roms.length > 0) return plan;
	const drivers = parts.filter(({ graphics }) => graphics !== undefined && isDriverOf(graphics.kind, device.vendorId));
	return { ...plan, roms: driverRom(drivers, device) };
}

/** AMD's driver in a board's BIOS is for the graphics of its processor. */
function planForCardAlone(parts: readonly FirmwarePart[], device: PciDevice): RomPlan {
	const others = parts.filter(({ kind }) => kind !== 'amd-gop');
	const plan = orOwnDriver({ roms: [], findings: [] }, others, device);
	return plan.roms.length > 0 ? plan : { ...plan, findings: [found('card-has-rom', 'note', { id: device })] };
}

function planForAmd(parts: readonly FirmwarePart[], device: PciDevice): RomPlan {
	const vbios = newest(parts, 'amd-vbios');
	// Cards have their driver in the same ROM.
	const whole = vbios !== undefined && parseOptionRom(vbios.bytes).images.some(({ efi }) => efi !== undefined);
	const gop = whole ? undefined : newest(parts, 'amd-gop');
	return {
		roms: [
			...(vbios === undefined ? [] : [asItIs(vbios, whole ? 'card-rom' : 'amd-vbios')]),
			...(gop === undefined ? [] : [wrapped([gop], device, 'amd-gop')]),
		],
		findings: vbios === undefined ? [] : siblings(parts, vbios, device),
	};
}

function siblings(parts: readonly FirmwarePart[], chosen: FirmwarePart, device: PciDevice): Finding[] {
	const others = parts.filter((part) => part.kind === chosen.kind && part !== chosen);
	if (others.length === 0) return [];
	const names = others.map(({ name }) => name);
	return [found('vbios-choice', 'warning', { id: device, chosen: chosen.name, others: names })];
}

/** One ROM: romtool's helper is right where others are for some releases of QEMU, so it takes their place. */
function planForIgpu(parts: readonly FirmwarePart[], device: PciDevice): RomPlan {
	const helpers = parts.flatMap(({ graphics, ...part }) =>
		graphics?.kind === 'igd-helper' ? [{ part, graphics }] : [],
	);
	const gop = newest(parts, 'intel-gop');
	if (gop === undefined) return { roms: helperRom(parts, device), findings: [] };
	const { bytes, version } = gop;
	const name = romFileName('igd', device, 'rom');
	const rom = { name, bytes: buildIgdRom({ device, gop: bytes }), ...given(version), role: 'intel-2-in-1' } as const;
	const others = helpers.filter(({ graphics }) => graphics.name !== 'RomtoolIgdHelper').map(({ part }) => part.name);
	return {
		roms: [rom],
		findings: others.length === 0 ? [] : [found('helper-replaced', 'note', { rom: name, others })],
	};
}

/** Of a file that has a helper, and no driver for the device. */
function helperRom(parts: readonly FirmwarePart[], device: PciDevice): RomToMake[] {
	const those = (wanted: (helper: IgdHelper) => boolean) =>
		parts.filter(({ graphics }) => graphics?.kind === 'igd-helper' && wanted(graphics)).slice(0, 1);
	const [helpers, policies] = [those(setsUpIgd), those((helper) => !setsUpIgd(helper))];
	return helpers.length === 0 ? [] : [wrapped([...helpers, ...policies], device, 'intel-igd')];
}

/** Cards bring their GOP driver in their own ROM; a driver alone is wrapped. */
function planForCard(parts: readonly FirmwarePart[], device: PciDevice): RomToMake[] {
	const rom = parts.find(({ deviceId }) => deviceId !== undefined);
	if (rom !== undefined) return [asItIs(rom, 'card-rom')];
	const drivers = parts.filter(({ graphics }) => graphics !== undefined && isDriver(graphics));
	return driverRom(
		drivers.filter(({ kind }) => kindNamed(kind)?.companion === false),
		device,
	);
}

/** Of drivers that fit the device. */
function driverRom(drivers: readonly FirmwarePart[], device: PciDevice): RomToMake[] {
	const [gop] = [...drivers].sort((a, b) => compareVersions(b.version, a.version));
	return gop === undefined ? [] : [wrapped([gop], device, 'card-rom')];
}

function asItIs({ name, bytes, version }: FirmwarePart, role: RomRole): RomToMake {
	return { name, bytes, ...given(version), role };
}

/** Named after the first driver and the device, because machines with other devices have ROMs of the same drivers. */
function wrapped(drivers: readonly FirmwarePart[], device: PciDevice, role: RomRole): RomToMake {
	const { vendorId, deviceId } = device;
	const inputs = drivers.map(({ bytes }) => ({ kind: 'efi', data: bytes }) as const);
	const bytes = buildOptionRom(inputs, { vendorId, deviceIds: [deviceId] });
	const [first] = drivers;
	const graphics = first?.graphics;
	const driver = graphics !== undefined && isDriver(graphics) ? kindOf(graphics.kind).fileName(graphics) : 'driver.efi';
	return { name: romFileName(driver.replace(/\.efi$/, ''), device, 'rom'), bytes, ...given(first?.version), role };
}

/** Of several drivers the one with the highest version. */
function newest(parts: readonly FirmwarePart[], kind: FirmwarePart['kind']): FirmwarePart | undefined {
	return parts.filter((part) => part.kind === kind).sort((a, b) => compareVersions(b.version, a.version))[0];
}

function given(version: string | undefined): { version?: string } {
	return version === undefined ? {} : { version };
}
