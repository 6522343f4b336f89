/**
 * VBIOS against device. A VBIOS is for one chip family: the two leading fields of an ATOMBIOS version name it, and 50
 * VFCT tables of real machines have the device's own ID in the image. Guides run a sibling's with success.
 */
import type { Finding } from '../../bytes/finding.js';
import { hex } from '../../bytes/hex.js';
import type { OptionRom, OptionRomImage } from '../../option-rom/parse.js';
import { pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { formatId, type PciDevice, VendorId } from '../../pci/ids.js';
import { ofKind, type Recognised } from '../recognised.js';

export interface AmdFamilies {
	/** `017.010` for 0x164c; `undefined` for a chip that the table lacks. */
	familyOfDevice(deviceId: number): string | undefined;
	/** Empty for a family that the table lacks. */
	devicesOfFamily(family: string): readonly number[];
}

const VENDORS = { 'amd-vbios': VendorId.amd, 'intel-vbios': VendorId.intel, 'nvidia-vbios': VendorId.nvidia } as const;
const OWN = "take the device's own VBIOS, from the card itself or the host's firmware (for AMD its VFCT table)";

export function* checkVbiosDevice(
	rom: OptionRom,
	device: PciDevice,
	found: readonly Recognised[],
	families: AmdFamilies,
): Iterable<Finding> {
	const kinds = Object.keys(VENDORS) as (keyof typeof VENDORS)[];
	for (const kind of kinds) {
		for (const { image: index, graphics } of ofKind(found, kind)) {
			const image = index === undefined ? undefined : rom.images[index];
			const offset = idOffset(image);
			if (device.vendorId !== VENDORS[kind]) {
				const message = `the VBIOS at ${hex(image?.span.start ?? 0)} is for vendor ${formatId(VENDORS[kind])}, the device is of ${formatId(device.vendorId)}: its driver has no use for it`;
				yield { code: 'vbios-other-vendor', severity: 'error', offset, message, fix: OWN };
			} else if (image?.pcir.deviceId === device.deviceId || image?.deviceList.includes(device.deviceId)) {
				// The image says that it is for this very device, whatever tables of families know.
			} else if (graphics.kind === 'amd-vbios') {
				yield* checkFamily(graphics.family, image, device, families);
			} else if (image !== undefined) {
				const message = `the VBIOS is for ${formatId(image.pcir.deviceId)} (at ${hex(offset)}), the device is ${formatId(device.deviceId)}: SeaBIOS does not run it, and it may not fit`;
				yield { code: 'vbios-other-device', severity: 'warning', offset, message, fix: OWN };
			}
		}
	}
}

function* checkFamily(
	version: string,
	image: OptionRomImage | undefined,
	device: PciDevice,
	{ familyOfDevice, devicesOfFamily }: AmdFamilies,
): Iterable<Finding> {
	const offset = idOffset(image);
	const id = formatId(device.deviceId);
	const from =
		image === undefined
			? `family ${version}`
			: `${formatId(image.pcir.deviceId)} (at ${hex(offset)}), family ${version}`;
	const wanted = familyOfDevice(device.deviceId);
	// A build of the VBIOS that no table lists may still be of a chip that one does.
	const byId = image === undefined ? undefined : familyOfDevice(image.pcir.deviceId);
	const family = devicesOfFamily(version).length > 0 ? version : (byId ?? version);
	if (wanted === undefined) {
		const message = `the VBIOS is for ${from}, and the family of device ${id} is not known: whether it fits cannot be told`;
		yield { code: 'vbios-family-unknown', severity: 'warning', offset, message, fix: OWN };
	} else if (wanted !== family) {
		const message = `the VBIOS is for ${from}, the device ${id} is of family ${wanted}: drivers set the chip up by the tables of another, and fail`;
		yield { code: 'vbios-other-family', severity: 'error', offset, message, fix: OWN };
	} else {
		const message = `the VBIOS is for ${from}, the device ${id} is a sibling of the same family: it works for many, but SeaBIOS, which compares IDs, does not run it`;
		yield { code: 'vbios-sibling', severity: 'warning', offset, message, fix: OWN };
	}
}

function idOffset(image: OptionRomImage | undefined): number {
	return image === undefined ? 0 : image.pcirOffset + pciDataStructure23.offsets.deviceId;
}
