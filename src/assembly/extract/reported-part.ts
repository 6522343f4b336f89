/** A part as reports have it. */

import { kindOf } from '../../graphics/kinds/kinds.js';
import { fitOf } from '../../graphics/parts/for-device.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import type { PciDevice } from '../../pci/ids.js';
import type { PciNames } from '../../pci/names.js';
import { printedIds } from '../../pci/printed-ids.js';
import type { Part } from './named-parts.js';
import type { ExtractedPart } from './report.js';

/** Of what was recognised, reports have the version, the IDs, the name of other vendors' drivers, and what is for the device. */
export function reportedPart(part: FirmwarePart, device: PciDevice | undefined): Part {
	const { graphics, isDisplay: _, ...rest } = part;
	const title = graphics && kindOf(graphics.kind).title(graphics);
	return {
		...printedIds(rest),
		...(title !== undefined && { title }),
		...(device !== undefined && { fits: fitOf(part, device) }),
	};
}

/** Of the vendor and the devices, only what is known by name; ranges of IDs have none. */
export function partNames(
	{ vendorId, deviceIds = [] }: Partial<ExtractedPart>,
	names: PciNames,
): Partial<ExtractedPart> {
	if (vendorId === undefined) return {};
	const vendorName = names.vendor(Number(vendorId));
	const known = deviceIds.flatMap((id) => {
		const name = typeof id === 'string' ? names.device(Number(vendorId), Number(id)) : undefined;
		return name === undefined ? [] : [[id, name]];
	});
	return {
		...(vendorName !== undefined && { vendorName }),
		...(known.length > 0 && { deviceNames: Object.fromEntries(known) }),
	};
}
