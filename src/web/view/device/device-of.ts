/** An ID of the worker's as the page's texts take it: in numbers, as rules have it. */
import type { PciDevice } from '../../../language/values.js';

export function deviceOf(id: string): PciDevice {
	const [vendorId = 0, deviceId = 0] = id.split(':').map((part) => Number.parseInt(part, 16));
	return { vendorId, deviceId };
}
