/** Which GPU the plan is for: the one that is named, or the only one of the host. */
import { isIntegratedChip } from '../../graphics/amd-families.js';
import { deviceKind } from '../../guest/device-kind.js';
import { type Gpu, gpuElsewhere, gpuOfHost, gpusById } from '../../guest/recipe/gpu.js';
import { notToPass } from '../../guest/rom-needs.js';
import { type DisplayDevice, displayDevices } from '../../host/display-devices.js';
import { isIntegrated } from '../../host/integrated.js';
import { PciClass, type PciFunction } from '../../host/pci-function.js';
import { physicalFunctionOf } from '../../host/virtual-functions.js';
import { formatId, formatIdPair, type PciDevice } from '../../pci/ids.js';
import { CliError } from '../cli-error.js';
import { describeId } from '../describe-id.js';
import { readSysfsFunctions } from '../sysfs.js';
import { systemPciNames } from '../system-pci-names.js';
import type { PlanFlags } from './flags.js';

/** @throws CliError with the GPUs that there are to choose from. */
export function chosenGpu({ for: id, at, sysfs = '/sys' }: PlanFlags): Gpu {
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
	if (only !== undefined && passable.length === 1) return undivided(only, gpus, host);
	if (only === undefined) {
		throw new CliError(`no GPU to pass is in ${sysfs}: name one, --for 1002:164c --at 0000:05:00.0${listOf(gpus)}`);
	}
	throw new CliError(`there are several GPUs: choose one with --at${listOf(passable)}`);
}

function gpuById(id: PciDevice, gpus: readonly DisplayDevice[], host: readonly PciFunction[]): Gpu {
	const same = gpusById(id, gpus);
	if (same.length > 1)
		throw new CliError(`there are several GPUs ${formatIdPair(id)}: choose one with --at${listOf(same)}`);
	const [only] = same;
	return only === undefined ? gpuElsewhere(id) : undivided(only, gpus, host);
}

/** Nobody who has virtual functions of a GPU made wants to lose them by a plan for the GPU itself: that has to be asked for. */
function undivided(gpu: DisplayDevice, gpus: readonly DisplayDevice[], host: readonly PciFunction[]): Gpu {
	const parts = gpus.filter(({ virtualOf }) => virtualOf === gpu.pci.address);
	if (parts.length === 0) return gpuOfHost(gpu, host);
	throw new CliError(
		`${gpu.pci.address} has virtual functions, which a guest can have in its place: choose one with --at${listOf([gpu, ...parts])}`,
	);
}

/** Its address tells some of where it sits, as on a host. */
function namedGpu(id: PciDevice, address: string): Gpu {
	const pci: PciFunction = { ...id, address, classCode: PciClass.vga << 8 };
	const isVirtual = physicalFunctionOf(pci, []) !== undefined;
	const kind = isVirtual ? 'virtual-function' : deviceKind(id, isIntegrated(pci, [pci], isIntegratedChip));
	return { kind, device: { ...id, address }, host: [] };
}

function listOf(gpus: readonly DisplayDevice[]): string {
	if (gpus.length === 0) return '';
	const names = systemPciNames();
	const text = ({ pci: { address, vendorId, deviceId } }: DisplayDevice) =>
		`${address} ${describeId(formatId(vendorId), formatId(deviceId), names)}`;
	return `; there is ${gpus.map(text).join('; ')}`;
}
