/**
 * VBIOS against device. A VBIOS is for one chip family: the two leading fields of an ATOMBIOS version name it, and 50
 * VFCT tables of real machines have the device's own ID in the image. Guides run a sibling's with success.
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { ofKind, type Recognised } from '../../examined/recognised.js';
import { MAKERS } from '../../graphics/kinds/kind.js';
import { IMAGE_KINDS } from '../../graphics/kinds/kinds.js';
import type { OptionRom, OptionRomImage } from '../../option-rom/parse.js';
import { pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DEVICE_FINDINGS } from './findings.js';

export interface AmdFamilies {
	/** `017.010` for 0x164c; `undefined` for a chip that the table lacks. */
	familyOfDevice(deviceId: number): string | undefined;
	/** Empty for a family that the table lacks. */
	devicesOfFamily(family: string): readonly number[];
}

const said = finder<typeof DEVICE_FINDINGS>();

export function* checkVbiosDevice(
	rom: OptionRom,
	device: PciDevice,
	found: readonly Recognised[],
	families: AmdFamilies,
): Iterable<Finding> {
	for (const { kind, maker: vendor } of IMAGE_KINDS) {
		for (const { image: index, graphics } of ofKind(found, kind)) {
			const image = index === undefined ? undefined : rom.images[index];
			const offset = idOffset(image);
			if (device.vendorId !== MAKERS[vendor]) {
				const values = { image: image?.span.start ?? 0, vendor, device };
				yield said('vbios-other-vendor', 'error', values, offset);
			} else if (image?.pcir.deviceId === device.deviceId || image?.deviceList.includes(device.deviceId)) {
				// The image says that it is for this very device, whatever tables of families know.
			} else if (graphics.kind === 'amd-vbios') {
				yield* checkFamily(graphics.family, image, device, families);
			} else if (image !== undefined) {
				yield said('vbios-other-device', 'warning', { has: image.pcir, device }, offset);
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
	const values = { has: image?.pcir, family: version, device };
	const wanted = familyOfDevice(device.deviceId);
	// A build of the VBIOS that no table lists may still be of a chip that one does.
	const byId = image === undefined ? undefined : familyOfDevice(image.pcir.deviceId);
	const family = devicesOfFamily(version).length > 0 ? version : (byId ?? version);
	if (wanted === undefined) yield said('vbios-family-unknown', 'warning', values, offset);
	else if (wanted !== family) yield said('vbios-other-family', 'error', { ...values, wanted }, offset);
	else yield said('vbios-sibling', 'warning', values, offset);
}

function idOffset(image: OptionRomImage | undefined): number {
	return image === undefined ? 0 : image.pcirOffset + pciDataStructure23.offsets.deviceId;
}
