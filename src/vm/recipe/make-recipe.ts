/** The whole recipe for one GPU: where its ROMs go, what QEMU and the host have to be told, what stands in the way. */
import { finder, gravestFirst } from '../../bytes/finding.js';
import type { PciFunction } from '../../host/pci-function.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { SHARED_FINDINGS } from '../findings.js';
import type { QemuVersion } from '../qemu-version.js';
import type { PLAN_FINDINGS } from './findings.js';
import { hostFindings } from './host-findings.js';
import { hostSettings } from './host-settings.js';
import { IGD_MINIMUM_MEMORY, igdOptions } from './igd-options.js';
import { passedFunctions } from './passed-functions.js';
import { placeRoms, type RomOffer } from './place-roms.js';
import type { Recipe } from './recipe.js';
import { virtualFunctionNotes } from './virtual-function-notes.js';

const found = finder<typeof PLAN_FINDINGS & typeof SHARED_FINDINGS>();

export interface RecipeRequest {
	readonly kind: DeviceKind;
	readonly device: PciDevice & { readonly address: string };
	/** ROM files that are fit for use, by what each can be. */
	readonly roms: readonly RomOffer[];
	/** All functions of the host, or none where it is not known. */
	readonly host?: readonly PciFunction[];
	readonly qemu?: QemuVersion;
}

export function makeRecipe(request: RecipeRequest): Recipe {
	const { kind, device, host = [] } = request;
	const igd = kind === 'intel-igpu';
	const isVirtual = kind === 'virtual-function';
	// isc30/ryzen-gpu-passthrough-proxmox, "hide virtualization from the guest".
	const hidesHypervisor = kind === 'amd-apu';
	const placement = placeRoms(kind, device, request.roms, request.qemu);
	const options = igd ? igdOptions(device.deviceId, request.qemu) : { properties: [], findings: [] };
	const { functions, together, findings } = passedFunctions({
		...{ kind, device, host },
		roms: placement,
		properties: options.properties,
	});
	return {
		kind,
		device,
		machine: igd ? 'pc' : 'q35',
		igd,
		functions,
		complete: placement.complete,
		together,
		emulatedDisplay: isVirtual,
		hidesHypervisor,
		...(igd && { minimumMemory: IGD_MINIMUM_MEMORY }),
		host: hostSettings(kind, functions, host),
		findings: gravestFirst([
			...placement.findings,
			...options.findings,
			...findings,
			...hostFindings(kind, functions, host),
			// parse_hostpci_devices, PVE/QemuServer/PCI.pm.
			...(igd && !device.address.endsWith('02.0')
				? [found('igd-address', 'error', { manager: 'proxmox', at: device.address })]
				: []),
			...(device.address.includes('XX') ? [found('bus-unknown', 'note', {})] : []),
			...(hidesHypervisor ? [found('hypervisor-hidden', 'note', {})] : []),
			...(isVirtual ? virtualFunctionNotes(device, host) : []),
			...(igd || isVirtual ? [] : [found('console-dark', 'note', {})]),
		]),
	};
}
