/** What an option ROM inside firmware gives: a VBIOS as a whole, the display drivers in its EFI images, or just itself. */
import type { OptionRomImage } from '../../option-rom/parse.js';
import { ParsedRom } from '../../option-rom/parsed-rom.js';
import { isDisplayClass } from '../../option-rom/pci-data-structure.js';
import type { UnpackBudget } from '../../option-rom/unpack-budget.js';
import { recognizeImage } from '../recognize.js';
import { driverPart } from './driver-part.js';
import { aboutPart, type Found, romFileName } from './part.js';

/** `rom` is the ROM and nothing else; `offset` says where it is, for the path. */
export function romParts(rom: Uint8Array, offset: number, all: boolean, budget: UnpackBudget): Found[] {
	const parsed = new ParsedRom(rom, 0, budget);
	const { images } = parsed;
	const [first] = images;
	if (first === undefined) return [];
	const step = { type: 'option-rom', offset, size: rom.length };
	const vbios = firstVbios(rom, images);
	const parts: Found[] = [];
	if (vbios !== undefined || all) {
		const { vendorId, deviceId } = (vbios?.image ?? first).pcir;
		// Private images have numbers of their vendor's there, and NVIDIA's drivers may have none.
		const named = images.filter(({ reach, pcir }) => reach === 'chain' && pcir.vendorId === vendorId);
		const ids = [...new Set(named.flatMap(({ pcir, deviceList }) => [pcir.deviceId, ...deviceList]))];
		// ASPEED's and other displays' are a VBIOS, too, of a kind that is not read further.
		const isDisplay = vbios !== undefined || images.some(({ pcir }) => isDisplayClass(pcir));
		const [prefix, extension] = isDisplay ? ['vbios', 'bin'] : ['oprom', 'rom'];
		parts.push({
			kind: vbios?.graphics.kind ?? 'option-rom',
			name: romFileName(prefix, { vendorId, deviceId }, extension),
			bytes: rom,
			...(vbios !== undefined && aboutPart(vbios.graphics)),
			vendorId,
			deviceId,
			deviceIds: ids,
			...(vbios !== undefined ? { graphics: vbios.graphics } : isDisplay && { isDisplay }),
			steps: [step],
		});
	}
	for (const image of images) {
		// What cannot be unpacked is no part; `romtool inspect` of the ROM tells why.
		const driver = parsed.driverOf(image);
		if (!(driver instanceof Uint8Array)) continue;
		const { start, end } = image.span;
		const inside = { type: 'image', subtype: 'EFI', offset: start, size: end - start };
		parts.push(...driverPart(driver, [step, inside]));
	}
	return parts;
}

function firstVbios(rom: Uint8Array, images: readonly OptionRomImage[]) {
	for (const image of images) {
		if (image.efi !== undefined) continue;
		const graphics = recognizeImage(rom.subarray(image.span.start, image.span.end));
		if (graphics !== undefined) return { image, graphics };
	}
	return undefined;
}
