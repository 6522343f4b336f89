/** A machine of Proxmox as its settings make it, with what the host has for it: what the rules look at. */

import type { Sha256 } from '../bytes/sha256.js';
import type { VbiosBeside } from '../examined/vbios-beside.js';
import type { HostFacts } from '../host/host-facts.js';
import { PROXMOX_HOST } from '../host/kinds/proxmox.js';
import { formatPciAddress } from '../host/pci-function.js';
import type { PciDevice } from '../pci/ids.js';
import { type ArgumentDevice, argumentDevices, judgeArgumentDevice } from '../vm/lint/argument-devices.js';
import { argumentRoms, type JudgedArgumentRom, judgeArgumentRoms } from '../vm/lint/argument-roms.js';
import type { Place } from '../vm/lint/config-finding.js';
import { judgeRom, type RomUse } from '../vm/lint/judge-rom.js';
import { isPartOf, type PassedDevice, virtualOf } from '../vm/lint/passed-device.js';
import { graphicsDevice } from '../vm/lint/passed-graphics.js';
import type { RomFile } from '../vm/lint/rom-file.js';
import { withVbiosBeside } from '../vm/lint/vbios-beside.js';
import { withoutRoms } from '../vm/lint/virtual-functions.js';
import type { Words } from '../vm/lint/words.js';
import { isQ35, type VmFirmware } from '../vm/machine.js';
import { parseQemuArguments, type QemuArguments, splitWords } from '../vm/qemu-arguments.js';
import type { Settings } from './configuration.js';
import { type HostPci, parseHostPci } from './hostpci.js';
import { firmwareOf, machineType } from './machine.js';
import { proxmoxWords } from './words.js';

/** A line that Proxmox takes. */
export interface Passed extends PassedDevice {
	readonly line: HostPci;
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
	readonly host?: HostFacts;
}

export interface Surroundings {
	readonly host?: HostFacts;
	/** `name` as `romfile=` has it, behind /usr/share/kvm/. */
	readonly rom: (name: string) => RomFile;
	/** A path of the host, which `args:` may have; without one, nobody knows. */
	readonly file?: (path: string) => RomFile;
	readonly sha256: Sha256;
}

export function vmOf(settings: Settings, { host, rom, file = () => ({ state: 'unknown' }), sha256 }: Surroundings): Vm {
	const lines = settings.all.map(parseHostPci).filter((line) => line !== undefined);
	const whole = lines.filter(({ problem }) => problem === undefined).sort((a, b) => a.index - b.index);
	const firmware = firmwareOf(settings);
	const machine = machineType(settings);
	const words = proxmoxWords(settings);
	const args = parseQemuArguments(splitWords(settings.get('args')?.value ?? ''));
	const argsAt = whereOf(settings, settings.get('args') ?? { key: 'args' });
	const bare: readonly VmDevice[] = [
		...whole.map((line) => passedOf(line, settings, host)),
		...argumentDevices(args, () => argsAt, host, words),
	];
	const judge = (one: VmDevice, name: string, beside?: VbiosBeside) => {
		const device = deviceOf(one, bare, host) ?? beside?.device;
		if (!isLine(one)) return judgeArgumentDevice(one, device, beside, { firmware, file, sha256 });
		const use: RomUse = {
			where: one.where,
			path: `${PROXMOX_HOST.romFolder}/${name}`,
			firmware,
			rombar: one.line.rombar,
			words,
			...(device !== undefined && { device }),
			...(beside !== undefined && { vbios: beside.given }),
		};
		return judgeRom(use, rom(name), sha256);
	};
	const judged = bare.map((one) => (one.romName === undefined ? one : { ...one, rom: judge(one, one.romName) }));
	const devices = withoutRoms(
		withVbiosBeside(judged, (one, beside) => judge(one, one.romName ?? '', beside)),
		words,
	);
	return {
		settings,
		firmware,
		machine,
		q35: isQ35(machine),
		passed: devices.filter(isLine),
		devices,
		broken: lines.filter(({ problem }) => problem !== undefined),
		args,
		argumentRoms: judgeArgumentRoms(
			argumentRoms(args, () => argsAt),
			{ firmware, words, file, sha256 },
		),
		words,
		...(host !== undefined && { host }),
	};
}

export function isLine(one: VmDevice): one is Passed {
	return 'line' in one;
}

/** What a finding about a setting begins with. */
export function whereOf(settings: Settings, { key, line }: { readonly key: string; readonly line?: number }): Place {
	const { snapshot } = settings;
	return { key, ...(line !== undefined && { line }), ...(snapshot !== undefined && { section: snapshot }) };
}

function passedOf(line: HostPci, settings: Settings, host: HostFacts | undefined): Passed {
	const written = line.addresses.map(formatPciAddress);
	const known = host?.functions;
	const several = written.length > 1 || written.some((address) => !address.includes('.'));
	const mediated = line.mdev !== undefined;
	const functions = written.flatMap((address) => known?.filter((each) => isPartOf(each.address, address)) ?? []);
	return {
		line,
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

/** With the IDs that the line gives the device. */
function deviceOf(one: VmDevice, all: readonly VmDevice[], host: HostFacts | undefined): PciDevice | undefined {
	const target = graphicsDevice(one, all, host);
	if (target === undefined) return undefined;
	const { vendorId, deviceId } = target.own && isLine(one) ? one.line : {};
	return { vendorId: vendorId ?? target.device.vendorId, deviceId: deviceId ?? target.device.deviceId };
}
