/**
 * The ROM for a card whose IDs QEMU does not let us choose: SeaBIOS starts an image only if it has the card's. A copy
 * gets them in place of its own, and the sum over what SeaBIOS copies stays what it was, by the code revision, which is the
 * vendor's number for people (PCI Firmware 3.x §5.1.2).
 */
import { sum8 } from '../../bytes/sums.js';
import type { ParsedRom } from '../../option-rom/parsed-rom.js';
import { CodeType, pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { isSameDevice, type PciDevice } from '../../pci/ids.js';

const { vendorId, deviceId, codeRevision } = pciDataStructure23.offsets;

/** Its first legacy image, whose IDs its card is to have; `undefined` for a ROM without one. */
export function legacyImage({ images }: ParsedRom): ParsedRom['images'][number] | undefined {
	return images.find(({ pcir }) => pcir.codeType === CodeType.pcAt);
}

/** Legacy images with other IDs than `from` keep theirs. */
export function withCardIds(rom: ParsedRom, from: PciDevice, to: PciDevice): Uint8Array {
	const bytes = rom.bytes.slice();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (const { pcir, pcirOffset, span, legacySize } of rom.images) {
		if (pcir.codeType !== CodeType.pcAt || !isSameDevice(pcir, from)) continue;
		const summed = () => sum8(bytes.subarray(span.start, span.start + legacySize));
		const before = summed();
		view.setUint16(pcirOffset + vendorId, to.vendorId, true);
		view.setUint16(pcirOffset + deviceId, to.deviceId, true);
		const at = pcirOffset + codeRevision;
		const revision = view.getUint8(at);
		const change = before - summed();
		view.setUint8(at, revision + change);
	}
	return bytes;
}
