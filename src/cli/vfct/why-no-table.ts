/** Why a system has no VFCT table, as far as it can be told, and where else a VBIOS comes from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDisplay } from '../../host/pci-function.js';
import { formatIdPair, VendorId } from '../../pci/ids.js';
import { say } from '../language.js';
import { readSysfsFunctions } from '../sysfs.js';

const TITLE = 'no VFCT table in this system';

const OTHER_WAYS = [
	'what else works:',
	"  romtool extract BIOS --for 1002:164c   the VBIOS out of the vendor's BIOS file, or a dump of the flash chip",
	'  romtool dump 0000:05:00.0              the ROM of a card',
	'  /sys/kernel/debug/dri/*/amdgpu_vbios   what amdgpu runs, where it is bound to the GPU (as root)',
	'  a published VBIOS of the same chip family, after romtool check FILE --for 1002:164c',
];

/** Lines; `sys` stands for /sys. */
export function whyNoTable(sys: string): string[] {
	if (!existsSync(join(sys, 'firmware/acpi/tables'))) {
		return [
			`${TITLE}: there are no ACPI tables in ${join(sys, 'firmware/acpi')}. It is not Linux on a PC, or a container: run this on the host itself`,
		];
	}
	const gpus = readSysfsFunctions(sys).filter(isDisplay);
	if (gpus.length > 0 && gpus.every(({ vendorId }) => vendorId !== VendorId.amd)) {
		const there = gpus.map((gpu) => `${gpu.address}${say(` is ${formatIdPair(gpu)}`)}`).join(', ');
		return [`${TITLE}: it is for GPUs of AMD, and there is none (${there})`];
	}
	if (gpus.length === 0) {
		return [`${TITLE}: it is for GPUs of AMD, and no GPU is to be seen; in a virtual machine run this on the host`];
	}
	if (!existsSync(join(sys, 'firmware/efi'))) {
		return [
			`${TITLE}: it was started by legacy BIOS (CSM), and firmware makes the table in UEFI mode alone. Switch CSM off in the firmware setup, and start in UEFI mode`,
			...OTHER_WAYS,
		];
	}
	return [
		`${TITLE}, although it was started by UEFI and has a GPU of AMD: some boards for processors with graphics make none, and none is made for a GPU that the firmware did not start, as where another is the primary one`,
		...OTHER_WAYS,
	];
}
