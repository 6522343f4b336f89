/** What QEMU's own properties of a device make of its ROM file (`pci_qdev_realize` and `pci_add_option_rom`, hw/pci/pci.c). */
import { isOn, qemuNumber } from '../qemu-arguments.js';

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
	const given = properties.get('rombar');
	const romsize = qemuNumber(properties.get('romsize') ?? '') ?? UNSET;
	return {
		rombar: given === undefined ? rombar : isRombarOn(given),
		...(romsize !== UNSET && { romsize }),
	};
}

function isRombarOn(value: string): boolean {
	return value === '1' || isOn(value);
}
