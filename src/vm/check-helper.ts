/** Of a ROM with a helper for Intel iGPUs: the releases of QEMU for which it is of the right kind. */
import type { Finding } from '../bytes/finding.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import { type PciDevice, VendorId } from '../pci/ids.js';
import { type HelperQuestion, judgeHelper } from './helper-bdsm.js';
import { helperIn } from './rom-helper.js';

/** What is known of the VM; without it the finding tells for which it is right. */
export type HelperUse = Pick<HelperQuestion, 'qemu' | 'legacyPlace'>;

/** None or one. `device` is what the ROM is for, where that is known. */
export function checkHelper(file: ExaminedFile, device: PciDevice | undefined, use: HelperUse = {}): Finding[] {
	const helper = helperIn(file);
	if (helper === undefined) return [];
	const { kind, gop, offset } = helper;
	const deviceId = device?.vendorId === VendorId.intel ? { deviceId: device.deviceId } : {};
	const finding = judgeHelper({ kind, gop, helper: { offset }, ...deviceId, ...use });
	return finding === undefined ? [] : [{ ...finding, offset }];
}
