/** Which headers an image has, where they are, and what is in their fields (PCI Firmware 3.x §5.1, UEFI 2.10 §14.4.2). */
import { hexDigits } from '../bytes/hex.js';
import { type RomHeader, readHeader } from './fields/structures.js';
import { locateNvidiaExtension } from './nvidia-extension.js';
import type { OptionRomImage } from './parse.js';
import { pciDataStructure30 } from './pci-data-structure.js';

/** More IDs of a list are counted. */
const MOST_IDS = 16;

/** In the order of the file; those that lie in each other as damaged ones may, too. */
export function imageHeaders(bytes: Uint8Array, image: OptionRomImage): RomHeader[] {
	const { span, pcirOffset, pcir, efi } = image;
	const long = pcir.length >= pciDataStructure30.size && 'configUtilityOffset' in pcir;
	const extension = locateNvidiaExtension(bytes.subarray(span.start), pcirOffset - span.start, pcir.length);
	const headers = [
		readHeader(efi === undefined ? 'rom-header' : 'efi-rom-header', bytes, span.start),
		readHeader(long ? 'pci-data-structure-3' : 'pci-data-structure', bytes, pcirOffset),
		deviceList(image),
		extension === undefined ? undefined : readHeader('nvidia-extension', bytes, span.start + extension),
	];
	return headers.filter((header) => header !== undefined).sort((a, b) => a.start - b.start);
}

function deviceList({ pcirOffset, pcir, deviceList: ids }: OptionRomImage): RomHeader | undefined {
	if (ids.length === 0) return undefined;
	const start = pcirOffset + pcir.deviceListOffset;
	const end = start + 2 * (ids.length + 1);
	const more = ids.length - MOST_IDS;
	const shown = ids.slice(0, MOST_IDS).map((id) => hexDigits(id, 4));
	const value = [...shown, ...(more > 0 ? [`+${more}`] : [])].join(' ');
	return { kind: 'device-list', start, end, fields: [{ name: 'deviceIds', start, end, value }] };
}
