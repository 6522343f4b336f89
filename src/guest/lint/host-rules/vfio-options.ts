/** The options of vfio-pci, from /etc/modprobe.d and the kernel's command line: ids, disable_vga. */
import type { HostFacts } from '../../../host/host-facts.js';
import { isOn, type ModprobeDirective, moduleOptions } from '../../../host/modprobe.js';
import { isAudio, isDisplay } from '../../../host/pci-function.js';
import { physicalFunctionOf } from '../../../host/virtual-functions.js';
import { formatIdPair, VendorId } from '../../../pci/ids.js';
import { embeddedPciNames } from '../../../pci/names.js';
import { physicalDriver } from '../../virtual-functions.js';
import type { ConfigFinding } from '../config-finding.js';
import type { HostQuestion } from './question.js';

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

function vfioOptions({ commandLine }: HostFacts, directives: readonly ModprobeDirective[]): Option[] {
	const fromFiles = moduleOptions(directives, 'vfio-pci').map(({ key, value, directive }) => ({
		key,
		value,
		where: { path: directive.path, line: directive.line, key: 'options vfio-pci' },
	}));
	const fromKernel = (commandLine?.parameters ?? []).flatMap(({ name, value }) => {
		const key = /^vfio_pci\.(.+)$/.exec(name)?.[1];
		if (key === undefined || commandLine === undefined) return [];
		const { path, line } = commandLine;
		return [{ key, value: value ?? 'y', where: { path, line, key: `vfio-pci.${key}` } }];
	});
	return [...fromFiles, ...fromKernel];
}

