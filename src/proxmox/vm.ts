/** A machine of Proxmox as its settings make it, with what the host has for it: what the rules look at. */

import type { Sha256 } from '../bytes/sha256.js';
import type { HostFacts } from '../host/host-facts.js';
import type { InstalledReleases } from '../host/installed-firmware.js';
import { PROXMOX_HOST } from '../host/kinds/proxmox.js';
import { formatPciAddress } from '../host/pci-function.js';
import type { PciDevice } from '../pci/ids.js';
import { type ArgumentDevice, argumentDevices, romUseOf } from '../vm/lint/argument-devices.js';
import { type ArgumentRom, argumentRoms, type JudgedArgumentRom, judgeArgumentRoms } from '../vm/lint/argument-roms.js';
import type { Place } from '../vm/lint/config-finding.js';
import { withInferred } from '../vm/lint/inferred-device.js';
import { type DeviceRomUse, withJudgedRoms } from '../vm/lint/judged-devices.js';
import { isPartOf, type PassedDevice, virtualOf } from '../vm/lint/passed-device.js';
import { graphicsDevice } from '../vm/lint/passed-graphics.js';
import { presentedAs } from '../vm/lint/presented-device.js';
import { type RomFile, romOfQemu, type SeeRom } from '../vm/lint/rom-file.js';
import { romOptions } from '../vm/lint/rom-options.js';
import type { Words } from '../vm/lint/words.js';
import { isQ35, type VmFirmware } from '../vm/machine.js';
import { parseQemuArguments, type QemuArguments, setProperties, splitWords } from '../vm/qemu-arguments.js';
import type { Settings } from './configuration.js';
import { type HostPci, parseHostPci } from './hostpci.js';
import { romReader } from './installed-image.js';
import { firmwareOf, machineType } from './machine.js';
import { type MappedLine, withMappedDevices } from './mapped-devices.js';
import { proxmoxWords } from './words.js';

/** A line that Proxmox takes; one with a mapping has the addresses that it leads to. */
export interface Passed extends PassedDevice, MappedLine {
	/** Its ROM file, where `-set` in `args` gives it one in place of its line. */
	readonly argumentRom?: ArgumentRom;
}

export type VmDevice = Passed | ArgumentDevice;

export interface Vm {
	readonly settings: Settings;
	readonly firmware: VmFirmware;
	readonly machine: string;
	readonly q35: boolean;
	/** By lines. */
	readonly passed: readonly Passed[];
	/** By lines, and by words of `args`. */
	readonly devices: readonly VmDevice[];
	/** Lines that Proxmox skips or stops at. */
	readonly broken: readonly HostPci[];
	readonly args: QemuArguments;
	/** ROM files that the arguments give to devices of lines. */
	readonly argumentRoms: readonly JudgedArgumentRom[];
	readonly words: Words;
	/** What QEMU gets for a device beyond what Proxmox itself writes, the last value of each. */
	propertiesOf(device: VmDevice): ReadonlyMap<string, string>;
	readonly host?: HostFacts;
}

export interface Surroundings {
	readonly host?: HostFacts;
	/** `name` as `romfile=` has it, behind /usr/share/kvm/. */
	readonly rom: (name: string) => RomFile;
	/** A path of the host, which `args:` may have; without one, nobody knows. */
	readonly file?: (path: string) => RomFile;
	/** The firmware of the host, where it is known. */
	readonly installed?: InstalledReleases;
	readonly sha256: Sha256;
}

export function vmOf(
	settings: Settings,
	{ host, rom, installed, file = () => ({ state: 'unknown' }) }: Omit<Surroundings, 'sha256'>,
	see: SeeRom,
): Vm {
	const firmware = firmwareOf(settings);
	const machine = machineType(settings);
	const words = proxmoxWords(settings);
	const args = parseQemuArguments(splitWords(settings.get('args')?.value ?? ''));
	const argsAt = whereOf(settings, settings.get('args') ?? { key: 'args' });
	const setRoms = argumentRoms(args, () => argsAt);
	const bare = bareDevices(settings, args, host).map((one) => withArgumentRom(one, setRoms));
	const owned = new Set(bare.map((one) => (isLine(one) && one.argumentRom ? one.argumentRom.id : undefined)));
	const reader = romReader(settings, installed);
	const judged = withJudgedRoms(bare, {
		...{ words, reader },
		seen: (one, name) => see(isLine(one) && one.argumentRom === undefined ? rom(name) : romOfQemu(name, file)),
		use: (one, name) => (isLine(one) ? romUseOfLine(one, name, { words, args }) : romUseOf(one)),
		deviceOf: (one, all) => deviceOf(one, all, host, args),
	});
	const inArguments = judgeArgumentRoms(
		setRoms.filter(({ id }) => !owned.has(id)),
		{ reader, words, file, see },
	);
	const devices = withInferred(judged, inArguments, host);
	return {
		settings,
		firmware,
		machine,
		q35: isQ35(machine),
		passed: devices.filter(isLine),
		devices,
		broken: linesOf(settings, host).filter(({ problem }) => problem !== undefined),
		args,
		argumentRoms: inArguments,
		words,
		propertiesOf: (one) => propertiesOf(one, args),
		...(host !== undefined && { host }),
	};
}

