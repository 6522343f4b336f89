/** The devices of a part in a table: `1002:1636 Renoir`, `1002: 15d0-15e6 1636`. */
import { bareRange } from '../../../pci/ids.js';
import type { ShownPart } from '../../shown.js';
import { shortName } from '../short-name.js';

/** As many as a cell has room for. */
const MOST = 8;

export function devicesOf({ vendorId, deviceId, deviceIds, deviceNames }: ShownPart['part']): string {
	if (vendorId === undefined) return '';
	const vendor = vendorId.slice(2);
	const ids = deviceIds ?? (deviceId === undefined ? [] : [deviceId]);
	const [only, ...more] = ids;
	if (typeof only === 'string' && more.length === 0) {
		const id = `${vendor}:${only.slice(2)}`;
		const name = deviceNames?.[only];
		return name === undefined ? id : `${id} ${shortName({ id, name })}`;
	}
	if (ids.length === 0) return vendor;
	const shown = ids.slice(0, MOST).map((each) => (typeof each === 'string' ? each.slice(2) : bareRange(each)));
	return `${vendor}: ${shown.join(' ')}${ids.length > MOST ? ' …' : ''}`;
}
