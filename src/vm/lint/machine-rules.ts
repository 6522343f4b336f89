/** What a machine as a whole makes of its devices, whichever configuration it is of. */
import { finder } from '../../bytes/finding.js';
import type { HostFacts } from '../../host/host-facts.js';
import { isAtLeastVersion } from '../../host/package-version.js';
import { isAudio, isDisplay, type PciFunction, slotOf } from '../../host/pci-function.js';
import { isSameDevice, type PciDevice } from '../../pci/ids.js';
import type { Change } from '../change.js';
import { parseQemuVersion, type QemuVersion } from '../qemu-version.js';
import type { ConfigFinding, Place } from './config-finding.js';
import type { ENCRYPTIONS, GPU_SIGNS, MACHINE_FINDINGS } from './machine-rules/findings.js';
import type { PassedDevice } from './passed-device.js';
import { carriesGopAlone, carriesGraphics, isPassedDisplay } from './passed-graphics.js';

const found = finder<typeof MACHINE_FINDINGS>();

export type Encryption = (typeof ENCRYPTIONS)[number];

/** What encrypts the memory of a VM, among QEMU's own words: `-object sev-guest,…`, or the same as JSON. */
export function encryptionIn(words: readonly string[]): Encryption | undefined {
	const objects = words.filter((_, index) => /^--?object$/.test(words[index - 1] ?? ''));
	const types = objects.map(
		(word) => /^(?:qom-type=|\{.*"qom-type"\s*:\s*")?(sev|tdx)(?:-snp)?-guest\b/.exec(word)?.[1],
	);
	const [type] = types.filter((each) => each !== undefined);
	return type === undefined ? undefined : type === 'sev' ? 'SEV' : 'TDX';
}

export function* lintEncrypted(
	devices: readonly PassedDevice[],
	encryption: Encryption | undefined,
): Iterable<ConfigFinding> {
	if (encryption === undefined) return;
	for (const { where, romName: rom, virtualOf } of devices) {
		if (rom !== undefined && virtualOf === undefined)
			yield { ...where, ...found('romfile-encrypted', 'error', { rom, encryption }) };
	}
}

export interface Viommu {
	readonly where: Place;
	/** Missing where the machine's default applies. */
	readonly width?: number;
	/** The lines that give it as many bits. */
	lines(width: number): readonly string[];
}

export interface ViommuQuestion {
	/** Of Intel's kind. */
	readonly viommu: Viommu | undefined;
	readonly machine: string;
	readonly qemu: { readonly version: QemuVersion; readonly exact: boolean } | undefined;
	readonly host: HostFacts | undefined;
	readonly devices: readonly PassedDevice[];
}

/** The first release that compares, and that with another default. */
const COMPARES: QemuVersion = [9, 1];
const WIDER: QemuVersion = [10, 0];
/** Older machine types keep 39 bits (pc_compat_9_1). */
const WIDER_MACHINE: QemuVersion = [9, 2];

export function* lintViommu({ viommu, machine, qemu, host, devices }: ViommuQuestion): Iterable<ConfigFinding> {
	const hostWidth = host?.addressWidth;
	// Slices of a device are not compared.
	if (viommu === undefined || hostWidth === undefined || devices.every(({ mediated }) => mediated)) return;
	if (qemu === undefined || !isAtLeastVersion(qemu.version, COMPARES)) return;
	const width = viommu.width ?? defaultWidth(machine, qemu.version);
	if (width <= hostWidth) return;
	const values = { width, host: hostWidth, given: viommu.width !== undefined, lines: viommu.lines(39) };
	yield { ...viommu.where, ...found('viommu-width', 'error', values) };
}

function defaultWidth(machine: string, qemu: QemuVersion): number {
	const own = /-\d/.test(machine) ? parseQemuVersion(machine) : undefined;
	return isAtLeastVersion(qemu, WIDER) && (own === undefined || isAtLeastVersion(own, WIDER_MACHINE)) ? 48 : 39;
}

/** `change` takes it from all but the first. */
export function* lintSeveralVga<P extends PassedDevice>(
	devices: readonly P[],
	change: (others: readonly P[]) => Change,
): Iterable<ConfigFinding> {
	const [, ...others] = devices;
	const [second] = others;
	if (second === undefined) return;
	const names = devices.map(({ where }) => where.key);
	yield { ...second.where, ...found('x-vga-several', 'warning', { devices: [...new Set(names)], ...change(others) }) };
}

/** Of a VM whose emulated display somebody has turned off. `isShown`: what QEMU itself shows a picture of. */
export function* lintNoDisplay<P extends PassedDevice>(
	where: Place,
	devices: readonly P[],
	isShown: (one: P) => boolean,
	change: Change,
): Iterable<ConfigFinding> {
	const isSlice = ({ mediated, functions }: PassedDevice) => mediated && functions.some(isDisplay);
	const dark = devices.filter((one) => one.virtualOf !== undefined || isSlice(one));
	// Another device of which nobody knows what it is may have a screen.
	const isUnknown = (one: P) => !dark.includes(one) && one.functions.length === 0;
	if (dark.length === 0 || devices.some((one) => isUnknown(one) || isPassedDisplay(one) || isShown(one))) return;
	yield { ...where, ...found('display-none', 'note', { devices: dark.map((one) => one.where.key), ...change }) };
}

export interface OtherDeviceQuestion<P extends PassedDevice> {
	readonly devices: readonly P[];
	readonly host: HostFacts | undefined;
	/** Whether the configuration itself takes the device for a GPU. */
	signOf(one: P): (typeof GPU_SIGNS)[number] | undefined;
	/** What passes another device in place of it. */
	instead(one: P, address: string): Change;
}

export function* lintOtherDevices<P extends PassedDevice>({
	devices,
	host,
	signOf,
	instead,
}: OtherDeviceQuestion<P>): Iterable<ConfigFinding> {
	const passed = devices.flatMap(({ addresses }) => addresses);
	for (const one of devices) {
		const { where, functions, mediated, virtualOf } = one;
		const [first] = functions;
		if (first === undefined || mediated || virtualOf !== undefined || functions.some(isDisplay)) continue;
		// Beside a GPU it is one of the functions of that.
		if (host?.functions?.some((each) => isDisplay(each) && slotOf(each.address) === slotOf(first.address))) continue;
		const isForGpu = carriesGraphics(one) || (carriesGopAlone(one) && !functions.some(isAudio));
		const sign = isForGpu ? 'rom' : signOf(one);
		if (sign === undefined) continue;
		const moved = gpuOf(one, host?.functions ?? [], passed);
		const change = moved === undefined ? {} : { moved, ...instead(one, moved) };
		yield { ...where, ...found('device-other', 'error', { address: first.address, id: first, sign, ...change }) };
	}
}

/** The only GPU of the host that the ROM is for, or else the only one that is not passed. */
function gpuOf({ rom }: PassedDevice, host: readonly PciFunction[], passed: readonly string[]): string | undefined {
	const left = host.filter((each) => isDisplay(each) && !passed.includes(each.address));
	const ids: PciDevice[] = (rom?.file?.images ?? []).flatMap(({ headers }) => headers.pcir);
	const named = left.filter((each) => ids.some((id) => isSameDevice(id, each)));
	const candidates = named.length > 0 || ids.length > 0 ? named : left;
	return candidates.length === 1 ? candidates[0]?.address : undefined;
}
