/** What a ROM says it is for, and what is in it, over all of its images. */
import type { Graphics } from '../graphics/kinds/kinds.js';
import type { PciDevice } from '../pci/ids.js';
import type { FileReport } from './file-report.js';

/** In all of its images, or in a file that is none. */
export function graphicsOf({
	graphics,
	images,
}: Pick<FileReport, 'graphics' | 'images'>): ReadonlySet<Graphics['kind']> {
	const all = [graphics, ...images.map((image) => image.graphics)];
	return new Set(all.flatMap((each) => (each === undefined ? [] : [each.kind])));
}

/** The IDs that the ROM itself names first. */
export function namedDevice({ images }: Pick<FileReport, 'images'>): PciDevice | undefined {
	const [first] = images;
	return first && { vendorId: Number(first.vendorId), deviceId: Number(first.deviceId) };
}
