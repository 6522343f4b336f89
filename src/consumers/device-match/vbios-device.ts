/**
 * VBIOS against device. A VBIOS is for one chip, which the ID in its header names, and since 2018 the two leading fields of
 * its version too; 50 VFCT tables of real machines have the device's own ID in the image. Guides run a sibling's with success.
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { ofKind, type Recognised } from '../../examined/recognised.js';
import { vbiosRelation } from '../../graphics/amd-chips.js';
import { familyOfDevice } from '../../graphics/amd-families.js';
import { MAKERS } from '../../graphics/kinds/kind.js';
import { IMAGE_KINDS } from '../../graphics/kinds/kinds.js';
import type { OptionRom, OptionRomImage } from '../../option-rom/parse.js';
import { pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DEVICE_FINDINGS } from './findings.js';

const said = finder<typeof DEVICE_FINDINGS>();

export function* checkVbiosDevice(rom: OptionRom, device: PciDevice, found: readonly Recognised[]): Iterable<Finding> {
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
				yield* checkFamily(graphics.family, image, device);
			} else if (image !== undefined) {
				yield said('vbios-other-device', 'warning', { has: image.pcir, device }, offset);
			}
		}
	}
}

function* checkFamily(family: string, image: OptionRomImage | undefined, device: PciDevice): Iterable<Finding> {
	const offset = idOffset(image);
	const values = { has: image?.pcir, family, device };
	const deviceIds = image === undefined ? [] : [image.pcir.deviceId, ...image.deviceList];
	switch (vbiosRelation({ family, deviceIds }, device.deviceId)) {
		case 'unknown':
			yield said('vbios-family-unknown', 'warning', values, offset);
			break;
		case 'sibling':
			yield said('vbios-sibling', 'warning', values, offset);
			break;
		case 'other': {
			const wanted = familyOfDevice(device.deviceId);
			if (wanted === undefined || wanted === family) yield said('vbios-other-chip', 'error', values, offset);
			else yield said('vbios-other-family', 'error', { ...values, wanted }, offset);
		}
	}
}

function idOffset(image: OptionRomImage | undefined): number {
	return image === undefined ? 0 : image.pcirOffset + pciDataStructure23.offsets.deviceId;
}
