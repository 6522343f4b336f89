/**
 * What is known of iGPUs without a BDSM register, Meteor Lake and newer: the helper has no stolen memory to set up
 * (`IgdPrivate.c` of VfioIgdPkg), and users have reported of some (LongQT-sea/intel-igpu-passthru#13, #15, #35).
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { VendorId } from '../../pci/ids.js';
import { bdsmRegister } from '../igd-bdsm.js';
import type { MODE_FINDINGS, REPORTS } from './findings.js';

const found = finder<typeof MODE_FINDINGS>();

/** By the upper bytes of the device IDs of Meteor Lake and Arrow Lake, and of Panther Lake. */
const REPORTED: readonly (readonly [upperBytes: readonly number[], what: (typeof REPORTS)[number]])[] = [
	[[0x7d, 0xb6], 'core-ultra'],
	[[0xb0], 'panther-lake'],
];

/** Of an iGPU that is to show a picture. */
export function newChipNotes(deviceId: number): Finding[] {
	if (bdsmRegister(deviceId) !== 'none') return [];
	const id = { vendorId: VendorId.intel, deviceId };
	const reported = REPORTED.find(([upperBytes]) => upperBytes.includes(deviceId >>> 8))?.[1];
	return [
		found('igd-no-bdsm', 'note', { id }),
		...(reported === undefined ? [] : [found('igd-reports', 'note', { case: reported, id })]),
	];
}
