/** Which GPU the plan is for: the one that is named, or the only one of the host. */
import { type DisplayDevice, displayDevices } from '../../host/display-devices.js';
import type { PciFunction } from '../../host/pci-function.js';
import { formatId, type PciDevice } from '../../pci/ids.js';
import type { ModeId } from '../../vm/modes/mode-names.js';
import { MODES } from '../../vm/modes/modes.js';
import { type Gpu, gpuAt, gpuElsewhere, gpuOfHost, gpusById, passableGpus } from '../../vm/recipe/gpu.js';
import { CliError } from '../cli-error.js';
import { say } from '../language.js';
import { describeId, systemPciNames } from '../pci-names.js';
import { readSysfsFunctions } from '../sysfs.js';
import { GPU_TEXTS } from './report-texts/texts.js';

/** How the GPU is named, and where the host's devices are. */
export interface WantedGpu {
	readonly for?: PciDevice;
	/** `0000:05:00.0` */
	readonly at?: string;
	readonly sysfs?: string;
	/** One that takes a virtual function of the GPU has the first of them. */
	readonly mode?: ModeId;
}

/** @throws CliError with the GPUs to choose from. */
export function chosenGpu({ for: id, at, sysfs = '/sys', mode }: WantedGpu): Gpu {
	if (id !== undefined && at !== undefined) return gpuAt(id, at);
	const host = readSysfsFunctions(sysfs);
	const gpus = displayDevices(host).filter(({ role }) => role === 'gpu');
	if (at !== undefined) {
		const gpu = gpus.find(({ pci }) => pci.address === at);
		if (gpu !== undefined) return gpuOfHost(gpu, host);
		throw new CliError(say(GPU_TEXTS.notThere, { address: at, root: sysfs, gpus: namesOf(gpus) }));
	}
	const isDivided = mode !== undefined && MODES[mode].passes === 'virtual-function';
	if (id !== undefined) return gpuById(id, gpus, host, isDivided);
	const passable = passableGpus(gpus);
	const [only] = passable;
	if (only !== undefined && passable.length === 1) return undivided(only, gpus, host, isDivided);
	if (only === undefined) throw new CliError(say(GPU_TEXTS.none, { root: sysfs, gpus: namesOf(gpus) }));
	throw new CliError(say(GPU_TEXTS.several, { gpus: namesOf(passable) }));
}

function gpuById(id: PciDevice, gpus: readonly DisplayDevice[], host: readonly PciFunction[], isDivided: boolean): Gpu {
	const same = gpusById(id, gpus);
	if (same.length > 1) throw new CliError(say(GPU_TEXTS.severalOfId, { id, gpus: namesOf(same) }));
	const [only] = same;
	return only === undefined ? gpuElsewhere(id) : undivided(only, gpus, host, isDivided);
}

/** Nobody who has virtual functions of a GPU made wants to lose them by a plan for the GPU itself: that has to be asked for. */
function undivided(
	gpu: DisplayDevice,
	gpus: readonly DisplayDevice[],
	host: readonly PciFunction[],
	isDivided: boolean,
): Gpu {
	const parts = gpus.filter(({ virtualOf }) => virtualOf === gpu.pci.address);
	if (parts.length === 0 || isDivided) return gpuOfHost(gpu, host);
	throw new CliError(say(GPU_TEXTS.hasVirtual, { address: gpu.pci.address, gpus: namesOf([gpu, ...parts]) }));
}

function namesOf(gpus: readonly DisplayDevice[]): string[] {
	const names = systemPciNames();
	return gpus.map(
		({ pci: { address, vendorId, deviceId } }) =>
			`${address} ${describeId(formatId(vendorId), formatId(deviceId), names)}`,
	);
}
