/** The whole recipe for one GPU: where its ROMs go, what QEMU and the host have to be told, what stands in the way. */
import { finder, gravestFirst } from '../../bytes/finding.js';
import type { HostFacts } from '../../host/host-facts.js';
import type { PciFunction } from '../../host/pci-function.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { SHARED_FINDINGS } from '../findings.js';
import type { Guest } from '../guest.js';
import { ASSUMED_QEMU } from '../igd-support.js';
import type { ModeId } from '../modes/mode-names.js';
import { modeOf, STANDARD_MODE } from '../modes/modes.js';
import type { QemuVersion } from '../qemu-version.js';
import type { PLAN_FINDINGS } from './findings.js';
import { hostFindings } from './host-findings.js';
import { hostSettings } from './host-settings.js';
import { IGD_MINIMUM_MEMORY } from './igd-options.js';
import { passedFunctions } from './passed-functions.js';
import { placeRoms, type RomOffer } from './place-roms.js';
import type { Recipe } from './recipe.js';
import { resetNotes } from './reset-notes.js';
import { virtualFunctionNotes } from './virtual-function-notes.js';

const found = finder<typeof PLAN_FINDINGS & typeof SHARED_FINDINGS>();

export interface RecipeRequest {
	readonly kind: DeviceKind;
	readonly device: PciDevice & { readonly address: string };
	/** ROM files that are fit for use, by what each can be. */
	readonly roms: readonly RomOffer[];
	/** All functions of the host, or none where it is not known. */
	readonly host?: readonly PciFunction[];
	/** That of the host. */
	readonly kernel?: HostFacts['kernel'];
	readonly qemu?: QemuVersion;
	/** Of an Intel iGPU; legacy unless named. */
	readonly mode?: ModeId;
	readonly guest?: Guest;
}

export function makeRecipe(request: RecipeRequest): Recipe {
	const { kind, device, host = [], qemu, guest } = request;
	const mode = modeOf(kind, request.mode);
	const { igd, emulatedDisplay } = mode ?? { igd: false, emulatedDisplay: kind === 'virtual-function' };
	const isVirtual = kind === 'virtual-function';
	// isc30/ryzen-gpu-passthrough-proxmox, "hide virtualization from the guest"; a Linux guest's amdgpu stops at it.
	const hidesHypervisor = kind === 'amd-apu' && guest !== 'linux';
	const placement = placeRoms(kind, device, request.roms, mode);
	const options = mode?.options(device.deviceId, qemu) ?? { properties: [], findings: [] };
	// That of the standard mode has its own findings, with which its lines are told all the same.
	const named = request.mode === STANDARD_MODE ? undefined : request.mode;
	const obstacle = named && mode?.obstacle({ device, qemu: qemu ?? ASSUMED_QEMU }, 'error');
	const { functions, together, findings } = passedFunctions({
		...{ kind, device, host },
		roms: placement,
		properties: options.properties,
	});
	return {
		kind,
		...(mode !== undefined && { mode: request.mode ?? STANDARD_MODE }),
		device,
		machine: mode?.machine ?? 'q35',
		igd,
		functions,
		complete: placement.complete && obstacle === undefined,
		together,
		emulatedDisplay,
		hidesHypervisor,
		...(mode !== undefined && { minimumMemory: IGD_MINIMUM_MEMORY }),
		host: hostSettings(kind, functions, host),
		findings: gravestFirst([
			// What else a mode lacks does not matter where it is not possible at all.
			...(obstacle === undefined ? [...placement.findings, ...options.findings] : [obstacle]),
			...findings,
			...hostFindings(kind, functions, host, { mode, kernel: request.kernel, guest }),
			// parse_hostpci_devices, PVE/QemuServer/PCI.pm.
			...(mode?.machine === 'pc' && !device.address.endsWith('02.0')
				? [found('igd-address', 'error', { manager: 'proxmox', at: device.address })]
				: []),
			...(device.address.includes('XX') ? [found('bus-unknown', 'note', {})] : []),
			...(hidesHypervisor ? [found('hypervisor-hidden', 'note', { windows: guest === 'windows' })] : []),
			...(isVirtual ? virtualFunctionNotes(device, host) : resetNotes(device, guest)),
			...(mode !== undefined || isVirtual ? [] : [found('console-dark', 'note', {})]),
		]),
	};
}
