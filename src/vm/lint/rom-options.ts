/** What QEMU's own properties of a device make of its ROM file (`pci_qdev_realize` and `pci_add_option_rom`, hw/pci/pci.c). */
import { isOff, qemuNumber } from '../qemu-arguments.js';
import { valueFinding } from './vfio-values.js';

export interface RomOptions {
	/** Off, the file goes to SeaBIOS past the device. */
	readonly rombar: boolean;
	/** Bytes that the ROM BAR is to have; missing where QEMU goes by the file. */
	readonly romsize?: number;
}

/** As the device has it where nobody says so. */
const UNSET = 0xffff_ffff;

/** `rombar`: as the configuration has it where QEMU's words do not. */
export function romOptions(properties: ReadonlyMap<string, string>, rombar = true): RomOptions {
	const bar = properties.get('rombar');
	const size = properties.get('romsize') ?? '';
	// A size at which QEMU stops is told as such, and makes no BAR.
	const romsize = valueFinding('romsize', size) === undefined ? (qemuNumber(size) ?? UNSET) : UNSET;
	return {
		rombar: bar === undefined ? rombar : qemuNumber(bar) !== 0 && !isOff(bar),
		...(romsize !== UNSET && { romsize }),
	};
}
