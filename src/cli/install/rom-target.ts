/** What each ROM is for: its role, and a GPU of this system or one that is known by its ID alone. */
import { ROLE_KINDS, type Role } from '../../consumers/roles.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import type { PciFunction } from '../../host/pci-function.js';
import type { PciDevice } from '../../pci/ids.js';
import { isCard } from '../../vm/device-kind.js';
import { type Gpu, gpuElsewhere } from '../../vm/recipe/gpu.js';
import { gpuOfId, gpuOfRom } from '../../vm/recipe/rom-gpu.js';
import { romRole } from '../../vm/recipe/rom-role.js';
import type { RomRole } from '../../vm/recipe/rom-role-names.js';

export interface RomTarget {
	/** Missing where the ROM can be nothing for the GPU. */
	readonly role?: RomRole;
	/** Missing where nothing tells for which one it is. */
	readonly gpu?: Gpu;
}

export interface Wanted {
	/** The device that the ROMs are for. */
	readonly for?: PciDevice;
	readonly as?: Role;
}

/** In the order of `files`. */
export function romTargets(files: readonly ExaminedFile[], wanted: Wanted, host: readonly PciFunction[]): RomTarget[] {
	const targets = files.map((file) => romTarget(file, wanted, host));
	if (wanted.for !== undefined) return targets;
	const beside = targets.flatMap((target) => (target.role === 'amd-vbios' && target.gpu ? [target.gpu] : []));
	return targets.map((target, i) => {
		if (target.role !== 'amd-gop') return target;
		// The IDs around a driver say little; those of the VBIOS beside it do.
		const named = files[i]?.namedDevice?.deviceId;
		const gpu = beside.find(({ device }) => device.deviceId === named) ?? beside[0];
		return gpu === undefined ? target : { ...target, gpu };
	});
}

function romTarget(file: ExaminedFile, wanted: Wanted, host: readonly PciFunction[]): RomTarget {
	const { for: given, as } = wanted;
	const contents = as === undefined ? file.graphicsKinds : new Set([ROLE_KINDS[as]]);
	const named = file.namedDevice;
	const gpus = [
		given && gpuOfId(given, host),
		gpuOfRom(contents, named, host),
		// A driver is for what it is for, whatever the IDs around it are.
		gpuOfRom(contents, undefined, host) ?? (named && otherCard(named, host)),
	];
	const known = gpus.filter((gpu) => gpu !== undefined);
	for (const gpu of known) {
		const role = roleFor(gpu, file, as);
		if (role !== undefined) return { role, gpu };
	}
	return known[0] === undefined ? {} : { gpu: known[0] };
}

function roleFor({ kind, device }: Gpu, file: ExaminedFile, as: Role | undefined): RomRole | undefined {
	if (as !== undefined) {
		const fits = as.startsWith('amd-') ? kind === 'amd-apu' || kind === 'amd-card' : kind === 'intel-igpu';
		return fits ? as : undefined;
	}
	return romRole(file, kind, device) ?? romRole(file, kind, device, 'seabios');
}

/** Network cards have ROMs, too. What is in a processor has no use for a ROM that nobody knows. */
function otherCard(id: PciDevice, host: readonly PciFunction[]): Gpu | undefined {
	const gpu = gpuOfId(id, host);
	if (gpu.host.length === 0) return gpuElsewhere(id, 'other-card');
	return isCard(gpu.kind) ? { ...gpu, kind: 'other-card' } : undefined;
}
