/** Intel's integrated graphics in a machine with SeaBIOS: which iGPUs have a VBIOS that it runs, and on which machine (docs/igd-assign.txt, conditions 2 and 5). */
import { finder } from '../../bytes/finding.js';
import { VendorId } from '../../pci/ids.js';
import { hasVbios } from '../modes/seabios.js';
import type { ConfigFinding } from './config-finding.js';
import type { IGD_FINDINGS } from './findings.js';
import { igpuIds } from './inferred-device.js';
import type { PassedDevice } from './passed-device.js';
import { romKinds } from './passed-graphics.js';
import type { Words } from './words.js';

const found = finder<typeof IGD_FINDINGS>();

export interface SeabiosQuestion {
	readonly igpu: PassedDevice;
	readonly q35: boolean;
	/** Whether it is at 00:02.0 of the VM, where it is to show a picture. */
	readonly isAtIgdPlace: boolean;
	readonly words: Words;
}

/** Of a machine with SeaBIOS. */
export function* lintSeabiosIgd({ igpu, q35, isAtIgdPlace, words }: SeabiosQuestion): Iterable<ConfigFinding> {
	const { where, romName } = igpu;
	if (q35 && romKinds(igpu).has('intel-vbios')) {
		yield { ...where, ...found('igd-q35-vbios', 'warning', words.legacyIgd(where.key)) };
	}
	// Of a ROM it is told what SeaBIOS makes of it.
	if (!isAtIgdPlace || romName !== undefined) return;
	const ids = igpuIds(igpu);
	const [deviceId] = ids;
	if (deviceId === undefined || ids.some(hasVbios)) return;
	const values = { igpu: { vendorId: VendorId.intel, deviceId }, ...words.useOvmf };
	yield { ...where, ...found('igd-seabios-generation', 'warning', values) };
}
