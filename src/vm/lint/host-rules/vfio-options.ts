/** The options of vfio-pci, from /etc/modprobe.d and the kernel's command line: ids, disable_vga. */
import { finder } from '../../../bytes/finding.js';
import type { HostFacts } from '../../../host/host-facts.js';
import { isOn, type ModprobeDirective, moduleOptions } from '../../../host/modprobe.js';
import { isAudio, isDisplay } from '../../../host/pci-function.js';
import { physicalFunctionOf } from '../../../host/virtual-functions.js';
import { distinctDevices, formatIdPair, isSameDevice, type PciDevice, VendorId } from '../../../pci/ids.js';
import { embeddedPciNames } from '../../../pci/names.js';
import { physicalDrivers } from '../../virtual-functions.js';
import type { ConfigFinding } from '../config-finding.js';
import type { HOST_FINDINGS } from './findings.js';
import { functionName } from './groups.js';
import type { HostQuestion } from './question.js';

const found = finder<typeof HOST_FINDINGS>();
/** What a file of options begins its lines with. */
const OPTIONS = 'options vfio-pci';

interface Option {
	readonly key: string;
	readonly value: string;
	readonly where: Pick<ConfigFinding, 'path' | 'line' | 'key'>;
}

export function* lintVfioOptions(
	question: HostQuestion,
	directives: readonly ModprobeDirective[],
): Iterable<ConfigFinding> {
	const options = vfioOptions(question.host, directives);
	yield* lintVga(question, options);
	yield* lintIds(question, options, directives);
}

/** Devices that vfio-pci takes at boot. */
export function boundIds(host: HostFacts, directives: readonly ModprobeDirective[]): PciDevice[] {
	return vfioOptions(host, directives)
		.filter(({ key }) => key === 'ids')
		.flatMap(({ value }) => value.split(',').flatMap((entry) => idPair(entry) ?? []));
}

function vfioOptions({ commandLine }: HostFacts, directives: readonly ModprobeDirective[]): Option[] {
	const fromFiles = moduleOptions(directives, 'vfio-pci').map(({ key, value, directive }) => ({
		key,
		value,
		where: { path: directive.path, line: directive.line, key: OPTIONS },
	}));
	const fromKernel = (commandLine?.parameters ?? []).flatMap(({ name, value }) => {
		const key = /^vfio_pci\.(.+)$/.exec(name)?.[1];
		if (key === undefined || commandLine === undefined) return [];
		const { path, line } = commandLine;
		return [{ key, value: value ?? 'y', where: { path, line, key: `vfio-pci.${key}` } }];
	});
	return [...fromFiles, ...fromKernel];
}

/** The file that has an option; none for the kernel command line. */
function fileOf({ key, path }: Option['where']): { readonly path?: string | undefined } {
	return key === OPTIONS ? { path } : {};
}

function* lintVga({ igpu, vgaAccess }: HostQuestion, options: readonly Option[]): Iterable<ConfigFinding> {
	if (!igpu && !vgaAccess) return;
	for (const { value, where } of options.filter(({ key }) => key === 'disable_vga')) {
		if (!isOn(value)) continue;
		const values = { ...fileOf(where), xVga: vgaAccess };
		yield { ...where, ...found('vga-disabled', vgaAccess ? 'error' : 'warning', values) };
	}
}

