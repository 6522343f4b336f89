/** A machine of Proxmox as its settings make it, with what the host has for it: what the rules look at. */
import { judgeRom, type RomJudgement } from '../guest/judge-rom.js';
import { parseQemuArguments, type QemuArguments, splitWords } from '../guest/qemu-arguments.js';
import type { RomFile } from '../guest/rom-file.js';
import type { HostFacts } from '../host/host-facts.js';
import { formatPciAddress, isAudio, isDisplay, type PciFunction, slotOf } from '../host/pci-function.js';
import type { Sha256 } from '../option-rom/report.js';
import type { PciDevice } from '../pci/ids.js';
import type { Settings } from './configuration.js';
import { type HostPci, parseHostPci } from './hostpci.js';
import { isQ35, machineType } from './machine-type.js';

/** A line that Proxmox takes. */
export interface Passed {
	readonly line: HostPci;
	/** In the order of the guest's functions: `0000:05:00.0`; `0000:05:00` where nobody knows which functions there are. */
	readonly addresses: readonly string[];
	/** Those of the addresses that the host is known to have. */
	readonly functions: readonly PciFunction[];
	/** Whether the guest sees several functions; they have IDs of their own for QEMU then (`hostpci0.0`). */
	readonly multifunction: boolean;
	/** Judged by what the guest makes of it. */
	readonly rom?: RomJudgement;
}

export interface Guest {
	readonly settings: Settings;
	readonly firmware: 'ovmf' | 'seabios';
	readonly machine: string;
	readonly q35: boolean;
	readonly passed: readonly Passed[];
	/** Lines that Proxmox skips or stops at. */
	readonly broken: readonly HostPci[];
	readonly args: QemuArguments;
	readonly host?: HostFacts;
}

export interface Surroundings {
	readonly host?: HostFacts;
	/** `name` as `romfile=` has it, behind /usr/share/kvm/. */
	readonly rom: (name: string) => RomFile;
	readonly sha256: Sha256;
}

export function guestOf(settings: Settings, { host, rom, sha256 }: Surroundings): Guest {
	const lines = settings.all.map(parseHostPci).filter((line) => line !== undefined);
	const whole = lines.filter(({ problem }) => problem === undefined).sort((a, b) => a.index - b.index);
	const firmware = settings.get('bios')?.value === 'ovmf' ? 'ovmf' : 'seabios';
	const bare = whole.map((line) => passedOf(line, host));
	const machine = machineType(settings);
	return {
		settings,
		firmware,
		machine,
		q35: isQ35(machine),
		passed: bare.map((one) => {
			const { romfile, rombar, setting } = one.line;
			if (romfile === undefined) return one;
			const use = {
				where: whereOf(settings, setting),
				path: `/usr/share/kvm/${romfile}`,
				firmware,
				rombar,
				...graphicsDevice(one, bare, host),
			} as const;
			return { ...one, rom: judgeRom(use, rom(romfile), sha256) };
		}),
		broken: lines.filter(({ problem }) => problem !== undefined),
		args: parseQemuArguments(splitWords(settings.get('args')?.value ?? '')),
		...(host !== undefined && { host }),
	};
}

/** What a finding about a setting begins with. */
export function whereOf(settings: Settings, { key, line }: { readonly key: string; readonly line?: number }) {
	const { snapshot } = settings;
	return { key, ...(line !== undefined && { line }), ...(snapshot !== undefined && { section: snapshot }) };
}

function passedOf(line: HostPci, host: HostFacts | undefined): Passed {
	const written = line.addresses.map(formatPciAddress);
	const known = host?.functions;
	const several = written.length > 1 || written.some((address) => !address.includes('.'));
	if (known === undefined) return { line, addresses: written, functions: [], multifunction: several && !line.mdev };
	const functions = written.flatMap((address) => known.filter((each) => isPartOf(each.address, address)));
	return {
		line,
		addresses: functions.length > 0 ? functions.map(({ address }) => address) : written,
		functions,
		multifunction: functions.length > 1 && line.mdev === undefined,
	};
}

/** Whether a function is what an address with or without a function number names. */
export function isPartOf(address: string, named: string): boolean {
	return address === named || slotOf(address) === named;
}

/** What a ROM has to fit: the display function itself, or that beside an audio function that carries its GOP driver. */
function graphicsDevice(
	{ line, functions }: Passed,
	all: readonly Passed[],
	host: HostFacts | undefined,
): { device?: PciDevice } {
	const first = functions[0];
	if (first === undefined) return {};
	const displays = all.flatMap((one) => one.functions.filter(isDisplay));
	const own = isDisplay(first) ? first : undefined;
	const beside = isAudio(first)
		? (displays.find(({ address }) => slotOf(address) === slotOf(first.address)) ??
			displays.find(({ address, vendorId }) => vendorId === first.vendorId && slotOf(address) === IGPU_SLOT) ??
			host?.functions?.find((each) => isDisplay(each) && slotOf(each.address) === slotOf(first.address)))
		: undefined;
	const target = own ?? beside;
	if (target === undefined) return {};
	const { vendorId, deviceId } = target;
	const changed = target === own;
	return {
		device: {
			vendorId: (changed ? line.vendorId : undefined) ?? vendorId,
			deviceId: (changed ? line.deviceId : undefined) ?? deviceId,
		},
	};
}

/** Intel's integrated graphics, on every board. */
export const IGPU_SLOT = '0000:00:02';
