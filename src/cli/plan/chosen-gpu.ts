/** Which GPU the plan is for: the one that is named, or the only one of the host. */
import { isIntegratedChip } from '../../graphics/amd-families.js';
import { type DeviceKind, deviceKind } from '../../guest/device-kind.js';
import { customaryAddress } from '../../guest/recipe/passed-functions.js';
import { notToPass } from '../../guest/rom-needs.js';
import { type DisplayDevice, displayDevices } from '../../host/display-devices.js';
import { isIntegrated } from '../../host/integrated.js';
import { PciClass, type PciFunction } from '../../host/pci-function.js';
import { formatId, formatIdPair, type PciDevice } from '../../pci/ids.js';
import { CliError } from '../cli-error.js';
import { describeId } from '../describe-id.js';
import { readSysfsFunctions } from '../sysfs.js';
import { systemPciNames } from '../system-pci-names.js';
import type { PlanFlags } from './flags.js';

export interface ChosenGpu {
	readonly kind: DeviceKind;
	readonly device: PciDevice & { readonly address: string };
	/** All functions of the host that it is in; none where it is in no host that could be read. */
	readonly host: readonly PciFunction[];
}

/** @throws CliError with the GPUs that there are to choose from. */
export function chosenGpu({ for: id, at, sysfs = '/sys' }: PlanFlags): ChosenGpu {
	if (id !== undefined && at !== undefined) return namedGpu(id, at);
	const host = readSysfsFunctions(sysfs);
	const gpus = displayDevices(host, isIntegratedChip).filter(({ role }) => role === 'gpu');
	if (at !== undefined) {
		const gpu = gpus.find(({ pci }) => pci.address === at);
		if (gpu !== undefined) return gpuOfHost(gpu, host);
		throw new CliError(`there is no GPU at ${at} in ${sysfs}: name it with --for 1002:164c as well${listOf(gpus)}`);
	}
	if (id !== undefined) return gpuById(id, gpus, host);
	const passable = gpus.filter(
		({ pci, virtualOf }) => virtualOf === undefined && notToPass(pci.vendorId) === undefined,
	);
	const [only] = passable;
	if (only !== undefined && passable.length === 1) return gpuOfHost(only, host);
	if (only === undefined) {
		throw new CliError(`no GPU to pass is in ${sysfs}: name one, --for 1002:164c --at 0000:05:00.0${listOf(gpus)}`);
	}
	throw new CliError(`there are several GPUs: choose one with --at${listOf(passable)}`);
}

/** Virtual functions have the IDs of the GPU that they are parts of. */
function gpuById(id: PciDevice, gpus: readonly DisplayDevice[], host: readonly PciFunction[]): ChosenGpu {
	const same = gpus.filter(
		({ pci, virtualOf }) => virtualOf === undefined && pci.vendorId === id.vendorId && pci.deviceId === id.deviceId,
	);
	if (same.length > 1)
		throw new CliError(`there are several GPUs ${formatIdPair(id)}: choose one with --at${listOf(same)}`);
	const [only] = same;
	if (only !== undefined) return gpuOfHost(only, host);
	const kind = deviceKind(id);
	return { kind, device: { ...id, address: customaryAddress(kind) }, host: [] };
}

function gpuOfHost({ pci, integrated }: DisplayDevice, host: readonly PciFunction[]): ChosenGpu {
	const { address, vendorId, deviceId } = pci;
	return { kind: deviceKind(pci, integrated), device: { address, vendorId, deviceId }, host };
}

/** Its address tells some of where it sits, as on a host. */
function namedGpu(id: PciDevice, address: string): ChosenGpu {
	const pci: PciFunction = { ...id, address, classCode: PciClass.vga << 8 };
	return { kind: deviceKind(id, isIntegrated(pci, [pci], isIntegratedChip)), device: { ...id, address }, host: [] };
}

function listOf(gpus: readonly DisplayDevice[]): string {
	if (gpus.length === 0) return '';
	const names = systemPciNames();
	const text = ({ pci: { address, vendorId, deviceId } }: DisplayDevice) =>
		`${address} ${describeId(formatId(vendorId), formatId(deviceId), names)}`;
	return `; there is ${gpus.map(text).join('; ')}`;
}