function* lintIds(
	question: HostQuestion,
	options: readonly Option[],
	directives: readonly ModprobeDirective[],
): Iterable<ConfigFinding> {
	const { host, passed, vbiosIds } = question;
	const lists = options.filter(({ key }) => key === 'ids');
	const [first] = lists;
	if (first === undefined) return;
	const { where } = first;
	const file = fileOf(where);
	const named: PciDevice[] = [];
	for (const { value, where: place } of lists) {
		for (const entry of value.split(',').filter((text) => text !== '')) {
			const id = idPair(entry);
			if (id !== undefined) named.push(id);
			else yield { ...place, ...found('vfio-ids-invalid', 'warning', { entry }) };
		}
	}
	if (named.length === 0) return;
	const ids = distinctDevices(named);
	yield* lintPhysicalIds(question, where, ids);
	const all = host.functions ?? [];
	const missing = passed
		.map((one) => one.function)
		.filter((each) => isDisplay(each) || isAudio(each))
		// A virtual function is bound when the VM starts.
		.filter((each) => physicalFunctionOf(each, all) === undefined)
		.filter((each) => !hasDevice(ids, each) && each.driver !== 'vfio-pci');
	const absent = host.functions === undefined ? [] : ids.filter((id) => !hasDevice(all, id));
	if (missing.length > 0 || absent.length > 0) {
		const right = distinctDevices([...ids.filter((id) => !absent.includes(id)), ...missing]);
		const option = where.key === OPTIONS ? 'ids' : where.key;
		const line = `${option}=${right.map(formatIdPair).join(',')}`;
		const values = { ...file, missing: missing.map(functionName), absent, line };
		yield { ...where, ...found('vfio-ids-mismatch', 'warning', values) };
	} else if (host.functions === undefined) {
		const vbios = vbiosIds.find((id) => !hasDevice(ids, id) && areOfOthers(ids, id));
		if (vbios !== undefined) {
			const values = { ...file, missing: [], absent: [], given: ids, vbios };
			yield { ...where, ...found('vfio-ids-mismatch', 'warning', values) };
		}
	}
	// Where nobody could read the list of modules, it may be in there.
	if (host.modules === undefined || host.modules.includes('vfio_pci')) return;
	if (directives.some((each) => each.command === 'softdep' && isAboutVfio(each))) return;
	if (where.key !== OPTIONS) return;
	const displays = passed.filter((one) => isDisplay(one.function));
	const driver = displays.map((one) => one.function.driver).find((each) => each !== undefined && each !== 'vfio-pci');
	yield { ...where, ...found('vfio-not-loaded', 'warning', { path: where.path ?? '', driver }) };
}

/** At boot vfio-pci is to leave the physical function of a passed virtual one to its own driver. */
function* lintPhysicalIds(
	{ host, passed }: HostQuestion,
	where: Option['where'],
	ids: readonly PciDevice[],
): Iterable<ConfigFinding> {
	const all = host.functions ?? [];
	const told = new Set<string>();
	for (const { function: one } of passed) {
		const address = isDisplay(one) ? physicalFunctionOf(one, all) : undefined;
		const physical = all.find((each) => each.address === address);
		// One that is bound already is an error of its own.
		if (physical === undefined || physical.driver === 'vfio-pci' || told.has(physical.address)) continue;
		told.add(physical.address);
		if (!hasDevice(ids, physical)) continue;
		const drivers = physicalDrivers(one.vendorId, physical);
		const values = { ids: physical, physical: physical.address, address: one.address, drivers };
		yield { ...where, ...found('vf-pf-ids', 'warning', values) };
	}
}

/** The first two of `1002:1681[:SUBVENDOR:SUBDEVICE[:CLASS[:MASK]]]`, as `%x:%x` reads it. */
function idPair(entry: string): PciDevice | undefined {
	const [vendor, device, ...rest] = entry.split(':').map((text) => /^(?:0x)?([0-9a-f]{1,8})$/i.exec(text)?.[1]);
	if (vendor === undefined || device === undefined || rest.includes(undefined)) return undefined;
	const [vendorId, deviceId] = [Number.parseInt(vendor, 16), Number.parseInt(device, 16)];
	return vendorId > 0xffff || deviceId > 0xffff ? undefined : { vendorId, deviceId };
}

function hasDevice(devices: readonly PciDevice[], device: PciDevice): boolean {
	return devices.some((each) => isSameDevice(each, device));
}

/** Whether a GPU of the same vendor is among them, or nothing of that vendor at all: its siblings' VBIOS are in use, too. */
function areOfOthers(ids: readonly PciDevice[], gpu: PciDevice): boolean {
	return ids.some((id) => isGpuBesides(id, gpu)) || !ids.some((id) => id.vendorId === gpu.vendorId);
}

/** Whether `id` is another graphics device of the vendor of `other`; audio functions are told by their names. */
function isGpuBesides({ vendorId, deviceId }: PciDevice, other: PciDevice): boolean {
	const name = embeddedPciNames.device(vendorId, deviceId);
	const isGraphics = [VendorId.amd, VendorId.intel, VendorId.nvidia].some((each) => each === vendorId);
	return isGraphics && vendorId === other.vendorId && name !== undefined && !/audio|usb|ucsi/i.test(name);
}

/** Whether a directive is about vfio-pci. */
export function isAboutVfio({ module, words }: ModprobeDirective): boolean {
	return module.startsWith('vfio') || words.some((word) => /^vfio[-_]pci$/.test(word));
}
