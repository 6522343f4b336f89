/** A recipe for passing a GPU to a VM, as plain values; the lines for Proxmox and libvirt are made of it. */
import type { Finding } from '../../bytes/finding.js';
import type { HostSettings } from '../../host/host-setup.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { VmFirmware } from '../machine.js';
import type { ModeId } from '../modes/mode-names.js';
import type { RecipeFunction } from './recipe-function.js';

export interface Recipe {
	readonly kind: DeviceKind;
	/** Of an Intel iGPU, and `vf` of a virtual function of one. */
	readonly mode?: ModeId;
	readonly device: PciDevice & { readonly address: string };
	/** `pc` is i440fx. */
	readonly machine: 'pc' | 'q35';
	readonly firmware: VmFirmware;
	/** The GPU is to be the VM's 00:02.0 (docs/igd-assign.txt of QEMU). */
	readonly igd: boolean;
	/** The graphics function first. */
	readonly functions: readonly RecipeFunction[];
	/** No ROM is missing without which the lines for the VM are of no use; else a finding names it. */
	readonly complete: boolean;
	/** The functions become one device of several functions in the VM. */
	readonly together: boolean;
	/** The VM keeps an emulated display: what is passed has none. */
	readonly emulatedDisplay: boolean;
	/** The VM is not to see that it is one. */
	readonly hidesHypervisor: boolean;
	/** In MiB; missing where nothing is asked. */
	readonly minimumMemory?: number;
	readonly host: HostSettings;
	readonly findings: readonly Finding[];
}
