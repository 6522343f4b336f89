/** The whole recipe for one GPU: where its ROMs go, what QEMU and the host have to be told, what stands in the way. */
import { type Finding, finder, gravestFirst } from '../../bytes/finding.js';
import type { HostFacts } from '../../host/host-facts.js';
import type { PciFunction } from '../../host/pci-function.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { SHARED_FINDINGS } from '../findings.js';
import type { Guest } from '../guest.js';
import { gvtType } from '../gvt-support.js';
import { ASSUMED_QEMU } from '../igd-support.js';
import { sliceNotes } from '../mediated.js';
import type { ModeId } from '../modes/mode-names.js';
import { MODES, modeOf, STANDARD_MODE } from '../modes/modes.js';
import type { QemuVersion } from '../qemu-version.js';
import type { PLAN_FINDINGS } from './findings.js';
import { gpuInMode } from './gpu.js';
import { hostFindings } from './host-findings.js';
import { hostSettings } from './host-settings.js';
import { IGD_MINIMUM_MEMORY } from './igd-options.js';
import { passedFunctions } from './passed-functions.js';
import { placeRoms, type RomOffer } from './place-roms.js';
import type { Recipe } from './recipe.js';
import { type ResetHost, resetNotes } from './reset-notes.js';
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
	/** What else is known of the host, as far as it decides how a GPU with AMD's reset bug is reset. */
	readonly resetHost?: ResetHost;
	readonly qemu?: QemuVersion;
	/** Of an Intel iGPU; legacy unless named. */
	readonly mode?: ModeId;
	readonly guest?: Guest;
}

export function makeRecipe(request: RecipeRequest): Recipe {
	const { qemu, guest, resetHost } = request;
	const { kind, device, host } = gpuInMode({ host: [], ...request }, request.mode);
	const isVirtual = kind === 'virtual-function';
	const mode = isVirtual && request.mode === 'vf' ? MODES.vf : modeOf(kind, request.mode);
	const part = mode?.passes ?? (isVirtual ? 'virtual-function' : 'gpu');
	const { igd, emulatedDisplay } = mode ?? { igd: false, emulatedDisplay: isVirtual };
	// isc30/ryzen-gpu-passthrough-proxmox, "hide virtualization from the guest"; a Linux guest's amdgpu stops at it.
	const hidesHypervisor = kind === 'amd-apu' && guest !== 'linux';
	const placement = placeRoms(kind, device, request.roms, mode);
	const options = mode?.options(device.deviceId, qemu) ?? { properties: [], findings: [] };
	// That of the standard mode has its own findings, with which its lines are told all the same.
	const named = request.mode === STANDARD_MODE ? undefined : request.mode;
	// A virtual function that is there needs no proof that it can be made.
	const isThere = isVirtual && host.some(({ address }) => address === device.address);
	const obstacle = named && !isThere && mode?.obstacle({ device, qemu: qemu ?? ASSUMED_QEMU }, 'error');
	const { functions, together, findings } = passedFunctions({
		...{ kind, device, host },
		roms: placement,
		properties: options.properties,
		slice: part === 'slice' ? gvtType(device.deviceId) : undefined,
	});
	return {
		kind,
		...(mode !== undefined && { mode: request.mode ?? STANDARD_MODE }),
		device,
		machine: mode?.machine ?? 'q35',
		firmware: mode?.firmware ?? 'ovmf',
		igd,
		functions,
		complete: placement.complete && !obstacle,
		together,
		emulatedDisplay,
		hidesHypervisor,
		...(mode !== undefined && part === 'gpu' && { minimumMemory: IGD_MINIMUM_MEMORY }),
		host: hostSettings(kind, functions, host, mode?.passes),
		findings: gravestFirst([
			// What else a mode lacks does not matter where it is not possible at all.
			...(obstacle ? [obstacle] : [...placement.findings, ...options.findings]),
			...findings,
			...hostFindings(kind, functions, host, { mode, kernel: request.kernel, guest }),
			// parse_hostpci_devices, PVE/QemuServer/PCI.pm.
			...(mode?.machine === 'pc' && !obstacle && !device.address.endsWith('02.0')
				? [found('igd-address', 'error', { manager: 'proxmox', at: device.address })]
				: []),
			...(device.address.includes('XX') ? [found('bus-unknown', 'note', {})] : []),
			...(hidesHypervisor ? [found('hypervisor-hidden', 'note', { windows: guest === 'windows' })] : []),
			...(obstacle ? [] : partNotes()),
			...(mode !== undefined || isVirtual ? [] : [found('console-dark', 'note', {})]),
		]),
	};

	function partNotes(): Finding[] {
		const [first] = functions;
		if (part === 'virtual-function') return virtualFunctionNotes(device, host, mode && { guest });
		if (first?.slice !== undefined) return sliceNotes(first.address, first.slice);
		return resetNotes(device, guest, resetHost);
	}
}
