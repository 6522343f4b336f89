/** The names of the vendor and the devices that a part is for. */
import type { PciNames } from '../../pci/names.js';
import type { ExtractedPart } from './report.js';

type Ids = Pick<ExtractedPart, 'vendorId' | 'deviceIds'>;

/** Only what is known by name; ranges of IDs have none. */
export function partNames({ vendorId, deviceIds = [] }: Ids, names: PciNames): Partial<ExtractedPart> {
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
