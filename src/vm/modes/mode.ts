/** A way in which an Intel iGPU can be given to a VM, as its descriptor has it; `modes.ts` lists all. */
import type { Finding } from '../../bytes/finding.js';
import type { PciDevice } from '../../pci/ids.js';
import type { VmFirmware } from '../machine.js';
import type { QemuVersion } from '../qemu-version.js';
import type { IgdOptions } from '../recipe/igd-options.js';
import type { NameOf, RomPlacement } from '../recipe/rom-placement.js';

export interface ModeQuestion {
	readonly device: PciDevice & { readonly address: string };
	/** The one that is taken for granted where nobody names one. */
	readonly qemu: QemuVersion;
}

/** `slice` is a device that the host's driver makes up (mdev). */
export type PassedPart = 'gpu' | 'virtual-function' | 'slice';

export interface Mode {
	readonly machine: 'pc' | 'q35';
	readonly firmware: VmFirmware;
	/** What the VM gets: the iGPU itself, or a part of it while the host keeps the iGPU. */
	readonly passes: PassedPart;
	/** The iGPU is to be the VM's 00:02.0. */
	readonly igd: boolean;
	/** The VM keeps an emulated display, which has its picture. */
	readonly emulatedDisplay: boolean;
	/** The iGPU has to be a VGA controller on the host. */
	readonly vgaController: boolean;
	/** Why it is not possible, of severity `severity`; `undefined` where it is. */
	obstacle(question: ModeQuestion, severity: 'error' | 'note'): Finding | undefined;
	/** Which of the ROMs has its place where. */
	place(name: NameOf, device: PciDevice): RomPlacement;
	/** What QEMU has to be told, and what to know of it. */
	options(deviceId: number, qemu: QemuVersion | undefined): IgdOptions;
}