function* lintVga({ igpu, vgaAccess }: HostQuestion, options: readonly Option[]): Iterable<ConfigFinding> {
	if (!igpu && !vgaAccess) return;
	for (const { value, where } of options.filter(({ key }) => key === 'disable_vga')) {
		if (!isOn(value)) continue;
		const fix = 'remove disable_vga=1, then update-initramfs -u and reboot';
		if (vgaAccess) {
			const message =
				'disable_vga=1 takes the VGA access away that x-vga=1 asks for: QEMU stops with `failed getting region info for VGA region`';
			yield { ...where, code: 'vga-disabled', severity: 'error', message, fix };
		} else {
			const message =
				'disable_vga=1 takes VGA access from the iGPU: QEMU says `failed getting region info for VGA region` and `IGD legacy mode disabled`, and the screen stays dark';
			yield { ...where, code: 'vga-disabled', severity: 'warning', message, fix };
		}
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
	const ids = new Set<string>();
	for (const { value, where: place } of lists) {
		for (const entry of value.split(',').filter((text) => text !== '')) {
			const id = idPair(entry);
			if (id !== undefined) ids.add(id);
			else {
				const message = `"${entry}" is no ID of a device: vfio-pci takes ids=1002:1681,1002:1640, in hex, separated by commas`;
				const fix = 'write the IDs as lspci -nn prints them';
				yield { ...place, code: 'vfio-ids-invalid', severity: 'warning', message, fix };
			}
		}
	}
	if (ids.size === 0) return;
	yield* lintPhysicalIds(question, where, ids);
	const fix = `write ids= with the IDs that romtool devices shows, then update-initramfs -u and reboot`;
	const all = host.functions ?? [];
	const missing = passed
		.map((one) => one.function)
		.filter((each) => isDisplay(each) || isAudio(each))
		// A virtual function is bound when the guest starts.
		.filter((each) => physicalFunctionOf(each, all) === undefined)
		.filter((each) => !ids.has(formatIdPair(each)) && each.driver !== 'vfio-pci');
	const absent = host.functions === undefined ? [] : [...ids].filter((id) => !hasDevice(host, id));
	if (missing.length > 0 || absent.length > 0) {
		const named = missing.map((each) => `${each.address} (${formatIdPair(each)})`);
		const message = mismatch(named.join(', '), absent.join(', '));
		yield { ...where, code: 'vfio-ids-mismatch', severity: 'warning', message, fix };
	} else if (host.functions === undefined) {
		const other = vbiosIds.find((id) => !ids.has(id) && areOfOthers([...ids], id));
		if (other !== undefined) {
			const message = `ids= names ${[...ids].join(', ')}, and the VBIOS of the configuration is for ${other}: one of them is of another device`;
			yield { ...where, code: 'vfio-ids-mismatch', severity: 'warning', message, fix };
		}
	}
	// Where nobody could read the list of modules, it may be in there.
	if (host.modules === undefined || host.modules.includes('vfio_pci')) return;
	if (directives.some((each) => each.command === 'softdep' && isAboutVfio(each))) return;
	if (first.where.key !== 'options vfio-pci') return;
	const message = "nothing loads vfio-pci at boot, so that the host's own driver may take the device before it";
	const how =
		'add vfio_pci to /etc/modules, or softdep lines such as "softdep amdgpu pre: vfio-pci"; update-initramfs -u';
	yield { ...where, code: 'vfio-not-loaded', severity: 'warning', message, fix: how };
}

/** At boot vfio-pci is to leave the physical function of a passed virtual one to its own driver. */
function* lintPhysicalIds(
	{ host, passed }: HostQuestion,
	where: Option['where'],
	ids: ReadonlySet<string>,
): Iterable<ConfigFinding> {
	const all = host.functions ?? [];
	const told = new Set<string>();
	for (const { function: one } of passed) {
		const address = isDisplay(one) ? physicalFunctionOf(one, all) : undefined;
		const physical = all.find((each) => each.address === address);
		// One that is bound already is an error of its own.
		if (physical === undefined || physical.driver === 'vfio-pci' || told.has(physical.address)) continue;
		told.add(physical.address);
		const id = formatIdPair(physical);
		if (!ids.has(id)) continue;
		const driver = physicalDriver(one.vendorId, physical);
		const message = `ids= names ${id}, which ${physical.address} has, the physical function of ${one.address}: at boot vfio-pci may take it before ${driver}, and there are no virtual functions then`;
		const fix = `take ${id} out of ids=, then update-initramfs -u -k all`;
		yield { ...where, code: 'vf-pf-ids', severity: 'warning', message, fix };
	}
}

function mismatch(missing: string, absent: string): string {
	if (absent === '') return `ids= lacks ${missing}, which the host's own driver takes at boot`;
	if (missing === '') return `ids= names ${absent}, which the host does not have`;
	return `ids= lacks ${missing}, which the host's own driver takes at boot, and names ${absent}, which the host does not have`;
}

/** `1002:1681` of `1002:1681[:SUBVENDOR:SUBDEVICE[:CLASS[:MASK]]]`, as `%x:%x` reads it. */
function idPair(entry: string): string | undefined {
	const [vendor, device, ...rest] = entry.split(':').map((text) => /^(?:0x)?([0-9a-f]{1,8})$/i.exec(text)?.[1]);
	if (vendor === undefined || device === undefined || rest.includes(undefined)) return undefined;
	const [vendorId, deviceId] = [Number.parseInt(vendor, 16), Number.parseInt(device, 16)];
	if (vendorId > 0xffff || deviceId > 0xffff) return undefined;
	return formatIdPair({ vendorId, deviceId });
}

function hasDevice({ functions = [] }: HostFacts, id: string): boolean {
	return functions.some((each) => formatIdPair(each) === id);
}

/** Whether a GPU of the same vendor is among them, or nothing of that vendor at all: its siblings' VBIOS are in use, too. */
function areOfOthers(ids: readonly string[], gpu: string): boolean {
	return ids.some((id) => isGpuBesides(id, gpu)) || !ids.some((id) => id.slice(0, 4) === gpu.slice(0, 4));
}

/** Whether `id` is another graphics device of the vendor of `other`; audio functions are told by their names. */
function isGpuBesides(id: string, other: string): boolean {
	const [vendorId = 0, deviceId = 0] = id.split(':').map((text) => Number.parseInt(text, 16));
	const name = embeddedPciNames.device(vendorId, deviceId);
	const isGraphics = [VendorId.amd, VendorId.intel, VendorId.nvidia].some((each) => each === vendorId);
	return isGraphics && id.slice(0, 4) === other.slice(0, 4) && name !== undefined && !/audio|usb|ucsi/i.test(name);
}

/** Whether a directive is about vfio-pci. */
export function isAboutVfio({ module, words }: ModprobeDirective): boolean {
	return module.startsWith('vfio') || words.some((word) => /^vfio[-_]pci$/.test(word));
}