/** The last `-set` counts. A device of several functions has another name, and a virtual function no use for a ROM. */
function withArgumentRom(one: VmDevice, roms: readonly ArgumentRom[]): VmDevice {
	if (!isLine(one) || one.multifunction || one.virtualOf !== undefined) return one;
	const argumentRom = roms.findLast(({ id }) => id === one.line.setting.key);
	return argumentRom === undefined ? one : { ...one, argumentRom, romName: argumentRom.path };
}

function romUseOfLine(one: Passed, name: string, { words, args }: Pick<Vm, 'words' | 'args'>): DeviceRomUse {
	const { where, argumentRom } = one;
	const options = romOptions(propertiesOf(one, args), one.line.rombar);
	if (argumentRom === undefined) {
		return { ...{ where, words }, ...options, path: `${PROXMOX_HOST.romFolder}/${name}` };
	}
	return {
		...{ where: argumentRom.where, path: name, ...options },
		words: { ...words, rombar: { off: 'rombar=0' } },
	};
}

/** Without their ROMs, by lines and by words of `args`. */
export function bareDevices(settings: Settings, args: QemuArguments, host: HostFacts | undefined): VmDevice[] {
	const whole = linesOf(settings, host).filter(({ problem }) => problem === undefined);
	const argsAt = whereOf(settings, settings.get('args') ?? { key: 'args' });
	return [
		...withMappedDevices(whole, host).map((one) => passedOf(one, settings, host)),
		...argumentDevices(args, () => argsAt, host, proxmoxWords(settings)),
	];
}

/** By their numbers, as Proxmox goes through them. */
function linesOf({ all }: Settings, host: HostFacts | undefined): HostPci[] {
	const lines = all.flatMap((setting) => parseHostPci(setting, host?.qemuServer) ?? []);
	return lines.sort((a, b) => a.index - b.index);
}

/** Properties of the device from its own word, or from `-set`. */
function propertiesOf(one: VmDevice, { sets }: QemuArguments): ReadonlyMap<string, string> {
	if (!isLine(one)) return one.option.properties;
	return setProperties(sets, one.line.setting.key);
}

export function isLine(one: VmDevice): one is Passed {
	return 'line' in one;
}

/** What a finding about a setting begins with. */
export function whereOf(settings: Settings, { key, line }: { readonly key: string; readonly line?: number }): Place {
	const { snapshot } = settings;
	return { key, ...(line !== undefined && { line }), ...(snapshot !== undefined && { section: snapshot }) };
}

function passedOf(mapped: MappedLine, settings: Settings, host: HostFacts | undefined): Passed {
	const { line } = mapped;
	const written = line.addresses.map(formatPciAddress);
	const known = host?.functions;
	const several = written.length > 1 || written.some((address) => !address.includes('.'));
	const mediated = line.mdev !== undefined;
	const functions = written.flatMap((address) => known?.filter((each) => isPartOf(each.address, address)) ?? []);
	return {
		...mapped,
		where: whereOf(settings, line.setting),
		addresses: functions.length > 0 ? functions.map(({ address }) => address) : written,
		functions,
		multifunction: (known === undefined ? several : functions.length > 1) && !mediated,
		mediated,
		...(mediated ? {} : virtualOf(written, functions, known)),
		saidToBeIgpu: line.legacyIgd,
		...(line.romfile !== undefined && { romName: line.romfile }),
	};
}

/** With the IDs that the line, or QEMU's own words, give the device. */
function deviceOf(
	one: VmDevice,
	all: readonly VmDevice[],
	host: HostFacts | undefined,
	args: QemuArguments,
): PciDevice | undefined {
	const target = graphicsDevice(one, all, host);
	if (target === undefined) return undefined;
	// A driver on an audio function finds the GPU as the line of that presents it.
	const passed = target.own ? one : all.find(({ functions }) => functions.some((each) => each === target.device));
	if (passed === undefined) return target.device;
	const { vendorId, deviceId } = isLine(passed) ? passed.line : {};
	const device = { vendorId: vendorId ?? target.device.vendorId, deviceId: deviceId ?? target.device.deviceId };
	return presentedAs(device, propertiesOf(passed, args));
}
